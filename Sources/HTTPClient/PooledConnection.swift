internal import HTTPWire
internal import Telemetry
internal import Transport

/// One connection to the origin: carries one call at a time; belongs to one loop.
///
/// Invariant: a byte that no call has asked for ends the connection. It is looked for before each request is written,
/// however short the rest was, after each answer, and while the connection rests; and what comes before the peer has
/// acknowledged any of the request was sent without it. Else an unasked answer would be taken for the next user's.
final class PooledConnection: StreamOwner {
    private let stream: ByteStream
    private let address: SocketAddress
    private let pool: ClientWorker
    private var parser: ResponseParser
    private var call: Call?
    private let alarm = Alarm()
    private var usedAt: MonotonicTime
    /// From then on it ends after its call instead of resting.
    private var wornOutAt: MonotonicTime
    private var isFlushed = true
    private var hasSavedSession = false
    /// Calls that were answered here.
    private var answered = 0
    /// What the stream had written when the call began.
    private var writtenBefore: UInt64 = 0
    /// How often it was looked whether the peer that ended its side has read anything; nil while it has not ended it.
    private var looks: Int?

    init(_ stream: ByteStream, address: SocketAddress, pool: ClientWorker) {
        self.stream = stream
        self.address = address
        self.pool = pool
        parser = ResponseParser(limits: pool.settings.limits)
        usedAt = pool.loop.now
        wornOutAt = PooledConnection.end(of: pool.settings.maxAgeSeconds, from: pool.loop.now)
        alarm.onRing { [unowned self] in rang() }
        stream.transfer(to: self)
    }

    /// Up to a tenth earlier than the age, by chance, so that connections opened together do not end together.
    private static func end(of seconds: Double, from now: MonotonicTime) -> MonotonicTime {
        seconds > 0 ? now.advanced(bySeconds: seconds * Double.random(in: 0.9...1)) : .distantFuture
    }

    /// Sends the call's request; false if not one byte of it was written, because the server has closed or has spoken
    /// unasked, or the first write failed: another connection may take the call.
    func begin(_ call: Call) -> Bool {
        guard !stream.isClosed, pool.loop.now < wornOutAt || answered == 0, stream.isSilent() else { return false }
        self.call = call
        call.connection = self
        parser.expect(call.method)
        writtenBefore = stream.writtenOctets
        switch stream.write(call.bytes) {
        case .sent: isFlushed = true
        case .queued: isFlushed = false
        case .failed(let failure, let sent):
            guard sent > 0 else {
                self.call = nil
                call.connection = nil
                return false
            }
            fail(.closed, "\(failure)")
            return true
        }
        if call.queuedAt != nil { usedAt = pool.loop.now }
        pool.loop.set(alarm, at: call.deadline)
        return true
    }

    /// Waits for the next call.
    func rest() {
        guard !pool.isRetired, pool.loop.now < wornOutAt else { return end() }
        usedAt = pool.loop.now
        pool.loop.set(alarm, at: min(wornOutAt, usedAt.advanced(bySeconds: pool.settings.idleSeconds)))
    }

    /// Whether it leads to one of those addresses.
    func leads(toOneOf addresses: [IPAddress]) -> Bool {
        guard case .ip(let own, _) = address else { return true }
        return addresses.contains(own)
    }

    /// Ends the connection as soon as no call uses it.
    func wearOut() {
        wornOutAt = pool.loop.now
        endIfResting()
    }

    /// The caller has gone: what is sent goes on if the settings say so; else the connection ends, since nobody knows
    /// what the server makes of the request.
    func cancel(_ call: Call) {
        guard self.call === call, !pool.settings.finishesSentCalls else { return }
        fail(.cancelled, "the caller gave up")
    }

    /// Ends the connection, whatever it is doing.
    func abort() {
        if call == nil { end() } else { fail(.cancelled, "the client was closed") }
    }

    /// Ends the connection unless a call is using it.
    func endIfResting() {
        if call == nil { end() }
    }

    /// Lets go of the socket.
    func close() {
        pool.loop.set(alarm, at: .distantFuture)
        stream.close()
    }

    // MARK: What the stream tells

    func streamOpened() {}

    func streamReceived(_ bytes: UnsafeRawBufferPointer) {
        guard let call else { return end() }
        // Whatever a peer sends once it has the request acknowledges it (RFC 9293 §3.10.7.4).
        if parser.isSilent, stream.backlog(since: writtenBefore) != .acknowledged {
            if call.isIdempotent, !call.wasRepeated { return sendAgain(call) }
            return fail(.malformed, "the server spoke before it had the request")
        }
        parser.append(bytes)
        consume(parser.next())
    }

    func streamEnded() {
        guard call != nil else { return end() }
        let isUntouched = isUntouchedByTheServer
        switch parser.endOfInput() {
        case .needMore, .refused:
            if isUntouched { return endedUnread() }
            fail(.closed, PooledConnection.cutOff)
        case .response(var response, _):
            // The close_notify of TLS cannot be made by anything on the way.
            if stream.session != nil { response.mayBeCut = false }
            succeed(response, persists: false)
        }
    }

    func streamDrained() { isFlushed = true }

    func streamFailed(_ failure: StreamFailure) {
        guard let call else { return end() }
        if isUntouchedByTheServer {
            if case .tls(let reason) = failure, reason.isTruncation { return endedUnread() }
            // An answer may have been lost with the connection, so only what does no harm twice is sent again.
            if call.isIdempotent { return sendAgain(call) }
        }
        fail(.closed, "\(failure)")
    }

    // MARK: A connection that the server closed while the request was on its way

    /// Whether the connection served before, and not one byte of an answer to this call has come.
    private var isUntouchedByTheServer: Bool {
        guard let call else { return false }
        return answered > 0 && parser.isSilent && !call.wasRepeated
    }

    /// The server ended its side before the request came: if it then resets the connection without having acknowledged an
    /// octet of the request, it cannot have read one.
    ///
    /// A reset alone proves nothing: a server may act, and then reset.
    private func endedUnread() {
        guard let call else { return }
        if call.isIdempotent { return sendAgain(call) }
        switch stream.backlog(since: writtenBefore) {
        case .untouchedAndReset: sendAgain(call)
        case .untouched where (looks ?? 0) < PooledConnection.maximumLooks:
            looks = (looks ?? 0) + 1
            let next = pool.loop.now.advanced(bySeconds: PooledConnection.lookSeconds)
            pool.loop.set(alarm, at: min(call.deadline, next))
        case .untouched, .acknowledged: fail(.closed, PooledConnection.cutOff)
        }
    }

    private func sendAgain(_ call: Call) {
        self.call = nil
        close()
        pool.serveOnFreshConnection(call, insteadOf: self)
    }

    // MARK: Ends

    private func consume(_ progress: ResponseParser.Progress) {
        switch progress {
        case .needMore: break
        case .response(let response, let persists): succeed(response, persists: persists)
        case .refused(.bodyTooLarge), .refused(.headTooLarge): fail(.tooLarge, "the response is over its limit")
        case .refused(let error): fail(.malformed, error.code)
        }
    }

    private func succeed(_ response: Response, persists: Bool) {
        guard let call else { return }
        self.call = nil
        answered += 1
        if !hasSavedSession, let session = stream.session {
            hasSavedSession = true
            pool.remember(session)
        }
        // An answer that came before the whole request was sent, or with more behind it, leaves the stream in doubt.
        let isSound = persists && isFlushed && parser.bufferedCount == 0
        if isSound, pool.loop.now < wornOutAt { pool.release(self) } else { end() }
        call.finish(.success(response))
    }

    private func fail(_ reason: ExchangeError.Reason, _ detail: String) {
        let call = call
        self.call = nil
        end()
        call?.finish(.failure(ExchangeError(reason, mayHaveBeenSent: true, detail: detail)))
    }

    private func rang() {
        guard let call else { return end() }
        if looks != nil, pool.loop.now < call.deadline { return endedUnread() }
        fail(call.wasQueuedTooLong(sentAt: usedAt) ? .busy : .timedOut, "no response in time")
    }

    private func end() {
        guard !stream.isClosed else { return }
        close()
        pool.lose(self)
    }

    private static let cutOff = "the server closed the connection before its response was whole"
    /// A reset follows within a round trip, or not at all.
    private static let maximumLooks = 20
    private static let lookSeconds = 0.01
}
