/// The catalogue: every metric of the service with its name, unit and meaning, and the page that shows them.
package final class ServiceMetrics: Sendable {
    /// What `spotgate_build_info` says.
    package struct Build: Sendable {
        package let version: String
        package let commit: String

        package init(version: String, commit: String) {
            self.version = version
            self.commit = commit
        }
    }

    package let requests = Counter<LabelledTwice<RouteLabel, CodeLabel>>(
        "spotgate_requests_total",
        "Requests answered, by route and by the code of the answer."
    )
    package let requestDuration = Histogram<Labelled<RouteLabel>>(
        "spotgate_request_duration_seconds",
        "Time from a whole request to its answer."
    )
    package let tokensIssued = Counter<Labelled<TokenModeLabel>>(
        "spotgate_tokens_issued_total",
        "Login tokens handed out, by kind."
    )
    package let provisioned = Counter<Labelled<ProvisionedLabel>>(
        "spotgate_provisioned_total",
        "Users, groups and memberships created or removed in ThoughtSpot."
    )
    package let identityMissing = Counter<Unlabelled>(
        "spotgate_identity_missing_total",
        "Requests of a trusted peer that carried no identity: the proxy lets people through unsigned."
    )
    package let groupsAbsent = Counter<Unlabelled>(
        "spotgate_groups_absent_total",
        "Assertions without the groups claim, whose users' memberships were left as they are."
    )
    package let answerMismatches = Counter<Unlabelled>(
        "spotgate_answer_mismatch_total",
        "Tokens withheld because ThoughtSpot answered for another user, org, scope or time than asked."
    )
    package let upstreamRequests = Counter<LabelledTwice<EndpointLabel, UpstreamLabel>>(
        "spotgate_upstream_requests_total",
        "Calls made to ThoughtSpot, by endpoint and outcome."
    )
    package let upstreamFailures = Counter<Labelled<CauseLabel>>(
        "spotgate_upstream_failures_total",
        "Requests that failed because of ThoughtSpot or the way to it, by cause."
    )
    package let upstreamDuration = Histogram<Labelled<EndpointLabel>>(
        "spotgate_upstream_duration_seconds",
        "Time a call to ThoughtSpot took."
    )
    /// 0 closed, 1 half open, 2 open.
    package let circuitState = Gauge<Unlabelled>(
        "spotgate_upstream_circuit_state",
        "Circuit breaker towards ThoughtSpot: 0 closed, 1 half open, 2 open."
    )
    package let upstreamRunning = Gauge<Unlabelled>(
        "spotgate_upstream_in_use",
        "Exchanges with ThoughtSpot that run now; upstream.max_connections is the most there can be."
    )
    package let upstreamWaiting = Gauge<Unlabelled>(
        "spotgate_upstream_waiting",
        "Exchanges with ThoughtSpot that wait for their turn."
    )
    package let upstreamRefused = Counter<Labelled<QueueLabel>>(
        "spotgate_upstream_queue_refused_total",
        "Exchanges with ThoughtSpot that were not sent: the user's queue or all queues were full, or no turn came in time."
    )
    package let connections = Gauge<Labelled<ListenerLabel>>(
        "spotgate_connections",
        "Open connections, by listener."
    )
    package let connectionsRejected = Counter<Labelled<RejectionLabel>>(
        "spotgate_connections_rejected_total",
        "Connections turned away, by reason."
    )
    /// Unix time; 0 without TLS.
    package let certificateExpiry = Gauge<Unlabelled>(
        "spotgate_tls_certificate_expiry_seconds",
        "Unix time at which the listener's certificate expires; 0 without TLS."
    )
    package let certificateLifetime = Gauge<Unlabelled>(
        "spotgate_tls_certificate_lifetime_seconds",
        "From the beginning to the end of the listener's certificate; 0 without TLS."
    )
    package let reloads = Counter<Labelled<ReloadLabel>>(
        "spotgate_config_reloads_total",
        "Reloads of the configuration, by result."
    )
    package let secretGeneration = Gauge<Unlabelled>(
        "spotgate_secret_generation",
        "Which secret key of those configured ThoughtSpot accepted last: 1 is the first, 0 none yet."
    )
    package let clockSkew = Gauge<Unlabelled>(
        "spotgate_clock_skew_seconds",
        "ThoughtSpot's clock minus ours by its Date header."
    )
    package let auditLinesLost = Counter<Unlabelled>(
        "spotgate_audit_lines_lost_total",
        "Decisions that could not be written to the audit file."
    )
    package let auditQueueFull = Counter<Unlabelled>(
        "spotgate_audit_queue_full_total",
        "Decisions for which the queue before the audit file had no room: among the lost ones, too."
    )
    package let ready = Gauge<Unlabelled>("spotgate_ready", "Whether traffic may come: 1 or 0.")

    private let build: Build
    private let logOutput: LogOutput?

    package init(build: Build, logOutput: LogOutput? = nil) {
        self.build = build
        self.logOutput = logOutput
    }

    /// The media type of the page.
    package static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    /// The page that `/metrics` answers with.
    package func render() -> [UInt8] {
        var page: [UInt8] = []
        page.reserveCapacity(32_768)
        requests.render(to: &page)
        requestDuration.render(to: &page)
        tokensIssued.render(to: &page)
        provisioned.render(to: &page)
        identityMissing.render(to: &page)
        groupsAbsent.render(to: &page)
        answerMismatches.render(to: &page)
        upstreamRequests.render(to: &page)
        upstreamFailures.render(to: &page)
        upstreamDuration.render(to: &page)
        circuitState.render(to: &page)
        upstreamRunning.render(to: &page)
        upstreamWaiting.render(to: &page)
        upstreamRefused.render(to: &page)
        connections.render(to: &page)
        connectionsRejected.render(to: &page)
        certificateExpiry.render(to: &page)
        certificateLifetime.render(to: &page)
        reloads.render(to: &page)
        secretGeneration.render(to: &page)
        clockSkew.render(to: &page)
        auditLinesLost.render(to: &page)
        auditQueueFull.render(to: &page)
        ready.render(to: &page)
        renderOwnState(to: &page)
        ProcessStatistics()?.render(to: &page)
        return page
    }

    private func renderOwnState(to page: inout [UInt8]) {
        let dropped = MetricDescription(
            "spotgate_log_lines_dropped_total",
            .counter,
            "Log lines that could not be written."
        )
        dropped.appendHeader(to: &page)
        dropped.appendSample(String(logOutput?.droppedLines ?? 0), to: &page)
        let info = MetricDescription("spotgate_build_info", .gauge, "Always 1; what runs here is in the labels.")
        info.appendHeader(to: &page)
        info.appendSample("1", labels: [("version", build.version), ("commit", build.commit)], to: &page)
    }
}
