// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Known words are constants; any other text is kept.
    public struct ParameterizeMetadataMetadataType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LOGICAL_TABLE` on the wire.
        public static var logicalTable: Self { "LOGICAL_TABLE" }

        /// `CONNECTION` on the wire.
        public static var connection: Self { "CONNECTION" }

        /// `CONNECTION_CONFIG` on the wire.
        public static var connectionConfig: Self { "CONNECTION_CONFIG" }
    }

    /// Known words are constants; any other text is kept.
    public struct FieldType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ATTRIBUTE` on the wire.
        public static var attribute: Self { "ATTRIBUTE" }

        /// `CONNECTION_PROPERTY` on the wire.
        public static var connectionProperty: Self { "CONNECTION_PROPERTY" }
    }

    /// Known words are constants; any other text is kept.
    public struct DependentObjectVersion: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `V1` on the wire.
        public static var v1: Self { "V1" }

        /// `V2` on the wire.
        public static var v2: Self { "V2" }
    }

    /// Known words are constants; any other text is kept.
    public struct LiveboardResponseVersion: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `V1` on the wire.
        public static var v1: Self { "V1" }

        /// `V2` on the wire.
        public static var v2: Self { "V2" }
    }

    /// Known words are constants; any other text is kept.
    public struct ImportPolicy: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PARTIAL` on the wire.
        public static var partial: Self { "PARTIAL" }

        /// `ALL_OR_NONE` on the wire.
        public static var allOrNone: Self { "ALL_OR_NONE" }

        /// `VALIDATE_ONLY` on the wire.
        public static var validateOnly: Self { "VALIDATE_ONLY" }

        /// `PARTIAL_OBJECT` on the wire.
        public static var partialObject: Self { "PARTIAL_OBJECT" }
    }

    /// Known words are constants; any other text is kept.
    public struct TaskStatus: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `COMPLETED` on the wire.
        public static var completed: Self { "COMPLETED" }

        /// `IN_QUEUE` on the wire.
        public static var inQueue: Self { "IN_QUEUE" }

        /// `IN_PROGRESS` on the wire.
        public static var inProgress: Self { "IN_PROGRESS" }

        /// `FAILED` on the wire.
        public static var failed: Self { "FAILED" }
    }

    /// Known words are constants; any other text is kept.
    public struct EdocFormat: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `JSON` on the wire.
        public static var json: Self { "JSON" }

        /// `YAML` on the wire.
        public static var yaml: Self { "YAML" }
    }

    /// Known words are constants; any other text is kept.
    public struct ExportSchemaVersion: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DEFAULT` on the wire.
        public static var `default`: Self { "DEFAULT" }

        /// `V1` on the wire.
        public static var v1: Self { "V1" }

        /// `V2` on the wire.
        public static var v2: Self { "V2" }
    }

    /// Known words are constants; any other text is kept.
    public struct ExportMetadataTMLBatchedMetadataType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `USER` on the wire.
        public static var user: Self { "USER" }

        /// `USER_GROUP` on the wire.
        public static var userGroup: Self { "USER_GROUP" }

        /// `ROLE` on the wire.
        public static var role: Self { "ROLE" }
    }

    /// Known words are constants; any other text is kept.
    public struct SearchOrgsStatus: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ACTIVE` on the wire.
        public static var active: Self { "ACTIVE" }

        /// `IN_ACTIVE` on the wire.
        public static var inActive: Self { "IN_ACTIVE" }
    }

    /// Known words are constants; any other text is kept.
    public struct FileFormat: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CSV` on the wire.
        public static var csv: Self { "CSV" }

        /// `PDF` on the wire.
        public static var pdf: Self { "PDF" }

        /// `XLSX` on the wire.
        public static var xlsx: Self { "XLSX" }

        /// `PNG` on the wire.
        public static var png: Self { "PNG" }
    }

    /// Known words are constants; any other text is kept.
    public struct ExportAnswerReportType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SAVED` on the wire.
        public static var saved: Self { "SAVED" }

        /// `PINNED` on the wire.
        public static var pinned: Self { "PINNED" }
    }

    /// Known words are constants; any other text is kept.
    public struct SearchRolesPermission: OpenWord {
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
    public struct CreateScheduleMetadataType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LIVEBOARD` on the wire.
        public static var liveboard: Self { "LIVEBOARD" }
    }
}
