internal import JSON

/// A scalar as it stands in the text, and what it means.
struct YAMLScalar {
    let text: String
    /// The tag in long form, `!` for "a text", `nil` if there is none.
    let tag: String?
    /// How it is written.
    let style: Style

    /// The ways of writing a scalar.
    enum Style: Sendable {
        case plain, singleQuoted, doubleQuoted, literal, folded
    }

    /// Whether it stands without quotes and not as a block.
    var isPlain: Bool { style == .plain }

    private static let prefix = "tag:yaml.org,2002:"

    /// The value: texts with quotes are texts, plain ones are typed by `YAMLScalar.plain`; `nil` for a wrong tag.
    var value: JSONValue? {
        let typed = YAMLScalar.plain(text)
        guard let tag else { return isPlain ? typed : .string(text) }
        switch tag {
        case "!", YAMLScalar.prefix + "str": return .string(text)
        case YAMLScalar.prefix + "null": return typed.isNull ? typed : nil
        case YAMLScalar.prefix + "bool": return typed.bool == nil ? nil : typed
        case YAMLScalar.prefix + "int": return typed.int == nil ? nil : typed
        case YAMLScalar.prefix + "float": return typed.number == nil ? nil : typed
        default: return nil
        }
    }

    /// What a text means without quotes: null, true, false or a number only where YAML 1.1 and 1.2 readers agree.
    ///
    /// Where they do not (`yes`, `on`, `017`, `1e3`, `1_000`, `12:30`, `2024-01-31`), and for what JSON does not spell
    /// so (`.inf`, `0x1F`, `+1`), the text stands: a country `NO` and an id `12e5` survive, and the writer quotes them for all.
    static func plain(_ text: String) -> JSONValue {
        switch text {
        case "", "~", "null", "Null", "NULL": .null
        case "true", "True", "TRUE": .bool(true)
        case "false", "False", "FALSE": .bool(false)
        default: number(text).map(JSONValue.number) ?? .string(text)
        }
    }

    /// The number that readers of both versions see: decimal, and an exponent only with a point and a sign.
    private static func number(_ text: String) -> JSONNumber? {
        guard let number = JSONNumber(text: text) else { return nil }
        let bytes = Array(text.utf8)
        guard let exponent = bytes.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else { return number }
        let isSigned = bytes[exponent + 1] == UInt8(ascii: "+") || bytes[exponent + 1] == UInt8(ascii: "-")
        return isSigned && bytes[..<exponent].contains(UInt8(ascii: ".")) ? number : nil
    }

    /// Whether some reader would take the text for another type if it stood plain; then it must be quoted.
    static func needsQuotes(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first else { return true }
        let words = [
            "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "<<", "=", ".inf", ".nan", "+.inf",
            "-.inf",
        ]
        let lower = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        if words.contains(where: { $0.utf8.elementsEqual(lower) }) { return true }
        let isSigned = first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
        let digits = lower.dropFirst(isSigned ? 1 : 0)
        guard digits.contains(where: isDigit) else { return false }
        // 0x1F, 0o17, 0b11
        if digits.starts(with: [0x30]), let base = digits.dropFirst().first, "xob".utf8.contains(base) { return true }
        // 2024-01-31, with a time or without
        if digits.count >= 8, digits.prefix(4).allSatisfy(isDigit), digits.dropFirst(4).first == UInt8(ascii: "-") {
            return true
        }
        // 017, 1_000, 1,000, 1.5e+3, 12:30; a GUID's hyphens follow no e.
        return (digits.first.map(isDigit) ?? false || digits.first == UInt8(ascii: "."))
            && zip(digits, [0] + digits).allSatisfy { byte, before in
                switch byte {
                case UInt8(ascii: "+"), UInt8(ascii: "-"): before == UInt8(ascii: "e")
                default: isDigit(byte) || "_.,:e".utf8.contains(byte)
                }
            }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
