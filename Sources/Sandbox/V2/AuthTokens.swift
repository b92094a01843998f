internal import HTTPWire
internal import JSON

/// Tokens of REST API 2.0 (`auth/token/…`): minted with a secret key or a password, validated, revoked.
enum AuthTokens {
    static let routes: [Route] = [
        .v2(.post, "auth/token/full", .open) { cluster, call throws(Refusal) in
            try call.body.allow(only: common + shared)
            return try mint(&cluster, call.body, .full, object: nil)
        },
        .v2(.post, "auth/token/object", .open) { cluster, call throws(Refusal) in
            try call.body.allow(only: common + shared + ["object_id"])
            return try mint(&cluster, call.body, .object, object: try call.body.requiredText("object_id"))
        },
        .v2(.post, "auth/token/custom", .open, custom),
        .v2(.post, "auth/token/validate", .signedIn, validate),
        .v2(.post, "auth/token/revoke", .signedIn, revoke),
    ]

    /// Members of every call that mints (the vendor's description of REST API 2.0).
    private static let common = [
        "username", "password", "secret_key", "validity_time_in_sec", "email", "display_name", "auto_create",
    ]
    /// Members of `full` and `object`.
    private static let shared = ["org_id", "group_identifiers", "user_parameters"]

    /// Seconds a token lives unless the call says otherwise.
    static let usualValidity = 300

    /// `full` and `object`: with `auto_create` an existing user's groups are replaced, an empty list removes them all.
    private static func mint(_ cluster: inout Cluster, _ body: JSONObject, _ kind: Token.Kind, object: String?)
        throws(Refusal) -> Response
    {
        let org = try body.integer("org_id")
        let generation = try authenticate(&cluster, body, org: org)
        let name = try body.requiredText("username")
        let wish = Wish(
            name: name,
            email: try body.text("email"),
            displayName: try body.text("display_name"),
            groups: try body.texts("group_identifiers"),
            autoCreate: try body.flag("auto_create") ?? false,
            org: org ?? 0,
            groupsOfExisting: .replace
        )
        let token = try issue(&cluster, wish, kind, object: object, generation: generation, body)
        return Reply.json(AuthTokenObject.token(token))
    }

    /// `custom`: `auto_create` is true unless said otherwise, groups count only when the user is made.
    @Sendable private static func custom(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let body = call.body
        try body.allow(
            only: common + [
                "org_identifier", "persist_option", "filter_rules", "parameter_values", "variable_values", "objects",
                "groups",
            ]
        )
        let org = try body.text("org_identifier").map { text throws(Refusal) in
            guard let org = cluster.directory.org(text) else { throw .v2(.unknownOrg(text)) }
            return org.id
        }
        let generation = try authenticate(&cluster, body, org: org)
        let name = try body.requiredText("username")
        let option = try body.requiredText("persist_option")
        let values = try body.objects("variable_values") ?? []
        guard ["REPLACE", "APPEND"].contains(option) || (values.isEmpty && ["NONE", "RESET"].contains(option)) else {
            throw Refusal(400, "Bad value for persist_option")
        }
        var groups: [String]?
        if let given = try body.objects("groups") {
            groups = []
            for group in given { groups?.append(try group.requiredText("identifier")) }
        }
        let wish = Wish(
            name: name,
            email: try body.text("email"),
            displayName: try body.text("display_name"),
            groups: groups,
            autoCreate: try body.flag("auto_create") ?? true,
            org: org ?? 0,
            groupsOfExisting: nil
        )
        var variables: [(name: String, values: [String])] = []
        for value in values {
            variables.append((try value.requiredText("name"), try value.texts("values") ?? []))
        }
        let token = try issue(&cluster, wish, .custom, object: nil, generation: generation, body)
        keep(variables, appending: option == "APPEND", on: token.userID, &cluster)
        let user = cluster.directory.users[id: token.userID]
        return Reply.json(AuthTokenObject.accessToken(token, user, cluster.directory.org(token.org)))
    }

    /// An empty list of values clears nothing; APPEND only ever adds.
    private static func keep(
        _ variables: [(name: String, values: [String])],
        appending: Bool,
        on user: String,
        _ cluster: inout Cluster
    ) {
        cluster.directory.users.update(user) { user in
            for (name, values) in variables where !values.isEmpty {
                let old = appending ? user.variables[name] ?? [] : []
                user.variables[name] = old + values.filter { !old.contains($0) }
            }
        }
    }

    /// The generation of the secret key; nil when a password was given.
    ///
    /// Both at once are refused: which one wins is not settled.
    private static func authenticate(_ cluster: inout Cluster, _ body: JSONObject, org: Int?) throws(Refusal) -> Int? {
        let secret = try body.text("secret_key") ?? ""
        let password = try body.text("password") ?? ""
        guard secret.isEmpty != password.isEmpty else { throw Refusal(400, "One of secret_key and password is needed") }
        guard secret.isEmpty else {
            guard cluster.keys.isEnabled else { throw Refusal(403, "Trusted authentication is not enabled") }
            guard let key = cluster.keys.find(secret, org: org) else { throw Refusal(401, "Invalid secret key") }
            return key.generation
        }
        guard cluster.signIn(try body.requiredText("username"), password: password) != nil else {
            throw Refusal(401, "Invalid credentials")
        }
        return nil
    }

    private static func issue(
        _ cluster: inout Cluster,
        _ wish: Wish,
        _ kind: Token.Kind,
        object: String?,
        generation: Int?,
        _ body: JSONObject
    ) throws(Refusal) -> Token {
        let validity = try body.integer("validity_time_in_sec") ?? usualValidity
        guard validity > 0 else { throw Refusal(400, "Bad value for validity_time_in_sec") }
        let now = cluster.now
        let user = try Refusal.v2 { () throws(Objection) in try cluster.directory.provision(wish, now: now) }
        guard user.status == .active else { throw Refusal(403, "User is not active") }
        let token = Token(
            text: TokenText.v2(for: user.name),
            kind: kind,
            user: user,
            org: wish.org,
            access: object == nil ? "FULL" : "REPORT_BOOK_VIEW",
            objectID: object,
            generation: generation,
            created: now,
            expires: now + validity * 1000
        )
        cluster.tokens.record(token)
        return token
    }

    /// Malformed and expired tokens are both a 400 of the same code.
    @Sendable private static func validate(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        try call.body.allow(only: ["token"])
        let text = try call.body.requiredText("token")
        guard let token = cluster.tokens.find(text) else { throw Refusal(400, "Token is malformed") }
        guard cluster.tokens.isLive(token, now: cluster.now) else { throw Refusal(400, "Token has expired") }
        return Reply.json(AuthTokenObject.validation(token))
    }

    @Sendable private static func revoke(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        try call.body.allow(only: ["user_identifier", "token"])
        let caller = try call.user
        let isAdministrator = cluster.directory.isAdministrator(caller)
        if let text = try call.body.text("token"), !text.isEmpty {
            guard let token = cluster.tokens.find(text) else { throw Refusal(400, "Token is malformed") }
            guard token.userID == caller.id || isAdministrator else { throw Refusal(403, "Not your token") }
            _ = cluster.tokens.revoke(text)
            cluster.sessions.endAll(begunWith: text)
        } else if let name = try call.body.text("user_identifier"), !name.isEmpty {
            guard let user = cluster.directory.user(name, org: nil) else { throw .v2(.unknownUser(name)) }
            guard user.id == caller.id || isAdministrator else { throw Refusal(403, "Not your tokens") }
            cluster.forceLogout([user.id])
        } else {
            throw Refusal(400, "One of token and user_identifier is needed")
        }
        return Reply.done
    }
}
