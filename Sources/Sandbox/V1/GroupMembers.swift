internal import HTTPWire
internal import JSON

/// Who is in a group, users and groups (`group-api`).
enum GroupMembers {
    static let routes: [Route] = [
        .v1(.post, "group/{groupid}/user/{userid}") { cluster, call throws(Refusal) in
            try change(.add, [call.segment("userid")], &cluster, call)
        },
        .v1(.delete, "group/{groupid}/user/{userid}") { cluster, call throws(Refusal) in
            try change(.remove, [call.segment("userid")], unknown: 500, &cluster, call)
        },
        .v1(.get, "group/listuser/{groupid}", users),
        .v1(.get, "group/{groupid}/users", users),
        .v1(.post, "group/{groupid}/users") { cluster, call throws(Refusal) in
            try change(.add, required("userids", call.query), &cluster, call)
        },
        .v1(.put, "group/{groupid}/users") { cluster, call throws(Refusal) in
            try change(.replace, required("userids", call.form), &cluster, call)
        },
        .v1(.delete, "group/{groupid}/users") { cluster, call throws(Refusal) in
            try change(.remove, required("userids", call.query), &cluster, call)
        },
        .v1(.post, "group/addmemberships") { cluster, call throws(Refusal) in try memberships(.add, &cluster, call) },
        .v1(.post, "group/removememberships") { cluster, call throws(Refusal) in
            try memberships(.remove, &cluster, call)
        },
        .v1(.get, "group/{groupid}/groups", subgroups),
        .v1(.post, "group/{groupid}/groups") { cluster, call throws(Refusal) in try subgroups(.add, &cluster, call) },
        .v1(.put, "group/{groupid}/groups") { cluster, call throws(Refusal) in try subgroups(.replace, &cluster, call)
        },
        .v1(.delete, "group/{groupid}/groups") { cluster, call throws(Refusal) in
            try subgroups(.remove, &cluster, call)
        },
    ]

    @Sendable private static func users(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard let group = cluster.directory.groups[id: call.segment("groupid")] else {
            throw .v1(.unknownGroup(call.segment("groupid")))
        }
        let members = cluster.directory.members(of: group)
        return Reply.json(.array(members.map { UserObject.json($0, cluster.directory, org: call.org) }))
    }

    private static func change(
        _ change: Directory.Change,
        _ users: [String],
        unknown status: Int = 400,
        _ cluster: inout Cluster,
        _ call: Call
    ) throws(Refusal) -> Response {
        let now = cluster.now
        try Refusal.v1(unknown: status) { () throws(Objection) in
            try cluster.directory.change(change, members: users, of: call.segment("groupid"), now: now)
        }
        return Reply.done
    }

    private static func required(_ name: String, _ parameters: Parameters) throws(Refusal) -> [String] {
        guard let list = try parameters.list(name) else { throw Refusal(400, "Parameter \(name) is missing") }
        return list
    }

    private static func memberships(
        _ change: Directory.Change,
        _ cluster: inout Cluster,
        _ call: Call
    ) throws(Refusal) -> Response {
        guard call.isMultipart else { throw Refusal(415, "The body has to be multipart/form-data") }
        let users = try required("userids", call.form)
        let groups = try required("groupids", call.form)
        let now = cluster.now
        try Refusal.v1 { () throws(Objection) in
            for group in groups { try cluster.directory.change(change, members: users, of: group, now: now) }
        }
        return Reply.done
    }

    @Sendable private static func subgroups(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard cluster.directory.groups[id: call.segment("groupid")] != nil else {
            throw .v1(.unknownGroup(call.segment("groupid")))
        }
        let groups = cluster.directory.subgroups(of: call.segment("groupid"))
        return Reply.json(.array(groups.map { GroupObject.json($0, cluster.directory) }))
    }

    private static func subgroups(
        _ change: Directory.Change,
        _ cluster: inout Cluster,
        _ call: Call
    ) throws(Refusal) -> Response {
        let given = try required("principalids", call.form)
        try Refusal.v1 { () throws(Objection) in
            try cluster.directory.change(change, subgroups: given, of: call.segment("groupid"))
        }
        return Reply.done
    }
}
