internal import JSON

extension Catalogue {
    /// `v1.request` and `v2.request`: whatever is not described, below the path of either API.
    mutating func addRequests() {
        add("v1.request") { a throws(ArgumentError) in try a.anyRequest("v1.request", .v1) }
        add("v2.request") { a throws(ArgumentError) in try a.anyRequest("v2.request", .v2) }
    }
}

extension ArgumentReader {
    /// A call of any verb and path, with a query, fields, and one body: JSON, a form, or parts with files.
    fileprivate func anyRequest(_ name: String, _ api: API) throws(ArgumentError) -> Endpoint<Reply> {
        let path = try relativePath(try text("path"), below: api)
        let word = try text("method", or: nil)?.uppercased()
        let query = try object("query", or: nil)
        let body = try json("body", or: nil)
        let form = try object("form", or: nil)
        let parts = try object("parts", or: nil)
        let files = try object("files", or: nil)
        let headers = try object("headers", or: nil)
        let accept = try text("accept", or: nil)
        let hasParts = parts != nil || files != nil
        guard [body != nil, form != nil, hasParts].count(where: { $0 }) <= 1 else {
            throw ArgumentError(.badArgument, "'body', 'form' and 'parts' with 'files' exclude each other")
        }
        let hasBody = body != nil || form != nil || hasParts
        guard let verb = Verb(rawValue: word ?? (hasBody ? "POST" : "GET")) else {
            throw ArgumentError(.badArgument, "'method' must be GET, POST, PUT, PATCH, DELETE or HEAD")
        }
        let last = path.split(separator: "/").last ?? ""
        let fields = try fields(headers)
        let multipart = hasParts ? try ArgumentReader.parts(parts, files) : []
        return Endpoint<Reply>(name, verb, api, Path(segments: path)).with { call in
            for member in query?.members ?? [] {
                call.query.append(member.name, ArgumentReader.parameter(member.value))
            }
            if let body { call.body = .json(body) }
            if let form {
                var parameters: Parameters = [:]
                for member in form.members { parameters.append(member.name, ArgumentReader.parameter(member.value)) }
                call.body = .form(parameters)
            }
            if hasParts { call.body = .multipart(multipart) }
            if verb == .post, last == "delete" { call.effect = .deletes }
            call.fields = fields
            let isJSON = accept == nil || accept == "application/json"
            call.kind = isJSON ? .jsonOrText : .bytes
            if let accept, !isJSON {
                call.accept = .any
                call.fields.append((name: "Accept", value: accept))
                call.hasOwnAccept = true
            }
        }
    }

    /// The path below the API, whether it was written from the root or not; no query, for that has an argument.
    private func relativePath(_ path: String, below api: API) throws(ArgumentError) -> String {
        if isDescribing { return "{path}" }
        guard !path.contains("?"), !path.contains("#") else {
            throw ArgumentError(.badArgument, "'path' ends before the query: write query:={…}")
        }
        var rest = path.hasPrefix(api.base) ? path.dropFirst(api.base.count) : path[...]
        while rest.hasPrefix("/") { rest = rest.dropFirst() }
        guard !rest.isEmpty else { throw ArgumentError(.badArgument, "'path' is empty") }
        return String(rest)
    }

    private func fields(_ headers: JSONObject?) throws(ArgumentError) -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        for member in headers?.members ?? [] {
            guard let value = ArgumentReader.plain(member.value), Catalogue.isFieldName(member.name) else {
                throw ArgumentError(.badArgument, "'headers' is an object of texts, their names header names")
            }
            fields.append((member.name, value))
        }
        return fields
    }

    private static func parts(_ parts: JSONObject?, _ files: JSONObject?) throws(ArgumentError) -> [Call.Part] {
        var all = (parts?.members ?? []).filter { !$0.value.isNull }.map { member in
            Call.Part(name: member.name, value: plain(member.value) ?? JSONWriter().text(of: member.value))
        }
        for member in files?.members ?? [] {
            guard let file = V2File(element: member.value) else {
                throw ArgumentError(
                    .badArgument,
                    #"'files' is an object of {"$bytes_base64": …, "filename": …}; the command makes it of files.NAME@=FILE"#
                )
            }
            all.append(
                Call.Part(
                    name: member.name,
                    content: file.bytes,
                    fileName: file.name ?? member.name,
                    contentType: "application/octet-stream"
                )
            )
        }
        return all
    }

    private static func parameter(_ value: JSONValue) -> Parameters.Element? {
        value.isNull ? nil : plain(value).map { .text($0) } ?? .json(value)
    }

    /// A text, a number or a flag as a query carries it.
    private static func plain(_ value: JSONValue) -> String? {
        value.string ?? value.number?.text ?? value.bool.map { $0 ? "true" : "false" }
    }
}

extension Catalogue {
    /// Whether a text is a header's name (RFC 9110 §5.6.2) that is not the client's own to set.
    package static func isFieldName(_ name: String) -> Bool {
        let own = [
            "host", "content-length", "content-type", "transfer-encoding", "connection", "cookie", "upgrade", "te",
        ]
        return !name.isEmpty && !own.contains(name.lowercased())
            && name.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || "!#$%&'*+-.^_`|~".utf8.contains(byte)
            }
    }
}
