import Foundation
import Testing

extension EndToEnd {
    /// A token by curl and openssl, over TLS on both sides.
    struct TokenTests {
        @Test func issuesATokenOverTLSOnBothSides() async throws {
            try await Workplace.with { place in
                let tls = try await Certificates(in: place)
                let sandbox = try await RunningSandbox(in: place, tls: tls)
                let service = try await RunningService(in: place, sandbox: sandbox, tls: tls)
                let answer = try await service.token("alice", groups: "sales,marketing", ["--cacert", tls.authority])
                #expect(answer.status == 200)
                #expect(answer["content-type"] == "text/plain; charset=us-ascii")
                #expect(answer["cache-control"] == "no-store")
                #expect(answer["vary"] == "Origin, Accept")
                #expect(answer["x-content-type-options"] == "nosniff")
                #expect(answer["x-request-id"] != nil)
                #expect(answer.body.utf8.count >= 20)
                #expect(!answer.body.contains("\n") && !answer.body.contains("\""))
                let calls = try await sandbox.calls()
                #expect(calls.contains("session/auth/token"))
                #expect(calls.contains("alice"))
            }
        }

        @Test func asksThoughtSpotOnceWhenTheUserIsKnown() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(in: place, sandbox: sandbox)
                let first = try await service.token("alice", groups: "sales")
                let before = try await sandbox.calls(to: "session/auth/token")
                let second = try await service.token("alice", groups: "sales")
                #expect(first.status == 200 && second.status == 200)
                #expect(first.body != second.body)
                #expect(try await sandbox.calls(to: "session/auth/token") == before + 1)
            }
        }

        @Test func saysWhoAndUntilWhenAsJSON() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(in: place, sandbox: sandbox)
                let answer = try await service.token("alice", ["--header", "Accept: application/json"])
                #expect(answer.status == 200)
                let object = try JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any]
                #expect(object?["username"] as? String == "alice")
                #expect((object?["token"] as? String)?.isEmpty == false)
            }
        }

        /// The vendor's own example sends `Accept: */*` and reads JSON; axios and Angular name other types first.
        @Test func saysItAsJSONAtAPathOfItsOwn() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let origin = "https://app.example.com"
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    ["SPOTGATE_CORS_ALLOWED_ORIGINS": "\(origin),capacitor://localhost"]
                )
                let alice = ["--header", "X-Forwarded-User: alice"]
                for accept in ["*/*", "text/plain", "application/json, text/plain, */*"] {
                    for method in ["GET", "POST"] {
                        let answer = try await place.curl(
                            "\(service.url)/token.json",
                            alice + ["--request", method, "--header", "Accept: \(accept)"]
                        )
                        #expect(answer.status == 200)
                        #expect(answer["content-type"] == "application/json")
                        let object = try JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any]
                        #expect(object?["username"] as? String == "alice")
                        #expect((object?["token"] as? String)?.isEmpty == false)
                    }
                }
                let refused = try await place.curl("\(service.url)/token.json")
                #expect(refused.status == 401)
                #expect(refused["content-type"] == "application/problem+json")
                #expect(refused.body.contains("\"code\":\"identity_missing\""))
                for page in [origin, "capacitor://localhost"] {
                    let preflight = try await place.curl(
                        "\(service.url)/token.json",
                        ["--request", "OPTIONS", "--header", "Origin: \(page)"]
                            + ["--header", "Access-Control-Request-Method: GET"]
                            + ["--header", "Access-Control-Request-Headers: baggage,traceparent,x-csrf-token"]
                    )
                    #expect(preflight.status == 204)
                    #expect(preflight["access-control-allow-origin"] == page)
                    #expect(preflight["access-control-allow-headers"] == "baggage, traceparent, x-csrf-token")
                }
                #expect(try await place.curl("\(service.url)/token.js", alice).status == 404)
                // The start's log says what v1 and a list of origins mean together.
                #expect(service.program.errors.contains("token.api v1 makes tokens that cookieless embeds cannot use"))
            }
        }

        @Test(arguments: [("-tls1_2", "TLSv1.2"), ("-tls1_3", "TLSv1.3")])
        func speaksModernTLSToOpenSSL(option: String, version: String) async throws {
            try await Workplace.with { place in
                let tls = try await Certificates(in: place)
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(in: place, sandbox: sandbox, tls: tls)
                let outcome = try await place.run(
                    "openssl",
                    ["s_client", "-connect", "localhost:\(service.port)", "-CAfile", tls.authority, option]
                        + ["-verify_return_error", "-verify_hostname", "localhost", "-alpn", "http/1.1", "-ign_eof"],
                    input: "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                )
                #expect(outcome.output.contains("Verify return code: 0 (ok)"))
                #expect(outcome.output.contains("New, \(version)"))
                #expect(outcome.output.contains("ALPN protocol: http/1.1"))
                #expect(outcome.output.contains("HTTP/1.1 200"))
            }
        }

        @Test func refusesOldTLS() async throws {
            try await Workplace.with { place in
                let tls = try await Certificates(in: place)
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(in: place, sandbox: sandbox, tls: tls)
                let outcome = try await place.run(
                    "openssl",
                    ["s_client", "-connect", "localhost:\(service.port)", "-tls1_1", "-cipher", "ALL:@SECLEVEL=0"],
                    input: ""
                )
                #expect(outcome.status != 0)
            }
        }

        @Test func refusesAThoughtSpotItCannotVerify() async throws {
            try await Workplace.with { place in
                let tls = try await Certificates(in: place)
                let sandbox = try await RunningSandbox(in: place, tls: tls)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    ["SPOTGATE_THOUGHTSPOT_CA_FILE": "/etc/ssl/certs/ca-certificates.crt"]
                )
                let answer = try await service.token("alice")
                #expect(answer.status == 503)
                #expect(answer["spotgate-error"] == "thoughtspot_unavailable")
                #expect(answer.body.isEmpty)
            }
        }
    }
}
