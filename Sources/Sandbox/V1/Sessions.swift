internal import HTTPWire
internal import JSON

/// Sessions (`session-api`): signing in and out, and what a session is.
enum Sessions {
    static let routes: [Route] = [
        .v1(.post, "session/login", .open, hasPrivateTwin: true, login),
        .v1(.post, "session/logout", .open, hasPrivateTwin: true, logout),
        .v1(.get, "session/info", .signedIn, hasPrivateTwin: true, info),
        .v1(.get, "session/isactive", .open, hasPrivateTwin: true, isActive),
        .v1(.post, "session/homepinboard", .signedIn, setHomeLiveboard),
        .v1(.get, "session/homepinboard", .signedIn, homeLiveboard),
        .v1(.delete, "session/homepinboard", .signedIn, clearHomeLiveboard),
        .v1(.get, "session/orgs", .signedIn, hasPrivateTwin: true, orgs),
        .v1(.put, "session/orgs", .signedIn, hasPrivateTwin: true, switchOrg),
        .v1(.get, "session/orgs/users/{userid}", .signedIn, orgsOfUser),
    ]

    @Sendable private static func login(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let name = try call.form.required("username")
        let password = try call.form.required("password")
        let remember = try call.form.flag("rememberme") ?? false
        guard let user = cluster.signIn(name, password: password) else {
            throw Refusal(401, "Invalid credentials", code: 10097)
        }
        return Cookies.begin(cluster.beginSession(user, org: user.lastOrg, remember: remember), answer: Reply.done)
    }

    @Sendable private static func logout(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        if let id = Cookies.session(call.fields) { cluster.sessions.end(id) }
        return Cookies.end(Reply.done)
    }

    /// Undocumented; the browser SDK asks it with a bearer token or with cookies.
    ///
    /// A bearer given is the one that counts.
    @Sendable private static func isActive(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard call.caller != nil else { throw Refusal(401, "Not signed in", code: 10097) }
        return Reply.done
    }

    @Sendable private static func info(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        Reply.json(.object(SessionInfo.json(try call.user, org: call.currentOrg, cluster)))
    }

    @Sendable private static func setHomeLiveboard(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let id = try call.form.required("id")
        let caller = try call.user
        let target = call.form["userid"] ?? caller.id
        guard target == caller.id || cluster.directory.isAdministrator(caller) else {
            throw Refusal(403, "Not allowed")
        }
        guard cluster.directory.users.update(target, { $0.homeLiveboard = id }) else {
            throw Refusal(404, "User not found")
        }
        return Reply.done
    }

    @Sendable private static func homeLiveboard(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        Reply.text(try call.user.homeLiveboard ?? "")
    }

    @Sendable private static func clearHomeLiveboard(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response
    {
        cluster.directory.users.update(try call.user.id) { $0.homeLiveboard = nil }
        return Response(200)
    }

    @Sendable private static func orgs(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let user = try call.user
        let mine = cluster.directory.orgs.filter { user.orgs.contains($0.id) }
        return Reply.json([
            "orgs": .array(mine.map(OrgObject.inSession)),
            "canAdministerAllOrgs": .bool(cluster.directory.isAdministrator(user)),
            "currentOrgId": .number(call.currentOrg),
        ])
    }

    @Sendable private static func switchOrg(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard let id = try call.form.integer("orgid") else { throw Refusal(400, "Parameter orgid is missing") }
        guard cluster.directory.org(id) != nil else { throw .v1(.unknownOrg(String(id))) }
        let user = try call.user
        guard user.orgs.contains(id) || cluster.directory.isAdministrator(user) else {
            throw Refusal(403, "User does not belong to the org")
        }
        if let session = call.caller?.session { cluster.sessions.move(session.id, to: id) }
        cluster.directory.users.update(user.id) { $0.lastOrg = id }
        return Reply.done
    }

    @Sendable private static func orgsOfUser(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard let user = cluster.directory.users[id: call.segment("userid")] else {
            throw .v1(.unknownUser(call.segment("userid")))
        }
        let theirs = cluster.directory.orgs.filter { user.orgs.contains($0.id) }
        return Reply.json([
            "orgs": .array(theirs.map { ["orgId": .number($0.id), "orgName": .string($0.name)] }),
            "canAdministerAllOrgs": .bool(cluster.directory.isAdministrator(user)),
            "currentOrgId": .number(user.lastOrg),
        ])
    }
}
