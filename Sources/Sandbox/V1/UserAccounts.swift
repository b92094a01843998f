internal import HTTPWire
internal import JSON

/// Passwords, preferences, activation and sessions of users (`user-api`, second half).
enum UserAccounts {
    static let routes: [Route] = [
        .v1(.post, "user/updatepassword", .signedIn, updatePassword),
        .v1(.post, "user/resetpassword", resetPassword),
        .v1(.post, "user/updatepreference", .signedIn, updatePreference),
        .v1(.post, "user/inactivate", inactivate),
        .v1(.post, "user/activate", activate),
        .v1(.post, "user/session/invalidate", invalidateSessions),
        .v1(.post, "user/transfer/ownership", transferOwnership),
        .v1(.post, "user/sync", UserSync.sync),
    ]

    /// Sets a user's password; `currentpassword` is the caller's own.
    ///
    /// The documentation names the new one `password`, the Python client `newpassword`.
    @Sendable private static func updatePassword(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let name = try call.form.required("name")
        let current = try call.form.required("currentpassword")
        guard let new = call.form["password"] ?? call.form["newpassword"], new.utf8.count >= 8 else {
            throw Refusal(500, "The password does not meet the policy")
        }
        let caller = try call.user
        guard caller.password.map({ $0.isExactly(current) }) ?? false else { throw Refusal(401, "Wrong password") }
        guard let user = cluster.directory.users[key: ExactText(name)] else { throw .v1(.unknownUser(name)) }
        guard user.id == caller.id || cluster.directory.isAdministrator(caller) else {
            throw Refusal(403, "Not allowed")
        }
        cluster.directory.users.update(user.id) { $0.password = new }
        return Reply.done
    }

    @Sendable private static func resetPassword(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let id = try call.form.required("userid")
        let new = try call.form.required("password")
        guard cluster.directory.users.update(id, { $0.password = new }) else { throw Refusal(500, "User not found") }
        return Reply.done
    }

    @Sendable private static func updatePreference(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let given = try call.form.object("preferences") ?? [:]
        let caller = try call.user
        let user = try target(cluster, call) ?? caller
        guard user.id == caller.id || cluster.directory.isAdministrator(caller) else {
            throw Refusal(403, "Not allowed")
        }
        cluster.directory.users.update(user.id) {
            for member in given.members { $0.preferences[member.name] = member.value }
        }
        return Reply.done
    }

    private static func target(_ cluster: Cluster, _ call: Call) throws(Refusal) -> User? {
        guard let name = call.form["userid"] ?? call.form["username"] else { return nil }
        guard let user = cluster.directory.user(name, org: nil) else { throw .v1(.unknownUser(name)) }
        return user
    }

    /// Answers the activation address, whose token is the credential of `user/activate`.
    @Sendable private static func inactivate(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let name = try call.form.required("username")
        let address = try call.form.required("url")
        guard let user = cluster.directory.users[key: ExactText(name)] else { throw Refusal(500, "User not found") }
        let activation = GUID.make()
        cluster.directory.users.update(user.id) {
            $0.status = .inactive
            $0.activation = activation
        }
        cluster.forceLogout([user.id])
        return Reply.text("\(address)/#/activate/\(user.id)?auth-token=\(activation)")
    }

    @Sendable private static func activate(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let id = try call.form.required("userid")
        let token = try call.form.required("auth_token")
        let password = try call.form.required("password")
        guard let user = cluster.directory.users[id: id], let activation = user.activation, activation.isExactly(token)
        else { throw Refusal(403, "Not allowed") }
        cluster.directory.users.update(id) {
            $0.status = .active
            $0.password = password
            $0.activation = nil
        }
        return Reply.done
    }

    /// Neither `username` nor `userid`: every session on the cluster ends, as on the real one.
    @Sendable private static func invalidateSessions(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response
    {
        let names = try call.form.list("username")
        let ids = try call.form.list("userid")
        guard names != nil || ids != nil else {
            cluster.forceLogout(nil)
            return Reply.done
        }
        var users: Set<String> = []
        for identifier in (names ?? []) + (ids ?? []) {
            guard let user = cluster.directory.user(identifier, org: nil) else { throw Refusal(500, "User not found") }
            users.insert(user.id)
        }
        cluster.forceLogout(users)
        return Reply.done
    }

    /// The documentation names the list `objectsID`, the Python client sends `objectid`.
    @Sendable private static func transferOwnership(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response
    {
        let directory = cluster.directory
        guard let from = directory.users[key: ExactText(try call.query.required("fromUserName"))],
            let to = directory.users[key: ExactText(try call.query.required("toUserName"))]
        else { throw Refusal(400, "User not found") }
        let objects = try call.query.list(call.query["objectsID"] == nil ? "objectid" : "objectsID")
        cluster.catalogue.transfer(from: from.id, to: to.id, only: objects.map(Set.init))
        return Reply.done
    }
}
