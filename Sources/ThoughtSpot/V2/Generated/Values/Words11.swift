// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Known words are constants; any other text is kept.
    public struct PageSize: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `A4` on the wire.
        public static var a4: Self { "A4" }

        /// `CONTINUOUS` on the wire.
        public static var continuous: Self { "CONTINUOUS" }

        /// `TAB_BASED` on the wire.
        public static var tabBased: Self { "TAB_BASED" }
    }

    /// Known words are constants; any other text is kept.
    public struct PageOrientation: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PORTRAIT` on the wire.
        public static var portrait: Self { "PORTRAIT" }

        /// `LANDSCAPE` on the wire.
        public static var landscape: Self { "LANDSCAPE" }
    }

    /// Known words are constants; any other text is kept.
    public struct MetadataTypeWord: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LIVEBOARD` on the wire.
        public static var liveboard: Self { "LIVEBOARD" }
    }

    /// Known words are constants; any other text is kept.
    public struct AuthorMetadataTypeType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LIVEBOARD` on the wire.
        public static var liveboard: Self { "LIVEBOARD" }

        /// `ANSWER` on the wire.
        public static var answer: Self { "ANSWER" }

        /// `LOGICAL_TABLE` on the wire.
        public static var logicalTable: Self { "LOGICAL_TABLE" }

        /// `CONNECTION` on the wire.
        public static var connection: Self { "CONNECTION" }
    }

    /// Known words are constants; any other text is kept.
    public struct PrincipalsType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `USER` on the wire.
        public static var user: Self { "USER" }

        /// `USER_GROUP` on the wire.
        public static var userGroup: Self { "USER_GROUP" }
    }

    /// Known words are constants; any other text is kept.
    public struct PermissionsMetadataTypeType: OpenWord {
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

        /// `COLLECTION` on the wire.
        public static var collection: Self { "COLLECTION" }
    }

    /// Known words are constants; any other text is kept.
    public struct PublishMetadataType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LIVEBOARD` on the wire.
        public static var liveboard: Self { "LIVEBOARD" }

        /// `ANSWER` on the wire.
        public static var answer: Self { "ANSWER" }

        /// `LOGICAL_TABLE` on the wire.
        public static var logicalTable: Self { "LOGICAL_TABLE" }
    }

    /// Known words are constants; any other text is kept.
    public struct Channel: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `EMAIL` on the wire.
        public static var email: Self { "EMAIL" }

        /// `WEBHOOK` on the wire.
        public static var webhook: Self { "WEBHOOK" }
    }

    /// Known words are constants; any other text is kept.
    public struct ResetEvent: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LIVEBOARD_SCHEDULE` on the wire.
        public static var liveboardSchedule: Self { "LIVEBOARD_SCHEDULE" }
    }

    /// Known words are constants; any other text is kept.
    public struct OrgPreferenceSearchCriteriaEventType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LIVEBOARD_SCHEDULE` on the wire.
        public static var liveboardSchedule: Self { "LIVEBOARD_SCHEDULE" }
    }

    /// Known words are constants; any other text is kept.
    public struct VariableDetailType: OpenWord {
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
    public struct MetadataObjectType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LIVEBOARD` on the wire.
        public static var liveboard: Self { "LIVEBOARD" }

        /// `ANSWER` on the wire.
        public static var answer: Self { "ANSWER" }

        /// `LOGICAL_TABLE` on the wire.
        public static var logicalTable: Self { "LOGICAL_TABLE" }

        /// `CUSTOM_ACTION` on the wire.
        public static var customAction: Self { "CUSTOM_ACTION" }
    }

    /// Known words are constants; any other text is kept.
    public struct WebhookSignatureVerificationType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `HMAC_SHA256` on the wire.
        public static var hmacSha256: Self { "HMAC_SHA256" }
    }

    /// Known words are constants; any other text is kept.
    public struct Algorithm: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SHA256` on the wire.
        public static var sha256: Self { "SHA256" }
    }

    /// Known words are constants; any other text is kept.
    public struct StorageType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AWS_S3` on the wire.
        public static var awsS3: Self { "AWS_S3" }

        /// `GCP_GCS` on the wire.
        public static var gcpGcs: Self { "GCP_GCS" }

        /// `OBJECT_STORAGE` on the wire.
        public static var objectStorage: Self { "OBJECT_STORAGE" }
    }

    /// Known words are constants; any other text is kept.
    public struct WebhookSortOptionsFieldName: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CREATED` on the wire.
        public static var created: Self { "CREATED" }

        /// `MODIFIED` on the wire.
        public static var modified: Self { "MODIFIED" }

        /// `NAME` on the wire.
        public static var name: Self { "NAME" }
    }

    /// Known words are constants; any other text is kept.
    public struct Position: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `MENU` on the wire.
        public static var menu: Self { "MENU" }

        /// `PRIMARY` on the wire.
        public static var primary: Self { "PRIMARY" }

        /// `CONTEXT_MENU` on the wire.
        public static var contextMenu: Self { "CONTEXT_MENU" }
    }

    /// Known words are constants; any other text is kept.
    public struct MessageType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `TSAnswer` on the wire.
        public static var tsAnswer: Self { "TSAnswer" }
    }

    /// Known words are constants; any other text is kept.
    public struct VisualizationType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Chart` on the wire.
        public static var chart: Self { "Chart" }

        /// `CHART` on the wire.
        public static var chartWord: Self { "CHART" }

        /// `Table` on the wire.
        public static var table: Self { "Table" }

        /// `TABLE` on the wire.
        public static var tableWord: Self { "TABLE" }

        /// `Undefined` on the wire.
        public static var undefined: Self { "Undefined" }

        /// `UNDEFINED` on the wire.
        public static var undefinedWord: Self { "UNDEFINED" }
    }

    /// Known words are constants; any other text is kept.
    public struct ImportMemoryStatus: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SUCCESS` on the wire.
        public static var success: Self { "SUCCESS" }

        /// `VALIDATION_FAILED` on the wire.
        public static var validationFailed: Self { "VALIDATION_FAILED" }

        /// `FAILED` on the wire.
        public static var failed: Self { "FAILED" }
    }

    /// Known words are constants; any other text is kept.
    public struct ParentType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `USER` on the wire.
        public static var user: Self { "USER" }

        /// `GROUP` on the wire.
        public static var group: Self { "GROUP" }
    }
}
