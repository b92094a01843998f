internal import Telemetry
internal import TokenService

/// What SIGUSR1 writes to the log: the state of the service on one page.
struct StatePage {
    private let service: RunningService

    init(_ service: RunningService) { self.service = service }

    /// One line for the process, one for the traffic, one for each check of readiness.
    func write(to logger: Logger) {
        let process = ProcessStatistics()
        logger.log(.notice, "state: process") { line in
            line.add("version", BuildInformation.version)
            line.add("commit", BuildInformation.commit)
            line.add("uptime_seconds", service.uptimeSeconds)
            line.add("config", service.loaded.file)
            line.add("resident_bytes", process?.residentBytes ?? 0)
            line.add("descriptors", process?.openDescriptors ?? 0)
            line.add("threads", process?.threads ?? 0)
            line.add("cpu_seconds", process?.cpuSeconds ?? 0)
        }
        let metrics = service.metrics
        logger.log(.notice, "state: traffic") { line in
            line.add("connections", service.connectionCount)
            line.add("tokens_issued", TokenModeLabel.allCases.reduce(0) { $0 + count(metrics.tokensIssued, $1) })
            line.add("identity_missing", Int(metrics.identityMissing.value))
            line.add("answer_mismatches", Int(metrics.answerMismatches.value))
            line.add("circuit", Int(metrics.circuitState.value))
            line.add("clock_skew_seconds", Int(metrics.clockSkew.value))
            line.add("secret_generation", Int(metrics.secretGeneration.value))
            line.add("reloads_accepted", count(metrics.reloads, ReloadLabel.accepted))
            line.add("reloads_refused", count(metrics.reloads, ReloadLabel.refused))
        }
        for check in service.readiness.checks {
            logger.log(.notice, "state: check") { line in
                line.add("name", check.name)
                line.add("state", check.state.rawValue)
                line.add("detail", check.detail)
            }
        }
    }

    private func count<Label>(_ counter: Counter<Labelled<Label>>, _ label: Label) -> Int { Int(counter.value(label)) }
}
