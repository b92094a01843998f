internal import JSON

/// One scalar's text, quoted as ThoughtSpot quotes: only where it must be, and then with double quotes where it can.
///
/// ThoughtSpot writes TML with Jackson's MINIMIZE_QUOTES and ALWAYS_QUOTE_NUMBERS_AS_STRINGS: double quotes for words and
/// numbers that are texts and for texts with brackets, commas, `: ` or ` #`; single quotes for what else cannot stand
/// plain; literal blocks for texts of several lines; lines never folded, characters beyond ASCII as they are.
enum YAMLScalarWriter {
    /// The style of a text that is new.
    static func style(of text: String) -> YAMLScalar.Style {
        var hasBreak = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A: hasBreak = true
            // What readers fold, drop or take for a line end (YAML 1.1 §5.4), or what an editor would spoil.
            case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: return .doubleQuoted
            default: break
            }
        }
        if hasBreak { return isFitForBlock(text) ? .literal : .doubleQuoted }
        if YAMLScalar.needsQuotes(text) || isQuotedByVendor(text) { return .doubleQuoted }
        return isFitForPlain(text) ? .plain : .singleQuoted
    }

    /// The style of a text that takes the place of one with that style.
    static func style(of text: String, like old: YAMLScalar.Style) -> YAMLScalar.Style {
        let wanted = style(of: text)
        switch (old, wanted) {
        case (.doubleQuoted, _): return .doubleQuoted
        case (.singleQuoted, .plain), (.singleQuoted, .singleQuoted): return .singleQuoted
        case (.singleQuoted, .doubleQuoted):
            let isPrintable = text.unicodeScalars.allSatisfy {
                switch $0.value {
                case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
                default: true
                }
            }
            return isPrintable ? .singleQuoted : .doubleQuoted
        case (.plain, _), (.literal, _), (.folded, _), (.singleQuoted, _): return wanted
        }
    }

    /// The text in that style; lines of a literal block get the indentation, in spaces.
    static func text(_ text: String, _ style: YAMLScalar.Style, indent: Int) -> [UInt8] {
        switch style {
        case .plain: Array(text.utf8)
        case .singleQuoted: Array("'".utf8) + text.utf8.flatMap { $0 == 0x27 ? [0x27, 0x27] : [$0] } + Array("'".utf8)
        case .doubleQuoted: doubleQuoted(text)
        case .literal, .folded: literal(text, indent: indent)
        }
    }

    /// A value on one line; texts in quotes wherever a plain one would end early.
    static func flow(_ value: JSONValue) -> [UInt8] {
        switch value {
        case .null: Array("null".utf8)
        case .bool(let flag): Array((flag ? "true" : "false").utf8)
        case .number(let number): Array(portable(number).utf8)
        case .string(let text): doubleQuoted(text)
        case .array(let elements):
            Array("[".utf8) + Array(elements.map(flow).joined(separator: Array(", ".utf8))) + Array("]".utf8)
        case .object(let object):
            Array("{".utf8)
                + Array(
                    object.members.map { doubleQuoted($0.name) + Array(": ".utf8) + flow($0.value) }
                        .joined(separator: Array(", ".utf8))
                ) + Array("}".utf8)
        }
    }

    /// `1e3` is a text to YAML 1.1: `1.0e+3`.
    static func portable(_ number: JSONNumber) -> String {
        let parts = number.text.utf8.split(maxSplits: 1) { $0 | 0x20 == UInt8(ascii: "e") }.map(String.init)
        guard parts.count == 2, let mantissa = parts[0], let exponent = parts[1] else { return number.text }
        let sign = exponent.hasPrefix("-") || exponent.hasPrefix("+") ? "" : "+"
        return mantissa + (mantissa.utf8.contains(UInt8(ascii: ".")) ? "" : ".0") + "e" + sign + exponent
    }

    private static func doubleQuoted(_ text: String) -> [UInt8] {
        var output: [UInt8] = [0x22]
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22: output += Array("\\\"".utf8)
            case 0x5C: output += Array("\\\\".utf8)
            case 0x0A: output += Array("\\n".utf8)
            case 0x0D: output += Array("\\r".utf8)
            case 0x09: output += Array("\\t".utf8)
            case 0..<0x20, 0x7F..<0xA0: output += escape("x", scalar.value, digits: 2)
            case 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: output += escape("u", scalar.value, digits: 4)
            default: output += Array(String(Character(scalar)).utf8)
            }
        }
        return output + [0x22]
    }

    private static func escape(_ letter: String, _ value: UInt32, digits: Int) -> [UInt8] {
        let hexadecimal = String(value, radix: 16, uppercase: true)
        return Array(
            ("\\" + letter + String(repeating: "0", count: digits - hexadecimal.utf8.count) + hexadecimal).utf8
        )
    }

    private static func literal(_ text: String, indent: Int) -> [UInt8] {
        let isEnded = text.utf8.last == 0x0A
        let isKept = text.utf8.count > 1 && isEnded && text.utf8.dropLast().last == 0x0A
        let lines = (isEnded ? text.utf8.dropLast() : text.utf8[...]).split(
            separator: 0x0A,
            omittingEmptySubsequences: false
        )
        var output = Array((isKept ? "|+" : isEnded ? "|" : "|-").utf8)
        for line in lines {
            output.append(0x0A)
            if !line.isEmpty { output += [UInt8](repeating: 0x20, count: indent) + line }
        }
        return output
    }

    /// Jackson's rule: brackets, braces and commas anywhere, a hash after a blank, a colon before one.
    private static func isQuotedByVendor(_ text: String) -> Bool {
        var before: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ","):
                return true
            case UInt8(ascii: "#"): if before == 0x20 { return true }
            case 0x20: if before == UInt8(ascii: ":") { return true }
            default: break
            }
            before = byte
        }
        return false
    }

    /// Whether the text means itself without quotes (YAML 1.1 §9.1.3, in block style).
    private static func isFitForPlain(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, let last = bytes.last else { return false }
        guard first != 0x20, last != 0x20, last != UInt8(ascii: ":") else { return false }
        if "#&*!|>'\"%@`".utf8.contains(first) { return false }
        if "-?:".utf8.contains(first), bytes.count == 1 || bytes[1] == 0x20 { return false }
        return !bytes.starts(with: Array("---".utf8)) && !bytes.starts(with: Array("...".utf8))
    }

    /// Blocks lose or misread leading space and breaks, and hide space at the ends of lines.
    private static func isFitForBlock(_ text: String) -> Bool {
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        return lines.first?.isEmpty == false && text.utf8.first != 0x20 && lines.allSatisfy { $0.last != 0x20 }
    }
}
