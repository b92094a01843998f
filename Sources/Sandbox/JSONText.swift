internal import JSON

/// JSON as bytes, both ways.
enum JSONText {
    /// The value of a strict JSON text; nil if it is none.
    static func parse(_ bytes: [UInt8]) -> JSONValue? { try? JSONValue(parsing: bytes) }

    /// The text of a value, without spaces.
    static func text(_ value: JSONValue) -> String { JSONWriter().text(of: value) }
}

extension JSONValue {
    /// An array of texts.
    static func strings(_ texts: some Sequence<String>) -> JSONValue { .array(texts.map { .string($0) }) }

    /// A text, or `null`.
    static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
}
