// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Known words are constants; any other text is kept.
    public struct SyncMetadataStatus: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SUCCESS` on the wire.
        public static var success: Self { "SUCCESS" }

        /// `PARTIAL_SUCCESS` on the wire.
        public static var partialSuccess: Self { "PARTIAL_SUCCESS" }

        /// `NO_UPDATE` on the wire.
        public static var noUpdate: Self { "NO_UPDATE" }
    }

    /// Known words are constants; any other text is kept.
    public struct SqlQueryMetadataType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LIVEBOARD` on the wire.
        public static var liveboard: Self { "LIVEBOARD" }

        /// `ANSWER` on the wire.
        public static var answer: Self { "ANSWER" }

        /// `LOGICAL_TABLE` on the wire.
        public static var logicalTable: Self { "LOGICAL_TABLE" }

        /// `LOGICAL_COLUMN` on the wire.
        public static var logicalColumn: Self { "LOGICAL_COLUMN" }

        /// `CONNECTION` on the wire.
        public static var connection: Self { "CONNECTION" }

        /// `TAG` on the wire.
        public static var tag: Self { "TAG" }

        /// `USER` on the wire.
        public static var user: Self { "USER" }

        /// `USER_GROUP` on the wire.
        public static var userGroup: Self { "USER_GROUP" }

        /// `LOGICAL_RELATIONSHIP` on the wire.
        public static var logicalRelationship: Self { "LOGICAL_RELATIONSHIP" }
    }

    /// Known words are constants; any other text is kept.
    public struct MetadataSearchMetadataType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LIVEBOARD` on the wire.
        public static var liveboard: Self { "LIVEBOARD" }

        /// `ANSWER` on the wire.
        public static var answer: Self { "ANSWER" }

        /// `LOGICAL_TABLE` on the wire.
        public static var logicalTable: Self { "LOGICAL_TABLE" }

        /// `LOGICAL_COLUMN` on the wire.
        public static var logicalColumn: Self { "LOGICAL_COLUMN" }

        /// `CONNECTION` on the wire.
        public static var connection: Self { "CONNECTION" }

        /// `TAG` on the wire.
        public static var tag: Self { "TAG" }

        /// `USER` on the wire.
        public static var user: Self { "USER" }

        /// `USER_GROUP` on the wire.
        public static var userGroup: Self { "USER_GROUP" }

        /// `LOGICAL_RELATIONSHIP` on the wire.
        public static var logicalRelationship: Self { "LOGICAL_RELATIONSHIP" }

        /// `INSIGHT_SPEC` on the wire.
        public static var insightSpec: Self { "INSIGHT_SPEC" }

        /// `COLLECTION` on the wire.
        public static var collection: Self { "COLLECTION" }
    }

    /// Known words are constants; any other text is kept.
    public struct RolePermission: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `READ_ONLY` on the wire.
        public static var readOnly: Self { "READ_ONLY" }

        /// `MODIFY` on the wire.
        public static var modify: Self { "MODIFY" }

        /// `NO_ACCESS` on the wire.
        public static var noAccess: Self { "NO_ACCESS" }
    }

    /// Known words are constants; any other text is kept.
    public struct ResultCode: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SUCCESS` on the wire.
        public static var success: Self { "SUCCESS" }

        /// `FAILED` on the wire.
        public static var failed: Self { "FAILED" }

        /// `PARTIAL_SUCCESS` on the wire.
        public static var partialSuccess: Self { "PARTIAL_SUCCESS" }
    }

    /// Known words are constants; any other text is kept.
    public struct VariableType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CONNECTION_PROPERTY` on the wire.
        public static var connectionProperty: Self { "CONNECTION_PROPERTY" }

        /// `TABLE_MAPPING` on the wire.
        public static var tableMapping: Self { "TABLE_MAPPING" }

        /// `CONNECTION_PROPERTY_PER_PRINCIPAL` on the wire.
        public static var connectionPropertyPerPrincipal: Self { "CONNECTION_PROPERTY_PER_PRINCIPAL" }

        /// `FORMULA_VARIABLE` on the wire.
        public static var formulaVariable: Self { "FORMULA_VARIABLE" }

        /// `USER_PROPERTY` on the wire.
        public static var userProperty: Self { "USER_PROPERTY" }
    }

    /// Known words are constants; any other text is kept.
    public struct Provider: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AWS_S3` on the wire.
        public static var awsS3: Self { "AWS_S3" }

        /// `GCP_GCS` on the wire.
        public static var gcpGcs: Self { "GCP_GCS" }
    }

    /// Known words are constants; any other text is kept.
    public struct MemoryType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `RULES` on the wire.
        public static var rules: Self { "RULES" }

        /// `RECIPES` on the wire.
        public static var recipes: Self { "RECIPES" }

        /// `ALWAYS_APPLY_RULES` on the wire.
        public static var alwaysApplyRules: Self { "ALWAYS_APPLY_RULES" }
    }

    /// Known words are constants; any other text is kept.
    public struct Reason: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `UNKNOWN_FAILURE_REASON` on the wire.
        public static var unknownFailureReason: Self { "UNKNOWN_FAILURE_REASON" }

        /// `VALIDATION` on the wire.
        public static var validation: Self { "VALIDATION" }

        /// `UNRESOLVED_SOURCE` on the wire.
        public static var unresolvedSource: Self { "UNRESOLVED_SOURCE" }

        /// `ACCESS_DENIED` on the wire.
        public static var accessDenied: Self { "ACCESS_DENIED" }

        /// `CHAR_LIMIT` on the wire.
        public static var charLimit: Self { "CHAR_LIMIT" }

        /// `SCHEMA` on the wire.
        public static var schema: Self { "SCHEMA" }
    }

    /// Known words are constants; any other text is kept.
    public struct SubStatus: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `UNKNOWN` on the wire.
        public static var unknown: Self { "UNKNOWN" }

        /// `FAILURE` on the wire.
        public static var failure: Self { "FAILURE" }

        /// `WARNING` on the wire.
        public static var warning: Self { "WARNING" }

        /// `ROLLED_BACK` on the wire.
        public static var rolledBack: Self { "ROLLED_BACK" }
    }

    /// Known words are constants; any other text is kept.
    public struct FavoriteMetadataItemType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LIVEBOARD` on the wire.
        public static var liveboard: Self { "LIVEBOARD" }

        /// `ANSWER` on the wire.
        public static var answer: Self { "ANSWER" }

        /// `LOGICAL_TABLE` on the wire.
        public static var logicalTable: Self { "LOGICAL_TABLE" }

        /// `LOGICAL_COLUMN` on the wire.
        public static var logicalColumn: Self { "LOGICAL_COLUMN" }

        /// `CONNECTION` on the wire.
        public static var connection: Self { "CONNECTION" }

        /// `TAG` on the wire.
        public static var tag: Self { "TAG" }

        /// `USER` on the wire.
        public static var user: Self { "USER" }

        /// `USER_GROUP` on the wire.
        public static var userGroup: Self { "USER_GROUP" }

        /// `LOGICAL_RELATIONSHIP` on the wire.
        public static var logicalRelationship: Self { "LOGICAL_RELATIONSHIP" }
    }

    /// Known words are constants; any other text is kept.
    public struct ChannelHistoryJobStatus: OpenWord {
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
    public struct ValidationStep: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `HTTP_CONNECTION_CHECK` on the wire.
        public static var httpConnectionCheck: Self { "HTTP_CONNECTION_CHECK" }

        /// `STORAGE_FILE_UPLOAD_CHECK` on the wire.
        public static var storageFileUploadCheck: Self { "STORAGE_FILE_UPLOAD_CHECK" }
    }

    /// Known words are constants; any other text is kept.
    public struct ChannelValidationDetailStatus: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SUCCESS` on the wire.
        public static var success: Self { "SUCCESS" }

        /// `FAILED` on the wire.
        public static var failed: Self { "FAILED" }
    }

    /// Known words are constants; any other text is kept.
    public struct TrustedAuthStatus: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ENABLED` on the wire.
        public static var enabled: Self { "ENABLED" }

        /// `DISABLED` on the wire.
        public static var disabled: Self { "DISABLED" }
    }
}
