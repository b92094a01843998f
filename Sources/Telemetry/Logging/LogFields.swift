/// The named values of one line, each written as it is added, so that a line costs no list of them.
///
/// Names are words of ours without quotes or controls; texts are escaped.
package struct LogFields: ~Copyable {
    /// `json` or `text`; `auto` counts as `json`.
    private let format: LogFormat
    private var octets: [UInt8]

    /// Goes on after those octets.
    init(_ format: LogFormat, after octets: consuming [UInt8]) {
        self.format = format
        self.octets = octets
    }

    /// The octets with everything that was added.
    consuming func finish() -> [UInt8] { octets }

    /// Adds a text.
    package mutating func add(_ name: StaticString, _ text: String) {
        guard isJSON(name) else { return octets.appendPlain(text) }
        octets.append(room: LogFields.room(name) + text.quotedRoom) { line in
            line.putName(name)
            line.putQuoted(text)
        }
    }

    /// Adds a text, or that there is none.
    package mutating func add(_ name: StaticString, _ text: String?) {
        if let text { add(name, text) } else { addNothing(name) }
    }

    /// Adds a text of ours.
    package mutating func add(_ name: StaticString, _ text: StaticString) {
        guard isJSON(name) else { return octets.appendPlain(text.description) }
        octets.append(room: LogFields.room(name) + text.quotedRoom) { line in
            line.putName(name)
            line.putQuoted(text)
        }
    }

    /// Adds a text of ours, or that there is none.
    package mutating func add(_ name: StaticString, _ text: StaticString?) {
        if let text { add(name, text) } else { addNothing(name) }
    }

    /// Adds a number.
    package mutating func add(_ name: StaticString, _ number: Int) {
        guard isJSON(name) else { return octets.append(contentsOf: String(number).utf8) }
        octets.append(room: LogFields.room(name) + 20) { line in
            line.putName(name)
            line.put(number)
        }
    }

    /// Adds a number, or that there is none.
    package mutating func add(_ name: StaticString, _ number: Int?) {
        if let number { add(name, number) } else { addNothing(name) }
    }

    /// Adds a number with a fraction; what is not finite is null.
    package mutating func add(_ name: StaticString, _ number: Double) {
        let text = number.isFinite || format == .text ? String(number) : "null"
        if isJSON(name) { octets.append(room: LogFields.room(name)) { $0.putName(name) } }
        octets.append(contentsOf: text.utf8)
    }

    /// Adds a number as 16 digits, or that there is none.
    package mutating func add(_ name: StaticString, hexadecimal number: UInt64?) {
        guard let number else { return addNothing(name) }
        guard isJSON(name) else { return octets.append(room: 16) { $0.putHexadecimal(number) } }
        octets.append(room: LogFields.room(name) + 18) { line in
            line.putName(name)
            line.append(UInt8(ascii: "\""))
            line.putHexadecimal(number)
            line.append(UInt8(ascii: "\""))
        }
    }

    /// Adds whether something is so.
    package mutating func add(_ name: StaticString, _ flag: Bool) {
        guard isJSON(name) else { return octets.append(contentsOf: (flag ? "yes" : "no").utf8) }
        octets.append(room: LogFields.room(name) + 5) { line in
            line.putName(name)
            line.put(flag ? "true" : "false")
        }
    }

    /// Adds texts.
    package mutating func add(_ name: StaticString, _ texts: [String]) {
        guard isJSON(name) else { return octets.appendPlain(texts) }
        let room = texts.reduce(LogFields.room(name) + 2) { $0 + $1.quotedRoom + 1 }
        octets.append(room: room) { line in
            line.putName(name)
            line.append(UInt8(ascii: "["))
            for (index, text) in texts.enumerated() {
                if index > 0 { line.append(UInt8(ascii: ",")) }
                line.putQuoted(text)
            }
            line.append(UInt8(ascii: "]"))
        }
    }

    /// Adds texts, or that there are none to speak of.
    package mutating func add(_ name: StaticString, _ texts: [String]?) {
        if let texts { add(name, texts) } else { addNothing(name) }
    }

    private mutating func addNothing(_ name: StaticString) {
        guard isJSON(name) else { return octets.append(UInt8(ascii: "-")) }
        octets.append(room: LogFields.room(name) + 4) { line in
            line.putName(name)
            line.put("null")
        }
    }

    /// Whether the line is JSON; in a text line the name is written at once.
    private mutating func isJSON(_ name: StaticString) -> Bool {
        guard case .text = format else { return true }
        octets.append(contentsOf: "  \(name)=".utf8)
        return false
    }

    /// How many octets `putName` writes.
    private static func room(_ name: StaticString) -> Int { name.utf8CodeUnitCount + 4 }
}

extension LineCursor {
    fileprivate mutating func putName(_ name: StaticString) {
        put(#",""#)
        put(name)
        put(#"":"#)
    }
}

extension [UInt8] {
    fileprivate mutating func appendPlain(_ texts: [String]) {
        for (index, text) in texts.enumerated() {
            if index > 0 { append(UInt8(ascii: ",")) }
            appendPlain(text)
        }
    }

    /// Appends a text bare or quoted; what could move a terminal's cursor or reverse its text is escaped.
    fileprivate mutating func appendPlain(_ text: String) {
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
