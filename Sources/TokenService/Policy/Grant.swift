/// What the policy lets this user become in ThoughtSpot: the input of provisioning and of minting.
///
/// A class, so that the steps on the way share it: each async frame would have a copy of its own.
package final class Grant: Sendable {
    package let user: Name
    package let email: String?
    package let displayName: String?
    /// ThoughtSpot group names, sorted by bytes, each once.
    package let groups: [Name]
    /// Groups that came and were left out by the policy, for the audit line.
    package let droppedGroups: [String]
    /// Whether nothing is known of the groups, so that no membership may be taken away.
    package let keepsMemberships: Bool
    /// Nil leaves the org to ThoughtSpot.
    package let org: OrgIdentifier?
    /// The org's number; nil if there is no org, or one by name that was not looked up.
    let orgNumber: Int?
    /// ABAC variables and their values, sorted by name.
    package let attributes: [Attribute]
    /// How long the token is to live.
    package let validitySeconds: Int
    /// When the assertion ends in unix seconds; the token must not live longer.
    package let notAfter: Int?

    init(
        user: Name,
        email: String?,
        displayName: String?,
        groups: [Name],
        droppedGroups: [String],
        keepsMemberships: Bool = false,
        org: OrgIdentifier?,
        orgNumber: Int? = nil,
        attributes: [Attribute],
        validitySeconds: Int,
        notAfter: Int?
    ) {
        self.user = user
        self.email = email
        self.displayName = displayName
        self.groups = groups
        self.droppedGroups = droppedGroups
        self.keepsMemberships = keepsMemberships
        self.org = org
        if case .number(let number) = org { self.orgNumber = number } else { self.orgNumber = orgNumber }
        self.attributes = attributes
        self.validitySeconds = validitySeconds
        self.notAfter = notAfter
    }

    /// The same grant, now that the number of its org is known.
    func located(in orgNumber: Int) -> Grant {
        Grant(
            user: user,
            email: email,
            displayName: displayName,
            groups: groups,
            droppedGroups: droppedGroups,
            keepsMemberships: keepsMemberships,
            org: org,
            orgNumber: orgNumber,
            attributes: attributes,
            validitySeconds: validitySeconds,
            notAfter: notAfter
        )
    }

    /// The reason where ThoughtSpot has the user's name in other letters' case: its names are lower case.
    static let differsInCase: StaticString =
        "ThoughtSpot's name of the user differs in case alone; identity.user_case lower asks for names in lower case"

    /// One ABAC variable.
    package struct Attribute: Sendable, Hashable {
        package let name: String
        package let values: [String]
    }
}
