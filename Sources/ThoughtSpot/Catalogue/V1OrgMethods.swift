internal import JSON

extension Catalogue {
    /// The calls of `V1Org`.
    mutating func addV1Orgs() {
        add("org_get") { a throws(ArgumentError) in
            .orgGet(try a.org(), orgScope: try a.word("org_scope", or: .all))
        }
        add("org_post") { a throws(ArgumentError) in
            .orgPost(
                name: try a.text("name"),
                description: try a.text("description"),
                orgScope: try a.word("org_scope", or: .all)
            )
        }
        add("org_put") { a throws(ArgumentError) in
            .orgPut(
                try a.org(),
                description: try a.text("description", or: nil),
                groupGUIDs: try a.list("group_guids", or: nil),
                orgScope: try a.word("org_scope", or: .all)
            )
        }
        add("org_search") { a throws(ArgumentError) in
            .orgSearch(
                id: try a.number("id", or: nil),
                name: try a.text("name", or: nil),
                showInactive: try a.flag("show_inactive", or: false),
                orgScope: try a.word("org_scope", or: .all)
            )
        }
        add("org_delete") { a throws(ArgumentError) in
            .orgDelete(try a.org(), orgScope: try a.word("org_scope", or: .all))
        }
    }
}

extension ArgumentReader {
    /// `id` or `name`.
    fileprivate func org() throws(ArgumentError) -> OrgReference {
        let id = try number("id", or: nil)
        let name = try text("name", or: nil)
        switch (id, name) {
        case (let id?, nil): return .id(id)
        case (nil, let name?): return .name(name)
        case (nil, nil): if isDescribing { return .id(0) }
        default: break
        }
        throw ArgumentError(.missingArgument, "give either 'id' or 'name'")
    }
}
