/// What a group lets its members do (V1 `Privileges`, REST API 2.0 `privileges`).
public struct Privilege: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let innate: Privilege = "AUTHORING"
    public static let canAdministerThoughtSpot: Privilege = "ADMINISTRATION"
    public static let canUploadUserData: Privilege = "USERDATAUPLOADING"
    public static let canDownloadData: Privilege = "DATADOWNLOADING"
    public static let canManageData: Privilege = "DATAMANAGEMENT"
    public static let canShareWithAllUsers: Privilege = "SHAREWITHALL"
    public static let hasSpotIQPrivilege: Privilege = "A3ANALYSIS"
    /// The Python library lacks the last letter (python-library-bugs B21).
    public static let canUseExperimentalFeatures: Privilege = "EXPERIMENTALFEATUREPRIVILEGE"
    public static let canAdministerAndBypassRLS: Privilege = "BYPASSRLS"
    public static let canInvokeCustomRAnalysis: Privilege = "RANALYSIS"
    /// A restriction rather than a privilege.
    public static let cannotCreateOrDeletePinboards: Privilege = "DISABLE_PINBOARD_CREATION"
    public static let developer: Privilege = "DEVELOPER"
    public static let jobScheduling: Privilege = "JOBSCHEDULING"
    public static let syncManagement: Privilege = "SYNCMANAGEMENT"
}
