internal import HTTPClient
internal import HTTPWire
internal import JOSE
internal import Telemetry
internal import TokenService
internal import Transport

/// The address at which an issuer publishes its keys, and how they are fetched from there.
struct PublishedKeySet: Sendable {
    private let client: HTTPClient.Client
    private let path: String
    /// Whether each key has an address of its own, as the AWS load balancer's have.
    let isByKey: Bool

    /// Connects to nobody yet; throws what is wrong with address or authorities.
    init(
        _ configuration: Configuration,
        _ environment: ProcessEnvironment,
        loops: EventLoops
    ) throws(StartFailure) {
        let identity = configuration.service.identity
        guard let url = identity.jwt.keySetURL(identity.preset), let (origin, path) = PublishedKeySet.split(url) else {
            throw .configuration("identity.jwt.jwks_url: https://HOST/PATH")
        }
        self.path = path
        isByKey = identity.preset == .awsALB
        var settings = ClientSettings(origin: origin)
        // Not thoughtspot.ca_file: the issuer's certificate has nothing to do with ThoughtSpot's authority.
        settings.tls.caFile = identity.jwt.caFile
        settings.proxy = UpstreamConnections.proxy(to: origin, configuration.thoughtSpot.proxy, environment)
        settings.maxConnections = 4
        settings.connectSeconds = configuration.upstream.connectSeconds
        // Fetches are rare: a connection kept would only outlive a reload.
        settings.idleSeconds = 1
        settings.limits = Limits(bodyBytes: KeySet.maximumBytes)
        do { client = try HTTPClient.Client(settings, loops: loops) } catch {
            throw .configuration("identity.jwt.ca_file: \(error)")
        }
    }

    /// The set, or with an address for each key the one of that id; takes three seconds at most.
    func fetch(id: String?) async throws(KeySetFailure) -> KeySource.Published {
        let target = isByKey ? "\(path.hasSuffix("/") ? path : path + "/")\(id ?? "")" : path
        var fields = Fields()
        // Firewalls in front of issuers answer 403 to requests that do not say who they are.
        fields.append("User-Agent", "spotgate/\(BuildInformation.version)")
        fields.append("Accept", "application/json, application/jwk-set+json, application/x-pem-file")
        let response: Response
        do {
            let deadline = MonotonicTime.now().advanced(bySeconds: 3)
            response = try await client.send(Request(.get, target, fields: fields), deadline: deadline)
        } catch {
            throw .unreachable(error)
        }
        // Of single keys, one that is not there is an answer, and no failure to get one.
        if isByKey, response.status == 403 || response.status == 404 { return KeySource.Published(.empty) }
        guard response.status == 200, let set = KeySet(file: response.body) else {
            throw .unusable(status: response.status)
        }
        return KeySource.Published(set, maximumAge: PublishedKeySet.maximumAge(response.fields))
    }

    /// `max-age` of `Cache-Control` in seconds (RFC 9111 §5.2.2.1); nil if there is none, or more than one word on it.
    static func maximumAge(_ fields: Fields) -> Int? {
        let directives = fields.values("Cache-Control").flatMap { value in
            String(decoding: value, as: UTF8.self).lowercased().split(separator: ",")
        }
        let ages = directives.compactMap { directive -> Substring? in
            let text = directive.drop { $0 == " " || $0 == "\t" }
            return text.hasPrefix("max-age=") ? text.dropFirst(8) : nil
        }
        guard ages.count == 1, ages[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(ages[0])
    }

    /// The server and the path of a key set's address; nil if it is none.
    static func split(_ url: String) -> (Origin, path: String)? {
        let scheme = url.hasPrefix("https://") ? 8 : 7
        let slash = url.dropFirst(scheme).firstIndex(of: "/")
        guard let origin = Origin(String(url[..<(slash ?? url.endIndex)])), origin.isTLS || origin.isLoopback else {
            return nil
        }
        return (origin, slash.map { String(url[$0...]) } ?? "/")
    }
}

/// Why no key set came.
enum KeySetFailure: Error, Sendable, CustomStringConvertible {
    case unreachable(ExchangeError)
    /// An answer that is not 200, or is without a key that can be used.
    case unusable(status: Int)

    var description: String {
        switch self {
        case .unreachable(let error): error.detail
        case .unusable(200): "the answer holds no key that can be used"
        case .unusable(let status): "the answer is \(status)"
        }
    }
}
