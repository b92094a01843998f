internal import Glibc
internal import HTTPWire
internal import Telemetry
internal import Transport

/// One client's connection: reads requests, has them handled one after the other, writes the answers.
///
/// Decides nothing by itself: `ConnectionState` says what to do. Every event ends in `settle`, which derives from the state
/// what the rest of the process has to know: the time of the alarm, the memory taken, whether bytes are wanted.
///
/// Invariants: a byte of the client is read only while a request is wanted (or to be dropped, after the last answer); what
/// is kept of it never exceeds one head and one body (and the last read, `leastRead`); one answer at a time waits to be
/// sent.
final class Connection: StreamOwner {
    let origin: Peer.Origin
    /// Whether the peer counts among those that no rule trusts.
    private(set) var standing: PeerPolicy.Standing
    /// Bytes that the worker was told this connection's requests take.
    private(set) var charged = 0
    private let worker: Worker
    let stream: ByteStream
    private var peer: Peer
    /// Unix seconds.
    private var certificateEnd: Int?
    private var parser: RequestParser
    private var state: ConnectionState
    private let alarm = Alarm()
    private var exchange: Exchange?
    /// The id given to the request whose body is being read.
    private var headID: String?
    /// The handler at work; nil as soon as its answer is there or no longer wanted.
    private var work: Task<Void, Never>?
    /// Bytes of the request that a handler has.
    private var workBytes = 0
    private var script: ArraySlice<ServerDirective.Step>?
    /// How many requests have been handed to a route.
    private(set) var served: UInt64 = 0
    private var isAdvancing = false

    private let endpoint: RequestContext.Endpoint
    /// What new connections of the listener are verified by; nil without TLS.
    private let tls: CurrentTLS?
    private let authority: Int?

    /// `authority` is that of `tls` from before the connection's own session was made.
    init(
        _ stream: ByteStream,
        from origin: Peer.Origin,
        _ standing: PeerPolicy.Standing,
        at endpoint: RequestContext.Endpoint,
        tls: CurrentTLS?,
        authority: Int?,
        worker: Worker
    ) {
        self.endpoint = endpoint
        self.tls = tls
        self.authority = authority
        self.stream = stream
        self.origin = origin
        self.standing = standing
        self.worker = worker
        peer = Peer(origin)
        parser = RequestParser(limits: worker.limits.message)
        state = ConnectionState(limits: worker.limits, now: worker.loop.now, isDraining: worker.isDraining)
        alarm.onRing { [unowned self] in rang() }
    }

    /// Begins to read.
    func start() {
        settle()
        stream.start(owner: self)
    }

    /// See `ConnectionState.drain`; a script is not worth waiting for.
    func drain() {
        if script == nil { perform(state.drain(now: now)) } else { end(resetting: false) }
        settle()
    }

    /// Ends the connection whatever it is doing; a request that is being handled still gets an answer.
    func giveUp() {
        perform(state.gaveUp())
        settle()
    }

    /// Octets kept of what the client has sent and no handler has.
    var heldBytes: Int { parser.heldBytes }

    /// Memory of what the client has sent and no handler has: a request not yet whole, or those after the one being
    /// answered.
    var unhandledBytes: Int { parser.reservedBytes }

    /// Lets go of those bytes, as all together take too much memory: refuses the request being read, or makes the answer
    /// under way the last (RFC 9112 §9.3.2: a client has to expect that of pipelined requests).
    func refuseForMemory() {
        if !state.isUnfinished { forgetInput() }
        perform(state.overloaded(now: now))
        settle()
    }

    // MARK: What the stream asks and tells

    /// The only place that decides whether the client is read: at most the room left in one head and one body.
    var wantedBytes: Int {
        guard state.wantsRequest else { return state.isLingering ? .max : 0 }
        let limits = worker.limits.message
        let room = (parser.isReadingBody ? limits.messageBytes : limits.headBytes) - parser.heldBytes
        // The last size line of a chunked body at its limit still has to come in.
        return max(Connection.leastRead, min(room, Connection.mostRead))
    }

    func streamOpened() {
        if let session = stream.session {
            worker.handshakeEnded(self)
            if let subject = session.peerSubject {
                peer = Peer(origin, certificateSubject: subject)
                certificateEnd = session.peerCertificateEnd
            }
        }
        if standing == .undecided {
            standing = worker.policy.isTrusted(peer) ? .trusted : .untrusted
            guard standing == .trusted || worker.distrust() else {
                // Struck out as what it was counted as.
                standing = .undecided
                worker.observer.connectionRejected(.untrustedLimit, "")
                return end(resetting: false)
            }
        }
        state.opened()
        settle()
    }

    /// Whether the peer's certificate was verified by authorities that are no longer those of the listener.
    var hasOldCertificate: Bool { peer.certificateSubject != nil && tls?.authority != authority }

    /// Who is there now: a certificate counts until its end, and as long as its authorities are the listener's, however
    /// long the connection is kept and whichever earlier session it goes on with.
    private func peerNow() -> Peer {
        guard peer.certificateSubject != nil else { return peer }
        let isOver = certificateEnd.map { time(nil) >= $0 } ?? true
        if isOver || hasOldCertificate { peer = Peer(origin) }
        return peer
    }

    func streamReceived(_ bytes: UnsafeRawBufferPointer) {
        guard !state.isLingering else { return }
        parser.append(bytes)
        advance()
        settle()
    }

    func streamEnded() {
        perform(state.ended(now: now))
        settle()
    }

    func streamDrained() {
        if script == nil { finished() } else { playOn() }
        settle()
    }

    func streamHungUp(_ hangup: Hangup) {
        if state.hungUp(hangup, now: now) { work?.cancel() }
    }

    func streamFailed(_ failure: StreamFailure) {
        if !state.isOpened, case .tls(let reason) = failure {
            worker.observer.connectionRejected(.handshake, "\(failure)")
            // HTTP on the TLS port deserves an answer that it can read, as from other servers.
            if reason.isPlaintext {
                stream.giveUpTLS()
                perform(state.refused(.badRequestLine, now: now))
                return settle()
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
                perform(state.incomplete(isIdle: isIdle, now: now))
                // An idle connection keeps no buffer.
                if isIdle { forgetInput() }
                return
            case .head(let head):
                state.headRead(now: now)
                judge(head)
            case .expectsContinue: perform(state.expectsContinue())
            case .request(let request, let persists):
                perform(state.received(persists: persists, now: now))
                handle(request)
            case .refused(let error): perform(state.refused(error, now: now))
            }
        }
    }

    /// A body is announced: whether it is read at all is decided on the head.
    private func judge(_ head: Request) {
        let match = worker.router.match(head.method, head.target)
        let context = context(head.fields)
        guard let answer = worker.policy.judgeHead(head, context, match.label) else {
            headID = context.requestID
            return
        }
        exchange = Exchange(head, route: match.label, requestID: context.requestID)
        state.rejected(now: now)
        forgetInput()
        write(answer, closes: true)
    }

    private func handle(_ request: Request) {
        let match = worker.router.match(request.method, request.target)
        let context = context(request.fields)
        headID = nil
        exchange = Exchange(request, route: match.label, requestID: context.requestID)
        served += 1
        let number = served
        let bytes = request.fields.byteCount + request.body.count
        guard worker.memory.mayKeep(bytes) else {
            return respond(worker.refusalAnswer(.overloaded, request.fields, context.requestID))
        }
        workBytes = bytes
        let me = LoopBound(self, on: worker.loop)
        switch match.target {
        case .refusal(let refusal): respond(worker.refusalAnswer(refusal, request.fields, context.requestID))
        case .answer(let answer): respond(answer)
        case .handler(let handler):
            hold(
                number,
                Task.immediate(executorPreference: worker.loop) {
                    me.value.answer(number, .respond(await handler(request, context)))
                }
            )
        case .directive(let handler):
            hold(
                number,
                Task.immediate(executorPreference: worker.loop) {
                    me.value.answer(number, await handler(request, context))
                }
            )
        }
    }

    private func context(_ fields: Fields) -> RequestContext {
        RequestContext(
            peer: peerNow(),
            endpoint: endpoint,
            requestID: headID ?? requestID(fields),
            receivedAt: now,
            deadline: now.advanced(bySeconds: worker.limits.requestDeadlineSeconds)
        )
    }

    /// An id a client brings is kept if it is harmless, so that a proxy's log and ours agree.
    private func requestID(_ fields: Fields) -> String {
        if let given = fields.text("X-Request-Id"), RequestIDs.isAcceptable(given) { return given }
        return worker.requestIDs.next()
    }

    /// Keeps hold of a handler that has not answered at once.
    private func hold(_ number: UInt64, _ task: Task<Void, Never>) {
        if number == served, state.isHandling { work = task }
    }

    /// The handler of request `number` is through; it may come too late.
    private func answer(_ number: UInt64, _ directive: ServerDirective) {
        guard number == served, state.isHandling else { return }
        work = nil
        switch directive {
        case .respond(let response): respond(response)
        case .script(let steps):
            exchange = nil
            state.scripted()
            script = steps[...]
            worker.loop.set(alarm, at: .distantFuture)
            playOn()
        }
        settle()
    }

    private func forgetInput() { parser = RequestParser(limits: worker.limits.message) }

    // MARK: Answers

    private func respond(_ answer: Response) {
        let persisted = !state.closesAfterAnswer
        guard state.answered(now: now) else { return }
        // A handler that is still at work has no reader any more.
        work?.cancel()
        work = nil
        workBytes = 0
        write(answer, closes: !persisted)
    }

    /// Answers what is no whole request; what its head said counts if the head was whole.
    private func refuse(_ refusal: Refusal) {
        let fields = parser.headFields
        let requestID = headID ?? requestID(fields)
        exchange = Exchange(refusedAs: requestID, method: parser.method)
        forgetInput()
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
        case .queued: break
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
        case .readNext: advance()
        case .linger: stream.finishWriting()
        case .close, .reset: end(resetting: action == .reset)
        }
    }

    /// Brings everything outside in line with the state, at the end of each event.
    private func settle() {
        guard !isAdvancing, !stream.isClosed else { return }
        if script == nil { worker.loop.set(alarm, at: state.deadline) }
        charge(parser.reservedBytes + workBytes)
        stream.readMore()
    }

    private func charge(_ bytes: Int) {
        guard bytes != charged else { return }
        let before = charged
        charged = bytes
        worker.charge(from: before, to: bytes)
    }

    private func end(resetting: Bool) {
        report()
        work?.cancel()
        work = nil
        worker.loop.set(alarm, at: .distantFuture)
        script = nil
        if resetting { stream.reset() } else { stream.close() }
        forgetInput()
        workBytes = 0
        charge(0)
        worker.remove(self)
    }

    private func rang() {
        if script == nil { perform(state.expired(now: now)) } else { playOn() }
        settle()
    }

    /// Octets that are read at least, when anything is wanted, and at most: what is behind the request stays in the kernel.
    static let leastRead = 512
    static let mostRead = 16 * 1024

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
