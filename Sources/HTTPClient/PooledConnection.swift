internal import HTTPWire
internal import Telemetry
internal import Transport

/// One connection to the origin: carries one call at a time; belongs to one loop.
final class PooledConnection: StreamOwner {
    private let stream: ByteStream
    private let pool: ClientWorker
    private var parser: ResponseParser
    private var call: Call?
    private let alarm = Alarm()
    private var usedAt: MonotonicTime
    private var isFlushed = true
    private var hasSavedSession = false

    init(_ stream: ByteStream, pool: ClientWorker) {
        self.stream = stream
        self.pool = pool
        parser = ResponseParser(limits: pool.settings.limits)
        usedAt = pool.loop.now
        alarm.onRing { [unowned self] in rang() }
        stream.transfer(to: self)
    }

    /// Whether a request may be written: the server has neither closed nor said anything unasked.
    ///
    /// A connection that was in use a moment ago is taken on trust; one that rested is looked at. What the server closes
    /// after that look is an error for the caller to judge: the request may have been sent (RFC 9110 §9.2.2).
    var isFresh: Bool {
        guard !stream.isClosed else { return false }
        return pool.loop.now.nanoseconds(since: usedAt) < PooledConnection.trustNanoseconds || stream.isQuiet
    }

    /// Sends the call's request; false if not one byte of it could be written, so that another connection may take it.
    func begin(_ call: Call) -> Bool {
        self.call = call
        call.connection = self
        parser.expect(call.method)
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
        guard !pool.isRetired else { return end() }
        usedAt = pool.loop.now
        pool.loop.set(alarm, at: usedAt.advanced(bySeconds: pool.settings.idleSeconds))
    }

    /// The caller has gone: nobody knows what the server makes of the request, so the connection ends too.
    func cancel(_ call: Call) {
        guard self.call === call else { return }
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
        guard call != nil else { return end() }
        parser.append(bytes)
        consume(parser.next())
    }

    func streamEnded() {
        guard call != nil else { return end() }
        switch parser.endOfInput() {
        case .needMore, .refused: fail(.closed, "the server closed the connection before its response was whole")
        case .response(let response, _): succeed(response, persists: false)
        }
    }

    func streamDrained() { isFlushed = true }

    func streamFailed(_ failure: StreamFailure) {
        guard call != nil else { return end() }
        fail(.closed, "\(failure)")
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
        if !hasSavedSession, let session = stream.session {
            hasSavedSession = true
            pool.remember(session)
        }
        // An answer that came before the whole request was sent, or with more behind it, leaves the stream in doubt.
        if persists, isFlushed, parser.bufferedCount == 0 { pool.release(self) } else { end() }
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
        fail(call.wasQueuedTooLong(sentAt: usedAt) ? .busy : .timedOut, "no response in time")
    }

    private func end() {
        guard !stream.isClosed else { return }
        close()
        pool.lose(self)
    }

    private static let trustNanoseconds: UInt64 = 50_000_000
}
