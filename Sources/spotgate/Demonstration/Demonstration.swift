internal import HTTPClient
internal import HTTPServer
internal import HTTPWire
internal import Sandbox
internal import Telemetry
internal import TokenService
internal import Transport

/// The whole story on one machine: the stand-in ThoughtSpot and the service in front of it, over real sockets.
///
/// There are two services, one for each kind of token: V1's sign in by cookies, those of REST API 2.0 are bearers too.
struct Demonstration: Sendable {
    let sandbox: SandboxServer
    /// With `token.api` v1.
    let service: RunningService
    /// With `token.api` v2.
    let bearerService: RunningService
    let loops: EventLoops
    /// What the sandbox was started with.
    let settings: StandInSettings
    /// What both services were started with, secrets and all.
    private let loaded: [LoadedConfiguration]

    /// Starts all of them on free ports of the loopback interface, and the stand-in on another address, too, if given.
    init(
        settings: StandInSettings = StandInSettings(),
        alsoOn other: SocketAddress? = nil,
        logger: Logger
    ) throws(StartFailure) {
        // Where the secrets are read again after ThoughtSpot has refused one.
        let environment = ProcessEnvironment(secrets: [
            "THOUGHTSPOT_SECRET_KEY": Secret(text: settings.secretKey),
            "THOUGHTSPOT_PASSWORD": Secret(text: settings.password),
        ])
        let surroundings = try ServiceGeneration.Surroundings.make(Configuration(), environment, logger: logger)
        loops = surroundings.loops
        self.settings = settings
        let sandbox = try SandboxServer(settings, on: Demonstration.loopback(0), and: other, loops: loops)
        self.sandbox = sandbox
        sandbox.server.start()
        let cookies = try Demonstration.load("v1", settings, sandbox, environment)
        let bearer = try Demonstration.load("v2", settings, sandbox, environment)
        loaded = [cookies, bearer]
        service = try Demonstration.start(cookies, surroundings)
        let build = ServiceMetrics.Build(version: BuildInformation.version, commit: BuildInformation.commit)
        let metrics = ServiceMetrics(build: build)
        let beside = ServiceGeneration.Surroundings(
            environment: surroundings.environment,
            loops: loops,
            logger: logger,
            metrics: metrics,
            audit: try AuditTrail(path: nil, logger: logger, metrics: metrics),
            watcher: FileWatcher()
        )
        bearerService = try Demonstration.start(bearer, beside)
    }

    /// Where the service listens.
    var address: String { service.addresses.first?.first ?? "" }

    /// Where the service with tokens of REST API 2.0 listens.
    var bearerAddress: String { bearerService.addresses.first?.first ?? "" }

    private static func load(
        _ api: String,
        _ settings: StandInSettings,
        _ sandbox: SandboxServer,
        _ environment: ProcessEnvironment
    ) throws(StartFailure) -> LoadedConfiguration {
        let flags: [(String, String)] = [
            ("listen", "127.0.0.1:0"), ("admin.listen", "127.0.0.1:0"),
            ("thoughtspot.url", sandbox.url(isTLS: false)), ("thoughtspot.username", settings.username),
            ("identity.trusted_peers", "127.0.0.1"),
            ("provisioning.groups.allow", "*"), ("provisioning.groups.create", "true"),
            ("token.api", api), ("cors.allowed_origins", ""),
        ]
        let loader = ConfigurationLoader(
            ignoresFile: true,
            flags: flags.map { (flag: "demo", key: $0.0, value: $0.1) },
            environment: environment
        )
        do { return try loader.load() } catch {
            throw .configuration(error.problems.map(\.description).joined(separator: "\n"))
        }
    }

    private static func start(
        _ loaded: LoadedConfiguration,
        _ surroundings: ServiceGeneration.Surroundings
    ) throws(StartFailure) -> RunningService {
        let sockets: ListeningSockets
        do { sockets = try ListeningSockets(loaded.configuration, surroundings.environment) } catch {
            throw .configuration(error.description)
        }
        let service = try RunningService(loaded, sockets: sockets, surroundings)
        service.start()
        return service
    }

    /// Has both services refuse these users from now on, as a changed configuration would.
    func deny(_ users: [String]) throws(StartFailure) {
        for (loaded, service) in zip(loaded, [service, bearerService]) {
            var configuration = loaded.configuration
            configuration.service.policy.denyUsers = users
            let changed = LoadedConfiguration(
                configuration: configuration,
                secretSources: loaded.secretSources,
                file: loaded.file
            )
            _ = try service.replace(with: changed)
        }
    }

    /// A port of 127.0.0.1, so that page, service and stand-in are one site to a browser.
    static func loopback(_ port: UInt16) -> SocketAddress {
        guard let address = SocketAddress("127.0.0.1:\(port)") else { preconditionFailure("a loopback address") }
        return address
    }

    /// A client of the service, as the proxy would be.
    func client(of address: String) throws(StartFailure) -> HTTPClient.Client {
        guard let origin = Origin("http://\(address)") else { throw .system("no address of the service") }
        do { return try HTTPClient.Client(ClientSettings(origin: origin), loops: loops) } catch {
            throw .system("\(error)")
        }
    }

    /// Ends all of them.
    func end() async {
        await service.drain()
        await bearerService.drain()
        await sandbox.server.drain()
    }
}
