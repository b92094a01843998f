import Testing

extension EndToEnd {
    /// The harness itself: what it says about a program is true.
    struct ProgramTests {
        @Test func tellsStatusAndBothStreams() async throws {
            try await Workplace.with { place in
                let outcome = try await place.run("sh", ["-c", "cat; echo bad >&2; exit 3"], input: "good")
                #expect(outcome.status == 3)
                #expect(outcome.output == "good")
                #expect(outcome.errors == "bad\n")
            }
        }

        @Test func killsWhatDoesNotEnd() async throws {
            try await Workplace.with { place in
                await #expect(throws: HarnessError.self) {
                    _ = try await place.run("sleep", ["60"], within: .milliseconds(200))
                }
            }
        }

        @Test func stopsEverythingItStarted() async throws {
            var left: Program?
            try await Workplace.with { place in
                left = try place.start("sleep", ["60"])
            }
            let outcome = try await left?.outcome(within: .seconds(20))
            #expect(outcome?.status == -15)
        }
    }
}
