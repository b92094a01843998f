internal import JSON

/// The configuration file's text as assignments, with the line of each and everything wrong with its shape.
struct ConfigurationFile: Sendable {
    /// The path as the operator gave it, for messages.
    let path: String
    private(set) var assignments: [ConfigurationAssignment] = []
    private(set) var problems: [ConfigurationProblem] = []
    private let document: JSONDocument?

    /// Reads comments and trailing commas too (JSON with comments).
    init(path: String, text: [UInt8]) {
        self.path = path
        do {
            let parser = JSONParser(maximumDepth: 16, allowsComments: true, listsDuplicates: true)
            let document = try parser.document(of: text)
            self.document = document
            for duplicate in document.duplicates {
                let reason = "stands twice: a key may be set once in a file"
                problems.append(problem(duplicate.position.line, duplicate.path.description, reason))
            }
            guard let object = document.value.object else {
                problems.append(problem(1, "", "the file must hold one object: { … }"))
                return
            }
            walk(object, under: JSONPath(), prefix: "")
        } catch {
            document = nil
            let place = "column \(error.position.column): "
            problems.append(problem(error.position.line, "", "\(place)\(error.reason.rawValue)"))
        }
    }

    private func problem(_ line: Int?, _ key: String, _ reason: String) -> ConfigurationProblem {
        ConfigurationProblem(source: .file(path: path, line: line), key: key, reason: reason)
    }

    private mutating func walk(_ object: JSONObject, under parent: JSONPath, prefix: String) {
        for member in object.members {
            let path = parent.appending(member.name)
            let name = prefix + member.name
            // Editors take the schema's place from here.
            if name == "$schema" { continue }
            if let key = ConfigurationKey.named(name) {
                take(member.value, for: key, at: path)
            } else if ConfigurationKey.isSection(name) {
                if let section = member.value.object {
                    walk(section, under: path, prefix: "\(name).")
                } else {
                    problems.append(problem(line(ofName: path), name, "an object with the keys of this section"))
                }
            } else {
                problems.append(problem(line(ofName: path), printable(name), unknown(name)))
            }
        }
    }

    private mutating func take(_ value: JSONValue, for key: ConfigurationKey, at path: JSONPath) {
        var assignment = ConfigurationAssignment(
            key: key,
            value: value,
            source: .file(path: self.path, line: line(ofName: path))
        )
        for index in (value.array ?? []).indices {
            assignment.partLines["[\(index)]"] = document?.position(ofValueAt: path.appending(index))?.line
        }
        for member in value.object?.members ?? [] {
            assignment.partLines[".\(member.name)"] = document?.position(ofNameAt: path.appending(member.name))?.line
        }
        assignments.append(assignment)
    }

    private func line(ofName path: JSONPath) -> Int? { document?.position(ofNameAt: path)?.line }

    private func unknown(_ name: String) -> String {
        let secrets = ["secret_key", "password", "secret", "token"]
        if let last = name.split(separator: ".").last, secrets.contains(String(last)) {
            return "secrets do not stand in this file; give the name of a file of their own with \(last)_file"
        }
        return "unknown key"
            + Suggestion.clause(for: name, among: ConfigurationKey.all.map(\.path) + ConfigurationKey.sections)
    }
}

/// The name if a terminal can bear it.
func printable(_ name: String) -> String {
    name.utf8.count <= 100 && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } ? name : "?"
}
