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
    }
}
