internal import Telemetry
internal import TokenService

/// What SIGUSR1 writes to the log: the state of the service on one page.
struct StatePage {
    private let service: RunningService

    init(_ service: RunningService) { self.service = service }

    /// One line for the process, one for the traffic, one for each check of readiness.
    func write(to logger: Logger) {
        let process = ProcessStatistics()
        logger.log(
            .notice,
            "state: process",
            [
                ("version", .text(BuildInformation.version)), ("commit", .text(BuildInformation.commit)),
                ("uptime_seconds", .integer(service.uptimeSeconds)),
                ("config", service.loaded.file.map { .text($0) } ?? .none),
                ("resident_bytes", .integer(process?.residentBytes ?? 0)),
                ("descriptors", .integer(process?.openDescriptors ?? 0)),
                ("threads", .integer(process?.threads ?? 0)), ("cpu_seconds", .decimal(process?.cpuSeconds ?? 0)),
            ]
        )
        let metrics = service.metrics
        logger.log(
            .notice,
            "state: traffic",
            [
                ("connections", .integer(service.connectionCount)),
                ("tokens_issued", .integer(TokenModeLabel.allCases.reduce(0) { $0 + count(metrics.tokensIssued, $1) })),
                ("identity_missing", .integer(Int(metrics.identityMissing.value))),
                ("answer_mismatches", .integer(Int(metrics.answerMismatches.value))),
                ("circuit", .integer(Int(metrics.circuitState.value))),
                ("clock_skew_seconds", .integer(Int(metrics.clockSkew.value))),
                ("secret_generation", .integer(Int(metrics.secretGeneration.value))),
                ("reloads_accepted", .integer(count(metrics.reloads, ReloadLabel.accepted))),
                ("reloads_refused", .integer(count(metrics.reloads, ReloadLabel.refused))),
            ]
        )
        for check in service.readiness.checks {
            logger.log(
                .notice,
                "state: check",
                [
                    ("name", .text(check.name)), ("state", .text(check.state.rawValue)),
                    ("detail", .text(check.detail)),
                ]
            )
        }
    }

    private func count<Label>(_ counter: Counter<Labelled<Label>>, _ label: Label) -> Int { Int(counter.value(label)) }
}
