/// Percent-encoding (RFC 3986 §2.1): everything but the unreserved characters, upper-case digits, UTF-8.
package enum PercentCoding {
    /// A text in which only letters, digits, `-`, `.`, `_` and `~` stand bare.
    package static func encode(_ text: String) -> String {
        let octets = [UInt8](capacity: 3 * text.utf8.count) { octets in
            for octet in text.utf8 { append(octet, to: &octets) }
        }
        return String(decoding: octets, as: UTF8.self)
    }

    /// The octets behind the escapes; a `%` that begins none is an error.
    package static func decode(_ octets: some Collection<UInt8>) throws(CodingError) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(octets.count)
        var rest = octets.makeIterator()
        while let octet = rest.next() {
            guard octet == UInt8(ascii: "%") else {
                decoded.append(octet)
                continue
            }
            guard let high = rest.next()?.hexValue, let low = rest.next()?.hexValue else { throw .badEscape }
            decoded.append(high << 4 | low)
        }
        return decoded
    }

    /// The text behind the escapes, if it is UTF-8.
    package static func decodeText(_ octets: some Collection<UInt8>) throws(CodingError) -> String {
        guard let text = String(validating: try decode(octets), as: UTF8.self) else { throw .notUTF8 }
        return text
    }

    /// Adds an octet, escaped unless it is unreserved.
    static func append(_ octet: UInt8, to octets: inout OutputSpan<UInt8>) {
        if OctetSet.unreserved.contains(octet) {
            octets.append(octet)
        } else {
            octets.append(UInt8(ascii: "%"))
            octets.append(digit(octet >> 4))
            octets.append(digit(octet & 15))
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? value + 0x30 : value + 0x37 }
}
