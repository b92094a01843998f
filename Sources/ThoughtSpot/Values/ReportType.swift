/// The file format of a report (`ReportTypes`, V2 beta).
public struct ReportType: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `PDF` on the wire.
    public static let pdf: ReportType = "PDF"
    /// `XLSX` on the wire.
    public static let xlsx: ReportType = "XLSX"
    /// `CSV` on the wire.
    public static let csv: ReportType = "CSV"
    /// `PNG` on the wire.
    public static let png: ReportType = "PNG"
}

/// A type as the V2 beta has it (`TSTypesV2`).
public struct BetaObjectType: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `LIVEBOARD` on the wire.
    public static let liveboard: BetaObjectType = "LIVEBOARD"
    /// `ANSWER` on the wire.
    public static let answer: BetaObjectType = "ANSWER"
    /// `DATAOBJECT` on the wire.
    public static let dataObject: BetaObjectType = "DATAOBJECT"
    /// `COLUMN` on the wire.
    public static let column: BetaObjectType = "COLUMN"
}

/// How a page lies.
public struct PageOrientation: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `LANDSCAPE` on the wire.
    public static let landscape: PageOrientation = "LANDSCAPE"
    /// `PORTRAIT` on the wire.
    public static let portrait: PageOrientation = "PORTRAIT"
}

/// How rows of data come (`formattype`).
public struct DataFormat: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `COMPACT` on the wire.
    public static let compact: DataFormat = "COMPACT"
    /// `FULL` on the wire.
    public static let full: DataFormat = "FULL"
}
