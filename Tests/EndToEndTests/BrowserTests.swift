import Foundation
import Testing

extension EndToEnd {
    /// The demo page in Debian's Chromium: a person signs in, and the embedded view appears.
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
    }
}
