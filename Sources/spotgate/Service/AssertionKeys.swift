internal import Glibc
internal import HTTPWire
internal import JOSE
internal import JSON
internal import Telemetry
internal import TokenService
internal import Transport

/// The verifier of signed assertions that the configuration describes, and its keys.
struct AssertionKeys: Sendable {
    let verify: IdentityReader.Verify
    private let source: KeySource
    private let place: Place

    /// Where keys come from, and who vouches for that server.
    private struct Place: Equatable {
        let file: String?
        let url: String?
        let authority: String?
    }

    /// Nil when the preset has no assertion; throws why the key set cannot be used.
    ///
    /// Keys that `previous` has fetched from the same place count until they are fetched anew: a reload while the issuer
    /// does not answer must not lock everybody out.
    init?(
        _ configuration: Configuration,
        _ environment: ProcessEnvironment,
        loops: EventLoops,
        logger: Logger,
        previous: AssertionKeys? = nil
    ) throws(StartFailure) {
        let identity = configuration.service.identity
        guard identity.usesAssertion else { return nil }
        let jwt = identity.jwt
        let place = Place(file: jwt.jwksFile, url: jwt.keySetURL(identity.preset), authority: jwt.caFile)
        let earlier = previous?.place == place ? previous?.source : nil
        let source = try AssertionKeys.source(identity, configuration, environment, loops, logger, earlier)
        let verifier = AssertionVerifier(policy: AssertionKeys.policy(identity), keys: source)
        self.place = place
        self.source = source
        verify = { assertion async throws(Refused) in
            try await AssertionKeys.claims(of: assertion, verifier, source, logger)
        }
    }

    /// Has the key set fetched if it is not there or due, as often as the cool-down allows.
    func prepare() { source.prepare() }

    /// Without a key nobody gets a token.
    var check: ReadinessReport.Check {
        switch source.stock {
        case .keys(let count): .init("assertion_keys", .ok, "keys at hand: \(count)")
        case .onDemand: .init("assertion_keys", .ok, "each is fetched when an assertion names it")
        case .untried: .init("assertion_keys", .fail, "not fetched yet")
        case .none: .init("assertion_keys", .fail, "the key set could not be fetched")
        }
    }

    private static func claims(
        of assertion: [UInt8],
        _ verifier: AssertionVerifier,
        _ source: KeySource,
        _ logger: Logger
    ) async throws(Refused) -> JSONObject {
        let milliseconds = Int(Telemetry.WallClock.now().milliseconds)
        let now = NumericDate(seconds: milliseconds / 1000, nanoseconds: milliseconds % 1000 * 1_000_000)
        do throws(AssertionError) {
            return try await verifier.claims(of: assertion, at: now).members
        } catch {
            if error == .keysUnavailable {
                throw Refused(
                    .keysUnavailable,
                    "there is no key set to verify the assertion with",
                    retryAfter: source.retrySeconds
                )
            }
            throw Refused(.assertionInvalid, "the assertion does not verify", detail: error.rawValue)
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
        policy.types = jwt.types
        policy.allowsKeyHints = jwt.allowsKeyHints
        if identity.preset == .awsALB {
            // The balancer's assertions carry no audience and pad their parts; its own ARN binds them to us.
            policy.pinnedHeaders = ["signer": jwt.signer ?? ""]
            policy.pinnedHeaders["client"] = jwt.client
            policy.padding = .tolerated
        }
        return policy
    }

    private static func source(
        _ identity: IdentitySettings,
        _ configuration: Configuration,
        _ environment: ProcessEnvironment,
        _ loops: EventLoops,
        _ logger: Logger,
        _ earlier: KeySource?
    ) throws(StartFailure) -> KeySource {
        if let file = identity.jwt.jwksFile { return KeySource(try set(inFile: file)) }
        let published = try PublishedKeySet(configuration, environment, loops: loops)
        let scope: KeySetCache.Scope = published.isByKey ? .singleKey : .wholeSet
        return KeySource(cache: KeySetCache(scope: scope), previous: earlier) { id in
            await fetch(id, from: published, logger)
        }
    }

    private static func fetch(
        _ id: String?,
        from published: PublishedKeySet,
        _ logger: Logger
    ) async -> KeySource.Published? {
        do throws(KeySetFailure) { return try await published.fetch(id: id) } catch {
            switch error {
            case .unusable(let status):
                logger.log(.warning, "key set cannot be used") { $0.add("status", status) }
            case .unreachable(let why):
                logger.log(.warning, "key set cannot be fetched") { line in
                    line.add("reason", why.reason.rawValue)
                    line.add("detail", why.detail)
                }
            }
            return nil
        }
    }

    /// The key set in a file.
    static func set(inFile file: String) throws(StartFailure) -> KeySet {
        let bytes: [UInt8]
        do { bytes = try readRegularFile(file) } catch {
            throw .configuration("identity.jwt.jwks_file: \(file) \(error)")
        }
        guard let set = KeySet(file: bytes) else {
            throw .configuration("identity.jwt.jwks_file: \(file) holds no key that can be used")
        }
        return set
    }
}
