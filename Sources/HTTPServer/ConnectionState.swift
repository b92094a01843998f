internal import HTTPWire
internal import Telemetry

/// Where one server connection stands: takes what happened, says what to do and until when the next thing must happen.
///
/// Keep-alive or close is decided here only.
struct ConnectionState {
    /// What the connection does next.
    enum Action: Equatable {
        case none
        /// Hand the request just parsed to its route.
        case handle
        case sendContinue
        /// Write the refusal as the connection's last answer.
        case refuse(Refusal)
        /// Give up on the handler and answer for it.
        case abandon(Refusal)
        /// Look for the next request, first in what has been read already.
        case readNext
        /// Say that nothing more follows and wait for the client to see it.
        case linger
        case close
        /// Close with RST: the client does not read.
        case reset
    }

    private enum Phase {
        case opening, idle, head, body, handling, writing, lingering, closed
    }

    private let limits: ServerLimits
    private var phase = Phase.opening
    private var isDraining = false
    /// Whether a request has come on this connection.
    private var hasSpoken = false
    private var persists = true
    private var peerEnded = false
    /// Whether the close was our wish and not announced by the client: then unread bytes may be on their way.
    private var mustLinger = false

    /// When `expired` must be told, unless something happens before.
    private(set) var deadline: MonotonicTime
    /// When the head of the current request was complete.
    private(set) var receivedAt = MonotonicTime(nanoseconds: 0)

    /// A connection just accepted: it has the time of a head to get its handshake done.
    init(limits: ServerLimits, now: MonotonicTime, isDraining: Bool = false) {
        self.limits = limits
        self.isDraining = isDraining
        let seconds = isDraining ? min(limits.headerSeconds, ConnectionState.freshSeconds) : limits.headerSeconds
        deadline = now.advanced(bySeconds: seconds)
    }

    /// Whether the next request may be parsed now; else bytes stay where they are.
    var wantsRequest: Bool {
        switch phase {
        case .idle, .head, .body: true
        case .opening, .handling, .writing, .lingering, .closed: false
        }
    }

    /// Whether the handshake is over.
    var isOpened: Bool { phase != .opening }

    /// Whether a handler is at work.
    var isHandling: Bool { phase == .handling }

    /// Whether bytes are read only to be dropped.
    var isLingering: Bool { phase == .lingering }

    /// Whether the answer to be written is the last on this connection.
    var closesAfterAnswer: Bool { !persists || isDraining || peerEnded }

    /// The handshake is over; the first head may use what is left of its time.
    mutating func opened() { phase = .idle }

    /// The parser has no whole request yet.
    mutating func incomplete(isIdle: Bool, isReadingBody: Bool, now: MonotonicTime) -> Action {
        switch phase {
        case .idle where !isIdle:
            phase = .head
            deadline = now.advanced(bySeconds: limits.headerSeconds)
        case .idle, .head, .body, .opening, .handling, .writing, .lingering, .closed: break
        }
        if phase == .head, isReadingBody {
            phase = .body
            receivedAt = now
            deadline = now.advanced(bySeconds: limits.requestDeadlineSeconds)
        }
        return peerEnded ? endOfRequests(now) : .none
    }

    /// The client waits for our word before it sends the body.
    mutating func expectsContinue(now: MonotonicTime) -> Action {
        phase = .head
        _ = incomplete(isIdle: false, isReadingBody: true, now: now)
        return .sendContinue
    }

    /// A whole request is there.
    mutating func received(persists: Bool, now: MonotonicTime) -> Action {
        if phase != .body { receivedAt = now }
        phase = .handling
        hasSpoken = true
        self.persists = persists
        deadline = receivedAt.advanced(bySeconds: limits.requestDeadlineSeconds + ConnectionState.grace)
        return .handle
    }

    /// The bytes are no request.
    mutating func refused(_ error: ParseError, now: MonotonicTime) -> Action { refuse(.malformed(error), now) }

    /// The handler has answered; false if nobody waits for it any more.
    mutating func answered(now: MonotonicTime) -> Bool {
        guard phase == .handling else { return false }
        mustLinger = persists && closesAfterAnswer && !peerEnded
        beginWriting(now)
        return true
    }

    /// A script takes over: nothing is decided here until it is through.
    mutating func scripted() {
        phase = .writing
        persists = false
        deadline = .distantFuture
    }

    /// The answer has left, as far as the kernel goes.
    mutating func written(hasUnread: Bool, now: MonotonicTime) -> Action {
        guard phase == .writing else { return .none }
        guard closesAfterAnswer else {
            phase = .idle
            deadline = now.advanced(bySeconds: limits.idleSeconds)
            return .readNext
        }
        // Closing over unread bytes sends RST, which can take the answer away from the client (RFC 9112 §9.6).
        guard (mustLinger || hasUnread) && !peerEnded else { return close() }
        phase = .lingering
        deadline = now.advanced(bySeconds: ConnectionState.lingerSeconds)
        return .linger
    }

    /// The client has sent its last byte; answers still reach it.
    mutating func ended(now: MonotonicTime) -> Action {
        peerEnded = true
        switch phase {
        case .opening, .lingering: return close()
        case .idle, .head, .body: return endOfRequests(now)
        case .handling, .writing, .closed: return .none
        }
    }

    /// The deadline has passed.
    mutating func expired(now: MonotonicTime) -> Action {
        guard now >= deadline else { return .none }
        switch phase {
        case .opening, .idle, .lingering: return close()
        case .head, .body: return refuse(.requestTimeout, now)
        case .handling: return .abandon(.deadlineExceeded)
        case .writing:
            phase = .closed
            return .reset
        case .closed: return .none
        }
    }

    /// The server stops: requests under way are the last.
    ///
    /// Who has connected and said nothing yet has a request on the way, which closing at once would lose; who rests
    /// between requests has to expect the end at any time (RFC 9112 §9.5).
    mutating func drain(now: MonotonicTime) -> Action {
        isDraining = true
        switch phase {
        case .idle where hasSpoken: return close()
        case .idle, .opening:
            deadline = min(deadline, now.advanced(bySeconds: ConnectionState.freshSeconds))
            return .none
        case .head, .body, .handling, .writing, .lingering, .closed: return .none
        }
    }

    /// The time for requests in flight is over.
    mutating func gaveUp() -> Action { phase == .handling ? .abandon(.draining) : close() }

    /// The stream is of no more use.
    mutating func failed() -> Action { close() }

    /// What a handler that ignores its deadline gets on top, in seconds, before it is answered for.
    static let grace = 0.5
    /// How long a connection that has not spoken is waited for when the server stops, in seconds.
    static let freshSeconds = 0.5
    /// How long a client may take to see our last answer, in seconds.
    static let lingerSeconds = 2.0

    /// What was begun will never be whole; a client that has only closed its writing side can still be told.
    private mutating func endOfRequests(_ now: MonotonicTime) -> Action {
        phase == .idle ? close() : refuse(.malformed(.truncated), now)
    }

    private mutating func refuse(_ refusal: Refusal, _ now: MonotonicTime) -> Action {
        persists = false
        mustLinger = true
        receivedAt = phase == .body ? receivedAt : now
        beginWriting(now)
        return .refuse(refusal)
    }

    private mutating func beginWriting(_ now: MonotonicTime) {
        phase = .writing
        deadline = now.advanced(bySeconds: limits.writeSeconds)
    }

    private mutating func close() -> Action {
        phase = .closed
        deadline = .distantFuture
        return .close
    }
}
