package import JSON

/// A value of the query, by its name on the wire.
package struct V2Query: Sendable {
    let name: String
    let value: JSONValue?

    /// Nil is left out.
    package init(_ name: String, _ value: (some JSONElement)?) {
        self.name = name
        self.value = value?.element
    }
}

extension Endpoint {
    /// The call of a described operation; path arguments in the order of the path, the body as it goes over the wire.
    package init(
        operation id: String,
        path arguments: [String] = [],
        query: [V2Query] = [],
        body: JSONObject = JSONObject()
    ) {
        let operation = V2Tables.operation(id)
        self.init(operation, path: arguments, query: query, body: .object(body))
        // What the caller's type reads, which the table says in its own words.
        if Value.self != Reply.self { self = with { $0.kind = Value.kind } }
    }

    /// The same for an operation at hand; a body that is no object is sent as it is.
    init(_ operation: V2Operation, path arguments: [String], query: [V2Query], body: JSONValue) {
        self.init("v2.\(operation.name)", operation.verb, .v2, Path(template: operation.path, arguments))
        var parameters: Parameters = [:]
        for item in query {
            parameters.append(item.name, item.value.map { value in value.string.map { .text($0) } ?? .json(value) })
        }
        self = with { call in
            call.query = parameters
            call.accept = operation.accept
            call.kind = operation.answer
            call.isAnonymous = operation.isAnonymous
            call.effect = operation.effect(of: body)
            switch operation.id {
            case "login": call.session = .begins
            case "logout": call.session = .ends
            default: break
            }
            switch operation.encoding {
            case .none: break
            case .json: call.body = .json(body)
            case .multipart: call.body = .multipart(operation.parts(of: body.object ?? JSONObject()))
            }
        }
        if ["importMetadataTML", "exportMetadataTML"].contains(operation.id) { self = checkingObjects() }
    }
}

extension V2Operation {
    /// A part for each member: texts and files as they are, everything else as JSON; null is left out.
    func parts(of body: JSONObject) -> [Call.Part] {
        body.members.filter { !$0.value.isNull }.map { entry in
            let member = members.first { $0.name == entry.name }
            if member?.kind == .file, let file = V2File(element: entry.value) {
                return Call.Part(
                    name: entry.name,
                    content: file.bytes,
                    fileName: file.name ?? entry.name,
                    contentType: "application/octet-stream"
                )
            }
            return Call.Part(
                name: entry.name,
                value: entry.value.string ?? JSONWriter().text(of: entry.value),
                contentType: member?.mediaType
            )
        }
    }
}

extension Path {
    /// A path with arguments in braces, which take their places in their order.
    init(template: String, _ arguments: [String]) {
        var rest = template[...]
        var values = arguments[...]
        pieces = []
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.fixed(String(rest[..<open]))) }
            pieces.append(.argument(values.popFirst() ?? ""))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.fixed(String(rest))) }
    }
}
