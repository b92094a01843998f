internal import HTTPWire
internal import Synchronization
internal import Telemetry

/// The shell of `FairQueue`: lets tasks wait in their users' turns, each until its deadline.
final class UpstreamQueue: Sendable {
    private enum Outcome: Sendable {
        case granted, expired, cancelled
        case refused(FairQueue<Waiter>.Admission)
    }

    private struct Waiter: Sendable {
        let continuation: CheckedContinuation<Outcome, Never>
    }

    private let state: Mutex<FairQueue<Waiter>>
    private let number = Atomic<UInt64>(0)
    private let metrics: ServiceMetrics
    private let clock: @Sendable () -> MonotonicTime

    init(_ limits: QueueLimits, metrics: ServiceMetrics, clock: @escaping @Sendable () -> MonotonicTime) {
        state = Mutex(FairQueue(limits))
        self.metrics = metrics
        self.clock = clock
    }

    /// An exchange goes at once; false if it has to wait.
    func enter(_ user: Name) -> Bool {
        state.withLock { state in
            let isGranted = state.enter(user, now: clock())
            if isGranted { metrics.upstreamRunning.set(Int64(state.runningCount)) }
            return isGranted
        }
    }

    /// Waits for the user's turn, or throws why there will be none.
    func wait(_ user: Name, until deadline: MonotonicTime) async throws(ExchangeError) {
        let id = number.add(1, ordering: .relaxed).newValue
        let alarm = Task { [clock] in
            try? await Task.sleep(nanoseconds: min(deadline.nanoseconds(since: clock()), UpstreamQueue.longestWait))
            if !Task.isCancelled { withdraw(id, user, .expired) }
        }
        defer { alarm.cancel() }
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Outcome, Never>) in
                let admission = state.withLock { state in
                    defer { note(state) }
                    return state.enqueue(id, user, now: clock(), Waiter(continuation: continuation))
                }
                switch admission {
                case .granted: continuation.resume(returning: .granted)
                case .userIsFull, .isFull: continuation.resume(returning: .refused(admission))
                case .waits:
                    // Cancelled, or rung, before it could be found in the queue.
                    if Task.isCancelled { withdraw(id, user, .cancelled) }
                    if clock() >= deadline { withdraw(id, user, .expired) }
                }
            }
        } onCancel: {
            withdraw(id, user, .cancelled)
        }
        switch outcome {
        case .granted where clock() < deadline: return
        case .granted:
            leave(user)
            throw refusal(.busy, "the turn came too late", .time)
        case .expired: throw refusal(.busy, "no turn came in time", .time)
        case .refused(.userIsFull): throw refusal(.limited, "too many of the user's exchanges wait", .user)
        case .refused: throw refusal(.busy, "too many exchanges wait", .total)
        case .cancelled:
            throw ExchangeError(.cancelled, mayHaveBeenSent: false, detail: "the caller left while it waited")
        }
    }

    /// An hour: no request has as long.
    private static let longestWait: UInt64 = 3_600_000_000_000

    /// The exchange is through.
    func leave(_ user: Name) {
        let granted = state.withLock { state in
            defer { note(state) }
            return state.leave(user, now: clock())
        }
        for waiter in granted { waiter.continuation.resume(returning: .granted) }
    }

    /// Other limits count from now on.
    func change(to limits: QueueLimits) {
        let granted = state.withLock { state in
            defer { note(state) }
            return state.change(to: limits, now: clock())
        }
        for waiter in granted { waiter.continuation.resume(returning: .granted) }
    }

    private func withdraw(_ id: UInt64, _ user: Name, _ outcome: Outcome) {
        let (withdrawn, granted) = state.withLock { state in
            defer { note(state) }
            return state.withdraw(id, user, now: clock())
        }
        withdrawn?.continuation.resume(returning: outcome)
        for waiter in granted { waiter.continuation.resume(returning: .granted) }
    }

    private func refusal(_ reason: ExchangeError.Reason, _ detail: String, _ label: QueueLabel) -> ExchangeError {
        metrics.upstreamRefused.add(label)
        return ExchangeError(reason, mayHaveBeenSent: false, detail: detail)
    }

    private func note(_ state: FairQueue<Waiter>) {
        metrics.upstreamRunning.set(Int64(state.runningCount))
        metrics.upstreamWaiting.set(Int64(state.waitingCount))
    }
}
