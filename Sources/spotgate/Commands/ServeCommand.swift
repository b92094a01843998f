internal import Glibc
internal import Synchronization
internal import Telemetry
internal import TokenService
internal import Transport

/// `spotgate serve`: the token service, until a signal ends it.
enum ServeCommand {
    static let syntax = CommandSyntax(
        name: "serve",
        summary: "runs the token service in the foreground",
        options: CommandSyntax.configurationOptions,
        remarks: [
            "SIGTERM and SIGINT finish what is in flight and end; SIGHUP reads configuration, certificates, key sets and",
            "secrets again; SIGUSR1 writes a summary of the state to the log.",
        ]
    )

    /// What was read while the process had one thread; read once only, because a file may be a pipe.
    static let prepared = Mutex<LoadedConfiguration?>(nil)

    /// Serves until SIGTERM or SIGINT; 78 if the configuration or a listener cannot be used.
    static func run(_ arguments: Arguments, _ environment: ProcessEnvironment) async -> ExitCode {
        let loader = ConfigurationLoader(arguments, environment)
        let loaded: LoadedConfiguration
        let early = prepared.withLock { $0.take() }
        do { loaded = if let early { early } else { try loader.load() } } catch {
            for problem in error.problems { Terminal.complain(problem.description) }
            Terminal.complain("\(counted(error.problems.count, "problem")) with the configuration; nothing was started")
            return .configuration
        }
        let (logger, output) = Logger.toStandardError(loaded.configuration, environment)
        defer { output.flush(within: 0.5) }
        do {
            let service = try begin(loaded, environment, logger, output)
            return await Supervision(service, loader, environment, logger).run()
        } catch {
            logger.log(.critical, "cannot start") { $0.add("reason", error.description) }
            return error.exitCode
        }
    }

    private static func begin(
        _ loaded: LoadedConfiguration,
        _ environment: ProcessEnvironment,
        _ logger: Logger,
        _ output: LogOutput
    ) throws(StartFailure) -> RunningService {
        Confinement.protectMemory(logger)
        Confinement.raiseDescriptorLimit(to: loaded.configuration.descriptors)
        let sockets: ListeningSockets
        do { sockets = try ListeningSockets(loaded.configuration, environment) } catch {
            throw error.mayPass ? .temporary(error.description) : .configuration(error.description)
        }
        if loaded.configuration.isConfined {
            Confinement.reportTerritory(logger)
            Confinement.filterSystemCalls(logger)
        }
        let service = try RunningService(
            loaded,
            sockets: sockets,
            .make(loaded.configuration, environment, logger: logger, output: output)
        )
        service.start()
        return service
    }
}

extension ServiceGeneration.Surroundings {
    /// Loops, metrics and audit trail of a process that serves.
    static func make(
        _ configuration: Configuration,
        _ environment: ProcessEnvironment,
        logger: Logger,
        output: LogOutput? = nil
    ) throws(StartFailure) -> ServiceGeneration.Surroundings {
        let build = ServiceMetrics.Build(version: BuildInformation.version, commit: BuildInformation.commit)
        let metrics = ServiceMetrics(build: build, logOutput: output)
        let count = configuration.loops == 0 ? EventLoops.coreCount : configuration.loops
        do {
            return ServiceGeneration.Surroundings(
                environment: environment,
                loops: try EventLoops(count: count),
                logger: logger,
                metrics: metrics,
                audit: try AuditTrail(path: configuration.auditFile, logger: logger, metrics: metrics),
                watcher: FileWatcher()
            )
        } catch let failure as StartFailure {
            throw failure
        } catch {
            throw .system("event loops: \(error)")
        }
    }
}

extension Logger {
    /// The process's log on standard error, as the configuration wants it.
    static func toStandardError(
        _ configuration: Configuration,
        _ environment: ProcessEnvironment,
        atLeast minimum: Level = .debug
    ) -> (Logger, LogOutput) {
        let output = LogOutput()
        let line = LogLine(
            format: configuration.logFormat.resolved(for: STDERR_FILENO),
            hasPriority: LogFormat.isJournal(STDERR_FILENO, stream: environment["JOURNAL_STREAM"])
        )
        let level = Level(rawValue: min(minimum.rawValue, configuration.logLevel.level.rawValue)) ?? .info
        return (Logger.writing(to: output, level: level, line: line), output)
    }
}

extension ConfigurationLoader {
    /// The loader that a command's `--config` and `--set` describe.
    init(_ arguments: Arguments, _ environment: ProcessEnvironment) {
        let settings = arguments.all("--set").map { word in
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return (flag: "--set", key: parts[0], value: parts.count == 2 ? parts[1] : "")
        }
        self.init(file: arguments["--config"], flags: settings, environment: environment)
    }
}
