internal import HTTPServer
internal import HTTPWire
internal import JSON
internal import Telemetry
internal import TokenService
internal import Transport

/// The answers of `/healthz`, `/readyz`, `/metrics` and `/version`.
struct AdminPages: Sendable {
    let metrics: ServiceMetrics
    /// The checks of this moment.
    let readiness: @Sendable () -> ReadinessReport
    /// Reads everything again and gives the outcome; nil while another reload is under way, or where there is none.
    var reload: @Sendable () async -> ReloadOutcome? = { nil }

    /// `GET /healthz`: the process is alive; nothing else is said or looked at.
    @Sendable static func health(_: Request, _: RequestContext) async -> Response {
        answer(200, "text/plain; charset=us-ascii", Array("ok".utf8))
    }

    /// What the admin listener answers.
    var routes: [Router.Route] {
        [
            Router.Route(.get, "/healthz", label: RouteLabel.healthz.rawValue, handler: AdminPages.health),
            Router.Route(.get, "/readyz", label: RouteLabel.readyz.rawValue) { _, _ in
                let report = readiness()
                metrics.ready.set(report.isReady ? 1 : 0)
                return AdminPages.json(report.isReady ? 200 : 503, report.json)
            },
            Router.Route(.get, "/metrics", label: RouteLabel.metrics.rawValue) { _, _ in
                metrics.ready.set(readiness().isReady ? 1 : 0)
                return AdminPages.answer(200, ServiceMetrics.contentType, metrics.render())
            },
            Router.Route(.post, "/reload", label: RouteLabel.reload.rawValue) { await reload($0, $1) },
            Router.Route(.get, "/version", label: RouteLabel.version.rawValue) { _, _ in
                AdminPages.json(200, BuildInformation.json)
            },
        ]
    }

    /// `POST /reload`: from this machine alone, and with a field that a page in a browser cannot send here.
    private func reload(_ request: Request, _ context: RequestContext) async -> Response {
        let isNear =
            switch context.peer.origin {
            case .ip(let address, _): address.isLoopback
            case .unix: true
            }
        guard isNear, request.fields.text(ReloadCommand.header) != nil else {
            return AdminPages.json(403, ["result": "not allowed"])
        }
        guard let outcome = await reload() else { return AdminPages.json(503, ["result": "busy"]) }
        if case .refused = outcome { return AdminPages.json(422, outcome.json) }
        return AdminPages.json(200, outcome.json)
    }

    private static func json(_ status: Int, _ value: JSONValue) -> Response {
        answer(status, "application/json", JSONWriter().bytes(of: value))
    }

    private static func answer(_ status: Int, _ type: String, _ body: [UInt8]) -> Response {
        var fields = Fields()
        fields.append("Content-Type", type)
        fields.append("Cache-Control", "no-store")
        fields.append("X-Content-Type-Options", "nosniff")
        return Response(status, fields: fields, body: body)
    }
}

extension BuildInformation {
    /// What `/version` answers and `spotgate version --json` would.
    static var json: JSONValue {
        [
            "version": .string(version), "commit": .string(commit), "swift": .string(swift),
            "openssl": .string(openSSL),
        ]
    }
}
