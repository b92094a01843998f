/// Which ids are asked for most, in bounded room however many different ones come (Misra and Gries, 1982).
///
/// With 64 counters an id that has more than one in 65 of all asks is never lost.
struct FrequentIDs: Sendable {
    private static let counters = 64
    private var counts: [String: Int] = [:]

    /// One more ask for that id.
    mutating func note(_ id: String) {
        if counts[id] != nil || counts.count < FrequentIDs.counters {
            counts[id, default: 0] += 1
        } else {
            counts = counts.compactMapValues { $0 > 1 ? $0 - 1 : nil }
        }
    }

    /// The id that was asked for most, counted no longer; nil if none is.
    mutating func takeMostFrequent() -> String? {
        guard let most = counts.max(by: { $0.value < $1.value })?.key else { return nil }
        counts[most] = nil
        return most
    }
}
