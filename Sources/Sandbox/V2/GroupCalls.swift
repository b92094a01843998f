internal import HTTPWire
internal import JSON

/// Groups of REST API 2.0.
enum GroupCalls {
    static let routes: [Route] = [
        .v2(.post, "groups/search", search),
        .v2(.post, "groups/create", create),
        .v2(.post, "groups/{group_identifier}/update", update),
        .v2(.post, "groups/{group_identifier}/delete", delete),
        .v2(.post, "groups/import", importAll),
    ]

    /// `include_users` and `include_sub_groups` are true unless said otherwise.
    @Sendable private static func search(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let body = call.body
        let page = try Page(body)
        let directory = cluster.directory
        let orgs = try body.texts("org_identifiers")?.compactMap { directory.org($0)?.id } ?? [call.currentOrg]
        let identifier = try body.text("group_identifier")
        let pattern = try body.text("name_pattern").map(NamePattern.init)
        let display = try body.text("display_name")
        let type = try body.text("type")
        let privileges = try body.texts("privileges").map(Set.init)
        let users = try body.texts("user_identifiers")?.map { directory.user($0, org: nil) }
        var groups = directory.groups.rows.filter { group in
            orgs.contains(group.org)
                && (identifier.map { group.id.isExactly($0) || group.name.isExactly($0) } ?? true)
                && (pattern?.matches(group.name) ?? true) && (display.map { group.displayName.isExactly($0) } ?? true)
                && (type.map { $0 == group.type } ?? true)
                && (privileges.map { !$0.isDisjoint(with: group.privileges) } ?? true)
                && (users?.contains { user in
                    user.map { directory.assignedGroups($0, org: group.org).contains(group.id) } ?? false
                } ?? true)
        }
        groups = try Sorting.sorted(
            groups,
            body,
            name: { $0.name },
            display: { $0.displayName },
            times: { ($0.created, $0.modified) }
        )
        let includesUsers = try body.flag("include_users") ?? true
        let includesSubgroups = try body.flag("include_sub_groups") ?? true
        let shown = page.of(groups).map {
            GroupShape.json($0, directory, includesUsers: includesUsers, includesSubgroups: includesSubgroups)
        }
        return Reply.json(.array(shown))
    }

    @Sendable private static func create(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let group = try add(try call.body.requiredText("name"), call.body, &cluster, call)
        return Reply.json(GroupShape.json(group, cluster.directory))
    }

    private static func add(
        _ name: String,
        _ body: JSONObject,
        _ cluster: inout Cluster,
        _ call: Call
    ) throws(Refusal) -> Group {
        let display = try body.requiredText("display_name")
        var group = Group(name: name, displayName: display, org: call.currentOrg, now: cluster.now)
        try take(body, into: &group, .replace)
        let made = group
        try Refusal.v2 { () throws(Objection) in try cluster.directory.add(made) }
        try members(body, of: group.id, .replace, &cluster, call)
        return group
    }

    private static func take(_ body: JSONObject, into group: inout Group, _ change: Directory.Change) throws(Refusal) {
        group.displayName = try body.text("display_name") ?? group.displayName
        group.description = try body.text("description") ?? group.description
        group.type = try body.text("type") ?? group.type
        if let visibility = try body.text("visibility") {
            group.visibility = visibility == "NON_SHARABLE" ? visibility : "DEFAULT"
        }
        if let given = try body.texts("privileges") {
            group.privileges = change.applied(to: group.privileges, with: given) { _ in true }
        }
        if let given = try body.texts("role_identifiers") {
            group.roles = change.applied(to: group.roles, with: given) { _ in true }
        }
        if let given = try body.texts("default_liveboard_identifiers") {
            group.liveboards = change.applied(to: group.liveboards, with: given) { _ in true }
        }
    }

    private static func members(
        _ body: JSONObject,
        of group: String,
        _ change: Directory.Change,
        _ cluster: inout Cluster,
        _ call: Call
    ) throws(Refusal) {
        var users: [String] = []
        for name in try body.texts("user_identifiers") ?? [] { users.append(try UserChanges.named(name, cluster).id) }
        var groups: [String] = []
        for name in try body.texts("sub_group_identifiers") ?? [] {
            groups.append(try named(name, cluster, call).id)
        }
        let (hasUsers, hasGroups) = (body["user_identifiers"] != nil, body["sub_group_identifiers"] != nil)
        let now = cluster.now
        try Refusal.v2 { () throws(Objection) in
            if hasUsers { try cluster.directory.change(change, members: users, of: group, now: now) }
            if hasGroups { try cluster.directory.change(change, subgroups: groups, of: group) }
        }
    }

    private static func named(_ identifier: String, _ cluster: Cluster, _ call: Call) throws(Refusal) -> Group {
        guard let group = cluster.directory.group(identifier, org: call.currentOrg) else {
            throw .v2(.unknownGroup(identifier))
        }
        return group
    }

    /// `operation` is REPLACE unless said otherwise and covers every list of the call.
    @Sendable private static func update(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let group = try named(call.segment("group_identifier"), cluster, call)
        let operation = try UserChanges.operation(call.body)
        var changed = group
        changed.name = try call.body.text("name") ?? group.name
        try take(call.body, into: &changed, operation)
        changed.modified = cluster.now
        let row = changed
        guard cluster.directory.groups.update(group.id, { $0 = row }) else { throw .v2(.nameTaken(changed.name)) }
        try members(call.body, of: group.id, operation, &cluster, call)
        return Reply.done
    }

    @Sendable private static func delete(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let group = try named(call.segment("group_identifier"), cluster, call)
        try Refusal.v2 { () throws(Objection) in try cluster.directory.removeGroup(group.id) }
        return Reply.done
    }

    /// A dry run unless told otherwise.
    @Sendable private static func importAll(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let isDry = try call.body.flag("dry_run") ?? true
        let removes = try call.body.flag("delete_unspecified_groups") ?? false
        var copy = cluster
        var (added, updated, deleted): ([Group], [Group], [Group]) = ([], [], [])
        for row in try call.body.objects("groups") ?? [] {
            let name = try row.requiredText("group_identifier")
            if let group = copy.directory.group(name, org: call.currentOrg) {
                updated.append(group)
                var changed = group
                try take(row, into: &changed, .replace)
                let taken = changed
                copy.directory.groups.update(group.id) { $0 = taken }
                try members(row, of: group.id, .replace, &copy, call)
            } else {
                added.append(try add(name, row, &copy, call))
            }
        }
        if removes {
            let kept = Set((added + updated).map(\.id))
            for group in copy.directory.groups.rows where !kept.contains(group.id) && group.org == call.currentOrg {
                guard (try? copy.directory.removeGroup(group.id)) != nil else { continue }
                deleted.append(group)
            }
        }
        if !isDry { cluster.directory = copy.directory }
        let listed = { (groups: [Group]) in
            JSONValue.array(groups.map { ["id": .string($0.id), "name": .string($0.name)] })
        }
        return Reply.json([
            "groups_added": listed(added), "groups_updated": listed(updated), "groups_deleted": listed(deleted),
        ])
    }
}
