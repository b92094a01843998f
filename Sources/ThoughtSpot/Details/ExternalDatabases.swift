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

    /// Each database with the names of its schemas but for those to skip (`get_databases_and_schemas_from_connection`).
    public func schemas(skipping skipped: [String] = []) -> [(database: String, schemas: [String])] {
        databases.compactMap { database in
            guard let name = database["name"]?.string else { return nil }
            let schemas = (database["schemas"]?.array ?? []).compactMap { $0["name"]?.string }
            return (name, schemas.filter { schema in !skipped.contains { $0.utf8.elementsEqual(schema.utf8) } })
        }
    }

    /// Only what is selected, every database once (`get_selected_tables_from_connection`; bugs B19).
    ///
    /// `adding` keeps tables of a map `{database: {schema: [table]}}` as well, even if they are not selected yet; an empty
    /// list of tables means all of them, an empty map of schemas none.
    public func selected(adding wanted: JSONValue? = nil) -> ExternalDatabases {
        let kept = databases.compactMap { database -> JSONValue? in
            filtered(database, "schemas") { schema in
                filtered(schema, "tables") { table in
                    let isWanted = ExternalDatabases.wants(wanted, database, schema, table)
                    return table["selected"]?.bool == true || isWanted ? table : nil
                }
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

    /// The object with those elements of a list that `keep` gives back; nil if none is left.
    private func filtered(_ json: JSONValue, _ member: String, _ keep: (JSONValue) -> JSONValue?) -> JSONValue? {
        guard case .object(var object) = json else { return nil }
        let kept = (object[member]?.array ?? []).compactMap(keep)
        guard !kept.isEmpty else { return nil }
        object[member] = .array(kept)
        return .object(object)
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
