public import JSON

/// What `metadataDetails` says about objects: `{"storables": […]}`.
public struct MetadataDetails: JSONAnswer {
    /// The objects, in the order asked for.
    public let objects: [JSONValue]
    /// The answer as it came.
    public let json: JSONValue

    /// Needs `storables`.
    public init(json: JSONValue) throws(AnswerError) {
        guard let objects = json["storables"]?.array else { throw AnswerError("storables is missing") }
        self.objects = objects
        self.json = json
    }

    /// The first object, or why there is none.
    func first() throws(AnswerError) -> JSONValue {
        guard let first = objects.first else { throw AnswerError("storables is empty") }
        return first
    }
}

/// A connection's details.
public struct ConnectionDetails: Sendable, Hashable {
    /// `header.name` (`get_connection_name_from_metadata_details`).
    public let name: String
    /// `RDBMS_SNOWFLAKE`, … (`get_connection_type_from_metadata_details`).
    public let type: String
    /// What it connects with (`get_connection_config_from_metadata_details`).
    public let configuration: JSONValue

    /// From the first object of the details.
    public init(_ details: MetadataDetails) throws(AnswerError) {
        let object = try details.first()
        name = try object.text("header", "name")
        type = try object.text("type")
        guard let configuration = object.at("dataSourceContent", "configuration") else {
            throw AnswerError("dataSourceContent.configuration is missing")
        }
        self.configuration = configuration
    }
}

/// A Liveboard's details.
public struct LiveboardDetails: Sendable, Hashable {
    /// Its sheets (`get_sheets_from_metadata_details`).
    public let sheets: [JSONValue]
    /// The header of every table that a visualization's column refers to, each once (`referenced_data_sources`).
    public let referencedDataSources: [JSONValue]

    /// From the first object of the details.
    public init(_ details: MetadataDetails) throws(AnswerError) {
        let object = try details.first()
        guard let sheets = object.at("reportContent", "sheets")?.array else {
            throw AnswerError("reportContent.sheets is missing")
        }
        self.sheets = sheets
        referencedDataSources = LiveboardDetails.sources(object.at("header", "resolvedObjects") ?? .null)
    }

    private static func sources(_ resolved: JSONValue) -> [JSONValue] {
        var found: [JSONValue] = []
        for answer in resolved.object?.members ?? [] {
            for sheet in answer.value.at("reportContent", "sheets")?.array ?? [] {
                for visualization in sheet.at("sheetContent", "visualizations")?.array ?? [] {
                    for column in visualization.at("vizContent", "columns")?.array ?? [] {
                        for header in column.at("column", "referencedTableHeaders")?.array ?? []
                        where !found.contains(where: { $0["id"] == header["id"] }) {
                            found.append(header)
                        }
                    }
                }
            }
        }
        return found
    }
}

/// The reference library's names: a user's or group's details are the object itself.
public typealias UserDetails = User
public typealias GroupDetails = Group
