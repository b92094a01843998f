/// Where an account comes from.
public struct UserType: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let local: UserType = "LOCAL_USER"
    public static let ldap: UserType = "LDAP_USER"
    public static let saml: UserType = "SAML_USER"
    public static let oidc: UserType = "OIDC_USER"
    public static let remote: UserType = "REMOTE_USER"
}

/// Where a group comes from.
public struct GroupType: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let local: GroupType = "LOCAL_GROUP"
    public static let ldap: GroupType = "LDAP_GROUP"
}

/// Whether others see a user or group when sharing (`GroupVisibility`).
public struct Visibility: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let `default`: Visibility = "DEFAULT"
    public static let sharable: Visibility = "DEFAULT"
    public static let nonSharable: Visibility = "NON_SHARABLE"
}
