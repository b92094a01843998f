import Foundation
import Testing

extension EndToEnd {
    /// The secret key, the password and the tokens appear nowhere but where they belong.
    struct SecretTests {
        @Test func keepsSecretsOutOfLogsMetricsAndTheProcessTable() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let secrets = try place.write("secret-key", RunningSandbox.secretKey + "\n", mode: 0o600)
                let password = try place.write("password", RunningSandbox.password + "\n", mode: 0o600)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    [
                        "THOUGHTSPOT_SECRET_KEY": nil, "THOUGHTSPOT_SECRET_KEY_FILE": secrets,
                        "THOUGHTSPOT_PASSWORD": nil, "THOUGHTSPOT_PASSWORD_FILE": password,
                        "SPOTGATE_LOG_LEVEL": "debug",
                    ]
                )
                let token = try await service.token("alice", groups: "sales").body
                #expect(token.utf8.count >= 20)
                _ = try await service.token("alice", groups: "sales", ["--header", "Cookie: session=a-cookie-value"])
                _ = try await service.token(nil)
                try await sandbox.fault(#"{"kind":"status","value":500}"#)
                _ = try await service.token("bob")
                let process = "/proc/\(service.program.processIdentifier)"
                var places = [
                    "standard output": service.program.output,
                    "standard error": service.program.errors,
                    "metrics": try await service.metrics(),
                ]
                for file in ["cmdline", "environ", "maps"] {
                    places[file] = try await place.readAsRoot("\(process)/\(file)")
                }
                for (name, text) in places {
                    for secret in [RunningSandbox.secretKey, RunningSandbox.password, token, "a-cookie-value"] {
                        #expect(!text.contains(secret), "in \(name)")
                    }
                }
                #expect(service.program.errors.contains("alice"))
            }
        }

        /// How the secrets come to the service.
        enum Wiring: CaseIterable { case environment, files }

        @Test(arguments: Wiring.allCases, ["v1", "v2"])
        func keepsOneCopyOfItsSecretsInMemoryAndNoTokenOfAFinishedRequest(_ wiring: Wiring, api: String) async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                var settings: [String: String?] = ["SPOTGATE_TOKEN_API": api]
                if wiring == .files {
                    settings["THOUGHTSPOT_SECRET_KEY"] = nil as String?
                    settings["THOUGHTSPOT_PASSWORD"] = nil as String?
                    settings["THOUGHTSPOT_SECRET_KEY_FILE"] =
                        try place.write("secret-key", RunningSandbox.secretKey + "\n", mode: 0o600)
                    settings["THOUGHTSPOT_PASSWORD_FILE"] =
                        try place.write("password", RunningSandbox.password + "\n", mode: 0o600)
                }
                let service = try await RunningService(in: place, sandbox: sandbox, settings)
                let first = try await service.token("alice").body
                let statuses = try await place.must(
                    "curl",
                    [
                        "--silent", "--header", "X-Forwarded-User: alice", "--output", "/dev/null", "--write-out",
                        "%{http_code} ", "\(service.url)/token?[1-1000]",
                    ]
                )
                #expect(statuses == String(repeating: "200 ", count: 1000))
                let last = try await service.token("alice").body
                // What is read anew is the same secret once more.
                service.program.signal(SIGHUP)
                try await service.program.ready { service.program.errors.contains("reloaded") }
                let texts = [RunningSandbox.secretKey, RunningSandbox.password, String(first.prefix(24)), first, last]
                let counts = try await memory(of: service, in: place, texts)
                #expect(counts == [1, 1, 0, 0, 0])
            }
        }

        @Test func givesUpWhatAnIntruderWouldWant() async throws {
            try await Workplace.with { place in
                let service = try await RunningService(in: place, sandbox: nil)
                let process = "/proc/\(service.program.processIdentifier)"
                let status = try String(contentsOfFile: "\(process)/status", encoding: .utf8)
                #expect(status.contains("NoNewPrivs:\t1\n"))
                #expect(status.contains("Seccomp:\t2\n"))
                let limits = try String(contentsOfFile: "\(process)/limits", encoding: .utf8)
                let core = try #require(limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") })
                #expect(core.split(separator: " ").suffix(3) == ["0", "0", "bytes"])
            }
        }

        /// How often each text is in the process's memory; only root may look.
        private func memory(of service: RunningService, in place: Workplace, _ texts: [String]) async throws -> [Int] {
            let script = Workplace.root.appending(path: "Tests/EndToEndTests/Strangers/memory.py").path
            let input = texts.joined(separator: "\n") + "\n"
            let words = [script, "\(service.program.processIdentifier)"]
            let output = try await place.mustAsRoot("python3", words, input: input)
            return output.split(separator: "\n").compactMap { Int($0) }
        }
    }
}
