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
    }

    @Test func knowsNoOtherMethodsThanTheStandardOnes() {
        for word in ["get", "BREW", "PROPFIND", "G", "GETT"] {
            for path in ["/token", "/nowhere"] {
                #expect(refusal(Method(rawValue: word), path) == .notImplemented)
            }
        }
        #expect(refusal(Method(rawValue: "PATCH"), "/token") == .methodNotAllowed(allow: "GET, POST, HEAD"))
    }

    @Test func answersThatItIsThere() {
        guard case .answer(let answer) = router.match(.options, "*").target else {
            return #expect(Bool(false), "no answer")
        }
        #expect(answer.status == 200 && answer.body.isEmpty)
    }

    @Test func listsNoMethodThatAHandlerTakesOnlyToRefuse() {
        let methods: [(HTTPWire.Method, Bool)] = [(.get, true), (.post, true), (.head, false), (.put, false)]
        let router = Router(
            methods.map { method, isOffered in
                Router.Route(method, "/token", label: "token", isOffered: isOffered) { _, _ in Response(405) }
            }
        )
        for word in ["TRACE", "DELETE"] {
            guard case .refusal(let refusal) = router.match(Method(rawValue: word), "/token").target else {
                return #expect(Bool(false), "no refusal")
            }
            #expect(refusal == .methodNotAllowed(allow: "GET, POST"))
        }
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
