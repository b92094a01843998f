internal import JSON

extension Catalogue {
    /// The calls of `V1Database`.
    mutating func addV1Database() {
        add("database_databases") { _ throws(ArgumentError) in .databaseDatabases() }
        add("database_schemas") { a throws(ArgumentError) in .databaseSchemas(database: try a.text("database")) }
        add("database_tables") { a throws(ArgumentError) in
            .databaseTables(database: try a.text("database"), schema: try a.text("schema"))
        }
        add("database_get_table_detail") { a throws(ArgumentError) in
            .databaseGetTableDetail(
                database: try a.text("database"),
                schema: try a.text("schema"),
                table: try a.text("table")
            )
        }
        add("database_createtable") { a throws(ArgumentError) in
            .databaseCreatetable(
                ddlSchema: .object(try a.object("ddl_schema")),
                createDatabase: try a.flag("create_db", or: nil)
            )
        }
        add("database_run") { a throws(ArgumentError) in .databaseRun(statements: try a.list("sql_statements")) }
    }
}
