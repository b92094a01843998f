/// The `Cookie` request field (RFC 6265 §4.2): pairs of name and value, in order.
package struct CookieHeader: Sendable {
    /// The pairs in order; a name may come twice.
    package let pairs: [(name: String, value: String)]

    /// Parses every `Cookie` line of a request; a pair that is not `name=value` in legal octets is an error.
    package init(of fields: Fields) throws(CodingError) {
        var pairs: [(name: String, value: String)] = []
        for line in fields.values("Cookie") {
            for piece in line.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
                let pair = piece.trimmingBlanks()
                guard let equals = pair.firstIndex(of: UInt8(ascii: "=")) else { throw .badCookie }
                let name = String(decoding: pair[..<equals], as: UTF8.self)
                let value = String(decoding: pair[(equals + 1)...], as: UTF8.self)
                guard CookieHeader.isLegal(name: name, value: value) else { throw .badCookie }
                pairs.append((name, value))
            }
        }
        self.pairs = pairs
    }

    /// The value of the first pair of that name: the one with the longest path (RFC 6265 §5.4).
    package func value(_ name: String) -> String? {
        pairs.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }

    /// A token, and `cookie-octet`s that quotes may surround (RFC 6265 §4.1.1); blanks and commas, which servers do send, pass.
    static func isLegal(name: String, value: String) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { OctetSet.token.contains($0) }
            && value.utf8.allSatisfy { (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: ";") }
    }
}
