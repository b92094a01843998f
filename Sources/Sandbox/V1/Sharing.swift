internal import HTTPWire
internal import JSON

/// Sharing and permissions (`security-api`).
enum Sharing {
    static let routes: [Route] = [
        .v1(.post, "security/share", .signedIn, share),
        .v1(.post, "security/shareviz", .signedIn, shareVisualization),
        .v1(.get, "security/metadata/permissions", .signedIn) { cluster, call throws(Refusal) in
            Reply.json(try permissions(cluster, call.query.list("id") ?? [], call))
        },
        .v1(.get, "security/metadata/{id}/permissions", .signedIn) { cluster, call throws(Refusal) in
            Reply.json(try permissions(cluster, [call.segment("id")], call))
        },
        .v1(.post, "security/effectivepermissionbulk", .signedIn, bulk),
    ]

    /// `permission` is `{"permissions":{"<principal>":{"shareMode":"READ_ONLY"}}}`; `NO_ACCESS` takes a share away.
    @Sendable private static func share(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let kind = try MetadataLists.kind(call.form["type"])
        let ids = try call.form.list("id") ?? []
        guard let given = try call.form.object("permission")?["permissions"]?.object else {
            throw Refusal(400, "Parameter permission is missing")
        }
        var modes: [(String, String)] = []
        for member in given.members {
            guard let mode = member.value["shareMode"]?.string, ["READ_ONLY", "MODIFY", "NO_ACCESS"].contains(mode)
            else {
                throw Refusal(400, "Bad value for shareMode")
            }
            modes.append((member.name, mode))
        }
        try apply(modes, to: ids, kind: kind, &cluster, try call.user)
        return Reply.done
    }

    /// Sets what principals may do with objects; the caller needs `MODIFY` on each.
    static func apply(
        _ modes: [(principal: String, mode: String)],
        to ids: [String],
        kind: DataObject.Kind,
        _ cluster: inout Cluster,
        _ user: User
    ) throws(Refusal) {
        for (principal, _) in modes
        where cluster.directory.users[id: principal] == nil && cluster.directory.groups[id: principal] == nil {
            throw Refusal(400, "Invalid principal id")
        }
        for id in ids {
            guard let object = cluster.catalogue.objects[id: id], object.kind == kind else {
                throw Refusal(400, "Invalid object id")
            }
            guard cluster.share(object, of: user) == "MODIFY" else { throw Refusal(403, "No access to the object") }
        }
        for id in ids {
            cluster.catalogue.objects.update(id) { object in
                for (principal, mode) in modes { object.shares[principal] = mode == "NO_ACCESS" ? nil : mode }
            }
        }
    }

    @Sendable private static func shareVisualization(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response
    {
        let board = try call.form.required("pinboardId")
        let part = try call.form.required("vizid")
        guard let object = cluster.catalogue.find(board, kind: .liveboard),
            object.visualizations.contains(where: { $0.id == part })
        else { throw Refusal(400, "Invalid object id") }
        let principals = try call.form.list("principalids") ?? []
        try apply(principals.map { ($0, "READ_ONLY") }, to: [board], kind: .liveboard, &cluster, try call.user)
        return Reply.done
    }

    private static func permissions(_ cluster: Cluster, _ ids: [String], _ call: Call) throws(Refusal) -> JSONValue {
        let kind = try MetadataLists.kind(call.query["type"])
        var answer = JSONObject()
        for id in ids {
            guard let object = cluster.catalogue.find(id, kind: kind) else { throw Refusal(400, "Invalid object id") }
            guard cluster.share(object, of: try call.user) != nil else { throw Refusal(403, "No access to the object") }
            answer[id] = ["permissions": .object(defined(object))]
        }
        return .object(answer)
    }

    private static func defined(_ object: DataObject) -> JSONObject {
        var all = object.shares
        all[object.author] = "MODIFY"
        let rows = all.sorted { $0.key < $1.key }.map { principal, mode in
            JSONObject.Member(principal, ["shareMode": .string(mode), "topLevelObjectId": .string(object.id)])
        }
        return JSONObject(rows)
    }

    @Sendable private static func bulk(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard let wanted = try call.form.object("idsbytype") else {
            throw Refusal(400, "Parameter idsbytype is missing")
        }
        var answer = JSONObject()
        for member in wanted.members {
            let kind = try MetadataLists.kind(member.name)
            var rows = JSONObject()
            for id in member.value.array?.compactMap(\.string) ?? [] {
                guard let object = cluster.catalogue.find(id, kind: kind) else {
                    throw Refusal(400, "Invalid object id")
                }
                rows[id] = ["permissions": .object(defined(object))]
            }
            answer[member.name] = .object(rows)
        }
        return Reply.json(.object(answer))
    }
}
