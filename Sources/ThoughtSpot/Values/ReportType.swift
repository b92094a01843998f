/// The file format of a report (`ReportTypes`, V2 beta).
public struct ReportType: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let pdf: ReportType = "PDF"
    public static let xlsx: ReportType = "XLSX"
    public static let csv: ReportType = "CSV"
    public static let png: ReportType = "PNG"
}

/// A type as the V2 beta has it (`TSTypesV2`).
public struct BetaObjectType: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let liveboard: BetaObjectType = "LIVEBOARD"
    public static let answer: BetaObjectType = "ANSWER"
    public static let dataObject: BetaObjectType = "DATAOBJECT"
    public static let column: BetaObjectType = "COLUMN"
}

/// How a page lies.
public struct PageOrientation: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let landscape: PageOrientation = "LANDSCAPE"
    public static let portrait: PageOrientation = "PORTRAIT"
}

/// How rows of data come (`formattype`).
public struct DataFormat: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let compact: DataFormat = "COMPACT"
    public static let full: DataFormat = "FULL"
}
