internal import HTTPWire
internal import JSON

/// Groups (`group-api`); all of it needs an administrator.
enum Groups {
    static let routes: [Route] = [
        .v1(.post, "group", create),
        .v1(.get, "group", get),
        .v1(.put, "group/{groupid}", update),
        .v1(.delete, "group/{groupid}", delete),
        .v1(.post, "group/addprivilege") { cluster, call throws(Refusal) in
            try privileges(&cluster, call) { held, privilege in held + (held.contains(privilege) ? [] : [privilege]) }
        },
        .v1(.post, "group/removeprivilege") { cluster, call throws(Refusal) in
            try privileges(&cluster, call) { held, privilege in held.filter { $0 != privilege } }
        },
        .v1(.post, "group/addrole") { cluster, call throws(Refusal) in
            try roles(&cluster, call) { held, role in held + (held.contains(role) ? [] : [role]) }
        },
        .v1(.post, "group/removerole") { cluster, call throws(Refusal) in
            try roles(&cluster, call) { held, role in held.filter { $0 != role } }
        },
    ]

    @Sendable private static func create(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let name = try call.form.required("name", status: 500)
        let display = call.form["displayname"] ?? call.form["display_name"] ?? name
        var group = Group(name: name, displayName: display, org: call.currentOrg, now: cluster.now)
        group.description = call.form["description"] ?? ""
        group.privileges = try call.form.list("privileges") ?? []
        group.type = call.form["grouptype"] ?? "LOCAL_GROUP"
        group.visibility = call.form["visibility"] ?? "DEFAULT"
        group.roles = try call.form.list("roleIds") ?? []
        do {
            try cluster.directory.add(group)
        } catch {
            // Only 401 and 500 are documented, so a taken name is a 500.
            throw Refusal(500, "A group named \(name) already exists", code: 10005)
        }
        return Reply.json(GroupObject.json(group, cluster.directory))
    }

    /// One group as an object, or, when nothing names one, every group of the org as a list.
    @Sendable private static func get(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let directory = cluster.directory
        let (id, name) = (call.query["groupid"], call.query["name"])
        guard id != nil || name != nil else {
            let all = directory.groups.rows.filter { group in call.org.map { $0 == group.org } ?? true }
            return Reply.json(.array(all.map { GroupObject.json($0, directory) }))
        }
        let byID = id.flatMap { directory.groups[id: $0] }
        let byName = name.flatMap { directory.groups[key: Group.key($0, call.currentOrg)] }
        guard let found = byID ?? byName, id == nil || byID != nil, name == nil || byName?.id == found.id else {
            throw .v1(.unknownGroup(name ?? id ?? ""))
        }
        return Reply.json(GroupObject.json(found, directory))
    }

    /// Takes the members of the group object that can change.
    @Sendable private static func update(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let id = call.segment("groupid")
        guard cluster.directory.groups[id: id] != nil else { throw Refusal(403, "Group not found: \(id)", code: 10003) }
        guard let content = try? call.form.object("content") else {
            throw Refusal(500, "Parameter content is no group object")
        }
        let object = JSONValue.object(content)
        let now = cluster.now
        let kept = cluster.directory.groups.update(id) { group in
            group.name = object["header"]?["name"]?.string ?? group.name
            group.displayName =
                object["displayName"]?.string ?? object["header"]?["displayName"]?.string ?? group.displayName
            group.description = object["header"]?["description"]?.string ?? group.description
            group.privileges = object["privileges"]?.array?.compactMap(\.string) ?? group.privileges
            group.visibility = object["visibility"]?.string ?? group.visibility
            group.liveboards = object["assignedPinboards"]?.array?.compactMap(\.string) ?? group.liveboards
            group.modified = now
        }
        guard kept else { throw Refusal(500, "The name is taken") }
        return Reply.done
    }

    @Sendable private static func delete(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        try Refusal.v1(unknown: 500) { () throws(Objection) in
            try cluster.directory.removeGroup(call.segment("groupid"))
        }
        return Reply.done
    }

    private static func privileges(
        _ cluster: inout Cluster,
        _ call: Call,
        _ change: ([String], String) -> [String]
    ) throws(Refusal) -> Response {
        let privilege = try call.form.required("privilege")
        let named = try self.named(cluster, call)
        for group in named {
            cluster.directory.groups.update(group.id) { $0.privileges = change($0.privileges, privilege) }
        }
        let changed = named.compactMap { cluster.directory.groups[id: $0.id] }
        return Reply.json(.array(changed.map { GroupObject.json($0, cluster.directory) }))
    }

    private static func roles(
        _ cluster: inout Cluster,
        _ call: Call,
        _ change: ([String], String) -> [String]
    ) throws(Refusal) -> Response {
        let role = try call.form.required("roleID")
        for group in try named(cluster, call) {
            cluster.directory.groups.update(group.id) { $0.roles = change($0.roles, role) }
        }
        return Reply.done
    }

    /// The groups that `groupNames` names; the body has to be multipart.
    private static func named(_ cluster: Cluster, _ call: Call) throws(Refusal) -> [Group] {
        guard call.isMultipart else { throw Refusal(415, "The body has to be multipart/form-data") }
        var groups: [Group] = []
        for name in try call.form.list("groupNames") ?? [] {
            guard let group = cluster.directory.groups[key: Group.key(name, call.currentOrg)] else {
                throw .v1(.unknownGroup(name))
            }
            groups.append(group)
        }
        return groups
    }
}
