internal import HTTPWire
internal import JSON

/// What is built on what (`dependency-apis`).
enum Dependencies {
    static let routes: [Route] = [
        .v1(.post, "dependency/listdependents", .signedIn) { cluster, call throws(Refusal) in
            try list(cluster, call.form.list("id"))
        },
        .v1(.get, "dependency/logicalcolumn", .signedIn, byQuery),
        .v1(.get, "dependency/logicaltable", .signedIn, byQuery),
        .v1(.get, "dependency/logicalrelationship", .signedIn, byQuery),
        .v1(.get, "dependency/physicalcolumn", .signedIn, byQuery),
        .v1(.get, "dependency/physicaltable", .signedIn, byQuery),
        // The documentation names the list `id`, the Python client sends `ids`.
        .v1(.get, "dependency/pinboard", .signedIn, byQuery),
        .v1(.get, "dependency/listincomplete", .signedIn) { _, _ in Reply.json([]) },
    ]

    @Sendable private static func byQuery(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        try list(cluster, call.query.list(call.query["id"] == nil ? "ids" : "id"))
    }

    private static func list(_ cluster: Cluster, _ ids: [String]?) throws(Refusal) -> Response {
        guard let ids else { throw Refusal(500, "The object id is missing") }
        var answer = JSONObject()
        for id in ids {
            guard cluster.catalogue.objects[id: id] != nil else { throw Refusal(400, "Invalid object id") }
            var byKind = JSONObject()
            for dependent in cluster.catalogue.dependents(of: id) where dependent.kind != .column {
                let earlier = byKind[dependent.kind.rawValue]?.array ?? []
                byKind[dependent.kind.rawValue] = .array(earlier + [ObjectHeader.json(dependent, cluster)])
            }
            answer[id] = .object(byKind)
        }
        return Reply.json(.object(answer))
    }
}
