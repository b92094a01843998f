internal import HTTPWire
internal import JSON

/// Data, PDFs and logs: small and always the same.
enum DataCalls {
    static let routes: [Route] = [
        .v1(.post, "searchdata", .signedIn, search),
        .v1(.post, "pinboarddata", .signedIn, liveboard),
        .v1(.post, "export/pinboard/pdf", .signedIn, pdf),
        .v1(.get, "logs/topics/{topic}", logs),
        .v1(.post, "materialization/refreshview/{id}", .signedIn, refresh),
        .v1(.post, "partner/snowflake/user", .signedIn) { _, _ in Reply.json(["result": "ok"]) },
    ]

    static let columns = ["Region", "Total Amount"]
    static let rows: [[JSONValue]] = [["North", 82], ["South", 57], ["East", 91], ["West", 38]]

    private static func page(_ call: Call) throws(Refusal) -> JSONObject {
        let size = try call.query.integer("batchsize") ?? -1
        let number = try call.query.integer("pagenumber") ?? -1
        var offset = try call.query.integer("offset") ?? -1
        if offset < 0 { offset = size > 0 && number > 0 ? (number - 1) * size : 0 }
        let page = size > 0 ? Array(rows.dropFirst(offset).prefix(size)) : Array(rows.dropFirst(offset))
        let isFull = call.query["formattype"] == "FULL"
        let data = page.map { row -> JSONValue in
            isFull ? .object(JSONObject(zip(columns, row).map { JSONObject.Member($0, $1) })) : .array(row)
        }
        return [
            "columnNames": .strings(columns), "data": .array(data), "samplingRatio": 1.0,
            "totalRowCount": .number(rows.count), "rowCount": .number(page.count), "pageSize": .number(size),
            "offset": .number(offset),
        ]
    }

    @Sendable private static func search(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        _ = try call.query.required("query_string")
        guard cluster.catalogue.find(try call.query.required("data_source_guid"), kind: .table) != nil else {
            throw Refusal(400, "Invalid data source")
        }
        return Reply.json(.object(try page(call)))
    }

    @Sendable private static func liveboard(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard let board = cluster.catalogue.find(try call.query.required("id"), kind: .liveboard),
            cluster.share(board, of: try call.user) != nil
        else { throw Refusal(400, "Invalid object id") }
        let wanted = try call.query.list("vizid") ?? []
        var answer = JSONObject()
        for part in board.visualizations where wanted.isEmpty || wanted.contains(part.id) {
            var data = try page(call)
            data["name"] = .string(part.name)
            answer[part.id] = .object(data)
        }
        return Reply.json(.object(answer))
    }

    @Sendable private static func pdf(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard let board = cluster.catalogue.find(call.query["id"] ?? call.form["id"] ?? "", kind: .liveboard) else {
            throw Refusal(404, "Liveboard not found")
        }
        guard cluster.share(board, of: try call.user) != nil else { throw Refusal(403, "No read access for liveboard") }
        var response = Response(200, body: TinyPDF.bytes(title: board.name))
        response.fields.append("Content-Type", "application/pdf")
        return response
    }

    @Sendable private static func logs(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard call.segment("topic") == "security_logs" else { throw Refusal(400, "Invalid topic") }
        let entries = cluster.journal.entries.suffix(20).map { entry -> JSONValue in
            let line: JSONValue = [
                "desc": .string("\(entry.method.rawValue) \(entry.endpoint ?? entry.path)"),
                "userName": .optional(entry.caller), "ts": .number(entry.at),
            ]
            return ["date": .string(String(entry.at)), "log": .string(JSONText.text(line))]
        }
        return Reply.json(.array(entries))
    }

    @Sendable private static func refresh(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard cluster.catalogue.objects[id: call.segment("id")]?.kind == .table else {
            throw Refusal(500, "The specified view is not materialized")
        }
        return Reply.done
    }
}

/// A PDF of one page with one line: small, but every reader opens it.
enum TinyPDF {
    /// The file, with the title as its one line; what is not ASCII is left out.
    static func bytes(title: String) -> [UInt8] {
        let text = String(
            title.unicodeScalars.filter { $0.isASCII && !"()\\".unicodeScalars.contains($0) }.map(Character.init)
        )
        let content = "BT /F1 24 Tf 72 720 Td (\(text)) Tj ET"
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
                + "/Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]
        var file = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (number, object) in objects.enumerated() {
            offsets.append(file.utf8.count)
            file += "\(number + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets {
            file += String(repeating: "0", count: 10 - String(offset).count) + "\(offset) 00000 n \n"
        }
        file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
        return Array(file.utf8)
    }
}
