// REST API 2.0, "Metadata": TML.
public import JSON

/// What an import of REST API 2.0 does besides importing.
public struct V2ImportOptions: Sendable {
    /// What happens to the others when an object fails.
    public var policy: ImportPolicy?
    /// Whether objects get new GUIDs.
    public var createNew: Bool?
    /// Whether the call acts in all orgs.
    public var allOrgsOverride: Bool?
    /// Whether tables are not compared with the warehouse.
    public var skipCDWValidationForTables: Bool?
    /// Whether unchanged objects are imported too.
    public var skipDiffCheck: Bool?
    /// Whether very large documents are validated.
    public var enableLargeMetadataValidation: Bool?

    /// The server's defaults: PARTIAL, and nothing new where GUIDs match.
    public init(
        policy: ImportPolicy? = .partial,
        createNew: Bool? = false,
        allOrgsOverride: Bool? = nil,
        skipCDWValidationForTables: Bool? = nil,
        skipDiffCheck: Bool? = nil,
        enableLargeMetadataValidation: Bool? = nil
    ) {
        self.policy = policy
        self.createNew = createNew
        self.allOrgsOverride = allOrgsOverride
        self.skipCDWValidationForTables = skipCDWValidationForTables
        self.skipDiffCheck = skipDiffCheck
        self.enableLargeMetadataValidation = enableLargeMetadataValidation
    }

    fileprivate func parameters(_ documents: [String]) -> Parameters {
        [
            "metadata_tmls": .list(documents), "import_policy": .nullable(.word(policy)),
            "create_new": .nullable(.flag(createNew)), "all_orgs_override": .flag(allOrgsOverride),
            "skip_cdw_validation_for_tables": .flag(skipCDWValidationForTables),
            "skip_diff_check": .flag(skipDiffCheck),
            "enable_large_metadata_validation": .flag(enableLargeMetadataValidation),
        ]
    }
}

extension Endpoint where Value == TMLImport {
    /// `POST metadata/tml/import`: imports documents; an object with status ERROR is an error, as in V1.
    public static func v2MetadataTMLImport(
        _ documents: [String],
        options: V2ImportOptions = V2ImportOptions()
    ) -> Endpoint {
        Endpoint("v2.metadata_tml_import", .post, .v2, "metadata/tml/import")
            .json(options.parameters(documents))
            .effect(options.policy == .validateOnly ? .reads : .changes)
            .checkingObjects()
    }
}

extension Endpoint where Value == JSONValue {
    /// `POST metadata/tml/async/import`: imports documents later; the answer names the task.
    public static func v2MetadataTMLAsyncImport(
        _ documents: [String],
        options: V2ImportOptions = V2ImportOptions()
    ) -> Endpoint {
        Endpoint("v2.metadata_tml_async_import", .post, .v2, "metadata/tml/async/import")
            .json(options.parameters(documents))
    }
}

/// What an export of REST API 2.0 takes along.
public struct V2ExportOptions: Sendable {
    /// Whether the objects come along that an object is built on.
    public var associated: Bool? = false
    /// Whether references carry GUIDs.
    public var fqn: Bool? = false
    /// YAML unless said otherwise.
    public var format: TMLFormat?
    /// Such as `v1` or `v2`; decides how models are written.
    public var schemaVersion: String?
    /// Whether the objects come along that are built on an object.
    public var dependent: Bool?
    /// Whether a table's connection comes along.
    public var connectionAsDependent: Bool?
    /// Whether the call acts in all orgs.
    public var allOrgsOverride: Bool?
    /// `export_options` as it is.
    public var others: JSONValue?

    /// The server's defaults.
    public init() {}
}

extension Endpoint where Value == TMLExport {
    /// `POST metadata/tml/export`: documents of objects, `[{"identifier", "type"}]`; `edoc_format` JSON by default.
    public static func v2MetadataTMLExport(
        objects: JSONValue,
        options: V2ExportOptions = V2ExportOptions()
    ) -> Endpoint {
        Endpoint("v2.metadata_tml_export", .post, .v2, "metadata/tml/export")
            .json([
                "metadata": .json(objects), "export_associated": .nullable(.flag(options.associated)),
                "export_fqn": .nullable(.flag(options.fqn)), "edoc_format": .upper(options.format),
                "export_schema_version": .text(options.schemaVersion), "export_dependent": .flag(options.dependent),
                "export_connection_as_dependent": .flag(options.connectionAsDependent),
                "all_orgs_override": .flag(options.allOrgsOverride), "export_options": .json(options.others),
            ])
            .effect(.reads)
            .checkingObjects()
    }
}
