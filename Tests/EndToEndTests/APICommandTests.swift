import Foundation
import Testing

extension EndToEnd {
    /// `spotgate api` as a person and a script use it.
    struct APICommandTests {
        @Test func asksBeforeItDoesHarm() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let environment = RunningSandbox.credentials.merging(["THOUGHTSPOT_URL": sandbox.url]) { $1 }
                for words in [
                    ["user_get"], ["user_list"], ["user_session_invalidate", "usernames:=[]"],
                    ["v2.users_force_logout", "user_identifiers:=[]"], ["v2.users_delete", "user_identifier=service"],
                    ["metadata_list", "object_type=USER"], ["v2.users_search", "--all"],
                ] {
                    let outcome = try await place.run(
                        try Spotgate.executable,
                        ["api"] + words,
                        environment: environment
                    )
                    #expect(outcome.status == 64, "\(words) \(outcome.everything)")
                    #expect(outcome.errors.contains("--yes"), "\(words) \(outcome.everything)")
                }
                #expect(try await sandbox.calls(to: "user/list") == 0)
            }
        }

        @Test func answersABatchLineByLine() async throws {
            try await Workplace.with { place in
                let lines = """
                    {"method":"user_get","args":{"name":"Zoë & co"}}
                    no call
                    {"method":"group_delete","args":{"group_guid":".."}}

                    {"method":"v2.system","args":{}}
                    """
                let outcome = try await place.run(
                    try Spotgate.executable,
                    ["api", "--batch", "--dry-run"],
                    input: lines
                )
                let answers = outcome.output.split(separator: "\n")
                #expect(outcome.status == 0)
                #expect(answers.count == 4)
                #expect(answers[0].contains(#"["name","Zoë & co"]"#))
                #expect(answers[1].contains(#""code":"bad_line""#))
                #expect(answers[2].contains(#""code":"refused""#))
                #expect(answers[3].contains(#""path":"/api/rest/2.0/system""#))
            }
        }

        @Test func answersInOrderWhateverCameFirst() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let environment = RunningSandbox.credentials.merging(["THOUGHTSPOT_URL": sandbox.url]) { $1 }
                var lines: [String] = []
                for number in 1...40 {
                    let name = "group\(number)"
                    if number % 10 == 1 {
                        for next in number..<(number + 10) {
                            lines.append(
                                #"{"method":"group_post","args":{"group_name":"group\#(next)","display_name":"G","privileges":[]}}"#
                            )
                        }
                    }
                    lines.append(#"{"method":"group_get","args":{"name":"\#(name)"}}"#)
                    lines.append(#"{"method":"metadata_list","args":{"object_type":"WORKSHEET"}}"#)
                }
                let outcome = try await place.run(
                    try Spotgate.executable,
                    ["api", "--batch", "--parallel", "8"],
                    environment: environment,
                    input: lines.joined(separator: "\n")
                )
                #expect(outcome.status == 0)
                let answers = outcome.output.split(separator: "\n")
                #expect(answers.count == lines.count)
                for (line, answer) in zip(lines, answers) {
                    let wanted = line.components(separatedBy: "\"").first {
                        $0.hasPrefix("group") && $0.last?.isNumber == true
                    }
                    #expect(answer.contains("\"name\":\"\(wanted ?? "Retail Sales")\""), "\(line) \(answer)")
                }
            }
        }

        @Test func makesNoMoreCallsOnceNobodyReadsTheAnswers() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let script = """
                    yes '{"method":"connection_types"}' | "$0" api --batch | head -n 1 > first
                    echo "${PIPESTATUS[1]}"
                    """
                let outcome = try await place.run(
                    "bash",
                    ["-c", "cd '\(place.directory.path)'\n" + script, try Spotgate.executable],
                    environment: RunningSandbox.credentials.merging(["THOUGHTSPOT_URL": sandbox.url]) { $1 }
                )
                #expect(outcome.output == "\(128 + SIGPIPE)\n", "\(outcome.everything)")
            }
        }

        @Test func saysThatAnAnswerCouldNotBeWritten() async throws {
            try await Workplace.with { place in
                let outcome = try await place.run(
                    "bash",
                    ["-c", #""$0" api --dry-run user_get name=a > /dev/full"#, try Spotgate.executable]
                )
                #expect(outcome.status == 64)
                #expect(outcome.errors.contains("No space left"), "\(outcome.everything)")
            }
        }

        @Test func takesNeitherTrustNorCredentialsNorAProxyFromTheEnvironment() async throws {
            try await Workplace.with { place in
                let certificates = try await Certificates(in: place)
                let sandbox = try await RunningSandbox(in: place, tls: certificates)
                let netrc = try place.write("netrc", "machine localhost login tsadmin password wrong\n", mode: 0o600)
                let environment = RunningSandbox.credentials.merging([
                    "THOUGHTSPOT_URL": sandbox.url, "SSL_CERT_FILE": certificates.authority, "NETRC": netrc,
                    "REQUESTS_CA_BUNDLE": certificates.authority, "HTTPS_PROXY": "http://127.0.0.1:1",
                ]) { $1 }
                let info = ["api", "session_info"]
                let refused = try await place.run(try Spotgate.executable, info, environment: environment)
                #expect(refused.status == 69)
                #expect(refused.errors.contains("certificate refused"), "\(refused.everything)")
                let answered = try await place.run(
                    try Spotgate.executable,
                    info + ["--ca-file", certificates.authority],
                    environment: environment
                )
                #expect(answered.output.contains("\"userName\": \"service\""), "\(answered.everything)")
            }
        }

        @Test func fetchesEveryPageOfASearch() async throws {
            try await Workplace.with { place in
                let users = (0..<1234).map { #"{"name":"user\#($0)"}"# }.joined(separator: ",")
                let seed = try place.write("seed.json", #"{"users":[\#(users)]}"#)
                let sandbox = try await RunningSandbox(in: place, arguments: ["--seed", seed])
                let outcome = try await place.run(
                    try Spotgate.executable,
                    ["api", "v2.users_search", "--all", "--yes"],
                    environment: RunningSandbox.credentials.merging(["THOUGHTSPOT_URL": sandbox.url]) { $1 }
                )
                let answer = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]]
                #expect(answer?.count == 1234 + 4)
                #expect(Set(answer?.compactMap { $0["id"] as? String } ?? []).count == 1234 + 4)
            }
        }

        /// What a person types stays in a terminal's scroll and goes into tickets; what a batch gave, it gets back.
        @Test func masksSecretsInADryRun() async throws {
            try await Workplace.with { place in
                let password = try place.write("password", "correct-horse\n", mode: 0o600)
                let call = ["api", "--dry-run", "session_login", "username=ada", "password@=\(password)"]
                let masked = try await place.must(try Spotgate.executable, call)
                #expect(!masked.contains("correct-horse") && masked.contains("***") && masked.contains("ada"))
                let shown = try await place.must(try Spotgate.executable, call + ["--show-secrets"])
                #expect(shown.contains("correct-horse"))
                let batch = try await place.run(
                    try Spotgate.executable,
                    ["api", "--batch", "--dry-run"],
                    input: #"{"method":"session_login","args":{"username":"ada","password":"battery"}}"# + "\n"
                )
                #expect(batch.output.contains(#"["password","battery"]"#), "\(batch.everything)")
                let wrong = ["api", "user_get", "name=a", "--show-secrets"]
                #expect(try await place.run(try Spotgate.executable, wrong).status == 64)
            }
        }

        @Test func keepsTheSandboxFromTellingRealSecrets() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                try await sandbox.program.ready { sandbox.program.output.contains("secret key") }
                let said = sandbox.program.output + sandbox.program.errors
                #expect(!said.contains(RunningSandbox.secretKey) && !said.contains(RunningSandbox.password))
                #expect(said.contains("from THOUGHTSPOT_SECRET_KEY"))
                let open = ["sandbox", "--listen", "0.0.0.0:0"]
                let refused = try await place.run(
                    try Spotgate.executable,
                    open,
                    environment: RunningSandbox.credentials,
                    within: .seconds(10)
                )
                #expect(refused.status == 64 && refused.errors.contains("plain HTTP"), "\(refused.everything)")
                let warned = try place.start(try Spotgate.executable, open)
                try await warned.ready { warned.errors.contains("plain HTTP on 0.0.0.0") }
            }
        }

        /// Runs `spotgate api` against a sandbox with these words.
        private static func api(
            _ place: Workplace,
            _ sandbox: RunningSandbox,
            _ words: [String],
            _ more: [String: String] = [:],
            input: String? = nil
        ) async throws -> Outcome {
            var environment = RunningSandbox.credentials.merging(["THOUGHTSPOT_URL": sandbox.url]) { $1 }
            for (name, value) in more { environment[name] = value.isEmpty ? nil : value }
            return try await place.run(
                try Spotgate.executable,
                ["api"] + words,
                environment: environment,
                input: input ?? ""
            )
        }

        @Test func tellsInABatchWhatTheServerSaid() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let broken = "nonsense: ["
                let lines = [
                    ["method": "v2.users_delete", "args": ["user_identifier": "nobody-here"]],
                    [
                        "method": "v2.metadata_tml_import",
                        "args": ["metadata_tmls": [broken], "import_policy": "PARTIAL"],
                    ],
                ]
                let input = try lines.map {
                    String(decoding: try JSONSerialization.data(withJSONObject: $0), as: UTF8.self)
                }.joined(separator: "\n")
                let outcome = try await Self.api(place, sandbox, ["--batch", "--yes"], input: input)
                let answers = try outcome.output.split(separator: "\n").map { line in
                    try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: [String: Any]] ?? [:]
                }
                #expect(outcome.status == 0)
                #expect(answers[0]["error"]?["code"] as? String == "not_found")
                #expect((answers[0]["error"]?["thoughtspot_message"] as? String)?.contains("nobody-here") == true)
                #expect(answers[1]["error"]?["code"] as? String == "partly_done", "\(outcome.everything)")
                #expect(answers[1]["error"]?["answer"] is [Any], "\(outcome.everything)")
            }
        }

        @Test func endsByWhatHappened() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let nobody = ["THOUGHTSPOT_USERNAME": "", "THOUGHTSPOT_PASSWORD": "", "THOUGHTSPOT_SECRET_KEY": ""]
                for (words, more, status) in [
                    (["v2.users_delete", "user_identifier=none", "--yes"], [:], 66),
                    (["session_info"], ["THOUGHTSPOT_PASSWORD": "wrong"], 77),
                    (["session_info"], nobody, 78),
                    (["session_info"], ["THOUGHTSPOT_URL": "http://127.0.0.1:1"], 69),
                    (["session_inf"], [:], 64),
                    (["metadata_tml_import", "tml=nonsense: ["], [:], 65),
                    (["v2.system"], [:], 0),
                ] as [([String], [String: String], Int32)] {
                    let outcome = try await Self.api(place, sandbox, words, more)
                    #expect(outcome.status == status, "\(words) \(outcome.everything)")
                }
            }
        }

        @Test func actsInTheOrgThatWasAsked() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let keyAlone = ["THOUGHTSPOT_PASSWORD": ""]
                #expect(try await Self.api(place, sandbox, ["v2.orgs_create", "name=second"]).status == 0)
                for (number, more) in [[:], keyAlone].enumerated() {
                    for org in ["1", "0"] {
                        let name = "group-\(org)-\(number)"
                        let create = ["v2.groups_create", "name=\(name)", "display_name=\(name)", "--org", org]
                        let created = try await Self.api(place, sandbox, create, more)
                        #expect(created.status == 0, "\(created.everything)")
                        #expect(created.output.contains("\"id\": \"\(org)\""), "\(created.output)")
                    }
                }
                let configured = ["--set", "thoughtspot.org_id=1"]
                let user = try await Self.api(
                    place,
                    sandbox,
                    ["v2.auth_session_user", "--fields", "current_org.id"] + configured
                )
                #expect(user.output.contains("\"current_org.id\": 1"), "\(user.everything)")
            }
        }

        @Test func leavesNoSessionOpen() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                for words in [["session_info"], ["v2.system"], ["v2.users_delete", "user_identifier=none", "--yes"]] {
                    _ = try await Self.api(place, sandbox, words)
                }
                #expect(try await sandbox.calls(to: "session/login") == 3)
                #expect(try await sandbox.calls(to: "session/logout") == 3)
                _ = try await Self.api(place, sandbox, ["v2.system", "--org", "0"])
                #expect(try await sandbox.calls(to: "auth/session/logout") == 1)
            }
        }

        @Test func keepsATokenForItsOwnerAlone() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let cache = ["XDG_CACHE_HOME": place.path("cache")]
                for _ in 0..<3 {
                    #expect(try await Self.api(place, sandbox, ["v2.system", "--keep-token"], cache).status == 0)
                }
                #expect(try await sandbox.calls(to: "auth/token/full") == 1)
                let folder = place.directory.appending(path: "cache/spotgate")
                let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
                #expect(names.count == 1)
                let file = folder.appending(path: names[0]).path
                #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
                // What others can read, or was cut short, is not believed.
                chmod(file, 0o644)
                #expect(try await Self.api(place, sandbox, ["v2.system", "--keep-token"], cache).status == 0)
                #expect(try await sandbox.calls(to: "auth/token/full") == 2)
                let end = Int(Date().timeIntervalSince1970 * 1000) + 3_600_000
                try Data(#"{"token":"revoked","expires":\#(end)}"#.utf8).write(to: URL(filePath: file))
                chmod(file, 0o600)
                #expect(try await Self.api(place, sandbox, ["v2.system", "--keep-token"], cache).status == 0)
                #expect(try await sandbox.calls(to: "auth/token/full") == 3)
            }
        }

        @Test func takesATokenAndAProfile() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let made = try await Self.api(place, sandbox, ["v2.auth_token_full", "username=service"])
                let answer = try JSONSerialization.jsonObject(with: Data(made.output.utf8)) as? [String: Any]
                let token = try #require(answer?["token"] as? String)
                let nobody = ["THOUGHTSPOT_USERNAME": "", "THOUGHTSPOT_PASSWORD": "", "THOUGHTSPOT_SECRET_KEY": ""]
                let byToken = try await Self.api(
                    place,
                    sandbox,
                    ["v2.auth_session_user", "--fields", "name"],
                    nobody.merging(["THOUGHTSPOT_TOKEN": token]) { $1 }
                )
                #expect(byToken.output.contains("\"service\""), "\(byToken.everything)")
                let password = try place.write("password", RunningSandbox.password + "\n", mode: 0o600)
                let profiles = try place.write(
                    "profiles.jsonc",
                    """
                    // two clusters
                    {"here": {"url": "\(sandbox.url)", "username": "service", "password_file": "\(password)"},
                     "bare": {"url": "\(sandbox.url)"}, "bad": {"password": "x"}}
                    """
                )
                let file = ["SPOTGATE_PROFILES": profiles, "THOUGHTSPOT_URL": "https://other.example"]
                let here = try await Self.api(
                    place,
                    sandbox,
                    ["session_info", "--profile", "here"],
                    file.merging(nobody) { $1 }
                )
                #expect(here.output.contains("\"userName\": \"service\""), "\(here.everything)")
                // The environment's credentials are another cluster's.
                let bare = try await Self.api(place, sandbox, ["session_info", "--profile", "bare"], file)
                #expect(bare.status == 78, "\(bare.everything)")
                #expect(try await Self.api(place, sandbox, ["session_info", "--profile", "bad"], file).status == 78)
                #expect(try await Self.api(place, sandbox, ["session_info", "--profile", "none"], file).status == 78)
            }
        }

        @Test func showsTheExchangeWithoutSecrets() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let password = try place.write("new", "Brand-new-pass1!")
                let words = [
                    "v2.users_create", "name=eve", "display_name=Eve", "email=e@example.org", "password@=\(password)",
                    "--verbose", "--header", "X-Trace: 7",
                ]
                let outcome = try await Self.api(place, sandbox, words)
                #expect(outcome.status == 0, "\(outcome.everything)")
                #expect(outcome.errors.contains("> POST /api/rest/2.0/users/create"))
                #expect(outcome.errors.contains("X-Trace: 7"))
                #expect(outcome.errors.contains("\"password\":\"[secret]\""))
                for secret in [RunningSandbox.password, "Brand-new-pass1!", "JSESSIONID="] {
                    #expect(!outcome.errors.contains(secret), "\(secret)")
                }
                let token = ["v2.auth_token_full", "username=service", "--verbose"]
                let minted = try await Self.api(place, sandbox, token)
                #expect(!minted.errors.contains(RunningSandbox.secretKey))
                #expect(minted.errors.contains("\"token\":\"[secret]\""))
                for header in ["Authorization: Bearer x", "Host: evil", "no colon", "X-A: \u{7}"] {
                    let refused = try await Self.api(place, sandbox, ["v2.system", "--header", header])
                    #expect(refused.status == 64, "\(header)")
                }
            }
        }

        @Test func importsAFolderOfTML() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                try FileManager.default.createDirectory(atPath: place.path("tml"), withIntermediateDirectories: true)
                for (name, kind) in [("1.worksheet.tml", "worksheet"), ("2.liveboard.tml", "liveboard")] {
                    let filler = String(repeating: "# a comment\n", count: 12_000)
                    try place.write("tml/\(name)", "\(filler)\(kind):\n  name: From a file \(kind)\n")
                }
                let words = [
                    "v2.metadata_tml_import", "metadata_tmls@=\(place.path("tml"))", "import_policy=ALL_OR_NONE",
                ]
                let outcome = try await Self.api(place, sandbox, words)
                #expect(outcome.status == 0, "\(outcome.everything)")
                let found = try await Self.api(
                    place,
                    sandbox,
                    ["v2.metadata_search", "metadata.type=LIVEBOARD", "--fields", "metadata_name", "--output", "csv"]
                )
                #expect(found.output.contains("From a file liveboard"), "\(found.everything)")
            }
        }

        @Test func triesAgainWhatOnlyReads() async throws {
            try await Workplace.with { place in
                let busy = #"{"kind":"status","status":503,"endpoint":"users/search","times":1,"retry_after":0}"#
                for (words, status) in [([], 75), (["--retries", "1"], 0)] as [([String], Int32)] {
                    let sandbox = try await RunningSandbox(in: place, arguments: ["--fault", busy])
                    let search = ["v2.users_search", "user_identifier=service"]
                    let outcome = try await Self.api(place, sandbox, search + words)
                    #expect(outcome.status == status, "\(outcome.everything)")
                }
                let never = busy.replacingOccurrences(of: "users/search", with: "users/create")
                let sandbox = try await RunningSandbox(in: place, arguments: ["--fault", never])
                let create = ["v2.users_create", "name=a", "display_name=A", "email=a@example.org", "--retries", "5"]
                #expect(try await Self.api(place, sandbox, create).status == 75)
                #expect(try await sandbox.calls(to: "users/create") == 1)
            }
        }
    }
}
