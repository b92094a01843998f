/// What the requests of one loop's connections take in memory together, and when that is too much.
///
/// Invariant: over `limit` no request is kept that takes more than `share`, so all of them together stay under
/// `limit + share × connections`, which is twice the limit. A request within its share is never refused for others' sake.
struct RequestMemory {
    /// Bytes for all of the loop's requests.
    let limit: Int
    /// Bytes that every connection is sure of.
    let share: Int
    /// Bytes in use.
    private(set) var used = 0

    /// One loop's part of the server's memory for requests.
    init(_ limits: ServerLimits, loops: Int) {
        limit = limits.requestMemoryBytes / max(1, loops)
        share = limits.requestMemoryBytes / max(1, limits.maxConnections)
    }

    /// A connection's part has changed.
    mutating func change(from old: Int, to new: Int) { used += new - old }

    /// Whether more is in use than may be.
    var isExceeded: Bool { used > limit }

    /// Whether enough has been let go: an eighth below the limit, so that looking for the largest, which goes over all
    /// connections, is not done anew for each read.
    var isRelieved: Bool { used <= limit - limit / 8 }

    /// Whether a request of that size may be kept now.
    func mayKeep(_ bytes: Int) -> Bool { bytes <= share || !isExceeded }
}
