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
    /// Nil leaves the org to ThoughtSpot.
    package let org: OrgIdentifier?
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
        org: OrgIdentifier?,
        attributes: [Attribute],
        validitySeconds: Int,
        notAfter: Int?
    ) {
        self.user = user
        self.email = email
        self.displayName = displayName
        self.groups = groups
        self.droppedGroups = droppedGroups
        self.org = org
        self.attributes = attributes
        self.validitySeconds = validitySeconds
        self.notAfter = notAfter
    }

    /// One ABAC variable.
    package struct Attribute: Sendable, Hashable {
        package let name: String
        package let values: [String]
    }
}
