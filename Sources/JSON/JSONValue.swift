/// A JSON value that keeps what the text said: the order of an object's members and the digits of its numbers.
///
/// Strings and names compare and hash by their UTF-8 bytes, never by Unicode equivalence: identity is decided on them.
public enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)

    /// The value of a strict RFC 8259 text, by a parser with its default limits.
    public init(parsing bytes: [UInt8]) throws(JSONError) { self = try JSONParser().value(of: bytes) }

    /// The value of a strict RFC 8259 text, by a parser with its default limits.
    public init(parsing text: String) throws(JSONError) { self = try JSONParser().value(of: Array(text.utf8)) }

    /// The integer as a JSON number.
    public static func number(_ value: Int) -> JSONValue { .number(JSONNumber(value)) }
}

extension JSONValue: CustomStringConvertible {
    /// Its compact JSON text.
    public var description: String { JSONWriter().text(of: self) }
}

extension JSONValue: Hashable {
    /// Same kind and same content; objects need the same order, numbers the same digits, strings the same bytes.
    public static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.string(let left), .string(let right)): left.hasSameBytes(as: right)
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        case (.null, _), (.bool, _), (.number, _), (.string, _), (.array, _), (.object, _): false
        }
    }

    public func hash(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0 as UInt8)
        case .bool(let flag): hasher.combine(flag)
        case .number(let number): hasher.combine(number)
        case .string(let text): text.hashBytes(into: &hasher)
        case .array(let elements): hasher.combine(elements)
        case .object(let object): hasher.combine(object)
        }
    }

    /// Whether both say the same when the order of members is ignored, as RFC 8259 §4 has it; numbers by value.
    public func isEquivalent(to other: JSONValue) -> Bool {
        switch (self, other) {
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.isEquivalent(to: $1) }
        case (.object(let left), .object(let right)):
            left.isEquivalent(to: right)
        case (.number(let left), .number(let right)):
            left == right || (left.int.map { $0 == right.int } ?? (right.int == nil && left.double == right.double))
        case (.null, _), (.bool, _), (.number, _), (.string, _), (.array, _), (.object, _): self == other
        }
    }
}

extension String {
    /// Whether the UTF-8 bytes are the same; `==` would take NFC and NFD of a name for one.
    func hasSameBytes(as other: String) -> Bool {
        utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
    }

    /// Feeds length and bytes, so that hashing agrees with `hasSameBytes(as:)`.
    func hashBytes(into hasher: inout Hasher) {
        hasher.combine(utf8.count)
        for byte in utf8 { hasher.combine(byte) }
    }
}
