/// Reads the small grammars of field values from the front: tokens, quoted strings, single marks.
struct OctetReader {
    private let octets: [UInt8]
    private var index = 0

    /// Stands at the first octet.
    init(_ octets: [UInt8]) {
        self.octets = octets
    }

    /// Whether everything has been read.
    var isAtEnd: Bool { index == octets.count }

    /// Reads that mark if it comes next.
    mutating func skip(_ mark: Unicode.Scalar) -> Bool {
        guard !isAtEnd, octets[index] == UInt8(ascii: mark) else { return false }
        index += 1
        return true
    }

    /// Reads spaces and tabs, if any; always true, to stand in a condition.
    mutating func skipBlanks() -> Bool {
        while !isAtEnd, octets[index].isBlank { index += 1 }
        return true
    }

    /// Reads a token (RFC 9110 §5.6.2); nil if none comes next.
    mutating func token() -> String? {
        let start = index
        while !isAtEnd, OctetSet.token.contains(octets[index]) { index += 1 }
        return index > start ? String(decoding: octets[start..<index], as: UTF8.self) : nil
    }

    /// Reads a quoted string (RFC 9110 §5.6.4) and unquotes it; nil if none comes next or it is not UTF-8.
    mutating func quotedString() -> String? {
        guard skip("\"") else { return nil }
        var value: [UInt8] = []
        while !isAtEnd, octets[index] != UInt8(ascii: "\"") {
            if octets[index] == UInt8(ascii: "\\") { index += 1 }
            guard !isAtEnd, octets[index].isFieldValue else { return nil }
            value.append(octets[index])
            index += 1
        }
        guard skip("\"") else { return nil }
        return String(validating: value, as: UTF8.self)
    }

    /// Reads up to the closing quote without taking backslashes for escapes, as form parts are written (RFC 7578 §2).
    mutating func plainQuoted() -> [UInt8]? {
        guard skip("\"") else { return nil }
        let start = index
        while !isAtEnd, octets[index] != UInt8(ascii: "\"") { index += 1 }
        let value = Array(octets[start..<index])
        return skip("\"") ? value : nil
    }
}
