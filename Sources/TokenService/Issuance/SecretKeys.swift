internal import Synchronization
package import ThoughtSpot

/// The trusted-authentication keys: the new one first while two overlap, and keys of single orgs.
package struct SecretKeys: Sendable {
    /// Keys of the cluster in the order in which they are tried.
    package var cluster: [Confidential]
    /// Keys of single orgs, by number or name as in the configuration; they go before the cluster's.
    package var perOrg: [String: [Confidential]]

    package init(cluster: [Confidential], perOrg: [String: [Confidential]] = [:]) {
        self.cluster = cluster
        self.perOrg = perOrg
    }

    /// The keys for that org; a configured org never falls back to the cluster's keys.
    func keys(for org: OrgIdentifier?) -> [Confidential] {
        perOrg.isEmpty ? cluster : org.flatMap { perOrg[$0.description] } ?? cluster
    }
}

/// The keys in use and which of them ThoughtSpot accepted last.
///
/// Reference semantics: all requests see a key change at once.
package final class KeyRing: Sendable {
    private struct State {
        var keys: SecretKeys
        /// Place of the key that was accepted last, by org.
        var accepted: [OrgIdentifier?: Int] = [:]
        /// The last acceptance that was reported.
        var reported: Int?
        /// Counts the key changes.
        var generation = 0
    }

    private let state: Mutex<State>
    private let reread: @Sendable (KeyRing) async -> Void

    /// Starts with these keys; `reread` looks at their source again and puts what is new there on the ring.
    package init(_ keys: SecretKeys, reread: @escaping @Sendable (KeyRing) async -> Void = { _ in }) {
        state = Mutex(State(keys: keys))
        self.reread = reread
    }

    /// Takes new keys into use.
    package func replace(_ keys: SecretKeys) {
        state.withLock { $0 = State(keys: keys, generation: $0.generation + 1) }
    }

    /// Whether there is no key at all.
    var isEmpty: Bool { state.withLock { $0.keys.cluster.isEmpty && $0.keys.perOrg.isEmpty } }

    /// Grows with every key change, so that a caller can tell whether the keys it tried are still those in use.
    var generation: Int { state.withLock { $0.generation } }

    /// The keys for that org with their places in the order, the accepted one first.
    func candidates(for org: OrgIdentifier?) -> [(place: Int, key: Confidential)] {
        state.withLock { state in
            let keys = state.keys.keys(for: org)
            if keys.count == 1 { return [(0, keys[0])] }
            let accepted = state.accepted[org] ?? 0
            guard accepted > 0, accepted < keys.count else { return keys.enumerated().map { ($0, $1) } }
            return [(accepted, keys[accepted])] + keys.enumerated().filter { $0.offset != accepted }.map { ($0, $1) }
        }
    }

    /// ThoughtSpot has accepted the key of that place; whether that is news.
    func accept(_ place: Int, for org: OrgIdentifier?) -> Bool {
        state.withLock { state in
            if place > 0 || state.accepted[org] != nil { state.accepted[org] = place }
            defer { state.reported = place }
            return state.reported != place
        }
    }

    /// Looks at the keys' source again, unless the keys have changed since that generation; whether there are other keys.
    ///
    /// Of all requests that the old key failed at the same time only one finds the source changed.
    func refresh(since tried: Int) async -> Bool {
        if generation != tried { return true }
        await reread(self)
        return generation != tried
    }
}
