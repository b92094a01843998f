internal import JSON

/// An import of TML documents: each has a status of its own, and the policy says what an error does to the others.
struct TMLImport {
    /// What an error does.
    enum Policy: String, Sendable {
        case partial = "PARTIAL"
        case partialObject = "PARTIAL_OBJECT"
        case allOrNone = "ALL_OR_NONE"
        case validateOnly = "VALIDATE_ONLY"
    }

    /// Why one document is not taken.
    private struct Fault: Error {
        let code: Int
        let text: String
    }

    private static let kinds: [String: (DataObject.Kind, subtype: String)] = [
        "liveboard": (.liveboard, ""), "pinboard": (.liveboard, ""), "answer": (.answer, ""),
        "table": (.table, "ONE_TO_ONE_LOGICAL"), "worksheet": (.table, "WORKSHEET"), "model": (.table, "WORKSHEET"),
        "view": (.table, "AGGR_WORKSHEET"), "sql_view": (.table, "SQL_VIEW"),
        "connection": (.connection, "RDBMS_SNOWFLAKE"),
    ]

    /// Answers `response` objects in the order of the documents and changes the catalogue as far as the policy lets it.
    static func run(
        _ texts: [String],
        _ cluster: inout Cluster,
        _ user: User,
        policy: Policy,
        makesNew: Bool
    ) -> [JSONValue] {
        var copy = cluster.catalogue
        var failed = false
        let now = cluster.now
        let responses = texts.map { text -> JSONValue in
            do throws(Fault) {
                return ok(try take(text, &copy, user, makesNew: makesNew, now: now))
            } catch {
                failed = true
                let status: JSONValue = [
                    "status_code": "ERROR", "error_code": .number(error.code), "error_message": .string(error.text),
                ]
                return ["response": ["status": status]]
            }
        }
        let applies =
            switch policy {
            case .partial, .partialObject: true
            case .allOrNone: !failed
            case .validateOnly: false
            }
        if applies { cluster.catalogue = copy }
        return responses
    }

    private static func ok(_ object: DataObject) -> JSONValue {
        [
            "response": [
                "status": ["status_code": "OK"],
                "header": [
                    "id_guid": .string(object.id), "name": .string(object.name),
                    "author_guid": .string(object.author), "owner_guid": .string(object.id),
                    "metadata_type": .string(object.kind.rawValue), "type": .string(object.subtype),
                ],
            ]
        ]
    }

    private static func take(
        _ text: String,
        _ catalogue: inout Catalogue,
        _ user: User,
        makesNew: Bool,
        now: Int
    ) throws(Fault) -> DataObject {
        guard let document = TMLText.parse(text) else {
            throw Fault(code: 14502, text: "Invalid YAML/JSON syntax in file.")
        }
        guard let member = document.members.first(where: { kinds[$0.name] != nil }),
            let (kind, subtype) = kinds[member.name]
        else { throw Fault(code: 14511, text: "The document names no object type.") }
        guard let content = member.value.object, let name = content["name"]?.string, !name.isEmpty else {
            throw Fault(code: 14512, text: "The \(member.name) has no name.")
        }
        let sources = try sources(of: member.value, catalogue)
        let known = document["guid"]?.string.flatMap { catalogue.objects[id: $0] }
        if let known, !makesNew {
            guard known.kind == kind else { throw Fault(code: 14513, text: "The GUID is another type's.") }
            var changed = known
            changed.name = name
            changed.tml = content
            changed.sources = sources
            changed.modified = now
            let row = changed
            catalogue.objects.update(known.id) { $0 = row }
            return changed
        }
        var object = DataObject(name: name, kind: kind, author: user.id, now: now)
        object.subtype = subtype
        object.tmlKind = member.name
        object.tml = content
        object.sources = sources
        object.visualizations = (content["visualizations"]?.array ?? []).map { part in
            DataObject.Visualization(
                id: GUID.make(),
                name: part["answer"]?["name"]?.string ?? "Visualization",
                source: sources.first ?? ""
            )
        }
        _ = catalogue.objects.insert(object)
        return object
    }

    /// The objects named as tables, by `fqn` or by name; one that is not there is an error.
    private static func sources(of content: JSONValue, _ catalogue: Catalogue) throws(Fault) -> [String] {
        var named = content["tables"]?.array ?? []
        for part in content["visualizations"]?.array ?? [] { named += part["answer"]?["tables"]?.array ?? [] }
        if let connection = content["connection"] { named.append(connection) }
        var ids: [String] = []
        for row in named {
            guard let identifier = row["fqn"]?.string ?? row["name"]?.string else { continue }
            guard let object = catalogue.find(identifier) else {
                throw Fault(code: 14004, text: "Could not resolve the reference to \(identifier).")
            }
            if !ids.contains(object.id) { ids.append(object.id) }
        }
        return ids
    }
}
