internal import JSON

/// TML documents: an object's GUID and, under its word, what it is.
enum TMLText {
    /// The document of an object; `fqn` members only if wanted.
    static func document(_ object: DataObject, showsFQN: Bool) -> JSONValue {
        var content = object.tml
        content["name"] = .string(object.name)
        let body: JSONValue = showsFQN ? .object(content) : without("fqn", .object(content))
        return .object(["guid": .string(object.id), object.tmlKind ?? "object": body])
    }

    private static func without(_ name: String, _ value: JSONValue) -> JSONValue {
        switch value {
        case .object(let object):
            .object(
                JSONObject(
                    object.members.filter { $0.name != name }.map { .init($0.name, without(name, $0.value)) }
                )
            )
        case .array(let elements): .array(elements.map { without(name, $0) })
        case .null, .bool, .number, .string: value
        }
    }

    /// The document of a text in JSON or in YAML.
    static func parse(_ text: String) -> JSONObject? {
        let start = text.drop { $0 == " " || $0 == "\n" }
        let value = start.hasPrefix("{") ? JSONText.parse(Array(text.utf8)) : BlockYAMLReader.value(of: text)
        return value?.object
    }
}

/// The entry of an export: what it is, and the document as text.
enum TMLExport {
    /// The object and, if wanted, what it is built on.
    static func entries(
        _ ids: [String],
        _ cluster: Cluster,
        _ user: User,
        format: String,
        associated: Bool,
        showsFQN: Bool
    ) -> [JSONValue] {
        var entries: [JSONValue] = []
        for id in ids {
            guard let object = cluster.catalogue.find(id), object.tmlKind != nil, cluster.share(object, of: user) != nil
            else {
                entries.append([
                    "info": [
                        "id": .string(id),
                        "status": [
                            "status_code": "ERROR", "error_code": 14500,
                            "error_message": .string("Object \(id) cannot be exported"),
                        ],
                    ]
                ])
                continue
            }
            let all = [object] + (associated ? cluster.catalogue.ancestors(of: object) : [])
            entries += all.filter { $0.tmlKind != nil }.map { entry($0, format: format, showsFQN: showsFQN) }
        }
        return entries
    }

    private static func entry(_ object: DataObject, format: String, showsFQN: Bool) -> JSONValue {
        let document = TMLText.document(object, showsFQN: showsFQN)
        let kind = object.tmlKind ?? ""
        return [
            "info": [
                "name": .string(object.name), "filename": .string("\(object.name).\(kind).tml"),
                "status": ["status_code": "OK"], "type": .string(kind), "id": .string(object.id),
            ],
            "edoc": .string(format == "JSON" ? JSONText.text(document) : BlockYAML.text(document)),
        ]
    }
}
