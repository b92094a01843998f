internal import CLinux
internal import Glibc
internal import Telemetry
internal import TokenService
internal import Transport

/// What happens to a running service from outside: signals, the service manager, changed files.
struct Supervision {
    private let service: RunningService
    private let loader: ConfigurationLoader
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
        self.logger = logger
        manager = ServiceManager(environment)
        metrics = service.metrics
    }

    /// Tells that requests may come, and returns when the last one is answered.
    func run() async -> ExitCode {
        let signals = ProcessSignals.stream([SIGTERM, SIGINT, SIGHUP, SIGUSR1])
        manager.ready(status)
        manager.watch(service.loops)
        logger.log(.notice, "ready") { describe(to: &$0) }
        // Reading the configuration ran most of the code once; serving runs a fifth of it.
        clinux_release_startup_memory()
        let watch = Task.detached(priority: .utility) { await watchFiles() }
        for await signal in signals {
            switch signal {
            case SIGHUP: reload()
            case SIGUSR1: StatePage(service).write(to: logger)
            default:
                watch.cancel()
                await stop(signal)
                return .fine
            }
        }
        return .software
    }

    private var status: String { "serving on \(service.addresses.first?.joined(separator: ", ") ?? "")" }

    private func describe(to line: inout LogFields) {
        line.add("version", BuildInformation.version)
        line.add("public", service.addresses.first ?? [])
        line.add("admin", service.addresses.last ?? [])
        line.add("config", service.loaded.file)
        line.add("thoughtspot", service.loaded.configuration.thoughtSpot.url ?? "")
    }

    private func stop(_ signal: Int32) async {
        manager.stopping()
        logger.log(.notice, "stopping") { $0.add("signal", signal == SIGINT ? "SIGINT" : "SIGTERM") }
        await service.drain()
        logger.log(.notice, "stopped") { $0.add("uptime_seconds", service.uptimeSeconds) }
    }

    private func reload() {
        manager.reloading()
        let result = accept()
        metrics.reloads.add(result)
        manager.ready(result == .accepted ? status : "\(status); the last reload was refused, see the log")
    }

    private func accept() -> ReloadLabel {
        let loaded: LoadedConfiguration
        do { loaded = try loader.load() } catch {
            for problem in error.problems {
                logger.log(.error, "configuration refused") { $0.add("problem", problem.description) }
            }
            logger.log(.error, "reload refused, the old configuration stays in force") {
                $0.add("problems", error.problems.count)
                addHint(error.problems.map(\.description), to: &$0)
            }
            return .refused
        }
        do {
            let fixed = try service.replace(with: loaded)
            logger.log(.notice, "reloaded") { $0.add("config", loaded.file) }
            if !fixed.isEmpty { logger.log(.warning, "some new values need a restart") { $0.add("keys", fixed) } }
            return .accepted
        } catch {
            let reason = error.description
            logger.log(.error, "reload refused, the old configuration stays in force") {
                $0.add("reason", reason)
                addHint([reason], to: &$0)
            }
            return .refused
        }
    }

    /// A file may be readable for its user and still out of the process's reach: that is ours, and nothing else says so.
    private func addHint(_ problems: [String], to line: inout LogFields) {
        guard service.loaded.configuration.isConfined, problems.contains(where: { $0.contains("Permission denied") })
        else { return }
        line.add("hint", "a directory that was not named at the start can be read after a restart (process.confine)")
    }

    /// Looks once a second whether a secret's file or the key set's is another one, as after an atomic rename.
    private func watchFiles() async {
        var secrets = identities(service.secretFiles)
        var keySet = identities(keySetFiles)
        while !Task.isCancelled {
            try? await Task.sleep(for: .seconds(1))
            let secretsNow = identities(service.secretFiles)
            if secretsNow != secrets { service.refreshSecrets() }
            secrets = secretsNow
            let keySetNow = identities(keySetFiles)
            if keySetNow != keySet { reload() }
            keySet = keySetNow
        }
    }

    private var keySetFiles: [String] {
        [service.loaded.configuration.service.identity.jwt.jwksFile].compactMap(\.self)
    }

    private func identities(_ paths: [String]) -> [String: FileIdentity] {
        var found: [String: FileIdentity] = [:]
        for path in paths { found[path] = FileIdentity(path: path) }
        return found
    }
}
