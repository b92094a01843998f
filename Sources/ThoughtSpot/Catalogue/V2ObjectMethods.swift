internal import JSON

extension Catalogue {
    /// The calls about objects whose arguments in the Python library differ from the description.
    mutating func addV2Objects() {
        addV2MetadataObjects()
        addV2TML()
        addV2Others()
    }

    private mutating func addV2MetadataObjects() {
        add("v2.metadata_liveboard_sql") { a throws(ArgumentError) in
            .v2MetadataLiveboardSQL(
                liveboardIdentifier: try a.text("liveboard_identifier"),
                visualizationIdentifiers: try a.list("visualization_identifiers", or: nil)
            )
        }
        add("v2.metadata_answer_sql") { a throws(ArgumentError) in
            .v2MetadataAnswerSQL(answerIdentifier: try a.text("answer_identifier"))
        }
        add("v2.metadata_copyobject") { a throws(ArgumentError) in
            .v2MetadataCopyobject(
                identifier: try a.text("identifier"),
                objectType: try a.text("object_type", or: nil),
                title: try a.text("title", or: nil),
                description: try a.text("description", or: nil)
            )
        }
        add("v2.metadata_worksheets_convert") { a throws(ArgumentError) in
            .v2MetadataWorksheetsConvert(
                worksheetIDs: try a.list("worksheet_ids", or: nil),
                excludeWorksheetIDs: try a.list("exclude_worksheet_ids", or: nil),
                convertAll: try a.flag("convert_all", or: false),
                applyChanges: try a.flag("apply_changes", or: false)
            )
        }
        add("v2.metadata_delete") { a throws(ArgumentError) in
            .v2MetadataDelete(
                objects: try a.objects(),
                deleteDisabledObjects: try a.flag("delete_disabled_objects", or: false)
            )
        }
        add("v2.metadata_update_obj_id") { a throws(ArgumentError) in
            let new = try a.text("new_obj_id", or: nil)
            let guid = try a.text("guid", or: nil)
            let current = try a.text("current_obj_id", or: nil)
            if let request = try a.json("request_override", or: nil) { return .v2MetadataUpdateObjID(request) }
            if new == nil || guid == nil && current == nil {
                try a.miss("'request_override', or 'new_obj_id' with 'guid' or 'current_obj_id',")
            }
            return .v2MetadataUpdateObjID(newObjID: new ?? "", guid: guid, currentObjID: current)
        }
    }

    private mutating func addV2TML() {
        add("v2.metadata_tml_import") { a throws(ArgumentError) in
            .v2MetadataTMLImport(try a.list("metadata_tmls"), options: try a.importOptions())
        }
        add("v2.metadata_tml_async_import") { a throws(ArgumentError) in
            .v2MetadataTMLAsyncImport(try a.list("metadata_tmls"), options: try a.importOptions())
        }
        add("v2.metadata_tml_export") { a throws(ArgumentError) in
            var options = V2ExportOptions()
            let objects = try a.objects()
            options.associated = try a.flag("export_associated", or: false)
            options.fqn = try a.flag("export_fqn", or: false)
            options.format = try a.text("edoc_format", or: nil).flatMap { $0.isEmpty ? nil : TMLFormat(rawValue: $0) }
            options.schemaVersion = try a.text("export_schema_version", or: nil)
            options.dependent = try a.flag("export_dependent", or: nil)
            options.connectionAsDependent = try a.flag("export_connection_as_dependent", or: nil)
            options.allOrgsOverride = try a.flag("all_orgs_override", or: nil)
            options.others = try a.json("export_options", or: nil)
            return .v2MetadataTMLExport(objects: objects, options: options)
        }
    }

    private mutating func addV2Others() {
        add("v2.logs_fetch") { a throws(ArgumentError) in
            .v2LogsFetch(
                logType: try a.text("log_type", or: "SECURITY_AUDIT"),
                startMilliseconds: try a.number("start_epoch_time_in_millis", or: nil),
                endMilliseconds: try a.number("end_epoch_time_in_millis", or: nil)
            )
        }
        add("v2.vcs_git_branches_pull") { a throws(ArgumentError) in
            .v2VCSGitBranchesPull(branchName: try a.text("branch_name"))
        }
        add("v2.ai_conversation_create") { a throws(ArgumentError) in
            .v2AIConversationCreate(
                metadataIdentifier: try a.text("metadata_identifier"),
                tokens: try a.list("tokens", or: nil)
            )
        }
        // The description knows no body of it.
        add("v2.customization_email_validate") { a throws(ArgumentError) in
            let request = try a.json("request", or: nil)
            let call = Endpoint<Done>.v2CustomizationEmailValidate(request ?? .null)
            return request == nil ? call.with { $0.body = .none } : call
        }
        // The library's names for what the description calls `configuration_identifier` and `custom_action_identifier`.
        add("v2.connection_configurations_update") { a throws(ArgumentError) in
            .v2ConnectionConfigurationsUpdate(
                connectionIdentifier: try a.text("connection_identifier"),
                try a.json("request")
            )
        }
        add("v2.customization_custom_actions_update") { a throws(ArgumentError) in
            .v2CustomizationCustomActionsUpdate(roleIdentifier: try a.text("role_identifier"), try a.json("request"))
        }
    }
}

extension ArgumentReader {
    /// `metadata_request` as it is, or every one of `metadata_ids` as an identifier.
    fileprivate func objects() throws(ArgumentError) -> JSONValue {
        let ids = try listOrNull("metadata_ids")
        if let request = try json("metadata_request", or: nil) { return request }
        if ids == nil { try miss("'metadata_ids' or 'metadata_request'") }
        return .array((ids ?? []).map { ["identifier": .string($0)] })
    }

    /// The switches that both imports share.
    fileprivate func importOptions() throws(ArgumentError) -> V2ImportOptions {
        V2ImportOptions(
            policy: try word("import_policy", or: .partial),
            createNew: try flag("create_new", or: false),
            allOrgsOverride: try flag("all_orgs_context", or: nil),
            skipCDWValidationForTables: try flag("skip_cdw_validation_for_tables", or: nil),
            skipDiffCheck: try flag("skip_diff_check", or: nil),
            enableLargeMetadataValidation: try flag("enable_large_metadata_validation", or: nil)
        )
    }
}
