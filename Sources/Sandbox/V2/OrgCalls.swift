internal import HTTPWire
internal import JSON

/// Orgs of REST API 2.0.
enum OrgCalls {
    static let routes: [Route] = [
        .v2(.post, "orgs/search", search),
        .v2(.post, "orgs/create", create),
        .v2(.post, "orgs/{org_identifier}/update", update),
        .v2(.post, "orgs/{org_identifier}/delete", delete),
    ]

    private static func json(_ org: Org) -> JSONValue {
        [
            "id": .number(org.id), "name": .string(org.name), "status": org.isActive ? "ACTIVE" : "IN_ACTIVE",
            "description": .string(org.description), "visibility": org.isHidden ? "HIDDEN" : "SHOW",
        ]
    }

    @Sendable private static func search(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let identifier = try call.body.text("org_identifier")
        let description = try call.body.text("description")
        let status = try call.body.text("status")
        let visibility = try call.body.text("visibility")
        var users: [User] = []
        for name in try call.body.texts("user_identifiers") ?? [] { users.append(try UserChanges.named(name, cluster)) }
        let found = cluster.directory.orgs.filter { org in
            (identifier.map { String(org.id).isExactly($0) || org.name.isExactly($0) } ?? true)
                && (description.map { org.description.isExactly($0) } ?? true)
                && (status.map { ($0 == "ACTIVE") == org.isActive } ?? true)
                && (visibility.map { ($0 == "HIDDEN") == org.isHidden } ?? true)
                && users.allSatisfy { $0.orgs.contains(org.id) }
        }
        return Reply.json(.array(found.map(json)))
    }

    @Sendable private static func create(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let name = try call.body.requiredText("name")
        let description = try call.body.text("description") ?? ""
        let author = try call.user.id
        guard let org = cluster.directory.addOrg(name: name, description: description, author: author, now: cluster.now)
        else { throw .v2(.nameTaken(name)) }
        cluster.directory.users.update(author) {
            $0.orgs.append(org.id)
            $0.groups.append(org.administratorGroup)
        }
        return Reply.json(json(org))
    }

    private static func named(_ cluster: Cluster, _ call: Call) throws(Refusal) -> Org {
        let identifier = call.segment("org_identifier")
        guard let org = cluster.directory.org(identifier) else { throw .v2(.unknownOrg(identifier)) }
        return org
    }

    @Sendable private static func update(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let org = try named(cluster, call)
        let name = try call.body.text("name")
        let description = try call.body.text("description")
        let operation = try UserChanges.operation(call.body)
        let now = cluster.now
        _ = cluster.directory.updateOrg(org.id) {
            $0.name = name ?? $0.name
            $0.description = description ?? $0.description
            $0.modified = now
        }
        if let identifiers = try call.body.texts("user_identifiers") {
            var users: Set<String> = []
            for identifier in identifiers { users.insert(try UserChanges.named(identifier, cluster).id) }
            cluster.directory.users.updateAll { user in
                let isNamed = users.contains(user.id)
                guard operation == .replace || isNamed else { return }
                user.orgs.removeAll { $0 == org.id }
                if isNamed, operation != .remove { user.orgs.append(org.id) }
            }
        }
        return Reply.done
    }

    @Sendable private static func delete(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let org = try named(cluster, call)
        try Refusal.v2 { () throws(Objection) in try cluster.directory.removeOrg(org.id) }
        return Reply.done
    }
}
