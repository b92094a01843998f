internal import HTTPWire
internal import JSON

/// Activation, passwords and sessions of users in REST API 2.0.
enum UserAccess {
    static let routes: [Route] = [
        .v2(.post, "users/activate", activate),
        .v2(.post, "users/deactivate", deactivate),
        .v2(.post, "users/change-password", .signedIn, changePassword),
        .v2(.post, "users/reset-password", resetPassword),
        .v2(.post, "users/force-logout", forceLogout),
    ]

    @Sendable private static func activate(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let user = try UserChanges.named(call.body.requiredText("user_identifier"), cluster)
        let token = try call.body.requiredText("auth_token")
        let password = try call.body.requiredText("password")
        guard user.activation.map({ $0.isExactly(token) }) ?? false else {
            throw Refusal(400, "Bad value for auth_token")
        }
        cluster.directory.users.update(user.id) {
            $0.status = .active
            $0.password = password
            $0.activation = nil
        }
        return Reply.json(UserShape.json(try UserChanges.named(user.id, cluster), org: call.currentOrg, cluster))
    }

    @Sendable private static func deactivate(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let user = try UserChanges.named(call.body.requiredText("user_identifier"), cluster)
        let address = try call.body.requiredText("base_url")
        let activation = GUID.make()
        cluster.directory.users.update(user.id) {
            $0.status = .inactive
            $0.activation = activation
        }
        cluster.forceLogout([user.id])
        return Reply.json([
            "activation_link": .string("\(address)/#/activate?username=\(user.id)&auth-token=\(activation)")
        ])
    }

    @Sendable private static func changePassword(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let user = try UserChanges.named(call.body.requiredText("user_identifier"), cluster)
        let (current, new) = (
            try call.body.requiredText("current_password"), try call.body.requiredText("new_password")
        )
        guard try call.user.id == user.id else { throw Refusal(403, "Only for oneself") }
        guard user.password.map({ $0.isExactly(current) }) ?? false else { throw Refusal(401, "Wrong password") }
        cluster.directory.users.update(user.id) { $0.password = new }
        return Reply.done
    }

    @Sendable private static func resetPassword(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let user = try UserChanges.named(call.body.requiredText("user_identifier"), cluster)
        let new = try call.body.requiredText("new_password")
        cluster.directory.users.update(user.id) { $0.password = new }
        return Reply.done
    }

    /// An empty list, or none, ends every session of the cluster, as on the real one.
    @Sendable private static func forceLogout(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard let names = try call.body.texts("user_identifiers"), !names.isEmpty else {
            cluster.forceLogout(nil)
            return Reply.done
        }
        var ids: Set<String> = []
        for name in names { ids.insert(try UserChanges.named(name, cluster).id) }
        cluster.forceLogout(ids)
        return Reply.done
    }
}
