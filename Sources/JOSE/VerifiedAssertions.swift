internal import COpenSSL
internal import Synchronization

/// Assertions whose signature was found right, by digest: a browser brings the same one many times.
///
/// Invariant: what is remembered saves the signature alone. Issuer, audience and times are checked each time, and nothing
/// counts any longer once the keys have changed.
final class VerifiedAssertions: Sendable {
    /// SHA-256.
    struct Digest: Hashable, Sendable {
        private let bytes: [UInt8]

        init(of assertion: [UInt8]) {
            var bytes = [UInt8](repeating: 0, count: 32)
            var count: UInt32 = 32
            EVP_Digest(assertion, assertion.count, &bytes, &count, EVP_sha256(), nil)
            self.bytes = bytes
        }
    }

    private struct Entry {
        let claims: Claims
        let generation: Int
        let size: Int
    }

    private struct State {
        var recent: [Digest: Entry] = [:]
        var older: [Digest: Entry] = [:]
        var recentBytes = 0
    }

    /// How many bytes of assertions are remembered, in two halves: the older one goes when the newer one is full.
    static let maximumBytes = 2 << 20
    private let state = Mutex(State())

    /// The claims, if the assertion was verified with the keys of that generation.
    func claims(_ digest: Digest, generation: Int) -> Claims? {
        state.withLock { state in
            if let entry = state.recent[digest] { return entry.generation == generation ? entry.claims : nil }
            guard let entry = state.older.removeValue(forKey: digest), entry.generation == generation else {
                return nil
            }
            insert(digest, entry, &state)
            return entry.claims
        }
    }

    /// Remembers an assertion of that many bytes.
    func remember(_ digest: Digest, _ claims: Claims, generation: Int, size: Int) {
        state.withLock { insert(digest, Entry(claims: claims, generation: generation, size: size), &$0) }
    }

    /// Remembers it no longer, as after its end.
    func forget(_ digest: Digest) {
        state.withLock { state in
            if let entry = state.recent.removeValue(forKey: digest) { state.recentBytes -= entry.size }
            state.older.removeValue(forKey: digest)
        }
    }

    /// How many are remembered.
    var count: Int { state.withLock { $0.recent.count + $0.older.count } }

    private func insert(_ digest: Digest, _ entry: Entry, _ state: inout State) {
        if let replaced = state.recent.removeValue(forKey: digest) { state.recentBytes -= replaced.size }
        if state.recentBytes + entry.size > VerifiedAssertions.maximumBytes / 2 {
            state.older = state.recent
            state.recent = [:]
            state.recentBytes = 0
        }
        state.recent[digest] = entry
        state.recentBytes += entry.size
    }
}
