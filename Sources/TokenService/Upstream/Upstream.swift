package import HTTPWire
internal import Synchronization
package import Telemetry
package import ThoughtSpot

/// Every exchange with ThoughtSpot passes here: turns between users, the circuit breaker, the count per request, and the
/// look at its clock.
///
/// Shared by all requests, and kept over a reload of the configuration.
package final class Upstream: Sendable {
    /// The request that runs in this task, and for whose sake its exchanges are; nil for the service's own.
    @TaskLocal static var work: UpstreamWork?

    /// Waits that many nanoseconds.
    package typealias Sleep = @Sendable (UInt64) async -> Void

    private let network: Send
    private let clock: @Sendable () -> MonotonicTime
    private let sleep: Sleep
    private let metrics: ServiceMetrics
    private let breaker = Mutex(CircuitBreaker())
    private let queue: UpstreamQueue
    private let skew: ClockSkew
    private let circuitTurned: @Sendable (_ isOpen: Bool) -> Void

    /// Over that network; `wallClock` is in unix seconds; `circuitTurned` hears when the circuit opens, and when it has
    /// closed again.
    package init(
        metrics: ServiceMetrics,
        limits: QueueLimits = QueueLimits(),
        clock: @escaping @Sendable () -> MonotonicTime = { .now() },
        wallClock: @escaping @Sendable () -> Int = WallClock.seconds,
        sleep: @escaping Sleep = Upstream.sleep,
        circuitTurned: @escaping @Sendable (_ isOpen: Bool) -> Void = { _ in },
        send: @escaping Send
    ) {
        network = send
        self.clock = clock
        self.sleep = sleep
        self.metrics = metrics
        self.circuitTurned = circuitTurned
        skew = ClockSkew(wallClock: wallClock)
        queue = UpstreamQueue(limits, metrics: metrics, clock: clock)
    }

    /// The breaker's state, for readiness.
    package var circuit: CircuitBreaker.State { breaker.withLock { $0.state } }

    /// ThoughtSpot's clock minus ours in seconds, once a `Date` has come.
    package var clockSkewSeconds: Int? { skew.seconds }

    /// Reads the `Date` of an answer whose times are about to be judged: ThoughtSpot's clock as it is now.
    func readClock(of answer: Response) {
        guard skew.read(answer.fields), let seconds = skew.seconds else { return }
        metrics.clockSkew.set(Int64(seconds))
    }

    /// Other limits count from now on, as after a reload.
    package func change(to limits: QueueLimits) { queue.change(to: limits) }

    /// Sleeps on the system's clock.
    @Sendable package static func sleep(nanoseconds: UInt64) async { try? await Task.sleep(nanoseconds: nanoseconds) }

    /// One exchange, in its user's turn; nothing is sent while the circuit is open, or once the caller has left.
    @Sendable package func send(_ request: Request, deadline: MonotonicTime) async throws(ExchangeError) -> Response {
        let work = Upstream.work
        let user = work?.user ?? Upstream.service
        guard !Task.isCancelled else {
            throw ExchangeError(.cancelled, mayHaveBeenSent: false, detail: "the caller has left")
        }
        guard breaker.withLock({ $0.admit(user, now: clock()) }) else {
            throw ExchangeError(.circuit, mayHaveBeenSent: false, detail: "the circuit is open")
        }
        let hasWaited = !queue.enter(user)
        if hasWaited { try await queue.wait(user, until: deadline) }
        defer { queue.leave(user) }
        guard circuit == .closed else {
            throw ExchangeError(.circuit, mayHaveBeenSent: false, detail: "the circuit has opened meanwhile")
        }
        work?.add()
        let start = clock()
        // Who had less than half of the time to be answered in says nothing of ThoughtSpot by not being answered.
        let isFair = start < deadline && deadline.nanoseconds(since: start) >= (work?.allotment ?? 0) / 2
        let response: Response
        do { response = try await network(request, deadline) } catch {
            if isFair { record(Upstream.evidence(error), user, start) }
            guard hasWaited, !isFair, error.reason == .timedOut else { throw error }
            // Most of its time went by in the queue: that there is too much to do is what its caller is told.
            let detail = "its turn came late: \(error.detail)"
            throw ExchangeError(.busy, mayHaveBeenSent: error.mayHaveBeenSent, detail: detail)
        }
        // A gateway that answers for a dead ThoughtSpot is a dead ThoughtSpot.
        let isGateway = (502...504).contains(response.status)
        if isFair || !isGateway { record(isGateway ? .unanswered : .answered, user, start) }
        if skew.note(response.fields, now: clock()), let seconds = skew.seconds {
            metrics.clockSkew.set(Int64(seconds))
        }
        return response
    }

    // MARK: The circuit

    /// What an exchange says of ThoughtSpot.
    private enum Evidence { case answered, unreachable, unanswered, none }

    /// People who close their tab must not be able to open the circuit for everybody.
    private static func evidence(_ error: ExchangeError) -> Evidence {
        switch error.reason {
        case .resolve, .connect, .tls, .proxy: .unreachable
        // What was not sent had no connection yet.
        case .timedOut: error.mayHaveBeenSent ? .unanswered : .unreachable
        case .closed: .unanswered
        case .malformed, .tooLarge: .answered
        case .cancelled, .busy, .limited, .circuit: .none
        }
    }

    private func record(_ evidence: Evidence, _ user: Name, _ sentAt: MonotonicTime) {
        let hasOpened = breaker.withLock { breaker in
            switch evidence {
            case .answered:
                breaker.answered()
                return false
            case .unreachable: return breaker.unreachable()
            case .unanswered: return breaker.unanswered(user, sentAt: sentAt)
            case .none: return false
            }
        }
        guard hasOpened else { return }
        metrics.circuitState.set(Int64(CircuitBreaker.State.open.rawValue))
        circuitTurned(true)
        Task { [weak self] in await Upstream.probe(self) }
    }

    /// Asks on the service's own account until ThoughtSpot answers.
    private static func probe(_ upstream: Upstream?) async {
        var pause = CircuitBreaker.shortestPause
        while let upstream {
            await upstream.sleep(pause)
            guard let next = await upstream.probed() else { return }
            pause = next
        }
    }

    /// Nanoseconds until the next probe; nil once the circuit is closed.
    private func probed() async -> UInt64? {
        breaker.withLock { $0.probes() }
        metrics.circuitState.set(Int64(CircuitBreaker.State.halfOpen.rawValue))
        let deadline = MonotonicTime.now().advanced(bySeconds: Upstream.probeSeconds)
        var wasAnswered = false
        do {
            let response = try await network(Upstream.probeRequest, deadline)
            wasAnswered = !(502...504).contains(response.status)
        } catch {
            if case .answered = Upstream.evidence(error) { wasAnswered = true }
        }
        let next = breaker.withLock { $0.probed(wasAnswered: wasAnswered) }
        metrics.circuitState.set(Int64(breaker.withLock { $0.state }.rawValue))
        if next == nil { circuitTurned(false) }
        return next
    }

    /// Anything that answers it is there: it needs no session and changes nothing.
    private static var probeRequest: Request {
        var request = Request(.get, "/callosum/v1/tspublic/v1/session/isactive")
        request.fields.append("Accept", "application/json")
        request.fields.append("User-Agent", "Spotgate")
        request.fields.append("X-Requested-By", "ThoughtSpot")
        return request
    }

    private static let probeSeconds = 3.0

    /// For whose sake the service's own exchanges are: no user's name is empty.
    private static let service = Name("")
}

/// One request to the service, as the exchanges that it leads to see it.
final class UpstreamWork: Sendable {
    /// For whose sake they are.
    let user: Name
    /// Nanoseconds that the whole request has.
    let allotment: UInt64
    private let number = Atomic<Int>(0)

    init(user: Name, allotment: UInt64) {
        self.user = user
        self.allotment = allotment
    }

    /// One more exchange.
    func add() { number.add(1, ordering: .relaxed) }

    /// The number of exchanges so far.
    var count: Int { number.load(ordering: .relaxed) }
}
