/// Names and values of a query or an `application/x-www-form-urlencoded` body, in order, duplicates kept.
package struct Form: Sendable {
    /// One name with its value, decoded.
    package struct Pair: Sendable {
        package let name: String
        package let value: String
    }

    /// The pairs in order.
    package private(set) var pairs: [Pair] = []

    /// An empty form with room for that many pairs.
    package init(capacity: Int = 0) { pairs.reserveCapacity(capacity) }

    /// Decodes strictly: bad escapes, bare octets that belong escaped, and text that is not UTF-8 are errors.
    ///
    /// `+` is a space; a pair without `=` has an empty value; empty pairs (`a=1&&b=2`) are skipped (URL Standard §5.1).
    ///
    /// - Parameter limit: how many pairs are accepted.
    package init(decoding octets: some Collection<UInt8>, limit: Int = 1000) throws(CodingError) {
        for octet in octets where octet <= 0x20 || octet >= 0x7F { throw .badOctet }
        for piece in octets.split(separator: UInt8(ascii: "&")) {
            guard pairs.count < limit else { throw .tooMany }
            let equals = piece.firstIndex(of: UInt8(ascii: "="))
            let name = try Form.decode(piece[..<(equals ?? piece.endIndex)])
            let value = try equals.map { position throws(CodingError) in
                try Form.decode(piece[piece.index(after: position)...])
            }
            pairs.append(Pair(name: name, value: value ?? ""))
        }
    }

    /// The form in the query of a request-target; empty when there is none.
    package init(queryOf target: String, limit: Int = 1000) throws(CodingError) {
        try self.init(decoding: Array(target.utf8.drop { $0 != UInt8(ascii: "?") }.dropFirst()), limit: limit)
    }

    /// Adds a pair after the others.
    package mutating func append(_ name: String, _ value: String) {
        pairs.append(Pair(name: name, value: value))
    }

    /// The value of the only pair of that name; nil if there is none or several.
    ///
    /// Names compare by their UTF-8 octets.
    package func value(_ name: String) -> String? {
        let found = values(name)
        return found.count == 1 ? found[0] : nil
    }

    /// The values of every pair of that name, in order.
    package func values(_ name: String) -> [String] {
        pairs.filter { $0.name.utf8.elementsEqual(name.utf8) }.map(\.value)
    }

    /// The pairs encoded; see `FormWriter`.
    package var encoded: [UInt8] {
        var writer = FormWriter()
        for pair in pairs { writer.add(pair.name, pair.value) }
        return writer.octets
    }

    /// The encoded pairs as text, to stand after a `?`.
    package var encodedText: String { String(decoding: encoded, as: UTF8.self) }

    private static func decode(_ octets: some Collection<UInt8>) throws(CodingError) -> String {
        try PercentCoding.decodeText(octets.map { $0 == UInt8(ascii: "+") ? .space : $0 })
    }
}
