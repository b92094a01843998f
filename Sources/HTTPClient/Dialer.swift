internal import HTTPWire
internal import Telemetry
internal import Transport

/// Makes one connection ready for requests: resolves, connects, asks the proxy, agrees on TLS; belongs to one loop.
final class Dialer: StreamOwner {
    /// A connection that is ready for requests, and where it leads.
    struct Opened {
        let stream: ByteStream
        let address: SocketAddress
    }

    private enum Stage {
        case resolving, connecting, proxying, handshaking, done
    }

    private let settings: ClientSettings
    private let tls: TLSContext?
    private let resuming: TLSResumption?
    private let deadAddresses: DeadAddresses
    private let loop: EventLoop
    private let deadline: MonotonicTime
    private let completion: (Result<Opened, ExchangeError>) -> Void
    private var stage = Stage.resolving
    private let alarm = Alarm()
    private var connector: RacingConnector?
    private var stream: ByteStream?
    private var address: SocketAddress?
    private var proxyAnswer: ResponseParser

    init(
        _ settings: ClientSettings,
        tls: TLSContext?,
        resuming: TLSResumption?,
        _ deadAddresses: DeadAddresses,
        on loop: EventLoop,
        before deadline: MonotonicTime,
        completion: @escaping (Result<Opened, ExchangeError>) -> Void
    ) {
        self.settings = settings
        self.tls = tls
        self.resuming = resuming
        self.deadAddresses = deadAddresses
        self.loop = loop
        self.deadline = deadline
        self.completion = completion
        proxyAnswer = ResponseParser(limits: Limits(headBytes: 16 * 1024, bodyBytes: 64 * 1024))
    }

    /// The host and port that are really connected to.
    private var target: (host: String, port: UInt16) {
        settings.proxy.map { ($0.host, $0.port) } ?? (settings.origin.host, settings.origin.port)
    }

    /// Begins; the completion is called once, and keeps the dialer alive until then.
    func start(_ resolver: Resolver) {
        alarm.onRing { [unowned self] in timedOut() }
        loop.set(alarm, at: deadline)
        if let path = settings.socketPath { return connect(to: [.unix(path: path)]) }
        let me = LoopBound(self, on: loop)
        resolver.resolve(target.host) { answer in me.loop.execute { me.value.resolved(answer) } }
    }

    /// Gives up, as when the client closes.
    func cancel() { fail(.cancelled, "the client was closed") }

    private func resolved(_ answer: Resolver.Answer) {
        guard stage == .resolving else { return }
        switch answer {
        case .failure(let failure): fail(.resolve, "\(failure)")
        case .success(let addresses):
            let port = target.port
            connect(to: deadAddresses.order(addresses, now: loop.now).map { .ip($0, port: port) })
        }
    }

    private func connect(to addresses: [SocketAddress]) {
        stage = .connecting
        let connector = RacingConnector(
            addresses,
            deadAddresses,
            on: loop,
            before: deadline,
            keepAlive: settings.keepAlive
        )
        self.connector = connector
        connector.start { [self] result in connected(result) }
    }

    private func connected(_ result: Result<(ByteStream, SocketAddress), SystemError>) {
        connector = nil
        switch result {
        case .failure(let error):
            let place = settings.socketPath ?? "\(target.host) port \(target.port)"
            fail(.connect, "\(place): \(error)")
        case .success((let stream, let address)):
            self.stream = stream
            self.address = address
            stage = settings.proxy == nil || settings.socketPath != nil ? .handshaking : .proxying
            stream.start(owner: self)
        }
    }

    // MARK: What the stream tells

    func streamOpened() {
        switch stage {
        case .proxying: askProxy()
        case .handshaking where stream?.session == nil && tls != nil: beginTLS()
        case .handshaking: succeed()
        case .resolving, .connecting, .done: break
        }
    }

    func streamReceived(_ bytes: UnsafeRawBufferPointer) {
        guard stage == .proxying else { return fail(.malformed, "the server spoke first") }
        proxyAnswer.append(bytes)
        switch proxyAnswer.next() {
        case .needMore: break
        case .refused(let error): fail(.proxy, "the proxy's answer: \(error.code)")
        case .response(let response, _):
            guard response.status / 100 == 2 else { return fail(.proxy, "the proxy answered \(response.status)") }
            guard proxyAnswer.bufferedCount == 0 else { return fail(.proxy, "the proxy sent more than its answer") }
            stage = .handshaking
            if tls == nil { succeed() } else { beginTLS() }
        }
    }

    func streamEnded() { fail(stage == .proxying ? .proxy : .connect, "closed by the other side") }

    func streamDrained() {}

    func streamFailed(_ failure: StreamFailure) {
        switch failure {
        case .tls: fail(.tls, "\(settings.origin.host): \(failure)")
        case .system: fail(stage == .proxying ? .proxy : .connect, "\(failure)")
        }
    }

    // MARK: Steps

    private func askProxy() {
        let authority = "\(settings.origin.bracketedHost):\(settings.origin.port)"
        var request = Request(.connect, authority)
        // Proxies that let nobody through who does not say what they are answer 403 otherwise.
        request.fields.append("User-Agent", settings.userAgent)
        if let credentials = settings.proxy?.credentials {
            request.fields.append(
                "Proxy-Authorization",
                bytes: Array("Basic ".utf8) + credentials.withBytes(Base64.encode)
            )
        }
        guard let bytes = try? RequestEncoder.encode(request, host: authority), let stream else {
            return fail(.proxy, "the origin cannot be named to a proxy")
        }
        proxyAnswer.expect(.connect)
        if case .failed(let failure, _) = stream.write(bytes) { streamFailed(failure) }
    }

    private func beginTLS() {
        do {
            guard let stream, let session = try tls?.connectingSession(host: settings.origin.host, resuming: resuming)
            else { return }
            try stream.begin(session)
        } catch {
            fail(.tls, "\(settings.origin.host): \(error)")
        }
    }

    private func timedOut() {
        let doing =
            switch stage {
            case .resolving: "resolving \(target.host)"
            case .connecting: "connecting to \(target.host) port \(target.port)"
            case .proxying: "waiting for the proxy"
            case .handshaking, .done: "agreeing on TLS"
            }
        fail(.timedOut, "\(doing) took too long")
    }

    private func succeed() {
        guard stage != .done, let stream, let address else { return }
        stage = .done
        loop.set(alarm, at: .distantFuture)
        self.stream = nil
        completion(.success(Opened(stream: stream, address: address)))
    }

    private func fail(_ reason: ExchangeError.Reason, _ detail: String) {
        guard stage != .done else { return }
        // An address that takes connections and then makes nothing of them is asked after the others, too.
        if case .ip(let address, _)? = address, settings.proxy == nil { deadAddresses.add(address, now: loop.now) }
        stage = .done
        loop.set(alarm, at: .distantFuture)
        connector?.cancel()
        connector = nil
        stream?.close()
        stream = nil
        completion(.failure(ExchangeError(reason, mayHaveBeenSent: false, detail: detail)))
    }
}
