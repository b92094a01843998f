internal import HTTPClient
internal import HTTPWire
internal import JOSE
internal import JSON
internal import Telemetry
internal import TokenService
internal import Transport

/// The verifier of signed assertions that the configuration describes.
enum AssertionKeys {
    /// Nil when the preset has no assertion; throws why the key set cannot be used.
    static func verify(
        _ configuration: Configuration,
        _ environment: ProcessEnvironment,
        loops: EventLoops,
        logger: Logger
    ) throws(StartFailure) -> IdentityReader.Verify? {
        let identity = configuration.service.identity
        guard identity.usesAssertion else { return nil }
        let keys = try source(identity, configuration, environment, loops, logger)
        let verifier = AssertionVerifier(policy: policy(identity), keys: keys)
        return { assertion async throws(Refused) in try await claims(of: assertion, verifier, logger) }
    }

    private static func claims(
        of assertion: [UInt8],
        _ verifier: AssertionVerifier,
        _ logger: Logger
    ) async throws(Refused) -> JSONObject {
        do throws(AssertionError) {
            return try await verifier.claims(of: assertion, now: Int(Telemetry.WallClock.now().seconds)).members
        } catch {
            logger.log(.info, "assertion refused", [("reason", .text(error.rawValue))])
            throw Refused(.assertionInvalid, "the assertion does not verify")
        }
    }

    private static func policy(_ identity: IdentitySettings) -> AssertionPolicy {
        let jwt = identity.jwt
        let algorithms = jwt.allowedAlgorithms(identity.preset).compactMap { SignatureAlgorithm(rawValue: $0) }
        var policy = AssertionPolicy(
            algorithms: algorithms,
            issuer: jwt.expectedIssuer(identity.preset).map { .oneOf([$0]) } ?? .unchecked,
            // Only the balancer's assertions name none; elsewhere an empty list accepts nobody.
            audience: jwt.audience.isEmpty && identity.preset == .awsALB ? .unchecked : .oneOf(jwt.audience)
        )
        policy.allowsSharedAudience = jwt.allowsSharedAudience
        policy.leewaySeconds = jwt.leewaySeconds
        if identity.preset == .awsALB {
            // The balancer's assertions carry no audience and pad their parts; its own ARN binds them to us.
            policy.pinnedHeaders = ["signer": jwt.signer ?? ""]
            policy.padding = .tolerated
        }
        return policy
    }

    private static func source(
        _ identity: IdentitySettings,
        _ configuration: Configuration,
        _ environment: ProcessEnvironment,
        _ loops: EventLoops,
        _ logger: Logger
    ) throws(StartFailure) -> KeySource {
        if let file = identity.jwt.jwksFile {
            guard let bytes = readFile(file), let set = KeySet(file: bytes) else {
                throw .configuration("identity.jwt.jwks_file: \(file) cannot be read or holds no usable key")
            }
            return KeySource(set)
        }
        guard let url = identity.jwt.keySetURL(identity.preset), let (origin, path) = split(url) else {
            throw .configuration("identity.jwt.jwks_url: https://HOST/PATH")
        }
        let client = try client(to: origin, configuration, environment, loops)
        let isSingle = identity.preset == .awsALB
        return KeySource(cache: KeySetCache(scope: isSingle ? .singleKey : .wholeSet)) { id in
            let target = isSingle ? "\(path.hasSuffix("/") ? path : path + "/")\(id ?? "")" : path
            return await fetch(target, client, logger)
        }
    }

    /// A client of its own: the issuer's certificate has nothing to do with ThoughtSpot's authority.
    private static func client(
        to origin: Origin,
        _ configuration: Configuration,
        _ environment: ProcessEnvironment,
        _ loops: EventLoops
    ) throws(StartFailure) -> HTTPClient.Client {
        var settings = ClientSettings(origin: origin)
        settings.tls.caFile = configuration.service.identity.jwt.caFile
        settings.proxy = UpstreamConnections.proxy(to: origin, configuration.thoughtSpot.proxy, environment)
        settings.maxConnections = 4
        settings.connectSeconds = configuration.upstream.connectSeconds
        // Fetches are rare: a connection kept would only outlive a reload.
        settings.idleSeconds = 1
        settings.limits = Limits(bodyBytes: KeySet.maximumBytes)
        do { return try HTTPClient.Client(settings, loops: loops) } catch {
            throw .configuration("identity.jwt.ca_file: \(error)")
        }
    }

    private static func fetch(
        _ target: String,
        _ client: HTTPClient.Client,
        _ logger: Logger
    ) async -> KeySource.Published? {
        var fields = Fields()
        fields.append("Accept", "application/json, application/jwk-set+json, application/x-pem-file")
        do {
            let deadline = MonotonicTime.now().advanced(bySeconds: 3)
            let response = try await client.send(Request(.get, target, fields: fields), deadline: deadline)
            if response.status == 200, let set = KeySet(file: response.body) {
                return KeySource.Published(set, maximumAge: maximumAge(response.fields))
            }
            logger.log(.warning, "key set cannot be used", [("status", .integer(response.status))])
        } catch {
            logger.log(
                .warning,
                "key set cannot be fetched",
                [("reason", .text(error.reason.rawValue)), ("detail", .text(error.detail))]
            )
        }
        return nil
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

    private static func split(_ url: String) -> (Origin, path: String)? {
        let slash = url.dropFirst(8).firstIndex(of: "/")
        guard url.hasPrefix("https://"), let origin = Origin(String(url[..<(slash ?? url.endIndex)])) else {
            return nil
        }
        return (origin, slash.map { String(url[$0...]) } ?? "/")
    }
}
