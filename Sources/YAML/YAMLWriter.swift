internal import CYAML
package import JSON

/// Writes JSON values as YAML in block style, order kept, so that readers of YAML 1.1 and 1.2 read the same value.
///
/// Texts are quoted where a reader would take them for another type, and texts of several lines become literal blocks.
/// Numbers keep their text, except that an exponent gets the point and sign that YAML 1.1 wants.
package struct YAMLWriter: Sendable {
    package init() {}

    /// The text's UTF-8 bytes, ending with a line feed.
    package func bytes(of value: JSONValue) -> [UInt8] {
        let sink = YAMLEventSink()
        sink.begin()
        write(value, to: sink)
        return sink.end()
    }

    /// The text, ending with a line feed.
    package func text(of value: JSONValue) -> String { String(decoding: bytes(of: value), as: UTF8.self) }

    private func write(_ value: JSONValue, to sink: YAMLEventSink) {
        switch value {
        case .null: sink.scalar("null", .plain)
        case .bool(let flag): sink.scalar(flag ? "true" : "false", .plain)
        case .number(let number): sink.scalar(YAMLWriter.portable(number), .plain)
        case .string(let text): sink.scalar(text, YAMLWriter.style(of: text))
        case .array(let elements):
            sink.sequence(isEmpty: elements.isEmpty) {
                for element in elements { write(element, to: sink) }
            }
        case .object(let object):
            sink.mapping(isEmpty: object.isEmpty) {
                for member in object.members {
                    let style = YAMLWriter.style(of: member.name)
                    sink.scalar(member.name, style == .literal ? .doubleQuoted : style)
                    write(member.value, to: sink)
                }
            }
        }
    }

    /// `1e3` is a text to YAML 1.1: `1.0e+3`.
    private static func portable(_ number: JSONNumber) -> String {
        let parts = number.text.utf8.split(maxSplits: 1) { $0 | 0x20 == UInt8(ascii: "e") }.map(String.init)
        guard parts.count == 2, let mantissa = parts[0], let exponent = parts[1] else { return number.text }
        let sign = exponent.hasPrefix("-") || exponent.hasPrefix("+") ? "" : "+"
        return mantissa + (mantissa.utf8.contains(UInt8(ascii: ".")) ? "" : ".0") + "e" + sign + exponent
    }

    private static func style(of text: String) -> YAMLEventSink.Style {
        if YAMLScalar.needsQuotes(text) { return .singleQuoted }
        var hasBreak = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A: hasBreak = true
            // What libyaml folds, drops or takes for a line end (YAML 1.1 §5.4), or what an editor would spoil.
            case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: return .doubleQuoted
            default: break
            }
        }
        return hasBreak ? (isFitForBlock(text) ? .literal : .doubleQuoted) : .plain
    }

    /// Blocks lose or misread leading space and breaks, and hide space at the ends of lines.
    private static func isFitForBlock(_ text: String) -> Bool {
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        return lines.first?.isEmpty == false && text.utf8.first != 0x20 && lines.allSatisfy { $0.last != 0x20 }
    }
}
