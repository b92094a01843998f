internal import HTTPWire
internal import JSON

/// Tags of REST API 2.0.
enum TagCalls {
    static let routes: [Route] = [
        .v2(.post, "tags/search", .signedIn, search),
        .v2(.post, "tags/create", .signedIn, create),
        .v2(.post, "tags/{tag_identifier}/update", .signedIn, update),
        .v2(.post, "tags/{tag_identifier}/delete", .signedIn, delete),
        .v2(.post, "tags/assign", .signedIn) { cluster, call throws(Refusal) in
            try assign(&cluster, call) { held, tags in held + tags.filter { !held.contains($0) } }
        },
        .v2(.post, "tags/unassign", .signedIn) { cluster, call throws(Refusal) in
            try assign(&cluster, call) { held, tags in held.filter { !tags.contains($0) } }
        },
    ]

    private static func json(_ tag: DataObject) -> JSONValue {
        [
            "name": .string(tag.name), "id": .string(tag.id), "color": .optional(tag.color), "deleted": false,
            "hidden": false, "external": false, "deprecated": false,
            "creation_time_in_millis": AuthTokenObject.time(tag.created),
            "modification_time_in_millis": AuthTokenObject.time(tag.modified), "author_id": .string(tag.author),
            "modifier_id": .string(tag.author), "owner_id": .string(tag.id),
        ]
    }

    private static func named(_ identifier: String, _ cluster: Cluster) throws(Refusal) -> DataObject {
        guard let tag = cluster.catalogue.find(identifier, kind: .tag) else {
            throw Refusal(400, "Tag \(identifier) not found")
        }
        return tag
    }

    @Sendable private static func search(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let identifier = try call.body.text("tag_identifier")
        let pattern = try call.body.text("name_pattern").map(NamePattern.init)
        let color = try call.body.text("color")
        let found = cluster.catalogue.objects.rows.filter { tag in
            tag.kind == .tag && (identifier.map { tag.id.isExactly($0) || tag.name.isExactly($0) } ?? true)
                && (pattern?.matches(tag.name) ?? true) && (color.map { $0 == tag.color } ?? true)
        }
        return Reply.json(.array(found.map(json)))
    }

    @Sendable private static func create(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let name = try call.body.requiredText("name")
        guard cluster.catalogue.find(name, kind: .tag) == nil else { throw .v2(.nameTaken(name)) }
        var tag = DataObject(name: name, kind: .tag, author: try call.user.id, now: cluster.now)
        tag.color = try call.body.text("color") ?? "#2359B6"
        _ = cluster.catalogue.objects.insert(tag)
        return Reply.json(json(tag))
    }

    @Sendable private static func update(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let tag = try named(call.segment("tag_identifier"), cluster)
        let name = try call.body.text("name")
        let color = try call.body.text("color")
        cluster.catalogue.objects.update(tag.id) {
            $0.name = name ?? $0.name
            $0.color = color ?? $0.color
        }
        return Reply.done
    }

    @Sendable private static func delete(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let tag = try named(call.segment("tag_identifier"), cluster)
        _ = cluster.catalogue.remove(tag.id)
        cluster.catalogue.objects.updateAll { $0.tags.removeAll { $0 == tag.id } }
        return Reply.done
    }

    private static func assign(
        _ cluster: inout Cluster,
        _ call: Call,
        _ change: ([String], [String]) -> [String]
    ) throws(Refusal) -> Response {
        var tags: [String] = []
        for identifier in try call.body.texts("tag_identifiers") ?? [] {
            tags.append(try named(identifier, cluster).id)
        }
        guard !tags.isEmpty else { throw Refusal(400, "tag_identifiers is missing") }
        var ids: [String] = []
        for row in try call.body.objects("metadata") ?? [] { ids.append(try MetadataCalls.named(row, cluster).id) }
        for id in ids { cluster.catalogue.objects.update(id) { $0.tags = change($0.tags, tags) } }
        return Reply.done
    }
}
