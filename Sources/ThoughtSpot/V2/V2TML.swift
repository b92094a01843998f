// REST API 2.0, "Metadata": TML.
public import JSON

/// What an import of REST API 2.0 does besides importing.
public struct V2ImportOptions: Sendable {
    public var policy: ImportPolicy?
    public var createNew: Bool?
    public var allOrgsOverride: Bool?
    public var skipCDWValidationForTables: Bool?
    public var skipDiffCheck: Bool?
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
    public var associated: Bool? = false
    public var fqn: Bool? = false
    public var format: TMLFormat?
    public var schemaVersion: String?
    public var dependent: Bool?
    public var connectionAsDependent: Bool?
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
