internal import Synchronization
internal import Telemetry

/// Where verification keys come from: a fixed set, or a published one that is fetched through a closure given from above.
package final class KeySource: Sendable {
    /// What a fetch brought.
    package struct Published: Sendable {
        /// What came.
        package let keys: KeySet
        /// For how many seconds its publisher says that it is fresh.
        let maximumAge: Int?

        package init(_ keys: KeySet, maximumAge: Int? = nil) {
            self.keys = keys
            self.maximumAge = maximumAge
        }
    }

    /// Fetches the set, or the key of that id, in bounded time; `nil` if it could not be had.
    package typealias Fetch = @Sendable (_ id: String?) async -> Published?

    private enum Origin: Sendable {
        case fixed(KeySet)
        case published(Fetch)
    }

    private struct State {
        var cache: KeySetCache
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    private let origin: Origin
    private let state: Mutex<State>

    /// Keys that stay as they are, from a file.
    package init(_ keys: KeySet) {
        origin = .fixed(keys)
        state = Mutex(State(cache: KeySetCache()))
    }

    /// Keys that are fetched when they are needed; those that `previous` has fetched from there count until then.
    package init(cache: KeySetCache = KeySetCache(), previous: KeySource? = nil, fetch: @escaping Fetch) {
        origin = .published(fetch)
        var cache = cache
        previous?.state.withLock { cache.adopt($0.cache) }
        state = Mutex(State(cache: cache))
    }

    /// Which keys are at hand.
    package var stock: KeySetCache.Stock {
        switch origin {
        case .fixed(let keys): .keys(keys.count)
        case .published: state.withLock { $0.cache.stock(.now()) }
        }
    }

    /// Another number whenever keys have come or gone; has a set that is due fetched beside it.
    func generation() -> Int {
        guard case .published(let fetch) = origin else { return 0 }
        let (generation, isDue) = state.withLock { $0.cache.look(.now()) }
        if isDue { Task { await renew(id: nil, fetch: fetch) } }
        return generation
    }

    /// In how many seconds, 1 to 15, a fetch may begin again.
    package var retrySeconds: Int { state.withLock { $0.cache.retrySeconds(.now()) } }

    /// Fetches a published set that is not there or is due, before anybody has to wait for it.
    package func prepare() {
        guard case .published(let fetch) = origin, state.withLock({ $0.cache.beginUnasked(.now()) }) else { return }
        Task { await renew(id: nil, fetch: fetch) }
    }

    /// The keys that may have made a signature; waits for a fetch if none is known and one may begin.
    func candidates(id: String?, algorithm: SignatureAlgorithm) async throws(AssertionError) -> [PublicKey] {
        switch origin {
        case .fixed(let keys):
            let found = keys.candidates(id: id, algorithm: algorithm)
            if found.isEmpty { throw .keyUnknown }
            return found
        case .published(let fetch):
            return try await candidates(id: id, algorithm: algorithm, fetch: fetch)
        }
    }

    private func candidates(
        id: String?,
        algorithm: SignatureAlgorithm,
        fetch: @escaping Fetch
    ) async throws(AssertionError) -> [PublicKey] {
        while true {
            let action = state.withLock { $0.cache.need(id: id, algorithm: algorithm, now: .now()) }
            switch action {
            case .use(let keys): return keys
            case .useAndFetch(let keys):
                // Nobody waits for the renewal; the keys at hand are good.
                Task { await renew(id: id, fetch: fetch) }
                return keys
            // In a task of its own: others wait for it, too, and must not lose it to this caller's leaving.
            case .fetch(let id): await Task { await renew(id: id, fetch: fetch) }.value
            case .wait: await fetchUnderWay()
            case .refuse(let error): throw error
            }
        }
    }

    private func renew(id: String?, fetch: Fetch) async {
        let published = await fetch(id)
        let waiters = state.withLock { state in
            state.cache.fetched(published?.keys, id: id, maximumAge: published?.maximumAge, now: .now())
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume() }
    }

    /// Returns when the fetch has ended, at once if it has meanwhile.
    private func fetchUnderWay() async {
        await withCheckedContinuation { continuation in
            let isOver = state.withLock { state in
                guard state.cache.isFetching else { return true }
                state.waiters.append(continuation)
                return false
            }
            if isOver { continuation.resume() }
        }
    }
}
