import Foundation
import Testing

extension EndToEnd {
    /// The attack cases in which ThoughtSpot, or somebody in its place, is the attacker or simply unwell.
    struct UpstreamAttackTests {
        /// What goes wrong where the token is minted, and the code that follows.
        ///
        /// A success that is no token is malformed; only a readable one about somebody or something else is a mismatch.
        private static let ailments: [(fault: String, status: Int, code: String)] = [
            (#""kind":"hang""#, 504, "thoughtspot_timeout"),
            (#""kind":"latency","ms":3000"#, 504, "thoughtspot_timeout"),
            (#""kind":"reset""#, 503, "thoughtspot_unavailable"),
            (#""kind":"reset","acted":true"#, 503, "thoughtspot_unavailable"),
            (#""kind":"cut""#, 503, "thoughtspot_unavailable"),
            (#""kind":"cut","hangs":true"#, 504, "thoughtspot_timeout"),
            (#""kind":"oversize","bytes":33554432"#, 502, "thoughtspot_malformed"),
            (#""kind":"content_length","bytes":7"#, 503, "thoughtspot_unavailable"),
            (#""kind":"chunked_garbage""#, 502, "thoughtspot_malformed"),
            (#""kind":"gzip""#, 502, "thoughtspot_malformed"),
            (#""kind":"status","status":200,"body":"html""#, 502, "thoughtspot_malformed"),
            (#""kind":"status","status":200,"body":"empty""#, 502, "thoughtspot_malformed"),
            (#""kind":"status","status":204"#, 502, "thoughtspot_malformed"),
            (#""kind":"status","status":401"#, 502, "thoughtspot_rejected"),
            (#""kind":"status","status":403,"body":"spec""#, 502, "thoughtspot_rejected"),
            (#""kind":"status","status":400,"body":"live""#, 502, "thoughtspot_rejected"),
            (#""kind":"status","status":500,"body":"graphql""#, 502, "thoughtspot_rejected"),
            (#""kind":"status","status":500,"body":"null""#, 502, "thoughtspot_rejected"),
            (#""kind":"status","status":500,"body":"html""#, 502, "thoughtspot_rejected"),
            (#""kind":"status","status":429,"retry_after":7"#, 503, "thoughtspot_unavailable"),
            (#""kind":"status","status":502,"body":"html""#, 503, "thoughtspot_unavailable"),
            (#""kind":"status","status":503,"retry_after":9"#, 503, "thoughtspot_unavailable"),
            (#""kind":"status","status":504"#, 504, "thoughtspot_timeout"),
            (#""kind":"redirect","status":302,"location":"http://127.0.0.1:1/x""#, 502, "thoughtspot_rejected"),
            (#""kind":"redirect","status":307,"location":"https://evil.example/""#, 502, "thoughtspot_rejected"),
            (#""kind":"lie","lie":"token_html""#, 502, "thoughtspot_malformed"),
            (#""kind":"lie","lie":"token_empty""#, 502, "thoughtspot_malformed"),
            (#""kind":"lie","lie":"token_large""#, 502, "thoughtspot_malformed"),
        ]

        /// Only REST API 2.0 says whose and for what a token is.
        private static let lies: [(fault: String, status: Int, code: String)] = [
            ("user", "answer_mismatch"), ("org", "answer_mismatch"), ("expiry_past", "answer_mismatch"),
            ("expiry_far", "answer_mismatch"), ("token_null", "thoughtspot_malformed"),
            ("token_missing", "thoughtspot_malformed"), ("token_duplicate", "thoughtspot_malformed"),
        ].map { (#""kind":"lie","lie":"\#($0.0)""#, 502, $0.1) }

        @Test(arguments: [("v1", "session/auth/token"), ("v2", "auth/token/full")])
        func a38a41GiveEachAilmentItsCodeInTimeAndMintOnce(api: String, endpoint: String) async throws {
            let settings: [String: String?] = [
                "SPOTGATE_TOKEN_API": api, "SPOTGATE_THOUGHTSPOT_ORG_ID": "0",
                "SPOTGATE_LIMITS_REQUEST_DEADLINE_SECONDS": "2",
            ]
            try await Scene.with(settings) { scene in
                for ailment in Self.ailments + (api == "v2" ? Self.lies : []) {
                    try await scene.sandbox.clearFaults()
                    // In between ThoughtSpot is well: no ailment may be taken for the one before.
                    try await scene.expectToken(Scene.get())
                    let before = try await scene.sandbox.calls(to: endpoint)
                    try await scene.sandbox.fault("{\(ailment.fault),\"endpoint\":\"\(endpoint)\"}")
                    let start = ContinuousClock.now
                    let heard = try scene.send(Scene.get("Connection: close"))
                    #expect(ContinuousClock.now - start < .seconds(3.5), "\(ailment.fault)")
                    #expect(heard.statuses == [ailment.status], "\(ailment.fault)")
                    #expect(
                        heard.text.contains("\r\nSpotgate-Error: \(ailment.code)\r\n"),
                        "\(ailment.fault) \(heard.text)"
                    )
                    #expect(heard.text.hasSuffix("\r\n\r\n"), "a body: \(ailment.fault)")
                    #expect(!heard.text.contains("\r\nLocation:"))
                    for word in ["retry_after\":7", "retry_after\":9"] where ailment.fault.contains(word) {
                        #expect(heard.text.contains("\r\nRetry-After: \(word.suffix(1))\r\n"))
                    }
                    #expect(try await scene.sandbox.calls(to: endpoint) == before + 1, "\(ailment.fault)")
                }
                let alarms = try await scene.service.metrics()
                #expect(alarms.contains("spotgate_answer_mismatch_total \(api == "v2" ? 4 : 0)"))
                let log = scene.service.program.errors
                #expect(!log.contains(RunningSandbox.secretKey) && !log.contains(RunningSandbox.password))
                #expect(!log.contains("eyJ"), "a token stands in the log")
            }
        }

        /// Nothing of the call, the key least of all, goes to where a redirect points.
        @Test func a39NeverGoesWhereARedirectPoints() async throws {
            try await Scene.with { scene in
                let trap = try await RunningSandbox(in: scene.place)
                for endpoint in ["session/login", "group", "user", "session/auth/token"] {
                    for status in [301, 302, 303, 307, 308] {
                        let fault = #""kind":"redirect","status":\#(status),"location":"\#(trap.url)/callosum""#
                        try await scene.sandbox.fault("{\(fault),\"endpoint\":\"\(endpoint)\"}")
                        let line = "X-Forwarded-User: user-\(status)-\(endpoint.utf8.count)"
                        let heard = try scene.send(
                            Scene.get(line, "X-Forwarded-Groups: sales", "Connection: close", bare: true)
                        )
                        #expect(heard.statuses == [502], "\(endpoint) \(status) \(heard.text)")
                        #expect(heard.text.contains("\r\nSpotgate-Error: thoughtspot_rejected\r\n"))
                        #expect(!heard.text.contains("Location"))
                    }
                }
                let calls = try await scene.place.curl("\(trap.url)/sandbox/calls").body
                #expect(calls.contains("\"total\":0"))
            }
        }

        @Test func a40SendsNothingToAServerItCannotVerify() async throws {
            try await Workplace.with { place in
                let good = try await Certificates(in: place)
                let elsewhere = try await Certificates(
                    in: place,
                    name: "elsewhere",
                    authority: good,
                    for: "DNS:elsewhere"
                )
                let address = try await Certificates(in: place, name: "address", authority: good, for: "DNS:127.0.0.1")
                let wildcard = try await Certificates(in: place, name: "wildcard", authority: good, for: "DNS:*")
                let past = try await Certificates(in: place, name: "past", authority: good, days: -1)
                try await place.must(
                    "openssl",
                    [
                        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj",
                        "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout",
                        place.path("unknown.key"), "-out", place.path("unknown.pem"),
                    ]
                )
                let pairs = [elsewhere, address, wildcard, past].map { ($0.certificate, $0.key) }
                for (certificate, key) in pairs + [(place.path("unknown.pem"), place.path("unknown.key"))] {
                    for host in ["localhost", "127.0.0.1"] {
                        let port = try Port.free()
                        let options = ["-accept", "\(port)", "-cert", certificate, "-key", key, "-quiet"]
                        let server = try place.start("openssl", ["s_server"] + options)
                        try await server.ready { Port.isOpen(port) }
                        let answer = try await Self.token(place, "https://\(host):\(port)", authority: good.authority)
                        #expect(answer.status == 503, "\(certificate) \(host)")
                        #expect(answer["spotgate-error"] == "thoughtspot_unavailable" && answer.body.isEmpty)
                        await server.stop()
                        #expect(!server.output.contains("POST"), "a request came to \(certificate)")
                    }
                }
                for version in ["-tls1", "-tls1_1"] {
                    let port = try Port.free()
                    let options = [
                        "-accept", "\(port)", "-cert", good.certificate, "-key", good.key, "-quiet", version,
                    ]
                    let server = try place.start("openssl", ["s_server", "-cipher", "ALL:@SECLEVEL=0"] + options)
                    try await server.ready { Port.isOpen(port) }
                    let answer = try await Self.token(place, "https://localhost:\(port)", authority: good.authority)
                    #expect(answer.status == 503, "\(version)")
                    #expect(!server.output.contains("POST"))
                }
                var environment = RunningService.environment(port: 1, admin: 2, sandbox: nil)
                environment["THOUGHTSPOT_URL"] = "http://thoughtspot.example"
                let outcome = try await place.run(try Spotgate.executable, ["serve"], environment: environment)
                #expect(outcome.status == 78 && outcome.errors.contains("thoughtspot.url"))
            }
        }

        private static func token(_ place: Workplace, _ url: String, authority: String) async throws -> Answer {
            let service = try await RunningService(
                in: place,
                sandbox: nil,
                ["THOUGHTSPOT_URL": url, "SPOTGATE_THOUGHTSPOT_CA_FILE": authority]
            )
            let answer = try await service.token("alice")
            await service.program.stop()
            return answer
        }

        /// The service account's session has ended, and ThoughtSpot's key is another: found out and put right at once.
        @Test func signsInAgainAndTakesTheNewKeyWithoutLosingARequest() async throws {
            try await Workplace.with { place in
                let file = try place.write("secret-key", RunningSandbox.secretKey, mode: 0o600)
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    ["THOUGHTSPOT_SECRET_KEY": nil, "THOUGHTSPOT_SECRET_KEY_FILE": file]
                )
                #expect(try await service.token("alice").status == 200)
                let logins = try await sandbox.calls(to: "session/login")
                try await sandbox.control("clock", #"{"advance_seconds":864000}"#)
                #expect(try await service.token("newcomer", groups: "sales").status == 200)
                #expect(try await sandbox.calls(to: "session/login") == logins + 1)

                // The file changes just before ThoughtSpot's key does: the first refusal makes the service look again.
                let next = "11111111-2222-4333-8444-555555555555"
                try place.write("secret-key", next, mode: 0o600)
                try await sandbox.control("secret-key", "{\"secret_key\":\"\(next)\"}")
                #expect(try await service.token("alice").status == 200)
            }
        }
    }
}
