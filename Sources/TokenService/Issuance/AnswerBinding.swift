internal import Telemetry
internal import ThoughtSpot

/// Holds a minted token against the request: whoever it is for, it is handed out only if it is exactly what was asked.
struct AnswerBinding {
    /// Longest token that is passed on.
    static let maximumBytes = 8192
    /// By how much ThoughtSpot's clock and ours may differ before an expiry counts as another than asked.
    static let toleratedSkew = 300

    let grant: Grant
    let settings: TokenSettings
    /// Unix seconds.
    let now: Int

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

    /// The V1 token; there is nothing else in that answer to hold on to.
    func check(_ answer: LoginToken) throws(MintError) -> MintedToken {
        try check(characters: answer.token)
        return MintedToken(token: answer.token, expiresAt: nil)
    }

    /// The V2 token, if user, org, scope and times are those asked for.
    func check(_ answer: AccessToken) throws(MintError) -> MintedToken {
        try check(characters: answer.token)
        guard answer.username.map({ $0.utf8.elementsEqual(grant.user.text.utf8) }) ?? false else {
            throw .mismatch("the token is for another user")
        }
        try checkOrg(answer)
        try checkScope(answer)
        return MintedToken(token: answer.token, expiresAt: try checkTimes(answer))
    }

    private func check(characters token: Confidential) throws(MintError) {
        guard token.secret.withBytes({ AnswerBinding.isToken($0) }) else {
            throw .mismatch("the token has characters or a length that no token has")
        }
    }

    /// A cluster without orgs leaves the org out; that is the primary one.
    private func checkOrg(_ answer: AccessToken) throws(MintError) {
        switch grant.org {
        case nil: return
        case .number(let number):
            guard answer.orgID ?? 0 == number else { throw .mismatch("the token is for another org") }
        case .name(let name):
            guard answer.orgName.map({ $0.utf8.elementsEqual(name.utf8) }) ?? false else {
                throw .mismatch("the token is for another org")
            }
        }
    }

    private func checkScope(_ answer: AccessToken) throws(MintError) {
        switch settings.mode {
        case .full:
            guard answer.accessType.map({ $0 == "FULL" }) ?? true else {
                throw .mismatch("the token's scope is another")
            }
        case .object:
            guard answer.accessType == "REPORT_BOOK_VIEW", answer.objectID == settings.objectID else {
                throw .mismatch("the token opens more or something else than the object")
            }
        case .custom: break
        }
    }

    private func checkTimes(_ answer: AccessToken) throws(MintError) -> Int {
        let created = answer.createdMilliseconds / 1000
        let expires = answer.expiresMilliseconds / 1000
        // Written so that a NaN fails.
        guard expires > Double(now), expires <= Double(now + grant.validitySeconds + AnswerBinding.toleratedSkew),
            expires - created > 0, expires - created <= Double(grant.validitySeconds) + 5
        else { throw .mismatch("the token's lifetime is another than asked") }
        return Int(expires)
    }
}
