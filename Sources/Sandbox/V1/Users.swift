internal import HTTPWire
internal import JSON

/// Users (`user-api`); all of it needs an administrator.
enum Users {
    static let routes: [Route] = [
        .v1(.post, "user", create),
        .v1(.get, "user", get),
        .v1(.put, "user/{userid}", update),
        .v1(.delete, "user/{userid}", delete),
        .v1(.put, "user/email", setEmail),
        .v1(.get, "user/list", list),
        .v1(.post, "user/addtoorg", addToOrg),
    ]

    @Sendable private static func create(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let name = try call.form.required("name")
        let properties = try call.form.object("properties") ?? [:]
        var user = User(name: name, displayName: call.form["displayname"] ?? name, now: cluster.now)
        user.password = try checkedPassword(call.form["password"])
        user.email = properties["mail"]?.string ?? ""
        user.properties = properties
        user.type = call.form["usertype"] ?? "LOCAL_USER"
        user.visibility = call.form["visibility"] ?? "DEFAULT"
        user.orgs = try orgs(call)
        user.lastOrg = user.orgs.first ?? 0
        user.groups = try call.form.list("groups") ?? []
        let everyone = Set(cluster.directory.orgs.map(\.allGroup))
        user.groups.removeAll { everyone.contains($0) }
        try Refusal.v1 { () throws(Objection) in try cluster.directory.add(user) }
        return Reply.json(UserObject.json(user, cluster.directory, org: call.org))
    }

    /// The caller's org, or `orgids`; other orgs than the caller's need `orgScope=ALL`.
    private static func orgs(_ call: Call) throws(Refusal) -> [Int] {
        guard let given = try call.form.json("orgids") else { return [call.currentOrg] }
        let ids = (given.array ?? []).compactMap { $0.int ?? $0.string.flatMap { Int($0) } }
        guard !ids.isEmpty, ids.count == given.array?.count else { throw Refusal(400, "Bad value for orgids") }
        guard call.org == nil || ids.allSatisfy({ $0 == call.currentOrg }) else {
            throw Refusal(400, "Org not allowed")
        }
        return ids
    }

    private static func checkedPassword(_ password: String?) throws(Refusal) -> String {
        guard let password, password.utf8.count >= 8 else {
            throw Refusal(500, "The password does not meet the policy", code: 10038)
        }
        return password
    }

    /// One user as an object, or, when nothing names one, every user of the org as a list.
    @Sendable private static func get(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let directory = cluster.directory
        guard call.query["userid"] != nil || call.query["name"] != nil else {
            let all = directory.users.rows.filter { user in call.org.map { user.orgs.contains($0) } ?? true }
            return Reply.json(.array(all.map { UserObject.json($0, directory, org: call.org) }))
        }
        var found: User?
        if let id = call.query["userid"] {
            guard let user = directory.users[id: id], isVisible(user, call) else {
                throw .v1(.unknownUser(id), unknown: 500)
            }
            found = user
        }
        if let name = call.query["name"] {
            guard let user = directory.users[key: ExactText(name)], isVisible(user, call),
                found.map({ $0.id == user.id }) ?? true
            else { throw .v1(.unknownUser(name)) }
            found = user
        }
        guard let found else { throw Refusal(400, "No user named") }
        return Reply.json(UserObject.json(found, directory, org: call.org))
    }

    private static func isVisible(_ user: User, _ call: Call) -> Bool {
        call.org.map { user.orgs.contains($0) } ?? true
    }

    /// Takes the members of the user object that can change.
    @Sendable private static func update(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let id = call.segment("userid")
        guard let user = cluster.directory.users[id: id], isVisible(user, call) else {
            throw Refusal(403, "User not found: \(id)", code: 10003)
        }
        guard let content = try? call.form.object("content") else {
            throw Refusal(500, "Parameter content is no user object")
        }
        let password = call.form["password"].flatMap { $0.isEmpty ? nil : $0 }
        if let password { _ = try checkedPassword(password) }
        let object = JSONValue.object(content)
        let now = cluster.now
        let kept = cluster.directory.users.update(id) { user in
            user.name = object["header"]?["name"]?.string ?? user.name
            user.displayName =
                object["displayName"]?.string ?? object["header"]?["displayName"]?.string ?? user.displayName
            user.email = object["userContent"]?["userProperties"]?["mail"]?.string ?? user.email
            user.properties = object["userContent"]?["userProperties"]?.object ?? user.properties
            user.preferences = object["userContent"]?["userPreferences"]?.object ?? user.preferences
            user.visibility = object["visibility"]?.string ?? user.visibility
            user.status = object["state"]?.string.flatMap(User.Status.init) ?? user.status
            user.password = password ?? user.password
            if user.status == .active { user.badLogins = 0 }
            user.modified = now
        }
        guard kept else { throw Refusal(500, "The name is taken") }
        if let groups = object["assignedGroups"]?.array?.compactMap(\.string) {
            try Refusal.v1(unknown: 500) { () throws(Objection) in
                try cluster.directory.change(.replace, groups: groups, of: id, org: call.currentOrg, now: now)
            }
        }
        return Reply.done
    }

    /// Deletes the user, or with `orgid` takes it out of that org.
    @Sendable private static func delete(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let id = call.segment("userid")
        if let org = try call.query.integer("orgid"), let user = cluster.directory.users[id: id], user.orgs.count > 1 {
            let gone = Set(cluster.directory.groups.rows.filter { $0.org == org }.map(\.id))
            cluster.directory.users.update(id) {
                $0.orgs.removeAll { $0 == org }
                $0.groups.removeAll { gone.contains($0) }
                if $0.lastOrg == org { $0.lastOrg = $0.orgs.first ?? 0 }
            }
            return Reply.done
        }
        try Refusal.v1(unknown: 500) { () throws(Objection) in try cluster.directory.removeUser(id) }
        cluster.forceLogout([id])
        return Reply.done
    }

    @Sendable private static func setEmail(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let id = try call.form.required("userid")
        let mail = try call.form.required("emailid")
        guard mail.split(separator: "@", omittingEmptySubsequences: false).count == 2 else {
            throw Refusal(500, "Not a mail address")
        }
        let now = cluster.now
        let isKnown = cluster.directory.users.update(id) {
            $0.email = mail
            $0.modified = now
        }
        guard isKnown else { throw .v1(.unknownUser(id)) }
        return Reply.done
    }

    @Sendable private static func list(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let directory = cluster.directory
        let users = directory.users.rows.filter { isVisible($0, call) }
        let groups = directory.groups.rows.filter { group in call.org.map { $0 == group.org } ?? true }
        return Reply.json(
            .array(
                users.map { UserObject.principal($0, directory, org: call.org) }
                    + groups.map { GroupObject.principal($0, directory) }
            )
        )
    }

    @Sendable private static func addToOrg(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let ids = try call.form.list("userids") ?? []
        guard let org = try call.form.integer("orgid"), cluster.directory.org(org) != nil else {
            throw Refusal(400, "Bad value for orgid")
        }
        for id in ids where cluster.directory.users[id: id] == nil { throw .v1(.unknownUser(id)) }
        for id in ids {
            cluster.directory.users.update(id) { if !$0.orgs.contains(org) { $0.orgs.append(org) } }
        }
        return Reply.done
    }
}
