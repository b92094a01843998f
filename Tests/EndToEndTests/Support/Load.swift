import Foundation

/// Callers that go on asking for tokens beside whatever a test does, and count every failure.
struct Load: Sendable {
    private let program: Program

    /// What came of it.
    struct Result: Decodable {
        let tokens: Int
        /// How often each kind of failure was seen; empty when nothing was lost.
        let failures: [String: Int]
        /// Seconds of the slowest request.
        let slowest: Double
    }

    init(in place: Workplace, port: Int, connections: Int = 8, authority: String? = nil, line: String? = nil)
        async throws
    {
        let script = Workplace.root.appending(path: "Tests/EndToEndTests/Strangers/load.py").path
        let arguments =
            [script, "localhost", "\(port)", "\(connections)"] + [authority ?? "-"] + (line.map { [$0] } ?? [])
        let program = try place.start("python3", arguments)
        try await program.ready { program.errors.contains("started") }
        self.program = program
    }

    /// Ends the load and gives the count.
    func stop() async throws -> Result {
        program.signal(SIGTERM)
        let outcome = try await program.outcome(within: .seconds(30))
        return try JSONDecoder().decode(Result.self, from: Data(outcome.output.utf8))
    }
}
