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
