internal import Telemetry
internal import ThoughtSpot

/// Holds a minted token against the request: whoever it is for, it is handed out only if it is exactly what was asked.
///
/// Invariant: what the answer says beyond the request, and what it says in words that are not known here, withholds the
/// token. What cannot be read is `unreadable`; what can be read and is another is a `mismatch`.
struct AnswerBinding {
    /// Longest token that is passed on.
    static let maximumBytes = 8192
    /// By how much an expiry may lie after the one asked, by ThoughtSpot's own clock.
    static let toleratedSkew = 300
    /// How far from ours a clock is believed, in seconds: a `Date` further away makes no old token good.
    static let believedSkew = 86_400

    let grant: Grant
    let settings: TokenSettings
    /// Unix seconds by ThoughtSpot's clock, which is the one that ends the token.
    let now: Int

    /// Unix seconds by ThoughtSpot's clock, if it is ours plus the skew; a skew beyond the bound counts as the bound.
    static func time(ours: Int, skew: Int?) -> Int {
        let (sum, overflow) = ours.addingReportingOverflow(min(max(skew ?? 0, -believedSkew), believedSkew))
        return overflow ? ours : sum
    }

    /// Letters, digits and `. _ ~ + / = -`, at least 8 and at most 8192 of them.
    static func isToken(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard (8...maximumBytes).contains(bytes.count) else { return false }
        var isLegal = true
        for byte in bytes { isLegal = isToken(octet: byte) && isLegal }
        return isLegal
    }

    /// Whether a token may hold that octet: one bit for each from 0 on; none from 128 on is in the set.
    static func isToken(octet: UInt8) -> Bool {
        let half: UInt64 = octet < 64 ? 0x23FF_E800_0000_0000 : 0x47FF_FFFE_87FF_FFFE
        return octet < 128 && (half >> UInt64(octet & 63)) & 1 == 1
    }

    /// The V1 token, which comes alone: only its own octets tell it from an error text.
    func check(_ answer: LoginToken) throws(MintError) -> MintedToken {
        guard answer.token.secret.withBytes({ BareToken.isOne($0) }) else {
            throw .unreadable("the answer is a text that is no token")
        }
        return MintedToken(token: answer.token, expiresAt: nil)
    }

    /// The V2 token, if user, org, scope and times are those asked for.
    func check(_ answer: AccessToken) throws(MintError) -> MintedToken {
        guard answer.token.secret.withBytes({ AnswerBinding.isToken($0) }) else {
            throw .unreadable("the token has characters or a length that no token has")
        }
        guard answer.username.map({ $0.utf8.elementsEqual(grant.user.text.utf8) }) ?? false else {
            if let name = answer.username, ReservedNames.isSameIgnoringCase(name, grant.user.text) {
                throw .mismatch(Grant.differsInCase)
            }
            throw .mismatch("the token is for another user")
        }
        try checkOrg(answer)
        try checkOrgScope(answer)
        try checkScope(answer)
        return MintedToken(token: answer.token, expiresAt: try checkTimes(answer))
    }

    /// A cluster without orgs leaves the org out; that is the primary one.
    private func checkOrg(_ answer: AccessToken) throws(MintError) {
        switch grant.org {
        case nil: return
        case .number(let number):
            guard answer.orgID ?? answer.scopeOrgs?.first?.id ?? 0 == number else {
                throw .mismatch("the token is for another org")
            }
        case .name(let name):
            guard (answer.orgName ?? answer.scopeOrgs?.first?.name).map({ $0.utf8.elementsEqual(name.utf8) }) ?? false
            else { throw .mismatch("the token is for another org") }
        }
    }

    /// A token opens one org; a list of several, a word for all of them and a word that is not known are more than asked.
    private func checkOrgScope(_ answer: AccessToken) throws(MintError) {
        guard !answer.hasUnknownScope else { throw .mismatch("the token's scope has a member that is not known") }
        guard answer.orgScope.map({ $0 == "SPECIFIC_ORGS" }) ?? true else {
            throw .mismatch("the token opens other orgs besides, or its org scope is not known")
        }
        guard let orgs = answer.scopeOrgs else {
            guard answer.orgScope == nil else { throw .mismatch("the token's org scope names no org") }
            return
        }
        guard orgs.count == 1, answer.orgID.map({ $0 == orgs[0].id }) ?? true else {
            throw .mismatch("the token opens more orgs than one, or another")
        }
        switch grant.org {
        case nil: return
        case .number(let number):
            guard orgs[0].id == number else { throw .mismatch("the token is for another org") }
        case .name(let name):
            guard orgs[0].name.map({ $0.utf8.elementsEqual(name.utf8) }) ?? true else {
                throw .mismatch("the token is for another org")
            }
        }
    }

    private func checkScope(_ answer: AccessToken) throws(MintError) {
        switch settings.mode {
        case .full, .custom:
            guard answer.accessType.map({ $0 == "FULL" }) ?? true else {
                throw .mismatch("the token's scope is another")
            }
        case .object:
            guard answer.accessType == "REPORT_BOOK_VIEW", answer.objectID == settings.objectID else {
                throw .mismatch("the token opens more or something else than the object")
            }
        }
    }

    private func checkTimes(_ answer: AccessToken) throws(MintError) -> Int {
        let created = answer.createdMilliseconds / 1000
        let expires = answer.expiresMilliseconds / 1000
        // Both lie between 1970 and 9999, so nothing here can overflow.
        guard expires > Double(now), expires <= Double(now + grant.validitySeconds + AnswerBinding.toleratedSkew),
            expires - created > 0, expires - created <= Double(grant.validitySeconds) + 5
        else { throw .mismatch("the token's lifetime is another than asked") }
        return Int(expires)
    }
}
