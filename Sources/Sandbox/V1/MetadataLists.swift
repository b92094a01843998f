internal import HTTPWire
internal import JSON

/// Listing of data objects and principals (`metadata-api`).
enum MetadataLists {
    static let routes: [Route] = [
        .v1(.get, "metadata/list", .signedIn) { cluster, call throws(Refusal) in
            let (headers, isLast) = try headers(cluster, call)
            return Reply.json(["headers": .array(headers), "isLastBatch": .bool(isLast), "debugInfo": [:]])
        },
        .v1(.get, "metadata/listobjectheaders", .signedIn) { cluster, call throws(Refusal) in
            Reply.json(.array(try headers(cluster, call).0))
        },
        .v1(.get, "metadata/listvizheaders", .signedIn, visualizations),
        .v1(.get, "metadata/listas", .signedIn, listAs),
        .v1(.get, "metadata/details", .signedIn, MetadataDetails.details),
    ]

    /// Kind from a parameter; an unknown one is a 500.
    static func kind(_ text: String?) throws(Refusal) -> DataObject.Kind {
        guard let kind = text.flatMap(DataObject.Kind.init) else { throw Refusal(500, "Invalid metadata type") }
        return kind
    }

    private static func headers(_ cluster: Cluster, _ call: Call) throws(Refusal) -> ([JSONValue], isLast: Bool) {
        let page = try HeaderPage(call.query)
        let org = call.currentOrg
        switch call.query["type"] {
        case "USER":
            let (users, isLast) = page.of(cluster.directory.users.rows.lazy.filter { $0.orgs.contains(org) }) {
                HeaderPage.Key(name: $0.name, $0.id, $0.displayName, $0.created, $0.modified)
            }
            return (users.map(UserObject.header), isLast)
        case "USER_GROUP":
            let (groups, isLast) = page.of(cluster.directory.groups.rows.lazy.filter { $0.org == org }) {
                HeaderPage.Key(name: $0.name, $0.id, $0.displayName, $0.created, $0.modified)
            }
            return (groups.map(GroupObject.header), isLast)
        case let type:
            let (objects, isLast) = page.of(try objects(cluster, call, kind: kind(type))) {
                HeaderPage.Key(name: $0.name, $0.id, $0.name, $0.created, $0.modified)
            }
            return (objects.map { ObjectHeader.json($0, cluster) }, isLast)
        }
    }

    private static func objects(_ cluster: Cluster, _ call: Call, kind: DataObject.Kind) throws(Refusal) -> [DataObject]
    {
        let user = try call.user
        var objects = cluster.visibleObjects(to: user).filter { $0.kind == kind }
        if let subtypes = try call.query.list("subtypes").map(Set.init), !subtypes.isEmpty {
            objects.removeAll { !subtypes.contains($0.subtype) }
        }
        if let names = try call.query.list("tagname") {
            let ids = Set(
                cluster.catalogue.objects.rows.filter { $0.kind == .tag && names.contains($0.name) }.map(\.id)
            )
            objects.removeAll { ids.isDisjoint(with: $0.tags) }
        }
        if let author = call.query["authorguid"] ?? call.query["author_guid"] {
            objects.removeAll { $0.author != author }
        }
        switch call.query["category"] {
        case "MY": objects.removeAll { $0.author != user.id }
        case "FAVORITE": objects.removeAll { !user.favourites.contains($0.id) }
        default: break
        }
        return objects
    }

    @Sendable private static func visualizations(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard let object = cluster.catalogue.objects[id: try call.query.required("id")] else {
            throw Refusal(400, "Invalid object id")
        }
        return Reply.json(.array(object.visualizations.map { ObjectHeader.json($0, of: object) }))
    }

    /// What a user or a group sees.
    @Sendable private static func listAs(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let id = call.query["principalid"] ?? ""
        let least = call.query["minimumaccesslevel"] ?? "NO_ACCESS"
        let pattern = call.query["pattern"].map(NamePattern.init)
        let user = cluster.directory.users[id: id]
        guard user != nil || cluster.directory.groups[id: id] != nil else { throw Refusal(404, "Principal not found") }
        let found = cluster.catalogue.objects.rows.filter { object in
            let share = user.map { cluster.share(object, of: $0) } ?? object.shares[id]
            return object.kind != .column && (pattern?.matches(object.name) ?? true)
                && (least == "NO_ACCESS" || share == "MODIFY" || share == least)
        }
        return Reply.json([
            "headers": .array(found.map { ObjectHeader.json($0, cluster) }), "isLastBatch": true, "debugInfo": [:],
        ])
    }
}
