public import JSON

/// A TML document: an object's definition with its GUID, the order of everything kept.
///
/// A document that was read from a text remembers the text: what is not changed is written as it stood.
public struct TMLDocument: Sendable {
    /// The text a document was read from, and what it said.
    package struct Origin: Sendable {
        package let bytes: [UInt8]
        package let value: JSONValue
        package let isJSON: Bool

        package init(bytes: [UInt8], value: JSONValue, isJSON: Bool) {
            self.bytes = bytes
            self.value = value
            self.isJSON = isJSON
        }
    }

    /// The document.
    public var json: JSONValue

    /// Where it was read from; nil for a document that was made here.
    package var origin: Origin?

    public init(json: JSONValue) { self.json = json }

    package init(_ origin: Origin) {
        json = origin.value
        self.origin = origin
    }

    /// The kinds of objects TML knows: the name of the one member that holds the definition.
    public static let kinds = [
        "worksheet", "model", "table", "view", "sql_view", "answer", "liveboard", "pinboard", "monitor_alert", "cohort",
        "connection", "nls_feedback", "nl_instruction", "column_alias", "column_security_rules", "action_object",
        "role_object", "group_object", "user_object", "collection_object", "webhook", "template_variable",
        "input_table",
    ]

    /// `worksheet`, `liveboard`, and so on; nil if the document has none of the known members.
    ///
    /// A connection of releases before 9.0 has no member of that name: its definition is the whole document.
    public var kind: String? {
        guard let object = json.object else { return nil }
        return isLegacyConnection ? "connection" : object.names.first { TMLDocument.kinds.contains($0) }
    }

    /// Whether this is a `connection.yaml` of releases before 9.0, without a GUID and a member around it.
    public var isLegacyConnection: Bool {
        guard let object = json.object, object["name"]?.string != nil, object["type"]?.string != nil else {
            return false
        }
        return object["properties"]?.array != nil && object["connection"] == nil
    }

    /// The GUID that decides which object an import changes; nil imports a new one.
    public var guid: String? {
        get { json["guid"]?.string }
        set { setFirst("guid", newValue) }
    }

    /// The name of the object that is the same on every cluster (`obj_id`); nil if it has none.
    public var objectID: String? {
        get { json["obj_id"]?.string }
        set { setFirst("obj_id", newValue) }
    }

    /// The object's name, inside its kind; nil if it has none, as a list of alerts.
    ///
    /// Setting it changes nothing where the definition is no object: `renamed(to:)` says so.
    public var name: String? {
        get { definition?["name"]?.string }
        set {
            guard var content = definition else { return }
            content["name"] = newValue.map { .string($0) }
            definition = content
        }
    }

    /// The document with that name, or why it cannot have one.
    public func renamed(to name: String) throws(TMLChangeError) -> TMLDocument {
        guard let kind else { throw TMLChangeError(reason: "the document has none of TML's kinds") }
        guard definition != nil else { throw TMLChangeError(reason: "\(kind) is no object, so it has no name") }
        var document = self
        document.name = name
        return document
    }

    /// The members of the definition, inside its kind; nil if the kind is unknown or holds something else.
    var definition: JSONObject? {
        get {
            if isLegacyConnection { return json.object }
            guard let kind, case .object(let content)? = json[kind] else { return nil }
            return content
        }
        set {
            guard let newValue, let kind, case .object(var object) = json else { return }
            if isLegacyConnection {
                json = .object(newValue)
            } else {
                object[kind] = .object(newValue)
                json = .object(object)
            }
        }
    }

    /// The text for an import, as JSON: the one that was read if nothing changed, else compact.
    public var text: String {
        if let origin, origin.isJSON, origin.value == json {
            let isAround = { (byte: UInt8) in byte <= 0x20 || [0xEF, 0xBB, 0xBF].contains(byte) }
            let text = origin.bytes.drop(while: isAround)
            let end = text.lastIndex { !isAround($0) }.map { $0 + 1 } ?? text.startIndex
            return String(decoding: text[..<end], as: UTF8.self)
        }
        return JSONWriter().text(of: json)
    }

    private mutating func setFirst(_ name: String, _ value: String?) {
        guard case .object(var object) = json else { return }
        if let value, object[name] == nil {
            object = JSONObject([JSONObject.Member(name, .string(value))] + object.members)
        } else {
            object[name] = value.map { .string($0) }
        }
        json = .object(object)
    }
}

extension TMLDocument: Hashable {
    /// Documents are equal if they say the same in the same order, however they were written.
    public static func == (left: TMLDocument, right: TMLDocument) -> Bool { left.json == right.json }

    public func hash(into hasher: inout Hasher) { hasher.combine(json) }
}

/// Why a change to a document would do nothing.
public struct TMLChangeError: Error, Sendable, Hashable, CustomStringConvertible {
    /// For example `monitor_alert is no object, so it has no name`.
    public let reason: String

    /// The reason.
    public var description: String { reason }
}
