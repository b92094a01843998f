internal import HTTPWire
internal import JSON

/// `users/search`: every given field narrows; ten users a page.
enum UserSearch {
    static let routes: [Route] = [.v2(.post, "users/search", search)]

    @Sendable private static func search(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let body = call.body
        let page = try Page(body)
        var users = cluster.directory.users.rows.filter { $0.orgs.contains(call.currentOrg) }
        if let orgs = try body.texts("org_identifiers") {
            let ids = orgs.compactMap { cluster.directory.org($0)?.id }
            users = cluster.directory.users.rows.filter { user in user.orgs.contains { ids.contains($0) } }
        }
        users = try byName(users, body)
        users = try byState(users, body)
        users = try byMembership(users, body, cluster, org: call.currentOrg)
        users = try Sorting.sorted(
            users,
            body,
            name: { $0.name },
            display: { $0.displayName },
            times: { ($0.created, $0.modified) }
        )
        return Reply.json(.array(page.of(users).map { UserShape.json($0, org: call.currentOrg, cluster) }))
    }

    private static func byName(_ users: [User], _ body: JSONObject) throws(Refusal) -> [User] {
        let identifier = try body.text("user_identifier")
        let display = try body.text("display_name")
        let email = try body.text("email")
        let pattern = try body.text("name_pattern").map(NamePattern.init)
        return users.filter { user in
            (identifier.map { user.id.isExactly($0) || user.name.isExactly($0) } ?? true)
                && (display.map { user.displayName.isExactly($0) } ?? true)
                && (email.map { user.email.isExactly($0) } ?? true) && (pattern?.matches(user.name) ?? true)
        }
    }

    private static func byState(_ users: [User], _ body: JSONObject) throws(Refusal) -> [User] {
        let type = try body.text("account_type")
        let status = try body.text("account_status")
        let visibility = try body.text("visibility").map { $0 == "NON_SHARABLE" ? $0 : "DEFAULT" }
        return users.filter { user in
            (type.map { $0 == user.type } ?? true) && (status.map { $0 == user.status.rawValue } ?? true)
                && (visibility.map { $0 == user.visibility } ?? true)
        }
    }

    private static func byMembership(
        _ users: [User],
        _ body: JSONObject,
        _ cluster: Cluster,
        org: Int
    ) throws(Refusal) -> [User] {
        let groups = try body.texts("group_identifiers")?.map { cluster.directory.group($0, org: org)?.id }
        let privileges = try body.texts("privileges").map(Set.init)
        return users.filter { user in
            let assigned = cluster.directory.assignedGroups(user, org: org)
            return (groups?.contains { $0.map(assigned.contains) ?? false } ?? true)
                && (privileges.map { !$0.isDisjoint(with: cluster.directory.privileges(user, org: org)) } ?? true)
        }
    }
}

/// `sort_options` of the searches; the order rows came in unless asked otherwise.
enum Sorting {
    static func sorted<Element>(
        _ rows: [Element],
        _ body: JSONObject,
        name: (Element) -> String,
        display: (Element) -> String,
        times: (Element) -> (created: Int, modified: Int)
    ) throws(Refusal) -> [Element] {
        guard let options = body["sort_options"]?.object else { return rows }
        let sorted: [Element]
        switch try options.text("field_name") ?? "NAME" {
        case "DISPLAY_NAME": sorted = rows.sorted { display($0) < display($1) }
        case "CREATED": sorted = rows.sorted { times($0).created < times($1).created }
        case "MODIFIED": sorted = rows.sorted { times($0).modified < times($1).modified }
        case "NAME", "AUTHOR": sorted = rows.sorted { name($0) < name($1) }
        default: throw Refusal(400, "Bad value for field_name")
        }
        return try options.text("order") == "DESC" ? sorted.reversed() : sorted
    }
}
