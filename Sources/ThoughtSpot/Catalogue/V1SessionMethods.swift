internal import JSON

extension Catalogue {
    /// The calls of `V1Session`.
    mutating func addV1Session() {
        add("session_login") { a throws(ArgumentError) in
            .sessionLogin(
                username: try a.text("username"),
                password: try a.secret("password"),
                rememberMe: try a.flag("remember_me", or: true)
            )
        }
        add("session_logout") { _ in .sessionLogout() }
        add("session_info") { _ in .sessionInfo() }
        add("session_orgs_get") { a throws(ArgumentError) in
            .sessionOrgsGet(batchSize: try a.number("batchsize", or: -1), offset: try a.number("offset", or: -1))
        }
        add("session_orgs_put") { a throws(ArgumentError) in .sessionOrgsPut(orgID: try a.number("org_id")) }
        add("session_orgs_users") { a throws(ArgumentError) in
            .sessionOrgsUsers(userGUID: try a.text("user_guid"), orgScope: try a.word("org_scope", or: .all))
        }
        add("session_homepinboard_post") { a throws(ArgumentError) in
            .sessionHomepinboardPost(pinboardGUID: try a.text("pinboard_guid"), userGUID: try a.text("user_guid"))
        }
        add("session_homepinboard_get") { _ in .sessionHomepinboardGet() }
        add("session_homepinboard_delete") { _ in .sessionHomepinboardDelete() }
        add("session_auth_token") { a throws(ArgumentError) in
            .sessionAuthToken(
                secretKey: try a.secret("secret_key"),
                username: try a.text("username"),
                accessLevel: try a.word("access_level", or: .full),
                objectGUID: try a.text("object_guid", or: nil),
                orgID: try a.number("org_id", or: nil),
                groups: try a.list("groups", or: nil),
                autoCreateUser: try a.flag("auto_create_user", or: nil),
                email: try a.text("email", or: nil),
                displayName: try a.text("display_name", or: nil),
                userOptions: try a.json("jwt_user_options", or: nil)
            )
        }
        add("session_login_token_post") { a throws(ArgumentError) in
            .sessionLoginTokenPost(
                username: try a.text("username"),
                authToken: try a.secret("auth_token"),
                redirectURL: try a.text("redirect_url"),
                noURLRedirection: try a.flag("no_url_redirection", or: nil)
            )
        }
        add("session_login_token_get") { a throws(ArgumentError) in
            .sessionLoginTokenGet(
                username: try a.text("username"),
                authToken: try a.secret("auth_token"),
                redirectURL: try a.text("redirect_url"),
                noURLRedirection: try a.flag("no_url_redirection", or: nil)
            )
        }
    }
}
