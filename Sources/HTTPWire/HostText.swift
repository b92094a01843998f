/// The grammar of `host[:port]` in `Host`, absolute-form and authority-form (RFC 9110 §7.2, RFC 3986 §3.2).
///
/// Narrower than the RFC: no percent-encoding and no sub-delimiters in names, no empty port. No host has such a name, and a
/// `Host: a,b` that one reader takes for a list is an attack. User information and paths fail by the alphabet.
enum HostText {
    /// Whether octets are a host with an optional port of 0 to 65535.
    static func isValid(_ octets: Span<UInt8>, needsPort: Bool) -> Bool {
        var end = 0
        if !octets.isEmpty, octets[0] == UInt8(ascii: "[") {
            end = 1
            while end < octets.count, OctetSet.ipv6.contains(octets[end]) { end += 1 }
            // Shortest literal: [::]
            guard end >= 3, end < octets.count, octets[end] == UInt8(ascii: "]") else { return false }
            end += 1
        } else {
            while end < octets.count, OctetSet.hostName.contains(octets[end]) { end += 1 }
            guard end > 0 else { return false }
        }
        if end == octets.count { return !needsPort }
        return isPort(octets.extracting(end..<octets.count))
    }

    private static func isPort(_ octets: Span<UInt8>) -> Bool {
        guard (2...6).contains(octets.count), octets[0] == UInt8(ascii: ":") else { return false }
        var port = 0
        for index in 1..<octets.count {
            guard octets[index].isDigit else { return false }
            port = port * 10 + Int(octets[index] - 0x30)
        }
        return port <= 65535
    }
}
