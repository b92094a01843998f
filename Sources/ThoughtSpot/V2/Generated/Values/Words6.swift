// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Known words are constants; any other text is kept.
    public struct UpdateScheduleStatus: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ACTIVE` on the wire.
        public static var active: Self { "ACTIVE" }

        /// `PAUSE` on the wire.
        public static var pause: Self { "PAUSE" }
    }

    /// Known words are constants; any other text is kept.
    public struct ManageObjectPrivilegeMetadataType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LOGICAL_TABLE` on the wire.
        public static var logicalTable: Self { "LOGICAL_TABLE" }
    }

    /// Known words are constants; any other text is kept.
    public struct ObjectPrivilegeType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SPOTTER_COACHING_PRIVILEGE` on the wire.
        public static var spotterCoachingPrivilege: Self { "SPOTTER_COACHING_PRIVILEGE" }
    }

    /// Known words are constants; any other text is kept.
    public struct ShareMetadataMetadataType: OpenWord {
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
    public struct DefaultMetadataType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ALL` on the wire.
        public static var all: Self { "ALL" }

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
    public struct CreateSemanticIntegrationType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `RDBMS_SNOWFLAKE` on the wire.
        public static var rdbmsSnowflake: Self { "RDBMS_SNOWFLAKE" }

        /// `RDBMS_DATABRICKS` on the wire.
        public static var rdbmsDatabricks: Self { "RDBMS_DATABRICKS" }
    }

    /// Known words are constants; any other text is kept.
    public struct ValidateCommunicationChannelEventType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LIVEBOARD_SCHEDULE` on the wire.
        public static var liveboardSchedule: Self { "LIVEBOARD_SCHEDULE" }
    }

    /// Known words are constants; any other text is kept.
    public struct ClusterPreference: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LIVEBOARD_SCHEDULE` on the wire.
        public static var liveboardSchedule: Self { "LIVEBOARD_SCHEDULE" }
    }

    /// Known words are constants; any other text is kept.
    public struct CreateVariableType: OpenWord {
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
    }

    /// Known words are constants; any other text is kept.
    public struct DataType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `VARCHAR` on the wire.
        public static var varchar: Self { "VARCHAR" }

        /// `INT32` on the wire.
        public static var int32: Self { "INT32" }

        /// `INT64` on the wire.
        public static var int64: Self { "INT64" }

        /// `DOUBLE` on the wire.
        public static var double: Self { "DOUBLE" }

        /// `DATE` on the wire.
        public static var date: Self { "DATE" }

        /// `DATE_TIME` on the wire.
        public static var dateTime: Self { "DATE_TIME" }
    }

    /// Known words are constants; any other text is kept.
    public struct ResponseContent: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `METADATA` on the wire.
        public static var metadata: Self { "METADATA" }

        /// `METADATA_AND_VALUES` on the wire.
        public static var metadataAndValues: Self { "METADATA_AND_VALUES" }
    }

    /// Known words are constants; any other text is kept.
    public struct PutVariableValuesOperation: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ADD` on the wire.
        public static var add: Self { "ADD" }

        /// `REMOVE` on the wire.
        public static var remove: Self { "REMOVE" }

        /// `REPLACE` on the wire.
        public static var replace: Self { "REPLACE" }

        /// `RESET` on the wire.
        public static var reset: Self { "RESET" }
    }

    /// Known words are constants; any other text is kept.
    public struct AccountType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LOCAL_USER` on the wire.
        public static var localUser: Self { "LOCAL_USER" }

        /// `LDAP_USER` on the wire.
        public static var ldapUser: Self { "LDAP_USER" }

        /// `SAML_USER` on the wire.
        public static var samlUser: Self { "SAML_USER" }

        /// `OIDC_USER` on the wire.
        public static var oidcUser: Self { "OIDC_USER" }

        /// `REMOTE_USER` on the wire.
        public static var remoteUser: Self { "REMOTE_USER" }
    }

    /// Known words are constants; any other text is kept.
    public struct AccountStatus: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ACTIVE` on the wire.
        public static var active: Self { "ACTIVE" }

        /// `INACTIVE` on the wire.
        public static var inactive: Self { "INACTIVE" }

        /// `EXPIRED` on the wire.
        public static var expired: Self { "EXPIRED" }

        /// `LOCKED` on the wire.
        public static var locked: Self { "LOCKED" }

        /// `PENDING` on the wire.
        public static var pending: Self { "PENDING" }

        /// `SUSPENDED` on the wire.
        public static var suspended: Self { "SUSPENDED" }
    }
}
