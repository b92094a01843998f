import HTTPServer
import HTTPWire
import Testing

@Suite struct RouterTests {
    private let router = Router([
        Router.Route(.get, "/token", label: "token") { _, _ in Response(200) },
        Router.Route(.post, "/token", label: "token") { _, _ in Response(200) },
        Router.Route(.post, "/revoke", label: "revoke") { _, _ in Response(204) },
    ])

    private func refusal(_ method: Method, _ target: String) -> Refusal? {
        if case .refusal(let refusal) = router.match(method, target).target { refusal } else { nil }
    }

    @Test func findsARouteByMethodAndExactPathWhateverTheQuery() {
        for target in ["/token", "/token?", "/token?a=/b?c#"] {
            #expect(router.match(.get, target).label == "token")
            #expect(refusal(.post, target) == nil)
        }
    }

    @Test(arguments: [
        "/token/", "/Token", "/%74oken", "//token", "/token;x", "/healthz/../token", "/token/x.css", "/", "", "*",
        "token",
        "/toke\u{0301}n",
    ])
    func knowsNoPathThatOnlyLooksAlike(_ target: String) {
        #expect(refusal(.get, target) == .notFound)
        #expect(router.match(.get, target).label == Router.unknownLabel)
    }

    @Test func namesTheMethodsAPathHas() {
        #expect(refusal(.delete, "/token") == .methodNotAllowed(allow: "GET, POST, HEAD"))
        #expect(refusal(.get, "/revoke") == .methodNotAllowed(allow: "POST"))
        #expect(refusal(Method(rawValue: "get"), "/token") == .methodNotAllowed(allow: "GET, POST, HEAD"))
    }

    @Test func allowsNoTunnelAndNoTraceAnywhere() {
        #expect(refusal(.connect, "a:1") == .methodNotAllowed(allow: ""))
        #expect(refusal(Method(rawValue: "TRACE"), "/nowhere") == .methodNotAllowed(allow: ""))
    }

    @Test func answersHeadWhereGetIs() {
        #expect(refusal(.head, "/token") == nil)
        #expect(refusal(.head, "/revoke") == .methodNotAllowed(allow: "POST"))
    }
}
