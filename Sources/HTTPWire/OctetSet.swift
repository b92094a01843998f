/// A set of ASCII octets as 128 bits, so that a grammar's alphabet is two constants and a test is a shift.
struct OctetSet {
    /// Bit n stands for octet n.
    let low: UInt64
    /// Bit n stands for octet 64 + n.
    let high: UInt64

    /// Whether the octet is in the set; octets from 0x80 on never are.
    func contains(_ octet: UInt8) -> Bool {
        let half = octet < 64 ? low : high
        return octet < 128 && (half >> UInt64(octet & 63)) & 1 == 1
    }

    /// `tchar` of RFC 9110 §5.6.2: methods and field names.
    static var token: OctetSet { OctetSet(low: 0x03FF_6CFA_0000_0000, high: 0x57FF_FFFF_C7FF_FFFE) }

    /// `unreserved` of RFC 3986 §2.3.
    static var unreserved: OctetSet { OctetSet(low: 0x03FF_6000_0000_0000, high: 0x47FF_FFFE_87FF_FFFE) }

    /// What may stand in a request-target: every visible octet except `"`, `#`, `<`, `>` and `\`.
    ///
    /// RFC 3986 also leaves out ``[ ] ^ ` { | }``, but browsers send those raw in queries (URL Standard), and no decision
    /// here depends on them. A fragment is never sent by a client that means it; a backslash is a path separator to some,
    /// and let pass in a query only.
    static var target: OctetSet { OctetSet(low: 0xAFFF_FFF2_0000_0000, high: 0x7FFF_FFFF_EFFF_FFFF) }

    /// A host name or IPv4 address: letters, digits, `-`, `.`, `_`; narrower than `reg-name` of RFC 3986 §3.2.2.
    static var hostName: OctetSet { OctetSet(low: 0x03FF_6000_0000_0000, high: 0x07FF_FFFE_87FF_FFFE) }

    /// What stands between the brackets of an IPv6 literal (RFC 3986 §3.2.2, no zone).
    static var ipv6: OctetSet { OctetSet(low: 0x07FF_4000_0000_0000, high: 0x0000_007E_0000_007E) }

    /// `bcharsnospace` of RFC 2046 §5.1.1: multipart boundaries.
    static var boundary: OctetSet { OctetSet(low: 0xA7FF_FB80_0000_0000, high: 0x07FF_FFFE_87FF_FFFE) }
}

extension UInt8 {
    /// Carriage return.
    static var cr: UInt8 { 0x0D }
    /// Line feed.
    static var lf: UInt8 { 0x0A }
    /// Space.
    static var space: UInt8 { 0x20 }
    /// Horizontal tab.
    static var tab: UInt8 { 0x09 }

    /// Whether this is `field-vchar`, space or tab (RFC 9110 §5.5), obs-text included: no other control, no DEL.
    var isFieldValue: Bool { (self == 0x09) != ((self >= 0x20) != (self == 0x7F)) }

    /// Whether this is an ASCII digit.
    var isDigit: Bool { self &- 0x30 < 10 }

    /// The value of a hexadecimal digit of either case.
    var hexValue: UInt8? {
        if isDigit { return self &- 0x30 }
        let letter = (self | 0x20) &- 0x61
        return letter < 6 ? letter + 10 : nil
    }

    /// The lower-case form of an ASCII letter, any other octet unchanged.
    var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
