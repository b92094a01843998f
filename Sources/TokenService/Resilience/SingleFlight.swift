internal import Synchronization

/// Runs work once per key at a time: whoever comes while it runs gets the leader's outcome.
///
/// Reference semantics, because all requests of a service share it.
final class SingleFlight<Value: Sendable, Failure: Error>: Sendable {
    typealias Outcome = Result<Value, Failure>

    private let flights = Mutex(Flights<CheckedContinuation<Outcome?, Never>>())

    /// The outcome of the work for that key, and whether this caller did it.
    func run(
        _ key: Name,
        _ work: () async throws(Failure) -> Value
    ) async -> (outcome: Outcome, wasLeader: Bool) {
        // State is read and joined under one lock: there is no await between looking and joining.
        let shared: Outcome? = await withCheckedContinuation { waiter in
            let part = flights.withLock { $0.join(key, waiter) }
            if part == .lead { waiter.resume(returning: nil) }
        }
        if let shared { return (shared, false) }
        let outcome: Outcome
        do throws(Failure) { outcome = .success(try await work()) } catch { outcome = .failure(error) }
        for waiter in flights.withLock({ $0.land(key) }) { waiter.resume(returning: outcome) }
        return (outcome, true)
    }
}
