internal import Synchronization

/// Runs work once per key at a time: whoever comes while it runs gets the leader's outcome.
///
/// The work runs in a task of its own: a leader whose client leaves is cancelled, those who share its work are not.
/// Reference semantics, because all requests of a service share it.
final class SingleFlight<Value: Sendable, Failure: Error>: Sendable {
    typealias Outcome = Result<Value, Failure>

    private let flights = Mutex(Flights<CheckedContinuation<Outcome?, Never>>())

    /// The outcome of the work for that key, and whether this caller did it.
    func run(
        _ key: Name,
        _ work: @escaping @Sendable () async throws(Failure) -> Value
    ) async -> (outcome: Outcome, wasLeader: Bool) {
        // State is read and joined under one lock: there is no await between looking and joining.
        let shared: Outcome? = await withCheckedContinuation { waiter in
            let part = flights.withLock { $0.join(key, waiter) }
            if part == .lead { waiter.resume(returning: nil) }
        }
        if let shared { return (shared, false) }
        let outcome = await Task { () async -> Outcome in
            do throws(Failure) { return .success(try await work()) } catch { return .failure(error) }
        }.value
        for waiter in flights.withLock({ $0.land(key) }) { waiter.resume(returning: outcome) }
        return (outcome, true)
    }
}
