internal import HTTPClient
internal import HTTPWire
internal import Telemetry
internal import ThoughtSpot
internal import TokenService
internal import Transport

/// The server and the account that `spotgate api` works with.
struct APIConnection: Sendable {
    private let session: AdminSession
    /// Whether there is an account to sign in with.
    let isSignedIn: Bool
    /// Where its sockets live.
    let loop: EventLoop
    /// The trusted-authentication key, if there is one.
    let secretKey: Secret?

    /// From flags, the environment and the configuration, in that order.
    init(_ arguments: Arguments, _ environment: ProcessEnvironment) throws(APIFailure) {
        let configuration = try APIConnection.configuration(arguments, environment)
        guard let text = arguments["--server"] ?? environment["THOUGHTSPOT_URL"] ?? configuration.thoughtSpot.url else {
            throw .configuration("which server? give --server, THOUGHTSPOT_URL or thoughtspot.url")
        }
        let server: ServerURL
        do { server = try ServerURL(text) } catch { throw .configuration("the server's URL: \(error.rawValue)") }
        guard let origin = Origin(server.origin), origin.isTLS || origin.isLoopback else {
            throw .configuration("the server's URL: http:// is only for this machine")
        }
        var settings = ThoughtSpot.ClientSettings()
        if let text = arguments["--timeout"] {
            guard let seconds = Double(text), seconds > 0, seconds < 86_400 else {
                throw .usage("--timeout: a number of seconds, more than 0")
            }
            settings.timeout = .seconds(seconds)
        }
        let loops: EventLoops
        do { loops = try EventLoops(count: 1) } catch { throw .configuration("\(error)") }
        loop = loops.all[0]
        let http = try APIConnection.http(origin, arguments, configuration, environment, loops)
        let client = Client(server: server, settings: settings) { request, deadline throws(ExchangeError) in
            try await http.send(request, deadline: deadline)
        }
        let credentials = APIConnection.credentials(configuration)
        session = AdminSession(client: client) { credentials }
        isSignedIn = credentials != nil
        secretKey = configuration.secrets.keys.first
    }

    /// Sends the call as the account, or as nobody if it needs none or there is none.
    func send(_ endpoint: Endpoint<Reply>) async throws(APIError) -> Reply {
        isSignedIn && !endpoint.call.isAnonymous
            ? try await session.send(endpoint) : try await session.client.send(endpoint)
    }

    private static func configuration(
        _ arguments: Arguments,
        _ environment: ProcessEnvironment
    ) throws(APIFailure) -> Configuration {
        var loader = ConfigurationLoader(file: arguments["--config"], environment: environment)
        for setting in arguments.all("--set") {
            let parts = setting.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw .usage("--set: KEY=VALUE") }
            loader.flags.append((flag: "--set", key: parts[0], value: parts[1]))
        }
        do { return try loader.load(.onlyShape).configuration } catch {
            throw .configuration(error.problems.map { "\($0)" }.joined(separator: "\n          "))
        }
    }

    private static func http(
        _ origin: Origin,
        _ arguments: Arguments,
        _ configuration: Configuration,
        _ environment: ProcessEnvironment,
        _ loops: EventLoops
    ) throws(APIFailure) -> HTTPClient.Client {
        var configuration = configuration
        if let file = arguments["--ca-file"] { configuration.thoughtSpot.caFile = file }
        // PDFs and exports are larger than anything the service reads.
        configuration.upstream.maxAnswerBytes = 256 << 20
        do {
            return try UpstreamConnections.client(to: origin, configuration, environment, loops: loops)
        } catch {
            throw .configuration("\(error)")
        }
    }

    private static func credentials(_ configuration: Configuration) -> AdminSession.Credentials? {
        guard let username = configuration.service.serviceAccount else { return nil }
        if let password = configuration.secrets.password {
            return .password(username: username, Confidential(password))
        }
        return configuration.secrets.keys.first.map {
            .tokenByKey(
                username: username,
                Confidential($0),
                org: configuration.service.token.org.constant.flatMap { Int($0) }
            )
        }
    }
}
