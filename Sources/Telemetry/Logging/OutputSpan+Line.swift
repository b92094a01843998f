internal import Glibc

/// Pieces of a line, put into room that was measured before: growth is looked at once a line, not at every piece.
extension OutputSpan<UInt8> {
    /// Adds text of ours as it is.
    mutating func put(_ text: StaticString) { text.withUTF8Buffer { put($0) } }

    /// Adds octets as they are; too many for the room are a bug of ours and stop the process.
    mutating func put(_ octets: UnsafeBufferPointer<UInt8>) {
        precondition(octets.count <= freeCapacity)
        guard let source = octets.baseAddress else { return }
        // The check above is what makes the copy safe.
        withUnsafeMutableBufferPointer { room, count in
            guard let start = room.baseAddress else { return }
            memcpy(start + count, source, octets.count)
            count += octets.count
        }
    }

    /// Adds a JSON string (RFC 8259 §7); DEL is escaped too, for terminals.
    mutating func putQuoted(_ text: String) {
        var text = text
        text.withUTF8 { putQuoted($0) }
    }

    /// Adds a JSON string of ours.
    mutating func putQuoted(_ text: StaticString) { text.withUTF8Buffer { putQuoted($0) } }

    private mutating func putQuoted(_ octets: UnsafeBufferPointer<UInt8>) {
        append(UInt8(ascii: "\""))
        if octets.isPlain { put(octets) } else { for octet in octets { putEscaped(octet) } }
        append(UInt8(ascii: "\""))
    }

    private mutating func putEscaped(_ octet: UInt8) {
        switch octet {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            append(UInt8(ascii: "\\"))
            append(octet)
        case 0x00..<0x20, 0x7F:
            put(#"\u00"#)
            append(hexadecimal(octet >> 4))
            append(hexadecimal(octet & 0x0F))
        default: append(octet)
        }
    }

    /// Adds a number in decimal digits.
    mutating func put(_ number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        put(magnitude: number.magnitude)
    }

    private mutating func put(magnitude: UInt) {
        if magnitude >= 10 { put(magnitude: magnitude / 10) }
        append(UInt8(ascii: "0") + UInt8(magnitude % 10))
    }

    /// Adds a number of 64 bits as 16 hexadecimal digits.
    mutating func putHexadecimal(_ number: UInt64) {
        for shift in stride(from: 60, through: 0, by: -4) { append(hexadecimal(UInt8(number >> UInt64(shift) & 0xF))) }
    }

    /// Adds a number from 0 to 99 as two digits.
    mutating func putTwoDigits(_ number: Int) {
        append(UInt8(ascii: "0") + UInt8(number / 10))
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}

extension String {
    /// How many octets `putQuoted` may write: an octet that has to be escaped takes six.
    var quotedRoom: Int {
        var text = self
        return text.withUTF8 { $0.isPlain ? $0.count + 2 : 6 * $0.count + 2 }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a JSON string may hold these octets as they are: nearly always so, and seen without a branch for each.
    fileprivate var isPlain: Bool {
        var found: UInt8 = 0
        for octet in self {
            found |= octet < 0x20 ? 1 : 0
            found |= octet == 0x22 ? 1 : 0
            found |= octet == 0x5C ? 1 : 0
            found |= octet == 0x7F ? 1 : 0
        }
        return found == 0
    }
}

private func hexadecimal(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
}
