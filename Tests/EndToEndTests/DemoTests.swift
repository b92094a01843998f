import Foundation
import Testing

extension EndToEnd {
    /// What a person sees first.
    struct DemoTests {
        @Test func goesThroughTheWholeStoryOnce() async throws {
            try await Workplace.with { place in
                let outcome = try await place.run(try Spotgate.executable, ["demo", "--once", "alice"])
                #expect(outcome.status == 0, "\(outcome.everything)")
                #expect(outcome.output.contains("X-Forwarded-User: alice"))
                #expect(outcome.output.contains("200"))
                #expect(outcome.output.contains("alice"))
            }
        }

        @Test func namesTheWayOutOfATakenPort() async throws {
            try await Workplace.with { place in
                let port = try Port.free()
                _ = try await RunningSandbox(in: place, port: port)
                let outcome = try await place.run(try Spotgate.executable, ["demo", "--port", "\(port)"])
                #expect(outcome.status == 75, "\(outcome.everything)")
                #expect(outcome.errors.contains("127.0.0.1:\(port)") && outcome.errors.contains("--port"))
            }
        }

        @Test func printsACurlLineThatWorks() async throws {
            try await Workplace.with { place in
                let port = try Port.free()
                let demo = try place.start(try Spotgate.executable, ["demo", "--port", "\(port)"])
                try await demo.ready { (demo.output + demo.errors).contains("curl ") }
                let said = demo.output + demo.errors
                let line = try #require(said.split(separator: "\n").first { $0.contains("curl ") })
                let command = try #require(line.range(of: "curl ")).lowerBound
                let token = try await place.must("bash", ["-c", String(line[command...])])
                #expect(token.utf8.count >= 20, "\(token.utf8.count) bytes")
            }
        }
    }
}
