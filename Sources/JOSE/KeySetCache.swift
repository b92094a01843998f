internal import Telemetry

/// Decides when a published key set is fetched again: a state machine without clock or network.
///
/// At most one fetch is under way and at most one begins per cool-down, whatever ids the senders make up; the last
/// good set is kept through failures until it is too old to be trusted at all.
package struct KeySetCache: Sendable {
    /// What one fetch brings.
    package enum Scope: Sendable {
        /// The issuer's whole set, which replaces the old one.
        case wholeSet
        /// The key of the asked id alone, as the AWS load balancer publishes them; the newest 16 are kept.
        case singleKey
    }

    /// How often, in seconds.
    package struct Timing: Sendable {
        /// After which a set is fetched again though nothing is missing from it.
        package var refresh = 3600.0
        /// Least time between the beginnings of two fetches.
        package var coolDown = 15.0
        /// After which a set that could not be renewed no longer counts: a withdrawn key must not live for ever.
        package var lifetime = 86_400.0

        package init() {}
    }

    /// What is to be done for someone who needs a key.
    enum Action {
        /// Use these keys.
        case use([PublicKey])
        /// Use these keys, and fetch beside it: the set is due.
        case useAndFetch([PublicKey])
        /// Fetch, tell `fetched`, and ask again.
        case fetch
        /// A fetch is under way: wait for it and ask again.
        case wait
        case refuse(AssertionError)
    }

    private let scope: Scope
    private let timing: Timing
    private var keys: KeySet?
    private var renewed = MonotonicTime(nanoseconds: 0)
    private var lastFetch: MonotonicTime?
    /// Whether a fetch is under way.
    private(set) var isFetching = false

    package init(scope: Scope = .wholeSet, timing: Timing = Timing()) {
        self.scope = scope
        self.timing = timing
    }

    /// Someone needs a key of that id.
    mutating func need(id: String?, algorithm: SignatureAlgorithm, now: MonotonicTime) -> Action {
        if case .singleKey = scope, !(id.map(KeySetCache.isPlain) ?? false) { return .refuse(.keyUnknown) }
        dropOutdated(now)
        let found = keys?.candidates(id: id, algorithm: algorithm) ?? []
        if !found.isEmpty {
            guard isDue(now), beginFetch(now) else { return .use(found) }
            return .useAndFetch(found)
        }
        if isFetching { return .wait }
        if beginFetch(now) { return .fetch }
        return .refuse(keys == nil ? .keysUnavailable : .keyUnknown)
    }

    /// The fetch for a key of that id has ended, with a set or without.
    mutating func fetched(_ set: KeySet?, id: String?, now: MonotonicTime) {
        isFetching = false
        guard let set else { return }
        renewed = now
        switch scope {
        case .wholeSet: keys = set
        // PEM names no id: under its own each key answers for that one only, and another is fetched.
        case .singleKey: keys = (keys ?? KeySet([])).adding(set.identified(as: id), limit: 16)
        }
    }

    private mutating func dropOutdated(_ now: MonotonicTime) {
        if keys != nil, now > renewed.advanced(bySeconds: timing.lifetime) { keys = nil }
    }

    /// Single keys do not change under their id; only whole sets are fetched again.
    private func isDue(_ now: MonotonicTime) -> Bool {
        guard case .wholeSet = scope else { return false }
        return now >= renewed.advanced(bySeconds: timing.refresh)
    }

    private mutating func beginFetch(_ now: MonotonicTime) -> Bool {
        if isFetching { return false }
        if let lastFetch, now < lastFetch.advanced(bySeconds: timing.coolDown) { return false }
        lastFetch = now
        isFetching = true
        return true
    }

    /// Whether an id may become part of an address: letters, digits and `-`, as in the AWS load balancer's UUIDs.
    private static func isPlain(_ id: String) -> Bool {
        (1...64).contains(id.utf8.count)
            && id.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "-")
            }
    }
}
