internal import HTTPWire
internal import JSON

/// Tags, favourites and deletion of data objects (`metadata-api`).
enum MetadataChanges {
    static let routes: [Route] = [
        .v1(.post, "metadata/assigntag", .signedIn) { cluster, call throws(Refusal) in
            try tag(&cluster, call) { tags, tag in tags + (tags.contains(tag) ? [] : [tag]) }
        },
        .v1(.post, "metadata/unassigntag", .signedIn) { cluster, call throws(Refusal) in
            try tag(&cluster, call) { tags, tag in tags.filter { $0 != tag } }
        },
        .v1(.post, "metadata/delete", .signedIn, hasPrivateTwin: true, delete),
        .v1(.post, "metadata/markunmarkfavoritefor", .signedIn) { cluster, call throws(Refusal) in
            _ = try MetadataLists.kind(call.form["type"])
            return try mark(&cluster, call) { held, ids in held + ids.filter { !held.contains($0) } }
        },
        .v1(.delete, "metadata/markunmarkfavoritefor", .signedIn) { cluster, call throws(Refusal) in
            try mark(&cluster, call) { held, ids in held.filter { !ids.contains($0) } }
        },
    ]

    /// `id` and `type` pair up; the tags come by id, by name, or both.
    private static func tag(
        _ cluster: inout Cluster,
        _ call: Call,
        _ change: ([String], String) -> [String]
    ) throws(Refusal) -> Response {
        let ids = try call.form.list("id") ?? []
        let types = try call.form.list("type") ?? []
        guard !ids.isEmpty, types.count == ids.count || types.count == 1 else {
            throw Refusal(400, "id and type do not pair")
        }
        var tags = try call.form.list("tagid") ?? []
        for name in try call.form.list("tagname") ?? [] {
            guard let tag = cluster.catalogue.find(name, kind: .tag) else { throw Refusal(400, "No tag \(name)") }
            tags.append(tag.id)
        }
        guard !tags.isEmpty else { throw Refusal(400, "No tag is named") }
        for tag in tags where cluster.catalogue.objects[id: tag]?.kind != .tag { throw Refusal(400, "No tag \(tag)") }
        for id in ids where cluster.catalogue.objects[id: id] == nil {
            throw Refusal(500, "Invalid metadata object id")
        }
        for id in ids { cluster.catalogue.objects.update(id) { $0.tags = tags.reduce($0.tags, change) } }
        return Reply.done
    }

    @Sendable private static func delete(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let kind = try MetadataLists.kind(call.form["type"])
        let ids = try call.form.list("id") ?? []
        let user = try call.user
        for id in ids {
            guard let object = cluster.catalogue.objects[id: id], object.kind == kind,
                cluster.share(object, of: user) == "MODIFY"
            else { throw Refusal(400, "Invalid object id") }
        }
        for id in ids { _ = cluster.catalogue.remove(id) }
        return Reply.done
    }

    private static func mark(
        _ cluster: inout Cluster,
        _ call: Call,
        _ change: ([String], [String]) -> [String]
    ) throws(Refusal) -> Response {
        let ids = try call.form.list("ids") ?? []
        let user = try call.form.required("userid")
        for id in ids where cluster.catalogue.objects[id: id] == nil { throw Refusal(400, "Invalid object id") }
        guard cluster.directory.users.update(user, { $0.favourites = change($0.favourites, ids) }) else {
            throw Refusal(400, "Invalid user id")
        }
        return Reply.done
    }
}
