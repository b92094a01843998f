import Foundation
import Testing

extension EndToEnd {
    /// What a serving process cannot do any more, although its user may (Landlock); these tests often run as root.
    struct ConfinementTests {
        /// A service whose configuration file can be changed, and what a reload then leads to.
        private struct Scene {
            let place: Workplace
            let service: RunningService
            let file: String

            init(_ place: Workplace, isConfined: Bool) async throws {
                self.place = place
                file = try place.write("spotgate.jsonc", "{}")
                let sandbox = try await RunningSandbox(in: place)
                service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    ["SPOTGATE_CONFIG": file, "SPOTGATE_PROCESS_CONFINE": "\(isConfined)"]
                )
            }

            /// Whether the kernel has no Landlock for us; the service says so.
            var isFree: Bool { service.program.errors.contains("\"files not fenced off\"") }

            /// `accepted` or `refused`.
            func reload(_ settings: String) async throws -> String {
                try place.write("spotgate.jsonc", settings)
                let before = service.program.errors.count
                service.program.signal(SIGHUP)
                var said = ""
                try await service.program.ready {
                    said = String(service.program.errors.dropFirst(before))
                    return said.contains("\"reloaded\"") || said.contains("\"reload refused")
                }
                return said.contains("\"reloaded\"") ? "accepted" : "refused"
            }
        }

        @Test(arguments: [true, false])
        func readsAndWritesOnlyWhereItsConfigurationSaid(isConfined: Bool) async throws {
            try await Workplace.with { place in
                let scene = try await Scene(place, isConfined: isConfined)
                let elsewhere = FileManager.default.temporaryDirectory.appending(path: "elsewhere-\(UUID().uuidString)")
                try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: true)
                defer { try? FileManager.default.removeItem(at: elsewhere) }
                let block = elsewhere.appending(path: "block.json").path
                try Data("{}".utf8).write(to: URL(filePath: block))
                let outcome = isConfined && !scene.isFree ? "refused" : "accepted"
                // Beside the configuration file it may read, and the file may be another one than at the start.
                let beside = try place.write("block.json", "{}")
                #expect(try await scene.reload(#"{"policy": {"block_file": "\#(beside)"}}"#) == "accepted")
                #expect(try await scene.reload(#"{"policy": {"block_file": "\#(block)"}}"#) == outcome)
                let audit = elsewhere.appending(path: "audit.jsonl").path
                #expect(try await scene.reload(#"{"audit": {"file": "\#(audit)"}}"#) == outcome)
                #expect(FileManager.default.fileExists(atPath: audit) == (outcome == "accepted"))
                #expect(try await scene.service.token("alice").status == 200)
                #expect(try await scene.reload("{}") == "accepted")
            }
        }
    }
}
