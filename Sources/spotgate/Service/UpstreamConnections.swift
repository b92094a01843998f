internal import HTTPClient
internal import HTTPWire
internal import Synchronization
internal import Telemetry
internal import Transport

/// The HTTP client to ThoughtSpot under the configuration in force; a reload puts another one in its place.
final class UpstreamConnections: Sendable {
    private let client: Mutex<Client>

    init(_ client: Client) { self.client = Mutex(client) }

    /// One exchange over the client in force.
    @Sendable func send(_ request: Request, deadline: MonotonicTime) async throws(ExchangeError) -> Response {
        let client = client.withLock { $0 }
        return try await client.send(request, deadline: deadline)
    }

    /// Exchanges that begin from now on use the new client; the old one's connections end with their exchanges.
    func replace(with next: Client) {
        let old = client.withLock { client in
            defer { client = next }
            return client
        }
        old.retire()
    }

    /// Ends every connection.
    func close() { client.withLock { $0 }.closeConnections() }

    /// A client for a server that the configuration names.
    static func client(
        to origin: Origin,
        _ configuration: Configuration,
        _ environment: ProcessEnvironment,
        loops: EventLoops
    ) throws(TLSFailure) -> Client {
        var settings = ClientSettings(origin: origin)
        settings.tls.caFile = configuration.thoughtSpot.caFile
        settings.proxy = proxy(to: origin, configuration.thoughtSpot.proxy, environment)
        settings.maxConnections = configuration.upstream.maxConnections
        settings.maxWaiting = configuration.upstream.maxWaiting
        settings.maxAgeSeconds = configuration.upstream.maxAgeSeconds
        // A mint whose caller has left is carried to its end: whoever leaves over and over costs no connections.
        settings.finishesSentCalls = true
        settings.idleSeconds = configuration.upstream.idleSeconds
        settings.connectSeconds = configuration.upstream.connectSeconds
        settings.limits = Limits(bodyBytes: configuration.upstream.maxAnswerBytes)
        return try Client(settings, loops: loops)
    }

    /// The proxy for that server: the configuration's, or `HTTPS_PROXY` and `NO_PROXY` if it says `environment`.
    static func proxy(to origin: Origin, _ setting: String?, _ environment: ProcessEnvironment) -> ForwardProxy? {
        guard let setting, !origin.isLoopback else { return nil }
        guard setting == "environment" else {
            return Origin(setting).map { ForwardProxy(host: $0.host, port: $0.port) }
        }
        guard let text = proxyVariable(environment),
            !isExempt(origin.host, environment["NO_PROXY"] ?? environment["no_proxy"] ?? "")
        else { return nil }
        return ForwardProxy(variable: text)
    }

    /// What `HTTPS_PROXY` says; nil if it is not set or empty, which is the same to everybody who reads it.
    static func proxyVariable(_ environment: ProcessEnvironment) -> String? {
        [environment["HTTPS_PROXY"], environment["https_proxy"]].compactMap(\.self).first { !$0.isEmpty }
    }

    /// Whether a list such as `localhost,.example.com` names the host or a domain above it.
    private static func isExempt(_ host: String, _ list: String) -> Bool {
        list.split(separator: ",").contains { item in
            let name = String(item.filter { $0 != " " }).lowercased()
            if name == "*" { return true }
            let domain = name.hasPrefix(".") ? String(name.dropFirst()) : name
            return !domain.isEmpty && (host == domain || host.hasSuffix(".\(domain)"))
        }
    }
}

extension ForwardProxy {
    /// From `[http://][USER:PASSWORD@]HOST:PORT`, with escapes in the credentials; nil for anything else.
    init?(variable text: String) {
        var rest = text[...]
        if let scheme = text.firstRange(of: "://") {
            guard text[..<scheme.lowerBound].lowercased() == "http" else { return nil }
            rest = text[scheme.upperBound...]
        }
        var credentials: Secret?
        if let at = rest.utf8.lastIndex(of: UInt8(ascii: "@")) {
            guard let bytes = try? PercentCoding.decode(rest[..<at].utf8), bytes.contains(UInt8(ascii: ":")),
                !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F })
            else { return nil }
            credentials = Secret(bytes)
            rest = rest[rest.utf8.index(after: at)...]
        }
        guard let origin = Origin("http://\(rest)") else { return nil }
        self.init(host: origin.host, port: origin.port, credentials: credentials)
    }
}
