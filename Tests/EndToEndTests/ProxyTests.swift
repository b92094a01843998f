import Foundation
import Testing

extension EndToEnd {
    /// The shipped recipes, started for real: no session is 401, a signed-in user gets a token, a spoofed line does not
    /// make anybody somebody else.
    struct ProxyTests {
        private static func claims(
            _ start: (Workplace, RunningService, Certificates) async throws -> Proxy,
            user: String = "alice",
            hasGroups: Bool = false,
            signIn: (Proxy) async throws -> [String],
            twinsPassThrough: Bool = false
        ) async throws {
            try await Workplace.with { place in
                let tls = try await Certificates(in: place)
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    ["SPOTGATE_PROVISIONING_GROUPS_MODE": "replace"]
                )
                let proxy = try await start(place, service, tls)

                let stranger = try await proxy.token(Proxy.spoofed)
                #expect(stranger.status == 401)
                #expect(stranger["location"] == nil)
                #expect(try await sandbox.calls(to: "session/auth/token") == 0)

                let session = try await signIn(proxy)
                let json = ["--header", "Accept: application/json"]
                let answer = try await proxy.token(session + json + Proxy.spoofed)
                #expect(answer.status == 200, "\(answer.body)")
                #expect(answer.body.contains("\"username\":\"\(user)\""))

                // What a client lists there is taken away on the way to the service: not what the proxy says of the user.
                let listed = ["--header", "Connection: X-Forwarded-User, X-Forwarded-Groups, X-Forwarded-Email"]
                let whole = try await proxy.token(session + json + listed)
                #expect(whole.status == 200 && whole.body.contains("\"username\":\"\(user)\""), "\(whole.body)")
                if hasGroups {
                    let members = try await place.curl("\(sandbox.url)/sandbox/state").body
                    #expect(members.contains("\"groups\":[\"All\",\"sales\"]"), "\(members)")
                }

                let twin = try await proxy.token(session + json + Proxy.twins)
                #expect(twin.status == (twinsPassThrough ? 400 : 200), "\(twin.body)")
                #expect(twinsPassThrough || twin.body.contains("\"username\":\"\(user)\""))
                #expect(!(try await sandbox.calls()).contains("tsadmin"))

                // What Connection names is dropped by many proxies: nobody loses their user or their groups with it.
                let held = Set(try await sandbox.state().held(by: user))
                let names = "X-Forwarded-User, X-Forwarded-Groups, X-Forwarded-Email"
                for option in [names, "close, \(names)", names.lowercased()] {
                    let stripping = try await proxy.token(session + json + ["--header", "Connection: \(option)"])
                    #expect(stripping.status == 200, "\(option): \(stripping.body)")
                    #expect(stripping.body.contains("\"username\":\"\(user)\""))
                    #expect(Set(try await sandbox.state().held(by: user)) == held)
                }
            }
        }

        private static let password = ["--user", "alice:wonderland"]
        private static let cookie = ["--cookie", "session=alice"]
        private static let address = "alice@example.org"

        /// oauth2-proxy itself is in no package: what version 7.15 sends, by its source, to the shipped configuration.
        @Test func oauth2ProxyByWhatItSends() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    arguments: ["--config", Workplace.root.appending(path: "config/oauth2-proxy.jsonc").path],
                    ["SPOTGATE_PROVISIONING_GROUPS_ALLOW": nil]
                )
                let answer = try await service.token(
                    "1f2d9b0a-6c1e-4b7f-9a51-5b1f6c0c7d10",
                    groups: "Sales,Region North,role:default",
                    ["--header", "X-Forwarded-Email: \(Self.address)"]
                        + ["--header", "X-Forwarded-Preferred-Username: alice", "--header", "Accept: application/json"]
                )
                #expect(answer.body.contains("\"username\":\"\(Self.address)\""), "\(answer.body)")
                let state = try await place.curl("\(sandbox.url)/sandbox/state").body
                #expect(state.contains("Region North"))
                #expect(!state.contains("role:default"))
                #expect(try await service.token("alice").status == 401)
            }
        }

        @Test func nginxWithBasicAuthentication() async throws {
            try await Self.claims({ try await Proxy.nginxBasic(in: $0, before: $1, tls: $2) }) { _ in Self.password }
        }

        @Test func nginxWithAuthRequest() async throws {
            try await Self.claims(
                { try await Proxy.nginxAuthRequest(in: $0, before: $1, tls: $2) },
                user: Self.address,
                hasGroups: true
            ) { _ in Self.cookie }
        }

        @Test func haproxy() async throws {
            try await Self.claims({ try await Proxy.haproxy(in: $0, before: $1, tls: $2) }) { _ in Self.password }
        }

        @Test func caddyWithForwardAuth() async throws {
            try await Self.claims(
                { try await Proxy.caddy(in: $0, before: $1, tls: $2) },
                user: Self.address,
                hasGroups: true
            ) { _ in Self.cookie }
        }

        @Test func envoyWithBearerTokens() async throws {
            try await Workplace.with { place in
                let tls = try await Certificates(in: place)
                let issuer = try await Issuer(in: place, tls: tls)
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    arguments: ["--config", Workplace.root.appending(path: "config/jwt.jsonc").path],
                    [
                        "SPOTGATE_IDENTITY_JWT_JWKS_URL": "\(issuer.url)/keys",
                        "SPOTGATE_IDENTITY_JWT_CA_FILE": tls.authority,
                    ]
                )
                let proxy = try await Proxy.envoy(in: place, before: service, tls: tls, issuer: issuer)

                func bearer(_ audience: String) async throws -> [String] {
                    let claims = ["iss": "https://idp.example.org/", "aud": audience, "preferred_username": "alice"]
                    let token = try await issuer.sign(Issuer.times().merging(claims) { $1 }, algorithm: "RS256")
                    return ["--header", "Authorization: Bearer \(token)", "--header", "Accept: application/json"]
                }

                let stranger = try await proxy.token(Proxy.spoofed)
                #expect(stranger.status == 401)
                #expect(stranger["location"] == nil)
                #expect(try await proxy.token(bearer("another client") + Proxy.spoofed).status == 403)
                #expect(try await sandbox.calls(to: "auth/token/full") == 0)

                let session = try await bearer("spotgate")
                let answer = try await proxy.token(session + Proxy.spoofed)
                #expect(answer.status == 200, "\(answer.body)")
                #expect(answer.body.contains("\"username\":\"alice\""))

                let options = ["--header", "Connection: X-Forwarded-User, keep-alive"]
                #expect(try await proxy.token(session + options).status == 200)

                // Envoy refuses names with "_" itself, and those with "." are refused behind it.
                for twin in ["X_Forwarded_User: tsadmin", "X.Forwarded.User: tsadmin"] {
                    #expect(try await proxy.token(session + ["--header", twin]).status == 400, "\(twin)")
                }
                #expect(!(try await sandbox.calls()).contains("tsadmin"))
            }
        }

        @Test func apacheWithOpenIDConnect() async throws {
            try await Self.claims(
                { try await Proxy.apache(in: $0, before: $1, tls: $2) },
                signIn: { try await $0.signInWithBrowser() },
                twinsPassThrough: true
            )
        }
    }
}
