internal import HTTPWire
internal import JSON

/// The things that are made, found, changed and deleted by one pattern of calls.
struct Resource: Sendable {
    /// The word for it in refusals.
    let kind: String
    /// Where its calls are: `webhooks` for `webhooks/create` and the rest.
    let base: String
    /// The call that makes one, below the base; empty if it is the base itself.
    var create = "create"
    var update = "{identifier}/update"
    /// The member that holds its name; empty if it has none.
    var name = "name"
    /// Members of requests that name one or several of it.
    var identifiers: [String]
    /// Members of answers that hold its id.
    var aliases: [String] = []
    /// The member of an update that holds its new name, if it is another.
    var newName: String?

    /// Everything that follows the pattern.
    static let all: [Resource] = [
        Resource(kind: "Schedule", base: "schedules", identifiers: ["schedule_identifiers"]),
        Resource(kind: "Webhook", base: "webhooks", identifiers: ["webhook_identifier", "webhook_identifiers"]),
        Resource(
            kind: "Collection",
            base: "collections",
            identifiers: ["collection_identifiers", "collection_identifier"]
        ),
        Resource(
            kind: "Custom action",
            base: "customization/custom-actions",
            create: "",
            identifiers: ["custom_action_identifier"]
        ),
        Resource(kind: "Calendar", base: "calendars", identifiers: ["name"], aliases: ["calendar_id"]),
        Resource(
            kind: "Configuration",
            base: "connection-configurations",
            identifiers: ["configuration_identifier", "configuration_identifiers"],
            aliases: ["configuration_identifier"]
        ),
        Resource(
            kind: "Email customization",
            base: "customization/email",
            create: "",
            update: "update",
            name: "",
            identifiers: ["template_identifier"],
            aliases: ["template_identifier"]
        ),
        Resource(
            kind: "Font",
            base: "customization/styles/fonts",
            create: "upload",
            identifiers: ["font_identifier", "font_identifiers"]
        ),
        Resource(
            kind: "Git configuration",
            base: "vcs/git/config",
            update: "update",
            name: "",
            identifiers: ["cluster_level"]
        ),
        Resource(kind: "Analyst", base: "ai/agent/analysts", identifiers: ["analyst_identifier"]),
        Resource(kind: "Semantic integration", base: "semantic-integrations", identifiers: []),
        Resource(
            kind: "DBT connection",
            base: "dbt",
            create: "dbt-connection",
            update: "update-dbt-connection",
            name: "connection_name",
            identifiers: ["dbt_connection_identifier"],
            aliases: ["dbt_connection_identifier"]
        ),
    ]
}

/// The calls of `Resource.all`.
enum ResourceCalls {
    static let routes: [Route] = Resource.all.flatMap(routes)

    private typealias Act = @Sendable (Resource, inout Cluster, Call) throws(Refusal) -> Response

    private static func routes(of resource: Resource) -> [Route] {
        let paths: [(path: String, act: Act)] = [
            (resource.create, create), ("search", search), (resource.update, update), ("{identifier}/delete", delete),
            ("delete", deleteNamed),
        ]
        var routes: [Route] = []
        for (path, act) in paths {
            let pattern = path.isEmpty ? resource.base : "\(resource.base)/\(path)"
            guard let operation = Description.all.operation("POST", pattern) else { continue }
            routes.append(
                .v2(.post, operation.pattern, .signedIn) { cluster, call throws(Refusal) in
                    try act(resource, &cluster, call)
                }
            )
        }
        return routes
    }

    @Sendable private static func create(
        _ resource: Resource,
        _ cluster: inout Cluster,
        _ call: Call
    ) throws(Refusal) -> Response {
        try RequestCheck().insist(call)
        let record = Record(
            id: GUID.make(),
            name: resource.name.isEmpty ? "" : call.body[resource.name]?.string ?? "",
            kind: resource.kind,
            org: call.currentOrg,
            author: try call.user.id,
            members: call.body,
            created: cluster.now,
            modified: cluster.now
        )
        guard cluster.records.insert(record) else { throw .v2(.nameTaken(record.name)) }
        return try answer(record.known(as: resource.aliases), cluster, call)
    }

    @Sendable private static func update(
        _ resource: Resource,
        _ cluster: inout Cluster,
        _ call: Call
    ) throws(Refusal) -> Response {
        let record = try found(resource, cluster, call)
        let now = cluster.now
        let kept = cluster.records.update(record.id) { record in
            for member in call.body.members where !resource.identifiers.contains(member.name) {
                record.members[member.name] = member.value
            }
            if !resource.name.isEmpty, let name = call.body[resource.name]?.string { record.name = name }
            record.modified = now
        }
        guard kept, let changed = cluster.records[id: record.id] else { throw .v2(.nameTaken(record.name)) }
        return try answer(changed.known(as: resource.aliases), cluster, call)
    }

    @Sendable private static func delete(
        _ resource: Resource,
        _ cluster: inout Cluster,
        _ call: Call
    ) throws(Refusal) -> Response {
        let record = try found(resource, cluster, call)
        cluster.records.remove(record.id)
        return try answer(record.known(as: resource.aliases), cluster, call)
    }

    /// The call names one or several in its body; none, if the kind is one of a kind.
    @Sendable private static func deleteNamed(
        _ resource: Resource,
        _ cluster: inout Cluster,
        _ call: Call
    ) throws(Refusal) -> Response {
        let named = names(resource, call.body)
        let mine = cluster.records.rows.filter { $0.kind == resource.kind && $0.org == call.currentOrg }
        var gone: [Record] = []
        for name in named {
            guard let record = mine.first(where: { $0.id.isExactly(name) || $0.name.isExactly(name) }) else {
                throw Refusal(400, "\(resource.kind) \(name) not found")
            }
            gone.append(record)
        }
        if named.isEmpty, resource.name.isEmpty { gone = mine }
        let isDryRun = call.body["dry_run"]?.bool == true
        if !isDryRun { for record in gone { cluster.records.remove(record.id) } }
        let rows = JSONValue.array(gone.map { .object($0.known(as: resource.aliases)) })
        var known: JSONObject = ["deleted_count": .number(gone.count), "failed_count": 0]
        for name in ["deleted_webhooks", "deleted_collections", "metadata_deleted", "deleted_fonts"] {
            known[name] = rows
        }
        return try answer(known, cluster, call)
    }

    @Sendable private static func search(
        _ resource: Resource,
        _ cluster: inout Cluster,
        _ call: Call
    ) throws(Refusal) -> Response {
        let page = try RecordPage(call.body)
        let rows = page.sorted(
            cluster.records.rows.filter { record in
                record.kind == resource.kind && record.org == call.currentOrg
                    && RecordFilter(resource, call.body).matches(record)
            }
        )
        return try list(page.of(rows).map { $0.known(as: resource.aliases) }, of: rows.count, page, cluster, call)
    }

    /// The rows in the answer that the call has: a list, or an object that holds one and says where it stands.
    static func list(
        _ rows: [JSONObject],
        of count: Int,
        _ page: RecordPage,
        _ cluster: Cluster,
        _ call: Call
    ) throws(Refusal) -> Response {
        guard let operation = call.operation else { return Reply.done }
        let sample = try Sample(cluster, call)
        if operation.answer.hasPrefix("[]@") {
            let shape = String(operation.answer.dropFirst(3))
            return Reply.json(.array(rows.map { sample.object(shape, from: $0) }))
        }
        var known = page.known(of: count)
        let shape = String(operation.answer.dropFirst())
        if let list = Description.all.members(of: shape).first(where: { $0.isList && $0.shape != nil }) {
            known[list.name] = .array(rows.map { .object($0) })
        }
        return Reply.json(sample.object(shape, from: known))
    }

    /// The answer that the call has, made of what is known.
    static func answer(_ known: JSONObject, _ cluster: Cluster, _ call: Call) throws(Refusal) -> Response {
        guard let operation = call.operation, operation.answer != "-" else { return Reply.done }
        return Reply.json(try Sample(cluster, call).answer(operation.answer, from: known))
    }

    /// What a body names by the members that are for it.
    private static func names(_ resource: Resource, _ body: JSONObject) -> [String] {
        resource.identifiers.flatMap { name in
            body[name]?.array?.compactMap(\.string) ?? body[name]?.string.map { [$0] } ?? []
        }
    }

    /// The one that the path names, or else the body, or the only one of a kind without names.
    private static func found(_ resource: Resource, _ cluster: Cluster, _ call: Call) throws(Refusal) -> Record {
        let mine = cluster.records.rows.filter { $0.kind == resource.kind && $0.org == call.currentOrg }
        guard let name = call.captures.values.first ?? names(resource, call.body).first else {
            guard let only = mine.last else { throw Refusal(400, "\(resource.kind) not found") }
            return only
        }
        guard let record = mine.first(where: { $0.id.isExactly(name) || $0.name.isExactly(name) }) else {
            throw Refusal(400, "\(resource.kind) \(name) not found")
        }
        return record
    }
}
