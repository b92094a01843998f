import Foundation

/// An answer as curl saw it.
struct Answer: Sendable {
    let status: Int
    /// Field lines in order, names in lower case.
    let fields: [(name: String, value: String)]
    let body: String

    /// The one value of a field; nil when it is absent.
    subscript(_ name: String) -> String? {
        fields.first { $0.name == name.lowercased() }?.value
    }
}

extension Workplace {
    /// One request by curl; an exit code other than 0 is thrown with curl's own words.
    func curl(_ url: String, _ arguments: [String] = [], within limit: Duration = .seconds(30)) async throws -> Answer {
        let text = try await must("curl", ["--silent", "--show-error", "--include"] + arguments + [url], within: limit)
        return try Self.answer(text)
    }

    /// Bytes sent as they are, from that address of this machine; what came back, and what befell the connection.
    func raw(_ port: Int, _ bytes: [UInt8], from source: String = "127.0.0.1") async throws -> Outcome {
        let file = directory.appending(path: "bytes")
        try Data(bytes).write(to: file)
        let script = Self.root.appending(path: "Tests/EndToEndTests/Strangers/raw.py").path
        return try await run("python3", [script, "\(port)", file.path, source])
    }

    /// One request as text, of which the answer is the connection's last.
    func raw(_ port: Int, _ text: String, from source: String = "127.0.0.1") async throws -> Answer {
        let outcome = try await raw(port, Array(text.utf8), from: source)
        guard outcome.errors.isEmpty else { throw HarnessError("the connection is \(outcome.errors)") }
        return try Self.answer(outcome.output)
    }

    /// Takes apart what `curl --include` prints, leaving out interim (1xx) heads.
    private static func answer(_ text: String) throws -> Answer {
        var rest = Substring(text)
        while true {
            guard let end = rest.range(of: "\r\n\r\n") else { throw HarnessError("no answer in: \(text.prefix(300))") }
            let lines = rest[..<end.lowerBound].components(separatedBy: "\r\n")
            rest = rest[end.upperBound...]
            let words = lines[0].split(separator: " ")
            guard words.count >= 2, let status = Int(words[1]) else { throw HarnessError("no status in: \(lines[0])") }
            if (100..<200).contains(status) { continue }
            let fields = lines.dropFirst().map { line in
                let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                return (
                    name: parts[0].lowercased(),
                    value: parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
                )
            }
            return Answer(status: status, fields: fields, body: String(rest))
        }
    }
}
