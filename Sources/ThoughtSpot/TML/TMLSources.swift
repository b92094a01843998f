internal import JSON

/// The tables, worksheets, models, views and connections that a document rests on, and moving it to another cluster.
extension TMLDocument {
    /// Something the document names, by name and perhaps by GUID (`fqn`).
    public struct Source: Sendable, Hashable {
        /// The name by which the document refers to it.
        public let name: String
        /// The GUID (`fqn`) it refers to; nil if it goes by the name alone.
        public let guid: String?
    }

    /// A line of a list of GUIDs: what stands in the document, a name or a GUID, and the GUID to set for it.
    public typealias Mapping = (name: String, guid: String)

    /// Every source, in the order they stand; one that is used twice comes twice.
    public var sources: [Source] {
        var found: [Source] = []
        _ = rewritten { role, object in
            if case .source = role, let name = object["name"]?.string {
                found.append(Source(name: name, guid: object["fqn"]?.string))
            }
            return object
        }
        return found
    }

    /// The document with the GUIDs of its sources (`fqn`) from a list, found by the GUID they have, else by name.
    ///
    /// Sources that the list lacks stay as they are.
    public func settingSources(_ guids: [Mapping]) -> TMLDocument {
        rewritten { role, object in
            guard case .source = role else { return object }
            return TMLDocument.mapped(object, to: "fqn", lookingAt: ["fqn", "name"], guids)
        }
    }

    /// The document for another cluster: its own GUID, its sources', and those of visualizations and views, from a list.
    ///
    /// What thoughtspot_tml calls `disambiguate`: GUIDs that the list lacks stay as they are.
    public func disambiguated(_ guids: [Mapping]) -> TMLDocument {
        let changed = rewritten { role, object in
            switch role {
            case .source: TMLDocument.mapped(object, to: "fqn", lookingAt: ["fqn", "name"], guids)
            case .visualization: TMLDocument.mapped(object, to: "viz_guid", lookingAt: ["viz_guid"], guids)
            case .view: TMLDocument.mapped(object, to: "view_guid", lookingAt: ["view_guid"], guids)
            case .other: object
            }
        }
        guard case .object(let object) = changed.json else { return changed }
        return changed.with(.object(TMLDocument.mapped(object, to: "guid", lookingAt: ["guid"], guids)))
    }

    /// What an object is, by the name of the member that holds it.
    private enum Role {
        case source, visualization, view, other

        /// Lists hold objects under a plural, members under a singular: a connection's own `table` list has none.
        init(_ name: String, isInList: Bool) {
            switch (name, isInList) {
            case ("tables", true), ("model_tables", true): self = .source
            case ("table", false), ("worksheet", false), ("model", false), ("connection", false): self = .source
            case ("source", false), ("destination", false), ("with", false): self = .source
            case ("visualizations", true): self = .visualization
            case ("views", true): self = .view
            default: self = .other
            }
        }
    }

    private func rewritten(_ change: (Role, JSONObject) -> JSONObject) -> TMLDocument {
        // The members at the top hold the document's own definition, not sources, whatever they are called.
        guard case .object(let top) = json else { return self }
        let members = top.members.map { member in
            JSONObject.Member(member.name, TMLDocument.rewrite(member.value, .other, change))
        }
        return with(.object(JSONObject(members)))
    }

    /// Another content with the same memory of the text.
    private func with(_ json: JSONValue) -> TMLDocument {
        var document = self
        document.json = json
        return document
    }

    private static func rewrite(_ json: JSONValue, _ role: Role, _ change: (Role, JSONObject) -> JSONObject)
        -> JSONValue
    {
        guard case .object(let object) = json else { return json }
        let members = change(role, object).members.map { member in
            switch member.value {
            case .array(let elements):
                let inside = Role(member.name, isInList: true)
                return JSONObject.Member(member.name, .array(elements.map { rewrite($0, inside, change) }))
            case .null, .bool, .number, .string, .object:
                let inside = Role(member.name, isInList: false)
                return JSONObject.Member(member.name, rewrite(member.value, inside, change))
            }
        }
        return .object(JSONObject(members))
    }

    private static func mapped(
        _ object: JSONObject,
        to member: String,
        lookingAt names: [String],
        _ guids: [Mapping]
    ) -> JSONObject {
        for name in names {
            guard let text = object[name]?.string else { continue }
            guard let entry = guids.first(where: { $0.name.utf8.elementsEqual(text.utf8) }) else { continue }
            var object = object
            object[member] = .string(entry.guid)
            return object
        }
        return object
    }
}
