internal import HTTPWire
internal import JSON

/// What tests ask of the stand-in itself, under `/sandbox/`; none of it counts as a call or meets a fault.
enum Control {
    /// Answers one request to `/sandbox/…`.
    static func answer(_ request: Request, _ target: Target, _ cluster: inout Cluster) -> Response {
        switch (request.method, target.segments.dropFirst().joined(separator: "/")) {
        case (.get, "calls"): return calls(target.query, cluster)
        case (.delete, "calls"):
            cluster.journal.clear()
            return Reply.done
        case (.get, "state"): return Reply.json(State.json(cluster))
        case (.put, "fault"), (.post, "fault"): return setFaults(request, &cluster)
        case (.get, "fault"): return Reply.json(["faults": .array(cluster.faults.faults.map { .string($0.word) })])
        case (.delete, "fault"):
            cluster.faults.replace([])
            return Reply.done
        case (.post, "token"): return whose(request, cluster)
        case (.put, "settings"): return settings(request, &cluster)
        case (.put, "secret-key"): return rotate(request, &cluster)
        case (.put, "clock"): return moveClock(request, &cluster)
        case (.put, "seed"), (.post, "seed"): return seed(request, &cluster)
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
    private static func setFaults(_ request: Request, _ cluster: inout Cluster) -> Response {
        guard let value = JSONText.parse(request.body) else { return Reply.text("The body is no JSON\n", status: 400) }
        do {
            let faults = try FaultSpec.parse(value)
            if request.method == .put { cluster.faults.replace(faults) } else { cluster.faults.add(faults) }
            return Reply.done
        } catch {
            return Reply.text("\(error.text)\n", status: 400)
        }
    }

    /// Whose token the body is.
    private static func whose(_ request: Request, _ cluster: Cluster) -> Response {
        guard let token = cluster.tokens.find(String(decoding: request.body, as: UTF8.self)) else {
            return Reply.text("No such token\n", status: 404)
        }
        return Reply.json(State.json(token, cluster))
    }

    /// `v2_errors` (`spec`, `live`, `graphql`) and `trusted_authentication` (true, false).
    private static func settings(_ request: Request, _ cluster: inout Cluster) -> Response {
        guard let object = JSONText.parse(request.body)?.object else {
            return Reply.text("The body is no JSON object\n", status: 400)
        }
        if let style = object["v2_errors"] {
            guard let style = style.string.flatMap(ErrorStyle.init) else {
                return Reply.text("v2_errors is spec, live or graphql\n", status: 400)
            }
            cluster.errorStyle = style
        }
        if let isEnabled = object["trusted_authentication"]?.bool { cluster.keys.isEnabled = isEnabled }
        return Reply.done
    }

    /// `secret_key`, and `org_id`, `overlap` if wanted: a new generation.
    private static func rotate(_ request: Request, _ cluster: inout Cluster) -> Response {
        let object = JSONText.parse(request.body)?.object ?? [:]
        guard let key = object["secret_key"]?.string, !key.isEmpty else {
            return Reply.text("secret_key is missing\n", status: 400)
        }
        cluster.keys.rotate(to: key, org: object["org_id"]?.int, overlap: object["overlap"]?.bool ?? false)
        return Reply.json(["generation": .number(cluster.keys.generation)])
    }

    /// `advance_seconds` moves the cluster's clock on (or back, if negative).
    private static func moveClock(_ request: Request, _ cluster: inout Cluster) -> Response {
        guard let seconds = JSONText.parse(request.body)?["advance_seconds"]?.int else {
            return Reply.text("advance_seconds is missing\n", status: 400)
        }
        cluster.clockOffset += seconds * 1000
        return Reply.json(["now": .number(cluster.now)])
    }

    private static func seed(_ request: Request, _ cluster: inout Cluster) -> Response {
        guard let value = JSONText.parse(request.body) else { return Reply.text("The body is no JSON\n", status: 400) }
        do {
            try Seed.apply(value, to: &cluster)
            return Reply.done
        } catch {
            return Reply.text("\(error.text)\n", status: 400)
        }
    }
}
