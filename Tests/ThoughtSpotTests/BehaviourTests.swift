import Foundation
import HTTPWire
import JSON
import Synchronization
import Testing

@testable import ThoughtSpot

/// Recorded scenarios: cookies, redirects, status codes, broken bodies (Fixtures/behaviours.jsonl).
struct BehaviourTests {
    /// Where we differ on purpose, by the name of the scenario; the reasons are in python-library-bugs.md.
    private enum Difference {
        /// The library took a failure for success: sign-in pages, redirects followed, damaged text.
        case weFail
        /// The library took a success for failure: empty bodies, byte order marks.
        case weSucceed
        /// Both refuse, or both go on; only what is sent differs.
        case requestsDiffer
        /// The scenario is about the environment, which is never looked at, or about addresses (`ServerURLTests`).
        case notOurs
    }

    private static func difference(_ scenario: String) -> Difference? {
        let table: [(String, Difference)] = [
            ("status-204", .weSucceed), ("body-empty-200", .weSucceed), ("body-white-space", .weSucceed),
            ("body-json-with-bom", .weSucceed), ("status-304", .weFail), ("redirect-loop", .requestsDiffer),
            ("redirect-", .weFail), ("session-login-token-redirect", .requestsDiffer),
            ("login-answered-with-html", .weFail),
            ("html-200", .weFail), ("body-json-utf-16", .weFail), ("body-json-lone", .weFail),
            ("body-json-trailing", .weFail),
            ("cookies-deleted-at-logout", .requestsDiffer), ("cookies-kept-after-logout", .requestsDiffer),
            ("body-json-latin1", .weFail),
            ("body-json-duplicate", .weFail), ("body-json-nan", .weFail), ("bearer-token-latin1", .weFail),
            ("cookie-on-failed-login", .requestsDiffer), ("second-login", .requestsDiffer),
            ("login-with-token-without-cookies", .weFail), ("bearer-token-property", .requestsDiffer),
            ("netrc", .notOurs), ("http-proxy", .notOurs), ("connection-refused", .notOurs), ("server-url", .notOurs),
            ("bearer-token-set-to-none", .requestsDiffer), ("cookie-", .requestsDiffer),
        ]
        return table.first { scenario.hasPrefix($0.0) }?.1
    }

    private struct Outcome {
        var requests: [Request] = []
        var errors: [APIError?] = []
    }

    @Test func repeatsEveryScenarioThatIsNoMistake() async throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/behaviours.jsonl")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        #expect(lines.count > 100)
        for line in lines {
            let scenario = try JSONValue(parsing: String(line))
            let id = scenario["id"]?.string ?? ""
            try await check(scenario, id: id, name: id.split(separator: "/").dropFirst().joined(separator: "/"))
        }
    }

    private func check(_ scenario: JSONValue, id: String, name: String) async throws {
        let difference = BehaviourTests.difference(name)
        if case .notOurs = difference { return }
        var settings = ClientSettings()
        var clients: [String: Client] = [:]
        let network = ScriptedNetwork([])
        for step in scenario["steps"]?.array ?? [] {
            if let changes = step["set"] {
                settings.bearerToken = changes["bearer_token"]?.string.map { Confidential($0) }
                clients = [:]
            }
            guard let method = step["method"]?.string else { continue }
            let key = step["client"]?.string ?? ""
            let client =
                try clients[key]
                ?? Client(
                    server: ServerURL("http://127.0.0.1"),
                    settings: settings,
                    send: network.send
                )
            clients[key] = client
            let answers = (step["responses"]?.array ?? []).map { Response(recorded: $0) }
            network.state.withLock {
                $0.answers = answers.isEmpty ? [.success(Response(500))] : answers.map { .success($0) }
                $0.requests = []
            }
            var error: (any Error)?
            do {
                for endpoint in try Catalogue.all.endpoints(method, step["args"]?.object ?? JSONObject()) {
                    _ = try await client.send(endpoint)
                }
            } catch let failure { error = failure }
            compare(step, network.requests, error, difference, "\(id) \(method)")
        }
    }

    private func compare(
        _ step: JSONValue,
        _ requests: [Request],
        _ error: (any Error)?,
        _ difference: Difference?,
        _ id: String
    ) {
        let raised = step["raises"]?.bool == true
        switch difference {
        case .weFail:
            // A scenario may also have steps in which nothing is wrong.
            if (step["responses"]?.array ?? []).contains(where: { $0["status"]?.int.map { $0 >= 300 } ?? false }) {
                #expect(error != nil, "\(id)")
            }
        case .weSucceed: #expect(error == nil, "\(id): \(error.map { "\($0)" } ?? "")")
        case .requestsDiffer, .notOurs: break
        case nil:
            #expect((error != nil) == raised, "\(id): \(error.map { "\($0)" } ?? "no error")")
            let recorded = (step["requests"]?.array ?? []).map { $0["path"]?.string ?? "" }
            #expect(requests.map { String($0.target.prefix { $0 != "?" }) } == recorded, "\(id)")
            let cookies = (step["requests"]?[0]?["headers"]?["cookie"]?.array ?? []).compactMap(\.string)
            let sent = requests.first?.fields.text("Cookie")?.split(separator: "; ").map {
                String($0.prefix { $0 != "=" })
            }
            #expect(Set(sent ?? []) == Set(cookies), "\(id)")
            let token = step["requests"]?[0]?["headers"]?["authorization"]?.string
            #expect(requests.first?.fields.text("Authorization") == token, "\(id)")
        }
    }
}

extension Response {
    /// `{"status", "content_type", "headers", "body"}`.
    init(recorded json: JSONValue) {
        self.init(json["status"]?.int ?? 500)
        if let type = json["content_type"]?.string { fields.append("Content-Type", type) }
        for header in json["headers"]?.array ?? [] {
            fields.append(header[0]?.string ?? "", header[1]?.string ?? "")
        }
        if let text = json["body"]?.string { body = Array(text.utf8) }
        if let text = json["body"]?["$bytes_base64"]?.string { body = Array(Data(base64Encoded: text) ?? Data()) }
    }
}
