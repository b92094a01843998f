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
        /// After which a set is fetched again though nothing is missing from it, unless its publisher says otherwise.
        package var refresh = 3600.0
        /// What a publisher's own word counts for (`Cache-Control: max-age`): not less, and not more.
        package var refreshBounds = 300.0...86_400.0
        /// Least time between the beginnings of two fetches of a whole set, or of the same single key.
        package var coolDown = 15.0
        /// From a failed fetch to the next, doubled with each that fails until it is the cool-down.
        package var firstRetry = 1.0
        /// Least time between the beginnings of two fetches of different single keys, of which the first was not there.
        package var missPause = 3.0
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
        /// Fetch for that id, tell `fetched`, and ask again.
        case fetch(id: String?)
        /// A fetch is under way: wait for it and ask again.
        case wait
        case refuse(AssertionError)
    }

    /// Which keys are at hand.
    package enum Stock: Sendable, Equatable {
        case keys(Int)
        /// None, and nobody has looked yet.
        case untried
        /// None, and the last look was in vain.
        case none
        /// Each is fetched when an assertion names it.
        case onDemand
    }

    private let scope: Scope
    private let timing: Timing
    private var keys: KeySet?
    private var renewed = MonotonicTime(nanoseconds: 0)
    /// After which the set is due.
    private var refresh: Double
    /// Before this no fetch begins.
    private var mayFetchFrom = MonotonicTime(nanoseconds: 0)
    /// Before this no fetch begins that nobody waits for.
    private var mayFetchUnaskedFrom = MonotonicTime(nanoseconds: 0)
    /// How many fetches in a row have brought nothing.
    private var failures = 0
    /// Whether the fetch under way, or the last one, was begun without anybody who needed a key.
    private var wasUnasked = false
    /// Changes whenever a key may have come or gone.
    private var generation = 0
    /// Ids of single keys that were not there, and until when they are not asked for again.
    private var missing: [(id: String, until: MonotonicTime)] = []
    private var wanted = FrequentIDs()
    /// Whether a fetch is under way.
    private(set) var isFetching = false

    package init(scope: Scope = .wholeSet, timing: Timing = Timing()) {
        self.scope = scope
        self.timing = timing
        refresh = timing.refresh
    }

    /// Takes over what another cache of the same publisher has fetched, as after a reload, and is due at once.
    mutating func adopt(_ other: KeySetCache) {
        keys = other.keys
        renewed = other.renewed
        refresh = 0
    }

    /// The generation of the keys; true begins a fetch of a set that is due.
    mutating func look(_ now: MonotonicTime) -> (generation: Int, fetches: Bool) {
        dropOutdated(now)
        guard keys != nil, isDue(now), mayFetch(now) else { return (generation, false) }
        beginFetch(now)
        return (generation, true)
    }

    /// In how many whole seconds a fetch may begin, 1 at least.
    func retrySeconds(_ now: MonotonicTime) -> Int {
        guard mayFetchFrom > now else { return 1 }
        return max(1, Int((Double(mayFetchFrom.nanoseconds(since: now)) / 1e9).rounded(.up)))
    }

    /// What is at hand.
    mutating func stock(_ now: MonotonicTime) -> Stock {
        guard case .wholeSet = scope else { return .onDemand }
        dropOutdated(now)
        if let keys { return .keys(keys.count) }
        return failures > 0 ? .none : .untried
    }

    /// Without anybody who needs a key: true begins a fetch of the whole set, if it is not there or due.
    ///
    /// Such fetches have a cool-down of their own: whoever needs a key soon afterwards may still have one begun.
    mutating func beginUnasked(_ now: MonotonicTime) -> Bool {
        guard case .wholeSet = scope else { return false }
        dropOutdated(now)
        guard keys == nil || isDue(now), !isFetching, now >= mayFetchUnaskedFrom else { return false }
        isFetching = true
        wasUnasked = true
        mayFetchUnaskedFrom = now.advanced(bySeconds: timing.coolDown)
        return true
    }

    /// Someone needs a key of that id.
    mutating func need(id: String?, algorithm: SignatureAlgorithm, now: MonotonicTime) -> Action {
        if case .singleKey = scope, !(id.map(KeySetCache.isPlain) ?? false) { return .refuse(.keyUnknown) }
        dropOutdated(now)
        let found = keys?.candidates(id: id, algorithm: algorithm) ?? []
        if !found.isEmpty {
            guard isDue(now), mayFetch(now) else { return .use(found) }
            beginFetch(now)
            return .useAndFetch(found)
        }
        if isFetching { return .wait }
        guard let next = fetchable(id, now) else { return .refuse(isWithoutKeys ? .keysUnavailable : .keyUnknown) }
        beginFetch(now)
        return .fetch(id: next)
    }

    /// The fetch for that id has ended, with a set or without; `maximumAge` in seconds is the publisher's word.
    mutating func fetched(_ set: KeySet?, id: String?, maximumAge: Int? = nil, now: MonotonicTime) {
        isFetching = false
        guard let set else { return failed(id, now) }
        failures = 0
        generation += 1
        renewed = now
        switch scope {
        case .wholeSet:
            keys = set
            let age = maximumAge.map { Double(min($0, 1 << 30)) } ?? timing.refresh
            refresh = min(max(age, timing.refreshBounds.lowerBound), timing.refreshBounds.upperBound)
        case .singleKey:
            // PEM names no id: under its own each key answers for that one only, and another is fetched.
            let found = set.identified(as: id)
            keys = (keys ?? KeySet([])).adding(found, limit: 16)
            guard found.count > 0 else { return }
            missing.removeAll { $0.id == id }
            // Balancers with several new keys are not made to wait for each other.
            mayFetchFrom = now
        }
    }

    /// The next fetch comes soon, and later each time: an issuer that was away for a moment is found, one that is down is
    /// not pressed.
    private mutating func failed(_ id: String?, _ now: MonotonicTime) {
        failures += 1
        let pause = min(timing.firstRetry * Double(1 << min(failures - 1, 10)), timing.coolDown)
        let next = now.advanced(bySeconds: pause)
        // Whoever needs a key does not pay for a look that nobody asked for.
        if !wasUnasked { mayFetchFrom = next }
        mayFetchUnaskedFrom = next
        missing.removeAll { $0.id == id }
    }

    /// Whether it is for want of keys that one is not known: of single keys, each of which is looked for by itself, if the
    /// last look failed.
    private var isWithoutKeys: Bool {
        switch scope {
        case .wholeSet: keys == nil
        case .singleKey: failures > 0
        }
    }

    private mutating func dropOutdated(_ now: MonotonicTime) {
        if keys != nil, now > renewed.advanced(bySeconds: timing.lifetime) {
            keys = nil
            generation += 1
        }
        missing.removeAll { now >= $0.until }
    }

    /// Single keys do not change under their id; only whole sets are fetched again.
    private func isDue(_ now: MonotonicTime) -> Bool {
        guard case .wholeSet = scope else { return false }
        return now >= renewed.advanced(bySeconds: refresh)
    }

    private func mayFetch(_ now: MonotonicTime) -> Bool { !isFetching && now >= mayFetchFrom }

    /// For which id a fetch may begin now; doubly optional, since a whole set is fetched for no id in particular.
    ///
    /// Of single keys the one that most ask for comes first: made-up ids come once each, a new key's comes with everybody.
    private mutating func fetchable(_ id: String?, _ now: MonotonicTime) -> String?? {
        guard case .singleKey = scope, let id else { return mayFetch(now) ? .some(id) : nil }
        guard !missing.contains(where: { $0.id == id }) else { return nil }
        wanted.note(id)
        guard mayFetch(now) else { return nil }
        let next = wanted.takeMostFrequent() ?? id
        missing.append((next, now.advanced(bySeconds: timing.coolDown)))
        return next
    }

    private mutating func beginFetch(_ now: MonotonicTime) {
        isFetching = true
        wasUnasked = false
        switch scope {
        case .wholeSet: mayFetchFrom = now.advanced(bySeconds: timing.coolDown)
        case .singleKey: mayFetchFrom = now.advanced(bySeconds: timing.missPause)
        }
    }

    /// Whether an id may become part of an address: letters, digits and `-`, as in the AWS load balancer's UUIDs.
    private static func isPlain(_ id: String) -> Bool {
        (1...64).contains(id.utf8.count)
            && id.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "-")
            }
    }
}
