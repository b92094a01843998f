package import JSON

/// Who is asking, as the trusted peer or a signed assertion says; no decision has been made yet.
package struct Identity: Sendable {
    /// Whether anything was said about groups.
    package enum GroupsSource: Sendable {
        /// The header or claim came, with or without names in it.
        case present
        /// No groups header came: proxies leave it out for users without groups.
        case absentHeader
        /// No groups claim came: that is not to say that the user has none.
        case absentClaim
    }

    /// Checked against the grammar of names.
    package let user: String
    package let email: String?
    package let displayName: String?
    /// As they came, neither mapped nor allowed.
    package let groups: [String]
    package let groupsSource: GroupsSource
    /// What stood among the groups and is no name, as JSON.
    package let unreadableGroups: [String]
    /// What the org header says, if one is configured and came.
    package let orgHeader: String?
    /// Values of attribute headers by their configured names.
    package let attributeHeaders: [String: String]
    /// The verified assertion's claims, if there is one.
    package let claims: JSONObject?
    /// When the assertion ends, in unix seconds; no token may outlive it.
    package let expiresAt: Int?
    /// What of the identity could not be used and is no reason to refuse it, for the log.
    package let note: StaticString?

    package init(
        user: String,
        email: String? = nil,
        displayName: String? = nil,
        groups: [String] = [],
        groupsSource: GroupsSource = .present,
        unreadableGroups: [String] = [],
        orgHeader: String? = nil,
        attributeHeaders: [String: String] = [:],
        claims: JSONObject? = nil,
        expiresAt: Int? = nil,
        note: StaticString? = nil
    ) {
        self.user = user
        self.email = email
        self.displayName = displayName
        self.groups = groups
        self.groupsSource = groupsSource
        self.unreadableGroups = unreadableGroups
        self.orgHeader = orgHeader
        self.attributeHeaders = attributeHeaders
        self.claims = claims
        self.expiresAt = expiresAt
        self.note = note
    }

    /// The note where a display name was outside the grammar.
    static let displayNameLeftOut: StaticString = "the display name cannot be used and was left out"
}
