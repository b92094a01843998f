import Testing

extension EndToEnd {
    /// A ThoughtSpot that is not there, or never answers: its own code, in time, and nothing else.
    struct OutageTests {
        @Test func saysUnavailableWhenNobodyListens() async throws {
            try await Workplace.with { place in
                let service = try await RunningService(
                    in: place,
                    sandbox: nil,
                    ["THOUGHTSPOT_URL": "http://localhost:\(try Port.free())"]
                )
                let answer = try await service.token("alice")
                #expect(answer.status == 503)
                #expect(answer["spotgate-error"] == "thoughtspot_unavailable")
                #expect(answer["retry-after"] != nil)
                #expect(answer.body.isEmpty)
            }
        }

        @Test func saysTimeoutWhenThoughtSpotStops() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    ["SPOTGATE_LIMITS_REQUEST_DEADLINE_SECONDS": "1"]
                )
                #expect(try await service.token("alice").status == 200)
                sandbox.program.signal(19)
                let start = ContinuousClock.now
                let answer = try await service.token("alice")
                let took = ContinuousClock.now - start
                sandbox.program.signal(18)
                #expect(answer.status == 504)
                #expect(answer["spotgate-error"] == "thoughtspot_timeout")
                #expect(took < .seconds(3))
                #expect(try await service.token("alice").status == 200)
            }
        }
    }
}
