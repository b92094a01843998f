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

    /// The text for an import, as JSON.
    public var text: String { JSONWriter().text(of: json) }
}
