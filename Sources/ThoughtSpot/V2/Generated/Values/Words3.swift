// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Known words are constants; any other text is kept.
    public struct Privilege: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ADMINISTRATION` on the wire.
        public static var administration: Self { "ADMINISTRATION" }

        /// `AUTHORING` on the wire.
        public static var authoring: Self { "AUTHORING" }

        /// `USERDATAUPLOADING` on the wire.
        public static var userdatauploading: Self { "USERDATAUPLOADING" }

        /// `DATADOWNLOADING` on the wire.
        public static var datadownloading: Self { "DATADOWNLOADING" }

        /// `USERMANAGEMENT` on the wire.
        public static var usermanagement: Self { "USERMANAGEMENT" }

        /// `DATAMANAGEMENT` on the wire.
        public static var datamanagement: Self { "DATAMANAGEMENT" }

        /// `SHAREWITHALL` on the wire.
        public static var sharewithall: Self { "SHAREWITHALL" }

        /// `JOBSCHEDULING` on the wire.
        public static var jobscheduling: Self { "JOBSCHEDULING" }

        /// `A3ANALYSIS` on the wire.
        public static var a3Analysis: Self { "A3ANALYSIS" }

        /// `EXPERIMENTALFEATUREPRIVILEGE` on the wire.
        public static var experimentalfeatureprivilege: Self { "EXPERIMENTALFEATUREPRIVILEGE" }

        /// `BYPASSRLS` on the wire.
        public static var bypassrls: Self { "BYPASSRLS" }

        /// `RANALYSIS` on the wire.
        public static var ranalysis: Self { "RANALYSIS" }

        /// `DEVELOPER` on the wire.
        public static var developer: Self { "DEVELOPER" }

        /// `USER_ADMINISTRATION` on the wire.
        public static var userAdministration: Self { "USER_ADMINISTRATION" }

        /// `GROUP_ADMINISTRATION` on the wire.
        public static var groupAdministration: Self { "GROUP_ADMINISTRATION" }

        /// `SYNCMANAGEMENT` on the wire.
        public static var syncmanagement: Self { "SYNCMANAGEMENT" }

        /// `CAN_CREATE_CATALOG` on the wire.
        public static var canCreateCatalog: Self { "CAN_CREATE_CATALOG" }

        /// `DISABLE_PINBOARD_CREATION` on the wire.
        public static var disablePinboardCreation: Self { "DISABLE_PINBOARD_CREATION" }

        /// `LIVEBOARD_VERIFIER` on the wire.
        public static var liveboardVerifier: Self { "LIVEBOARD_VERIFIER" }

        /// `PREVIEW_THOUGHTSPOT_SAGE` on the wire.
        public static var previewThoughtspotSage: Self { "PREVIEW_THOUGHTSPOT_SAGE" }

        /// `CAN_MANAGE_VERSION_CONTROL` on the wire.
        public static var canManageVersionControl: Self { "CAN_MANAGE_VERSION_CONTROL" }

        /// `THIRDPARTY_ANALYSIS` on the wire.
        public static var thirdpartyAnalysis: Self { "THIRDPARTY_ANALYSIS" }

        /// `ALLOW_NON_EMBED_FULL_APP_ACCESS` on the wire.
        public static var allowNonEmbedFullAppAccess: Self { "ALLOW_NON_EMBED_FULL_APP_ACCESS" }

        /// `CAN_ACCESS_ANALYST_STUDIO` on the wire.
        public static var canAccessAnalystStudio: Self { "CAN_ACCESS_ANALYST_STUDIO" }

        /// `CAN_MANAGE_ANALYST_STUDIO` on the wire.
        public static var canManageAnalystStudio: Self { "CAN_MANAGE_ANALYST_STUDIO" }

        /// `CAN_MODIFY_FOLDERS` on the wire.
        public static var canModifyFolders: Self { "CAN_MODIFY_FOLDERS" }

        /// `CAN_MANAGE_VARIABLES` on the wire.
        public static var canManageVariables: Self { "CAN_MANAGE_VARIABLES" }

        /// `CAN_VIEW_FOLDERS` on the wire.
        public static var canViewFolders: Self { "CAN_VIEW_FOLDERS" }

        /// `CAN_MANAGE_AGENTSPOT` on the wire.
        public static var canManageAgentspot: Self { "CAN_MANAGE_AGENTSPOT" }

        /// `CAN_ACCESS_AGENTSPOT` on the wire.
        public static var canAccessAgentspot: Self { "CAN_ACCESS_AGENTSPOT" }

        /// `PREVIEW_DOCUMENT_SEARCH` on the wire.
        public static var previewDocumentSearch: Self { "PREVIEW_DOCUMENT_SEARCH" }

        /// `CAN_SETUP_VERSION_CONTROL` on the wire.
        public static var canSetupVersionControl: Self { "CAN_SETUP_VERSION_CONTROL" }

        /// `CAN_DOWNLOAD_VISUALS` on the wire.
        public static var canDownloadVisuals: Self { "CAN_DOWNLOAD_VISUALS" }

        /// `CAN_DOWNLOAD_DETAILED_DATA` on the wire.
        public static var canDownloadDetailedData: Self { "CAN_DOWNLOAD_DETAILED_DATA" }

        /// `CAN_USE_SPOTTER` on the wire.
        public static var canUseSpotter: Self { "CAN_USE_SPOTTER" }

        /// `CAN_MANAGE_SPOTTER` on the wire.
        public static var canManageSpotter: Self { "CAN_MANAGE_SPOTTER" }

        /// `APPLICATION_ADMINISTRATION` on the wire.
        public static var applicationAdministration: Self { "APPLICATION_ADMINISTRATION" }

        /// `SYSTEM_INFO_ADMINISTRATION` on the wire.
        public static var systemInfoAdministration: Self { "SYSTEM_INFO_ADMINISTRATION" }

        /// `ORG_ADMINISTRATION` on the wire.
        public static var orgAdministration: Self { "ORG_ADMINISTRATION" }

        /// `ROLE_ADMINISTRATION` on the wire.
        public static var roleAdministration: Self { "ROLE_ADMINISTRATION" }

        /// `AUTHENTICATION_ADMINISTRATION` on the wire.
        public static var authenticationAdministration: Self { "AUTHENTICATION_ADMINISTRATION" }

        /// `BILLING_INFO_ADMINISTRATION` on the wire.
        public static var billingInfoAdministration: Self { "BILLING_INFO_ADMINISTRATION" }

        /// `CAN_MANAGE_CUSTOM_CALENDAR` on the wire.
        public static var canManageCustomCalendar: Self { "CAN_MANAGE_CUSTOM_CALENDAR" }

        /// `CAN_CREATE_OR_EDIT_CONNECTIONS` on the wire.
        public static var canCreateOrEditConnections: Self { "CAN_CREATE_OR_EDIT_CONNECTIONS" }

        /// `CAN_MANAGE_WORKSHEET_VIEWS_TABLES` on the wire.
        public static var canManageWorksheetViewsTables: Self { "CAN_MANAGE_WORKSHEET_VIEWS_TABLES" }

        /// `CAN_MANAGE_WEBHOOKS` on the wire.
        public static var canManageWebhooks: Self { "CAN_MANAGE_WEBHOOKS" }

        /// `CONTROL_TRUSTED_AUTH` on the wire.
        public static var controlTrustedAuth: Self { "CONTROL_TRUSTED_AUTH" }

        /// `TAGMANAGEMENT` on the wire.
        public static var tagmanagement: Self { "TAGMANAGEMENT" }

        /// `UNKNOWN` on the wire.
        public static var unknown: Self { "UNKNOWN" }

        /// `SECURITYMANAGEMENT` on the wire.
        public static var securitymanagement: Self { "SECURITYMANAGEMENT" }

        /// `LOGICALMODELING` on the wire.
        public static var logicalmodeling: Self { "LOGICALMODELING" }

        /// `SYSTEMMANAGEMENT` on the wire.
        public static var systemmanagement: Self { "SYSTEMMANAGEMENT" }

        /// `BACKUP_ADMINISTRATION` on the wire.
        public static var backupAdministration: Self { "BACKUP_ADMINISTRATION" }

        /// `ENABLESPOTAPPCREATION` on the wire.
        public static var enablespotappcreation: Self { "ENABLESPOTAPPCREATION" }

        /// `CAN_CONFIGURE_CONNECTIONS` on the wire.
        public static var canConfigureConnections: Self { "CAN_CONFIGURE_CONNECTIONS" }

        /// `CAN_MODIDY_FOLDERS` on the wire.
        public static var canModidyFolders: Self { "CAN_MODIDY_FOLDERS" }
    }

    /// Known words are constants; any other text is kept.
    public struct CreateUserGroupType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LOCAL_GROUP` on the wire.
        public static var localGroup: Self { "LOCAL_GROUP" }

        /// `LDAP_GROUP` on the wire.
        public static var ldapGroup: Self { "LDAP_GROUP" }

        /// `TEAM_GROUP` on the wire.
        public static var teamGroup: Self { "TEAM_GROUP" }

        /// `TENANT_GROUP` on the wire.
        public static var tenantGroup: Self { "TENANT_GROUP" }
    }

    /// Known words are constants; any other text is kept.
    public struct Visibility: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SHARABLE` on the wire.
        public static var sharable: Self { "SHARABLE" }

        /// `NON_SHARABLE` on the wire.
        public static var nonSharable: Self { "NON_SHARABLE" }

        /// `SHOW` on the wire.
        public static var show: Self { "SHOW" }

        /// `HIDDEN` on the wire.
        public static var hidden: Self { "HIDDEN" }
    }

    /// Known words are constants; any other text is kept.
    public struct ChannelType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `WEBHOOK` on the wire.
        public static var webhook: Self { "WEBHOOK" }
    }

    /// Known words are constants; any other text is kept.
    public struct ChannelStatus: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PENDING` on the wire.
        public static var pending: Self { "PENDING" }

        /// `RETRY` on the wire.
        public static var retry: Self { "RETRY" }

        /// `SUCCESS` on the wire.
        public static var success: Self { "SUCCESS" }

        /// `FAILED` on the wire.
        public static var failed: Self { "FAILED" }
    }

    /// Known words are constants; any other text is kept.
    public struct DeleteManualTranslationsScope: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ORG` on the wire.
        public static var org: Self { "ORG" }

        /// `CLUSTER` on the wire.
        public static var cluster: Self { "CLUSTER" }
    }

    /// Known words are constants; any other text is kept.
    public struct LogType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SECURITY_AUDIT` on the wire.
        public static var securityAudit: Self { "SECURITY_AUDIT" }
    }

    /// Known words are constants; any other text is kept.
    public struct DataFormat: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `FULL` on the wire.
        public static var full: Self { "FULL" }

        /// `COMPACT` on the wire.
        public static var compact: Self { "COMPACT" }
    }

    /// Known words are constants; any other text is kept.
    public struct CopyObjectType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LIVEBOARD` on the wire.
        public static var liveboard: Self { "LIVEBOARD" }

        /// `ANSWER` on the wire.
        public static var answer: Self { "ANSWER" }
    }
}
