/// How much a login token opens (V1 `session/auth/token`).
public struct AccessLevel: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `FULL` on the wire.
    public static let full: AccessLevel = "FULL"
    /// One object; the vendor advises against it.
    public static let reportBookView: AccessLevel = "REPORT_BOOK_VIEW"
}

/// Which orgs a call reaches: `ALL`, or the caller's current one when left out.
public struct OrgScope: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `ALL` on the wire.
    public static let all: OrgScope = "ALL"
}
