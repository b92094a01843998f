internal import JSON

/// Decides who somebody may become in ThoughtSpot; every rule fails closed.
package struct AccessPolicy: Sendable {
    private let allow: [Pattern]
    private let deny: [Pattern]
    private let reservedExceptions: Set<Name>
    private let allowsGUIDs: Bool
    private let serviceAccount: String?
    private let groups: GroupPolicy
    private let attributes: AttributePolicy
    private let org: OrgSettings
    private let validitySeconds: Int

    package init(_ settings: ServiceSettings) {
        allow = settings.policy.allowUsers.map { Pattern($0) }
        deny = settings.policy.denyUsers.map { Pattern($0, ignoresCase: true) }
        reservedExceptions = Set(settings.policy.allowReservedUsers.map(Name.init))
        allowsGUIDs = settings.policy.allowGUIDShapedUsers
        serviceAccount = settings.serviceAccount
        groups = GroupPolicy(settings.provisioning)
        attributes = AttributePolicy(settings.token)
        org = settings.token.org
        validitySeconds = min(settings.token.validitySeconds, settings.token.maximumValiditySeconds)
    }

    /// What this user is granted, or why nothing; `now` is the wall clock in unix seconds.
    package func grant(_ identity: Identity, blocked: BlockList, now: Int) throws(Refused) -> Grant {
        try check(user: identity.user, blocked)
        let (granted, dropped) = try groups.groups(for: identity.groups)
        try check(groups: identity.groups + granted.map(\.text), blocked)
        let org = try org(for: identity)
        try check(org: org, blocked)
        let remaining = identity.expiresAt.map { $0 - now } ?? validitySeconds
        guard remaining > 0 else { throw Refused(.assertionInvalid, "the assertion has run out") }
        return Grant(
            user: Name(identity.user),
            email: identity.email,
            displayName: identity.displayName,
            groups: granted,
            droppedGroups: dropped,
            org: org,
            attributes: try attributes.attributes(of: identity),
            validitySeconds: min(validitySeconds, remaining),
            notAfter: identity.expiresAt
        )
    }

    private func check(user: String, _ blocked: BlockList) throws(Refused) {
        if blocked.users.contains(where: { ReservedNames.isSameIgnoringCase($0, user) }) {
            throw Refused(.identityDenied, "the user is on the block list")
        }
        if ReservedNames.isReserved(user: user), !reservedExceptions.contains(Name(user)) {
            throw Refused(.identityDenied, "the user's name is reserved")
        }
        // A token for the service account would be an administrator's.
        if let serviceAccount, ReservedNames.isSameIgnoringCase(serviceAccount, user) {
            throw Refused(.identityDenied, "the user is the service account")
        }
        if !allowsGUIDs, ReservedNames.isGUIDShaped(user) {
            throw Refused(.identityDenied, "the user's name has the shape of an object id")
        }
        if deny.contains(where: { $0.matches(user) }) { throw Refused(.identityDenied, "the user is denied") }
        if !allow.contains(where: { $0.matches(user) }) { throw Refused(.identityDenied, "the user is not allowed") }
    }

    private func check(groups: [String], _ blocked: BlockList) throws(Refused) {
        guard !blocked.groups.isEmpty else { return }
        for group in groups where blocked.groups.contains(where: { ReservedNames.isSameIgnoringCase($0, group) }) {
            throw Refused(.identityDenied, "one of the user's groups is on the block list")
        }
    }

    private func check(org: OrgIdentifier?, _ blocked: BlockList) throws(Refused) {
        if let org, blocked.orgs.contains(where: { ReservedNames.isSameIgnoringCase($0, org.description) }) {
            throw Refused(.identityDenied, "the org is on the block list")
        }
    }

    /// The org by the map for what claim or header say, else the constant one; an unmapped word names no org.
    private func org(for identity: Identity) throws(Refused) -> OrgIdentifier? {
        guard org.isPerUser else { return org.constant.flatMap(OrgIdentifier.init) }
        var word = identity.orgHeader
        if let claim = org.claim {
            switch identity.claims?[claim] {
            case .string(let text): word = text
            case .number(let number): word = number.text
            case nil, .null, .bool, .array, .object: word = nil
            }
        }
        guard let word else { throw Refused(.identityDenied, "nothing says which org the user belongs to") }
        let mapped = org.map.first { $0.key.utf8.elementsEqual(word.utf8) }?.value
        guard let mapped, let identifier = OrgIdentifier(mapped) else {
            throw Refused(.identityDenied, "the user's org is not mapped")
        }
        return identifier
    }
}
