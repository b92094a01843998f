internal import HTTPWire
internal import JSON

/// `users/search`: every given field narrows; ten users a page.
enum UserSearch {
    static let routes: [Route] = [.v2(.post, "users/search", search)]

    private typealias Condition = (User) -> Bool

    @Sendable private static func search(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let body = call.body
        let page = try Page(body)
        let (directory, org) = (cluster.directory, call.currentOrg)
        let conditions =
            try [inOrgs(body, directory, org)] + named(body) + inState(body) + belonging(body, directory, org)
        let found = directory.users.rows.lazy.filter { user in conditions.allSatisfy { $0(user) } }
        // In the order they came, no further than the page goes: long lists are read page by page.
        let users =
            body["sort_options"] == nil
            ? page.of(found)
            : page.of(
                try Sorting.sorted(
                    Array(found),
                    body,
                    name: { $0.name },
                    display: { $0.displayName },
                    times: { ($0.created, $0.modified) }
                )
            )
        return Reply.json(.array(users.map { UserShape.json($0, org: org, cluster) }))
    }

    private static func inOrgs(_ body: JSONObject, _ directory: Directory, _ current: Int) throws(Refusal) -> Condition
    {
        let orgs = try body.texts("org_identifiers")?.compactMap { directory.org($0)?.id } ?? [current]
        return { user in user.orgs.contains { orgs.contains($0) } }
    }

    private static func named(_ body: JSONObject) throws(Refusal) -> [Condition] {
        var conditions: [Condition] = []
        if let identifier = try body.text("user_identifier") {
            conditions.append { $0.id.isExactly(identifier) || $0.name.isExactly(identifier) }
        }
        if let display = try body.text("display_name") { conditions.append { $0.displayName.isExactly(display) } }
        if let email = try body.text("email") { conditions.append { $0.email.isExactly(email) } }
        if let pattern = try body.text("name_pattern").map(NamePattern.init) {
            conditions.append { pattern.matches($0.name) }
        }
        return conditions
    }

    private static func inState(_ body: JSONObject) throws(Refusal) -> [Condition] {
        var conditions: [Condition] = []
        if let type = try body.text("account_type") { conditions.append { $0.type == type } }
        if let status = try body.text("account_status") { conditions.append { $0.status.rawValue == status } }
        if let visibility = try body.text("visibility").map({ $0 == "NON_SHARABLE" ? $0 : "DEFAULT" }) {
            conditions.append { $0.visibility == visibility }
        }
        return conditions
    }

    private static func belonging(
        _ body: JSONObject,
        _ directory: Directory,
        _ org: Int
    ) throws(Refusal) -> [Condition] {
        var conditions: [Condition] = []
        if let groups = try body.texts("group_identifiers")?.compactMap({ directory.group($0, org: org)?.id }) {
            conditions.append { user in directory.assignedGroups(user, org: org).contains { groups.contains($0) } }
        }
        if let privileges = try body.texts("privileges").map(Set.init) {
            conditions.append { !privileges.isDisjoint(with: directory.privileges($0, org: org)) }
        }
        return conditions
    }
}

/// `sort_options` of the searches; the order rows came in unless asked otherwise.
enum Sorting {
    /// The elements in the order that `sort_options` asks for.
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
