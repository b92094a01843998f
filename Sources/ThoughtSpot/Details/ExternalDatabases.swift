public import JSON

/// The external databases of a connection, as `connection_fetch_connection` answers with them.
///
/// All functions are pure: they give back values and change nothing.
public struct ExternalDatabases: Sendable, Hashable {
    /// A list of `{name, schemas: [{name, tables: [{name, …}]}]}`.
    public let json: JSONValue

    /// From that list, or from the whole answer with its member `externalDatabases`.
    public init(_ json: JSONValue) { self.json = json["externalDatabases"] ?? json }

    private var databases: [JSONValue] { json.array ?? [] }

    /// The names of the databases (`get_databases_from_connection`).
    public var names: [String] { databases.compactMap { $0["name"]?.string } }

    /// A map `{database: {schema: []}}` but for schemas to skip (`get_databases_and_schemas_from_connection`).
    ///
    /// It is the map that `tables(in:)` takes: an empty list stands for all tables.
    public func schemas(skipping skipped: [String] = []) -> JSONValue {
        var map = JSONObject()
        for database in databases {
            guard let name = database["name"]?.string else { continue }
            var schemas = JSONObject()
            for schema in (database["schemas"]?.array ?? []).compactMap({ $0["name"]?.string })
            where !skipped.contains(where: { $0.utf8.elementsEqual(schema.utf8) }) {
                schemas[schema] = []
            }
            map[name] = .object(schemas)
        }
        return .object(map)
    }

    /// The databases with a selected table, and those named by a map `{database: {schema: [table]}}`, each once and
    /// whole (`get_selected_tables_from_connection`; bugs B19).
    public func selected(adding wanted: JSONValue? = nil) -> ExternalDatabases {
        let kept = databases.filter { database in
            let isWanted = database["name"]?.string.map { wanted?[$0] != nil } ?? false
            return isWanted
                || (database["schemas"]?.array ?? []).contains { schema in
                    (schema["tables"]?.array ?? []).contains { $0["selected"]?.bool == true }
                }
        }
        return ExternalDatabases(.array(kept))
    }

    /// The tables of that map that are there and not selected, in the order they stand.
    public func tables(in wanted: JSONValue) -> [ExternalTable] {
        databases.flatMap { database in
            (database["schemas"]?.array ?? []).flatMap { schema in
                (schema["tables"]?.array ?? []).compactMap { table -> ExternalTable? in
                    guard ExternalDatabases.wants(wanted, database, schema, table),
                        let database = database["name"]?.string, let schema = schema["name"]?.string,
                        let table = table["name"]?.string
                    else { return nil }
                    return ExternalTable(database: database, schema: schema, table: table)
                }
            }
        }
    }

    /// The databases with a table's columns, as `connection_fetch_live_columns` answers with them, put in: the table and
    /// every column are selected.
    ///
    /// The answer's one list is taken; several are an error, for it cannot be known which one is meant (bugs B18).
    public func adding(columns answer: JSONValue, of table: ExternalTable) throws(AnswerError) -> ExternalDatabases {
        let lists = (answer.object?.members ?? []).compactMap { $0.value.array }
        guard lists.count == 1 else { throw AnswerError("\(lists.count) lists of columns came for one table") }
        let columns = lists[0].map { column in
            column.setting([
                "selected": true, "isImported": false, "tableName": .string(table.table),
                "schemaName": .string(table.schema), "dbName": .string(table.database),
            ])
        }
        return ExternalDatabases(
            json.updating(named: table.database) {
                $0.updating("schemas", named: table.schema) {
                    $0.updating("tables", named: table.table) {
                        $0.setting(["selected": true, "linked": true, "columns": .array(columns)])
                    }
                }
            }
        )
    }

    private static func wants(
        _ wanted: JSONValue?,
        _ database: JSONValue,
        _ schema: JSONValue,
        _ table: JSONValue
    ) -> Bool {
        guard let database = database["name"]?.string, let schema = schema["name"]?.string,
            let schemas = wanted?[database]?.object, let tables = schemas[schema]?.array
        else { return false }
        return tables.isEmpty || tables.contains { $0 == table["name"] }
    }
}

extension JSONValue {
    /// The object with those members set.
    fileprivate func setting(_ members: JSONObject) -> JSONValue {
        guard case .object(var object) = self else { return self }
        for member in members.members { object[member.name] = member.value }
        return .object(object)
    }

    /// The list with a change to its elements of that name.
    fileprivate func updating(named name: String, _ change: (JSONValue) -> JSONValue) -> JSONValue {
        .array((array ?? []).map { $0["name"] == .string(name) ? change($0) : $0 })
    }

    /// The object with a change to the elements of that name in one of its lists.
    fileprivate func updating(_ list: String, named name: String, _ change: (JSONValue) -> JSONValue) -> JSONValue {
        guard let elements = self[list] else { return self }
        return setting(JSONObject([JSONObject.Member(list, elements.updating(named: name, change))]))
    }
}
