import Testing

extension EndToEnd {
    /// The shipped recipes, started for real: no session is 401, a signed-in user gets a token, a spoofed line does not
    /// make anybody somebody else.
    struct ProxyTests {
        private static func claims(
            _ start: (Workplace, RunningService, Certificates) async throws -> Proxy,
            signIn: (Proxy) async throws -> [String],
            twinsPassThrough: Bool = false
        ) async throws {
            try await Workplace.with { place in
                let tls = try await Certificates(in: place)
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(in: place, sandbox: sandbox)
                let proxy = try await start(place, service, tls)

                let stranger = try await proxy.token(Proxy.spoofed)
                #expect(stranger.status == 401)
                #expect(stranger["location"] == nil)
                #expect(try await sandbox.calls(to: "session/auth/token") == 0)

                let session = try await signIn(proxy)
                let json = ["--header", "Accept: application/json"]
                let answer = try await proxy.token(session + json + Proxy.spoofed)
                #expect(answer.status == 200, "\(answer.body)")
                #expect(answer.body.contains("\"username\":\"alice\""))

                let twin = try await proxy.token(session + json + Proxy.twins)
                #expect(twin.status == (twinsPassThrough ? 400 : 200), "\(twin.body)")
                #expect(twinsPassThrough || twin.body.contains("\"username\":\"alice\""))
                #expect(!(try await sandbox.calls()).contains("tsadmin"))
            }
        }

        private static let password = ["--user", "alice:wonderland"]
        private static let cookie = ["--cookie", "session=alice"]

        @Test func nginxWithBasicAuthentication() async throws {
            try await Self.claims(Proxy.nginxBasic) { _ in Self.password }
        }

        @Test func nginxWithAuthRequest() async throws {
            try await Self.claims(Proxy.nginxAuthRequest) { _ in Self.cookie }
        }

        @Test func haproxy() async throws {
            try await Self.claims(Proxy.haproxy) { _ in Self.password }
        }

        @Test func caddyWithForwardAuth() async throws {
            try await Self.claims(Proxy.caddy) { _ in Self.cookie }
        }

        @Test func apacheWithOpenIDConnect() async throws {
            try await Self.claims(Proxy.apache, signIn: { try await $0.signInWithBrowser() }, twinsPassThrough: true)
        }
    }
}
