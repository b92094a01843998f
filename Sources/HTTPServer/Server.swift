internal import Glibc
internal import Synchronization
internal import Telemetry
package import Transport

/// Serves HTTP/1.1 on its endpoints over all loops: accepts on one, spreads the connections, drains at the end.
package final class Server: Sendable {
    /// A bound socket and how it speaks.
    package struct Endpoint: Sendable {
        let socket: ListeningSocket
        let tls: CurrentTLS?

        /// Where requests are taken by it.
        var place: RequestContext.Endpoint { .init(address: socket.address, isTLS: tls != nil) }

        /// Plain without `tls`.
        package init(_ socket: ListeningSocket, tls: CurrentTLS? = nil) {
            self.socket = socket
            self.tls = tls
        }
    }

    /// Where the server listens, in the order of its endpoints.
    package let addresses: [SocketAddress]

    private let endpoints: [Endpoint]
    private let loops: EventLoops
    private let limits: ServerLimits
    private let observer: ServerObserver
    private let policy: PeerPolicy
    private let admission: Admission
    private let workers: [LoopBound<Worker>]
    /// Nil once the server has stopped listening.
    private let listeners = Mutex<[LoopBound<Listener>]?>([])

    /// Nothing is accepted before `start`; `wallClock`, in seconds since 1970, is what `Date` says.
    package init(
        _ endpoints: [Endpoint],
        loops: EventLoops,
        router: Router,
        limits: ServerLimits = ServerLimits(),
        observer: ServerObserver = ServerObserver(),
        wallClock: @escaping @Sendable () -> Int = { time(nil) },
        policy: PeerPolicy = PeerPolicy(),
        refusalAnswer: @escaping RefusalAnswer = { refusal, _, _ in refusal.response }
    ) {
        self.endpoints = endpoints
        self.loops = loops
        self.limits = limits
        self.observer = observer
        self.policy = policy
        addresses = endpoints.map(\.socket.address)
        let admission = Admission(limits, seats: loops.all.count)
        self.admission = admission
        workers = loops.all.enumerated().map { seat, loop in
            let worker = Worker(
                loop: loop,
                router: router,
                limits: limits,
                memory: RequestMemory(limits, loops: loops.all.count),
                observer: observer,
                policy: policy,
                refusalAnswer: refusalAnswer,
                wallClock: wallClock,
                admission: admission,
                seat: seat
            )
            return LoopBound(worker, on: loop)
        }
    }

    /// Begins to accept, each endpoint on a loop of its own as far as they go round.
    package func start() {
        for (index, endpoint) in endpoints.enumerated() {
            let home = loops.all[index % loops.all.count]
            home.execute { [self] in listen(endpoint, on: home) }
        }
        admission.onRoom { [weak self] in self?.resume() }
    }

    /// How many connections there are.
    package var connectionCount: Int { admission.count }

    /// Lets go of the connections whose client certificates the listener's present authorities have not verified; what is
    /// under way is answered.
    package func dropOldCertificates() {
        for worker in workers { worker.loop.execute { worker.value.dropOldCertificates() } }
    }

    /// Stops listening, lets requests in flight finish for `drainSeconds`, closes the rest.
    package func drain() async {
        await stopListening()
        for worker in workers { worker.loop.execute { worker.value.drain() } }
        await waitUntilEmpty(seconds: limits.drainSeconds)
        for worker in workers { worker.loop.execute { worker.value.closeAll() } }
        await waitUntilEmpty(seconds: 1)
    }

    // MARK: Accepting

    private func listen(_ endpoint: Endpoint, on home: EventLoop) {
        let listener = Listener(
            endpoint.socket,
            on: home,
            mayAccept: { [self] in mayAccept() },
            accepted: { [self] socket in seat(socket, endpoint) }
        )
        let isListening = listeners.withLock { listeners in
            listeners?.append(LoopBound(listener, on: home))
            return listeners != nil
        }
        if isListening { listener.start() } else { listener.close() }
    }

    private func mayAccept() -> Bool {
        let (hasRoom, isNews) = admission.hasRoom()
        if isNews { observer.connectionRejected(.full, "") }
        return hasRoom
    }

    /// Gives the connection to the loop with the fewest.
    private func seat(_ socket: AcceptedSocket, _ endpoint: Endpoint) {
        let standing = policy.standing(socket.origin)
        switch admission.admit(socket.origin, isUntrusted: standing == .untrusted) {
        case .rejected(let reason):
            socket.refuse()
            observer.connectionRejected(reason, "")
        case .seat(let seat):
            let worker = workers[seat]
            if worker.loop.isCurrent {
                worker.value.adopt(socket, standing, at: endpoint.place, tls: endpoint.tls)
            } else {
                worker.loop.execute { worker.value.adopt(socket, standing, at: endpoint.place, tls: endpoint.tls) }
            }
        }
    }

    private func resume() {
        for listener in listeners.withLock({ $0 }) ?? [] { listener.loop.execute { listener.value.resume() } }
    }

    /// Returns when every listener is closed: a process that ended before would leave its unix socket behind.
    private func stopListening() async {
        let open = listeners.withLock { listeners in
            defer { listeners = nil }
            return listeners ?? []
        }
        for listener in open {
            await withCheckedContinuation { closed in
                listener.loop.execute {
                    listener.value.close()
                    closed.resume()
                }
            }
        }
    }

    private func waitUntilEmpty(seconds: Double) async {
        let deadline = MonotonicTime.now().advanced(bySeconds: seconds)
        while admission.count > 0, .now() < deadline { try? await Task.sleep(for: .milliseconds(5)) }
    }
}
