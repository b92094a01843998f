/// How a connection authenticates at the database.
public struct ConnectionAuthentication: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let serviceAccount: ConnectionAuthentication = "SERVICE_ACCOUNT"
    public static let oauth: ConnectionAuthentication = "OAUTH"
    public static let iam: ConnectionAuthentication = "IAM"
    public static let externalOAuth: ConnectionAuthentication = "EXTOAUTH"
}
