internal import HTTPWire
internal import JSON

/// `user/sync`: makes users and groups as a file of principals says; what it leaves out is deleted unless told otherwise.
enum UserSync {
    /// What was done, or would be done with `applyChanges`: names of those added, updated and deleted.
    @Sendable static func sync(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard case .array(let principals)? = try call.form.json("principals") else {
            throw Refusal(500, "Parameter principals is no JSON array")
        }
        let applies = try call.form.flag("applyChanges") ?? false
        // The documentation's name and the Python client's.
        let removes = try call.form.flag(call.form["removeDeleted"] == nil ? "removeDelete" : "removeDeleted") ?? true
        var copy = cluster.directory
        let summary = try apply(principals, to: &copy, call, removes: removes, now: cluster.now)
        if applies { cluster.directory = copy }
        return Reply.json(summary)
    }

    private static func apply(
        _ principals: [JSONValue],
        to directory: inout Directory,
        _ call: Call,
        removes: Bool,
        now: Int
    ) throws(Refusal) -> JSONValue {
        var added: [String] = []
        var updated: [String] = []
        var groupsAdded: [String] = []
        let isGroup = { (row: JSONValue) in row["principalTypeEnum"]?.string?.hasSuffix("GROUP") ?? false }
        for row in principals where isGroup(row) {
            guard let name = row["name"]?.string else { throw Refusal(500, "A principal has no name") }
            guard directory.group(name, org: call.currentOrg) == nil else { continue }
            var group = Group(
                name: name,
                displayName: row["displayName"]?.string ?? name,
                org: call.currentOrg,
                now: now
            )
            group.description = row["description"]?.string ?? ""
            try Refusal.v1(unknown: 500) { () throws(Objection) in try directory.add(group) }
            groupsAdded.append(name)
        }
        for row in principals where !isGroup(row) {
            guard let name = row["name"]?.string else { throw Refusal(500, "A principal has no name") }
            let names = row["groupNames"]?.array?.compactMap(\.string) ?? []
            let groups = names.compactMap { directory.group($0, org: call.currentOrg)?.id }
            let id: String
            if let user = directory.users[key: ExactText(name)] {
                id = user.id
                updated.append(name)
            } else {
                var user = User(name: name, displayName: name, now: now)
                user.password = row["password"]?.string ?? call.form["password"]
                id = user.id
                try Refusal.v1(unknown: 500) { () throws(Objection) in try directory.add(user) }
                added.append(name)
            }
            directory.users.update(id) {
                $0.displayName = row["displayName"]?.string ?? $0.displayName
                $0.email = row["mail"]?.string ?? $0.email
            }
            try Refusal.v1(unknown: 500) { () throws(Objection) in
                try directory.change(.replace, groups: groups, of: id, org: call.currentOrg, now: now)
            }
        }
        let deleted = removes ? remove(allBut: principals, from: &directory, call) : []
        return [
            "usersAdded": .strings(added), "usersDeleted": .strings(deleted), "usersUpdated": .strings(updated),
            "groupsAdded": .strings(groupsAdded),
        ]
    }

    private static func remove(allBut principals: [JSONValue], from directory: inout Directory, _ call: Call)
        -> [String]
    {
        let named = Set(principals.compactMap { $0["name"]?.string.map(ExactText.init) })
        var gone: [String] = []
        for user in directory.users.rows where !named.contains(user.key) && user.id != call.caller?.user.id {
            guard (try? directory.removeUser(user.id)) != nil else { continue }
            gone.append(user.name)
        }
        return gone
    }
}
