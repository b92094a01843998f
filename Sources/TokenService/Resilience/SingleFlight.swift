internal import Synchronization

/// Runs work once per key at a time: callers that come while it runs get the leader's outcome.
///
/// The work runs in a task of its own, which is cancelled when every caller that wanted it is cancelled, and not before: a
/// leader whose client leaves takes nothing from those that wait. Reference semantics, because all requests of a service
/// share it.
final class SingleFlight<Value: Sendable, Failure: Error>: Sendable {
    typealias Outcome = Result<Value, Failure>

    private struct State: Sendable {
        var flights = Flights<CheckedContinuation<Outcome?, Never>>()
        var attendance: [Name: Attendance] = [:]
    }

    private let state = Mutex(State())

    /// The outcome of the work for that key, and whether this caller did it.
    func run(
        _ key: Name,
        _ work: @escaping @Sendable () async throws(Failure) -> Value
    ) async -> (outcome: Outcome, wasLeader: Bool) {
        while true {
            let place = Place()
            let (shared, wasWanted) = await withTaskCancellationHandler {
                await wait(key, place)
            } onCancel: {
                place.leave()
            }
            if let shared {
                // The flight was given up before this caller came: its outcome is not this caller's.
                if wasWanted { return (shared, false) }
                continue
            }
            let task = Task { () async -> Outcome in
                do throws(Failure) { return .success(try await work()) } catch { return .failure(error) }
            }
            place.attendance?.begin(task.cancel)
            let outcome = await withTaskCancellationHandler {
                await task.value
            } onCancel: {
                place.leave()
            }
            for waiter in land(key) { waiter.resume(returning: outcome) }
            return (outcome, true)
        }
    }

    /// Nil for the leader at once, for the others the outcome once it is there; false if the flight was given up before.
    private func wait(_ key: Name, _ place: Place) async -> (Outcome?, wasWanted: Bool) {
        let shared: Outcome? = await withCheckedContinuation { waiter in
            // State is read and joined under one lock: there is no await between looking and joining.
            let part = state.withLock { state in
                let part = state.flights.join(key, waiter)
                if part == .lead { state.attendance[key] = Attendance() }
                if let attendance = state.attendance[key] { place.take(attendance) }
                return part
            }
            if part == .lead { waiter.resume(returning: nil) }
        }
        return (shared, place.wasWanted)
    }

    private func land(_ key: Name) -> [CheckedContinuation<Outcome?, Never>] {
        state.withLock { state in
            state.attendance[key] = nil
            return state.flights.land(key)
        }
    }
}

/// The callers of one flight that are still there; the work is cancelled with the last of them.
private final class Attendance: Sendable {
    private struct State {
        var count = 0
        var isOver = false
        var cancel: (@Sendable () -> Void)?
    }

    private let state = Mutex(State())

    /// One more; false if the work has been given up already.
    func join() -> Bool {
        state.withLock { state in
            guard !state.isOver else { return false }
            state.count += 1
            return true
        }
    }

    /// The work has begun, and this ends it.
    func begin(_ cancel: @escaping @Sendable () -> Void) {
        let isOver = state.withLock { state in
            state.cancel = cancel
            return state.isOver
        }
        if isOver { cancel() }
    }

    /// One less.
    func leave() {
        let cancel = state.withLock { state -> (@Sendable () -> Void)? in
            state.count -= 1
            guard state.count == 0 else { return nil }
            state.isOver = true
            return state.cancel
        }
        cancel?()
    }
}

/// One caller's place in a flight, which it may leave once, even before it has it.
private final class Place: Sendable {
    private struct State {
        var attendance: Attendance?
        var wasWanted = true
        var hasLeft = false
    }

    private let state = Mutex(State())

    /// The flight's other callers; nil before the place is taken.
    var attendance: Attendance? { state.withLock { $0.attendance } }
    /// Whether the flight was still wanted when this caller came.
    var wasWanted: Bool { state.withLock { $0.wasWanted } }

    /// Takes the place, and leaves it at once if the caller has gone meanwhile.
    func take(_ attendance: Attendance) {
        let wasWanted = attendance.join()
        let hasLeft = state.withLock { state in
            state.attendance = attendance
            state.wasWanted = wasWanted
            return state.hasLeft
        }
        if hasLeft, wasWanted { attendance.leave() }
    }

    /// The caller has gone.
    func leave() {
        let attendance = state.withLock { state -> Attendance? in
            guard !state.hasLeft else { return nil }
            state.hasLeft = true
            return state.wasWanted ? state.attendance : nil
        }
        attendance?.leave()
    }
}
