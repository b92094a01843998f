internal import HTTPWire
internal import Telemetry
internal import Transport

/// Where one server connection stands: takes what happened, says what to do and until when the next thing must happen.
///
/// Keep-alive or close is decided here only. Whether the client is read follows from the phase alone (`wantsRequest`,
/// `isLingering`): in no other phase is a byte of it wanted.
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
    /// Whether no request is taken after the one at hand, for want of memory.
    private var isLast = false
    /// Whether a request has come on this connection.
    private var hasSpoken = false
    private var persists = true
    private var peerEnded = false
    /// Whether the close was our wish and not announced by the client: then unread bytes may be on their way.
    private var mustLinger = false

    /// When `expired` must be told, unless something happens before.
    private(set) var deadline: MonotonicTime
    /// When the current request was whole, or was refused: the time of the work begins here.
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

    /// Whether a request is being read: it can still be refused without anybody having worked on it.
    var isUnfinished: Bool { phase == .head || phase == .body }

    /// Whether bytes are read only to be dropped.
    var isLingering: Bool { phase == .lingering }

    /// Whether the answer to be written is the last on this connection.
    var closesAfterAnswer: Bool { !persists || isDraining || isLast || peerEnded }

    /// The handshake is over; the first head may use what is left of its time.
    mutating func opened() { phase = .idle }

    /// The parser has no whole request yet.
    mutating func incomplete(isIdle: Bool, now: MonotonicTime) -> Action {
        if phase == .idle, !isIdle {
            phase = .head
            deadline = now.advanced(bySeconds: limits.headerSeconds)
        }
        return peerEnded ? endOfRequests(now) : .none
    }

    /// The head is whole and announces a body, which has a time of its own to come.
    mutating func headRead(now: MonotonicTime) {
        phase = .body
        deadline = now.advanced(bySeconds: limits.bodySeconds)
    }

    /// The client waits for our word before it sends the body.
    mutating func expectsContinue() -> Action { phase == .body ? .sendContinue : .none }

    /// The head was judged and its answer is at hand: the body is not read, and the connection ends.
    mutating func rejected(now: MonotonicTime) {
        hasSpoken = true
        receivedAt = now
        persists = false
        mustLinger = true
        beginWriting(now)
    }

    /// A whole request is there.
    mutating func received(persists: Bool, now: MonotonicTime) -> Action {
        receivedAt = now
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

    /// The kernel tells of the client's end while its bytes are not read; true if the handler's answer has no reader now.
    ///
    /// A client that finishes writing together with its request may still read (RFC 9112 leaves it that right, and TCP
    /// does not tell); one that does so later, while it waits, has left, as other servers take it too.
    func hungUp(_ hangup: Hangup, now: MonotonicTime) -> Bool {
        guard phase == .handling else { return false }
        switch hangup {
        case .gone: return true
        case .finished: return now.nanoseconds(since: receivedAt) > ConnectionState.halfCloseNanoseconds
        }
    }

    /// All requests together take too much memory, and this connection's the most: what is read is refused, what is
    /// answered is the last.
    mutating func overloaded(now: MonotonicTime) -> Action {
        if isUnfinished { return refuse(.overloaded, now) }
        isLast = true
        return .none
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
    /// How long after its request a client that finishes writing counts as one that only half closes.
    static let halfCloseNanoseconds: UInt64 = 50_000_000
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
        receivedAt = now
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
