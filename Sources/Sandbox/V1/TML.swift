internal import HTTPWire
internal import JSON

/// TML (`tml-api`): export and import of objects as documents.
enum TML {
    static let routes: [Route] = [
        .v1(.post, "metadata/tml/export", .signedIn, export),
        .v1(.post, "metadata/tml/export/batch", exportBatch),
        .v1(.post, "metadata/tml/import", .signedIn, importAll),
    ]

    /// An object that cannot be exported has an ERROR status in a 200.
    @Sendable private static func export(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard let ids = try call.form.list("export_ids") else { throw Refusal(400, "Parameter export_ids is missing") }
        let format = call.form["formattype"] ?? "YAML"
        guard format == "JSON" || format == "YAML" else { throw Refusal(400, "Bad value for formattype") }
        let entries = TMLExport.entries(
            ids,
            cluster,
            try call.user,
            format: format,
            associated: try call.form.flag("export_associated") ?? false,
            showsFQN: try call.form.flag("export_fqn") ?? false
        )
        return Reply.json(["object": .array(entries)])
    }

    /// Users and groups as documents, some at a time.
    @Sendable private static func exportBatch(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let offset = try call.form.integer("batch_offset") ?? 0
        let size = try call.form.integer("batch_size") ?? 20
        let all: [JSONValue] =
            switch call.form["metadata_type"] {
            case "USER":
                cluster.directory.users.rows.map { ["guid": .string($0.id), "user": ["name": .string($0.name)]] }
            case "USER_GROUP":
                cluster.directory.groups.rows.map { ["guid": .string($0.id), "group": ["name": .string($0.name)]] }
            case "ROLE": []
            default: throw Refusal(400, "Bad value for metadata_type")
            }
        let page = all.dropFirst(max(0, offset)).prefix(max(0, size))
        return Reply.json([
            "data": [
                "result": .array(page.map { ["edoc": .string(JSONText.text($0))] }),
                "batch_offset": .string(String(offset)), "batch_size": .number(page.count),
                "isLastBatch": .bool(offset + page.count >= all.count),
            ]
        ])
    }

    @Sendable private static func importAll(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let given = try call.form.required("import_objects")
        guard let texts = (try? call.form.list("import_objects")) ?? objects(given) ?? PythonList.texts(given) else {
            throw Refusal(400, "Parameter import_objects is no list of documents")
        }
        guard let policy = TMLImport.Policy(rawValue: call.form["import_policy"] ?? "PARTIAL") else {
            throw Refusal(400, "Bad value for import_policy")
        }
        let makesNew = try call.form.flag("force_create") ?? false
        let user = try call.user
        let responses = TMLImport.run(texts, &cluster, user, policy: policy, makesNew: makesNew)
        return Reply.json(["object": .array(responses)])
    }

    /// Client 1.2.3 puts the documents themselves into the array.
    private static func objects(_ given: String) -> [String]? {
        JSONText.parse(Array(given.utf8))?.array?.map(JSONText.text)
    }
}
