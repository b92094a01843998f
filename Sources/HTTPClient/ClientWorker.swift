internal import HTTPWire
internal import Telemetry
internal import Transport

/// One loop's share of a client: its connections and the calls waiting for one.
final class ClientWorker {
    let loop: EventLoop
    let settings: ClientSettings
    private let tls: TLSContext?
    private let resolver: Resolver
    private var pool: ConnectionPool<PooledConnection, Call>
    private var resumption: TLSResumption?
    /// Whether connections close after their call instead of waiting for another.
    private(set) var isRetired = false
    private var connections: [ObjectIdentifier: PooledConnection] = [:]

    init(loop: EventLoop, settings: ClientSettings, capacity: Int, tls: TLSContext?, resolver: Resolver) {
        self.loop = loop
        self.settings = settings
        self.tls = tls
        self.resolver = resolver
        pool = ConnectionPool(capacity: capacity)
    }

    /// Gets the call a connection, now or later.
    func begin(_ call: Call) {
        guard !call.isCancelled else {
            let error = ExchangeError(.cancelled, mayHaveBeenSent: false, detail: "the caller gave up")
            return call.finish(.failure(error))
        }
        while true {
            switch pool.place(call) {
            case .use(let connection):
                // Stale, or dead before the first byte: the request provably was not sent, the next connection may have it.
                if connection.isFresh, connection.begin(call) { return }
                discard(connection)
            case .open:
                wait(call)
                return open(before: call.deadline)
            case .wait:
                call.queuedAt = loop.now
                return wait(call)
            }
        }
    }

    /// The caller does not want the response any more.
    func cancel(_ call: Call) {
        call.isCancelled = true
        if let connection = call.connection { return connection.cancel(call) }
        withdraw(call, .cancelled, "the caller gave up")
    }

    /// The connection is through with its call and good for another.
    func release(_ connection: PooledConnection) {
        guard let next = pool.released(connection) else { return connection.rest() }
        give(connection, next)
    }

    /// The connection is closed.
    func lose(_ connection: PooledConnection) {
        connections[ObjectIdentifier(connection)] = nil
        if pool.lost(connection) { open(before: loop.now.advanced(bySeconds: settings.connectSeconds)) }
    }

    /// Keeps what the next connection needs to resume.
    func remember(_ session: TLSSession) {
        if let found = session.resumption { resumption = found }
    }

    /// Closes every connection; calls in flight fail, later ones open anew.
    func closeAll() {
        for connection in connections.values { connection.abort() }
    }

    /// Closes what rests; what is in use closes when its call is through.
    func retire() {
        isRetired = true
        for connection in connections.values { connection.endIfResting() }
    }

    private func wait(_ call: Call) {
        call.wait(on: loop) { [unowned self] call in
            withdraw(call, call.queuedAt == nil ? .timedOut : .busy, "no connection became free in time")
        }
    }

    private func withdraw(_ call: Call, _ reason: ExchangeError.Reason, _ detail: String) {
        guard pool.withdraw(call) else { return }
        call.stopWaiting(on: loop)
        call.finish(.failure(ExchangeError(reason, mayHaveBeenSent: false, detail: detail)))
    }

    private func open(before deadline: MonotonicTime) {
        let limit = min(deadline, loop.now.advanced(bySeconds: settings.connectSeconds))
        let dialer = Dialer(settings, tls: tls, resuming: resumption, on: loop, before: limit) { [self] result in
            switch result {
            case .success(let stream): opened(stream)
            case .failure(let error): openFailed(error)
            }
        }
        dialer.start(resolver)
    }

    private func opened(_ stream: ByteStream) {
        let connection = PooledConnection(stream, pool: self)
        connections[ObjectIdentifier(connection)] = connection
        guard let call = pool.opened(connection) else { return connection.rest() }
        give(connection, call)
    }

    private func give(_ connection: PooledConnection, _ call: Call) {
        call.stopWaiting(on: loop)
        if connection.begin(call) { return }
        discard(connection)
        begin(call)
    }

    private func openFailed(_ error: ExchangeError) {
        let (failed, opensAnother) = pool.openFailed()
        if let failed {
            failed.stopWaiting(on: loop)
            failed.finish(.failure(error))
        }
        if opensAnother { open(before: loop.now.advanced(bySeconds: settings.connectSeconds)) }
    }

    private func discard(_ connection: PooledConnection) {
        connection.close()
        lose(connection)
    }
}
