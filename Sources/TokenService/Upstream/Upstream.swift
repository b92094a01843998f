package import HTTPWire
internal import Synchronization
package import Telemetry
package import ThoughtSpot

/// Every exchange with ThoughtSpot passes here: the circuit breaker, the count per request, and the look at its clock.
///
/// Shared by all requests, and kept over a reload of the configuration.
package final class Upstream: Sendable {
    /// Counts the exchanges of the request that runs in this task.
    @TaskLocal static var tally: CallTally?

    private let network: Send
    private let clock: @Sendable () -> MonotonicTime
    private let metrics: ServiceMetrics
    private let breaker = Mutex(CircuitBreaker())
    private let skew: ClockSkew
    private let circuitTurned: @Sendable (_ isOpen: Bool) -> Void

    /// Over that network; `wallClock` is in unix seconds; `circuitTurned` hears when the circuit opens, and when it has
    /// closed again.
    package init(
        metrics: ServiceMetrics,
        clock: @escaping @Sendable () -> MonotonicTime = { .now() },
        wallClock: @escaping @Sendable () -> Int = WallClock.seconds,
        circuitTurned: @escaping @Sendable (_ isOpen: Bool) -> Void = { _ in },
        send: @escaping Send
    ) {
        network = send
        self.clock = clock
        self.metrics = metrics
        self.circuitTurned = circuitTurned
        skew = ClockSkew(wallClock: wallClock)
    }

    /// The breaker's state, for readiness.
    package var circuit: CircuitBreaker.State { breaker.withLock { $0.state(at: clock()) } }

    /// ThoughtSpot's clock minus ours in seconds, once a `Date` has come.
    package var clockSkewSeconds: Int? { skew.seconds }

    /// One exchange; while the circuit is open nothing is sent.
    @Sendable package func send(_ request: Request, deadline: MonotonicTime) async throws(ExchangeError) -> Response {
        guard admit() else {
            throw ExchangeError(.connect, mayHaveBeenSent: false, detail: "the circuit is open")
        }
        Upstream.tally?.add()
        let response: Response
        do { response = try await network(request, deadline) } catch {
            record(Upstream.evidence(error.reason))
            throw error
        }
        // A gateway that answers for a dead ThoughtSpot is a dead ThoughtSpot.
        record((502...504).contains(response.status) ? .dead : .alive)
        if skew.note(response.fields, now: clock()), let seconds = skew.seconds {
            metrics.clockSkew.set(Int64(seconds))
        }
        return response
    }

    /// What an exchange says of ThoughtSpot.
    private enum Evidence { case alive, dead, none }

    /// People who close their tab must not be able to open the circuit for everybody.
    private static func evidence(_ reason: ExchangeError.Reason) -> Evidence {
        switch reason {
        case .resolve, .connect, .tls, .proxy, .timedOut, .closed: .dead
        case .malformed, .tooLarge: .alive
        case .cancelled, .busy: .none
        }
    }

    private func admit() -> Bool {
        let (admission, isProbe) = breaker.withLock { breaker in
            let before = breaker.state
            return (breaker.admit(now: clock()), breaker.state != before)
        }
        if isProbe { metrics.circuitState.set(Int64(CircuitBreaker.State.halfOpen.rawValue)) }
        return admission == .admitted
    }

    private func record(_ evidence: Evidence) {
        let (before, after) = breaker.withLock { breaker in
            let before = breaker.state
            switch evidence {
            case .alive: breaker.succeeded()
            case .dead: breaker.failed(now: clock())
            case .none: breaker.abandoned(now: clock())
            }
            return (before, breaker.state)
        }
        guard before != after else { return }
        metrics.circuitState.set(Int64(after.rawValue))
        // A probe that fails is no news.
        if before == .closed || after == .closed { circuitTurned(after != .closed) }
    }
}

/// How many exchanges a request has cost so far.
final class CallTally: Sendable {
    private let number = Atomic<Int>(0)

    /// One more.
    func add() { number.add(1, ordering: .relaxed) }

    /// The number so far.
    var count: Int { number.load(ordering: .relaxed) }
}
