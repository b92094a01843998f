internal import HTTPWire
internal import JSON

/// Data, reports, connections and logs of REST API 2.0.
enum ReportCalls {
    static let routes: [Route] = [
        .v2(.post, "searchdata", .signedIn, search),
        .v2(.post, "metadata/liveboard/data", .signedIn, liveboard),
        .v2(.post, "metadata/answer/data", .signedIn, answer),
        .v2(.post, "report/liveboard", .signedIn, report),
        .v2(.post, "report/answer", .signedIn, report),
        .v2(.post, "connection/search", .signedIn, connections),
        .v2(.post, "logs/fetch", logs),
    ]

    private static func contents(_ body: JSONObject) throws(Refusal) -> JSONObject {
        let offset = try body.integer("record_offset") ?? 0
        let size = try body.integer("record_size") ?? 10
        let isFull = try body.text("data_format") == "FULL"
        let rows = DataCalls.rows.dropFirst(max(0, offset)).prefix(size < 0 ? DataCalls.rows.count : size)
        let shown = rows.map { row -> JSONValue in
            isFull ? .object(JSONObject(zip(DataCalls.columns, row).map { JSONObject.Member($0, $1) })) : .array(row)
        }
        return [
            "available_data_row_count": .number(DataCalls.rows.count), "column_names": .strings(DataCalls.columns),
            "data_rows": .array(shown), "record_offset": .number(offset), "record_size": .number(size),
            "returned_data_row_count": .number(shown.count), "sampling_ratio": 1.0,
        ]
    }

    private static func named(_ member: String, _ kind: DataObject.Kind?, _ cluster: Cluster, _ call: Call)
        throws(Refusal)
        -> DataObject
    {
        let identifier = try call.body.requiredText(member)
        guard let object = cluster.catalogue.find(identifier, kind: kind) else {
            throw Refusal(400, "Object \(identifier) not found")
        }
        guard cluster.share(object, of: try call.user) != nil else { throw Refusal(403, "No access to the object") }
        return object
    }

    @Sendable private static func search(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        _ = try call.body.requiredText("query_string")
        _ = try named("logical_table_identifier", .table, cluster, call)
        return Reply.json(["contents": [.object(try contents(call.body))]])
    }

    @Sendable private static func liveboard(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let board = try named("metadata_identifier", .liveboard, cluster, call)
        let wanted = try call.body.texts("visualization_identifiers") ?? []
        var parts: [JSONValue] = []
        for part in board.visualizations where wanted.isEmpty || wanted.contains(part.id) || wanted.contains(part.name)
        {
            var data = try contents(call.body)
            data["visualization_id"] = .string(part.id)
            data["visualization_name"] = .string(part.name)
            parts.append(.object(data))
        }
        return Reply.json([
            "metadata_id": .string(board.id), "metadata_name": .string(board.name), "contents": .array(parts),
        ])
    }

    @Sendable private static func answer(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let object = try named("metadata_identifier", .answer, cluster, call)
        return Reply.json([
            "metadata_id": .string(object.id), "metadata_name": .string(object.name),
            "contents": [.object(try contents(call.body))],
        ])
    }

    @Sendable private static func report(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let object = try named("metadata_identifier", nil, cluster, call)
        let format = try call.body.text("file_format") ?? "PDF"
        var response: Response
        switch format {
        case "PDF":
            response = Response(200, body: TinyPDF.bytes(title: object.name))
            response.fields.append("Content-Type", "application/pdf")
        case "CSV":
            let lines = [DataCalls.columns] + DataCalls.rows.map { $0.map { $0.string ?? JSONText.text($0) } }
            let text = lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
            response = Response(200, body: Array(text.utf8))
            response.fields.append("Content-Type", "text/csv")
        default: throw Refusal(400, "The sandbox makes PDF and CSV only")
        }
        return response
    }

    @Sendable private static func connections(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let page = try Page(call.body)
        let wanted = try call.body.objects("connections")?.compactMap { $0["identifier"]?.string }
        let found = cluster.visibleObjects(to: try call.user).filter { object in
            object.kind == .connection
                && (wanted.map { $0.isEmpty || $0.contains(object.id) || $0.contains(object.name) } ?? true)
        }
        return Reply.json(
            .array(
                page.of(found).map {
                    [
                        "id": .string($0.id), "name": .string($0.name), "description": .string($0.description),
                        "data_warehouse_type": "SNOWFLAKE", "data_warehouse_objects": ["databases": []],
                        "details": .null,
                    ]
                }
            )
        )
    }

    @Sendable private static func logs(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard try call.body.requiredText("log_type") == "SECURITY_AUDIT" else {
            throw Refusal(400, "Bad value for log_type")
        }
        return Reply.json([])
    }
}
