import Foundation
import Testing

extension EndToEnd {
    /// The attack cases about signed assertions, against the running service and an issuer it fetches keys from.
    struct AssertionAttackTests {
        private static func with(_ body: (Scene, Issuer) async throws -> Void) async throws {
            try await Workplace.with { place in
                let tls = try await Certificates(in: place)
                let issuer = try await Issuer(in: place, tls: tls)
                let sandbox = try await RunningSandbox(in: place)
                let settings: [String: String?] = [
                    "SPOTGATE_IDENTITY_PRESET": "jwt", "SPOTGATE_IDENTITY_JWT_ISSUER": "https://login.example/",
                    "SPOTGATE_IDENTITY_JWT_AUDIENCE": "spotgate", "SPOTGATE_IDENTITY_JWT_ALGORITHMS": "ES256,RS256",
                    "SPOTGATE_IDENTITY_JWT_JWKS_URL": "\(issuer.url)/keys",
                    "SPOTGATE_IDENTITY_JWT_CA_FILE": tls.authority, "SPOTGATE_IDENTITY_TRUSTED_PEERS": Scene.trusted,
                    "SPOTGATE_IDENTITY_JWT_LEEWAY_SECONDS": "0",
                    "SPOTGATE_LOG_LEVEL": "debug",
                ]
                let service = try await RunningService(in: place, sandbox: sandbox, settings)
                try await body(Scene(place: place, sandbox: sandbox, service: service), issuer)
                #expect(!service.program.errors.contains("eyJ"), "an assertion stands in the log")
            }
        }

        private static func request(_ assertion: String, _ lines: String...) -> String {
            let all = ["GET /token HTTP/1.1", "Host: s", "Authorization: Bearer \(assertion)"] + lines
            return all.map { $0 + "\r\n" }.joined() + "\r\n"
        }

        @Test func a32a33RefuseEveryForgeryAndFetchNothingForIt() async throws {
            try await Self.with { scene, issuer in
                let good = try await issuer.sign(Issuer.claims(["sub": Scene.user]))
                let other = try await issuer.sign(Issuer.claims(["sub": Scene.user]), kid: "rsa", algorithm: "RS256")
                let forgeries = try await issuer.forgeries(Issuer.claims(["sub": Scene.user]))
                #expect(forgeries.count >= 60)
                for (what, assertion) in forgeries {
                    let heard = try scene.send(Self.request(assertion).utf8, more: 0.01)
                    #expect(heard.statuses == [401], "\(what)")
                    #expect(heard.text.contains("\r\nSpotgate-Error: assertion_invalid\r\n"), "\(what)")
                    #expect(
                        heard.text.contains("\r\nContent-Length: 0\r\n") && heard.text.hasSuffix("\r\n\r\n"),
                        "\(what)"
                    )
                }
                #expect(try await scene.mints() == 0)
                #expect(!scene.service.program.errors.contains(Scene.user))
                // One fetch of the set, at most one more per cool-down for unknown ids, and none that a sender chose.
                let fetches = try await issuer.fetches()
                #expect(fetches.count <= 2 && fetches.allSatisfy { $0 == "/keys" })
                for assertion in [good, other] { try await scene.expectToken(Self.request(assertion)) }
            }
        }

        @Test func a34RefusesAHeaderAndAnAssertionThatDisagree() async throws {
            try await Self.with { scene, issuer in
                let good = try await issuer.sign(Issuer.claims(["sub": Scene.user]))
                for name in ["mallory", Scene.user.uppercased(), "\(Scene.user)x"] {
                    let both = Self.request(good, "X-Forwarded-User: \(name)")
                    try await scene.expectRefusal(both, 400, "identity_conflict", hidden: ["mallory"])
                }
                try await scene.expectRefusal(Scene.get(), 401, "identity_missing")
                let twice = Self.request(good, "Authorization: Bearer \(good)")
                try await scene.expectRefusal(twice, 400, "identity_duplicate")
                try await scene.expectRefusal(Self.request(good), 403, "peer_untrusted", from: Scene.stranger)
                try await scene.expectToken(Self.request(good, "X-Forwarded-User: \(Scene.user)"))
            }
        }

        /// Without keys nobody gets a token: readiness says so, and gets them as soon as they can be had.
        @Test func showsInReadinessThatNoKeysCanBeHad() async throws {
            try await Self.with { scene, issuer in
                func readiness() async throws -> Answer { try await scene.place.curl("\(scene.service.admin)/readyz") }
                try await issuer.behave(["status": 503])
                try await scene.service.program.ready { try await readiness().status == 503 }
                #expect(try await readiness().body.contains("assertion_keys"))
                try await issuer.behave(["status": 200])
                // Whoever needs a key does not wait for readiness's own cool-down.
                let good = try await issuer.sign(Issuer.claims(["sub": Scene.user]))
                try await scene.expectToken(Self.request(good))
                #expect(try await readiness().status == 200)
                // After a reload the keys at hand go on counting, though the issuer is away.
                try await issuer.behave(["status": 503])
                scene.service.program.signal(SIGHUP)
                try await scene.service.program.ready { scene.service.program.errors.contains("reloaded") }
                try await scene.expectToken(Self.request(good))
                #expect(try await readiness().status == 200)
            }
        }
    }
}
