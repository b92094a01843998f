internal import JSON

/// Decides who somebody may become in ThoughtSpot; every rule fails closed.
package struct AccessPolicy: Sendable {
    private let allow: [Pattern]
    private let deny: NameList
    private let reservedExceptions: Set<Name>
    private let allowsGUIDs: Bool
    private let foldedServiceAccount: String?
    private let requiresGroups: Bool
    private let groups: GroupPolicy
    private let attributes: AttributePolicy
    private let org: OrgSettings
    private let validitySeconds: Int

    package init(_ settings: ServiceSettings) {
        allow = settings.policy.allowUsers.map { Pattern($0) }
        deny = NameList(settings.policy.denyUsers)
        reservedExceptions = Set(settings.policy.allowReservedUsers.map(Name.init))
        allowsGUIDs = settings.policy.allowGUIDShapedUsers
        foldedServiceAccount = settings.serviceAccount.map(Folding.fold)
        requiresGroups = settings.policy.requiresGroups
        groups = GroupPolicy(settings.provisioning, seesGroups: settings.seesGroups)
        attributes = AttributePolicy(settings.token)
        org = settings.token.org
        validitySeconds = min(settings.token.validitySeconds, settings.token.maximumValiditySeconds)
    }

    /// What this user is granted, or why nothing; `now` is the wall clock in unix seconds.
    package func grant(_ identity: Identity, blocked: BlockList, now: Int) throws(Refused) -> Grant {
        try check(user: identity.user, blocked)
        guard !requiresGroups || identity.groupsSource == .present else {
            throw Refused(.identityDenied, "nothing was said about the user's groups, and policy.require_groups is set")
        }
        let (granted, dropped) = try groups.groups(for: identity)
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
            keepsMemberships: identity.groupsSource == .absentClaim,
            org: org,
            attributes: try attributes.attributes(of: identity),
            validitySeconds: min(validitySeconds, remaining),
            notAfter: identity.expiresAt
        )
    }

    private func check(user: String, _ blocked: BlockList) throws(Refused) {
        let folded = Folding.fold(user)
        if blocked.blockedUsers.contains(folded: folded) {
            throw Refused(.identityDenied, "the user is on the block list")
        }
        if ReservedNames.isReserved(foldedUser: folded), !reservedExceptions.contains(Name(user)) {
            throw Refused(.identityDenied, "the user's name is reserved")
        }
        // A token for the service account would be an administrator's.
        if let foldedServiceAccount, foldedServiceAccount.utf8.elementsEqual(folded.utf8) {
            throw Refused(.identityDenied, "the user is the service account")
        }
        if !allowsGUIDs, ReservedNames.isGUIDShaped(user) {
            throw Refused(.identityDenied, "the user's name has the shape of an object id")
        }
        if deny.contains(folded: folded) { throw Refused(.identityDenied, "the user is denied") }
        if !allow.contains(where: { $0.matches(user) }) { throw Refused(.identityDenied, "the user is not allowed") }
    }

    private func check(groups: [String], _ blocked: BlockList) throws(Refused) {
        guard !blocked.blockedGroups.isEmpty else { return }
        for group in groups where blocked.blockedGroups.contains(folded: Folding.fold(group)) {
            throw Refused(.identityDenied, "one of the user's groups is on the block list")
        }
    }

    private func check(org: OrgIdentifier?, _ blocked: BlockList) throws(Refused) {
        if let org, blocked.blockedOrgs.contains(folded: Folding.fold(org.description)) {
            throw Refused(.identityDenied, "the org is on the block list")
        }
    }

    /// The org by the map for what claim or header say, else the constant one; an unmapped word names no org.
    private func org(for identity: Identity) throws(Refused) -> OrgIdentifier? {
        guard org.isPerUser else { return org.constant.flatMap(OrgIdentifier.init) }
        var word = identity.orgHeader
        if let claim = org.claim {
            switch identity.claims?.claim(claim) {
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
