internal import JSON

extension Catalogue {
    /// The calls of `V1User` and `V1UserGroups`.
    mutating func addV1Users() {
        add("user_get") { a throws(ArgumentError) -> Endpoint<Reply> in
            .userGet(id: try a.text("user_id", or: nil), name: try a.text("name", or: nil))
        }
        add("user_post") { a throws(ArgumentError) in
            .userPost(
                username: try a.text("username"),
                password: try a.secret("password"),
                displayName: try a.text("display_name"),
                email: try a.text("email", or: nil),
                properties: try a.object("properties", or: nil),
                groups: try a.list("groups", or: nil),
                userType: try a.word("user_type", or: .local),
                tenantID: try a.text("tenant_id", or: nil),
                visibility: try a.word("visibility", or: .default),
                orgIDs: try a.numbers("org_ids", or: nil),
                triggeredByAdmin: try a.flag("triggered_by_admin", or: nil),
                orgScope: try a.word("org_scope", or: nil),
                sendEmail: try a.flag("send_email", or: nil)
            )
        }
        add("user_put") { a throws(ArgumentError) in
            .userPut(
                userGUID: try a.text("user_guid"),
                contentText: try a.jsonTextOrNull("content"),
                password: try a.secretOrNull("password"),
                triggeredByAdmin: try a.flag("triggered_by_admin", or: nil)
            )
        }
        add("user_delete") { a throws(ArgumentError) in
            .userDelete(
                userGUID: try a.text("user_guid"),
                orgID: try a.number("org_id", or: nil),
                orgScope: try a.word("org_scope", or: nil)
            )
        }
        add("user_email") { a throws(ArgumentError) in
            .userEmail(userGUID: try a.text("user_guid"), userEmail: try a.text("user_email"))
        }
        add("user_updatepassword") { a throws(ArgumentError) in
            .userUpdatepassword(
                username: try a.text("username"),
                currentPassword: try a.secret("current_password"),
                newPassword: try a.secret("new_password")
            )
        }
        add("user_updatepreference") { a throws(ArgumentError) in
            .userUpdatepreference(
                userGUID: try a.text("user_guid"),
                username: try a.text("username"),
                preferences: try a.json("preferences"),
                preferencesProto: try a.text("preferences_proto", or: nil)
            )
        }
        add("user_groups_get") { a throws(ArgumentError) in .userGroupsGet(userGUID: try a.text("user_guid")) }
        add("user_groups_post") { a throws(ArgumentError) in
            .userGroupsPost(userGUID: try a.text("user_guid"), groupGUIDs: try a.list("group_guids"))
        }
        add("user_groups_put") { a throws(ArgumentError) in
            .userGroupsPut(userGUID: try a.text("user_guid"), groupGUIDs: try a.list("group_guids"))
        }
        add("user_groups_delete") { a throws(ArgumentError) in
            .userGroupsDelete(userGUID: try a.text("user_guid"), groupGUIDs: try a.list("group_guids"))
        }
    }
}
