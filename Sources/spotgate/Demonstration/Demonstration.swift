internal import HTTPClient
internal import HTTPServer
internal import HTTPWire
internal import Sandbox
internal import Telemetry
internal import TokenService
internal import Transport

/// The whole story on one machine: the stand-in ThoughtSpot and the service in front of it, over real sockets.
struct Demonstration: Sendable {
    let sandbox: SandboxServer
    let service: RunningService
    let loops: EventLoops
    /// Where the service listens.
    let address: String

    /// Starts both on free ports of the loopback interface.
    init(
        settings: StandInSettings = StandInSettings(),
        logger: Logger
    ) throws(StartFailure) {
        let configuration = Configuration()
        let environment = ProcessEnvironment()
        let surroundings = try ServiceGeneration.Surroundings.make(configuration, environment, logger: logger)
        loops = surroundings.loops
        let sandbox = try SandboxServer(settings, on: Demonstration.loopback(0), loops: loops)
        self.sandbox = sandbox
        sandbox.server.start()
        let flags: [(String, String)] = [
            ("listen", "127.0.0.1:0"), ("admin.listen", "127.0.0.1:0"),
            ("thoughtspot.url", sandbox.url(isTLS: false)), ("thoughtspot.username", settings.username),
            ("identity.trusted_peers", "127.0.0.1"),
            ("provisioning.groups.allow", "*"), ("provisioning.groups.create", "true"),
            ("cors.allowed_origins", ""),
        ]
        let secrets = [
            "THOUGHTSPOT_SECRET_KEY": Secret(text: settings.secretKey),
            "THOUGHTSPOT_PASSWORD": Secret(text: settings.password),
        ]
        let loader = ConfigurationLoader(
            ignoresFile: true,
            flags: flags.map { (flag: "demo", key: $0.0, value: $0.1) },
            environment: ProcessEnvironment(secrets: secrets)
        )
        let loaded: LoadedConfiguration
        let sockets: ListeningSockets
        do { loaded = try loader.load() } catch {
            throw .configuration(error.problems.map(\.description).joined(separator: "\n"))
        }
        do { sockets = try ListeningSockets(loaded.configuration, environment) } catch {
            throw .configuration(error.description)
        }
        service = try RunningService(loaded, sockets: sockets, surroundings)
        service.start()
        address = service.addresses.first?.first ?? ""
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

    /// Ends both.
    func end() async {
        await service.drain()
        await sandbox.server.drain()
    }
}
