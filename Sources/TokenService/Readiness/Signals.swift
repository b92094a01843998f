internal import Synchronization
internal import Telemetry

/// What goes wrong without anybody complaining: counted here, shown in metrics and readiness.
final class Signals: Sendable {
    /// A minute's worth of a thing that should not happen.
    struct Window: Sendable {
        private(set) var inThisMinute = 0
        private(set) var inLastMinute = 0
        private var minute: UInt64 = 0

        /// One more at that time.
        mutating func add(_ now: MonotonicTime) {
            turn(now)
            inThisMinute += 1
        }

        /// How many there were in this minute and the one before.
        mutating func recent(_ now: MonotonicTime) -> Int {
            turn(now)
            return inThisMinute + inLastMinute
        }

        private mutating func turn(_ now: MonotonicTime) {
            let current = now.nanoseconds / 60_000_000_000
            guard current != minute else { return }
            inLastMinute = current == minute + 1 ? inThisMinute : 0
            inThisMinute = 0
            minute = current
        }
    }

    private struct State {
        var missing = Window()
        var mismatches = Window()
        var decided = Window()
    }

    private let state = Mutex(State())

    /// One decision; nil is a token handed out.
    func note(_ code: Refusal?, _ environment: ServiceEnvironment) {
        let now = environment.clock()
        state.withLock { state in
            switch code {
            case .identityMissing: state.missing.add(now)
            case .answerMismatch: state.mismatches.add(now)
            default: break
            }
            state.decided.add(now)
        }
        if code == .identityMissing { environment.metrics.identityMissing.add() }
        if code == .answerMismatch { environment.metrics.answerMismatches.add() }
    }

    /// Requests without identity, mismatched answers and all decisions of the last one to two minutes.
    func recent(_ now: MonotonicTime) -> (missing: Int, mismatches: Int, decided: Int) {
        state.withLock { ($0.missing.recent(now), $0.mismatches.recent(now), $0.decided.recent(now)) }
    }
}
