// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Known words are constants; any other text is kept.
    public struct DeleteMetadataTypeType: OpenWord {
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

        /// `LOGICAL_RELATIONSHIP` on the wire.
        public static var logicalRelationship: Self { "LOGICAL_RELATIONSHIP" }
    }

    /// Known words are constants; any other text is kept.
    public struct HeaderUpdateType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ANSWER` on the wire.
        public static var answer: Self { "ANSWER" }

        /// `LOGICAL_TABLE` on the wire.
        public static var logicalTable: Self { "LOGICAL_TABLE" }

        /// `LOGICAL_COLUMN` on the wire.
        public static var logicalColumn: Self { "LOGICAL_COLUMN" }

        /// `LIVEBOARD` on the wire.
        public static var liveboard: Self { "LIVEBOARD" }

        /// `ACTION_OBJECT` on the wire.
        public static var actionObject: Self { "ACTION_OBJECT" }

        /// `DATA_SOURCE` on the wire.
        public static var dataSource: Self { "DATA_SOURCE" }

        /// `USER` on the wire.
        public static var user: Self { "USER" }

        /// `USER_GROUP` on the wire.
        public static var userGroup: Self { "USER_GROUP" }

        /// `COLLECTION` on the wire.
        public static var collection: Self { "COLLECTION" }
    }

    /// Known words are constants; any other text is kept.
    public struct MetadataType: OpenWord {
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
    public struct Subtype: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ONE_TO_ONE_LOGICAL` on the wire.
        public static var oneToOneLogical: Self { "ONE_TO_ONE_LOGICAL" }

        /// `WORKSHEET` on the wire.
        public static var worksheet: Self { "WORKSHEET" }

        /// `PRIVATE_WORKSHEET` on the wire.
        public static var privateWorksheet: Self { "PRIVATE_WORKSHEET" }

        /// `USER_DEFINED` on the wire.
        public static var userDefined: Self { "USER_DEFINED" }

        /// `AGGR_WORKSHEET` on the wire.
        public static var aggrWorksheet: Self { "AGGR_WORKSHEET" }

        /// `SQL_VIEW` on the wire.
        public static var sqlView: Self { "SQL_VIEW" }
    }

    /// Known words are constants; any other text is kept.
    public struct MetadataSearchSortOptionsFieldName: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `NAME` on the wire.
        public static var name: Self { "NAME" }

        /// `DISPLAY_NAME` on the wire.
        public static var displayName: Self { "DISPLAY_NAME" }

        /// `AUTHOR` on the wire.
        public static var author: Self { "AUTHOR" }

        /// `CREATED` on the wire.
        public static var created: Self { "CREATED" }

        /// `MODIFIED` on the wire.
        public static var modified: Self { "MODIFIED" }

        /// `VIEWS` on the wire.
        public static var views: Self { "VIEWS" }

        /// `FAVORITES` on the wire.
        public static var favorites: Self { "FAVORITES" }

        /// `LAST_ACCESSED` on the wire.
        public static var lastAccessed: Self { "LAST_ACCESSED" }
    }

    /// Known words are constants; any other text is kept.
    public struct ExportMetadataTypeType: OpenWord {
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

        /// `CUSTOM_ACTION` on the wire.
        public static var customAction: Self { "CUSTOM_ACTION" }

        /// `USER` on the wire.
        public static var user: Self { "USER" }

        /// `USER_GROUP` on the wire.
        public static var userGroup: Self { "USER_GROUP" }

        /// `ROLE` on the wire.
        public static var role: Self { "ROLE" }

        /// `FEEDBACK` on the wire.
        public static var feedback: Self { "FEEDBACK" }

        /// `COLLECTION` on the wire.
        public static var collection: Self { "COLLECTION" }
    }
}
