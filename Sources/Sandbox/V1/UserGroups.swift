internal import HTTPWire
internal import JSON

/// A user's groups (`user-api`): GET lists, POST adds, PUT replaces, DELETE removes; the ids come in the query.
enum UserGroups {
    static let routes: [Route] = [
        .v1(.get, "user/{userid}/groups", list),
        .v1(.post, "user/{userid}/groups") { cluster, call throws(Refusal) in try change(.add, &cluster, call) },
        .v1(.put, "user/{userid}/groups") { cluster, call throws(Refusal) in try change(.replace, &cluster, call) },
        .v1(.delete, "user/{userid}/groups") { cluster, call throws(Refusal) in try change(.remove, &cluster, call) },
    ]

    @Sendable private static func list(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard let user = cluster.directory.users[id: call.segment("userid")] else {
            throw .v1(.unknownUser(call.segment("userid")))
        }
        let groups = cluster.directory.assignedGroups(user, org: call.org).compactMap {
            cluster.directory.groups[id: $0]
        }
        return Reply.json(.array(groups.map { GroupObject.json($0, cluster.directory) }))
    }

    private static func change(
        _ change: Directory.Change,
        _ cluster: inout Cluster,
        _ call: Call
    ) throws(Refusal) -> Response {
        guard let groups = try call.query.list("groupids") else { throw Refusal(400, "Parameter groupids is missing") }
        let now = cluster.now
        try Refusal.v1 { () throws(Objection) in
            try cluster.directory.change(
                change,
                groups: groups,
                of: call.segment("userid"),
                org: call.currentOrg,
                now: now
            )
        }
        return Reply.done
    }
}
