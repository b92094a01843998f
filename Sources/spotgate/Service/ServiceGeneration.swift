internal import HTTPClient
internal import HTTPWire
internal import Telemetry
internal import ThoughtSpot
internal import TokenService
internal import Transport

/// What serves under one configuration; a reload makes the next generation, requests in flight keep theirs.
struct ServiceGeneration: Sendable {
    let loaded: LoadedConfiguration
    let service: TokenService
    let client: HTTPClient.Client
    /// Nil without signed assertions.
    let assertionKeys: AssertionKeys?
    /// Nil without `policy.block_file`.
    let blockFile: BlockFile?

    /// What outlives reloads and is shared by all generations.
    struct Surroundings: Sendable {
        let environment: ProcessEnvironment
        let loops: EventLoops
        let logger: Logger
        let metrics: ServiceMetrics
        let audit: AuditTrail
        /// The one that reads files while the service runs.
        let watcher: FileWatcher
        /// Marks of users and tokens, where no file has a key for them.
        let marks = Fingerprint()
    }

    /// Makes everything that can fail, before anything of the old generation is touched.
    ///
    /// `upstream` is the way to ThoughtSpot and `credentials` the secrets, both shared by all generations; `previous` is
    /// the generation that this one is to take the place of.
    init(
        _ loaded: LoadedConfiguration,
        _ surroundings: Surroundings,
        client: HTTPClient.Client,
        upstream: Upstream,
        credentials: ServiceCredentials,
        previous: ServiceGeneration? = nil
    ) throws(StartFailure) {
        let configuration = loaded.configuration
        let server: ServerURL
        do { server = try ServerURL(configuration.thoughtSpot.url ?? "") } catch {
            throw .configuration("thoughtspot.url: \(error.rawValue)")
        }
        var environment = ServiceEnvironment(
            server: server,
            upstream: upstream,
            keys: credentials.ring,
            metrics: surroundings.metrics
        )
        environment.credentials = { credentials.account(org: $0) }
        assertionKeys = try AssertionKeys(
            configuration,
            surroundings.environment,
            loops: surroundings.loops,
            logger: surroundings.logger,
            previous: previous?.assertionKeys
        )
        environment.verify = assertionKeys?.verify
        blockFile = try ServiceGeneration.blockFile(configuration, surroundings)
        if let blockFile {
            environment.blockList = { blockFile.list }
            environment.isBlockListBehind = { [watcher = surroundings.watcher] in watcher.isBehind }
            environment.blockListCaughtUp = { [watcher = surroundings.watcher] in await watcher.catchUp() }
        }
        environment.marks = try ServiceGeneration.marks(configuration, surroundings)
        let audit = surroundings.audit
        environment.audit = { audit.take($0) }
        if configuration.isAuditRequired {
            environment.requiredAudit = RequiredAudit(
                isFailing: { audit.isFailing ?? true },
                write: { await audit.write($0) }
            )
        }
        if configuration.service.hasCookieOnlyPages {
            surroundings.logger.log(.warning, "token.api v1 makes tokens that cookieless embeds cannot use") { line in
                line.add("cors_allowed_origins", configuration.service.cors.allowedOrigins.count)
                line.add("remedy", Fault.tokenCookieOnly.remedy)
            }
        }
        // The credentials hold the secrets; a generation that kept them, too, would be a second copy after a reload.
        self.loaded = loaded.withoutSecrets
        self.client = client
        service = TokenService(configuration.service, environment)
    }

    private static func blockFile(
        _ configuration: Configuration,
        _ surroundings: Surroundings
    ) throws(StartFailure) -> BlockFile? {
        guard let path = configuration.blockFile else { return nil }
        do throws(BlockFileRefusal) {
            return try BlockFile(path: path, for: configuration.service, logger: surroundings.logger)
        } catch {
            throw .configuration("policy.block_file: \(path): \(error.reason)")
        }
    }

    private static func marks(
        _ configuration: Configuration,
        _ surroundings: Surroundings
    ) throws(StartFailure) -> Fingerprint {
        guard let path = configuration.logUsersKeyFile else { return surroundings.marks }
        do throws(SecretFile.Refusal) {
            return Fingerprint(secret: try SecretFile(path: path, minimumBytes: 16).read())
        } catch {
            throw .configuration("log.users_key_file: \(path) \(error)")
        }
    }

    /// The HTTP client of a configuration.
    static func client(
        _ configuration: Configuration,
        _ surroundings: Surroundings
    ) throws(StartFailure) -> HTTPClient.Client {
        guard let origin = configuration.thoughtSpot.url.flatMap({ Origin($0) }) else {
            throw .configuration("thoughtspot.url: https://HOST or https://HOST:PORT")
        }
        do {
            return try UpstreamConnections.client(
                to: origin,
                configuration,
                surroundings.environment,
                loops: surroundings.loops
            )
        } catch {
            throw .configuration("thoughtspot.ca_file: \(error)")
        }
    }
}
