internal import HTTPServer
internal import HTTPWire
internal import JSON
internal import Synchronization
internal import Telemetry
internal import Transport

/// The demo's embedding app: a sign-in page, and the proxy's part in front of the token service.
///
/// What it does with `/token` is what a real proxy must do: take the identity from its own session, drop whatever the
/// browser sent, and set each identity header once.
final class DemoSite: Sendable {
    /// Reaches the token service over a socket, as any proxy would.
    typealias Forward = @Sendable (Request, _ deadline: MonotonicTime) async throws(ExchangeError) -> Response

    /// Puts the world behind the site into a state.
    typealias Enter = @Sendable (DemoCondition, DemoVisitor, _ byCookies: Bool) async throws(StartFailure) -> Void

    private static let cookie = "spotgate_demo"
    /// Sign-ins remembered; beyond them the page asks again.
    private static let capacity = 1000
    /// Longer than the service's own deadline, so that its word arrives and not this proxy's.
    private static let patienceSeconds = 15.0

    private let thoughtSpot: SocketAddress
    private let isPublic: Bool
    private let forward: Forward
    private let forwardForCookies: Forward
    private let enter: Enter
    private let sessions = Mutex<[String: DemoVisitor]>([:])

    /// - Parameters:
    ///   - thoughtSpot: where the sandbox listens.
    ///   - isPublic: whether browsers of other machines may come, by whatever name they have for this one.
    ///   - forward: reaches the service with tokens of REST API 2.0.
    ///   - forwardForCookies: reaches the one with V1's.
    ///   - enter: what the visitor may try.
    init(
        thoughtSpot: SocketAddress,
        isPublic: Bool = false,
        forward: @escaping Forward,
        forwardForCookies: @escaping Forward,
        enter: @escaping Enter
    ) {
        self.thoughtSpot = thoughtSpot
        self.isPublic = isPublic
        self.forward = forward
        self.forwardForCookies = forwardForCookies
        self.enter = enter
    }

    /// The limits of the server in front: it waits for the service as long as a proxy would.
    static var limits: ServerLimits {
        var limits = ServerLimits()
        limits.drainSeconds = 0
        limits.requestDeadlineSeconds = patienceSeconds + 5
        return limits
    }

    /// The site's routes; labels are for the access log.
    var routes: [Router.Route] {
        [
            Router.Route(.get, "/", label: "page") { [self] request, _ in
                file(DemoPage.html(visitors: DemoVisitor.all), "text/html", request)
            },
            Router.Route(.get, "/demo.css", label: "style") { [self] request, _ in
                file(DemoStyle.css, "text/css", request)
            },
            Router.Route(.get, "/demo.js", label: "script") { [self] request, _ in
                file(DemoScript.javaScript, "text/javascript", request)
            },
            Router.Route(.get, "/remedies.js", label: "script") { [self] request, _ in
                file(DemoRemedies.javaScript, "text/javascript", request)
            },
            Router.Route(.get, "/spotgate.js", label: "script") { [self] request, _ in
                file(DemoModule.javaScript, "text/javascript", request)
            },
            Router.Route(.get, "/session", label: "session") { [self] request, _ in session(request) },
            Router.Route(.post, "/sign-in", label: "sign_in") { [self] request, _ in signIn(request) },
            Router.Route(.post, "/sign-out", label: "sign_out") { [self] request, _ in signOut(request) },
            Router.Route(.post, "/what-if", label: "what_if") { [self] request, _ in await whatIf(request) },
        ] + passed("/token", .get, "token", forward) + passed("/revoke", .post, "revoke", forward)
            + passed("/v1/token", .get, "token", forwardForCookies)
            + passed("/v1/revoke", .post, "revoke", forwardForCookies)
    }

    private func passed(
        _ path: String,
        _ method: Method,
        _ label: String,
        _ forward: @escaping Forward
    ) -> [Router.Route] {
        [
            Router.Route(method, path, label: label) { [self] request, _ in
                guard method == .get || isSameSite(request) else { return failure(403, "origin_denied") }
                return await pass(request, "/\(label)", forward)
            }
        ]
    }

    /// The request a proxy would send for that visitor; also what the demo's `curl` line amounts to.
    static func tokenRequest(for visitor: DemoVisitor) -> Request { request(.get, "/token", for: visitor) }

    private static func request(_ method: Method, _ path: String, for visitor: DemoVisitor) -> Request {
        var request = Request(method, path)
        request.fields.append("X-Forwarded-User", visitor.name)
        request.fields.append("X-Forwarded-Email", visitor.email)
        request.fields.append("X-Forwarded-Preferred-Username", visitor.displayName)
        request.fields.append("X-Forwarded-Groups", visitor.groups.joined(separator: ","))
        return request
    }

    private func pass(_ request: Request, _ path: String, _ forward: Forward) async -> Response {
        guard let visitor = visitor(request) else { return failure(401, "identity_missing") }
        do {
            let deadline = MonotonicTime.now().advanced(bySeconds: DemoSite.patienceSeconds)
            var response = try await forward(DemoSite.request(request.method, path, for: visitor), deadline)
            for name in ["Connection", "Date", "Content-Length", "Transfer-Encoding"] { response.fields.remove(name) }
            return response
        } catch {
            return failure(503, "spotgate_unavailable")
        }
    }

    /// What the proxy says by itself, in the service's form: no body, and a code.
    private func failure(_ status: Int, _ code: String) -> Response {
        var response = Response(status)
        response.fields.append("Cache-Control", "no-store")
        response.fields.append("Spotgate-Error", code)
        if status == 503 { response.fields.append("Retry-After", "1") }
        return response
    }

    private func whatIf(_ request: Request) async -> Response {
        guard isSameSite(request), let form = try? Form(decoding: request.body),
            let condition = form.value("condition").flatMap(DemoCondition.init)
        else { return hardened(Response(400), request) }
        guard let visitor = visitor(request) else { return failure(401, "identity_missing") }
        do throws(StartFailure) { try await enter(condition, visitor, form.value("mode") == "cookies") } catch {
            return hardened(Response(500), request)
        }
        if condition == .session, let id = sessionID(request) {
            sessions.withLock { _ = $0.removeValue(forKey: id) }
        }
        return hardened(Response(204), request)
    }

    private func session(_ request: Request) -> Response {
        guard let visitor = visitor(request) else { return hardened(Response(204), request) }
        let value: JSONValue = [
            "user": .string(visitor.name),
            "groups": .array(visitor.groups.map(JSONValue.string)),
            "thoughtSpot": .string(origin(for: request)),
        ]
        return file(JSONWriter().text(of: value), "application/json", request)
    }

    private func signIn(_ request: Request) -> Response {
        guard isSameSite(request), let form = try? Form(decoding: request.body),
            let visitor = form.value("user").flatMap(DemoVisitor.named)
        else { return hardened(Response(400), request) }
        let id = String((0..<4).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }.joined())
        sessions.withLock {
            if $0.count >= DemoSite.capacity { $0.removeAll() }
            $0[id] = visitor
        }
        return home(request, cookie: "\(id); Path=/; HttpOnly; SameSite=Strict")
    }

    private func signOut(_ request: Request) -> Response {
        guard isSameSite(request) else { return hardened(Response(400), request) }
        if let id = sessionID(request) { sessions.withLock { _ = $0.removeValue(forKey: id) } }
        return home(request, cookie: "; Path=/; Max-Age=0; HttpOnly; SameSite=Strict")
    }

    /// Browsers that say where a form comes from must say it comes from this page.
    private func isSameSite(_ request: Request) -> Bool {
        guard request.fields.contains("Sec-Fetch-Site") else { return true }
        return request.fields.text("Sec-Fetch-Site") == "same-origin"
    }

    private func visitor(_ request: Request) -> DemoVisitor? {
        sessionID(request).flatMap { id in sessions.withLock { $0[id] } }
    }

    private func sessionID(_ request: Request) -> String? {
        (try? CookieHeader(of: request.fields))?.value(DemoSite.cookie)
    }

    private func home(_ request: Request, cookie: String) -> Response {
        var response = hardened(Response(303), request)
        response.fields.append("Location", "/")
        response.fields.append("Set-Cookie", "\(DemoSite.cookie)=\(cookie)")
        return response
    }

    private func file(_ text: String, _ type: String, _ request: Request) -> Response {
        var response = hardened(Response(200, body: Array(text.utf8)), request)
        response.fields.append("Content-Type", "\(type); charset=utf-8")
        return response
    }

    /// The sandbox's origin under the name that the visitor's browser has for this machine: to a browser both are then one
    /// site, and a session's cookies are not third-party.
    private func origin(for request: Request) -> String {
        guard case .ip(_, let port) = thoughtSpot else { return "" }
        if isPublic, let name = hostName(of: request) { return "http://\(name):\(port)" }
        let isNamed = request.fields.text("Host")?.hasPrefix("localhost") ?? false
        return isNamed ? "http://localhost:\(port)" : "http://127.0.0.1:\(port)"
    }

    /// The name in Host without its port; nil if it has octets that a name or an address has not.
    private func hostName(of request: Request) -> String? {
        let host = Array((request.fields.text("Host") ?? "").utf8)
        let isBracketed = host.first == UInt8(ascii: "[")
        let end =
            isBracketed
            ? host.firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } : host.firstIndex(of: UInt8(ascii: ":"))
        let name = host[..<(end ?? host.count)]
        let isName = name.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "-.:[]".utf8.contains(byte)
        }
        return isName && !name.isEmpty ? String(decoding: name, as: UTF8.self) : nil
    }

    private func hardened(_ response: Response, _ request: Request) -> Response {
        let thoughtSpot = origin(for: request)
        var response = response
        response.fields.append("Cache-Control", "no-store")
        response.fields.append("X-Content-Type-Options", "nosniff")
        response.fields.append("Referrer-Policy", "no-referrer")
        response.fields.append(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' \(thoughtSpot); "
                + "frame-src \(thoughtSpot); form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        )
        return response
    }
}
