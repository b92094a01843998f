import Foundation
import Testing

extension EndToEnd {
    /// Our parsers beside h11 and httptools (llhttp) on mutated traffic: where they differ, ours is stricter by a named rule.
    struct DifferentialTests {
        private struct Case: Encodable {
            let kind: String
            let octets: String
            let ours: Reading
        }

        private struct Comparison: Decodable {
            struct Difference: Decodable, CustomStringConvertible {
                let peer: String
                let octets: String
                var description: String { "\(peer): \(octets.debugDescription)" }
            }

            let cases: Int
            let agreed: [String: Int]
            let rules: [String: Int]
            let unexplained: [Difference]
            let count: Int
        }

        /// `SPOTGATE_CASES` sets how many messages of each kind (3000); `make differential` sets it and the table is printed.
        private static let wanted = ProcessInfo.processInfo.environment["SPOTGATE_CASES"].flatMap(Int.init)

        @Test func everyDifferenceIsStricterByRule() async throws {
            var traffic = MutatedTraffic(seed: 20_26)
            let encoder = JSONEncoder()
            var lines = ""
            for number in 0..<2 * (Self.wanted ?? 3000) {
                let isRequest = number % 2 == 0
                let octets = traffic.next(of: isRequest ? MutatedTraffic.requests : MutatedTraffic.responses)
                let one = Case(
                    kind: isRequest ? "request" : "response",
                    octets: octets.map { String(format: "%02x", $0) }.joined(),
                    ours: isRequest ? Reading(requests: octets) : Reading(response: octets)
                )
                lines += String(decoding: try encoder.encode(one), as: UTF8.self) + "\n"
            }
            let input = lines
            try await Workplace.with { place in
                let python = Workplace.root.appending(path: ".venv/bin/python").path
                let script = Workplace.root.appending(path: "Tests/EndToEndTests/Strangers/parsers.py").path
                let output = try await place.must(python, [script], input: input, within: .seconds(900))
                let comparison = try JSONDecoder().decode(Comparison.self, from: Data(output.utf8))
                #expect(comparison.count == 0, "\(comparison.unexplained)")
                #expect(comparison.agreed.values.allSatisfy { $0 > comparison.cases / 4 })
                if Self.wanted != nil { Self.show(comparison) }
            }
        }

        private static func show(_ comparison: Comparison) {
            print("\(comparison.cases) messages")
            for (peer, count) in comparison.agreed.sorted(by: { $0.key < $1.key }) {
                print("agreed with \(peer): \(count)")
            }
            for (rule, count) in comparison.rules.sorted(by: { $0.key < $1.key }) { print("\(rule): \(count)") }
        }
    }
}
