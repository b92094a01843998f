/// What somebody may do with a shared object (`ShareModes`).
public struct ShareMode: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let readOnly: ShareMode = "READ_ONLY"
    public static let noAccess: ShareMode = "NO_ACCESS"
    public static let modify: ShareMode = "MODIFY"
    /// The same as `modify`.
    public static let edit: ShareMode = "MODIFY"
}

/// Permissions as they work out, or as they were given (`PermissionTypes`).
public struct PermissionType: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let effective: PermissionType = "EFFECTIVE"
    public static let defined: PermissionType = "DEFINED"
}
