internal import HTTPWire
internal import JSON

/// Connections to data warehouses (`connections-api`).
enum Connections {
    static let routes: [Route] = [
        .v1(.get, "connection/types", .signedIn, types),
        .v1(.get, "connection/list", .signedIn, list),
        .v1(.post, "connection/create", .signedIn, hasPrivateTwin: true, create),
        .v1(.post, "connection/update", .signedIn, hasPrivateTwin: true, update),
        .v1(.post, "connection/delete", .signedIn, delete),
        .v1(.get, "connection/export", .signedIn, export),
        .v1(.get, "connection/detail/{id}", .signedIn, hasPrivateTwin: true) { cluster, call throws(Refusal) in
            Reply.json(MetadataDetails.storable(try named(call.segment("id"), cluster), cluster))
        },
        .v1(.post, "connection/fetchConnection", .signedIn, hasPrivateTwin: true, fetch),
        .v1(.post, "connection/fetchLiveColumns", .signedIn, hasPrivateTwin: true, fetchColumns),
    ]

    @Sendable private static func types(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let names = [("RDBMS_SNOWFLAKE", "Snowflake"), ("RDBMS_GCP_BIGQUERY", "Google BigQuery")]
        return Reply.json(
            .array(
                names.map { name, display in
                    [
                        "name": .string(name), "displayName": .string(display), "description": .string(display),
                        "mode": "EMBRACE", "beta": false, "enabled": true,
                    ]
                }
            )
        )
    }

    @Sendable private static func list(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let pattern = call.query["pattern"].map(NamePattern.init)
        let found = cluster.visibleObjects(to: try call.user).filter {
            $0.kind == .connection && (pattern?.matches($0.name) ?? true)
        }
        return Reply.json([
            "headers": .array(found.map { ObjectHeader.json($0, cluster) }), "isLastBatch": true, "debugInfo": [:],
        ])
    }

    @Sendable private static func create(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let name = try call.form.required("name")
        var object = DataObject(name: name, kind: .connection, author: try call.user.id, now: cluster.now)
        object.subtype = try call.form.required("type")
        object.description = call.form["description"] ?? ""
        object.tmlKind = "connection"
        object.tml = ["name": .string(name), "type": .string(object.subtype)]
        _ = cluster.catalogue.objects.insert(object)
        return Reply.json(MetadataDetails.storable(object, cluster))
    }

    @Sendable private static func update(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let object = try named(call.form["id"] ?? "", cluster)
        let now = cluster.now
        cluster.catalogue.objects.update(object.id) {
            $0.name = call.form["name"] ?? $0.name
            $0.description = call.form["description"] ?? $0.description
            $0.modified = now
        }
        return Reply.json([
            "dataSource": MetadataDetails.storable(try named(object.id, cluster), cluster),
            "deletedObjects": ["deleteStatus": "OK", "deleteFailTables": [], "deleteFailColumns": [:]],
        ])
    }

    private static func named(_ id: String, _ cluster: Cluster) throws(Refusal) -> DataObject {
        guard let object = cluster.catalogue.objects[id: id], object.kind == .connection else {
            throw Refusal(500, "Invalid connection id")
        }
        return object
    }

    @Sendable private static func delete(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        for id in try call.form.list("ids") ?? [] {
            let object = try named(id, cluster)
            guard cluster.catalogue.dependents(of: object.id).isEmpty else {
                throw Refusal(500, "The connection is in use")
            }
            _ = cluster.catalogue.remove(object.id)
        }
        return Reply.done
    }

    @Sendable private static func export(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let object = try named(call.query.required("id"), cluster)
        return Reply.text(BlockYAML.text(TMLText.document(object, showsFQN: true)))
    }

    @Sendable private static func fetch(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let object = try named(call.form["id"] ?? "", cluster)
        let showsColumns = try call.form.flag("includeColumns") ?? false
        let selected = cluster.catalogue.dependents(of: object.id).filter { $0.kind == .table }
        let tables = selected.map { table -> JSONValue in
            [
                "name": .string(table.name), "type": "TABLE", "description": "", "selected": true, "linked": true,
                "relationships": [], "columns": showsColumns ? columns(table) : [],
            ]
        }
        let unlinked: JSONValue = [
            "name": "RETURNS", "type": "TABLE", "description": "", "selected": false, "linked": false,
            "relationships": [], "columns": [],
        ]
        return Reply.json([
            "type": .string(object.subtype), "authenticationType": "SERVICE_ACCOUNT",
            "externalDatabases": [
                [
                    "name": "RETAIL", "isAutoCreated": false,
                    "schemas": [["name": "PUBLIC", "tables": .array(tables + [unlinked])]],
                ]
            ],
            "tables": [], "selectedTables": [], "selectedColumns": [],
            "configuration": [
                "accountName": "sandbox", "user": "demo", "role": "DEMO", "warehouse": "DEMO", "database": "RETAIL",
            ],
        ])
    }

    private static func columns(_ table: DataObject) -> JSONValue {
        let columns = table.tml["columns"]?.array ?? []
        return .array(
            columns.map { column in
                [
                    "name": column["name"] ?? .null, "type": column["db_column_properties"]?["data_type"] ?? "VARCHAR",
                    "canImport": true, "selected": true, "isLinkedActive": true, "isImported": false,
                ]
            }
        )
    }

    /// `tables` is a JSON array of `{databaseName, schemaName, tableName}`.
    @Sendable private static func fetchColumns(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard let object = cluster.catalogue.find(call.form["connection_id"] ?? "", kind: .connection) else {
            throw Refusal(400, "Invalid connection id")
        }
        guard let wanted = try? call.form.json("tables")?.array else {
            throw Refusal(500, "Parameter tables is no JSON array")
        }
        var answer = JSONObject()
        for row in wanted {
            let names = ["databaseName", "schemaName", "tableName"].compactMap { row[$0]?.string }
            let table = cluster.catalogue.dependents(of: object.id).first { $0.name == names.last }
            answer[names.joined(separator: "..")] =
                table.map(columns)
                ?? [["name": "ID", "type": "VARCHAR", "canImport": true, "selected": false, "isLinkedActive": true]]
        }
        return Reply.json(.object(answer))
    }
}
