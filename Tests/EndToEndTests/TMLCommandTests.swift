import Foundation
import Testing

extension EndToEnd {
    /// `spotgate tml` on files as people have them.
    struct TMLCommandTests {
        private static let fixtures = Workplace.root.appending(path: "Tests/ThoughtSpotTests/Fixtures")

        private static func tml(_ place: Workplace, _ words: String...) async throws -> Outcome {
            try await place.run(try Spotgate.executable, ["tml"] + words)
        }

        private static func copy(_ name: String, to place: Workplace, as other: String? = nil) throws -> String {
            let path = place.path(other ?? String(name.split(separator: "/").last ?? ""))
            try FileManager.default.copyItem(at: fixtures.appending(path: name), to: URL(filePath: path))
            return path
        }

        private static func text(_ path: String) throws -> [UInt8] {
            Array(try Data(contentsOf: URL(filePath: path)))
        }

        @Test func checksAFolder() async throws {
            try await Workplace.with { place in
                let outcome = try await Self.tml(place, "check", Self.fixtures.path + "/TML")
                #expect(outcome.status == 0, "\(outcome.everything)")
                #expect(outcome.output.contains("13 files, 0 errors, "))
                let wrong = try place.write("wrong.table.tml", "guid: x\ntable:\n  name: a: b\n")
                let other = try place.write("other.tml", "guid: 1\nsomething: {}\n")
                let failed = try await Self.tml(place, "check", "--json", wrong, other)
                #expect(failed.status == 65)
                #expect(
                    failed.output.contains(
                        "\"code\":\"syntax\",\"subject\":\"line 3, column 10: the text is not YAML\""
                    )
                )
                #expect(failed.output.contains("\"code\":\"kind_unknown\""))
            }
        }

        @Test func mapsInPlaceAndChangesNothingElse() async throws {
            try await Workplace.with { place in
                let table = try Self.copy("TML/orders.table.tml", to: place)
                let board = try Self.copy("TML/sales.liveboard.tml", to: place)
                let before = (try Self.text(table), try Self.text(board))
                let map = try place.write(
                    "map.jsonc",
                    """
                    { // from dev to prod
                      "databases": {"RETAIL_DEV": "RETAIL"},
                      "guids": {"3f1d0a52-6a0e-4c57-9a51-0f6f3a0c1b02": "00000000-0000-4000-8000-000000000002", "no": "one"}
                    }
                    """
                )
                let outcome = try await Self.tml(place, "map", "--map", map, "--in-place", table, board)
                #expect(outcome.status == 0, "\(outcome.everything)")
                #expect(outcome.errors.contains("nothing has no (guids)"))
                let after = String(decoding: try Self.text(table), as: UTF8.self)
                #expect(
                    after
                        == String(decoding: before.0, as: UTF8.self).replacingOccurrences(
                            of: "RETAIL_DEV",
                            with: "RETAIL"
                        )
                )
                let moved = String(decoding: before.1, as: UTF8.self).replacingOccurrences(
                    of: "3f1d0a52-6a0e-4c57-9a51-0f6f3a0c1b02",
                    with: "00000000-0000-4000-8000-000000000002"
                )
                #expect(String(decoding: try Self.text(board), as: UTF8.self) == moved)
                let again = try await Self.tml(place, "map", "--map", map, "--in-place", table, board)
                #expect(again.status == 65 && again.errors.contains("nothing was changed"))
                let diff = try await Self.tml(place, "diff", Self.fixtures.path + "/TML/orders.table.tml", table)
                #expect(diff.status == 65)
                #expect(diff.output == "changed table.db: \"RETAIL_DEV\" -> \"RETAIL\"\n")
                let same = try await Self.tml(place, "diff", table, table)
                #expect(same.status == 0 && same.output.isEmpty)
            }
        }

        @Test func convertsThereAndBack() async throws {
            try await Workplace.with { place in
                let table = try Self.copy("TML/orders.table.tml", to: place)
                let json = place.path("orders.json")
                let there = try await Self.tml(place, "convert", "--to", "json", "--output", json, table)
                #expect(there.status == 0, "\(there.everything)")
                let back = try await Self.tml(place, "convert", "--to", "yaml", json)
                #expect(Array(back.output.utf8) == (try Self.text(table)))
                let kept = try await Self.tml(
                    place,
                    "convert",
                    "--to",
                    "yaml",
                    Self.fixtures.path + "/TMLTraps/crlf.answer.tml"
                )
                #expect(kept.output.utf8.contains(0x0D))
            }
        }

        @Test func formatsAsThoughtSpotWrites() async throws {
            try await Workplace.with { place in
                let table = try Self.copy("TMLTraps/comments.table.tml", to: place)
                let verified = try await Self.tml(
                    place,
                    "format",
                    "--verify",
                    table,
                    Self.fixtures.path + "/TML/orders.table.tml"
                )
                #expect(verified.status == 65 && verified.output == table + "\n")
                #expect(try await Self.tml(place, "format", "--in-place", table).status == 0)
                #expect(try await Self.tml(place, "format", "--verify", table).status == 0)
                #expect(
                    try await Self.tml(place, "diff", table, Self.fixtures.path + "/TMLTraps/comments.table.tml").status
                        == 0
                )
            }
        }

        @Test(arguments: [
            ["turn"], ["check"], ["check", "nowhere.tml"], ["format", "--to", "json", "x"], ["convert", "x"],
            ["map", "x"],
            ["diff", "x"], ["format", "--in-place", "--output", "y", "x"], ["export"], ["check", "--guid", "x", "y"],
        ])
        func saysWhatMakesNoSense(words: [String]) async throws {
            try await Workplace.with { place in
                let outcome = try await place.run(try Spotgate.executable, ["tml"] + words)
                // A file that is not there is the caller's mistake; alone in `check` it is a finding.
                #expect(
                    outcome.status == 64 || (words == ["check", "nowhere.tml"] && outcome.status == 65),
                    "\(outcome.everything)"
                )
                #expect(!outcome.everything.isEmpty)
            }
        }

        @Test func exportsObjectsAsFiles() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                var environment = RunningSandbox.credentials
                environment["THOUGHTSPOT_URL"] = sandbox.url
                let folder = place.path("content")
                let words = ["tml", "export", "--output", folder]
                let outcome = try await place.run(try Spotgate.executable, words, environment: environment)
                #expect(outcome.status == 0, "\(outcome.everything)")
                #expect(outcome.output.contains(" written, 0 unchanged, 0 failed"))
                let worksheet = folder + "/worksheet/Retail Sales.worksheet.tml"
                #expect(String(decoding: try Self.text(worksheet), as: UTF8.self).contains("Retail Sales"))
                let checked = try await Self.tml(place, "check", folder)
                #expect(checked.output.contains(" 0 errors"), "\(checked.everything)")
                // A second run finds everything as it is.
                let again = try await place.run(try Spotgate.executable, words, environment: environment)
                #expect(again.output.hasPrefix("0 written, "))
                let one = try await place.run(
                    try Spotgate.executable,
                    ["tml", "export", "--type", "worksheet", "--name", "Retail%", "--output", place.path("one")],
                    environment: environment
                )
                #expect(one.output.hasPrefix("1 written, "), "\(one.everything)")
                let none = try await place.run(
                    try Spotgate.executable,
                    ["tml", "export", "--guid", "00000000-0000-4000-8000-00000000dead", "--output", folder],
                    environment: environment
                )
                #expect(none.status == 66 && none.errors.contains("no object has the GUID"), "\(none.everything)")
            }
        }
    }
}
