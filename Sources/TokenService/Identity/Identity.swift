package import JSON

/// Who is asking, as the trusted peer or a signed assertion says; no decision has been made yet.
package struct Identity: Sendable {
    /// Checked against the grammar of names.
    package let user: String
    package let email: String?
    package let displayName: String?
    /// As they came, neither mapped nor allowed.
    package let groups: [String]
    /// What the org header says, if one is configured and came.
    package let orgHeader: String?
    /// Values of attribute headers by their configured names.
    package let attributeHeaders: [String: String]
    /// The verified assertion's claims, if there is one.
    package let claims: JSONObject?
    /// When the assertion ends, in unix seconds; no token may outlive it.
    package let expiresAt: Int?

    package init(
        user: String,
        email: String? = nil,
        displayName: String? = nil,
        groups: [String] = [],
        orgHeader: String? = nil,
        attributeHeaders: [String: String] = [:],
        claims: JSONObject? = nil,
        expiresAt: Int? = nil
    ) {
        self.user = user
        self.email = email
        self.displayName = displayName
        self.groups = groups
        self.orgHeader = orgHeader
        self.attributeHeaders = attributeHeaders
        self.claims = claims
        self.expiresAt = expiresAt
    }
}
