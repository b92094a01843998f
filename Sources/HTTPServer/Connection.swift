internal import HTTPWire
internal import Telemetry
internal import Transport

/// One client's connection: reads requests, has them handled one after the other, writes the answers.
///
/// Decides nothing by itself: `ConnectionState` says what to do.
final class Connection: StreamOwner {
    let origin: Peer.Origin
    private let worker: Worker
    private let stream: ByteStream
    private var peer: Peer
    private var parser: RequestParser
    private var state: ConnectionState
    private let alarm = Alarm()
    private var exchange: Exchange?
    private var script: ArraySlice<ServerDirective.Step>?
    private var served: UInt64 = 0
    private var isAdvancing = false

    init(_ stream: ByteStream, from origin: Peer.Origin, worker: Worker) {
        self.stream = stream
        self.origin = origin
        self.worker = worker
        peer = Peer(origin)
        parser = RequestParser(limits: worker.limits.message)
        state = ConnectionState(limits: worker.limits, now: worker.loop.now, isDraining: worker.isDraining)
        alarm.onRing { [unowned self] in rang() }
    }

    /// Begins to read.
    func start() {
        arm()
        stream.start(owner: self)
    }

    /// See `ConnectionState.drain`; a script is not worth waiting for.
    func drain() {
        if script == nil { perform(state.drain(now: now)) } else { end(resetting: false) }
    }

    /// Ends the connection whatever it is doing; a request that is being handled still gets an answer.
    func giveUp() { perform(state.gaveUp()) }

    // MARK: What the stream tells

    func streamOpened() {
        if let subject = stream.session?.peerSubject { peer = Peer(origin, certificateSubject: subject) }
        state.opened()
    }

    func streamReceived(_ bytes: UnsafeRawBufferPointer) {
        guard !state.isLingering else { return }
        parser.append(bytes)
        advance()
    }

    func streamEnded() { perform(state.ended(now: now)) }

    func streamDrained() {
        if script == nil { finished() } else { playOn() }
    }

    func streamFailed(_ failure: StreamFailure) {
        if !state.isOpened, case .tls(let reason) = failure {
            worker.observer.connectionRejected(.handshake, "\(failure)")
            // HTTP on the TLS port deserves an answer that it can read, as from other servers.
            if reason.isPlaintext {
                stream.giveUpTLS()
                return perform(state.refused(.badRequestLine, now: now))
            }
        }
        perform(state.failed())
    }

    // MARK: Requests

    private var now: MonotonicTime { worker.loop.now }

    /// Parses and handles until more bytes or an answer are needed; answers that come at once do not nest.
    private func advance() {
        guard !isAdvancing else { return }
        isAdvancing = true
        defer { isAdvancing = false }
        while state.wantsRequest {
            switch parser.next() {
            case .needMore:
                let isIdle = parser.isIdle
                perform(state.incomplete(isIdle: isIdle, isReadingBody: parser.isReadingBody, now: now))
                // An idle connection keeps no buffer.
                if isIdle { parser = RequestParser(limits: worker.limits.message) }
                return
            case .expectsContinue: perform(state.expectsContinue(now: now))
            case .request(let request, let persists):
                perform(state.received(persists: persists, now: now))
                stream.pauseReading()
                handle(request)
            case .refused(let error): perform(state.refused(error, now: now))
            }
        }
    }

    private func handle(_ request: Request) {
        let match = worker.router.match(request.method, request.target)
        let context = RequestContext(
            peer: peer,
            requestID: requestID(request.fields),
            receivedAt: state.receivedAt,
            deadline: state.receivedAt.advanced(bySeconds: worker.limits.requestDeadlineSeconds)
        )
        exchange = Exchange(request, route: match.label, requestID: context.requestID)
        served += 1
        let number = served
        let me = LoopBound(self, on: worker.loop)
        switch match.target {
        case .refusal(let refusal): respond(worker.refusalAnswer(refusal, request.fields, context.requestID))
        case .handler(let handler):
            Task.immediate(executorPreference: worker.loop) {
                me.value.answer(number, .respond(await handler(request, context)))
            }
        case .directive(let handler):
            Task.immediate(executorPreference: worker.loop) { me.value.answer(number, await handler(request, context)) }
        }
    }

    /// An id a client brings is kept if it is harmless, so that a proxy's log and ours agree.
    private func requestID(_ fields: Fields) -> String {
        if let given = fields.text("X-Request-Id"), RequestIDs.isAcceptable(given) { return given }
        return worker.requestIDs.next()
    }

    /// The handler of request `number` is through; it may come too late.
    private func answer(_ number: UInt64, _ directive: ServerDirective) {
        guard number == served, state.isHandling else { return }
        switch directive {
        case .respond(let response): respond(response)
        case .script(let steps):
            exchange = nil
            state.scripted()
            script = steps[...]
            arm()
            playOn()
        }
    }

    // MARK: Answers

    private func respond(_ answer: Response) {
        let persisted = !state.closesAfterAnswer
        guard state.answered(now: now) else { return }
        write(answer, closes: !persisted)
    }

    /// Answers what is no whole request; what its head said counts if the head was whole.
    private func refuse(_ refusal: Refusal) {
        let fields = parser.headFields
        let requestID = requestID(fields)
        exchange = Exchange(refusedAs: requestID, method: parser.method)
        write(worker.refusalAnswer(refusal, fields, requestID), closes: true)
    }

    private func write(_ answer: Response, closes: Bool) {
        var response = answer
        let requestID = exchange?.requestID ?? worker.requestIDs.next()
        if !response.fields.contains("X-Request-Id") { response.fields.append("X-Request-Id", requestID) }
        let method = exchange?.method ?? .get
        worker.output.removeAll(keepingCapacity: worker.output.capacity <= 65536)
        do {
            try ResponseEncoder.encode(
                response,
                to: method,
                closes: closes,
                keepsAlive: parser.mustSayKeepAlive,
                date: worker.date(),
                into: &worker.output
            )
        } catch {
            return write(Refusal.internalError.response, closes: closes)
        }
        if exchange == nil { exchange = Exchange(refusedAs: requestID) }
        exchange?.note(response)
        let outcome = stream.write(worker.output)
        worker.forgetOutput()
        switch outcome {
        case .sent: finished()
        case .queued: arm()
        case .failed: perform(state.failed())
        }
    }

    /// The answer is out: report it and go on.
    private func finished() {
        report()
        perform(state.written(hasUnread: stream.hasUnread || parser.bufferedCount > 0, now: now))
    }

    private func report() {
        guard let exchange else { return }
        self.exchange = nil
        worker.observer.requestFinished(exchange.record(peer: peer, from: state.receivedAt))
    }

    // MARK: Doing what the state says

    private func perform(_ action: ConnectionState.Action) {
        switch action {
        case .none, .handle: break
        case .sendContinue: if case .failed = stream.write(ResponseEncoder.continueResponse) { perform(state.failed()) }
        case .refuse(let refusal): refuse(refusal)
        case .abandon(let refusal):
            guard let exchange else { return end(resetting: false) }
            respond(worker.refusalAnswer(refusal, exchange.fields, exchange.requestID))
        case .readNext:
            stream.resumeReading()
            advance()
        case .linger:
            stream.finishWriting()
            stream.resumeReading()
        case .close, .reset: return end(resetting: action == .reset)
        }
        arm()
    }

    private func end(resetting: Bool) {
        report()
        worker.loop.set(alarm, at: .distantFuture)
        script = nil
        if resetting { stream.reset() } else { stream.close() }
        worker.remove(self)
    }

    private func arm() {
        if !stream.isClosed { worker.loop.set(alarm, at: state.deadline) }
    }

    private func rang() {
        if script == nil { perform(state.expired(now: now)) } else { playOn() }
    }

    // MARK: Scripts

    /// Plays the script up to its next pause.
    private func playOn() {
        while let step = script?.popFirst() {
            switch step {
            case .wait(let seconds):
                return worker.loop.set(alarm, at: now.advanced(bySeconds: seconds))
            case .reset: return end(resetting: true)
            case .send(let bytes):
                switch stream.write(bytes) {
                case .sent: continue
                case .queued: return
                case .failed: return end(resetting: false)
                }
            }
        }
        end(resetting: false)
    }
}
