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

        @Test func opensItsCircuitAndClosesItByItself() async throws {
            try await Workplace.with { place in
                let port = try Port.free()
                let service = try await RunningService(
                    in: place,
                    sandbox: nil,
                    ["THOUGHTSPOT_URL": "http://localhost:\(port)"]
                )
                for _ in 0..<5 { #expect(try await service.token("alice").status == 503) }
                #expect(try await service.metrics().contains("spotgate_upstream_circuit_state 2"))
                let sandbox = try await RunningSandbox(in: place, port: port)
                var status = 503
                let deadline = ContinuousClock.now + .seconds(30)
                while status != 200, .now < deadline {
                    try await Task.sleep(for: .milliseconds(100))
                    status = try await service.token("alice").status
                }
                #expect(status == 200)
                #expect(try await service.metrics().contains("spotgate_upstream_circuit_state 0"))
                #expect(try await place.curl("\(service.admin)/readyz").status == 200)
                #expect(service.program.errors.contains("\"ThoughtSpot does not answer; asking it only now and then\""))
                #expect(service.program.errors.contains("\"ThoughtSpot answers again\""))
                #expect(try await sandbox.calls(to: "session/auth/token") == 1)
            }
        }

        @Test func saysTimeoutWhenThoughtSpotStops() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    ["SPOTGATE_LIMITS_REQUEST_DEADLINE_SECONDS": "2"]
                )
                #expect(try await service.token("alice").status == 200)
                try await sandbox.program.halt()
                let start = ContinuousClock.now
                let answer = try await service.token("alice")
                let took = ContinuousClock.now - start
                sandbox.program.signal(18)
                #expect(answer.status == 504)
                #expect(answer["spotgate-error"] == "thoughtspot_timeout")
                #expect(took < .seconds(6))
                #expect(try await service.token("alice").status == 200)
            }
        }
    }
}
