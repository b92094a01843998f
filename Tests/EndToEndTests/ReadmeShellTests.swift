import Foundation
import Testing

extension EndToEnd {
    /// The shell examples of `deploy/docs/from-python.md`, run as they stand.
    struct ReadmeShellTests {
        private static func script() throws -> String {
            let file = Workplace.root.appending(path: "deploy/docs/from-python.md")
            let page = try String(contentsOf: file, encoding: .utf8)
            let block = try #require(page.components(separatedBy: "```sh\n").dropFirst().first)
            return block.components(separatedBy: "```")[0]
        }

        @Test func runsTheExamplesFromPython() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let executable = try Spotgate.executable
                try place.write("first-password", "Ada-1815-lovelace\n", mode: 0o600)
                var lines = ["set -eu", "cd '\(place.directory.path)'", "spotgate() { '\(executable)' \"$@\"; }"]
                for (name, value) in RunningSandbox.credentials.merging(
                    ["THOUGHTSPOT_URL": sandbox.url],
                    uniquingKeysWith: { $1 }
                ) {
                    lines.append("export \(name)='\(value)'")
                }
                let file = try place.write("example.sh", lines.joined(separator: "\n") + "\n" + Self.script())
                let outcome = try await place.run("bash", [file])
                #expect(outcome.status == 0, "\(outcome.everything)")
                #expect(outcome.output.contains("ada\n"))
                #expect(outcome.output.contains("Retail Sales\n"))
                #expect(outcome.output.contains("c0000000-0000-4000-8000-000000000004\n"))
                let request = try String(contentsOfFile: place.path("request.json"), encoding: .utf8)
                #expect(request.contains("\"path\": \"/callosum/v1/tspublic/v1/security/share\""))
                let answers = try String(contentsOfFile: place.path("answers.jsonl"), encoding: .utf8)
                #expect(answers.split(separator: "\n").count == 2 && !answers.contains("error"), "\(answers)")
                let token = try String(contentsOfFile: place.path("token"), encoding: .utf8)
                #expect(token.utf8.count > 100)
                #expect(!outcome.everything.contains("Ada-1815-lovelace"))
            }
        }
    }
}
