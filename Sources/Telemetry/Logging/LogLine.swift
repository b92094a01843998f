/// Turns one event into the bytes of one line, newline included.
package struct LogLine: Sendable {
    /// `json` or `text`; `auto` counts as `json`.
    private let format: LogFormat
    /// Whether a line begins with its syslog priority as `<N>` (sd-daemon(3)).
    private let hasPriority: Bool

    package init(format: LogFormat, hasPriority: Bool = false) {
        self.format = format
        self.hasPriority = hasPriority
    }

    /// Appends the line.
    package func append(
        _ level: Logger.Level,
        _ message: StaticString,
        _ fields: [Logger.Field],
        at time: WallClock,
        to line: inout [UInt8]
    ) {
        if hasPriority { line.append(contentsOf: "<\(level.rawValue)>".utf8) }
        switch format {
        case .json, .auto: appendJSON(level, message, fields, time, &line)
        case .text: appendText(level, message, fields, time, &line)
        }
        line.append(UInt8(ascii: "\n"))
    }

    private func appendJSON(
        _ level: Logger.Level,
        _ message: StaticString,
        _ fields: [Logger.Field],
        _ time: WallClock,
        _ line: inout [UInt8]
    ) {
        line.append(contentsOf: #"{"time":""#.utf8)
        time.appendRFC3339(to: &line)
        line.append(contentsOf: #"","level":""#.utf8)
        line.append(contentsOf: level.word.utf8)
        line.append(contentsOf: #"","message":"#.utf8)
        message.withUTF8Buffer { line.appendJSONString($0) }
        for field in fields {
            line.append(UInt8(ascii: ","))
            field.name.withUTF8Buffer { line.appendJSONString($0) }
            line.append(UInt8(ascii: ":"))
            line.appendJSON(field.value)
        }
        line.append(UInt8(ascii: "}"))
    }

    private func appendText(
        _ level: Logger.Level,
        _ message: StaticString,
        _ fields: [Logger.Field],
        _ time: WallClock,
        _ line: inout [UInt8]
    ) {
        time.appendTimeOfDay(to: &line)
        line.append(UInt8(ascii: " "))
        line.append(contentsOf: level.word.utf8)
        line.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 9 - level.word.utf8.count))
        line.append(contentsOf: message.description.utf8)
        for field in fields {
            line.append(contentsOf: "  ".utf8)
            line.append(contentsOf: field.name.description.utf8)
            line.append(UInt8(ascii: "="))
            line.appendPlain(field.value)
        }
    }
}

extension [UInt8] {
    /// Appends a JSON string (RFC 8259 §7); DEL is escaped too, for terminals.
    fileprivate mutating func appendJSONString(_ text: String) {
        var text = text
        text.withUTF8 { appendJSONString($0) }
    }

    /// Nearly every text is fit to stand as it is: one look, one copy.
    fileprivate mutating func appendJSONString(_ text: UnsafeBufferPointer<UInt8>) {
        append(UInt8(ascii: "\""))
        defer { append(UInt8(ascii: "\"")) }
        var isPlain = true
        for byte in text where byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { isPlain = false }
        guard !isPlain else { return append(contentsOf: text) }
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                append(UInt8(ascii: "\\"))
                append(byte)
            case 0x00..<0x20, 0x7F:
                append(contentsOf: #"\u00"#.utf8)
                append(hexadecimal(byte >> 4))
                append(hexadecimal(byte & 0x0F))
            default: append(byte)
            }
        }
    }

    fileprivate mutating func appendJSON(_ value: Logger.Value) {
        switch value {
        case .text(let text): appendJSONString(text)
        case .integer(let number): append(contentsOf: String(number).utf8)
        case .decimal(let number): append(contentsOf: (number.isFinite ? String(number) : "null").utf8)
        case .flag(let flag): append(contentsOf: (flag ? "true" : "false").utf8)
        case .list(let texts):
            append(UInt8(ascii: "["))
            for (index, text) in texts.enumerated() {
                if index > 0 { append(UInt8(ascii: ",")) }
                appendJSONString(text)
            }
            append(UInt8(ascii: "]"))
        case .none: append(contentsOf: "null".utf8)
        }
    }

    fileprivate mutating func appendPlain(_ value: Logger.Value) {
        switch value {
        case .text(let text): appendPlainText(text)
        case .integer(let number): append(contentsOf: String(number).utf8)
        case .decimal(let number): append(contentsOf: String(number).utf8)
        case .flag(let flag): append(contentsOf: (flag ? "yes" : "no").utf8)
        case .list(let texts):
            for (index, text) in texts.enumerated() {
                if index > 0 { append(UInt8(ascii: ",")) }
                appendPlainText(text)
            }
        case .none: append(UInt8(ascii: "-"))
        }
    }

    /// Appends a text bare or quoted; what could move a terminal's cursor or reverse its text is escaped.
    private mutating func appendPlainText(_ text: String) {
        let isBare = !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x2C }
        guard !isBare else { return append(contentsOf: text.utf8) }
        append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse, .surrogate:
                append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".utf8)
            default:
                if scalar == "\"" || scalar == "\\" { append(UInt8(ascii: "\\")) }
                append(contentsOf: String(scalar).utf8)
            }
        }
        append(UInt8(ascii: "\""))
    }
}

private func hexadecimal(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
}
