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
    /// `exp`.
    package let expires: NumericDate
    /// `nbf`.
    package let notBefore: NumericDate?
    /// `iat`.
    package let issued: NumericDate?

    /// Reads the payload strictly: one object, distinct names, each registered claim of its kind, `exp` present.
    init(parsing payload: [UInt8]) throws(AssertionError) {
        let value = try? JSONParser(maximumDepth: 16, maximumBytes: payload.count).value(of: payload)
        guard let members = value?.object else { throw .claimsMalformed }
        self.members = members
        issuer = try Claims.text("iss", of: members)
        subject = try Claims.text("sub", of: members)
        audience = try Claims.audience(of: members)
        guard let expires = try Claims.date("exp", of: members) else { throw .expiryMissing }
        self.expires = expires
        notBefore = try Claims.date("nbf", of: members)
        issued = try Claims.date("iat", of: members)
    }

    /// Whether it says itself that it is another kind of token than one that speaks for a user: security events, to which
    /// logout tokens belong, carry `events` (RFC 8417 §2.2), and Keycloak names its kinds in `typ`.
    var isOtherToken: Bool {
        if members["events"] != nil { return true }
        guard let type = members["typ"]?.string else { return false }
        return ["logout", "refresh", "offline"].contains(type.lowercased())
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

    private static func date(_ name: String, of members: JSONObject) throws(AssertionError) -> NumericDate? {
        guard let value = members[name] else { return nil }
        guard let date = value.number.flatMap(NumericDate.init) else { throw .claimsMalformed }
        return date
    }
}
