internal import Telemetry

/// Stops asking a ThoughtSpot that does not answer; the service's own probe finds out when it does again.
///
/// Invariant: no single user opens it for others. It opens after five failures in a row to reach ThoughtSpot at all, which
/// no request can bring about, or when the requests of three different users in a row went unanswered, or five of one user
/// while nobody else asked. It closes by a probe of the service alone: no user's request is risked for it, and none that
/// still comes back from before can close it.
package struct CircuitBreaker: Sendable {
    /// The metric's value: 0 closed, 1 half open (a probe is on its way), 2 open.
    package enum State: Int, Sendable {
        case closed, halfOpen, open
    }

    /// Failures since ThoughtSpot answered last.
    private struct Run {
        var unreachable = 0
        var unanswered = 0
        /// Different users whose requests went unanswered, the first few.
        var users: [Name] = []
        /// When the first of the unanswered requests was sent.
        var since = MonotonicTime.distantFuture
    }

    private enum Phase {
        case closed(Run)
        case open(pause: UInt64)
        case probing(pause: UInt64)
    }

    private static let threshold = 5
    private static let userThreshold = 3
    /// Nanoseconds before the first probe.
    static let shortestPause: UInt64 = 1_000_000_000
    /// Nanoseconds between later ones, at most.
    static let longestPause: UInt64 = 5_000_000_000

    private var phase = Phase.closed(Run())
    private var recent = RecentUsers()

    package init() {}

    package var state: State {
        switch phase {
        case .closed: .closed
        case .probing: .halfOpen
        case .open: .open
        }
    }

    /// Whether an exchange for that user may go out.
    mutating func admit(_ user: Name, now: MonotonicTime) -> Bool {
        recent.asked(user, now: now)
        if case .closed = phase { return true }
        return false
    }

    /// ThoughtSpot answered, whatever it said.
    mutating func answered() {
        if case .closed = phase { phase = .closed(Run()) }
    }

    /// No connection to ThoughtSpot could be made; true if that has opened the circuit.
    mutating func unreachable() -> Bool {
        guard case .closed(var run) = phase else { return false }
        run.unreachable += 1
        return settle(run, isOpen: run.unreachable >= CircuitBreaker.threshold)
    }

    /// A request of that user, sent at that time, went unanswered; true if that has opened the circuit.
    mutating func unanswered(_ user: Name, sentAt: MonotonicTime) -> Bool {
        guard case .closed(var run) = phase else { return false }
        run.unanswered += 1
        run.since = min(run.since, sentAt)
        if run.users.count < CircuitBreaker.userThreshold, !run.users.contains(user) { run.users.append(user) }
        let isEverybody = run.users.count >= CircuitBreaker.userThreshold
        let isAlone = run.users.count == 1 && !recent.hasAsked(otherThan: user, since: run.since)
        return settle(run, isOpen: isEverybody || run.unanswered >= CircuitBreaker.threshold && isAlone)
    }

    /// The service sends its probe.
    mutating func probes() {
        if case .open(let pause) = phase { phase = .probing(pause: pause) }
    }

    /// The probe has come back; nanoseconds until the next one, or nil if the circuit is closed again.
    mutating func probed(wasAnswered: Bool) -> UInt64? {
        guard case .probing(let pause) = phase else { return nil }
        guard !wasAnswered else {
            phase = .closed(Run())
            return nil
        }
        let next = min(pause * 2, CircuitBreaker.longestPause)
        phase = .open(pause: next)
        return next
    }

    private mutating func settle(_ run: Run, isOpen: Bool) -> Bool {
        phase = isOpen ? .open(pause: CircuitBreaker.shortestPause) : .closed(run)
        return isOpen
    }
}
