/// Writes values as JSON text: order and number texts as they are, escapes only where RFC 8259 §7 needs them.
public struct JSONWriter: Sendable {
    /// How the text is laid out.
    public enum Layout: Sendable, Hashable {
        /// No space at all.
        case compact
        /// One member or element a line, two spaces a level; no line end after the last.
        case pretty
    }

    /// How the text is laid out; compact by default.
    public var layout: Layout
    /// Whether characters beyond ASCII are written as `\uXXXX`; raw UTF-8 by default.
    public var isASCIIOnly: Bool

    public init(layout: Layout = .compact, isASCIIOnly: Bool = false) {
        self.layout = layout
        self.isASCIIOnly = isASCIIOnly
    }

    /// The text's UTF-8 bytes.
    public func bytes(of value: JSONValue) -> [UInt8] {
        var output: [UInt8] = []
        write(value, to: &output)
        return output
    }

    /// Adds the text's UTF-8 bytes.
    package func write(_ value: JSONValue, to output: inout [UInt8]) {
        append(value, indent: 0, to: &output)
    }

    /// The text.
    public func text(of value: JSONValue) -> String { String(decoding: bytes(of: value), as: UTF8.self) }

    private func append(_ value: JSONValue, indent: Int, to output: inout [UInt8]) {
        switch value {
        case .null: output += "null".utf8
        case .bool(let flag): output += (flag ? "true" : "false").utf8
        case .number(let number): output += number.text.utf8
        case .string(let text): append(text, to: &output)
        case .array(let elements):
            output.append(UInt8(ascii: "["))
            for index in elements.indices {
                begin(index, indent, in: &output)
                append(elements[index], indent: indent + 1, to: &output)
            }
            end(UInt8(ascii: "]"), indent, isEmpty: elements.isEmpty, in: &output)
        case .object(let object):
            let members = object.members
            output.append(UInt8(ascii: "{"))
            for index in members.indices {
                begin(index, indent, in: &output)
                append(members[index].name, to: &output)
                output.append(.colon)
                if layout == .pretty { output.append(.space) }
                append(members[index].value, indent: indent + 1, to: &output)
            }
            end(UInt8(ascii: "}"), indent, isEmpty: members.isEmpty, in: &output)
        }
    }

    /// What stands before an element or a member.
    private func begin(_ index: Int, _ indent: Int, in output: inout [UInt8]) {
        if index > 0 { output.append(.comma) }
        appendBreak(indent + 1, to: &output)
    }

    private func end(_ bracket: UInt8, _ indent: Int, isEmpty: Bool, in output: inout [UInt8]) {
        if !isEmpty { appendBreak(indent, to: &output) }
        output.append(bracket)
    }

    private func appendBreak(_ indent: Int, to output: inout [UInt8]) {
        guard layout == .pretty else { return }
        output.append(.lineFeed)
        output.append(contentsOf: repeatElement(.space, count: 2 * indent))
    }

    private func append(_ text: String, to output: inout [UInt8]) {
        output.append(.quote)
        if isPlain(text) {
            output.append(contentsOf: text.utf8)
        } else if isASCIIOnly {
            for unit in text.utf16 {
                if unit < 0x80 { appendASCII(UInt8(unit), to: &output) } else { appendHexadecimal(unit, to: &output) }
            }
        } else {
            for byte in text.utf8 { appendASCII(byte, to: &output) }
        }
        output.append(.quote)
    }

    /// Whether the text can stand as it is: most do, and are copied whole.
    private func isPlain(_ text: String) -> Bool {
        let bytes = text.utf8.span
        for index in bytes.indices {
            let byte = bytes[index]
            if byte < 0x20 || byte == .quote || byte == .backslash || (byte >= 0x80 && isASCIIOnly) { return false }
        }
        return true
    }

    /// One byte, escaped if it must be; bytes of longer UTF-8 sequences pass.
    private func appendASCII(_ byte: UInt8, to output: inout [UInt8]) {
        switch byte {
        case .quote: output += [.backslash, .quote]
        case .backslash: output += [.backslash, .backslash]
        case 0x08: output += [.backslash, UInt8(ascii: "b")]
        case 0x09: output += [.backslash, UInt8(ascii: "t")]
        case 0x0A: output += [.backslash, UInt8(ascii: "n")]
        case 0x0C: output += [.backslash, UInt8(ascii: "f")]
        case 0x0D: output += [.backslash, UInt8(ascii: "r")]
        case 0..<0x20: appendHexadecimal(UInt16(byte), to: &output)
        default: output.append(byte)
        }
    }

    private func appendHexadecimal(_ unit: UInt16, to output: inout [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        output += [.backslash, UInt8(ascii: "u")]
        for shift in [12, 8, 4, 0] { output.append(digits[Int(unit >> UInt16(shift)) & 15]) }
    }
}
