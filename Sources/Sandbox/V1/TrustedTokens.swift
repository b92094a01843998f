internal import HTTPWire
internal import JSON

/// Trusted authentication (`session/auth/token`, `session/login/token`): the secret key is the only credential.
enum TrustedTokens {
    static let routes: [Route] = [
        .v1(.post, "session/auth/token", .open, hasPrivateTwin: true, mint),
        .v1(.post, "session/login/token", .open, hasPrivateTwin: true) { cluster, call throws(Refusal) in
            try redeem(&cluster, call.form)
        },
        // Deprecated, the token lands in URLs: still what the browser SDK falls back to.
        .v1(.get, "session/login/token", .open, hasPrivateTwin: true) { cluster, call throws(Refusal) in
            try redeem(&cluster, call.query)
        },
    ]

    @Sendable private static func mint(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let secret = try call.form.required("secret_key")
        let name = try call.form.required("username")
        let access = call.form["access_level"] ?? "FULL"
        guard access == "FULL" || access == "REPORT_BOOK_VIEW" else { throw Refusal(400, "Bad value for access_level") }
        let object = access == "FULL" ? nil : try call.form.required("id")
        let wantedOrg = try call.form.integer("orgid")
        // Legacy attributes: taken if they are an object, and shown by nothing but the call log.
        _ = try call.form.object("jwt_user_options")
        guard cluster.keys.isEnabled else { throw Refusal(500, "Trusted authentication is not enabled", code: 10023) }
        guard let key = cluster.keys.find(secret, org: wantedOrg) else { throw Refusal(401, "Invalid secret key") }
        let known = cluster.directory.users[key: ExactText(name)]
        let wish = Wish(
            name: name,
            email: call.form["email"],
            displayName: call.form["display_name"],
            groups: try call.form.list("groups"),
            autoCreate: try call.form.flag("autocreate") ?? false,
            org: wantedOrg ?? key.org ?? known?.lastOrg ?? 0,
            groupsOfExisting: .add
        )
        let now = cluster.now
        // An unknown user is a 500 here, as a bad secret once was.
        let user = try Refusal.v1(unknown: 500) { () throws(Objection) in
            try cluster.directory.provision(wish, now: now)
        }
        guard user.status == .active else { throw Refusal(500, "User is not active", code: 10023) }
        let token = Token(
            text: TokenText.v1(for: user.name),
            kind: .v1,
            user: user,
            org: wish.org,
            access: access,
            objectID: object,
            generation: key.generation,
            created: now,
            expires: nil
        )
        cluster.tokens.record(token)
        return Reply.text(token.text)
    }

    /// Turns a token into a session; a token that is dead counts as a bad login of its user.
    private static func redeem(_ cluster: inout Cluster, _ given: Parameters) throws(Refusal) -> Response {
        let text = try given.required("auth_token")
        let name = given["username"]
        guard let token = cluster.tokens.live(text, now: cluster.now),
            name.map({ $0.isExactly(token.userName) }) ?? true,
            let user = cluster.directory.users[id: token.userID], user.status == .active
        else {
            let culprit =
                name.flatMap { cluster.directory.users[key: ExactText($0)]?.id } ?? cluster.tokens.find(text)?.userID
            if let culprit { cluster.countBadLogin(culprit) }
            throw Refusal(401, "Invalid token", code: 10097)
        }
        let session = cluster.beginSession(user, org: token.org, token: token.text)
        if try given.flag("no_url_redirection") ?? false {
            return Cookies.begin(session, answer: Reply.done, crossSite: true)
        }
        var answer = Response(302, body: Array("<html><body>Signed in</body></html>".utf8))
        answer.fields.append("Content-Type", "text/html;charset=utf-8")
        answer.fields.append("Location", Target.location(given["redirect_url"]))
        return Cookies.begin(session, answer: answer, crossSite: true)
    }
}
