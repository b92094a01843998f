public import JSON

/// A TML document: an object's definition with its GUID, the order of everything kept.
public struct TMLDocument: Sendable, Hashable {
    /// The document.
    public var json: JSONValue

    public init(json: JSONValue) { self.json = json }

    /// The kinds of objects TML knows: the name of the one member beside `guid`.
    public static let kinds = [
        "worksheet", "model", "table", "view", "sql_view", "answer", "liveboard", "pinboard", "monitor_alert", "cohort",
        "connection",
    ]

    /// `worksheet`, `liveboard`, and so on; nil if the document has none of the known members.
    public var kind: String? { json.object?.names.first { TMLDocument.kinds.contains($0) } }

    /// The GUID that decides which object an import changes; nil imports a new one.
    public var guid: String? {
        get { json["guid"]?.string }
        set {
            guard case .object(var object) = json else { return }
            if let newValue, object["guid"] == nil {
                object = JSONObject([JSONObject.Member("guid", .string(newValue))] + object.members)
            } else {
                object["guid"] = newValue.map { .string($0) }
            }
            json = .object(object)
        }
    }

    /// The object's name, inside its kind.
    public var name: String? {
        get { kind.flatMap { json[$0]?["name"]?.string } }
        set {
            guard let kind, case .object(var object) = json, case .object(var content)? = object[kind] else { return }
            content["name"] = newValue.map { .string($0) }
            object[kind] = .object(content)
            json = .object(object)
        }
    }

    /// The text for an import.
    public var text: String { JSONWriter().text(of: json) }
}

extension TMLDocument {
    /// A source: a table, worksheet or view that the document names, by name and perhaps by GUID (`fqn`).
    public struct Source: Sendable, Hashable {
        public let name: String
        public let guid: String?
    }

    /// Every source in `tables`, `worksheet` and the like, in the order they stand.
    public var sources: [Source] {
        var found: [Source] = []
        TMLDocument.visit(json, inSources: false) { source in
            if let name = source["name"]?.string { found.append(Source(name: name, guid: source["fqn"]?.string)) }
        }
        return found
    }

    /// The document with the GUIDs of its sources (`fqn`) from a list of names; names not in the list stay as they are.
    public func settingSources(_ guids: [(name: String, guid: String)]) -> TMLDocument {
        TMLDocument(
            json: TMLDocument.rewrite(json, inSources: false) { source in
                guard let name = source["name"]?.string,
                    let entry = guids.first(where: { $0.name.utf8.elementsEqual(name.utf8) })
                else { return source }
                var source = source
                source["fqn"] = .string(entry.guid)
                return source
            }
        )
    }

    /// Members whose objects are sources.
    private static let sourceMembers = ["tables", "worksheet", "connection", "model_tables"]

    private static func visit(_ json: JSONValue, inSources: Bool, _ body: (JSONObject) -> Void) {
        switch json {
        case .object(let object):
            if inSources { body(object) }
            for member in object.members {
                visit(member.value, inSources: sourceMembers.contains(member.name) && !isKind(member.value), body)
            }
        case .array(let elements): for element in elements { visit(element, inSources: inSources, body) }
        case .null, .bool, .number, .string: break
        }
    }

    private static func rewrite(
        _ json: JSONValue,
        inSources: Bool,
        _ change: (JSONObject) -> JSONObject
    ) -> JSONValue {
        switch json {
        case .object(let object):
            let members = object.members.map { member in
                let isSource = sourceMembers.contains(member.name) && !isKind(member.value)
                return JSONObject.Member(member.name, rewrite(member.value, inSources: isSource, change))
            }
            return .object(inSources ? change(JSONObject(members)) : JSONObject(members))
        case .array(let elements): return .array(elements.map { rewrite($0, inSources: inSources, change) })
        case .null, .bool, .number, .string: return json
        }
    }

    /// A worksheet's own definition stands under the same name as a reference to one, but has columns.
    private static func isKind(_ json: JSONValue) -> Bool {
        json["worksheet_columns"] != nil || json["tables"] != nil || json["properties"] != nil
    }
}
