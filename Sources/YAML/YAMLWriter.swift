package import JSON

/// Writes JSON values as YAML in ThoughtSpot's style, order kept, so that readers of YAML 1.1 and 1.2 read the same value.
///
/// Block style with two spaces, lists not indented. Texts are quoted where a reader would take them for another type,
/// and texts of several lines become literal blocks. Numbers keep their text, except that an exponent gets the point and
/// sign that YAML 1.1 wants.
package struct YAMLWriter: Sendable {
    /// Longer names need the explicit form: readers look for the colon of others only so far (YAML 1.1 §9.3).
    private static let longestName = 1000

    package init() {}

    /// The text's UTF-8 bytes, ending with a line feed.
    package func bytes(of value: JSONValue) -> [UInt8] {
        switch value {
        case .array(let elements) where !elements.isEmpty:
            return Self.lines(elements.map { Self.element($0, indent: 0) }, indent: 0)
        case .object(let object) where !object.isEmpty:
            return Self.lines(object.members.map { Self.member($0, indent: 0) }, indent: 0)
        case .null, .bool, .number, .string, .array, .object: return Self.inline(value, indent: 0) + [0x0A]
        }
    }

    /// The text, ending with a line feed.
    package func text(of value: JSONValue) -> String { String(decoding: bytes(of: value), as: UTF8.self) }

    /// A member's lines, the first without its indentation, the last with its line feed.
    static func member(_ member: JSONObject.Member, indent: Int) -> [UInt8] {
        var style = YAMLScalarWriter.style(of: member.name)
        if style == .literal { style = .doubleQuoted }
        let name = YAMLScalarWriter.text(member.name, style, indent: indent)
        guard name.count <= longestName else {
            let lead = [UInt8](repeating: 0x20, count: indent)
            return Array("? ".utf8) + name + [0x0A] + lead + Array(":".utf8)
                + afterDash(member.value, indent: indent) + [0x0A]
        }
        return name + afterColon(member.value, indent: indent) + [0x0A]
    }

    /// An element's lines, the first without its indentation, the last with its line feed.
    static func element(_ value: JSONValue, indent: Int) -> [UInt8] {
        Array("-".utf8) + afterDash(value, indent: indent) + [0x0A]
    }

    /// What follows a member's name, the colon first and no line feed at the end.
    static func afterColon(_ value: JSONValue, indent: Int) -> [UInt8] {
        let colon = Array(":".utf8)
        switch value {
        case .array(let elements) where !elements.isEmpty:
            return colon + nested(elements.map { element($0, indent: indent) }, indent: indent)
        case .object(let object) where !object.isEmpty:
            return colon + nested(object.members.map { member($0, indent: indent + 2) }, indent: indent + 2)
        case .null, .bool, .number, .string, .array, .object: return colon + [0x20] + inline(value, indent: indent)
        }
    }

    /// What follows an element's hyphen, a space first and no line feed at the end.
    static func afterDash(_ value: JSONValue, indent: Int) -> [UInt8] {
        switch value {
        case .array(let elements) where !elements.isEmpty:
            return [0x20] + lines(elements.map { element($0, indent: indent + 2) }, indent: indent + 2).dropLast()
        case .object(let object) where !object.isEmpty:
            return [0x20] + lines(object.members.map { member($0, indent: indent + 2) }, indent: indent + 2).dropLast()
        case .null, .bool, .number, .string, .array, .object: return [0x20] + inline(value, indent: indent)
        }
    }

    private static func inline(_ value: JSONValue, indent: Int) -> [UInt8] {
        guard case .string(let text) = value else { return YAMLScalarWriter.flow(value) }
        return YAMLScalarWriter.text(text, YAMLScalarWriter.style(of: text), indent: indent + 2)
    }

    private static func nested(_ items: [[UInt8]], indent: Int) -> [UInt8] {
        [0x0A] + [UInt8](repeating: 0x20, count: indent) + lines(items, indent: indent).dropLast()
    }

    private static func lines(_ items: [[UInt8]], indent: Int) -> [UInt8] {
        Array(items.joined(separator: [UInt8](repeating: 0x20, count: indent)))
    }
}
