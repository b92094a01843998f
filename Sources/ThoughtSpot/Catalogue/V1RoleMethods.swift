internal import JSON

extension Catalogue {
    /// The calls of `V1Roles`.
    mutating func addV1Roles() {
        add("role_post") { a throws(ArgumentError) in
            .rolePost(
                name: try a.text("name"),
                description: try a.text("description", or: nil),
                privileges: try a.words("privileges", or: nil)
            )
        }
        add("role_put") { a throws(ArgumentError) in
            .rolePut(
                roleGUID: try a.text("role_guid"),
                name: try a.text("name", or: nil),
                description: try a.text("description", or: nil),
                privileges: try a.words("privileges", or: nil)
            )
        }
        add("role_search") { a throws(ArgumentError) in
            .roleSearch(
                roles: try a.list("role_identifiers", or: nil),
                orgs: try a.list("org_identifiers", or: nil),
                groups: try a.list("group_identifiers", or: nil),
                privileges: try a.words("privileges", or: nil)
            )
        }
        add("role_delete") { a throws(ArgumentError) in .roleDelete(roleGUID: try a.text("role_guid")) }
    }
}
