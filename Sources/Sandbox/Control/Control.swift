internal import HTTPWire
internal import JSON

/// What tests ask of the stand-in itself, under `/sandbox/`; none of it counts as a call or meets a fault.
enum Control {
    /// Answers one request to `/sandbox/…`.
    static func answer(_ request: Request, _ target: Target, _ cluster: inout Cluster) -> Response {
        do throws(ControlProblem) { return try act(request, target, &cluster) } catch {
            return Reply.text("\(error.text)\n", status: 400)
        }
    }

    private static func act(
        _ request: Request,
        _ target: Target,
        _ cluster: inout Cluster
    ) throws(ControlProblem) -> Response {
        switch (request.method, target.segments.dropFirst().joined(separator: "/")) {
        case (.get, "calls"): return calls(target.query, cluster)
        case (.delete, "calls"):
            cluster.journal.clear()
            return Reply.done
        case (.get, "state"): return Reply.json(State.json(cluster))
        case (.put, "fault"), (.post, "fault"): return try setFaults(request, &cluster)
        case (.get, "fault"): return Reply.json(["faults": .array(cluster.faults.faults.map { .string($0.word) })])
        case (.delete, "fault"):
            cluster.faults.replace([])
            return Reply.done
        case (.get, "view"):
            let call = Call(method: request.method, path: target.path, fields: request.fields)
            return Reply.json(EmbedSettings.view(call, cluster))
        case (.post, "token"): return whose(request, cluster)
        case (.put, "settings"): return try settings(request, &cluster)
        case (.put, "secret-key"): return try rotate(request, &cluster)
        case (.put, "clock"): return try moveClock(request, &cluster)
        case (.put, "seed"), (.post, "seed"): return try seed(request, &cluster)
        default: return Reply.text("No such thing in the sandbox", status: 404)
        }
    }

    /// Newest last; `endpoint`, `verb`, `user` and `status` filter, `limit` keeps the newest.
    private static func calls(_ query: Parameters, _ cluster: Cluster) -> Response {
        var entries = cluster.journal.entries
        if let endpoint = query["endpoint"] { entries.removeAll { $0.endpoint != endpoint } }
        if let verb = query["verb"] { entries.removeAll { $0.method.rawValue != verb } }
        if let user = query["user"] { entries.removeAll { $0.caller != user } }
        if let status = query["status"].flatMap({ Int($0) }) { entries.removeAll { $0.status != status } }
        let count = entries.count
        if let limit = query["limit"].flatMap({ Int($0) }) { entries = entries.suffix(max(0, limit)) }
        return Reply.json([
            "total": .number(cluster.journal.total), "count": .number(count), "calls": .array(entries.map(\.json)),
        ])
    }

    /// `PUT` sets these faults and no others, `POST` adds them.
    private static func setFaults(_ request: Request, _ cluster: inout Cluster) throws(ControlProblem) -> Response {
        guard let value = JSONText.parse(request.body) else { throw ControlProblem(text: "the body is no JSON") }
        let faults = try FaultSpec.parse(value)
        if request.method == .put { cluster.faults.replace(faults) } else { cluster.faults.add(faults) }
        return Reply.done
    }

    /// Whose token the body is.
    private static func whose(_ request: Request, _ cluster: Cluster) -> Response {
        guard let token = cluster.tokens.find(String(decoding: request.body, as: UTF8.self)) else {
            return Reply.text("No such token\n", status: 404)
        }
        return Reply.json(State.json(token, cluster))
    }

    /// `v2_errors` (`spec`, `live`, `graphql`), `trusted_authentication` (true, false), how embedded views behave:
    /// `idle_seconds`, `refresh_seconds` (0: never), and the pages on the cluster's lists: `allowed_origins` (null: all).
    private static func settings(_ request: Request, _ cluster: inout Cluster) throws(ControlProblem) -> Response {
        let known = ["v2_errors", "trusted_authentication", "idle_seconds", "refresh_seconds", "allowed_origins"]
        let body = try ControlBody(parsing: request.body, "the settings", known: known)
        let style = try body.word("v2_errors", ErrorStyle.self)
        let isEnabled = try body.flag("trusted_authentication")
        let idle = try body.integer("idle_seconds", 0...31_536_000)
        let refresh = try body.integer("refresh_seconds", 0...31_536_000)
        let origins = body["allowed_origins"] == .null ? nil : try body.texts("allowed_origins")
        for origin in origins ?? [] where !origin.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x3B }) {
            throw ControlProblem(
                text: "the settings: allowed_origins is a list of origins such as https://app.example.com"
            )
        }
        if body["allowed_origins"] != nil { cluster.embedding.origins = origins }
        if let style { cluster.errorStyle = style }
        if let isEnabled { cluster.keys.isEnabled = isEnabled }
        if let idle { cluster.embedding.idleSeconds = idle > 0 ? idle : nil }
        if let refresh { cluster.embedding.refreshSeconds = refresh > 0 ? refresh : nil }
        return Reply.done
    }

    /// `secret_key`, and `org_id`, `overlap` if wanted: a new generation.
    private static func rotate(_ request: Request, _ cluster: inout Cluster) throws(ControlProblem) -> Response {
        let body = try ControlBody(parsing: request.body, "the key", known: ["secret_key", "org_id", "overlap"])
        let key = try body.requiredText("secret_key")
        let org = try body.integer("org_id", 0...Int(Int32.max))
        cluster.keys.rotate(to: key, org: org, overlap: try body.flag("overlap") ?? false)
        return Reply.json(["generation": .number(cluster.keys.generation)])
    }

    /// `advance_seconds` moves the cluster's clock on (or back, if negative), `Date` with it.
    private static func moveClock(_ request: Request, _ cluster: inout Cluster) throws(ControlProblem) -> Response {
        let body = try ControlBody(parsing: request.body, "the clock", known: ["advance_seconds"])
        guard let seconds = try body.integer("advance_seconds", .min ... .max) else {
            throw ControlProblem(text: "the clock: advance_seconds is missing")
        }
        guard cluster.advance(seconds: seconds) else {
            throw ControlProblem(text: "the clock: it goes from 1970 to 9999")
        }
        return Reply.json(["now": .number(cluster.now)])
    }

    private static func seed(_ request: Request, _ cluster: inout Cluster) throws(ControlProblem) -> Response {
        guard let value = JSONText.parse(request.body) else { throw ControlProblem(text: "the body is no JSON") }
        try Seed.apply(value, to: &cluster)
        return Reply.done
    }
}
