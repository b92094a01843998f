internal import HTTPClient
internal import HTTPWire
internal import Telemetry
internal import Transport

/// `check --live`: whether the service on this machine answers `/healthz`, for containers without curl.
struct LiveCheck {
    private let arguments: Arguments
    private let environment: ProcessEnvironment

    init(_ arguments: Arguments, _ environment: ProcessEnvironment) {
        self.arguments = arguments
        self.environment = environment
    }

    /// 0 if it is alive, 69 if not.
    func run() async -> ExitCode {
        let loaded: LoadedConfiguration
        do { loaded = try ConfigurationLoader(arguments, environment).loadForCommand(.onlyShape) } catch {
            return error.report()
        }
        guard var settings = LiveCheck.destination(loaded.configuration) else {
            Terminal.complain("no listener with a fixed address or path to ask; set admin.listen")
            return .unavailable
        }
        let place = settings.socketPath.map { "unix:\($0)" } ?? "\(settings.origin)"
        do {
            // Our own listener on this machine: its certificate is for the name that clients use.
            settings.tls.verification = .dangerouslyOff
            let client = try Client(settings, loops: EventLoops(count: 1))
            let response = try await client.send(Request(.get, "/healthz"), deadline: .now().advanced(bySeconds: 2))
            guard response.status == 200 else {
                Terminal.complain("\(place): /healthz answers \(response.status)")
                return .unavailable
            }
            Terminal.print("alive\n")
            return .fine
        } catch let error as ExchangeError {
            Terminal.complain("\(place): \(error.reason.rawValue): \(error.detail)")
            return .unavailable
        } catch {
            Terminal.complain("\(error)")
            return .software
        }
    }

    /// The admin listener, else the public one; an address of all interfaces is asked for on the loopback.
    static func destination(_ configuration: Configuration) -> ClientSettings? {
        let listen = configuration.listen.map { (text: $0, isTLS: configuration.tls.certificate != nil) }
        return adminDestination(configuration) ?? destination(listen)
    }

    /// The admin listener, from this machine.
    static func adminDestination(_ configuration: Configuration) -> ClientSettings? {
        destination(configuration.adminListen.map { (text: $0, isTLS: false) })
    }

    private static func destination(_ listeners: [(text: String, isTLS: Bool)]) -> ClientSettings? {
        for (text, isTLS) in listeners {
            switch SocketAddress(text) {
            case .ip(let address, let port) where port != 0:
                let isAny = address.bytes.allSatisfy { $0 == 0 }
                let host = isAny ? (address.bytes.count == 4 ? "127.0.0.1" : "::1") : address.description
                return ClientSettings(origin: Origin(isTLS: isTLS, host: host, port: port))
            case .unix(let path):
                var settings = ClientSettings(origin: Origin(isTLS: isTLS, host: "localhost", port: isTLS ? 443 : 80))
                settings.socketPath = path
                return settings
            case .ip, nil: continue
            }
        }
        return nil
    }
}
