internal import JSON

extension Catalogue {
    /// The calls of `V2Users`, `V2Groups`, `V2Orgs` and `V2System`.
    mutating func addV2Principals() {
        addV2Users()
        add("v2.groups_search") { a throws(ArgumentError) in .v2GroupsSearch(try a.json("request")) }
        add("v2.groups_create") { a throws(ArgumentError) in .v2GroupsCreate(try a.json("request")) }
        add("v2.groups_update") { a throws(ArgumentError) in
            .v2GroupsUpdate(groupIdentifier: try a.text("group_identifier"), try a.json("request"))
        }
        add("v2.groups_delete") { a throws(ArgumentError) in
            .v2GroupsDelete(groupIdentifier: try a.text("group_identifier"))
        }
        add("v2.groups_import") { a throws(ArgumentError) in .v2GroupsImport(try a.json("request")) }
        add("v2.orgs_search") { a throws(ArgumentError) in .v2OrgsSearch(try a.json("request")) }
        add("v2.orgs_create") { a throws(ArgumentError) in
            .v2OrgsCreate(name: try a.text("name"), description: try a.text("description", or: nil))
        }
        add("v2.orgs_update") { a throws(ArgumentError) in
            .v2OrgsUpdate(orgIdentifier: try a.text("org_identifier"), try a.json("request"))
        }
        add("v2.orgs_delete") { a throws(ArgumentError) in .v2OrgsDelete(orgIdentifier: try a.text("org_identifier")) }
        add("v2.system") { _ in .v2System() }
        add("v2.system_config") { _ in .v2SystemConfig() }
        add("v2.system_config_overrides") { _ in .v2SystemConfigOverrides() }
        add("v2.system_config_update") { a throws(ArgumentError) in
            .v2SystemConfigUpdate(configuration: try a.json("configuration"))
        }
    }

    private mutating func addV2Users() {
        add("v2.users_search") { a throws(ArgumentError) in .v2UsersSearch(try a.json("request")) }
        add("v2.users_create") { a throws(ArgumentError) in .v2UsersCreate(try a.json("request")) }
        add("v2.users_update") { a throws(ArgumentError) in
            .v2UsersUpdate(userIdentifier: try a.text("user_identifier"), try a.json("request"))
        }
        add("v2.users_delete") { a throws(ArgumentError) in
            .v2UsersDelete(userIdentifier: try a.text("user_identifier"))
        }
        add("v2.users_import") { a throws(ArgumentError) in .v2UsersImport(try a.json("request")) }
        add("v2.users_change_password") { a throws(ArgumentError) in
            .v2UsersChangePassword(
                userIdentifier: try a.text("user_identifier"),
                currentPassword: try a.secret("current_password"),
                newPassword: try a.secret("new_password")
            )
        }
        add("v2.users_reset_password") { a throws(ArgumentError) in
            .v2UsersResetPassword(
                userIdentifier: try a.text("user_identifier"),
                newPassword: try a.secret("new_password")
            )
        }
        add("v2.users_force_logout") { a throws(ArgumentError) in
            .v2UsersForceLogout(list: try a.list("user_identifiers"))
        }
        add("v2.users_activate") { a throws(ArgumentError) in
            .v2UsersActivate(
                userIdentifier: try a.text("user_identifier"),
                authToken: try a.secret("auth_token"),
                password: try a.secret("password"),
                properties: try a.text("properties", or: nil)
            )
        }
        add("v2.users_deactivate") { a throws(ArgumentError) in
            .v2UsersDeactivate(userIdentifier: try a.text("user_identifier"), baseURL: try a.text("base_url"))
        }
    }
}
