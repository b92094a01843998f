internal import JSON

/// Which claims of a verified assertion say who is asking.
struct ClaimNames: Sendable {
    private let user: String
    private let email: String
    private let name: String
    private let groups: String

    init(_ settings: IdentitySettings) {
        user = settings.jwt.claimOfUser(settings.preset)
        email = settings.jwt.emailClaim
        name = settings.jwt.nameClaim
        groups = settings.jwt.groupsClaim
    }

    /// The identity in these claims; a claim of another type than text (for groups: a list of texts) is refused.
    func identity(
        _ claims: JSONObject,
        orgHeader: String?,
        attributes: [String: String]
    ) throws(Refused) -> Identity {
        guard let user = try text(claims, self.user), !user.isEmpty else {
            throw Refused(.identityMissing, "the assertion has no user claim")
        }
        try NameCheck.user(user)
        let email = try text(claims, self.email)
        if let email { try NameCheck.email(email) }
        let displayName = try text(claims, name)
        if let displayName { try NameCheck.displayName(displayName) }
        return Identity(
            user: user,
            email: email,
            displayName: displayName,
            groups: try list(claims, groups),
            orgHeader: orgHeader,
            attributeHeaders: attributes,
            claims: claims,
            expiresAt: expiry(claims)
        )
    }

    private func text(_ claims: JSONObject, _ name: String) throws(Refused) -> String? {
        switch claims[name] {
        case nil, .null: return nil
        case .string(let text): return text.isEmpty ? nil : text
        case .bool, .number, .array, .object: throw Refused(.identityMalformed, "a claim is not a text")
        }
    }

    private func list(_ claims: JSONObject, _ name: String) throws(Refused) -> [String] {
        let values: [JSONValue]
        switch claims[name] {
        case nil, .null: return []
        case .string(let text): values = [.string(text)]
        case .array(let list): values = list
        case .bool, .number, .object: throw Refused(.identityMalformed, "the groups claim is not a list of texts")
        }
        guard values.count <= GroupList.maximumCount else {
            throw Refused(.identityDenied, "more groups than can be looked at")
        }
        var names: [String] = []
        var seen: Set<Name> = []
        for value in values {
            guard case .string(let text) = value else {
                throw Refused(.identityMalformed, "the groups claim is not a list of texts")
            }
            if !text.isEmpty, seen.insert(Name(text)).inserted { names.append(text) }
        }
        return names
    }

    /// The verifier has checked that `exp` is a number; its fraction is dropped.
    private func expiry(_ claims: JSONObject) -> Int? {
        guard case .number(let number) = claims["exp"], let value = Double(number.text), value < 1e12 else {
            return nil
        }
        return Int(value)
    }
}
