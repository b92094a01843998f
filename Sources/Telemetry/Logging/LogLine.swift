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
        let own = 65 + WallClock.room + 6 * message.utf8CodeUnitCount
        let room = fields.reduce(own) { $0 + $1.name.utf8CodeUnitCount + 4 + $1.value.room }
        line.append(addingCapacity: room) { line in
            line.put(#"{"time":""#)
            time.putRFC3339(to: &line)
            line.put(#"","level":""#)
            line.put(level.word)
            line.put(#"","message":"#)
            line.putQuoted(message)
            // Names are words of ours without quotes or controls.
            for field in fields {
                line.put(#",""#)
                line.put(field.name)
                line.put(#"":"#)
                line.putJSON(field.value)
            }
            line.append(UInt8(ascii: "}"))
        }
    }

    private func appendText(
        _ level: Logger.Level,
        _ message: StaticString,
        _ fields: [Logger.Field],
        _ time: WallClock,
        _ line: inout [UInt8]
    ) {
        line.append(addingCapacity: WallClock.room) { time.putTimeOfDay(to: &$0) }
        line.append(UInt8(ascii: " "))
        line.append(contentsOf: level.word.description.utf8)
        line.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 9 - level.word.utf8CodeUnitCount))
        line.append(contentsOf: message.description.utf8)
        for field in fields {
            line.append(contentsOf: "  ".utf8)
            line.append(contentsOf: field.name.description.utf8)
            line.append(UInt8(ascii: "="))
            line.appendPlain(field.value)
        }
    }
}

extension Logger.Value {
    /// How many octets the value takes in JSON at most.
    fileprivate var room: Int {
        switch self {
        case .text(let text): text.quotedRoom
        case .integer, .hexadecimal, .decimal: 32
        case .flag, .none: 5
        case .list(let texts): texts.reduce(2) { $0 + $1.quotedRoom + 1 }
        }
    }
}

extension OutputSpan<UInt8> {
    /// Adds the value as JSON.
    fileprivate mutating func putJSON(_ value: Logger.Value) {
        switch value {
        case .text(let text): putQuoted(text)
        case .integer(let number): put(number)
        case .hexadecimal(let number):
            append(UInt8(ascii: "\""))
            putHexadecimal(number)
            append(UInt8(ascii: "\""))
        case .decimal(let number):
            var text = number.isFinite ? String(number) : "null"
            text.withUTF8 { put($0) }
        case .flag(let flag): put(flag ? "true" : "false")
        case .list(let texts):
            append(UInt8(ascii: "["))
            for (index, text) in texts.enumerated() {
                if index > 0 { append(UInt8(ascii: ",")) }
                putQuoted(text)
            }
            append(UInt8(ascii: "]"))
        case .none: put("null")
        }
    }
}

extension [UInt8] {
    fileprivate mutating func appendPlain(_ value: Logger.Value) {
        switch value {
        case .text(let text): appendPlainText(text)
        case .integer(let number): append(contentsOf: String(number).utf8)
        case .hexadecimal(let number): append(addingCapacity: 16) { $0.putHexadecimal(number) }
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
