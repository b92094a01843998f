/// What somebody may do with a shared object (`ShareModes`).
public struct ShareMode: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `READ_ONLY` on the wire.
    public static let readOnly: ShareMode = "READ_ONLY"
    /// `NO_ACCESS` on the wire.
    public static let noAccess: ShareMode = "NO_ACCESS"
    /// `MODIFY` on the wire.
    public static let modify: ShareMode = "MODIFY"
    /// The same as `modify`.
    public static let edit: ShareMode = "MODIFY"
}

/// Permissions as they work out, or as they were given (`PermissionTypes`).
public struct PermissionType: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `EFFECTIVE` on the wire.
    public static let effective: PermissionType = "EFFECTIVE"
    /// `DEFINED` on the wire.
    public static let defined: PermissionType = "DEFINED"
}
