internal import JSON

/// A value for a key, and where it stands.
struct ConfigurationAssignment: Sendable {
    let key: ConfigurationKey
    let value: JSONValue
    let source: ConfigurationProblem.Source
    /// Lines of the value's own parts by their text after the key, such as `[2]` or `.name`.
    var partLines: [String: Int] = [:]
}

extension ConfigurationKey {
    /// The JSON value that a text of the environment or of a flag stands for; nil if it cannot be one of this kind.
    func value(ofText text: String) -> JSONValue? {
        switch kind {
        case .text, .textOrInteger, .word: .string(text)
        case .integer, .decimal: JSONNumber(text: text).map { .number($0) }
        case .flag: text == "true" ? true : text == "false" ? false : nil
        case .texts:
            ConfigurationKey.isList(text)
                ? structured(text) : .array(ConfigurationKey.items(of: text).map { .string($0) })
        case .map: text.hasPrefix("{") ? structured(text) : ConfigurationKey.pairs(of: text)
        }
    }

    /// A JSON list, and not an IPv6 address in its brackets.
    private static func isList(_ text: String) -> Bool {
        guard text.hasPrefix("["), let second = text.dropFirst().unicodeScalars.first else { return false }
        return second != ":" && !second.properties.isASCIIHexDigit
    }

    private func structured(_ text: String) -> JSONValue? { try? JSONValue(parsing: text) }

    private static func items(of text: String) -> [String] {
        text.isEmpty ? [] : text.split(separator: ",", omittingEmptySubsequences: false).map(trimmed)
    }

    private static func pairs(of text: String) -> JSONValue? {
        var object = JSONObject()
        for item in items(of: text) {
            guard let equals = item.firstIndex(of: "=") else { return nil }
            let name = trimmed(item[..<equals])
            guard object[name] == nil else { return nil }
            object[name] = .string(trimmed(item[item.index(after: equals)...]))
        }
        return .object(object)
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let isSpace = { (character: Character) in character == " " || character == "\t" }
        let start = text.drop(while: isSpace)
        return String(start.reversed().drop(while: isSpace).reversed())
    }
}
