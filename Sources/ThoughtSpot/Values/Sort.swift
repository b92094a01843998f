/// By what a list is ordered (`Sorts`).
public struct Sort: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `DEFAULT` on the wire.
    public static let `default`: Sort = "DEFAULT"
    /// `NAME` on the wire.
    public static let name: Sort = "NAME"
    /// `DISPLAY_NAME` on the wire.
    public static let displayName: Sort = "DISPLAY_NAME"
    /// `AUTHOR` on the wire.
    public static let author: Sort = "AUTHOR"
    /// `CREATED` on the wire.
    public static let created: Sort = "CREATED"
    /// `MODIFIED` on the wire.
    public static let modified: Sort = "MODIFIED"
}

/// Whose objects a list holds (`Categories`).
public struct Category: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `ALL` on the wire.
    public static let all: Category = "ALL"
    /// `MY` on the wire.
    public static let my: Category = "MY"
    /// `FAVORITE` on the wire.
    public static let favorite: Category = "FAVORITE"
    /// `REQUESTED` on the wire.
    public static let requested: Category = "REQUESTED"
}
