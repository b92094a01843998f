internal import Glibc
internal import HTTPServer
internal import HTTPWire
internal import Telemetry
internal import TokenService
internal import Transport

/// The token service without listeners, for commands that use it once.
struct ServiceAtHand: Sendable {
    let generation: ServiceGeneration
    let audit: AuditTrail
    let output: LogOutput

    /// What the command line and the configuration describe; problems are told to the person.
    init(_ arguments: Arguments, _ environment: ProcessEnvironment) throws(CommandFailure) {
        let loaded = try ConfigurationLoader(arguments, environment).loadForCommand()
        let (logger, output) = Logger.toStandardError(loaded.configuration, environment, atLeast: .warning)
        self.output = output
        Confinement.protectMemory(logger)
        do throws(StartFailure) {
            let surroundings = try ServiceGeneration.Surroundings.make(
                loaded.configuration,
                environment,
                logger: logger,
                output: output
            )
            audit = surroundings.audit
            let client = try ServiceGeneration.client(loaded.configuration, surroundings)
            generation = try ServiceGeneration(
                loaded,
                surroundings,
                client: client,
                upstream: Upstream(metrics: surroundings.metrics, send: UpstreamConnections(client).send),
                credentials: ServiceCredentials(loaded, environment, logger: logger)
            )
        } catch {
            throw CommandFailure(error.exitCode, error.description)
        }
    }

    /// Who `--user`, `--groups` and `--header` stand for, read as a request of a trusted peer would be.
    func identity(_ arguments: Arguments) async throws(Refused) -> Identity {
        let settings = generation.loaded.configuration.service.identity
        let groups = (arguments["--groups"] ?? "").split(separator: ",").map(String.init)
        let isPlain = settings.encoding == .ascii || settings.encoding == .utf8
        // With a signed assertion or an encoding in the way there is no header to write the name into.
        guard isPlain, !settings.usesAssertion || !arguments.all("--header").isEmpty else {
            return Identity(user: arguments["--user"] ?? "", groups: groups)
        }
        let names = HeaderNames(settings)
        var fields = Fields()
        if let user = arguments["--user"], !names.user.isEmpty { fields.append(names.user, user) }
        if arguments["--groups"] != nil, !names.groups.isEmpty {
            fields.append(names.groups, groups.joined(separator: settings.groupsSeparator))
        }
        for line in arguments.all("--header") {
            let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { continue }
            fields.append(parts[0], String(parts[1].drop { $0 == " " }))
        }
        return try await generation.service.identity(of: Request(.get, "/token", fields: fields))
    }

    /// A request of the person at the keyboard.
    var context: RequestContext {
        let now = MonotonicTime.now()
        let seconds = generation.loaded.configuration.service.requestDeadlineSeconds
        return RequestContext(
            peer: Peer(.unix(uid: getuid(), gid: getgid(), pid: getpid())),
            requestID: "command-\(getpid())",
            receivedAt: now,
            deadline: now.advanced(bySeconds: max(seconds, 5))
        )
    }

    /// Writes out what is on its way.
    func finish() {
        audit.close()
        output.flush()
    }
}

/// Why a command ends early, in words for the person who called it.
struct CommandFailure: Error, Sendable {
    let code: ExitCode
    let lines: [String]

    init(_ code: ExitCode, _ lines: String...) {
        self.code = code
        self.lines = lines
    }

    init(_ code: ExitCode, lines: [String]) {
        self.code = code
        self.lines = lines
    }

    /// Tells the person and gives the exit code.
    func report() -> ExitCode {
        for line in lines { Terminal.complain(line) }
        return code
    }
}

extension ConfigurationLoader {
    /// The configuration, or all that is wrong with it as a command's failure.
    func loadForCommand(_ need: Need = .everything) throws(CommandFailure) -> LoadedConfiguration {
        do throws(InvalidConfiguration) { return try load(need) } catch {
            throw CommandFailure(.configuration, lines: error.problems.map(\.description))
        }
    }
}

extension Refused {
    /// The exit code of a command that was refused.
    var exitCode: ExitCode {
        switch code {
        case .keysUnavailable, .thoughtspotUnavailable, .thoughtspotTimeout, .overloaded, .thoughtspotRejected,
            .thoughtspotMalformed, .answerMismatch, .abandoned:
            .unavailable
        case .badRequest, .identityDuplicate, .identityAliased, .identityMalformed, .identityConflict, .identityMissing,
            .assertionInvalid, .identityUnverified, .peerUntrusted, .identityDenied, .originDenied, .userUnknown,
            .notFound,
            .methodNotAllowed, .requestTimeout, .bodyTooLarge, .targetTooLong, .hostDenied, .rateLimited, .headTooLarge,
            .draining:
            .usage
        }
    }
}
