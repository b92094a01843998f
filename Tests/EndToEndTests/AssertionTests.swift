import Foundation
import Testing

extension EndToEnd {
    /// Signed assertions of an issuer that is not ours, whose keys the service fetches over TLS.
    struct AssertionTests {
        private struct Scene {
            let issuer: Issuer
            let sandbox: RunningSandbox
            let service: RunningService
        }

        /// A service of that preset; its keys come from the issuer unless the settings say otherwise.
        private static func with(
            _ preset: String = "jwt",
            _ settings: [String: String?] = [:],
            _ body: (Scene) async throws -> Void
        ) async throws {
            try await Workplace.with { place in
                let tls = try await Certificates(in: place)
                let issuer = try await Issuer(in: place, tls: tls)
                let sandbox = try await RunningSandbox(in: place)
                let usual: [String: String?] = [
                    "SPOTGATE_IDENTITY_PRESET": preset, "SPOTGATE_IDENTITY_JWT_ISSUER": "https://login.example/",
                    "SPOTGATE_IDENTITY_JWT_AUDIENCE": "spotgate", "SPOTGATE_IDENTITY_JWT_ALGORITHMS": "ES256",
                    "SPOTGATE_IDENTITY_JWT_JWKS_URL": "\(issuer.url)/keys",
                    "SPOTGATE_IDENTITY_JWT_CA_FILE": tls.authority,
                ]
                let service = try await RunningService(in: place, sandbox: sandbox, usual.merging(settings) { $1 })
                try await body(Scene(issuer: issuer, sandbox: sandbox, service: service))
                #expect(!service.program.errors.contains("eyJ"), "an assertion stands in the log")
            }
        }

        private static func bearer(_ assertion: String) -> [String] {
            ["--header", "Authorization: Bearer \(assertion)"]
        }

        /// Each preset with an assertion: its header, its algorithm, its own claims, and a token for their user.
        @Test(
            arguments: [
                ("jwt", "Authorization", "Bearer ", "RS256", [:], "alice"),
                ("pomerium", "X-Pomerium-Jwt-Assertion", "", "ES256", [:], "alice@example.org"),
                (
                    "gcp-iap", "X-Goog-IAP-JWT-Assertion", "", "ES256", ["iss": "https://cloud.google.com/iap"],
                    "alice@example.org"
                ),
                (
                    "cloudflare-access", "Cf-Access-Jwt-Assertion", "", "RS256", ["aud": ["spotgate"]],
                    "alice@example.org"
                ),
            ] as [(String, String, String, String, [String: any Sendable], String)]
        )
        func readsThePresetsAssertion(
            preset: String,
            header: String,
            scheme: String,
            algorithm: String,
            claims: [String: any Sendable],
            user: String
        ) async throws {
            let settings: [String: String?] = [
                "SPOTGATE_IDENTITY_JWT_ALGORITHMS": preset == "jwt" ? algorithm : nil,
                "SPOTGATE_IDENTITY_JWT_ISSUER": preset == "gcp-iap" ? nil : "https://login.example/",
            ]
            try await Self.with(preset, settings) { scene in
                let good = try await scene.issuer.sign(Issuer.claims(claims), algorithm: algorithm)
                let lines = ["--header", "\(header): \(scheme)\(good)", "--header", "Accept: application/json"]
                let answer = try await scene.service.token(nil, lines)
                #expect(answer.status == 200, "\(answer["spotgate-error"] ?? "")")
                #expect(answer.body.contains("\"username\":\"\(user)\""))
                let calls = try await scene.sandbox.calls(to: "session/auth/token")
                // A header that anybody can write counts for nothing, alone or against the assertion.
                #expect(try await scene.service.token("alice")["spotgate-error"] == "identity_missing")
                let other = preset == "pomerium" ? "X-Pomerium-Claim-Email: bob@example.org" : "X-Forwarded-User: bob"
                let both = try await scene.service.token(nil, lines + ["--header", other])
                #expect(both["spotgate-error"] == "identity_conflict")
                let forged = try await scene.issuer.sign(
                    Issuer.claims(claims),
                    kid: "forged",
                    algorithm: algorithm,
                    secret: true
                )
                for bad in [forged, String(good.dropLast(6)) + "AAAAAA", "x.y.z"] {
                    let refused = try await scene.service.token(nil, ["--header", "\(header): \(scheme)\(bad)"])
                    #expect(refused.status == 401 && refused.body.isEmpty)
                    #expect(refused["spotgate-error"] == "assertion_invalid")
                }
                #expect(try await scene.sandbox.calls(to: "session/auth/token") == calls)
                #expect(try await scene.issuer.fetches().count <= 2)
            }
        }

        @Test func readsTheLoadBalancersAssertion() async throws {
            let signer = "arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/name/0123456789abcdef"
            let settings: [String: String?] = [
                "SPOTGATE_IDENTITY_JWT_SIGNER": signer, "SPOTGATE_IDENTITY_JWT_AUDIENCE": nil,
                "SPOTGATE_IDENTITY_JWT_ISSUER": "https://login.example/", "SPOTGATE_IDENTITY_JWT_ALGORITHMS": nil,
                "SPOTGATE_IDENTITY_JWT_CLIENT": "abc",
            ]
            try await Workplace.with { place in
                let tls = try await Certificates(in: place)
                let issuer = try await Issuer(in: place, tls: tls)
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    settings.merging(
                        [
                            "SPOTGATE_IDENTITY_PRESET": "aws-alb", "SPOTGATE_IDENTITY_JWT_CA_FILE": tls.authority,
                            "SPOTGATE_IDENTITY_JWT_JWKS_URL": "\(issuer.url)/key/",
                        ],
                        uniquingKeysWith: { $1 }
                    )
                )
                var claims = Issuer.claims()
                claims["aud"] = nil
                let pinned = ["signer": signer, "client": "abc"]
                let good = try await issuer.sign(claims, kid: "5b3c-1", header: pinned)
                let header = "X-Amzn-Oidc-Data"
                let answer = try await service.token(nil, ["--header", "\(header): \(good)"])
                #expect(answer.status == 200, "\(answer["spotgate-error"] ?? "")")
                let another = ["signer": signer.replacing("name", with: "another")]
                let strange = try await issuer.sign(claims, kid: "5b3c-1", header: another)
                #expect(try await service.token(nil, ["--header", "\(header): \(strange)"]).status == 401)
                let elsewhere = try await issuer.sign(
                    claims,
                    kid: "5b3c-1",
                    header: ["signer": signer, "client": "other"]
                )
                #expect(try await service.token(nil, ["--header", "\(header): \(elsewhere)"]).status == 401)
                #expect(try await issuer.fetches() == ["/key/5b3c-1"])
                // A flood of made-up ids costs few fetches, none of an odd address, and a new key is found all the same.
                for number in 0..<40 {
                    let made = try await issuer.sign(
                        claims,
                        kid: number % 2 == 0 ? "made-up-\(number)" : "../\(number)",
                        header: pinned,
                        secret: true
                    )
                    #expect(try await service.token(nil, ["--header", "\(header): \(made)"]).status == 401)
                }
                #expect(try await issuer.fetches().count <= 4)
                #expect(try await issuer.fetches().allSatisfy { !$0.contains("..") })
                let rotated = try await issuer.sign(claims, kid: "5b3c-2", header: pinned)
                try await service.program.ready(within: .seconds(20)) {
                    try await service.token(nil, ["--header", "\(header): \(rotated)"]).status == 200
                }
            }
        }

        /// Both last as long as a cool-down, so they are waited for together.
        @Test func findsARotatedKeyAndKeepsTheLastGoodSet() async throws {
            async let rotated: Void = Self.findsARotatedKeyAndFetchesOnceForAFlood()
            async let kept: Void = Self.keepsTheLastGoodSetWhenTheIssuerFails()
            _ = try await (rotated, kept)
        }

        private static func findsARotatedKeyAndFetchesOnceForAFlood() async throws {
            try await Self.with { scene in
                let first = try await scene.issuer.sign()
                #expect(try await scene.service.token(nil, Self.bearer(first)).status == 200)
                #expect(try await scene.service.token(nil, Self.bearer(first)).status == 200)
                #expect(try await scene.issuer.fetches() == ["/keys"])
                // Within the cool-down nothing is fetched, whatever ids come; the known key goes on counting.
                for number in 0..<5 {
                    let made = try await scene.issuer.sign(kid: "made-up-\(number)", secret: true)
                    #expect(try await scene.service.token(nil, Self.bearer(made)).status == 401)
                }
                let rotated = try await scene.issuer.sign(kid: "two")
                #expect(try await scene.service.token(nil, Self.bearer(rotated)).status == 401)
                #expect(try await scene.issuer.fetches() == ["/keys"])
                try await scene.service.program.ready(within: .seconds(20)) {
                    try await scene.service.token(nil, Self.bearer(rotated)).status == 200
                }
                #expect(try await scene.service.token(nil, Self.bearer(first)).status == 200)
                #expect(try await scene.issuer.fetches().count == 2)
            }
        }

        private static func keepsTheLastGoodSetWhenTheIssuerFails() async throws {
            try await Self.with { scene in
                let good = try await scene.issuer.sign()
                #expect(try await scene.service.token(nil, Self.bearer(good)).status == 200)
                try await scene.issuer.behave(["status": 503])
                let made = try await scene.issuer.sign(kid: "made-up", secret: true)
                try await scene.service.program.ready(within: .seconds(20)) {
                    #expect(try await scene.service.token(nil, Self.bearer(made)).status == 401)
                    return try await scene.issuer.fetches().count >= 2
                }
                #expect(try await scene.service.token(nil, Self.bearer(good)).status == 200)
                #expect(scene.service.program.errors.contains("key set cannot be used"))
            }
        }

        @Test(arguments: [
            ["padding": 600_000], ["status": 302], ["status": 404], ["seconds": 10],
        ])
        func refusesKeysThatCannotBeHadInBoundedRoomAndTime(behaviour: [String: Int]) async throws {
            try await Self.with { scene in
                let good = try await scene.issuer.sign()
                try await scene.issuer.behave(behaviour)
                let start = ContinuousClock.now
                let answer = try await scene.service.token(nil, Self.bearer(good))
                #expect(answer.status == 503 && answer.body.isEmpty)
                #expect(answer["spotgate-error"] == "keys_unavailable")
                #expect(answer["retry-after"].flatMap(Int.init).map { (1...15).contains($0) } ?? false)
                #expect(ContinuousClock.now - start < .seconds(9))
                #expect(try await scene.sandbox.calls(to: "session/auth/token") == 0)
            }
        }

        /// The authority of ThoughtSpot is not the issuer's: without its own, the system's count, which do not know it.
        @Test func trustsNoIssuerByThoughtSpotsAuthority() async throws {
            try await Workplace.with { place in
                let tls = try await Certificates(in: place)
                let issuer = try await Issuer(in: place, tls: tls)
                let sandbox = try await RunningSandbox(in: place, tls: tls)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    [
                        "SPOTGATE_IDENTITY_PRESET": "jwt", "SPOTGATE_IDENTITY_JWT_ISSUER": "https://login.example/",
                        "SPOTGATE_IDENTITY_JWT_AUDIENCE": "spotgate", "SPOTGATE_IDENTITY_JWT_ALGORITHMS": "ES256",
                        "SPOTGATE_IDENTITY_JWT_JWKS_URL": "\(issuer.url)/keys",
                    ]
                )
                let good = try await issuer.sign()
                #expect(try await service.token(nil, Self.bearer(good)).status == 503)
                #expect(service.program.errors.contains("key set cannot be fetched"))
                #expect(try await issuer.fetches().isEmpty)
            }
        }

        /// An issuer that was away for a moment is found a moment later.
        @Test func findsTheKeysSoonAfterTheIssuerIsBack() async throws {
            try await Self.with { scene in
                let good = try await scene.issuer.sign()
                try await scene.issuer.behave(["status": 503])
                #expect(try await scene.service.token(nil, Self.bearer(good)).status == 503)
                try await scene.issuer.behave(["status": 200])
                try await scene.service.program.ready(within: .seconds(4)) {
                    try await scene.service.token(nil, Self.bearer(good)).status == 200
                }
            }
        }

        /// An address that nobody verified names nobody.
        @Test func refusesAnUnverifiedAddress() async throws {
            try await Self.with("pomerium") { scene in
                for value in [false, "false"] as [any Sendable] {
                    let claims = Issuer.claims(["email_verified": value])
                    let assertion = try await scene.issuer.sign(claims)
                    let answer = try await scene.service.token(
                        nil,
                        ["--header", "X-Pomerium-Jwt-Assertion: \(assertion)"]
                    )
                    #expect(answer.status == 403 && answer["spotgate-error"] == "identity_unverified")
                }
                #expect(try await scene.sandbox.calls(to: "session/auth/token") == 0)
                let good = try await scene.issuer.sign(Issuer.claims(["email_verified": true]))
                #expect(
                    try await scene.service.token(nil, ["--header", "X-Pomerium-Jwt-Assertion: \(good)"]).status == 200
                )
            }
        }

        /// Keys of an issuer on this machine, over plain HTTP; and a fraction of a second in the dates.
        @Test func takesKeysOverPlainHTTPFromThisMachine() async throws {
            try await Workplace.with { place in
                let issuer = try await Issuer(in: place, tls: nil)
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    [
                        "SPOTGATE_IDENTITY_PRESET": "jwt", "SPOTGATE_IDENTITY_JWT_ISSUER": "https://login.example/",
                        "SPOTGATE_IDENTITY_JWT_AUDIENCE": "spotgate", "SPOTGATE_IDENTITY_JWT_ALGORITHMS": "ES256",
                        "SPOTGATE_IDENTITY_JWT_JWKS_URL": "\(issuer.url)/keys",
                    ]
                )
                let now = Date().timeIntervalSince1970
                let times: [String: Any] = ["iat": now - 0.25, "exp": now + 60.5]
                let good = try await issuer.sign(Issuer.claims(times))
                #expect(try await service.token(nil, Self.bearer(good)).status == 200)
            }
        }

        @Test func takesASharedAudienceOnlyWhenItIsAllowed() async throws {
            for isAllowed in [false, true] {
                try await Self.with(
                    "jwt",
                    ["SPOTGATE_IDENTITY_JWT_ALLOW_SHARED_AUDIENCE": isAllowed ? "true" : nil]
                ) { scene in
                    let shared = try await scene.issuer.sign(Issuer.claims(["aud": ["account", "spotgate"]]))
                    let answer = try await scene.service.token(nil, Self.bearer(shared))
                    #expect(answer.status == (isAllowed ? 200 : 401))
                    let others = try await scene.issuer.sign(Issuer.claims(["aud": ["account", "other"]]))
                    #expect(try await scene.service.token(nil, Self.bearer(others)).status == 401)
                    if !isAllowed { #expect(scene.service.program.errors.contains("audience_shared")) }
                }
            }
        }

        /// The expiry bounds what is asked for, and a captured assertion is worth nothing after it.
        @Test func refusesAnAssertionAfterItsEnd() async throws {
            try await Self.with("jwt", ["SPOTGATE_IDENTITY_JWT_LEEWAY_SECONDS": "0"]) { scene in
                let end = Int(Date().timeIntervalSince1970) + 5
                let short = try await scene.issuer.sign(Issuer.claims(["exp": end]))
                #expect(try await scene.service.token(nil, Self.bearer(short)).status == 200)
                while Date().timeIntervalSince1970 < Double(end) { try await Task.sleep(for: .milliseconds(100)) }
                let replayed = try await scene.service.token(nil, Self.bearer(short))
                #expect(replayed.status == 401 && replayed.body.isEmpty)
            }
        }
    }
}
