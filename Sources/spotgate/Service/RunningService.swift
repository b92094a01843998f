internal import HTTPServer
internal import HTTPWire
internal import Synchronization
internal import Telemetry
internal import TokenService
internal import Transport

/// The service from its start to its end: listeners, the generation that answers, and what happens on each signal.
final class RunningService: Sendable {
    private let current: Mutex<ServiceGeneration>
    private let surroundings: ServiceGeneration.Surroundings
    private let connections: UpstreamConnections
    private let upstream: Upstream
    private let credentials: ServiceCredentials
    private let tls: CurrentTLS?
    private let isDraining = Mutex(false)
    /// What a reload is; nil before there is one, and while one that was asked for by request is under way.
    private let reload = Mutex<(@Sendable () -> ReloadOutcome)?>(nil)
    private let servers: Mutex<[Server]>
    private let startedAt = MonotonicTime.now()

    /// Binds nothing: `sockets` are open already, and nothing is accepted before `start`.
    init(
        _ loaded: LoadedConfiguration,
        sockets: ListeningSockets,
        _ surroundings: ServiceGeneration.Surroundings
    ) throws(StartFailure) {
        self.surroundings = surroundings
        try RunningService.examineFiles(of: loaded, surroundings.logger)
        let client = try ServiceGeneration.client(loaded.configuration, surroundings)
        let connections = UpstreamConnections(client)
        self.connections = connections
        upstream = Upstream(
            metrics: surroundings.metrics,
            limits: loaded.configuration.upstream.queue,
            circuitTurned: { [logger = surroundings.logger] isOpen in
                if isOpen {
                    logger.log(.error, "ThoughtSpot does not answer; asking it only now and then")
                } else {
                    logger.log(.notice, "ThoughtSpot answers again")
                }
            },
            send: connections.send
        )
        credentials = ServiceCredentials(
            loaded,
            surroundings.environment,
            logger: surroundings.logger,
            watcher: surroundings.watcher
        )
        let generation = try ServiceGeneration(
            loaded,
            surroundings,
            client: client,
            upstream: upstream,
            credentials: credentials
        )
        current = Mutex(generation)
        tls = try ListenerTLSContext.make(loaded.configuration, surroundings.metrics).map { CurrentTLS($0) }
        servers = Mutex([])
        let made = makeServers(loaded.configuration, sockets)
        servers.withLock { $0 = made }
    }

    /// Where the public listener and the admin listener are, ports and all.
    var addresses: [[String]] { servers.withLock { $0.map { $0.addresses.map(\.description) } } }

    /// The service that answers now.
    var service: TokenService { current.withLock { $0.service } }

    /// The configuration in force.
    var loaded: LoadedConfiguration { current.withLock { $0.loaded } }

    /// The loops everything runs on.
    var loops: EventLoops { surroundings.loops }

    /// The counters of all generations.
    var metrics: ServiceMetrics { surroundings.metrics }

    /// Begins to accept.
    func start() { for server in servers.withLock({ $0 }) { server.start() } }

    /// Readiness turns false, listeners close, requests in flight finish within the drain time.
    func drain() async {
        isDraining.withLock { $0 = true }
        surroundings.metrics.ready.set(0)
        // At the same time: their pauses must not add up.
        await withTaskGroup(of: Void.self) { group in
            for server in servers.withLock({ $0 }) { group.addTask { await server.drain() } }
        }
        connections.close()
        surroundings.audit.close()
    }

    /// Has the watcher look after the files that change while the service runs; `reload` is called when one of those has
    /// changed that only a reload reads again.
    func watchFiles(reload: @escaping @Sendable () -> ReloadOutcome) {
        self.reload.withLock { $0 = reload }
        let watcher = surroundings.watcher
        watcher.watch(
            .init(files: { [self] in [loaded.configuration.blockFile].compactMap(\.self) }, isAsked: true) { [self] in
                current.withLock { $0.blockFile }?.refresh()
            }
        )
        watcher.watch(.init(files: { [self] in credentials.files }) { [self] in credentials.refresh() })
        watcher.watch(.init(files: { [self] in loaded.reloadedFiles }, settleSeconds: 0.2) { _ = reload() })
        watcher.start()
    }

    /// Runs work that reads files where files are read.
    func readingFiles(_ work: @escaping @Sendable () -> Void) { surroundings.watcher.perform(work) }

    /// Puts a new configuration in force, or throws why it cannot be; then nothing has changed.
    ///
    /// Gives the keys whose new values count only after a restart.
    func replace(with loaded: LoadedConfiguration) throws(StartFailure) -> [String] {
        let old = self.loaded.configuration
        let next = loaded.configuration
        try RunningService.examineFiles(of: loaded, surroundings.logger)
        let client = try ServiceGeneration.client(next, surroundings)
        let context = tls == nil ? nil : try ListenerTLSContext.make(next, surroundings.metrics)
        let generation = try ServiceGeneration(
            loaded,
            surroundings,
            client: client,
            upstream: upstream,
            credentials: credentials,
            previous: current.withLock { $0 }
        )
        try surroundings.audit.move(to: next.auditFile)
        connections.replace(with: client)
        upstream.change(to: next.upstream.queue)
        credentials.replace(loaded)
        if let context {
            tls?.replace(with: context)
            for server in servers.withLock({ $0 }) { server.dropOldCertificates() }
        }
        current.withLock { $0 = generation }
        generation.assertionKeys?.prepare()
        return RestartKeys.changed(from: old, to: next) + Confinement.unreachable(loaded, surroundings.environment)
    }

    /// Nothing is served by files that others may write; looser hands than needed are told.
    private static func examineFiles(of loaded: LoadedConfiguration, _ logger: Logger) throws(StartFailure) {
        for file in loaded.decidingFiles {
            switch file.verdict() {
            case .sound: break
            case .refused(let reason): throw .configuration("\(file.path): \(reason)")
            case .loose(let reason):
                logger.log(.warning, "a file that decides who gets a token is open to a group") { line in
                    line.add("file", file.path)
                    line.add("reason", reason)
                }
            }
        }
        guard let key = loaded.configuration.tls.key, let status = DecidingFile.Status(key), status.mode & 0o007 != 0
        else { return }
        logger.log(.warning, "the key of the TLS certificate is open to everybody") { $0.add("file", key) }
    }

    // MARK: Listeners

    private func makeServers(_ configuration: Configuration, _ sockets: ListeningSockets) -> [Server] {
        let publicServer = Server(
            sockets.publicSockets.map { Server.Endpoint($0, tls: tls) },
            loops: surroundings.loops,
            router: Router(publicRoutes),
            limits: ServerLimits(configuration),
            observer: observer(.public),
            policy: peerPolicy,
            refusalAnswer: { [self] in service.answers.failure($0, fields: $1, requestID: $2) }
        )
        var adminLimits = ServerLimits()
        adminLimits.maxConnections = 256
        adminLimits.drainSeconds = 1
        let adminServer = Server(
            sockets.adminSockets.map { Server.Endpoint($0) },
            loops: surroundings.loops,
            router: Router(adminPages.routes),
            limits: adminLimits,
            observer: observer(.admin),
            refusalAnswer: { [self] in service.answers.failure($0, fields: $1, requestID: $2) }
        )
        return [publicServer, adminServer]
    }

    private var adminPages: AdminPages {
        AdminPages(metrics: surroundings.metrics, readiness: { [self] in readiness }) { [self] in
            guard let reload = reload.withLock({ $0.take() }) else { return nil }
            return await withCheckedContinuation { continuation in
                readingFiles {
                    let outcome = reload()
                    self.reload.withLock { $0 = reload }
                    continuation.resume(returning: outcome)
                }
            }
        }
    }

    /// The service of the moment judges: after a reload the new settings do.
    private var peerPolicy: PeerPolicy {
        var policy = PeerPolicy()
        policy.standing = { [self] in service.standing(of: $0) }
        policy.isTrusted = { [self] in service.trusts($0) }
        policy.judgeHead = { [self] in service.judgeHead($0, $1, route: $2) }
        return policy
    }

    private func observer(_ listener: ListenerLabel) -> ServerObserver {
        AccessLog(listener: listener, metrics: surroundings.metrics, logger: surroundings.logger).observer
    }

    private var publicRoutes: [Router.Route] {
        let token: Handler = { [self] in await service.token($0, $1) }
        let tokenAsJSON: Handler = { [self] in await service.tokenAsJSON($0, $1) }
        let revoke: Handler = { [self] in await service.revoke($0, $1) }
        // The service itself refuses the methods it does not take: with CORS headers, which the router knows nothing of.
        let methods = ["GET", "POST", "HEAD", "PUT", "DELETE", "PATCH"].map { Method(rawValue: $0) }
        let answered = { (path: String, label: RouteLabel, offered: Set<Method>, handler: @escaping Handler) in
            methods.map { method in
                let isOffered = offered.contains(method)
                return Router.Route(method, path, label: label.rawValue, isOffered: isOffered, handler: handler)
            } + [Router.Route(.options, path, label: RouteLabel.preflight.rawValue, handler: handler)]
        }
        return answered("/token", .token, [.get, .post], token)
            + answered("/token.json", .token, [.get, .post], tokenAsJSON)
            + answered("/revoke", .revoke, [.post], revoke)
            + [Router.Route(.get, "/healthz", label: RouteLabel.healthz.rawValue, handler: AdminPages.health)]
    }

    /// The checks of this moment.
    var readiness: ReadinessReport {
        let generation = current.withLock { $0 }
        var report = generation.service.readiness()
        if let keys = generation.assertionKeys {
            report.checks.append(keys.check)
            // Whoever watches readiness finds the set fetched before the first request needs it, and again after an outage.
            keys.prepare()
        }
        if let isFailing = surroundings.audit.isFailing { report.checks.append(auditCheck(isFailing)) }
        report.checks.append(fileCheck)
        if isDraining.withLock({ $0 }) { report.checks.append(.init("process", .fail, "is about to end")) }
        return report
    }

    /// A file system that does not answer holds up the watcher alone; what was read before stays in force.
    private var fileCheck: ReadinessReport.Check {
        let seconds = Int(surroundings.watcher.secondsSinceLook)
        return seconds < 10
            ? .init("files", .ok, "looked at")
            : .init("files", .warn, "not looked at for \(seconds) s: a file system does not answer")
    }

    private func auditCheck(_ isFailing: Bool) -> ReadinessReport.Check {
        let detail = "\(metrics.auditLinesLost.value) decisions could not be written"
        guard isFailing else { return .init("audit", .ok, detail) }
        return .init("audit", loaded.configuration.isAuditRequired ? .fail : .warn, detail)
    }

    /// How long the process has served, in whole seconds.
    var uptimeSeconds: Int { Int(MonotonicTime.now().nanoseconds(since: startedAt) / 1_000_000_000) }

    /// Open connections of both listeners.
    var connectionCount: Int { servers.withLock { $0.reduce(0) { $0 + $1.connectionCount } } }
}
