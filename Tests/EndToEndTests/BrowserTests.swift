import Foundation
import Testing

extension EndToEnd {
    /// What people's browsers do, in Debian's Chromium: the demo's page, and pages of other origins.
    struct BrowserTests {
        private struct Said: Decodable {
            /// Each step of the story and how it ended.
            let steps: [[String]]
            /// What a person reads on the page.
            let text: String
        }

        @Test func showsAliceHerEmbeddedView() async throws {
            try await Workplace.with { place in
                let port = try Port.free()
                let demo = try place.start(try Spotgate.executable, ["demo", "--port", "\(port)"])
                try await demo.ready { Port.isOpen(port) }
                let output = try await place.must(
                    Workplace.root.appending(path: ".venv/bin/python").path,
                    [
                        Workplace.root.appending(path: "Tests/EndToEndTests/Strangers/browser.py").path, "chromium",
                        place.path("profile"), "http://localhost:\(port)/",
                    ],
                    within: .seconds(120)
                )
                let said = try JSONDecoder().decode(Said.self, from: Data(output.utf8))
                #expect(said.steps.map { $0[0] } == ["step-identity", "step-token", "step-accept", "step-embed"])
                #expect(said.steps.allSatisfy { $0[1] == "done" }, "\(said.text)")
                #expect(said.text.contains("X-Forwarded-User: alice"))
            }
        }

        /// For each origin, what its page could read of each request; nil where the browser kept it away.
        private typealias Readable = [String: [String: String?]]

        @Test func letsAListedOriginAskAndNoOther() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let (listed, other) = (try Port.free(), try Port.free())
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    ["SPOTGATE_CORS_ALLOWED_ORIGINS": "http://localhost:\(listed)"]
                )
                let output = try await place.must(
                    Workplace.root.appending(path: ".venv/bin/python").path,
                    [
                        Workplace.root.appending(path: "Tests/EndToEndTests/Strangers/cross_site.py").path, "chromium",
                        place.path("profile"), "\(service.port)", "\(listed)", "\(other)",
                    ],
                    within: .seconds(120)
                )
                let said = try JSONDecoder().decode(Readable.self, from: Data(output.utf8))
                #expect(
                    said["listed"] == [
                        "signed out": "401 identity_missing", "get": "200 token", "json": "200 token",
                        "post": "200 token", "post with a body": "200 token", "as a script": "200 token",
                        "as the SDK": "200 token", "with a name of its own": nil, "put": nil, "revoke": "204 empty",
                    ]
                )
                #expect(said["other"]?.count == 10 && said["other"]?.values.allSatisfy { $0 == nil } == true)
            }
        }
    }
}
