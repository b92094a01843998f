internal import JSON

/// Sorting and paging of a search over records.
struct RecordPage {
    private let page: Page
    private let offset: Int
    private let size: Int
    private let field: String?
    private let isDescending: Bool

    init(_ body: JSONObject) throws(Refusal) {
        page = try Page(body)
        offset = try body.integer("record_offset") ?? 0
        size = try body.integer("record_size") ?? 10
        let options = body["sort_options"]?.object
        field = try options?.text("field_name")
        isDescending = try options?.text("order") == "DESC"
    }

    /// By the field asked for; as they came if none is.
    func sorted(_ records: [Record]) -> [Record] {
        let sorted: [Record]
        switch field {
        case nil, "DEFAULT": return isDescending ? records.reversed() : records
        case "CREATED", "CREATED_TIME": sorted = records.sorted { $0.created < $1.created }
        case "MODIFIED", "MODIFIED_TIME", "LAST_ACCESSED": sorted = records.sorted { $0.modified < $1.modified }
        case "AUTHOR": sorted = records.sorted { $0.author < $1.author }
        default: sorted = records.sorted { $0.name.lowercased() < $1.name.lowercased() }
        }
        return isDescending ? sorted.reversed() : sorted
    }

    func of(_ records: [Record]) -> [Record] { page.of(records) }

    /// What an answer says about where it stands.
    func known(of count: Int) -> JSONObject {
        let isLast = size == -1 || offset + size >= count
        let place: JSONObject = [
            "record_offset": .number(offset), "record_size": .number(size), "total_count": .number(count),
            "has_more": .bool(!isLast),
        ]
        var known = place
        for name in ["pagination", "page", "page_info"] { known[name] = .object(place) }
        known["is_last_batch"] = .bool(isLast)
        known["isLastBatch"] = .bool(isLast)
        known["total_records"] = .number(count)
        return known
    }
}

/// What a search asks of a record: every member that narrows it.
struct RecordFilter {
    private let resource: Resource
    private let body: JSONObject

    init(_ resource: Resource, _ body: JSONObject) {
        self.resource = resource
        self.body = body
    }

    func matches(_ record: Record) -> Bool {
        body.members.allSatisfy { member in
            if member.name.hasPrefix("record_") || member.name.hasPrefix("include_") || member.name == "sort_options" {
                return true
            }
            return matches(record, member.name, member.value)
        }
    }

    private func matches(_ record: Record, _ name: String, _ value: JSONValue) -> Bool {
        if name.hasSuffix("pattern") || name == "query" || name == "font_name" {
            guard let text = value.string, !text.isEmpty else { return true }
            return NamePattern(text.contains("%") ? text : "%\(text)%").matches(record.name)
        }
        if resource.identifiers.contains(name), value.bool == nil {
            let names = value.array?.compactMap(\.string) ?? value.string.map { [$0] } ?? []
            return names.isEmpty || names.contains { record.id.isExactly($0) || record.name.isExactly($0) }
        }
        if ["author_identifiers", "created_by_user_identifiers"].contains(name) {
            return value.array?.contains(.string(record.author)) ?? true
        }
        // A member that the record has not is no reason to leave it out.
        guard let held = record.members[name] else { return true }
        if let wanted = value.array {
            let has = held.array ?? [held]
            return wanted.isEmpty || wanted.contains { has.contains($0) }
        }
        return held.isEquivalent(to: value)
    }
}
