import Foundation
import Testing

extension EndToEnd {
    /// A small form of the drill with slow and hostile clients; `make hostile` runs all of it, and measures.
    struct HostileClientTests {
        @Test func keepsServingOthersWhileSomeNeverFinishAndNeverRead() async throws {
            try await Workplace.with { place in
                // Counts the descriptors of a process that is not dumpable.
                _ = try await Privileged.prefix(in: place)
                let outcome = try await place.run(
                    Workplace.root.appending(path: ".venv/bin/python").path,
                    [
                        Workplace.root.appending(path: "Tests/Drills/hostile.py").path, "half-open", "byte a second",
                        "never read",
                    ],
                    environment: [
                        "SPOTGATE": try Spotgate.executable, "SECONDS": "3", "SCALE": "0.1", "PATIENCE": "5",
                    ],
                    within: .seconds(180)
                )
                #expect(outcome.status == 0, "\(outcome.everything)")
                // Each attack held what it meant to hold, and lost the healthy client nothing.
                let rows = outcome.output.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
                #expect(rows.count == 3, "\(outcome.output)")
            }
        }

        /// What one caller can do to the process and to the others: a last byte at the deadline, connections of an address
        /// that no rule trusts, large requests half sent; SIGTERM in each.
        @Test func staysSmallAndServesOthersAndEndsInTimeBesideEachAttack() async throws {
            try await Workplace.with { place in
                let outcome = try await place.run(
                    Workplace.root.appending(path: ".venv/bin/python").path,
                    [
                        Workplace.root.appending(path: "Tests/Drills/hostile.py").path, "at the deadline",
                        "untrusted address", "half sent",
                    ],
                    environment: ["SPOTGATE": try Spotgate.executable, "SECONDS": "3", "PATIENCE": "1.5"],
                    within: .seconds(240)
                )
                #expect(outcome.status == 0, "\(outcome.everything)")
                let rows = outcome.output.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
                #expect(rows.count == 3, "\(outcome.output)")
            }
        }
    }
}
