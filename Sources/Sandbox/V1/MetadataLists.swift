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
        let query = call.query
        let rows: [(name: String, sort: Sorted, header: JSONValue)]
        switch query["type"] {
        case "USER":
            rows = cluster.directory.users.rows.filter { $0.orgs.contains(call.currentOrg) }.map { user in
                let header = UserObject.json(user, cluster.directory, org: call.org)["header"] ?? .null
                return (user.name, Sorted(user.id, user.displayName, user.created, user.modified), header)
            }
        case "USER_GROUP":
            rows = cluster.directory.groups.rows.filter { $0.org == call.currentOrg }.map { group in
                let header = GroupObject.json(group, cluster.directory)["header"] ?? .null
                return (group.name, Sorted(group.id, group.displayName, group.created, group.modified), header)
            }
        default:
            let objects = try objects(cluster, call, kind: kind(query["type"]))
            rows = objects.map {
                ($0.name, Sorted($0.id, $0.name, $0.created, $0.modified), ObjectHeader.json($0, cluster))
            }
        }
        let fetched = try query.list("fetchids").map(Set.init)
        let skipped = Set(try query.list("skipids") ?? [])
        let pattern = query["pattern"].map(NamePattern.init)
        var found = rows.filter { row in
            (fetched?.contains(row.sort.id) ?? true) && !skipped.contains(row.sort.id)
                && (pattern?.matches(row.name) ?? true)
        }
        if let sort = query["sort"], sort != "DEFAULT" {
            found.sort { Sorted.isBefore(($0.name, $0.sort), ($1.name, $1.sort), by: sort) }
        }
        if try query.flag("sortascending") == false { found.reverse() }
        let offset = max(0, try query.integer("offset") ?? 0)
        let size = try query.integer("batchsize") ?? -1
        let page = size > 0 ? Array(found.dropFirst(offset).prefix(size)) : Array(found.dropFirst(offset))
        return (page.map(\.header), offset + page.count >= found.count)
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

/// What lists are sorted by.
struct Sorted: Sendable {
    let id: String
    private let display: String
    private let created: Int
    private let modified: Int

    init(_ id: String, _ display: String, _ created: Int, _ modified: Int) {
        self.id = id
        self.display = display
        self.created = created
        self.modified = modified
    }

    /// By one of V1's `Sorts`.
    static func isBefore(_ left: (String, Sorted), _ right: (String, Sorted), by sort: String) -> Bool {
        switch sort {
        case "DISPLAY_NAME": left.1.display < right.1.display
        case "CREATED": left.1.created < right.1.created
        case "MODIFIED": left.1.modified < right.1.modified
        default: left.0 < right.0
        }
    }
}
