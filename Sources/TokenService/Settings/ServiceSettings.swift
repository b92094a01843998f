/// Everything the token service decides by, with the contract's defaults.
package struct ServiceSettings: Sendable {
    package var identity = IdentitySettings()
    package var policy = PolicySettings()
    package var provisioning = ProvisioningSettings()
    package var token = TokenSettings()
    package var cors = CORSSettings()
    package var rateLimit = RateLimitSettings()
    /// `THOUGHTSPOT_USERNAME`; nil when no service account is configured.
    package var serviceAccount: String?
    /// What the log says of users (`log.users`).
    package var loggedUsers = LoggedUsers.name
    /// The whole request's time (`limits.request_deadline_seconds`).
    package var requestDeadlineSeconds = 5.0

    package init() {}

    /// Whether pages of other origins are to ask for tokens that only sign in by cookies.
    ///
    /// ThoughtSpot takes V1 tokens at `session/login/token` alone. A page of another origin lives, as a rule, with browsers
    /// that keep third-party cookies back, and so is embedded cookieless, which wants tokens of REST API 2.0.
    package var hasCookieOnlyPages: Bool { token.api == .v1 && !cors.allowedOrigins.isEmpty }

    /// Whether the privileges of groups can be looked up: ThoughtSpot's own provisioning works without an account, too.
    package var seesGroups: Bool { provisioning.mode != .justInTime || serviceAccount != nil }

    /// Everything that is wrong, each with its key and what is allowed; empty when the service may start.
    package func problems() -> [SettingProblem] {
        identity.problems() + policy.problems() + provisioning.problems() + token.problems() + cors.problems()
            + rateLimit.problems() + combinationProblems()
    }

    private func combinationProblems() -> [SettingProblem] {
        var problems: [SettingProblem] = []
        problems.require(
            provisioning.mode != .explicit || serviceAccount != nil,
            "provisioning.mode",
            "off or just_in_time without THOUGHTSPOT_USERNAME and THOUGHTSPOT_PASSWORD"
        )
        problems.require(
            (0.1...60).contains(requestDeadlineSeconds),
            "limits.request_deadline_seconds",
            "0.1 to 60"
        )
        let readsClaims =
            token.org.claim != nil
            || token.attributes.values.contains {
                if case .claim = AttributeSource($0) { true } else { false }
            }
        problems.require(
            !readsClaims || identity.usesAssertion,
            token.org.claim != nil ? "token.org.claim" : "token.attributes",
            "no claim without a signed assertion; identity.preset \(identity.preset.rawValue) has none"
        )
        let isNumber = { (org: String) in
            if case .number = OrgIdentifier(org) { true } else { false }
        }
        let takesName = token.api == .v2 && token.mode == .custom
        problems.require(
            token.org.constant.map { takesName ? OrgIdentifier($0) != nil : isNumber($0) } ?? true,
            "thoughtspot.org_id",
            "the org's number; token.mode custom takes its name too"
        )
        problems.require(
            token.org.map.values.allSatisfy { takesName ? OrgIdentifier($0) != nil : isNumber($0) },
            "token.org.map",
            "values that are org numbers; token.mode custom takes names too"
        )
        return problems + unboundHeaderProblems() + justInTimeProblems()
    }

    /// With an assertion and no peers named anybody may speak to the listener: what headers say then is the caller's word.
    private func unboundHeaderProblems() -> [SettingProblem] {
        guard identity.usesAssertion, identity.trustedPeers.isEmpty else { return [] }
        let allowed =
            "a claim of the assertion; a header only with identity.trusted_peers, else any caller may choose it"
        var problems: [SettingProblem] = []
        problems.require(token.org.header == nil, "token.org.header", allowed)
        for (name, source) in token.attributes.sorted(by: { $0.key < $1.key }) {
            if case .header = AttributeSource(source) {
                problems.append(SettingProblem("token.attributes.\(name)", allowed))
            }
        }
        return problems
    }

    /// ThoughtSpot's own provisioning replaces (`full`, `object`), adds (V1) or does it once (`custom`): never by accident.
    private func justInTimeProblems() -> [SettingProblem] {
        guard provisioning.mode == .justInTime, provisioning.groupMode != .ignore else { return [] }
        var problems: [SettingProblem] = []
        switch (token.api, token.mode) {
        case (.v2, .full), (.v2, .object):
            problems.require(
                provisioning.groupMode == .replace,
                "provisioning.groups.mode",
                "replace or ignore with just_in_time and token.api v2, because ThoughtSpot replaces all groups there"
            )
        case (.v1, _), (.v2, .custom):
            problems.require(
                provisioning.groupMode == .add,
                "provisioning.groups.mode",
                "add or ignore with just_in_time here, because ThoughtSpot removes no group in this kind of call"
            )
        }
        problems.require(
            provisioning.create || serviceAccount != nil,
            "provisioning.groups.create",
            "true with just_in_time and no service account, because ThoughtSpot creates every unknown group"
        )
        return problems
    }
}
