internal import JSON

extension Catalogue {
    /// The calls of `V1TML` and `V1TMLDocuments`.
    mutating func addV1TML() {
        add("metadata_tml_export") { a throws(ArgumentError) -> Endpoint<JSONValue> in
            .metadataTMLExport(
                guid: try a.text("guid"),
                exportAssociated: try a.flag("export_associated", or: false),
                exportFQN: try a.flag("export_fqn", or: true)
            )
        }
        add("metadata_tml_export_with_associations_map") { a throws(ArgumentError) in
            .metadataTMLExportWithAssociationsMap(
                guid: try a.text("guid"),
                exportFQN: try a.flag("export_fqn", or: true)
            )
        }
        add("metadata_tml_export_string") { a throws(ArgumentError) in
            .metadataTMLExportString(
                guid: try a.text("guid"),
                format: try a.word("formattype", notNull: .yaml),
                exportAssociated: try a.flag("export_associated", or: false),
                exportFQN: try a.flag("export_fqn", or: true)
            )
        }
        add("metadata_tml_export_string_with_associations_map") { a throws(ArgumentError) in
            .metadataTMLExportStringWithAssociationsMap(
                guid: try a.text("guid"),
                format: try a.word("formattype", notNull: .yaml),
                exportFQN: try a.flag("export_fqn", or: true)
            )
        }
        add("metadata_tml_export_batch") { a throws(ArgumentError) in
            .metadataTMLExportBatch(
                metadataType: try a.word("metadata_type"),
                batchOffset: try a.number("batch_offset", or: 0),
                batchSize: try a.number("batch_size", or: 20),
                exportDependent: try a.flag("export_dependent", or: false),
                format: try a.word("edoc_format", or: .json),
                allOrgsOverride: try a.flag("all_orgs_override", or: false)
            )
        }
        add("metadata_tml_import") { a throws(ArgumentError) in
            let documents = try a.documents()
            let isValidation = try a.flag("validate_only", or: false) == true
            // Documents say by themselves which format they have; the argument is there for the reference's sake.
            guard try a.text("formattype", or: "JSON") != nil else {
                throw ArgumentError(.badArgument, "'formattype' must not be null")
            }
            return .metadataTMLImport(
                documents,
                policy: try a.word("import_policy", or: isValidation ? .validateOnly : .allOrNone),
                createNewOnServer: try a.flag("create_new_on_server", or: false),
                enableBlockTMLMetadataSync: try a.flag("enable_block_tml_metadata_sync", or: nil),
                allOrgsOverride: try a.flag("all_orgs_override", or: nil),
                skipCDWValidationForTables: try a.flag("skip_cdw_validation_for_tables", or: nil),
                skipDiffCheck: try a.flag("skip_diff_check", or: nil)
            )
        }
    }
}

extension ArgumentReader {
    /// `tml`: a document or a list of them, each a text or a JSON object.
    fileprivate func documents() throws(ArgumentError) -> [String] {
        let tml = try jsonOrText("tml")
        return (tml.array ?? [tml]).map { $0.string ?? JSONWriter().text(of: $0) }
    }
}
