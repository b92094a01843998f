internal import HTTPWire
internal import JSON

/// The in-memory database of ThoughtSpot Software (`database-api`): what the seeded tables say of themselves.
///
/// Nothing is stored: a table that is made is an object of the catalogue, and no statement is run.
enum Database {
    private static let (name, schema) = ("RETAIL", "PUBLIC")

    static let routes: [Route] = [
        .v1(.get, "database/databases") { _, _ throws(Refusal) in Reply.json([.string(name)]) },
        .v1(.get, "database/schemas") { _, call throws(Refusal) in
            Reply.json(call.query["database"] == name ? [.string(schema)] : [])
        },
        .v1(.get, "database/tables") { cluster, call throws(Refusal) in
            Reply.json(.array(try tables(cluster, call).map { .string($0.name) }))
        },
        .v1(.get, "database/getTableDetail", detail),
        .v1(.post, "database/createtable", create),
        .v1(.post, "database/run", run),
    ]

    private static func tables(_ cluster: Cluster, _ call: Call) throws(Refusal) -> [DataObject] {
        guard try call.query.required("database") == name, try call.query.required("schema") == schema else {
            return []
        }
        return cluster.catalogue.objects.rows.filter { $0.kind == .table && $0.subtype == "ONE_TO_ONE_LOGICAL" }
    }

    @Sendable private static func detail(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let wanted = try call.query.required("table")
        guard let table = try tables(cluster, call).first(where: { $0.name.isExactly(wanted) }) else {
            throw Refusal(400, "No such table")
        }
        let columns = table.tml["columns"]?.array ?? []
        return Reply.json([
            "column": .array(
                columns.map { column in
                    let type = column["db_column_properties"]?["data_type"]?.string ?? "VARCHAR"
                    return ["id": ["name": column["name"] ?? ""], "data_type": .string(falconType(type)), "size": 0]
                }
            ),
            "id": ["guid": .string(table.id), "name": .string(table.name)], "version": 0, "relation": [],
        ])
    }

    private static func falconType(_ type: String) -> String {
        switch type {
        case "VARCHAR": "TYPE_VAR_CHAR"
        case "DOUBLE": "TYPE_DOUBLE"
        default: "TYPE_\(type)"
        }
    }

    @Sendable private static func create(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard let ddl = try call.form.json("ddl_schema"), let name = ddl["table"]?["id"]?["name"]?.string else {
            throw Refusal(400, "Bad value for ddl_schema")
        }
        var table = DataObject(name: name, kind: .table, author: try call.user.id, now: cluster.now)
        table.subtype = "ONE_TO_ONE_LOGICAL"
        table.tmlKind = "table"
        table.tml = ["name": .string(name), "columns": []]
        _ = cluster.catalogue.objects.insert(table)
        return Reply.json([
            "logical_table_header": [
                "id_guid": .string(table.id), "name": .string(name), "type": .string(table.subtype),
                "metadata_type": "LOGICAL_TABLE", "database_stripe": ddl["database"]?["name"] ?? .string(Self.name),
                "schema_stripe": ddl["schema"]?["name"] ?? .string(schema),
            ],
            "physical_table_id": .string(GUID.make()),
        ])
    }

    /// Everything works but what begins with `fail`; what stands after a failure is not run.
    @Sendable private static func run(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard let statements = try? call.form.list("sqlstatements"), !statements.isEmpty else {
            throw Refusal(500, "Parameter sqlstatements is no JSON array")
        }
        var hasFailed = false
        var answer: [JSONValue] = []
        for statement in statements {
            var row: JSONObject = ["sqlStatement": .string(statement)]
            if hasFailed {
                row["cmdStatus"] = "NOT_EXECUTED"
            } else if statement.hasPrefix("fail") {
                row["cmdStatus"] = "FAILED"
                row["errorMsg"] = "Error Code: INVALID_ARGUMENT"
                row["errorCode"] = ["name": "INVALID_ARGUMENT", "ordinal": 9]
                hasFailed = true
            } else {
                row["cmdStatus"] = "SUCCESS"
            }
            answer.append(.object(row))
        }
        return Reply.json(.array(answer))
    }
}
