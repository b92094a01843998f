internal import Glibc

/// Puts the pieces of a line one after the other into room that was measured before: growth is looked at once a field.
struct LineCursor {
    // Invariant: `next` to `end` is room of one array, lent by `append(room:_:)` for the time of its closure.
    private var next: UnsafeMutablePointer<UInt8>
    private let end: UnsafeMutablePointer<UInt8>

    /// Writes from `next` on, at most to `end`.
    fileprivate init(_ next: UnsafeMutablePointer<UInt8>, upTo end: UnsafeMutablePointer<UInt8>) {
        self.next = next
        self.end = end
    }

    /// How many octets have been put since `start`.
    fileprivate func count(since start: UnsafeMutablePointer<UInt8>) -> Int { next - start }

    /// Adds one octet.
    mutating func append(_ octet: UInt8) {
        precondition(next < end)
        next.pointee = octet
        next += 1
    }

    /// Adds text of ours as it is.
    @inline(__always)
    mutating func put(_ text: StaticString) {
        put(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Adds octets as they are; too many for the room are a bug of ours and stop the process.
    mutating func put(_ octets: UnsafeBufferPointer<UInt8>) {
        precondition(octets.count <= end - next)
        guard let source = octets.baseAddress else { return }
        // The check above is what makes the copy safe.
        memcpy(next, source, octets.count)
        next += octets.count
    }

    /// Adds a JSON string (RFC 8259 §7); DEL is escaped too, for terminals.
    mutating func putQuoted(_ text: String) {
        text.utf8.span.withUnsafeBufferPointer { putQuoted($0) }
    }

    /// Adds a JSON string of ours.
    mutating func putQuoted(_ text: StaticString) {
        putQuoted(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

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

extension [UInt8] {
    /// Appends what `fill` puts, which must fit into `room`.
    mutating func append(room: Int, _ fill: (inout LineCursor) -> Void) {
        append(addingCapacity: room) { span in
            span.withUnsafeMutableBufferPointer { octets, count in
                guard let start = octets.baseAddress else { return }
                var cursor = LineCursor(start + count, upTo: start + octets.count)
                fill(&cursor)
                count = cursor.count(since: start)
            }
        }
    }
}

extension String {
    /// How many octets `putQuoted` writes at most: an octet that has to be escaped takes six.
    var quotedRoom: Int { 6 * utf8.count + 2 }
}

extension StaticString {
    /// How many octets `putQuoted` writes at most.
    var quotedRoom: Int { 6 * utf8CodeUnitCount + 2 }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a JSON string may hold these octets as they are: nearly always so, and seen eight at a time.
    fileprivate var isPlain: Bool {
        guard let start = baseAddress else { return true }
        let octets = UnsafeRawPointer(start)
        var place = 0
        while place + 8 <= count {
            guard UInt64.isPlain(octets.loadUnaligned(fromByteOffset: place, as: UInt64.self)) else { return false }
            place += 8
        }
        guard place < count else { return true }
        // The last eight once more in part, or fewer than eight filled up with letters.
        if count >= 8 { return UInt64.isPlain(octets.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)) }
        return UInt64.isPlain(reduce(0x6161_6161_6161_6161) { $0 << 8 | UInt64($1) })
    }
}

extension UInt64 {
    /// Whether none of the eight octets is a control, DEL, a quotation mark or a backslash.
    fileprivate static func isPlain(_ word: UInt64) -> Bool {
        let found = anyBelow(0x20, word) | anyBelow(1, word ^ all(0x22)) | anyBelow(1, word ^ all(0x5C))
        return found | anyBelow(1, word ^ all(0x7F)) == 0
    }

    /// Not zero exactly if one of the octets is below `limit`, which is at most 128 (Mycroft, 1987).
    private static func anyBelow(_ limit: UInt64, _ word: UInt64) -> UInt64 {
        (word &- all(limit)) & ~word & all(0x80)
    }

    private static func all(_ octet: UInt64) -> UInt64 { octet &* 0x0101_0101_0101_0101 }
}

private func hexadecimal(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
}
