internal import JSON

/// YAML in block style, written so that any reader takes it: texts always in double quotes, as JSON writes them.
enum BlockYAML {
    /// The text of a value, ending with a line feed.
    static func text(_ value: JSONValue) -> String { lines(value).joined(separator: "\n") + "\n" }

    private static func lines(_ value: JSONValue) -> [String] {
        switch value {
        case .object(let object) where !object.isEmpty:
            object.members.flatMap { member in
                switch member.value {
                case .object(let inner) where !inner.isEmpty:
                    ["\(name(member.name)):"] + lines(member.value).map { "  " + $0 }
                case .array(let inner) where !inner.isEmpty: ["\(name(member.name)):"] + lines(member.value)
                default: ["\(name(member.name)): \(scalar(member.value))"]
                }
            }
        case .array(let elements) where !elements.isEmpty:
            elements.flatMap { element in
                lines(element).enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
            }
        default: [scalar(value)]
        }
    }

    private static func name(_ text: String) -> String {
        let isPlain =
            !text.isEmpty
            && text.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte == 0x5F
            } && !["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
        return isPlain ? text : scalar(.string(text))
    }

    private static func scalar(_ value: JSONValue) -> String { JSONText.text(value) }
}
