/// How a connection authenticates at the database.
public struct ConnectionAuthentication: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `SERVICE_ACCOUNT` on the wire.
    public static let serviceAccount: ConnectionAuthentication = "SERVICE_ACCOUNT"
    /// `OAUTH` on the wire.
    public static let oauth: ConnectionAuthentication = "OAUTH"
    /// `IAM` on the wire.
    public static let iam: ConnectionAuthentication = "IAM"
    /// `EXTOAUTH` on the wire.
    public static let externalOAuth: ConnectionAuthentication = "EXTOAUTH"
}
