internal import CLinux
internal import Glibc
internal import Telemetry
internal import TokenService
internal import Transport

/// What happens to a running service from outside: signals, the service manager, changed files.
struct Supervision: Sendable {
    private let service: RunningService
    private var loader: ConfigurationLoader
    private let manager: ServiceManager
    private let logger: Logger
    private let metrics: ServiceMetrics

    init(
        _ service: RunningService,
        _ loader: ConfigurationLoader,
        _ environment: ProcessEnvironment,
        _ logger: Logger
    ) {
        self.service = service
        self.loader = loader
        // A pipe was read at the start; it has nothing more to say, and waiting for it would hold up every other file.
        self.loader.mayWait = false
        self.logger = logger
        manager = ServiceManager(environment)
        metrics = service.metrics
    }

    /// Tells that requests may come, and returns when the last one is answered.
    func run() async -> ExitCode {
        let signals = ProcessSignals.stream([SIGTERM, SIGINT, SIGHUP, SIGUSR1], lastSeconds: lastSeconds)
        manager.ready(status)
        manager.watch(service.loops)
        logger.log(.notice, "ready") { describe(to: &$0) }
        // Reading the configuration ran most of the code once; serving runs a fifth of it.
        clinux_release_startup_memory()
        service.watchFiles { reload() }
        for await signal in signals {
            switch signal {
            case SIGHUP: service.readingFiles { _ = reload() }
            case SIGUSR1: StatePage(service).write(to: logger)
            default:
                await stop(signal)
                return .fine
            }
        }
        return .software
    }

    /// From SIGTERM to the end at the latest: draining, then what is left of audit and log.
    private var lastSeconds: Double { service.loaded.configuration.limits.drainSeconds + 1.8 }

    private var status: String { "serving on \(service.addresses.first?.joined(separator: ", ") ?? "")" }

    private func describe(to line: inout LogFields) {
        line.add("version", BuildInformation.version)
        line.add("public", service.addresses.first ?? [])
        line.add("admin", service.addresses.last ?? [])
        line.add("config", service.loaded.file)
        line.add("loops", service.loops.all.count)
        line.add("thoughtspot", service.loaded.configuration.thoughtSpot.url ?? "")
    }

    private func stop(_ signal: Int32) async {
        manager.stopping()
        logger.log(.notice, "stopping") { $0.add("signal", signal == SIGINT ? "SIGINT" : "SIGTERM") }
        await service.drain()
        logger.log(.notice, "stopped") { $0.add("uptime_seconds", service.uptimeSeconds) }
    }

    /// On the queue that reads files.
    private func reload() -> ReloadOutcome {
        manager.reloading()
        let outcome = accept()
        var status = status
        if case .refused = outcome { status += "; the last reload was refused, see the log" }
        metrics.reloads.add(outcome.label)
        manager.ready(status)
        return outcome
    }

    private func accept() -> ReloadOutcome {
        let loaded: LoadedConfiguration
        do { loaded = try loader.load() } catch {
            let problems = error.problems.map(\.description)
            for problem in problems { logger.log(.error, "configuration refused") { $0.add("problem", problem) } }
            logger.log(.error, "reload refused, the old configuration stays in force") {
                $0.add("problems", problems.count)
                addHint(problems, to: &$0)
            }
            return .refused(problems)
        }
        do {
            let fixed = try service.replace(with: loaded)
            logger.log(.notice, "reloaded") { $0.add("config", loaded.file) }
            if !fixed.isEmpty { logger.log(.warning, "some new values need a restart") { $0.add("keys", fixed) } }
            return .accepted(waiting: fixed)
        } catch {
            let reason = error.description
            logger.log(.error, "reload refused, the old configuration stays in force") {
                $0.add("reason", reason)
                addHint([reason], to: &$0)
            }
            return .refused([reason])
        }
    }

    /// A file may be readable for its user and still out of the process's reach: that is ours, and nothing else says so.
    private func addHint(_ problems: [String], to line: inout LogFields) {
        guard service.loaded.configuration.isConfined, problems.contains(where: { $0.contains("Permission denied") })
        else { return }
        line.add("hint", "a directory that was not named at the start can be read after a restart (process.confine)")
    }
}

extension ReloadOutcome {
    /// The metric's label.
    fileprivate var label: ReloadLabel {
        switch self {
        case .accepted: .accepted
        case .refused: .refused
        }
    }
}
