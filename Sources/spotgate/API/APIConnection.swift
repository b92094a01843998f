internal import HTTPClient
internal import HTTPWire
internal import Synchronization
internal import Telemetry
internal import ThoughtSpot
internal import TokenService
internal import Transport

/// The server and the account that `spotgate api` works with.
///
/// A profile brings its own credentials: those of the environment and the configuration are another cluster's then, and
/// never go to it.
struct APIConnection: Sendable {
    private let session: AdminSession
    private let account: APIAccount
    private let policy: RetryPolicy
    private let kept: KeptToken?
    /// Whether a cookie session was opened, which is then to be ended.
    private let opened: OpenedSession
    /// Where its sockets live.
    let loop: EventLoop

    /// Whether there is an account to sign in with.
    var isSignedIn: Bool { account.isSomebody }

    /// The trusted-authentication key, if there is one.
    var secretKey: Secret? { account.secretKey }

    /// From flags, the profile or else the environment and the configuration, in that order.
    init(_ arguments: Arguments, _ environment: ProcessEnvironment) throws(APIFailure) {
        let configuration = try APIConnection.configuration(arguments, environment)
        let profile = try (arguments["--profile"] ?? environment["SPOTGATE_PROFILE"]).map {
            name throws(APIFailure) in try APIProfile(name, environment)
        }
        let known = profile.map(\.url) ?? (environment["THOUGHTSPOT_URL"] ?? configuration.thoughtSpot.url)
        guard let text = arguments["--server"] ?? known else {
            throw .configuration("which server? give --server, --profile, THOUGHTSPOT_URL or thoughtspot.url")
        }
        let server: ServerURL
        do { server = try ServerURL(text) } catch { throw .configuration("the server's URL: \(error.rawValue)") }
        guard let origin = Origin(server.origin), origin.isTLS || origin.isLoopback else {
            throw .configuration("the server's URL: http:// is only for this machine")
        }
        account = try APIAccount(arguments, environment, configuration, profile)
        var settings = try APIConnection.settings(arguments)
        settings.bearerToken = account.token.map { Confidential($0) }
        if account.token != nil, let org = account.org {
            settings.extraHeaders.append((name: "X-Org-Selector", value: org))
        }
        policy = try APIConnection.policy(arguments)
        let loops: EventLoops
        do { loops = try EventLoops(count: 1) } catch { throw .configuration("\(error)") }
        loop = loops.all[0]
        let caFile = arguments["--ca-file"] ?? profile?.caFile
        let http = try APIConnection.http(origin, caFile, configuration, environment, loops)
        let isVerbose = arguments.has("--verbose")
        let send: Send = { request, deadline throws(ExchangeError) in
            guard isVerbose else { return try await http.send(request, deadline: deadline) }
            let start = MonotonicTime.now()
            APITrace.show(request, server: server.authority)
            let response = try await http.send(request, deadline: deadline)
            APITrace.show(response, milliseconds: Int(MonotonicTime.now().nanoseconds(since: start) / 1_000_000))
            return response
        }
        let credentials = account.credentials
        let opened = OpenedSession()
        self.opened = opened
        session = AdminSession(
            client: Client(server: server, settings: settings, send: send),
            signedIn: { failure, _ in if failure == nil { opened.note() } },
            credentials: { credentials }
        )
        kept = arguments.has("--keep-token") ? try KeptToken(account, server, settings, send) : nil
    }

    /// Sends the call as the account, or as nobody if it needs none or there is none.
    func send(_ endpoint: Endpoint<Reply>) async throws(APIError) -> Reply {
        if endpoint.call.isAnonymous || !isSignedIn || account.token != nil {
            return try await session.client.send(endpoint, retrying: policy)
        }
        if let kept { return try await kept.send(endpoint, policy) }
        return try await session.send(endpoint, retrying: policy)
    }

    /// Sends a call whose answer has a type, in the same way; no token is kept for it.
    func send<Value>(_ endpoint: Endpoint<Value>) async throws(APIError) -> Value {
        if !isSignedIn || account.token != nil { return try await session.client.send(endpoint, retrying: policy) }
        return try await session.send(endpoint, retrying: policy)
    }

    /// Ends the session that was opened for these calls; a bearer token ends by itself.
    func end() async {
        guard opened.isOpen, account.opensSessions else { return }
        let logout: Endpoint<Done> = account.org == nil ? .sessionLogout() : .v2AuthSessionLogout()
        _ = try? await session.client.send(logout, timeout: .seconds(5))
    }

    private static func settings(_ arguments: Arguments) throws(APIFailure) -> ThoughtSpot.ClientSettings {
        var settings = ThoughtSpot.ClientSettings()
        settings.extraHeaders = try headers(arguments)
        if let text = arguments["--timeout"] {
            guard let seconds = Double(text), seconds > 0, seconds < 86_400 else {
                throw .usage("--timeout: a number of seconds, more than 0")
            }
            settings.timeout = .seconds(seconds)
        }
        return settings
    }

    /// What `--header` says; credentials do not come that way.
    static func headers(_ arguments: Arguments) throws(APIFailure) -> [(name: String, value: String)] {
        var headers: [(name: String, value: String)] = []
        for text in arguments.all("--header") {
            guard let colon = text.firstIndex(of: ":") else { throw .usage("--header: write 'Name: value'") }
            let name = String(text[..<colon])
            let value = String(text[text.index(after: colon)...].drop { $0 == " " })
            guard Catalogue.isFieldName(name), value.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else {
                throw .usage("--header: \(printable(name)) cannot be set, or its value has no place in a header")
            }
            guard !NamedArguments.isSecretName(name) else {
                throw .usage(
                    "--header: \(printable(name)) is a secret, which every user of this machine could read; a bearer "
                        + "token comes from THOUGHTSPOT_TOKEN or THOUGHTSPOT_TOKEN_FILE"
                )
            }
            headers.append((name: name, value: value))
        }
        return headers
    }

    private static func policy(_ arguments: Arguments) throws(APIFailure) -> RetryPolicy {
        guard let text = arguments["--retries"] else { return RetryPolicy(retries: 0) }
        guard let retries = Int(text), (0...20).contains(retries) else {
            throw .usage("--retries: a number from 0 to 20")
        }
        return RetryPolicy(retries: retries)
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
        _ caFile: String?,
        _ configuration: Configuration,
        _ environment: ProcessEnvironment,
        _ loops: EventLoops
    ) throws(APIFailure) -> HTTPClient.Client {
        var configuration = configuration
        if let caFile { configuration.thoughtSpot.caFile = caFile }
        // PDFs and exports are larger than anything the service reads.
        configuration.upstream.maxAnswerBytes = 256 << 20
        do {
            return try UpstreamConnections.client(to: origin, configuration, environment, loops: loops)
        } catch {
            throw .configuration("\(error)")
        }
    }
}

/// Whether a login was carried out.
private final class OpenedSession: Sendable {
    private let flag = Mutex(false)

    func note() { flag.withLock { $0 = true } }
    var isOpen: Bool { flag.withLock { $0 } }
}

/// A bearer token that outlives the command: taken from the cache, made when there is none, made anew when it is refused.
private final class KeptToken: Sendable {
    private let username: String
    private let proof: TokenProof
    private let org: Int?
    private let server: ServerURL
    private let settings: ThoughtSpot.ClientSettings
    private let network: Send
    private let cache: APITokenCache?
    private let client = Mutex<ThoughtSpot.Client?>(nil)

    init(
        _ account: APIAccount,
        _ server: ServerURL,
        _ settings: ThoughtSpot.ClientSettings,
        _ send: @escaping Send
    ) throws(APIFailure) {
        guard let username = account.username, let proof = account.proof else {
            throw .usage("--keep-token: there is no account to make a token for")
        }
        guard account.org == nil || account.org.flatMap({ Int($0) }) != nil else {
            throw .usage("--keep-token: the org must be a number")
        }
        self.username = username
        self.proof = proof
        org = account.org.flatMap { Int($0) }
        self.server = server
        self.settings = settings
        network = send
        cache = APITokenCache(server: server, username: username, org: account.org)
        if let token = cache?.token() { client.withLock { $0 = with(Confidential(token)) } }
    }

    func send(_ endpoint: Endpoint<Reply>, _ policy: RetryPolicy) async throws(APIError) -> Reply {
        if let client = client.withLock({ $0 }) {
            do { return try await client.send(endpoint, retrying: policy) } catch {
                guard case .unauthorized = error else { throw error }
                cache?.forget()
            }
        }
        let fresh = try await make()
        return try await fresh.send(endpoint, retrying: policy)
    }

    private func make() async throws(APIError) -> ThoughtSpot.Client {
        let token = try await ThoughtSpot.Client(server: server, settings: settings, send: network).send(
            .v2AuthTokenFull(username: username, proof: proof, org: org, validitySeconds: 3600)
        )
        if token.expiresMilliseconds > 0, token.expiresMilliseconds < 9e15 {
            cache?.keep(token.token.reveal(), until: Timestamp(milliseconds: Int(token.expiresMilliseconds)))
        }
        let fresh = with(token.token)
        client.withLock { $0 = fresh }
        return fresh
    }

    private func with(_ token: Confidential) -> ThoughtSpot.Client {
        var settings = settings
        settings.bearerToken = token
        return ThoughtSpot.Client(server: server, settings: settings, send: network)
    }
}
