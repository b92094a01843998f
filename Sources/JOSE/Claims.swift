package import JSON

/// What a verified assertion says (RFC 7519 §4).
package struct Claims: Sendable {
    /// All claims, in the sender's order.
    package let members: JSONObject
    /// `iss`.
    package let issuer: String?
    /// `sub`.
    package let subject: String?
    /// `aud`, always as a list; empty if absent.
    package let audience: [String]
    /// `exp` in Unix seconds.
    package let expiresAt: Int
    /// `nbf` in Unix seconds.
    package let notBefore: Int?
    /// `iat` in Unix seconds.
    package let issuedAt: Int?

    /// Reads the payload strictly: one object, distinct names, each registered claim of its kind, `exp` present.
    init(parsing payload: [UInt8]) throws(AssertionError) {
        let value = try? JSONParser(maximumDepth: 16, maximumBytes: payload.count).value(of: payload)
        guard let members = value?.object else { throw .claimsMalformed }
        self.members = members
        issuer = try Claims.text("iss", of: members)
        subject = try Claims.text("sub", of: members)
        audience = try Claims.audience(of: members)
        guard let expiresAt = try Claims.date("exp", of: members) else { throw .expiryMissing }
        self.expiresAt = expiresAt
        notBefore = try Claims.date("nbf", of: members)
        issuedAt = try Claims.date("iat", of: members)
    }

    private static func text(_ name: String, of members: JSONObject) throws(AssertionError) -> String? {
        guard let value = members[name] else { return nil }
        guard let text = value.string else { throw .claimsMalformed }
        return text
    }

    /// A text or a list of texts (RFC 7519 §4.1.3).
    private static func audience(of members: JSONObject) throws(AssertionError) -> [String] {
        switch members["aud"] {
        case nil: return []
        case .string(let one): return [one]
        case .array(let many):
            let texts = many.compactMap(\.string)
            guard texts.count == many.count else { throw .claimsMalformed }
            return texts
        default: throw .claimsMalformed
        }
    }

    /// Unix seconds as a plain integer of at most 15 digits.
    ///
    /// RFC 7519 would allow fractions and exponents, but none of the issuers we know writes them, and readers that
    /// round differently would disagree about the last second; texts, floats and 1e400 are refused alike.
    private static func date(_ name: String, of members: JSONObject) throws(AssertionError) -> Int? {
        guard let value = members[name] else { return nil }
        guard let number = value.number, number.text.utf8.count <= 15,
            number.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let seconds = Int(number.text)
        else { throw .claimsMalformed }
        return seconds
    }
}
