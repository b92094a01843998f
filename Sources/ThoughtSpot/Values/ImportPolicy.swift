/// What a TML import does when an object has an error.
public struct ImportPolicy: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Imports the others.
    public static let partial: ImportPolicy = "PARTIAL"
    /// Imports nothing.
    public static let allOrNone: ImportPolicy = "ALL_OR_NONE"
    /// Imports what of an object can be imported, and the others.
    public static let partialObject: ImportPolicy = "PARTIAL_OBJECT"
    /// Imports nothing in any case.
    public static let validateOnly: ImportPolicy = "VALIDATE_ONLY"
}

/// The text format of TML.
public struct TMLFormat: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `JSON` on the wire.
    public static let json: TMLFormat = "JSON"
    /// `YAML` on the wire.
    public static let yaml: TMLFormat = "YAML"
}
