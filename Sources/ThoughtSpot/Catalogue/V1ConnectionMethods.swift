internal import JSON

extension Catalogue {
    /// The calls of `V1Connections` and `V1ConnectionTables`.
    mutating func addV1Connections() {
        add("connection_types") { _ in .connectionTypes() }
        add("connection_list") { a throws(ArgumentError) in
            .connectionList(
                category: try a.word("category", or: .all),
                sort: try a.word("sort", notNull: .default),
                sortAscending: try a.flag("sort_ascending", or: true),
                filter: try a.text("filter", or: nil),
                tagNames: try a.list("tagname", or: nil),
                batchSize: try a.number("batchsize", or: -1),
                offset: try a.number("offset", or: -1)
            )
        }
        add("connection_export") { a throws(ArgumentError) in
            .connectionExport(connectionGUID: try a.text("connection_guid"))
        }
        add("connection_delete") { a throws(ArgumentError) in
            .connectionDelete(connectionGUIDs: try a.list("connection_guids"))
        }
        add("connection_create") { a throws(ArgumentError) in
            .connectionCreate(
                connectionName: try a.text("connection_name"),
                connectionType: try a.text("connection_type"),
                metadataText: try a.jsonText("metadata_json"),
                description: try a.text("description", or: ""),
                createWithoutTables: try a.flag("create_without_tables", or: true),
                isInternal: try a.flag("use_internal_endpoint", or: false) == true
            )
        }
        add("connection_update") { a throws(ArgumentError) in
            .connectionUpdate(
                connectionGUID: try a.text("connection_guid"),
                connectionName: try a.text("connection_name"),
                connectionType: try a.text("connection_type"),
                metadataText: try a.jsonText("metadata_json"),
                description: try a.text("description", or: ""),
                createWithoutTables: try a.flag("create_without_tables", or: true),
                isInternal: try a.flag("use_internal_endpoint", or: false) == true
            )
        }
        addV1ConnectionTables()
    }

    private mutating func addV1ConnectionTables() {
        add("connection_detail") { a throws(ArgumentError) in
            .connectionDetail(
                connectionGUID: try a.text("connection_guid"),
                sort: try a.word("sort", or: .modified),
                sortAscending: try a.flag("sort_ascending", or: true),
                filter: try a.text("filter", or: nil),
                tagNames: try a.list("tagname", or: nil),
                showHidden: try a.flag("show_hidden", or: false)
            )
        }
        add("connection_fetch_connection") { a throws(ArgumentError) in
            .connectionFetchConnection(
                connectionGUID: try a.text("connection_guid"),
                includeColumns: try a.flag("include_columns", or: false),
                authentication: try a.word("authentication_type", or: .serviceAccount),
                configurationText: try a.jsonText("config_json_string", or: nil),
                isInternal: try a.flag("use_internal_endpoint", or: false) == true
            )
        }
        add("connection_fetch_live_columns") { a throws(ArgumentError) in
            .connectionFetchLiveColumns(
                connectionGUID: try a.text("connection_guid"),
                table: ExternalTable(
                    database: try a.text("database_name"),
                    schema: try a.text("schema_name"),
                    table: try a.text("table_name")
                ),
                authentication: try a.word("authentication_type", or: .serviceAccount),
                configurationText: try a.jsonText("config_json_string", or: nil),
                isInternal: try a.flag("use_internal_endpoint", or: false) == true
            )
        }
        addV1NewTables()
    }

    /// One request for each table; together they make the metadata that `connection_update` takes.
    private mutating func addV1NewTables() {
        addAll("add_new_tables_to_connection") { a throws(ArgumentError) in
            let databases = ExternalDatabases(try a.json("selected_external_databases"))
            let wanted = try a.json("tables_to_add_map")
            let guid = try a.text("connection_guid")
            let configuration = try a.jsonText("config_json")
            if a.isDescribing { return [] }
            return databases.tables(in: wanted).map { table in
                Endpoint<JSONValue>.connectionFetchLiveColumns(
                    connectionGUID: guid,
                    table: table,
                    authentication: .serviceAccount,
                    configurationText: configuration,
                    isInternal: false
                ).erased
            }
        } combine: { arguments, answers throws(AnswerError) in
            var databases = ExternalDatabases(arguments["selected_external_databases"] ?? .null)
            for (table, columns) in zip(databases.tables(in: arguments["tables_to_add_map"] ?? .null), answers) {
                databases = try databases.adding(columns: columns, of: table)
            }
            let configuration = arguments["config_json"] ?? .null
            let parsed = configuration.string.flatMap { try? JSONValue(parsing: $0) }
            return ["configuration": parsed ?? configuration, "externalDatabases": databases.json]
        }
    }
}
