internal import HTTPWire
internal import JSON

/// `users/create`, `update`, `delete`, `import`.
enum UserChanges {
    static let routes: [Route] = [
        .v2(.post, "users/create", create),
        .v2(.post, "users/{user_identifier}/update", update),
        .v2(.post, "users/{user_identifier}/delete", delete),
        .v2(.post, "users/import", importAll),
    ]

    @Sendable private static func create(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let body = call.body
        _ = try body.requiredText("email")
        let user = try add(try body.requiredText("name"), body, &cluster, call)
        return Reply.json(UserShape.json(user, org: call.currentOrg, cluster))
    }

    /// Groups count in the org of the caller's token only.
    private static func add(
        _ name: String,
        _ body: JSONObject,
        _ cluster: inout Cluster,
        _ call: Call
    ) throws(Refusal) -> User {
        var user = User(name: name, displayName: try body.requiredText("display_name"), now: cluster.now)
        user.orgs = try orgs(body, cluster) ?? [call.currentOrg]
        user.lastOrg = user.orgs.first ?? 0
        try take(body, into: &user)
        let everyone = Set(cluster.directory.orgs.map(\.allGroup))
        user.groups = try groups(body, cluster, call)?.filter { !everyone.contains($0) } ?? []
        let made = user
        try Refusal.v2 { () throws(Objection) in try cluster.directory.add(made) }
        return user
    }

    private static func take(_ body: JSONObject, into user: inout User) throws(Refusal) {
        user.displayName = try body.text("display_name") ?? user.displayName
        user.email = try body.text("email") ?? user.email
        user.password = try body.text("password") ?? user.password
        user.type = try body.text("account_type") ?? user.type
        if let status = try body.text("account_status") {
            guard let status = User.Status(rawValue: status) else { throw Refusal(400, "Bad value for account_status") }
            user.status = status
            if status == .active { user.badLogins = 0 }
        }
        if let visibility = try body.text("visibility") {
            user.visibility = visibility == "NON_SHARABLE" ? visibility : "DEFAULT"
        }
        if let locale = try body.text("preferred_locale") { user.preferences["preferredLocale"] = .string(locale) }
        user.homeLiveboard = try body.text("home_liveboard_identifier") ?? user.homeLiveboard
    }

    private static func groups(_ body: JSONObject, _ cluster: Cluster, _ call: Call) throws(Refusal) -> [String]? {
        guard let names = try body.texts("group_identifiers") else { return nil }
        var ids: [String] = []
        for name in names {
            guard let group = cluster.directory.group(name, org: call.currentOrg) else {
                throw .v2(.unknownGroup(name))
            }
            ids.append(group.id)
        }
        return ids
    }

    private static func orgs(_ body: JSONObject, _ cluster: Cluster) throws(Refusal) -> [Int]? {
        guard let names = try body.texts("org_identifiers") else { return nil }
        var ids: [Int] = []
        for name in names {
            guard let org = cluster.directory.org(name) else { throw .v2(.unknownOrg(name)) }
            ids.append(org.id)
        }
        return ids
    }

    /// The user of that id or name, within the org if one is given; refused if there is none.
    static func named(_ identifier: String, _ cluster: Cluster, org: Int? = nil) throws(Refusal) -> User {
        guard let user = cluster.directory.user(identifier, org: org) else { throw .v2(.unknownUser(identifier)) }
        return user
    }

    /// `operation` (REPLACE unless said otherwise) covers groups and orgs of one call alike.
    @Sendable private static func update(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let body = call.body
        let operation = try self.operation(body)
        let wantedOrgs = try orgs(body, cluster)
        // Adding somebody to an org has to find them outside it.
        let scope = wantedOrgs == nil ? call.currentOrg : nil
        let user = try named(call.segment("user_identifier"), cluster, org: scope)
        let wantedGroups = try groups(body, cluster, call)
        var changed = user
        changed.name = try body.text("name") ?? user.name
        try take(body, into: &changed)
        changed.modified = cluster.now
        if let wantedOrgs {
            changed.orgs = operation.applied(to: user.orgs, with: wantedOrgs) { _ in true }
            guard !changed.orgs.isEmpty else { throw Refusal(400, "A user belongs to one org at least") }
        }
        let row = changed
        guard cluster.directory.users.update(user.id, { $0 = row }) else { throw .v2(.nameTaken(changed.name)) }
        if let wantedGroups {
            let now = cluster.now
            try Refusal.v2 { () throws(Objection) in
                try cluster.directory.change(
                    operation,
                    groups: wantedGroups,
                    of: user.id,
                    org: call.currentOrg,
                    now: now
                )
            }
        }
        if changed.status != .active { cluster.forceLogout([user.id]) }
        return Reply.done
    }

    /// What `operation` says: add, remove or replace, which is the default.
    static func operation(_ body: JSONObject) throws(Refusal) -> Directory.Change {
        guard let text = try body.text("operation") else { return .replace }
        guard let operation = Directory.Change(rawValue: text) else { throw Refusal(400, "Bad value for operation") }
        return operation
    }

    @Sendable private static func delete(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let user = try named(call.segment("user_identifier"), cluster)
        try Refusal.v2 { () throws(Objection) in try cluster.directory.removeUser(user.id) }
        cluster.forceLogout([user.id])
        return Reply.done
    }

    /// A dry run unless told otherwise.
    @Sendable private static func importAll(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard let rows = try call.body.objects("users") else { throw Refusal(400, "users is missing") }
        let isDry = try call.body.flag("dry_run") ?? true
        let removes = try call.body.flag("delete_unspecified_users") ?? false
        var copy = cluster
        var (added, updated, deleted): ([User], [User], [User]) = ([], [], [])
        for row in rows {
            let name = try row.requiredText("user_identifier")
            if let user = copy.directory.user(name, org: nil) {
                updated.append(user)
                var changed = user
                try take(row, into: &changed)
                let taken = changed
                copy.directory.users.update(user.id) { $0 = taken }
            } else {
                added.append(try add(name, row, &copy, call))
            }
        }
        if removes {
            let kept = Set((added + updated).map(\.id) + [try call.user.id])
            for user in copy.directory.users.rows where !kept.contains(user.id) {
                guard (try? copy.directory.removeUser(user.id)) != nil else { continue }
                deleted.append(user)
            }
        }
        if !isDry { cluster.directory = copy.directory }
        let listed = { (users: [User]) in
            JSONValue.array(users.map { ["id": .string($0.id), "name": .string($0.name)] })
        }
        return Reply.json([
            "users_added": listed(added), "users_updated": listed(updated), "users_deleted": listed(deleted),
        ])
    }
}
