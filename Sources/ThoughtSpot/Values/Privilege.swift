/// What a group lets its members do (V1 `Privileges`, REST API 2.0 `privileges`).
public struct Privilege: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `AUTHORING` on the wire.
    public static let innate: Privilege = "AUTHORING"
    /// `ADMINISTRATION` on the wire.
    public static let canAdministerThoughtSpot: Privilege = "ADMINISTRATION"
    /// `USERDATAUPLOADING` on the wire.
    public static let canUploadUserData: Privilege = "USERDATAUPLOADING"
    /// `DATADOWNLOADING` on the wire.
    public static let canDownloadData: Privilege = "DATADOWNLOADING"
    /// `DATAMANAGEMENT` on the wire.
    public static let canManageData: Privilege = "DATAMANAGEMENT"
    /// `SHAREWITHALL` on the wire.
    public static let canShareWithAllUsers: Privilege = "SHAREWITHALL"
    /// `A3ANALYSIS` on the wire.
    public static let hasSpotIQPrivilege: Privilege = "A3ANALYSIS"
    /// The Python library lacks the last letter (python-library-bugs B21).
    public static let canUseExperimentalFeatures: Privilege = "EXPERIMENTALFEATUREPRIVILEGE"
    /// `BYPASSRLS` on the wire.
    public static let canAdministerAndBypassRLS: Privilege = "BYPASSRLS"
    /// `RANALYSIS` on the wire.
    public static let canInvokeCustomRAnalysis: Privilege = "RANALYSIS"
    /// A restriction rather than a privilege.
    public static let cannotCreateOrDeletePinboards: Privilege = "DISABLE_PINBOARD_CREATION"
    /// `DEVELOPER` on the wire.
    public static let developer: Privilege = "DEVELOPER"
    /// `JOBSCHEDULING` on the wire.
    public static let jobScheduling: Privilege = "JOBSCHEDULING"
    /// `SYNCMANAGEMENT` on the wire.
    public static let syncManagement: Privilege = "SYNCMANAGEMENT"
}
