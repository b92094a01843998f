import Foundation
import Testing

extension EndToEnd {
    /// Pages of two origins before each recipe's proxy, in Chromium, over TLS: the listed one reads tokens and failures,
    /// the proxy's own among them; the other one reads nothing.
    struct RecipePageTests {
        /// What a page could read of one answer.
        private struct Read: Decodable, Equatable {
            let status: Int
            let code: String?
            let length: Int
            let again: String?
            let cache: String?
        }

        /// An answer, or what the module said of it.
        private enum Seen: Decodable, Equatable {
            case answer(Read)
            case word(String)

            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                if let word = try? container.decode(String.self) {
                    self = .word(word)
                } else {
                    self = .answer(try container.decode(Read.self))
                }
            }
        }

        private static func refused(_ status: Int, _ code: String, again: String? = nil) -> Seen {
            .answer(Read(status: status, code: code, length: 0, again: again, cache: "no-store"))
        }

        /// How alice signs in, as `recipes.py` takes it.
        private static let (password, cookie, visit) = (
            #"{"password":["alice","wonderland"]}"#, #"{"cookie":"session=alice"}"#, #"{"visit":"/"}"#
        )

        private static func claims(
            asking: String,
            settings: [String: String?] = [:],
            arguments: [String] = [],
            readsDown: Bool = true,
            _ start: (Workplace, RunningService, Certificates, String) async throws -> (Proxy, signIn: String)
        ) async throws {
            try await Workplace.with { place in
                let tls = try await Certificates(in: place)
                let sandbox = try await RunningSandbox(in: place)
                let (listed, other) = (try Port.free(), try Port.free())
                let origin = "https://localhost:\(listed)"
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    arguments: arguments,
                    settings.merging(["SPOTGATE_CORS_ALLOWED_ORIGINS": origin]) { $1 }
                )
                let (proxy, signIn) = try await start(place, service, tls, origin)
                let said: [String: [String: Seen?]] = try await FrontEndTests.chromium(
                    "recipes.py",
                    in: place,
                    [
                        proxy.url, tls.certificate, tls.key, "\(listed)", "\(other)", signIn,
                        "\(service.program.processIdentifier)",
                    ]
                )
                let strange = try #require(said["other"])
                #expect(strange.count == 9)
                for (name, seen) in strange { #expect(seen == nil || seen == .word("null null"), "\(name)") }

                let seen = try #require(said["listed"])
                // Neither the browser nor the proxy needed anybody signed in for the pre-flight of the second one.
                for name in ["signed out", "signed out, traced"] {
                    #expect(seen[name] == refused(401, "identity_missing"), "\(name)")
                }
                for name in ["get", "json", "post"] {
                    guard case .answer(let read)? = seen[name] ?? nil else {
                        Issue.record("\(name): nothing was read")
                        continue
                    }
                    #expect(read.status == 200 && read.length > 20 && read.cache == "no-store", "\(name)")
                }
                #expect(seen["as somebody else"] ?? nil == nil)
                #expect(seen["module"] == .word("true"))
                // A bearer token in a header wants a pre-flight, which finds the service down, too.
                let down: Seen? = readsDown ? refused(503, "spotgate_unavailable", again: "1") : nil
                #expect(seen["down"] ?? nil == down)
                #expect(seen["down, module"] == .word(readsDown ? "503 spotgate_unavailable" : "null null"))
                #expect(!(try await sandbox.calls()).contains("mallory"))

                let answer = try await proxy.token(["--header", "Origin: \(origin)"] + curl(asking))
                #expect(answer.status == (asking.isEmpty ? 401 : 503) && answer.body.isEmpty)
                #expect(answer["access-control-allow-origin"] == origin)
            }
        }

        /// The words that let curl in as the browser was let in.
        private static func curl(_ words: String) -> [String] { words.split(separator: " ").map(String.init) }

        @Test func nginxWithBasicAuthentication() async throws {
            try await Self.claims(asking: "--user alice:wonderland") { place, service, tls, origin in
                (try await Proxy.nginxBasic(in: place, before: service, tls: tls, origin: origin), Self.password)
            }
        }

        @Test func nginxWithAuthRequest() async throws {
            try await Self.claims(asking: "--cookie session=alice") { place, service, tls, origin in
                (try await Proxy.nginxAuthRequest(in: place, before: service, tls: tls, origin: origin), Self.cookie)
            }
        }

        @Test func haproxy() async throws {
            try await Self.claims(asking: "--user alice:wonderland") { place, service, tls, origin in
                (try await Proxy.haproxy(in: place, before: service, tls: tls, origin: origin), Self.password)
            }
        }

        @Test func caddy() async throws {
            try await Self.claims(asking: "--cookie session=alice") { place, service, tls, origin in
                (try await Proxy.caddy(in: place, before: service, tls: tls, origin: origin), Self.cookie)
            }
        }

        @Test func apacheWithOpenIDConnect() async throws {
            try await Self.claims(asking: "") { place, service, tls, origin in
                (try await Proxy.apache(in: place, before: service, tls: tls, origin: origin), Self.visit)
            }
        }

        @Test func envoyWithBearerTokens() async throws {
            try await Workplace.with { keys in
                let issuing = try await Certificates(in: keys)
                let issuer = try await Issuer(in: keys, tls: issuing)
                let claims = ["iss": "https://idp.example.org/", "aud": "spotgate", "preferred_username": "alice"]
                let token = try await issuer.sign(Issuer.times().merging(claims) { $1 }, algorithm: "RS256")
                try await Self.claims(
                    asking: "",
                    settings: [
                        "SPOTGATE_IDENTITY_JWT_JWKS_URL": "\(issuer.url)/keys",
                        "SPOTGATE_IDENTITY_JWT_CA_FILE": issuing.authority,
                    ],
                    arguments: ["--config", Workplace.root.appending(path: "config/jwt.jsonc").path],
                    readsDown: false
                ) { place, service, tls, origin in
                    let proxy = try await Proxy.envoy(
                        in: place,
                        before: service,
                        tls: tls,
                        issuer: issuer,
                        issuing: issuing,
                        origin: origin
                    )
                    return (proxy, #"{"headers":{"Authorization":"Bearer \#(token)"}}"#)
                }
            }
        }
    }
}
