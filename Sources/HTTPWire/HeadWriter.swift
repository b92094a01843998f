/// Puts a head together in one buffer, checking everything that goes in, so that nothing can end a line before its time.
struct HeadWriter {
    private(set) var octets: [UInt8]

    /// Takes over what stands in `octets` already, with room for that many more.
    init(after octets: inout [UInt8], room: Int) {
        self.octets = []
        swap(&self.octets, &octets)
        // Reserving is exact: done for every response of a pipeline it would copy the ones before each time.
        if self.octets.isEmpty { self.octets.reserveCapacity(room) }
    }

    /// Adds text of ours that needs no check.
    mutating func write(_ text: StaticString) {
        text.withUTF8Buffer { octets.append(contentsOf: $0) }
    }

    /// Adds octets that have been checked.
    mutating func write(_ checked: [UInt8]) {
        octets.append(contentsOf: checked)
    }

    /// Adds text that has been checked.
    mutating func write(_ checked: String) {
        octets.append(text: checked)
    }

    /// Adds a number of at most 19 digits.
    mutating func write(_ number: Int) {
        guard number >= 10 else {
            octets.append(UInt8(ascii: "0") + UInt8(number))
            return
        }
        write(number / 10)
        octets.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    /// Adds every line, or throws at the first that is not fit to be sent.
    mutating func write(_ fields: Fields) throws(EncodeError) {
        try HeadWriter.check(fields)
        if fields.isWireForm {
            octets.append(contentsOf: fields.octets)
            return
        }
        for entry in fields.entries {
            octets.append(contentsOf: fields.octets[entry.name])
            write(": ")
            octets.append(contentsOf: fields.octets[entry.value])
            write("\r\n")
        }
    }

    /// Takes back what was written after that many octets.
    mutating func truncate(to count: Int) {
        octets.removeLast(octets.count - count)
    }

    /// Throws at the first line that is not fit to be sent.
    static func check(_ fields: Fields) throws(EncodeError) {
        let all = fields.octets.span
        for index in fields.checkedCount..<fields.entries.count {
            let entry = fields.entries[index]
            try check(name: all.extracting(entry.name))
            try check(value: all.extracting(entry.value))
        }
    }

    private static func check(name: Span<UInt8>) throws(EncodeError) {
        guard FieldLine.isToken(name) else { throw .badFieldName }
        switch name.count {
        case 4 where Fields.isSame(name, "Host"), 10 where Fields.isSame(name, "Connection"),
            14 where Fields.isSame(name, "Content-Length"), 17 where Fields.isSame(name, "Transfer-Encoding"):
            throw .reservedField
        default: return
        }
    }

    private static func check(value: Span<UInt8>) throws(EncodeError) {
        guard FieldLine.isValue(value) else { throw .badFieldValue }
        guard let last = value.indices.last else { return }
        // A blank at an end would not arrive: whoever sends one means something else than the peer will read.
        guard !value[0].isBlank, !value[last].isBlank else { throw .badFieldValue }
    }
}

extension UInt8 {
    /// Space or tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
}
