// The vendor's page "TML API" (tml-api).
public import JSON

extension Endpoint where Value == TMLExport {
    /// `POST metadata/tml/export`: TML documents of objects, and with `export_associated` of what they rest on.
    ///
    /// `export_fqn` (the reference library's default, not the server's) adds GUIDs to the names of sources. Throws if any
    /// object has status ERROR.
    public static func metadataTMLExport(
        guids: [String],
        format: TMLFormat? = .json,
        exportAssociated: Bool? = false,
        exportFQN: Bool? = true,
        exportSchemaVersion: String? = nil,
        exportDependent: Bool? = nil,
        exportConnectionAsDependent: Bool? = nil,
        allOrgsOverride: Bool? = nil
    ) -> Endpoint {
        Endpoint("metadata_tml_export", .post, .v1, "metadata/tml/export")
            .form([
                "export_ids": .list(guids), "formattype": .upper(format), "export_associated": .flag(exportAssociated),
                "export_fqn": .flag(exportFQN), "export_schema_version": .text(exportSchemaVersion),
                "export_dependent": .flag(exportDependent),
                "export_connection_as_dependent": .flag(exportConnectionAsDependent),
                "all_orgs_override": .flag(allOrgsOverride),
            ])
            .accept(.text)
            .effect(.reads)
    }
}

extension Endpoint where Value == JSONValue {
    /// `POST metadata/tml/export/batch`: TML of users, groups or roles, page by page.
    public static func metadataTMLExportBatch(
        metadataType: MetadataType,
        batchOffset: Int? = 0,
        batchSize: Int? = 20,
        exportDependent: Bool? = false,
        format: TMLFormat? = .json,
        allOrgsOverride: Bool? = false
    ) -> Endpoint {
        Endpoint("metadata_tml_export_batch", .post, .v1, "metadata/tml/export/batch")
            .form([
                "metadata_type": .word(metadataType), "batch_offset": .number(batchOffset),
                "batch_size": .number(batchSize), "export_dependent": .flag(exportDependent),
                "edoc_format": .word(format), "all_orgs_override": .flag(allOrgsOverride),
            ])
            .accept(.text)
            .effect(.reads)
    }
}

extension Endpoint where Value == TMLImport {
    /// `POST metadata/tml/import`: imports documents; each is one string in a JSON array, whatever its format.
    ///
    /// `force_create` makes new objects even where GUIDs match. The answer has every object's own status; see
    /// `TMLImport.checked()`. An import may take minutes: give it time.
    public static func metadataTMLImport(
        _ documents: [String],
        policy: ImportPolicy? = .allOrNone,
        createNewOnServer: Bool? = false,
        enableBlockTMLMetadataSync: Bool? = nil,
        allOrgsOverride: Bool? = nil,
        skipCDWValidationForTables: Bool? = nil,
        skipDiffCheck: Bool? = nil
    ) -> Endpoint {
        Endpoint("metadata_tml_import", .post, .v1, "metadata/tml/import")
            .form([
                "import_objects": .list(documents), "import_policy": .word(policy),
                "force_create": .flag(createNewOnServer),
                "enable_block_tml_metadata_sync": .flag(enableBlockTMLMetadataSync),
                "all_orgs_override": .flag(allOrgsOverride),
                "skip_cdw_validation_for_tables": .flag(skipCDWValidationForTables),
                "skip_diff_check": .flag(skipDiffCheck),
            ])
            .accept(.text)
            .effect(policy == .validateOnly ? .reads : .changes)
            .checkingObjects()
    }
}
