internal import HTTPWire
internal import JSON

/// Roles (`role-api`); all of it needs an administrator.
enum Roles {
    static let routes: [Route] = [
        .v1(.post, "role", create),
        .v1(.put, "role/{role_identifier}", update),
        .v1(.post, "role/search", search),
        .v1(.delete, "role/{role_identifier}", delete),
    ]

    @Sendable private static func create(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let name = try call.form.required("name")
        let description = call.form["description"] ?? ""
        guard name.utf8.count <= 48 else { throw Refusal(400, "Bad value for name") }
        guard description.utf8.count <= 124 else { throw Refusal(400, "Bad value for description") }
        let role = Role(
            name: name,
            description: description,
            privileges: try call.form.list("privileges") ?? [],
            author: try call.user.id,
            now: cluster.now
        )
        guard cluster.roles.insert(role) else { throw Refusal(400, "A role named \(name) already exists") }
        return Reply.json(["data": json(role, cluster)])
    }

    @Sendable private static func update(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let role = try changeable(call, cluster)
        let privileges = try call.form.list("privileges")
        let (modifier, now) = (try call.user.id, cluster.now)
        let kept = cluster.roles.update(role.id) {
            $0.name = call.form["name"] ?? $0.name
            $0.description = call.form["description"] ?? $0.description
            $0.privileges = privileges ?? $0.privileges
            $0.modifier = modifier
            $0.modified = now
        }
        guard kept, let changed = cluster.roles[id: role.id] else { throw Refusal(400, "The name is taken") }
        return Reply.json(["data": json(changed, cluster)])
    }

    /// Every list that is given narrows the answer.
    @Sendable private static func search(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let names = try call.form.list("role_identifiers")
        let privileges = try call.form.list("privileges")
        let groups = try call.form.list("group_identifiers")
        let held = cluster.directory.groups.rows.filter { group in
            groups?.contains { $0 == group.id || $0.isExactly(group.name) } ?? true
        }
        let found = cluster.roles.rows.filter { role in
            (names?.contains { $0 == role.id || $0.isExactly(role.name) } ?? true)
                && (privileges?.contains { role.privileges.contains($0) } ?? true)
                && (groups == nil || held.contains { $0.roles.contains(role.id) })
        }
        return Reply.json(["data": .array(found.map { json($0, cluster) })])
    }

    @Sendable private static func delete(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let role = try changeable(call, cluster)
        cluster.roles.remove(role.id)
        cluster.directory.groups.updateAll { $0.roles.removeAll { $0 == role.id } }
        return Reply.done
    }

    private static func changeable(_ call: Call, _ cluster: Cluster) throws(Refusal) -> Role {
        guard let role = cluster.roles[id: call.segment("role_identifier")] else {
            throw Refusal(400, "Role not found", code: 10003)
        }
        guard !role.isBuiltIn else { throw Refusal(403, "\(role.name) is built in", code: 10023) }
        return role
    }

    private static func json(_ role: Role, _ cluster: Cluster) -> JSONValue {
        let groups = cluster.directory.groups.rows.filter { $0.roles.contains(role.id) }
        return [
            "id": .string(role.id), "name": .string(role.name), "description": .string(role.description),
            "privileges": .strings(role.privileges),
            "groups": .array(groups.map { ["id": .string($0.id), "name": .string($0.name)] }),
            "permission": role.isBuiltIn ? "READ_ONLY" : "MODIFY", "author_id": .string(role.author),
            "modifier_id": .string(role.modifier), "creation_time_in_millis": .number(role.created),
            "modification_time_in_millis": .number(role.modified), "deleted": false, "hidden": false,
            "deprecated": false, "external": false, "shared_via_connection": false,
        ]
    }
}
