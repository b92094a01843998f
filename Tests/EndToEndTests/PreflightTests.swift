import Foundation
import Testing

extension EndToEnd {
    /// `spotgate check` against a ThoughtSpot with one thing wrong: it names that thing by its code, and the rest is fine.
    struct PreflightTests {
        /// One thing wrong, how it is made, and what the operator is told.
        struct Wrong: Sendable, CustomTestStringConvertible {
            let code: String
            let probe: String
            var status: Int32 = 78
            var settings: [String: String?] = [:]
            /// Sent to the sandbox beforehand: path and body.
            var sandbox: (path: String, body: String)?

            var testDescription: String { code }
        }

        private struct Report: Decodable {
            struct Finding: Decodable {
                let probe: String
                let state: String
                let detail: String
                let code: String?
                let remedy: String?
            }
            let ok: Bool
            let findings: [Finding]
        }

        private static func check(
            _ place: Workplace,
            _ sandbox: RunningSandbox?,
            _ settings: [String: String?] = [:]
        ) async throws -> (outcome: Outcome, report: Report) {
            var environment = RunningService.environment(port: 8080, admin: 9464, sandbox: sandbox)
            for (name, value) in settings { environment[name] = value }
            let outcome = try await place.run(try Spotgate.executable, ["check", "--json"], environment: environment)
            #expect(!outcome.everything.contains(RunningSandbox.password))
            #expect(!outcome.everything.contains(RunningSandbox.secretKey))
            return (outcome, try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8)))
        }

        private static func expect(_ wrong: Wrong, _ outcome: Outcome, _ report: Report) {
            #expect(outcome.status == wrong.status, "\(outcome.everything)")
            let found = report.findings.filter { $0.state == "fail" }
            #expect(found.map(\.code) == [wrong.code], "\(outcome.everything)")
            #expect(found.map(\.probe) == [wrong.probe])
            #expect(found.allSatisfy { $0.remedy?.isEmpty == false && !$0.detail.isEmpty })
        }

        @Test func findsNothingWrong() async throws {
            try await Workplace.with { place in
                let tls = try await Certificates(in: place)
                let sandbox = try await RunningSandbox(in: place, tls: tls)
                let (outcome, report) = try await Self.check(place, sandbox)
                #expect(outcome.status == 0 && report.ok, "\(outcome.everything)")
                let looked = report.findings.filter { $0.state == "ok" }.map(\.probe)
                for probe in [
                    "configuration", "files", "trust", "name", "connection", "clock", "account", "privileges",
                    "secret_key", "trusted_authentication",
                ] {
                    #expect(looked.contains(probe), "\(probe)")
                }
            }
        }

        static let wrongs = [
            Wrong(
                code: "account_refused",
                probe: "account",
                settings: ["THOUGHTSPOT_PASSWORD": "another-password"]
            ),
            Wrong(
                code: "privileges_missing",
                probe: "privileges",
                settings: ["THOUGHTSPOT_USERNAME": "clerk", "THOUGHTSPOT_PASSWORD": "clerks-password"],
                sandbox: ("seed", #"{"users":[{"name":"clerk","password":"clerks-password"}]}"#)
            ),
            Wrong(
                code: "secret_refused",
                probe: "secret_key",
                settings: ["THOUGHTSPOT_SECRET_KEY": "00000000-1111-2222-3333-444444444444"]
            ),
            Wrong(
                code: "trusted_authentication_off",
                probe: "trusted_authentication",
                sandbox: ("settings", #"{"trusted_authentication":false}"#)
            ),
            Wrong(code: "org_unknown", probe: "org", settings: ["SPOTGATE_THOUGHTSPOT_ORG_ID": "77"]),
            Wrong(
                code: "group_unknown",
                probe: "groups",
                settings: [
                    "SPOTGATE_PROVISIONING_GROUPS_STATIC": "nowhere", "SPOTGATE_PROVISIONING_GROUPS_CREATE": "false",
                ]
            ),
            Wrong(
                code: "group_privileged",
                probe: "groups",
                settings: ["SPOTGATE_PROVISIONING_GROUPS_STATIC": "chiefs"],
                sandbox: ("seed", #"{"groups":[{"name":"chiefs","privileges":["ADMINISTRATION"]}]}"#)
            ),
            Wrong(
                code: "answer_strange",
                probe: "connection",
                status: 69,
                sandbox: ("fault", #"{"kind":"status","status":503}"#)
            ),
            Wrong(
                code: "configuration_invalid",
                probe: "configuration",
                settings: ["SPOTGATE_TOKEN_API": "v3"]
            ),
            Wrong(
                code: "trust_boundless",
                probe: "trust",
                settings: ["SPOTGATE_IDENTITY_TRUSTED_PEERS": "0.0.0.0/0"]
            ),
            Wrong(
                code: "key_set_unusable",
                probe: "key_set",
                settings: [
                    "SPOTGATE_IDENTITY_PRESET": "jwt", "SPOTGATE_IDENTITY_JWT_ISSUER": "https://login.example",
                    "SPOTGATE_IDENTITY_JWT_AUDIENCE": "spotgate", "SPOTGATE_IDENTITY_JWT_ALGORITHMS": "RS256",
                    "SPOTGATE_IDENTITY_JWT_JWKS_URL": "https://127.0.0.1:1/keys",
                ]
            ),
            Wrong(code: "secret_missing", probe: "configuration", settings: ["THOUGHTSPOT_SECRET_KEY": nil]),
            Wrong(code: "secret_unusable", probe: "configuration", settings: ["THOUGHTSPOT_SECRET_KEY": "two\nlines"]),
            Wrong(
                code: "account_missing",
                probe: "configuration",
                settings: ["THOUGHTSPOT_USERNAME": nil, "THOUGHTSPOT_PASSWORD": nil]
            ),
            Wrong(
                code: "name_unresolved",
                probe: "name",
                status: 69,
                settings: ["THOUGHTSPOT_URL": "https://nowhere.invalid"]
            ),
            Wrong(
                code: "unreachable",
                probe: "connection",
                status: 69,
                settings: ["THOUGHTSPOT_URL": "http://127.0.0.1:1"]
            ),
        ]

        @Test(arguments: wrongs) func namesWhatIsWrong(_ wrong: Wrong) async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                if let (path, body) = wrong.sandbox {
                    let put = ["--request", "PUT", "--data-binary", body]
                    #expect(try await place.curl("\(sandbox.url)/sandbox/\(path)", put).status < 300)
                }
                let (outcome, report) = try await Self.check(place, sandbox, wrong.settings)
                Self.expect(wrong, outcome, report)
            }
        }

        @Test(arguments: [("self-signed", "localhost"), ("another name", "127.0.0.2")])
        func refusesACertificateThatProvesNothing(why: String, host: String) async throws {
            try await Workplace.with { place in
                let tls = try await Certificates(in: place)
                let sandbox = try await RunningSandbox(in: place, tls: tls)
                let address = sandbox.url.replacing("localhost", with: host)
                let isOther = host != "localhost"
                let listener = isOther ? try await Self.relay(place, to: sandbox, on: host) : nil
                let (outcome, report) = try await Self.check(
                    place,
                    sandbox,
                    [
                        "THOUGHTSPOT_URL": listener ?? address,
                        "SPOTGATE_THOUGHTSPOT_CA_FILE": isOther ? tls.authority : nil,
                    ]
                )
                Self.expect(Wrong(code: "tls_untrusted", probe: "connection", status: 69), outcome, report)
            }
        }

        /// The sandbox under an address that its certificate does not name.
        private static func relay(_ place: Workplace, to sandbox: RunningSandbox, on host: String) async throws
            -> String
        {
            let port = try Port.free()
            let target = try #require(URL(string: sandbox.url)?.port)
            let file = try place.write(
                "relay.cfg",
                """
                defaults
                    mode tcp
                    timeout connect 1s
                    timeout client 5s
                    timeout server 5s
                listen relay
                    bind \(host):\(port)
                    bind 127.0.0.1:\(port)
                    server sandbox 127.0.0.1:\(target)

                """
            )
            let relay = try place.start("haproxy", ["-db", "-f", file])
            try await relay.ready { Port.isOpen(port) }
            return "https://\(host):\(port)"
        }

        @Test(arguments: [
            ("late", "clock_skewed", "clock"), ("page", "answer_strange", "account"),
            ("away", "answer_strange", "connection"),
        ])
        func knowsWhatIsNoThoughtSpot(what: String, code: String, probe: String) async throws {
            try await Workplace.with { place in
                let url = "http://127.0.0.1:\(try await Self.portal(place, what))"
                let (outcome, report) = try await Self.check(place, nil, ["THOUGHTSPOT_URL": url])
                #expect(outcome.status != 0)
                let found = report.findings.first { $0.state == "fail" }
                #expect(found?.code == code, "\(outcome.everything)")
                #expect(found?.probe == probe)
            }
        }

        @Test func namesAProxyThatLetsNothingThrough() async throws {
            try await Workplace.with { place in
                let port = try await Self.portal(place, "gate")
                let (outcome, report) = try await Self.check(
                    place,
                    nil,
                    [
                        "THOUGHTSPOT_URL": "https://thoughtspot.example",
                        "SPOTGATE_THOUGHTSPOT_PROXY": "http://127.0.0.1:\(port)",
                    ]
                )
                Self.expect(Wrong(code: "proxy_refused", probe: "connection", status: 69), outcome, report)
            }
        }

        private static func portal(_ place: Workplace, _ what: String) async throws -> Int {
            let port = try Port.free()
            let script = Workplace.root.appending(path: "Tests/EndToEndTests/Strangers/portal.py").path
            let program = try place.start("python3", [script, "\(port)", what])
            try await program.ready { Port.isOpen(port) }
            return port
        }

        @Test func namesFilesThatOthersMayChange() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let file = try place.write("spotgate.jsonc", "{}", mode: 0o666)
                let (outcome, report) = try await Self.check(place, sandbox, ["SPOTGATE_CONFIG": file])
                Self.expect(Wrong(code: "file_open", probe: "files"), outcome, report)
                #expect(outcome.output.contains(file))
            }
        }

        /// What is no fault and leaves a gap all the same, each with its remedy.
        @Test func warnsOfGaps() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let gaps: [(String, [String: String?])] = [
                    ("hosts_open", [:]), ("groups_optional", ["SPOTGATE_PROVISIONING_GROUPS_NOT_ALLOWED": "refuse"]),
                    (
                        "groups_unseen",
                        [
                            "THOUGHTSPOT_USERNAME": nil, "THOUGHTSPOT_PASSWORD": nil,
                            "SPOTGATE_PROVISIONING_MODE": "just_in_time",
                            "SPOTGATE_PROVISIONING_GROUPS_ALLOW": "Region *",
                        ]
                    ),
                ]
                for (code, settings) in gaps {
                    let (outcome, report) = try await Self.check(place, sandbox, settings)
                    #expect(outcome.status == 0, "\(outcome.everything)")
                    let found = report.findings.filter { $0.state == "warn" && $0.code == code }
                    #expect(
                        found.count == 1 && found.allSatisfy { $0.remedy?.isEmpty == false },
                        "\(outcome.everything)"
                    )
                }
            }
        }

        /// A group's roles (RBAC) count like its own privileges.
        @Test func failsForAStaticGroupWithAPowerfulRole() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let environment = RunningService.environment(port: 8080, admin: 9464, sandbox: sandbox)
                func call(_ words: [String]) async throws -> String {
                    try await place.must(try Spotgate.executable, ["api"] + words, environment: environment)
                }
                let made = try await call(["role_post", "name=keeper", #"privileges:=["ROLE_ADMINISTRATION"]"#])
                let id = try #require(made.firstMatch(of: #/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/#)).0
                _ = try await call([
                    "group_post", "group_name=keepers", "display_name=keepers", "privileges:=[]",
                    "role_ids:=[\"\(id)\"]",
                ])
                let (outcome, report) = try await Self.check(
                    place,
                    sandbox,
                    ["SPOTGATE_PROVISIONING_GROUPS_STATIC": "keepers"]
                )
                Self.expect(Wrong(code: "group_privileged", probe: "groups"), outcome, report)
            }
        }

        @Test func looksAtNothingBeyondThisMachineWhenAskedNotTo() async throws {
            try await Workplace.with { place in
                let outcome = try await place.run(
                    try Spotgate.executable,
                    ["check", "--offline"],
                    environment: RunningService.environment(port: 8080, admin: 9464, sandbox: nil)
                )
                #expect(outcome.status == 0, "\(outcome.everything)")
                #expect(!outcome.output.contains("connection"))
            }
        }

        /// A page that ThoughtSpot's own list leaves out sees a failure that looks like this service's.
        @Test func namesPagesThatThoughtSpotLeavesOut() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let pages = "https://app.example.com,https://other.example.com"
                let settings = ["SPOTGATE_CORS_ALLOWED_ORIGINS": pages, "SPOTGATE_TOKEN_API": "v2"]
                let (fine, report) = try await Self.check(place, sandbox, settings)
                #expect(fine.status == 0)
                #expect(report.findings.first { $0.probe == "pages" }?.state == "ok", "\(fine.everything)")
                try await sandbox.control("settings", #"{"allowed_origins":["https://app.example.com"]}"#)
                let (outcome, second) = try await Self.check(place, sandbox, settings)
                let found = try #require(second.findings.first { $0.probe == "pages" })
                #expect(found.state == "warn" && found.code == "origin_unlisted", "\(outcome.everything)")
                #expect(found.detail.contains("other.example.com") && !found.detail.contains("app.example.com"))
                #expect(found.remedy?.contains("CORS and CSP lists") == true)
            }
        }
    }
}
