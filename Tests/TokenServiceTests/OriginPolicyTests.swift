import HTTPServer
import HTTPWire
import JSON
import Testing
import Transport

@testable import TokenService

@Suite struct OriginPolicyTests {
    private let policy: OriginPolicy = {
        var cors = CORSSettings()
        cors.allowedOrigins = ["https://app.example"]
        return OriginPolicy(cors, allowedHosts: [])
    }()

    private func verdict(_ lines: [(String, String)]) -> OriginPolicy.Verdict {
        var fields = Fields()
        fields.append("Host", "s.example")
        for (name, value) in lines { fields.append(name, value) }
        return policy.verdict(fields)
    }

    @Test(arguments: [
        "https://evil", "null", "https://app.example.evil", "https://app.example:444", "http://app.example",
        "https://xapp.example", "https://app.example/", "https://APP.example", "https://app.example ", "", "*",
        "https://user@app.example",
    ])
    func deniesOriginsThatAreNotOnTheList(origin: String) {
        #expect(verdict([("Origin", origin)]) == .denied)
        #expect(verdict([("Origin", origin), ("Sec-Fetch-Site", "cross-site")]) == .denied)
    }

    @Test func letsAPageSendWhatMakesProxiesAnswer401() throws {
        var fields = Fields()
        policy.addPreflightHeaders(asked: Fields(), to: &fields)
        let names = try #require(fields.text("Access-Control-Allow-Headers")).split(separator: ", ")
        #expect(names.contains("X-Requested-With"))
        #expect(!names.contains { $0.hasPrefix("X-Forwarded") || $0 == "*" })
    }

    private func granted(_ asked: String, _ change: (inout ServiceSettings) -> Void = { _ in }) -> String? {
        var settings = ServiceSettings()
        settings.cors.allowedOrigins = ["https://app.example"]
        change(&settings)
        let verify: IdentityReader.Verify = { _ in [:] }
        let identity = IdentityReader(settings, verify: settings.identity.usesAssertion ? verify : nil).fields
        let policy = OriginPolicy(settings.cors, allowedHosts: [], identity: identity)
        var request = Fields()
        request.append("Access-Control-Request-Headers", asked)
        var answer = Fields()
        policy.addPreflightHeaders(asked: request, to: &answer)
        return answer.text("Access-Control-Allow-Headers")
    }

    @Test func grantsWhatAPageAsksFor() {
        #expect(granted("baggage,traceparent,x-csrf-token") == "baggage, traceparent, x-csrf-token")
        #expect(granted("Authorization , X-Requested-By") == "Authorization, X-Requested-By")
        #expect(granted("") == nil)
        #expect(granted("a b,c\u{0}d,x:y,ok,,") == "ok")
    }

    @Test(arguments: [
        "x-forwarded-user", "X-Forwarded-User", "x_forwarded_user", "x.forwarded-user", "x-forwarded-groups",
        "x-forwarded-email", "x-forwarded-host", "x-auth-request-email", "x-pomerium-jwt-assertion", "x-amzn-oidc-data",
        "x-goog-iap-jwt-assertion", "x-ms-client-principal", "X-MS-CLIENT-PRINCIPAL-NAME", "cf-access-jwt-assertion",
        "x-jwt-claim-sub", "forwarded", "remote_user", "x-remote-user", "*",
    ])
    func grantsNoNameOfAnIdentity(name: String) {
        #expect(granted("\(name),baggage") == "baggage")
    }

    @Test func grantsNoHeaderThatTheSettingsRead() {
        #expect(granted("x-who,x_who,x-who2") { $0.identity.userHeader = "X-Who" } == "x-who2")
        #expect(granted("x-tenant,x-region") { $0.token.org.header = "X-Tenant" } == "x-region")
        #expect(granted("x-region") { $0.token.attributes = ["region": "header:X-Region"] } == nil)
        let jwt = granted("authorization,x-my-assertion") {
            $0.identity.preset = .jwt
            $0.identity.jwt.header = "X-My-Assertion"
        }
        #expect(jwt == "authorization")
    }

    @Test func namesAListedOriginOnly() {
        let listed = verdict([("Origin", "https://app.example"), ("Sec-Fetch-Site", "cross-site")])
        #expect(listed == .listed("https://app.example"))
        #expect(verdict([("Origin", "https://app.example"), ("Origin", "https://app.example")]) == .denied)
        var fields = Fields()
        policy.addHeaders(.denied, to: &fields)
        #expect(fields.lines.map(\.name) == ["Vary"])
        policy.addHeaders(listed, to: &fields)
        #expect(fields.text("Access-Control-Allow-Origin") == "https://app.example")
        #expect(fields.text("Access-Control-Allow-Credentials") == "true")
    }

    @Test(arguments: [
        [("Sec-Fetch-Site", "cross-site")], [("Sec-Fetch-Site", "same-site")], [("Sec-Fetch-Site", "new-word")],
        [("Sec-Fetch-Mode", "no-cors")], [("Sec-Fetch-Dest", "script")], [("Sec-Fetch-Dest", "iframe")],
        [("Sec-Fetch-Site", "same-origin"), ("Sec-Fetch-Mode", "no-cors"), ("Sec-Fetch-Dest", "image")],
        [("Sec-Fetch-Site", "same-origin"), ("Sec-Fetch-Site", "cross-site")],
        [("Origin", "https://app.example"), ("Sec-Fetch-Mode", "no-cors")],
    ])
    func deniesDriveBys(lines: [(String, String)]) {
        #expect(verdict(lines) == .denied)
    }

    /// Where the page is known to be served over https, one of its name over http is whoever sits on the wire.
    @Test func takesNoPlainPageForAListedOneOfItsName() {
        var fields = Fields()
        fields.append("Host", "app.example")
        fields.append("Origin", "http://app.example")
        #expect(policy.verdict(fields) == .denied)
    }

    @Test func letsOwnPagesAndProgramsThrough() {
        #expect(verdict([]) == .sameOrigin)
        let own = [("Sec-Fetch-Site", "same-origin"), ("Sec-Fetch-Mode", "cors"), ("Sec-Fetch-Dest", "empty")]
        #expect(verdict(own) == .sameOrigin)
        #expect(verdict(own + [("Origin", "https://embedding.example")]) == .sameOrigin)
        #expect(verdict([("Origin", "https://s.example")]) == .sameOrigin)
        #expect(verdict([("Sec-Fetch-Site", "none"), ("Sec-Fetch-Dest", "document")]) == .sameOrigin)
    }

    @Test func servesOnlyListedHosts() {
        let policy = OriginPolicy(CORSSettings(), allowedHosts: ["Token.example:8443"])
        for (host, isServed) in [("token.example:8443", true), ("token.example", false), ("evil", false)] {
            var request = Request(.get, "/token")
            request.fields.append("Host", host)
            #expect(policy.servesHost(request, at: nil) == isServed)
            #expect(self.policy.servesHost(request, at: nil))
        }
        #expect(!policy.servesHost(Request(.get, "/token"), at: nil))
    }

    private static func endpoint(_ text: String, isTLS: Bool = false) -> RequestContext.Endpoint? {
        SocketAddress(text).map { RequestContext.Endpoint(address: $0, isTLS: isTLS) }
    }

    /// A page whose name was made to mean 127.0.0.1 names the listener's port beside itself.
    @Test(arguments: [
        ("evil.example:8080", false), ("evil.example:08080", false), ("EVIL.example:8080", false),
        ("127.0.0.1.evil.example:8080", false), ("localhost.evil.example:8080", false), ("10.0.0.1:8080", false),
        ("[2001:db8::1]:8080", false), ("0.0.0.0:8080", false), ("xlocalhost:8080", false), (":8080", false),
        ("localhost:8080", true), ("LOCALHOST:8080", true), ("localhost.:8080", true), ("app.localhost:8080", true),
        ("127.0.0.1:8080", true), ("127.1.2.3:8080", true), ("[::1]:8080", true),
        ("evil.example", true), ("evil.example:443", true), ("token.example.com", true), ("", true),
    ])
    func servesOnTheLoopbackNoPageThatNamesThePort(host: String, isServed: Bool) throws {
        var request = Request(.get, "/token")
        request.fields.append("Host", host)
        for listener in ["127.0.0.1:8080", "[::1]:8080"] {
            #expect(policy.servesHost(request, at: Self.endpoint(listener)) == isServed)
        }
        for listener in ["10.0.0.1:8080", "0.0.0.0:8080", "unix:/run/s"] {
            #expect(policy.servesHost(request, at: Self.endpoint(listener)))
        }
        let listed = OriginPolicy(CORSSettings(), allowedHosts: ["evil.example:8080"])
        #expect(
            listed.servesHost(request, at: Self.endpoint("127.0.0.1:8080"))
                == (host.lowercased() == "evil.example:8080")
        )
    }

    @Test func takesAMissingPortForTheSchemesOwn() {
        var request = Request(.get, "/token")
        request.fields.append("Host", "evil.example")
        for (listener, isTLS, isServed) in [
            ("127.0.0.1:80", false, false), ("127.0.0.1:443", true, false), ("127.0.0.1:443", false, true),
            ("127.0.0.1:80", true, true),
        ] {
            #expect(policy.servesHost(request, at: Self.endpoint(listener, isTLS: isTLS)) == isServed)
        }
    }
}
