internal import HTTPWire
internal import JSON

/// Sessions of REST API 2.0 (`auth/session/…`).
enum AuthSessions {
    static let routes: [Route] = [
        .v2(.post, "auth/session/login", .open, login),
        .v2(.post, "auth/session/logout", .open, logout),
        .v2(.get, "auth/session/user", .signedIn) { cluster, call throws(Refusal) in
            Reply.json(UserShape.json(try call.user, org: call.currentOrg, cluster))
        },
        .v2(.get, "auth/session/token", .signedIn, token),
    ]

    /// How long the token lives that a session may ask for: 24 hours.
    private static let sessionTokenSeconds = 86_400

    /// By name and password, or by the bearer token of the request.
    @Sendable private static func login(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let wanted = try call.body.text("org_identifier").map { text throws(Refusal) in
            guard let org = cluster.directory.org(text) else { throw .v2(.unknownOrg(text)) }
            return org.id
        }
        let remember = try call.body.flag("remember_me") ?? false
        let user: User
        if let name = try call.body.text("username") {
            guard let found = cluster.signIn(name, password: try call.body.text("password") ?? "") else {
                throw Refusal(401, "Invalid credentials")
            }
            user = found
        } else {
            user = try call.user
        }
        let org = wanted ?? call.caller?.token?.org ?? user.lastOrg
        guard user.orgs.contains(org) else { throw .v2(.notInOrg(user.name)) }
        let session = cluster.beginSession(user, org: org, token: call.caller?.token?.text, remember: remember)
        return Cookies.begin(session, answer: Reply.done)
    }

    @Sendable private static func logout(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        if let id = Cookies.session(call.fields) { cluster.sessions.end(id) }
        return Cookies.end(Reply.done)
    }

    /// A fresh token of 24 hours for whoever holds the session, however short the token was that began it.
    @Sendable private static func token(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let user = try call.user
        let now = cluster.now
        let token = Token(
            text: TokenText.v2(for: user.name),
            kind: .session,
            user: user,
            org: call.currentOrg,
            generation: nil,
            created: now,
            expires: now + sessionTokenSeconds * 1000
        )
        cluster.tokens.record(token)
        return Reply.json(.object(AuthTokenObject.bearer(token)))
    }
}
