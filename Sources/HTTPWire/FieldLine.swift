/// The grammar of a field line: `field-name ":" OWS field-value OWS` (RFC 9112 §5), narrowed where senders of attacks differ.
enum FieldLine {
    /// Where name and value lie, when the line's first octet is at `base`.
    ///
    /// No fold and no space before the colon: both fail as a name. Blanks around the value are spaces only: a tab there
    /// is sent by nobody but those who want two parsers to disagree (`Transfer-Encoding:<TAB>chunked`).
    static func parse(_ line: Span<UInt8>, at base: Int) throws(ParseError) -> Fields.Entry {
        var nameEnd = 0
        while nameEnd < line.count, OctetSet.token.contains(line[nameEnd]) { nameEnd += 1 }
        guard nameEnd > 0, nameEnd < line.count, line[nameEnd] == UInt8(ascii: ":") else { throw .badField }
        var start = nameEnd + 1
        var end = line.count
        while start < end, line[start] == .space { start += 1 }
        while end > start, line[end - 1] == .space { end -= 1 }
        guard isValue(line.extracting(start..<end)) else { throw .badField }
        if start < end, line[start] == .tab || line[end - 1] == .tab { throw .badField }
        return Fields.Entry(
            nameStart: UInt32(base),
            nameEnd: UInt32(base + nameEnd),
            valueStart: UInt32(base + start),
            valueEnd: UInt32(base + end)
        )
    }

    /// Whether octets may stand in a value: no control but tab, no DEL (RFC 9110 §5.5).
    static func isValue(_ octets: Span<UInt8>) -> Bool {
        var isLegal = true
        // No early exit: without a branch in the loop the compiler checks sixteen octets at a time.
        for index in octets.indices { isLegal = isLegal && octets[unchecked: index].isFieldValue }
        return isLegal
    }

    /// Whether octets are a token (RFC 9110 §5.6.2), at least one long.
    static func isToken(_ octets: Span<UInt8>) -> Bool {
        for index in octets.indices where !OctetSet.token.contains(octets[index]) { return false }
        return !octets.isEmpty
    }
}
