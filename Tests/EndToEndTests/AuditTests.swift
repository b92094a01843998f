import Foundation
import Testing

extension EndToEnd {
    /// The audit file of a running service, rotated as logrotate does, and what `audit verify` says of it.
    struct AuditTests {
        @Test func isWholeOverARotationAndShowsWhatWasDoneToIt() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let (file, rotated) = (place.path("audit.jsonl"), place.path("audit.jsonl.1"))
                let service = try await RunningService(in: place, sandbox: sandbox, ["SPOTGATE_AUDIT_FILE": file])
                for user in ["alice", "bob"] { _ = try await service.token(user) }
                try FileManager.default.moveItem(atPath: file, toPath: rotated)
                service.program.signal(SIGHUP)
                try await service.program.ready {
                    try await service.metrics().contains("spotgate_config_reloads_total{result=\"accepted\"} 1")
                }
                for user in ["carol", "dave"] { _ = try await service.token(user) }
                await service.program.stop()

                func verify(_ files: String...) async throws -> Outcome {
                    try await place.run(try Spotgate.executable, ["audit", "verify"] + files)
                }
                let whole = try await verify(rotated, file)
                #expect(whole.status == 0 && whole.output.hasPrefix("4 lines, unbroken"), "\(whole.everything)")

                let text = try String(contentsOfFile: file, encoding: .utf8)
                let changed = try place.write("changed", text.replacing("carol", with: "mallory"))
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                let shortened = try place.write("shortened", lines.dropFirst().joined(separator: "\n"))
                for (bad, words) in [(changed, "the line was changed"), (shortened, "the line before is missing")] {
                    let outcome = try await verify(rotated, bad)
                    #expect(outcome.status == 65)
                    #expect(outcome.output.contains("\(bad):1: \(words)"), "\(outcome.everything)")
                }
                #expect(try await verify(file, rotated).status == 65)
            }
        }

        /// The log's hashes show what the file alone cannot: that lines are missing at its beginning or its end.
        @Test func isHeldAgainstTheHashesInTheLog() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let file = place.path("audit.jsonl")
                let service = try await RunningService(in: place, sandbox: sandbox, ["SPOTGATE_AUDIT_FILE": file])
                for user in ["alice", "bob", "carol"] { _ = try await service.token(user) }
                await service.program.stop()
                func hash(_ message: String) throws -> String {
                    let line = service.program.errors.split(separator: "\n").first { $0.contains("\"\(message)\"") }
                    let found = try #require(line?.firstMatch(of: /"hash":"([0-9a-f]{64})"/)?.output.1, "no \(message)")
                    return String(found)
                }
                let span = ["--from", try hash("audit file continues"), "--to", try hash("audit file ends")]
                func verify(_ file: String) async throws -> Outcome {
                    try await place.run(try Spotgate.executable, ["audit"] + span + ["verify", file])
                }
                #expect(try await verify(file).status == 0)
                let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
                for (kept, word) in [(lines.dropFirst(), "--from"), (lines.dropLast(), "--to")] {
                    let shortened = try place.write("shortened", kept.joined(separator: "\n") + "\n")
                    let outcome = try await place.run(try Spotgate.executable, ["audit", "verify", shortened])
                    #expect(outcome.status == 0, "the file alone cannot show it")
                    let held = try await verify(shortened)
                    #expect(held.status == 65 && held.output.hasPrefix(word), "\(held.everything)")
                }
            }
        }
    }
}
