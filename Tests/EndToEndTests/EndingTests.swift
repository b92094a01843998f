import Foundation
import Testing

extension EndToEnd {
    /// SIGTERM ends the service within `limits.drain_seconds` and two seconds more, whatever is stuck.
    struct EndingTests {
        private static let settings: [String: String?] = [
            "SPOTGATE_LIMITS_DRAIN_SECONDS": "1", "SPOTGATE_LIMITS_REQUEST_DEADLINE_SECONDS": "1",
            "SPOTGATE_LOG_LEVEL": "debug",
        ]

        /// Sends the signal and gives how the program ended.
        private static func end(_ program: Program) async throws -> Int32 {
            let start = ContinuousClock.now
            program.signal(SIGTERM)
            let status = try await program.outcome(within: .seconds(8)).status
            #expect(ContinuousClock.now - start < .seconds(3.2))
            return status
        }

        @Test(arguments: [false, true]) func endsWhileTheAuditFileIsLocked(isRequired: Bool) async throws {
            try await Workplace.with { place in
                let file = place.path("audit.jsonl")
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    Self.settings.merging(
                        ["SPOTGATE_AUDIT_FILE": file, "SPOTGATE_AUDIT_REQUIRED": "\(isRequired)"]
                    ) { $1 }
                )
                #expect(try await service.token("alice").status == 200)
                let lock = open(file, O_RDWR)
                defer { close(lock) }
                #expect(flock(lock, LOCK_EX) == 0)
                let answer = try await service.token("alice")
                // Without its line there is no token where the line is required; and the answer does not wait for ever.
                #expect(answer.status == (isRequired ? 504 : 200) || (isRequired && answer.status == 503))
                if isRequired {
                    try await service.program.ready {
                        try await place.curl("\(service.admin)/readyz").status == 503
                    }
                    #expect(try await service.token("bob")["spotgate-error"] == "overloaded")
                }
                #expect(try await Self.end(service.program) == 0)
                #expect(service.program.errors.contains("audit lines left unwritten"))
            }
        }

        @Test func endsAndServesWhilePipesStandWhereFilesWere() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let block = try place.write("blocked.jsonc", #"{ "users": ["mallory"] }"#)
                let key = try place.write("secret-key", RunningSandbox.secretKey, mode: 0o600)
                let file = try place.write("spotgate.jsonc", "{}")
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    arguments: ["--config", file],
                    Self.settings.merging(
                        [
                            "SPOTGATE_POLICY_BLOCK_FILE": block, "THOUGHTSPOT_SECRET_KEY": nil,
                            "THOUGHTSPOT_SECRET_KEY_FILE": key,
                        ]
                    ) { $1 }
                )
                // The listeners are bound before the files are read.
                try await service.program.ready { service.program.errors.contains("\"ready\"") }
                for path in [block, key, file] {
                    unlink(path)
                    #expect(mkfifo(path, 0o600) == 0)
                }
                service.program.signal(SIGHUP)
                try await service.program.ready { service.program.errors.contains("reload refused") }
                #expect(service.program.errors.contains("is not a regular file"))
                // What was read before stays in force.
                #expect(try await service.token("alice").status == 200)
                #expect(try await service.token("mallory")["spotgate-error"] == "identity_denied")
                #expect(try await Self.end(service.program) == 0)
            }
        }

        @Test func endsWhileItsLogHasNoReader() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let pipe = place.path("log")
                #expect(mkfifo(pipe, 0o600) == 0)
                // Open and never read: what fits into the pipe is written, then a write waits.
                let reader = open(pipe, O_RDWR)
                defer { close(reader) }
                let (port, admin) = (try Port.free(), try Port.free())
                var environment = RunningService.environment(port: port, admin: admin, sandbox: sandbox)
                for (name, value) in Self.settings { environment[name] = value }
                let command = "exec '\(try Spotgate.executable)' serve 2>'\(pipe)'"
                let program = try place.start("sh", ["-c", command], environment: environment)
                try await program.ready { Port.isOpen(port) }
                let load = try await Load(in: place, port: port)
                try await program.ready {
                    try await place.curl("http://127.0.0.1:\(admin)/metrics").body
                        .contains(/spotgate_log_lines_dropped_total [1-9]/)
                }
                let result = try await load.stop()
                #expect(result.failures.isEmpty, "\(result)")
                #expect(try await Self.end(program) == 0)
            }
        }

        @Test func staysReadyWhileThoughtSpotIsAway() async throws {
            try await Workplace.with { place in
                let service = try await RunningService(in: place, sandbox: nil, Self.settings)
                for user in ["alice", "bob", "carol", "dave", "eve", "frank"] {
                    #expect(try await service.token(user).status == 503)
                }
                #expect(try await service.metrics().contains("spotgate_upstream_circuit_state 2"))
                let ready = try await place.curl("\(service.admin)/readyz")
                #expect(ready.status == 200)
                #expect(ready.body.contains(#""thoughtspot":"unavailable""#), "\(ready.body)")
            }
        }
    }
}
