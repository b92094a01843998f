internal import JSON

extension Catalogue {
    /// The calls of `V1UserAccess`.
    mutating func addV1UserAccess() {
        add("user_list") { _ -> Endpoint<Reply> in .userList() }
        add("user_session_invalidate") { a throws(ArgumentError) in
            let names = try a.list("usernames", or: nil)
            let guids = try a.list("user_guids", or: nil)
            if names == nil, guids == nil { try a.miss("'usernames' or 'user_guids'") }
            return .userSessionInvalidate(names: names, guids: guids)
        }
        add("user_addtoorg") { a throws(ArgumentError) in
            .userAddtoorg(
                list: try a.list("user_guids"),
                orgID: try a.number("org_id"),
                orgScope: try a.word("org_scope", or: .all)
            )
        }
        add("user_activate") { a throws(ArgumentError) in
            .userActivate(
                userGUID: try a.text("user_guid"),
                authToken: try a.secret("auth_token"),
                password: try a.secret("password"),
                properties: try a.text("properties", or: nil)
            )
        }
        add("user_inactivate") { a throws(ArgumentError) in
            .userInactivate(username: try a.text("username"), url: try a.text("url"))
        }
        add("user_resetpassword") { a throws(ArgumentError) in
            .userResetpassword(
                userGUID: try a.text("user_guid"),
                authToken: try a.secret("auth_token"),
                password: try a.secret("password")
            )
        }
        add("user_transfer_ownership") { a throws(ArgumentError) in
            .userTransferOwnership(
                from: try a.text("current_owner_username"),
                to: try a.text("new_owner_username"),
                guids: try a.list("object_guids", or: nil)
            )
        }
        add("user_sync") { a throws(ArgumentError) in
            .userSync(
                principalsText: try a.jsonText("principals_file"),
                password: try a.secret("password"),
                applyChanges: try a.flag("apply_changes", or: false) ?? false,
                removeDeleted: try a.flag("remove_deleted", or: false) ?? false,
                orgScope: try a.word("org_scope", or: nil)
            )
        }
    }
}
