/// What kind of object a call is about: types and the sub-types of tables alike (`TSTypes` of the reference library).
///
/// Every call that takes a type translates a sub-type in the same way: `LOGICAL_TABLE` goes as type, the word itself as
/// sub-type where the call has such an argument.
public struct ObjectType: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A type without its sub-types.
    public init(_ type: MetadataType) { rawValue = type.rawValue }

    /// `USER` on the wire.
    public static let user: ObjectType = "USER"
    /// `USER_GROUP` on the wire.
    public static let group: ObjectType = "USER_GROUP"
    /// `PINBOARD_ANSWER_BOOK` on the wire.
    public static let liveboard: ObjectType = "PINBOARD_ANSWER_BOOK"
    /// What Liveboards were called.
    public static let pinboard = liveboard
    /// `QUESTION_ANSWER_BOOK` on the wire.
    public static let answer: ObjectType = "QUESTION_ANSWER_BOOK"
    /// `TAG` on the wire.
    public static let tag: ObjectType = "TAG"
    /// `LOGICAL_COLUMN` on the wire.
    public static let column: ObjectType = "LOGICAL_COLUMN"
    /// `LOGICAL_RELATIONSHIP` on the wire.
    public static let join: ObjectType = "LOGICAL_RELATIONSHIP"
    /// `DATA_SOURCE` on the wire.
    public static let connection: ObjectType = "DATA_SOURCE"
    /// The type's own word for a connection.
    public static let dataSource = connection
    /// `ONE_TO_ONE_LOGICAL` on the wire.
    public static let table: ObjectType = "ONE_TO_ONE_LOGICAL"
    /// `WORKSHEET` on the wire.
    public static let worksheet: ObjectType = "WORKSHEET"
    /// `SQL_VIEW` on the wire.
    public static let sqlView: ObjectType = "SQL_VIEW"
    /// `AGGR_WORKSHEET` on the wire.
    public static let view: ObjectType = "AGGR_WORKSHEET"
    /// `PRIVATE_WORKSHEET` on the wire.
    public static let privateWorksheet: ObjectType = "PRIVATE_WORKSHEET"
    /// `USER_DEFINED` on the wire.
    public static let userUpload: ObjectType = "USER_DEFINED"

    private static let subtypes: Set<String> = [
        "ONE_TO_ONE_LOGICAL", "WORKSHEET", "SQL_VIEW", "AGGR_WORKSHEET", "PRIVATE_WORKSHEET", "USER_DEFINED",
    ]

    /// The sub-type that goes beside `LOGICAL_TABLE`; nil if this is a type.
    public var subtype: MetadataSubtype? {
        ObjectType.subtypes.contains(rawValue) ? MetadataSubtype(rawValue: rawValue) : nil
    }

    /// What goes on the wire as type.
    public var type: MetadataType {
        subtype == nil ? MetadataType(rawValue: rawValue) : .table
    }

    /// The sub-types asked for together with the one this type stands for; nil if there is none.
    func subtypes(and others: [MetadataSubtype]?) -> [MetadataSubtype]? {
        guard let subtype else { return others }
        let others = others ?? []
        return others.contains(subtype) ? others : [subtype] + others
    }
}

/// A type as V1 has it on the wire (`MetadataTypes`).
public struct MetadataType: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `USER` on the wire.
    public static let user: MetadataType = "USER"
    /// `USER_GROUP` on the wire.
    public static let group: MetadataType = "USER_GROUP"
    /// `PINBOARD_ANSWER_BOOK` on the wire.
    public static let pinboard: MetadataType = "PINBOARD_ANSWER_BOOK"
    /// `PINBOARD_ANSWER_BOOK` on the wire.
    public static let liveboard: MetadataType = "PINBOARD_ANSWER_BOOK"
    /// `LOGICAL_TABLE` on the wire.
    public static let worksheet: MetadataType = "LOGICAL_TABLE"
    /// `DATA_SOURCE` on the wire.
    public static let connection: MetadataType = "DATA_SOURCE"
    /// `QUESTION_ANSWER_BOOK` on the wire.
    public static let answer: MetadataType = "QUESTION_ANSWER_BOOK"
    /// `LOGICAL_TABLE` on the wire.
    public static let table: MetadataType = "LOGICAL_TABLE"
    /// `TAG` on the wire.
    public static let tag: MetadataType = "TAG"
    /// `LOGICAL_TABLE` on the wire.
    public static let view: MetadataType = "LOGICAL_TABLE"
    /// `LOGICAL_COLUMN` on the wire.
    public static let column: MetadataType = "LOGICAL_COLUMN"
    /// `LOGICAL_RELATIONSHIP` on the wire.
    public static let join: MetadataType = "LOGICAL_RELATIONSHIP"
    /// `DATA_SOURCE` on the wire.
    public static let dataSource: MetadataType = "DATA_SOURCE"
    /// `LOGICAL_TABLE` on the wire.
    public static let sqlView: MetadataType = "LOGICAL_TABLE"
}

/// A kind of table (`MetadataSubtypes`).
public struct MetadataSubtype: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `WORKSHEET` on the wire.
    public static let worksheet: MetadataSubtype = "WORKSHEET"
    /// `ONE_TO_ONE_LOGICAL` on the wire.
    public static let table: MetadataSubtype = "ONE_TO_ONE_LOGICAL"
    /// `AGGR_WORKSHEET` on the wire.
    public static let view: MetadataSubtype = "AGGR_WORKSHEET"
    /// `USER_DEFINED` on the wire.
    public static let userUpload: MetadataSubtype = "USER_DEFINED"
    /// `PRIVATE_WORKSHEET` on the wire.
    public static let privateWorksheet: MetadataSubtype = "PRIVATE_WORKSHEET"
    /// `SQL_VIEW` on the wire.
    public static let sqlView: MetadataSubtype = "SQL_VIEW"
}
