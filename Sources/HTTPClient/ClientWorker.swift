internal import HTTPWire
internal import Telemetry
internal import Transport

/// One loop's part of a client: its connections and the calls that are being served here.
final class ClientWorker {
    let loop: EventLoop
    let settings: ClientSettings
    /// Gives the right to one connection back to the budget; false if a call that needs it is on its way here.
    private let givesBack: (Int) -> Bool
    private let number: Int
    private let tls: TLSContext?
    private let resolver: Resolver
    private let deadAddresses: DeadAddresses
    private var pool = ConnectionPool<PooledConnection, Call>()
    private var resumption: TLSResumption?
    /// Whether connections close after their call instead of waiting for another.
    private(set) var isRetired = false
    private var connections: [ObjectIdentifier: PooledConnection] = [:]
    /// Alarms of calls that wait for a place on any loop, by their numbers.
    private var alarms: [UInt64: Alarm] = [:]
    private var lookedUpAt: MonotonicTime?
    private var isLookingUp = false

    init(
        number: Int,
        loop: EventLoop,
        settings: ClientSettings,
        tls: TLSContext?,
        resolver: Resolver,
        deadAddresses: DeadAddresses,
        givesBack: @escaping (Int) -> Bool
    ) {
        self.number = number
        self.loop = loop
        self.settings = settings
        self.tls = tls
        self.resolver = resolver
        self.deadAddresses = deadAddresses
        self.givesBack = givesBack
    }

    /// Gets the call a connection, now or when one is open; `opensAnother` brings the right to one more than before.
    func begin(_ call: Call, opensAnother: Bool) {
        if opensAnother { pool.allowOneMore() }
        guard !call.isCancelled else {
            let error = ExchangeError(.cancelled, mayHaveBeenSent: false, detail: "the caller gave up")
            return call.finish(.failure(error))
        }
        serve(call)
    }

    /// The caller does not want the response any more.
    func cancel(_ call: Call) {
        call.isCancelled = true
        if let connection = call.connection { return connection.cancel(call) }
        withdraw(call, .cancelled, "the caller gave up")
    }

    /// The connection is through with its call and good for another.
    func release(_ connection: PooledConnection) {
        lookUpAgain()
        guard let next = pool.released(connection) else { return connection.rest() }
        give(connection, next)
    }

    /// The connection is closed.
    func lose(_ connection: PooledConnection) {
        connections[ObjectIdentifier(connection)] = nil
        pool.lost(connection)
        openWhatIsWanted()
        if pool.count < pool.allowance, givesBack(number) { pool.allowOneLess() }
    }

    /// The connection of a call has ended before the server can have seen the request: another one is opened for it.
    func serveOnFreshConnection(_ call: Call, insteadOf connection: PooledConnection) {
        call.wasRepeated = true
        call.connection = nil
        wait(call, first: true)
        lose(connection)
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

    // MARK: Alarms of calls that wait for a place

    /// Rings at that time, unless it is told otherwise before.
    func ring(_ id: UInt64, at time: MonotonicTime, _ action: @escaping () -> Void) {
        let alarm = Alarm()
        alarm.onRing(action)
        alarms[id] = alarm
        loop.set(alarm, at: time)
    }

    /// The call has a place, or wants none any more.
    func ringNoMore(_ id: UInt64) {
        if let alarm = alarms.removeValue(forKey: id) { loop.set(alarm, at: .distantFuture) }
    }

    // MARK: Connections

    private func serve(_ call: Call) {
        while let connection = pool.take() {
            // Dead before the first byte: the request provably was not sent, the next connection may have it.
            if connection.begin(call) { return }
            discard(connection)
        }
        wait(call, first: false)
        openWhatIsWanted()
    }

    private func wait(_ call: Call, first: Bool) {
        call.wait(on: loop) { [unowned self] call in withdraw(call, .timedOut, "no connection was open in time") }
        pool.wait(call, first: first)
    }

    private func withdraw(_ call: Call, _ reason: ExchangeError.Reason, _ detail: String) {
        guard pool.withdraw(call) else { return }
        call.stopWaiting(on: loop)
        call.finish(.failure(ExchangeError(reason, mayHaveBeenSent: call.wasRepeated, detail: detail)))
    }

    private func openWhatIsWanted() {
        while pool.opensAnother() { open() }
    }

    private func open() {
        let limit = loop.now.advanced(bySeconds: settings.connectSeconds)
        let dialer = Dialer(settings, tls: tls, resuming: resumption, deadAddresses, on: loop, before: limit) {
            [self] result in
            switch result {
            case .success(let opened): self.opened(opened)
            case .failure(let error): openFailed(error)
            }
        }
        dialer.start(resolver)
    }

    private func opened(_ opened: Dialer.Opened) {
        let connection = PooledConnection(opened.stream, address: opened.address, pool: self)
        connections[ObjectIdentifier(connection)] = connection
        if lookedUpAt == nil { lookedUpAt = loop.now }
        guard let call = pool.opened(connection) else { return connection.rest() }
        give(connection, call)
    }

    private func give(_ connection: PooledConnection, _ call: Call) {
        if connection.begin(call) { return call.stopWaiting(on: loop) }
        wait(call, first: true)
        discard(connection)
    }

    private func openFailed(_ error: ExchangeError) {
        if let failed = pool.openFailed() {
            failed.stopWaiting(on: loop)
            failed.finish(.failure(error))
        }
        openWhatIsWanted()
        if pool.count < pool.allowance, givesBack(number) { pool.allowOneLess() }
    }

    private func discard(_ connection: PooledConnection) {
        connection.close()
        lose(connection)
    }

    // MARK: Names

    /// Looks the name up again when it is time, so that connections to an address it has no more end after their calls.
    private func lookUpAgain() {
        guard !isLookingUp, settings.socketPath == nil, let before = lookedUpAt,
            loop.now >= before.advanced(bySeconds: settings.resolveSeconds)
        else { return }
        isLookingUp = true
        let me = LoopBound(self, on: loop)
        resolver.resolve(settings.proxy?.host ?? settings.origin.host) { answer in
            me.loop.execute { me.value.lookedUp(answer) }
        }
    }

    private func lookedUp(_ answer: Resolver.Answer) {
        isLookingUp = false
        lookedUpAt = loop.now
        // A name server that is away says nothing of the addresses.
        guard case .success(let addresses) = answer else { return }
        for connection in connections.values where !connection.leads(toOneOf: addresses) { connection.wearOut() }
    }
}
