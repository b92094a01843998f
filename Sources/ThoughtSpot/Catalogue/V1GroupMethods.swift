internal import JSON

extension Catalogue {
    /// The calls of `V1Group` and `V1GroupMembers`.
    mutating func addV1Groups() {
        add("group_get") { a throws(ArgumentError) -> Endpoint<Reply> in
            .groupGet(guid: try a.text("group_guid", or: nil), name: try a.text("name", or: nil))
        }
        add("group_post") { a throws(ArgumentError) in
            .groupPost(
                groupName: try a.text("group_name"),
                displayName: try a.text("display_name"),
                privileges: try a.listOrNull("privileges")?.map { Privilege(rawValue: $0) },
                groupType: try a.word("group_type", or: .local),
                tenantID: try a.text("tenant_id", or: nil),
                visibility: try a.word("visibility", or: .default),
                description: try a.text("description", or: nil),
                roleIDs: try a.list("role_ids", or: nil)
            )
        }
        add("group_put") { a throws(ArgumentError) in
            .groupPut(
                groupGUID: try a.text("group_guid"),
                contentText: try a.jsonTextOrNull("content"),
                roleIDs: try a.list("role_ids", or: nil)
            )
        }
        add("group_delete") { a throws(ArgumentError) in .groupDelete(groupGUID: try a.text("group_guid")) }
        add("group_addprivilege") { a throws(ArgumentError) in
            .groupAddprivilege(privilege: try a.word("privilege"), groupNames: try a.list("group_names"))
        }
        add("group_removeprivilege") { a throws(ArgumentError) in
            .groupRemoveprivilege(privilege: try a.word("privilege"), groupNames: try a.list("group_names"))
        }
        add("group_users_get") { a throws(ArgumentError) in .groupUsersGet(groupGUID: try a.text("group_guid")) }
        add("group_listuser") { a throws(ArgumentError) in .groupListuser(groupGUID: try a.text("group_guid")) }
        add("group_user_post") { a throws(ArgumentError) in
            .groupUserPost(groupGUID: try a.text("group_guid"), userGUID: try a.text("user_guid"))
        }
        add("group_user_delete") { a throws(ArgumentError) in
            .groupUserDelete(groupGUID: try a.text("group_guid"), userGUID: try a.text("user_guid"))
        }
        add("group_users_post") { a throws(ArgumentError) in
            .groupUsersPost(groupGUID: try a.text("group_guid"), userGUIDs: try a.list("user_guids"))
        }
        add("group_users_put") { a throws(ArgumentError) in
            .groupUsersPut(groupGUID: try a.text("group_guid"), userGUIDs: try a.list("user_guids"))
        }
        add("group_users_delete") { a throws(ArgumentError) in
            .groupUsersDelete(groupGUID: try a.text("group_guid"), userGUIDs: try a.list("user_guids"))
        }
    }

    /// The calls of `V1GroupHierarchy`.
    mutating func addV1GroupHierarchy() {
        add("group_groups_get") { a throws(ArgumentError) in .groupGroupsGet(groupGUID: try a.text("group_guid")) }
        add("group_groups_post") { a throws(ArgumentError) in
            .groupGroupsPost(groupGUID: try a.text("group_guid"), principalGUIDs: try a.list("principal_guids"))
        }
        add("group_groups_put") { a throws(ArgumentError) in
            .groupGroupsPut(groupGUID: try a.text("group_guid"), principalGUIDs: try a.list("principal_guids"))
        }
        add("group_groups_delete") { a throws(ArgumentError) in
            .groupGroupsDelete(groupGUID: try a.text("group_guid"), principalGUIDs: try a.list("principal_guids"))
        }
        add("group_addmemberships") { a throws(ArgumentError) in
            .groupAddmemberships(userGUIDs: try a.list("user_guids"), groupGUIDs: try a.list("group_guids"))
        }
        add("group_removememberships") { a throws(ArgumentError) in
            .groupRemovememberships(userGUIDs: try a.list("user_guids"), groupGUIDs: try a.list("group_guids"))
        }
        add("group_addrole") { a throws(ArgumentError) in
            .groupAddrole(roleID: try a.text("role_id"), groupNames: try a.list("group_names"))
        }
        add("group_removerole") { a throws(ArgumentError) in
            .groupRemoverole(roleID: try a.text("role_id"), groupNames: try a.list("group_names"))
        }
    }
}
