internal import HTTPServer
internal import HTTPWire
internal import JSON
internal import Synchronization
internal import Telemetry

/// The demo's embedding app: a sign-in page, and the proxy's part in front of the token service.
///
/// What it does with `/token` is what a real proxy must do: take the identity from its own session, drop whatever the
/// browser sent, and set each identity header once.
final class DemoSite: Sendable {
    /// Reaches the token service over a socket, as any proxy would.
    typealias Forward = @Sendable (Request, _ deadline: MonotonicTime) async throws(ExchangeError) -> Response

    private static let cookie = "spotgate_demo"
    /// Sign-ins remembered; beyond them the page asks again.
    private static let capacity = 1000

    private let thoughtSpot: String
    private let forward: Forward
    private let sessions = Mutex<[String: DemoVisitor]>([:])

    /// - Parameter thoughtSpot: origin of the sandbox as the browser reaches it, without a slash at the end.
    init(thoughtSpot: String, forward: @escaping Forward) {
        self.thoughtSpot = thoughtSpot
        self.forward = forward
    }

    /// The site's routes; labels are for the access log.
    var routes: [Router.Route] {
        [
            Router.Route(.get, "/", label: "page") { [self] _, _ in
                file(DemoPage.html(visitors: DemoVisitor.all), "text/html")
            },
            Router.Route(.get, "/demo.css", label: "style") { [self] _, _ in file(DemoStyle.css, "text/css") },
            Router.Route(.get, "/demo.js", label: "script") { [self] _, _ in
                file(DemoScript.javaScript, "text/javascript")
            },
            Router.Route(.get, "/session", label: "session") { [self] request, _ in session(request) },
            Router.Route(.post, "/sign-in", label: "sign_in") { [self] request, _ in signIn(request) },
            Router.Route(.post, "/sign-out", label: "sign_out") { [self] request, _ in signOut(request) },
            Router.Route(.get, "/token", label: "token") { [self] request, context in await token(request, context) },
        ]
    }

    /// The request a proxy would send for that visitor; also what the demo's `curl` line amounts to.
    static func tokenRequest(for visitor: DemoVisitor) -> Request {
        var request = Request(.get, "/token")
        request.fields.append("X-Forwarded-User", visitor.name)
        request.fields.append("X-Forwarded-Email", visitor.email)
        request.fields.append("X-Forwarded-Preferred-Username", visitor.displayName)
        request.fields.append("X-Forwarded-Groups", visitor.groups.joined(separator: ","))
        return request
    }

    private func token(_ request: Request, _ context: RequestContext) async -> Response {
        guard let visitor = visitor(request) else { return Response(401) }
        do {
            var response = try await forward(DemoSite.tokenRequest(for: visitor), context.deadline)
            for name in ["Connection", "Date", "Content-Length", "Transfer-Encoding"] { response.fields.remove(name) }
            return response
        } catch {
            return Response(502)
        }
    }

    private func session(_ request: Request) -> Response {
        guard let visitor = visitor(request) else { return hardened(Response(204)) }
        let value: JSONValue = [
            "user": .string(visitor.name),
            "groups": .array(visitor.groups.map(JSONValue.string)),
            "thoughtSpot": .string(thoughtSpot),
        ]
        return file(JSONWriter().text(of: value), "application/json")
    }

    private func signIn(_ request: Request) -> Response {
        guard isSameSite(request), let form = try? Form(decoding: request.body),
            let visitor = form.value("user").flatMap(DemoVisitor.named)
        else { return hardened(Response(400)) }
        let id = String((0..<4).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }.joined())
        sessions.withLock {
            if $0.count >= DemoSite.capacity { $0.removeAll() }
            $0[id] = visitor
        }
        return home(cookie: "\(id); Path=/; HttpOnly; SameSite=Strict")
    }

    private func signOut(_ request: Request) -> Response {
        guard isSameSite(request) else { return hardened(Response(400)) }
        if let id = sessionID(request) { sessions.withLock { _ = $0.removeValue(forKey: id) } }
        return home(cookie: "; Path=/; Max-Age=0; HttpOnly; SameSite=Strict")
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

    private func home(cookie: String) -> Response {
        var response = hardened(Response(303))
        response.fields.append("Location", "/")
        response.fields.append("Set-Cookie", "\(DemoSite.cookie)=\(cookie)")
        return response
    }

    private func file(_ text: String, _ type: String) -> Response {
        var response = hardened(Response(200, body: Array(text.utf8)))
        response.fields.append("Content-Type", "\(type); charset=utf-8")
        return response
    }

    private func hardened(_ response: Response) -> Response {
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
