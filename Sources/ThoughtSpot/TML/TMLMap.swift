public import JSON

/// What has another GUID or another name on another cluster.
///
/// As JSON: `{"guids": {"OLD": "NEW"}, "connections": {…}, "databases": {…}, "schemas": {…}, "tables": {…}}`. A GUID may
/// stand for a name, too: then references by that name get the GUID. `tables` are names in the database.
public struct TMLMap: Sendable, Hashable {
    /// What an entry is about.
    public enum Section: String, Sendable, Hashable, CaseIterable {
        case guids, connections, databases, schemas, tables
    }

    /// One thing and what it is over there.
    public struct Entry: Sendable, Hashable {
        public let section: Section
        public let old: String
        public let new: String
    }

    /// Why a text is no map.
    public struct Refusal: Error, Sendable, Hashable, CustomStringConvertible {
        public let description: String
    }

    /// In the order of the file.
    public let entries: [Entry]

    /// Unknown sections and what is no text are refused.
    public init(json: JSONValue) throws(Refusal) {
        guard let object = json.object else { throw Refusal(description: "a map is an object with sections") }
        var entries: [Entry] = []
        for member in object.members {
            // For people: which clusters, and why.
            if ["comment", "from", "to", "$schema"].contains(member.name) { continue }
            guard let section = Section(rawValue: member.name) else {
                let known = Section.allCases.map(\.rawValue).joined(separator: ", ")
                throw Refusal(description: "unknown section \(member.name); known are \(known)")
            }
            guard let pairs = member.value.object else {
                throw Refusal(description: "\(member.name) is an object of texts")
            }
            for pair in pairs.members {
                guard let new = pair.value.string, !new.isEmpty, !pair.name.isEmpty else {
                    throw Refusal(description: "\(member.name): the value of \(pair.name) is a text, and none is empty")
                }
                entries.append(Entry(section: section, old: pair.name, new: new))
            }
        }
        self.entries = entries
    }

    /// The document as it is over there; every entry that the document has a use for goes into `used`.
    public func applied(to document: TMLDocument, used: inout Set<Entry>) -> TMLDocument {
        let guids = entries.filter { $0.section == .guids }
        var moved = document
        if !guids.isEmpty {
            var texts: Set<[UInt8]> = []
            Self.collect(document.json, &texts)
            used.formUnion(guids.filter { texts.contains(Array($0.old.utf8)) })
            moved = document.disambiguated(guids.map { (name: $0.old, guid: $0.new) })
        }
        let names = Dictionary(grouping: entries.filter { $0.section != .guids }, by: \.section)
        guard !names.isEmpty else { return moved }
        if var definition = moved.definition, let kind = moved.kind {
            switch kind {
            case "table":
                rename("db", .databases, in: &definition, names, &used)
                rename("schema", .schemas, in: &definition, names, &used)
                rename("db_table", .tables, in: &definition, names, &used)
            case "connection":
                rename("name", .connections, in: &definition, names, &used)
            default: break
            }
            moved.definition = definition
        }
        moved.json = renamed(moved.json, names, &used, isTop: true)
        return moved
    }

    /// Connections that are referred to, and tables as connections list them.
    private func renamed(_ json: JSONValue, _ names: [Section: [Entry]], _ used: inout Set<Entry>, isTop: Bool)
        -> JSONValue
    {
        switch json {
        case .array(let elements): return .array(elements.map { renamed($0, names, &used, isTop: false) })
        case .object(let object):
            let members = object.members.map { member in
                var value = renamed(member.value, names, &used, isTop: false)
                if case .object(var inside) = value {
                    // The member at the top is the definition itself.
                    if member.name == "connection", !isTop { rename("name", .connections, in: &inside, names, &used) }
                    if member.name == "external_table" {
                        rename("db_name", .databases, in: &inside, names, &used)
                        rename("schema_name", .schemas, in: &inside, names, &used)
                        rename("table_name", .tables, in: &inside, names, &used)
                    }
                    value = .object(inside)
                }
                return JSONObject.Member(member.name, value)
            }
            return .object(JSONObject(members))
        case .null, .bool, .number, .string: return json
        }
    }

    private func rename(
        _ member: String,
        _ section: Section,
        in object: inout JSONObject,
        _ names: [Section: [Entry]],
        _ used: inout Set<Entry>
    ) {
        guard let text = object[member]?.string else { return }
        guard let entry = names[section]?.first(where: { $0.old.utf8.elementsEqual(text.utf8) }) else { return }
        object[member] = .string(entry.new)
        used.insert(entry)
    }

    private static func collect(_ json: JSONValue, _ texts: inout Set<[UInt8]>) {
        switch json {
        case .string(let text): texts.insert(Array(text.utf8))
        case .array(let elements): for element in elements { collect(element, &texts) }
        case .object(let object): for member in object.members { collect(member.value, &texts) }
        case .null, .bool, .number: break
        }
    }
}
