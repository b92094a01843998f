internal import JSON

extension Catalogue {
    /// Every operation of the vendor's description, under the reference name and under its own.
    ///
    /// A call by a reference name sends what the Python library sends, defaults included, as long as only the library's
    /// arguments are given; by the operation's own name it sends what is given, and nothing else. Both take the members
    /// of the description by their names on the wire, and `request` for the whole body.
    mutating func addOperations() {
        for operation in V2Tables.all {
            let name = "v2.\(operation.name)"
            let described: Build = { reader throws(ArgumentError) in [try operation.endpoint(reader)] }
            let own = Method(
                name: name,
                arguments: Catalogue.arguments(described),
                build: described,
                operation: operation
            )
            if let library = methods[name] {
                let build: Build = { reader throws(ArgumentError) in
                    try operation.endpoints(reader, library: library)
                }
                methods[name] = Method(
                    name: name,
                    arguments: Catalogue.arguments(build),
                    build: build,
                    operation: operation
                )
            } else {
                methods[name] = own
            }
            others[Catalogue.plain("v2.\(operation.id)")] = own
            if others[Catalogue.plain(name)] == nil { others[Catalogue.plain(name)] = methods[name] }
        }
    }
}

extension V2Operation {
    /// The call with members by their names on the wire, and the rest of the body in `request`.
    fileprivate func endpoint(_ reader: ArgumentReader) throws(ArgumentError) -> Endpoint<Reply> {
        let whole = reader.raw("request")
        var path: [String] = []
        var query: [V2Query] = []
        var body = whole?.object ?? JSONObject()
        var isNamed = false
        for member in members {
            let value = try reader.member(member, isRequired: member.isRequired && !isInside(whole, member))
            switch member.place {
            case .path: path.append(value?.string ?? "")
            case .query: query.append(V2Query(member.name, value))
            case .body:
                guard let value else { continue }
                body[member.name] = value
                isNamed = true
            }
        }
        guard encoding != .none else { return Endpoint(self, path: path, query: query, body: [:]) }
        let request = try reader.json("request", or: nil)
        // What is no object is sent as it is: some calls may take a list one day.
        if let whole, whole.object == nil, !isNamed {
            return Endpoint(self, path: path, query: query, body: request ?? .null)
        }
        return Endpoint(self, path: path, query: query, body: .object(body))
    }

    /// Whether the whole request may hold the member.
    private func isInside(_ whole: JSONValue?, _ member: Member) -> Bool { whole != nil && member.place == .body }

    /// The call as the Python library makes it, if only its arguments are given; else by the description; else both.
    fileprivate func endpoints(
        _ reader: ArgumentReader,
        library: Catalogue.Method
    ) throws(ArgumentError) -> [Endpoint<Reply>] {
        if reader.isDescribing {
            let endpoints = try library.build(reader)
            for member in members { _ = try reader.member(member, isRequired: false) }
            if encoding != .none { _ = try reader.json("request", or: nil) }
            return endpoints
        }
        let names = library.arguments.map(\.name)
        let given = reader.names
        let isLibrarys = given.allSatisfy(names.contains)
        if isLibrarys {
            do { return try library.build(reader.part(names)) } catch {
                // Some names mean another type to the description; what the library misses is missing.
                guard error.code == .badArgument else { throw error }
            }
        }
        let known = Set(members.map(\.name) + (encoding == .none ? [] : ["request"]))
        if given.allSatisfy(known.contains), let endpoint = try? endpoint(reader.part(known)) { return [endpoint] }
        // Says what is wrong in the library's words, or goes on.
        let endpoints = try library.build(reader.part(names))
        var others = JSONObject()
        for member in members where member.place == .body && !names.contains(member.name) {
            if let value = try reader.member(member, isRequired: false) { others[member.name] = value }
        }
        if !names.contains("request"), let request = try reader.json("request", or: nil)?.object {
            for member in request.members where others[member.name] == nil { others[member.name] = member.value }
        }
        return endpoints.map { $0.adding(others) }
    }
}

extension Endpoint {
    /// The same call with more members in its JSON body.
    fileprivate func adding(_ members: JSONObject) -> Endpoint {
        guard !members.isEmpty else { return self }
        return with { call in
            var body = JSONObject()
            if case .json(.object(let object)) = call.body { body = object }
            for member in members.members { body[member.name] = member.value }
            call.body = .json(.object(body))
        }
    }
}
