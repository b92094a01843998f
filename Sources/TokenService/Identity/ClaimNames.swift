internal import JSON

/// Which claims of a verified assertion say who is asking.
struct ClaimNames: Sendable {
    private let user: String
    private let email: String
    private let name: String
    private let groups: String
    /// The claim that says whether an address was verified, and whether it has to be there; nil reads none.
    private let verified: (name: String, isRequired: Bool)?
    private let userCase: IdentitySettings.UserCase

    init(_ settings: IdentitySettings) {
        user = settings.jwt.claimOfUser(settings.preset)
        email = settings.jwt.emailClaim
        name = settings.jwt.nameClaim
        groups = settings.jwt.groupsClaim
        let named = settings.jwt.verifiedClaim
        verified = named == "" ? nil : (named ?? "email_verified", named != nil)
        userCase = settings.userCase
    }

    /// The identity in these claims; a claim of another type than text (for groups: a list) is refused.
    ///
    /// What only people read, the display name, is left out if it cannot be used: it is no reason to keep its owner out.
    func identity(
        _ claims: JSONObject,
        orgHeader: String?,
        attributes: [String: String]
    ) throws(Refused) -> Identity {
        guard let named = try text(claims, self.user), !named.isEmpty else {
            throw Refused(.identityMissing, "the assertion has no user claim")
        }
        let user = userCase.applied(to: named)
        try NameCheck.user(user)
        try checkVerified(user, claims)
        let email = try text(claims, self.email)
        if let email { try NameCheck.email(email) }
        let (displayName, isLeftOut) = displayName(claims)
        let groups = try groups(claims)
        return Identity(
            user: user,
            email: email,
            displayName: displayName,
            groups: groups.names,
            groupsSource: groups.source,
            unreadableGroups: groups.unreadable,
            orgHeader: orgHeader,
            attributeHeaders: attributes,
            claims: claims,
            expiresAt: expiry(claims),
            note: isLeftOut ? Identity.displayNameLeftOut : nil
        )
    }

    /// A user named by an address is its owner only if the issuer has verified that: anybody may type another's.
    private func checkVerified(_ user: String, _ claims: JSONObject) throws(Refused) {
        guard let verified, user.utf8.contains(UInt8(ascii: "@")) else { return }
        let isVerified =
            switch claims.claim(verified.name) {
            case nil: !verified.isRequired
            case .bool(let flag): flag
            // Issuers that write all claims as texts or numbers (AWS Cognito, Entra's xms_edov).
            case .string(let text): text == "1" || ReservedNames.isSameIgnoringCase(text, "true")
            case .number(let number): number.text == "1"
            case .null, .array, .object: false
            }
        guard isVerified else {
            throw Refused(.identityUnverified, "the address that names the user is not verified by the issuer")
        }
    }

    private func displayName(_ claims: JSONObject) -> (name: String?, isLeftOut: Bool) {
        switch claims.claim(name) {
        case nil, .null: (nil, false)
        case .string(let text) where text.isEmpty: (nil, false)
        case .string(let text) where NameCheck.isPlain(text): (text, false)
        case .string, .bool, .number, .array, .object: (nil, true)
        }
    }

    private func text(_ claims: JSONObject, _ name: String) throws(Refused) -> String? {
        switch claims.claim(name) {
        case nil, .null: return nil
        case .string(let text): return text.isEmpty ? nil : text
        case .bool, .number, .array, .object: throw Refused(.identityMalformed, "a claim is not a text")
        }
    }

    /// The groups; that the claim is absent does not say that there are none (Entra leaves it out when there are many).
    private func groups(
        _ claims: JSONObject
    ) throws(Refused) -> (names: [String], unreadable: [String], source: Identity.GroupsSource) {
        let values: [JSONValue]
        switch claims.claim(groups) {
        case nil, .null: return ([], [], .absentClaim)
        case .string(let text): values = [.string(text)]
        case .array(let list): values = list
        case .bool, .number, .object: throw Refused(.identityMalformed, "the groups claim is not a list of texts")
        }
        guard values.count <= GroupList.maximumCount else {
            throw Refused(.identityDenied, "more groups than can be looked at")
        }
        var names: [String] = []
        var unreadable: [String] = []
        var seen: Set<Name> = []
        for value in values {
            guard case .string(let text) = value else {
                unreadable.append(JSONWriter().text(of: value))
                continue
            }
            if !text.isEmpty, seen.insert(Name(text)).inserted { names.append(text) }
        }
        return (names, unreadable, .present)
    }

    /// The verifier has checked that `exp` is a number; its fraction is dropped, so that no token outlives it.
    private func expiry(_ claims: JSONObject) -> Int? {
        guard case .number(let number) = claims["exp"], let value = Double(number.text), value < 1e12 else {
            return nil
        }
        return Int(value)
    }
}
