internal import HTTPWire
internal import JSON

/// One call on its way: begun when it came, finished after the delay a fault may ask for.
struct Turn: Sendable {
    private let call: Result<Call, Refusal>
    private let match: RouteTable.Match
    private let fields: Fields
    private let number: Int
    private let fault: Fault?
    /// Milliseconds to wait before `finish`.
    let delay: Int

    /// Decodes, finds the endpoint and the caller, writes the call down and asks the faults.
    init(_ request: Request, _ target: Target, _ cluster: inout Cluster) {
        match = StandIn.routes.find(request.method, target.segments)
        fields = request.fields
        do {
            var call = try CallDecoder.decode(request, target)
            if case .route(_, let captures) = match { call.captures = captures }
            call.caller = cluster.caller(of: call)
            self.call = .success(call)
        } catch {
            call = .failure(error)
        }
        let recorded = (try? call.get()) ?? Call(method: request.method, path: target.path, fields: request.fields)
        guard case .route(let route, _) = match else {
            number = cluster.journal.record(recorded, endpoint: nil, at: cluster.now)
            (delay, fault) = (0, nil)
            return
        }
        number = cluster.journal.record(recorded, endpoint: route.pattern, at: cluster.now)
        (delay, fault) = cluster.faults.strike(route)
    }

    /// Lets the endpoint act, unless a fault is in the way, and words the answer.
    func finish(_ cluster: inout Cluster) -> Answer {
        let listed = cluster.embedding.origins
        guard let fault else {
            return logged(.response(CORS.allow(fields, in: act(&cluster), listed: listed)), &cluster)
        }
        // A browser tells a page nothing of an answer without these: the fault itself would not be seen.
        let readable = { fault.letsPagesRead ? CORS.allow(fields, in: $0, listed: listed) : $0 }
        if let answer = Mischief.instead(fault.kind) {
            guard case .response(let response) = answer else { return logged(answer, &cluster) }
            return logged(.response(readable(response)), &cluster)
        }
        let date = HTTPDate.encode(cluster.now / 1000)
        let answer = Mischief.spoiled(readable(act(&cluster)), fault.kind, earlier: cluster.lastToken, date: date)
        return logged(answer, &cluster)
    }

    private func act(_ cluster: inout Cluster) -> Response {
        switch match {
        case .route(let route, _):
            do {
                var call = try call.get()
                try admit(call, to: route, cluster)
                if route.dialect == .v2 { try Turn.check(&call, route) }
                return try route.endpoint(&cluster, call)
            } catch {
                return worded(error, route.dialect, cluster)
            }
        case .methodNotAllowed(let dialect): return worded(Refusal(405, "Method not allowed"), dialect, cluster)
        case .notFound(let dialect): return worded(Refusal(404, "No such endpoint"), dialect, cluster)
        }
    }

    /// Holds the body against the vendor's description; endpoints then read what is left of it.
    private static func check(_ call: inout Call, _ route: Route) throws(Refusal) {
        call.operation = Description.all.operation(route.method.rawValue, route.pattern)
        guard let shape = call.operation?.body else { return }
        call.body =
            call.isMultipart
            ? try RequestCheck().checked(call.form, as: shape) : try RequestCheck().checked(call.body, as: shape)
    }

    private func admit(_ call: Call, to route: Route, _ cluster: Cluster) throws(Refusal) {
        // The documentation shows the two token calls without it; everything else that changes something needs it.
        let isTokenCall = route.pattern == "session/auth/token" || route.pattern == "session/login/token"
        if route.dialect == .v1, call.method != .get, !isTokenCall, !call.fields.contains("X-Requested-By") {
            throw Refusal(400, "X-Requested-By is missing")
        }
        switch route.access {
        case .open: break
        case .signedIn: _ = try call.user
        case .administrator:
            guard cluster.directory.isAdministrator(try call.user) else { throw Refusal(403, "Not an administrator") }
        }
    }

    private func worded(_ refusal: Refusal, _ dialect: Route.Dialect, _ cluster: Cluster) -> Response {
        switch dialect {
        case .v1: Reply.json(refusal.v1, status: refusal.status)
        case .v2: Reply.json(refusal.v2(cluster.errorStyle), status: refusal.status)
        case .browser: Reply.text(refusal.debug, status: refusal.status)
        }
    }

    private func logged(_ answer: Answer, _ cluster: inout Cluster) -> Answer {
        switch answer {
        case .response(let response):
            cluster.journal.finish(number, status: response.status, fault: fault?.word)
        case .raw: cluster.journal.finish(number, status: 0, fault: fault?.word)
        }
        return answer
    }
}
