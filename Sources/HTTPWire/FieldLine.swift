/// The grammar of a field line: `field-name ":" OWS field-value OWS` (RFC 9112 §5), narrowed where senders of attacks differ.
enum FieldLine {
    /// Where name and value lie, when the line's first octet is at `base`.
    ///
    /// No fold and no space before the colon: both fail as a name. Blanks around the value are spaces and tabs (RFC 9110
    /// §5.6.3); readers of fields that frame a message or name a user refuse the tab (`Fields.hasTab`).
    static func parse(_ line: Span<UInt8>, at base: Int) throws(ParseError) -> Fields.Entry {
        var nameEnd = 0
        while nameEnd < line.count, OctetSet.token.contains(line[nameEnd]) { nameEnd += 1 }
        guard nameEnd > 0, nameEnd < line.count, line[nameEnd] == UInt8(ascii: ":") else { throw .badField }
        var start = nameEnd + 1
        var end = line.count
        while start < end, line[start].isBlank { start += 1 }
        while end > start, line[end - 1].isBlank { end -= 1 }
        guard isValue(line.extracting(start..<end)) else { throw .badField }
        return Fields.Entry(
            nameStart: UInt32(base),
            nameEnd: UInt32(base + nameEnd),
            valueStart: UInt32(base + start),
            valueEnd: UInt32(base + end)
        )
    }

    /// Whether octets may stand in a value: no control but tab, no DEL (RFC 9110 §5.5).
    static func isValue(_ octets: Span<UInt8>) -> Bool {
        let width = MemoryLayout<UInt64>.size
        guard octets.count >= width else { return isValueOneByOne(octets) }
        // Eight at a time, the last eight overlapping those before, so that every load lies inside the span.
        let mayBeIllegal = octets.withUnsafeBytes { bytes in
            var offset = 0
            while offset < bytes.count {
                let place = min(offset, bytes.count - width)
                if holdsControl(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) { return true }
                offset += width
            }
            return false
        }
        // A tab counts as a control above and is legal: rare enough to look again.
        return !mayBeIllegal || isValueOneByOne(octets)
    }

    /// Whether any of eight octets is below 0x20 or is DEL, without looking at them one by one.
    ///
    /// Subtracting sets an octet's top bit when it was smaller; octets that had it set before do not count.
    private static func holdsControl(_ block: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let below = (block &- ones &* 0x20) & ~block
        let deleted = block ^ (ones &* 0x7F)
        return (below | ((deleted &- ones) & ~deleted)) & (ones &* 0x80) != 0
    }

    private static func isValueOneByOne(_ octets: Span<UInt8>) -> Bool {
        for index in octets.indices where !octets[index].isFieldValue { return false }
        return true
    }

    /// Whether octets are a token (RFC 9110 §5.6.2), at least one long.
    static func isToken(_ octets: Span<UInt8>) -> Bool {
        for index in octets.indices where !OctetSet.token.contains(octets[index]) { return false }
        return !octets.isEmpty
    }
}
