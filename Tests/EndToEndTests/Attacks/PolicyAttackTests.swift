import Foundation
import Testing

extension EndToEnd {
    /// The attack cases that size, attributes, secrets and empty arguments are about.
    struct PolicyAttackTests {
        /// Too much of everything is refused, and costs no memory that stays.
        @Test func a17RefusesWhatIsTooLargeInBoundedMemory() async throws {
            let many = (0..<10_000).map { "X-H\($0): 1" }
            let block = (0..<9000).map { "X-H\($0): \(String(repeating: "v", count: 110))" }
            let head = { (lines: [String]) in
                (["GET /token HTTP/1.1", "Host: s", "X-Forwarded-User: \(Scene.user)"] + lines)
                    .map { $0 + "\r\n" }.joined() + "\r\n"
            }
            let large: [(bytes: String, status: Int, code: String)] = [
                (
                    Scene.get("X-Forwarded-User: \(String(repeating: "a", count: 65_536))", bare: true), 431,
                    "head_too_large"
                ),
                (head(many), 431, "head_too_large"),
                (head(block), 431, "head_too_large"),
                (Scene.get(target: "/token?\(String(repeating: "q", count: 102_400))"), 414, "target_too_long"),
            ]
            try await Scene.with { scene in
                let long = String(repeating: "a", count: 300)
                try await scene.expectRefusal(
                    Scene.get("X-Forwarded-User: \(long)", bare: true),
                    400,
                    "identity_malformed",
                    hidden: [long]
                )
                for case let (bytes, status, code) in large {
                    try await scene.expectRefusal(bytes, status, code, closes: true)
                }
                let before = try Self.residentKilobytes(scene)
                for _ in 0..<40 {
                    for case let (bytes, status, _) in large {
                        #expect(try scene.send(bytes).statuses == [status])
                    }
                }
                let growth = try Self.residentKilobytes(scene) - before
                #expect(growth < 8192, "grown by \(growth) KiB")
                try await scene.expectToken(Scene.get())
            }
        }

        private static func residentKilobytes(_ scene: Scene) throws -> Int {
            let path = "/proc/\(scene.service.program.processIdentifier)/status"
            let line = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
                .first { $0.hasPrefix("VmRSS:") }
            return try #require(line?.split(separator: " ").dropFirst().first.flatMap { Int($0) })
        }

        /// Nobody sends a wildcard; what is missing opens nothing, instead of what the user had before.
        @Test func a19LetsNoWildcardThroughAndTakesNothingForNone() async throws {
            let settings: [String: String?] = [
                "SPOTGATE_TOKEN_API": "v2", "SPOTGATE_TOKEN_MODE": "custom",
                "SPOTGATE_TOKEN_ATTRIBUTES": "region=header:X-Region",
            ]
            try await Scene.with(settings) { scene in
                let mints = { try await scene.sandbox.calls(to: "auth/token/custom") }
                for value in [
                    "TS_WILDCARD_ALL", "ts_wildcard_all", " TS_WILDCARD_ALL", "Ts_Wildcard_All", "TS_WILDCARD_ALL,DE",
                ] {
                    let wild = Scene.get("X-Region: \(value)")
                    try await scene.expectRefusal(wild, 403, "identity_denied", hidden: ["TS_WILDCARD", "ts_wildcard"])
                }
                try await scene.expectRefusal(Scene.get("X-Region: DE", "X-Region: FR"), 400, "identity_duplicate")
                try await scene.expectRefusal(Scene.get("X_Region: DE"), 400, "identity_aliased")
                #expect(try await mints() == 0)
                for (lines, value) in [
                    ([], "TS_WILDCARD_NONE"), (["X-Region:"], "TS_WILDCARD_NONE"), (["X-Region: DE"], "DE"),
                ] as [([String], String)] {
                    let heard = try scene.send(Scene.get(lines.joined(separator: "\r\n"), "Connection: close"))
                    let sent = lines.isEmpty ? try scene.send(Scene.get("Connection: close")) : heard
                    #expect(sent.statuses == [200], "\(sent.text)")
                    let call = try await scene.sandbox.read("sandbox/calls?endpoint=auth/token/custom&limit=1")
                    #expect(call.contains(#""variable_values":[{"name":"region","values":["\#(value)"]}]"#), "\(call)")
                    #expect(call.contains(#""persist_option":"REPLACE""#) && call.contains(#""auto_create":false"#))
                }
            }
        }

        /// There is no shared secret between proxy and service to be guessed, and the one for ThoughtSpot is no secret if
        /// it is empty, short or everybody's; a newline at its end is the editor's.
        @Test func a31StartsWithNoSecretThatIsNone() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                func outcome(_ settings: [String: String?]) async throws -> Outcome {
                    var environment = RunningService.environment(port: try Port.free(), admin: 0, sandbox: sandbox)
                    for (name, value) in settings { environment[name] = value }
                    return try await place.run(try Spotgate.executable, ["serve"], environment: environment)
                }
                let unset: [String: String?] = ["THOUGHTSPOT_SECRET_KEY": nil]
                for (text, mode, word) in [
                    ("", 0o600, "is empty"), ("\n", 0o600, "is empty"), ("short\n", 0o600, "too short"),
                    ("two\nlines-of-it", 0o600, "second line"), (RunningSandbox.secretKey, 0o644, "open to everybody"),
                    (RunningSandbox.secretKey, 0o660, "written by its group"),
                ] {
                    let file = try place.write("key", text, mode: mode)
                    let result = try await outcome(unset.merging(["THOUGHTSPOT_SECRET_KEY_FILE": file]) { $1 })
                    #expect(result.status == 78 && result.errors.contains(word), "\(result.errors)")
                    #expect(!result.everything.contains(RunningSandbox.secretKey))
                }
                for settings in [
                    unset, ["THOUGHTSPOT_SECRET_KEY": ""], ["SPOTGATE_IDENTITY_SHARED_SECRET": "guess-me"],
                ] {
                    #expect(try await outcome(settings).status == 78)
                }
                let file = try place.write("key", RunningSandbox.secretKey + "\r\n", mode: 0o640)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    unset.merging(["THOUGHTSPOT_SECRET_KEY_FILE": file]) { $1 }
                )
                #expect(try await service.token("alice").status == 200)
            }
        }

        /// What an empty argument would do to everybody is not sent without somebody's word, nor ever by the service.
        @Test func a42SendsNothingThatWouldEndOrListEverybody() async throws {
            try await Scene.with(["SPOTGATE_IDENTITY_TRUSTED_PEERS": "\(Scene.trusted),127.0.0.1"]) { scene in
                #expect(try await scene.service.token("alice").status == 200)
                var environment = RunningSandbox.credentials
                environment["THOUGHTSPOT_URL"] = scene.sandbox.url
                let state = { try await scene.sandbox.read("sandbox/state").components(separatedBy: ",\"now\":")[0] }
                let before = try await state()
                for words in [
                    ["user_session_invalidate"], ["user_session_invalidate", "usernames:=[]"],
                    ["user_session_invalidate", "usernames:=[]", "user_guids:=[]"],
                    ["user_session_invalidate", #"usernames:=[""]"#], ["user_list"], ["user_get"],
                    ["user_get", "name="],
                    ["v2.users_force_logout", "user_identifiers:=[]"],
                    ["v2.users_force_logout", #"user_identifiers:=[""]"#],
                    ["v2beta.admin_forcelogout", "usernames:=[]"],
                    ["user_sync", "principals_file=[]", "password:=null", "apply_changes:=true"],
                ] {
                    let arguments = ["api"] + words
                    let outcome = try await place(scene, arguments, environment)
                    #expect(outcome.status == 64, "\(words): \(outcome.status) \(outcome.everything)")
                }
                for endpoint in ["user/session/invalidate", "users/force-logout", "user/list", "user/sync"] {
                    #expect(try await scene.sandbox.calls(to: endpoint) == 0, "\(endpoint)")
                }
                #expect(try await state() == before)
                // Signing out names the caller and nobody else, whatever the body says.
                for body in ["", #"{"token":null}"#, #"{"token":[]}"#, #"{"usernames":[]}"#] {
                    let arguments = ["--request", "POST", "--header", "X-Forwarded-User: alice", "--data-binary", body]
                    let answer = try await scene.place.curl("\(scene.service.url)/revoke", arguments)
                    #expect(answer.status == (body.isEmpty ? 204 : 400), "\(body) \(answer.status)")
                }
                let calls = try await scene.sandbox.read("sandbox/calls?endpoint=user/session/invalidate")
                #expect(calls.contains(#"["username","[\"alice\"]"]"#) && calls.contains("\"count\":1"), "\(calls)")
            }
        }

        private func place(_ scene: Scene, _ words: [String], _ environment: [String: String]) async throws -> Outcome {
            try await scene.place.run(try Spotgate.executable, words, environment: environment)
        }
    }
}
