/// By what a list is ordered (`Sorts`).
public struct Sort: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let `default`: Sort = "DEFAULT"
    public static let name: Sort = "NAME"
    public static let displayName: Sort = "DISPLAY_NAME"
    public static let author: Sort = "AUTHOR"
    public static let created: Sort = "CREATED"
    public static let modified: Sort = "MODIFIED"
}

/// Whose objects a list holds (`Categories`).
public struct Category: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let all: Category = "ALL"
    public static let my: Category = "MY"
    public static let favorite: Category = "FAVORITE"
    public static let requested: Category = "REQUESTED"
}
