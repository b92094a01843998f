/// Where an account comes from.
public struct UserType: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `LOCAL_USER` on the wire.
    public static let local: UserType = "LOCAL_USER"
    /// `LDAP_USER` on the wire.
    public static let ldap: UserType = "LDAP_USER"
    /// `SAML_USER` on the wire.
    public static let saml: UserType = "SAML_USER"
    /// `OIDC_USER` on the wire.
    public static let oidc: UserType = "OIDC_USER"
    /// `REMOTE_USER` on the wire.
    public static let remote: UserType = "REMOTE_USER"
}

/// Where a group comes from.
public struct GroupType: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `LOCAL_GROUP` on the wire.
    public static let local: GroupType = "LOCAL_GROUP"
    /// `LDAP_GROUP` on the wire.
    public static let ldap: GroupType = "LDAP_GROUP"
}

/// Whether others see a user or group when sharing (`GroupVisibility`).
public struct Visibility: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `DEFAULT` on the wire.
    public static let `default`: Visibility = "DEFAULT"
    /// `DEFAULT` on the wire.
    public static let sharable: Visibility = "DEFAULT"
    /// `NON_SHARABLE` on the wire.
    public static let nonSharable: Visibility = "NON_SHARABLE"
}
