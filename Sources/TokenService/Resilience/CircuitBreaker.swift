internal import Telemetry

/// Stops asking a ThoughtSpot that does not answer, and finds out by single probes when it does again.
package struct CircuitBreaker: Sendable {
    /// The metric's value: 0 closed, 1 half open, 2 open.
    package enum State: Int, Sendable {
        case closed, halfOpen, open
    }

    /// Whether a call may go out.
    enum Admission: Sendable, Equatable {
        case admitted
        /// Seconds until the next probe, at least 1.
        case refused(retryAfter: Int)
    }

    private enum Phase {
        case closed(failures: Int)
        case open(until: MonotonicTime, pause: UInt64)
        case probing(since: MonotonicTime, pause: UInt64)
    }

    private static let threshold = 5
    private static let shortestPause: UInt64 = 1_000_000_000
    private static let longestPause: UInt64 = 5_000_000_000
    /// A probe that never reported back does not keep the circuit shut for ever.
    private static let probeLimit: UInt64 = 60_000_000_000

    private var phase = Phase.closed(failures: 0)

    package init() {}

    package var state: State {
        switch phase {
        case .closed: .closed
        case .probing: .halfOpen
        case .open: .open
        }
    }

    /// How it stands for whoever decides about traffic: once a probe is due it is not open any more, since without
    /// traffic nobody would ever send one.
    func state(at now: MonotonicTime) -> State {
        if case .open(let until, _) = phase, now >= until { return .halfOpen }
        return state
    }

    /// Asks for one call; after the pause exactly one is let through as a probe.
    mutating func admit(now: MonotonicTime) -> Admission {
        switch phase {
        case .closed: return .admitted
        case .open(let until, let pause):
            guard now >= until else { return .refused(retryAfter: CircuitBreaker.seconds(until, since: now)) }
            phase = .probing(since: now, pause: pause)
            return .admitted
        case .probing(let since, let pause):
            guard now.nanoseconds(since: since) > CircuitBreaker.probeLimit else { return .refused(retryAfter: 1) }
            phase = .probing(since: now, pause: pause)
            return .admitted
        }
    }

    /// ThoughtSpot answered, whatever it said.
    mutating func succeeded() { phase = .closed(failures: 0) }

    /// ThoughtSpot could not be reached or did not answer in time.
    mutating func failed(now: MonotonicTime) {
        switch phase {
        case .closed(let failures) where failures + 1 < CircuitBreaker.threshold:
            phase = .closed(failures: failures + 1)
        case .closed: open(CircuitBreaker.shortestPause, now: now)
        case .probing(_, let pause): open(min(pause * 2, CircuitBreaker.longestPause), now: now)
        case .open: break
        }
    }

    /// The caller gave up before ThoughtSpot could answer: that says nothing, but a probe has to be sent again.
    mutating func abandoned(now: MonotonicTime) {
        if case .probing(_, let pause) = phase { phase = .open(until: now, pause: pause) }
    }

    private mutating func open(_ pause: UInt64, now: MonotonicTime) {
        phase = .open(until: now.advanced(byNanoseconds: pause), pause: pause)
    }

    private static func seconds(_ time: MonotonicTime, since now: MonotonicTime) -> Int {
        max(1, Int((time.nanoseconds(since: now) + 999_999_999) / 1_000_000_000))
    }
}
