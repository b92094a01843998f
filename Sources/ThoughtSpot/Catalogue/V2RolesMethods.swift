internal import JSON

extension Catalogue {
    /// The calls of `V2Roles` that take a whole request.
    mutating func addV2Roles() {
        add("v2.roles_search") { a throws(ArgumentError) in .v2RolesSearch(try a.json("request")) }
        add("v2.roles_create") { a throws(ArgumentError) in .v2RolesCreate(try a.json("request")) }
        add("v2.roles_update") { a throws(ArgumentError) in
            .v2RolesUpdate(roleIdentifier: try a.text("role_identifier"), try a.json("request"))
        }
        add("v2.roles_delete") { a throws(ArgumentError) in
            .v2RolesDelete(roleIdentifier: try a.text("role_identifier"))
        }
    }
}
