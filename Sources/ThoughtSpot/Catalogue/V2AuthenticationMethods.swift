internal import JSON

extension Catalogue {
    /// The calls whose arguments in the Python library differ from the description: sessions, tokens, and any path.
    mutating func addV2Authentication() {
        add("v2.auth_session_login") { a throws(ArgumentError) in
            let username = try a.text("username", or: nil)
            let password = try a.secret("password", or: nil)
            let rememberMe = try a.flag("remember_me", or: true)
            let token = try a.secret("bearer_token", or: nil)
            let org = try a.text("org_identifier", or: nil)
            if let token { return .v2AuthSessionLogin(bearerToken: token, org: org) }
            if username == nil || password == nil { try a.miss("'bearer_token', or 'username' and 'password',") }
            return .v2AuthSessionLogin(
                username: username ?? "",
                password: password ?? "",
                rememberMe: rememberMe,
                org: org
            )
        }
        add("v2.auth_token_revoke") { a throws(ArgumentError) in
            .v2AuthTokenRevoke(
                userIdentifier: try a.text("user_identifier", or: nil),
                token: try a.secret("token", or: nil)
            )
        }
        addV2Tokens()
        addV2Direct()
    }

    private mutating func addV2Tokens() {
        add("v2.auth_token_full") { a throws(ArgumentError) in
            let user = try a.tokenUser()
            return .v2AuthTokenFull(
                username: user.name,
                proof: user.proof,
                org: try a.number("org_id", or: nil),
                validitySeconds: try a.number("validity_time_in_sec", or: 300),
                autoCreate: user.autoCreate,
                displayName: user.displayName,
                email: user.email,
                groupIdentifiers: try a.list("group_identifiers", or: nil),
                additional: try a.object("additional_request_parameters", or: nil)
            )
        }
        add("v2.auth_token_object") { a throws(ArgumentError) in
            let user = try a.tokenUser()
            return .v2AuthTokenObject(
                username: user.name,
                objectID: try a.text("object_id"),
                proof: user.proof,
                org: try a.number("org_id", or: nil),
                validitySeconds: try a.number("validity_time_in_sec", or: 300),
                autoCreate: user.autoCreate,
                displayName: user.displayName,
                email: user.email,
                groupIdentifiers: try a.list("group_identifiers", or: nil)
            )
        }
        add("v2.auth_token_custom") { a throws(ArgumentError) in
            let user = try a.tokenUser()
            var additional = try a.object("additional_request_parameters", or: nil) ?? JSONObject()
            if let reset = try a.list("reset_option", or: nil) {
                additional["reset_option"] = .array(reset.map { .string($0) })
            }
            return .v2AuthTokenCustom(
                username: user.name,
                proof: user.proof,
                persistOption: try a.word("persist_option", or: .noPersistence),
                org: try a.text("org_id", or: nil),
                validitySeconds: try a.number("validity_time_in_sec", or: 300),
                autoCreate: user.autoCreate,
                displayName: user.displayName,
                email: user.email,
                groups: try a.list("groups", or: nil),
                additional: additional
            )
        }
    }

    private mutating func addV2Direct() {
        add("v2.auth_token_direct_request") { a throws(ArgumentError) in
            .v2AuthTokenDirectRequest(tokenType: try a.text("token_type"), try a.json("request"))
        }
        add("v2.get_request") { a throws(ArgumentError) in .v2GetRequest(endpoint: try a.text("endpoint")) }
        add("v2.post_request") { a throws(ArgumentError) in
            .v2PostRequest(endpoint: try a.text("endpoint"), try a.json("request", or: nil))
        }
        add("v2.post_request_binary") { a throws(ArgumentError) in
            .v2PostRequestBinary(endpoint: try a.text("endpoint"), try a.json("request", or: nil))
        }
    }
}

/// Whom a token is for, and what pays for it.
private struct TokenUser {
    let name: String
    let proof: TokenProof
    let autoCreate: Bool?
    let displayName: String?
    let email: String?
}

extension ArgumentReader {
    /// The secret key goes before the password; a user who may be created needs a name to show and a mail address.
    fileprivate func tokenUser() throws(ArgumentError) -> TokenUser {
        let name = try text("username")
        let password = try secret("password", or: nil)
        let key = try secret("secret_key", or: nil)
        if password == nil, key == nil { try miss("'secret_key' or 'password'") }
        let user = TokenUser(
            name: name,
            proof: key.map { .secretKey($0) } ?? .password(password ?? ""),
            // No is what the description takes for granted, and what the reference then leaves out.
            autoCreate: try flag("auto_create", or: nil) == true ? true : nil,
            displayName: try text("display_name", or: nil),
            email: try text("email", or: nil)
        )
        if user.autoCreate == true, user.displayName == nil || user.email == nil {
            try miss("'display_name' or 'email', which 'auto_create' needs,")
        }
        return user
    }
}
