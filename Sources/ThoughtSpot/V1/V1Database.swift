// The vendor's page "Database API" (database-api): the in-memory database of ThoughtSpot Software; not in the cloud.
public import JSON

extension Endpoint where Value == [DatabaseName] {
    /// `GET database/databases`: the databases.
    public static func databaseDatabases() -> Endpoint {
        Endpoint("database_databases", .get, .v1, "database/databases")
    }

    /// `GET database/schemas`: the schemas of a database, by name or GUID.
    public static func databaseSchemas(database: String) -> Endpoint {
        Endpoint("database_schemas", .get, .v1, "database/schemas").query(["database": .text(database)])
    }

    /// `GET database/tables`: the tables of a schema.
    public static func databaseTables(database: String, schema: String) -> Endpoint {
        Endpoint("database_tables", .get, .v1, "database/tables")
            .query(["database": .text(database), "schema": .text(schema)])
    }
}

extension Endpoint where Value == JSONValue {
    /// `GET database/getTableDetail`: columns, key and relations of a table.
    public static func databaseGetTableDetail(database: String, schema: String, table: String) -> Endpoint {
        Endpoint("database_get_table_detail", .get, .v1, "database/getTableDetail")
            .query(["database": .text(database), "schema": .text(schema), "table": .text(table)])
    }

    /// `POST database/createtable`: creates the table that `ddl_schema` describes, with database and schema if wanted.
    ///
    /// The flag goes as `createdb`, the name in the page's table; the page's own example calls it `create_db`. Nobody
    /// has seen which of them a cluster reads. 400 = a value that is not allowed.
    public static func databaseCreatetable(ddlSchema: JSONValue, createDatabase: Bool? = nil) -> Endpoint {
        Endpoint("database_createtable", .post, .v1, "database/createtable")
            .form(["createdb": .flag(createDatabase), "ddl_schema": .json(ddlSchema)])
    }

    /// `POST database/run`: runs SQL statements one after the other, until one fails; they may drop what there is.
    ///
    /// A statement with `cmdStatus` FAILED makes the call fail, with the status of each in the error: those before it
    /// have been run. 500 = bad input.
    public static func databaseRun(statements: [String]) -> Endpoint {
        Endpoint("database_run", .post, .v1, "database/run")
            .form(["sqlstatements": .list(statements)])
            .effect(.deletes)
            .finish { reply throws(AnswerError) in
                guard case .json(let json) = reply else { return reply }
                if json.array?.contains(where: { $0["cmdStatus"] == "FAILED" }) == true {
                    throw AnswerError("a statement failed", refusal: json)
                }
                return reply
            }
    }
}

/// The name or the GUID of a database, a schema or a table.
public struct DatabaseName: JSONAnswer, Hashable {
    /// As ThoughtSpot answered it.
    public let text: String

    public init(json: JSONValue) throws(AnswerError) {
        guard let text = json.string else { throw AnswerError("a name is no text") }
        self.text = text
    }
}
