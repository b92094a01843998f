internal import HTTPWire
internal import JSON

/// Data objects of REST API 2.0: search, delete, TML, sharing.
enum MetadataCalls {
    static let routes: [Route] = [
        .v2(.post, "metadata/search", .signedIn, search),
        .v2(.post, "metadata/delete", .signedIn, delete),
        .v2(.post, "metadata/tml/export", .signedIn, export),
        .v2(.post, "metadata/tml/import", .signedIn, importAll),
        .v2(.post, "security/metadata/share", .signedIn, share),
        .v2(.post, "security/metadata/fetch-permissions", .signedIn, permissions),
    ]

    /// The kind that a word of REST API 2.0 names; nil without a word, 400 for an unknown one.
    static func kind(_ text: String?) throws(Refusal) -> DataObject.Kind? {
        guard let text else { return nil }
        guard let kind = DataObject.Kind.allCases.first(where: { $0.v2 == text }) else {
            throw Refusal(400, "Bad value for type")
        }
        return kind
    }

    @Sendable private static func search(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let page = try Page(call.body)
        let showsDetails = try call.body.flag("include_details") ?? false
        let showsHeaders = try call.body.flag("include_headers") ?? true
        let showsParts = try call.body.flag("include_visualization_headers") ?? false
        let showsDependents = try call.body.flag("include_dependent_objects") ?? false
        let tags = try call.body.texts("tag_identifiers")?.compactMap { cluster.catalogue.find($0, kind: .tag)?.id }
        // Rows take their shape when it is known which ones the page shows.
        var principals: [() -> JSONValue] = []
        var found: [DataObject] = []
        let visible = cluster.visibleObjects(to: try call.user)
        for wanted in try call.body.objects("metadata") ?? [[:]] {
            let identifier = try wanted.text("identifier")
            let pattern = try wanted.text("name_pattern").map(NamePattern.init)
            let subtypes = try wanted.texts("subtypes")
            let type = try wanted.text("type")
            if type == "USER" || type == "USER_GROUP" {
                principals += self.principals(cluster.directory, type, identifier, pattern)
                continue
            }
            let kind = try kind(type)
            found += visible.filter { object in
                (kind.map { $0 == object.kind } ?? true)
                    && (identifier.map { object.id.isExactly($0) || object.name.isExactly($0) } ?? true)
                    && (pattern?.matches(object.name) ?? true) && (subtypes?.contains(object.subtype) ?? true)
                    && (tags.map { !Set($0).isDisjoint(with: object.tags) } ?? true)
                    && !found.contains { $0.id == object.id }
            }
        }
        let cluster = cluster
        let rows: [() -> JSONValue] = found.map { object in
            {
                let dependents = showsDependents ? cluster.catalogue.dependents(of: object.id) : []
                return [
                    "metadata_id": .string(object.id), "metadata_name": .string(object.name),
                    "metadata_type": .string(object.kind.v2),
                    "dependent_objects": showsDependents
                        ? .object([object.id: .array(dependents.map { ObjectHeader.json($0, cluster) })]) : .null,
                    "incomplete_objects": .null,
                    "metadata_detail": showsDetails ? MetadataDetails.storable(object, cluster) : .null,
                    "metadata_header": showsHeaders ? ObjectHeader.json(object, cluster) : .null,
                    "visualization_headers": showsParts
                        ? .array(object.visualizations.map { ObjectHeader.json($0, of: object) }) : .null,
                    "stats": .null,
                ]
            }
        }
        return Reply.json(.array(page.of(rows + principals).map { $0() }))
    }

    private static func principals(
        _ directory: Directory,
        _ type: String?,
        _ identifier: String?,
        _ pattern: NamePattern?
    ) -> [() -> JSONValue] {
        func isWanted(_ id: String, _ name: String) -> Bool {
            (identifier.map { id.isExactly($0) || name.isExactly($0) } ?? true) && (pattern?.matches(name) ?? true)
        }
        func row(_ id: String, _ name: String, _ header: JSONValue) -> JSONValue {
            [
                "metadata_id": .string(id), "metadata_name": .string(name), "metadata_type": .optional(type),
                "metadata_header": header, "metadata_detail": .null,
            ]
        }
        let (users, groups) = (directory.users.rows, directory.groups.rows)
        return type == "USER"
            ? users.indices.filter { isWanted(users[$0].id, users[$0].name) }.map { place in
                { row(users[place].id, users[place].name, UserObject.header(users[place])) }
            }
            : groups.indices.filter { isWanted(groups[$0].id, groups[$0].name) }.map { place in
                { row(groups[place].id, groups[place].name, GroupObject.header(groups[place])) }
            }
    }

    /// The object that a row names by id or name; 400 if there is none.
    static func named(_ row: JSONObject, _ cluster: Cluster) throws(Refusal) -> DataObject {
        let identifier = try row.requiredText("identifier")
        guard let object = cluster.catalogue.find(identifier, kind: try kind(try row.text("type"))) else {
            throw Refusal(400, "Object \(identifier) not found")
        }
        return object
    }

    @Sendable private static func delete(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard let rows = try call.body.objects("metadata") else { throw Refusal(400, "metadata is missing") }
        let user = try call.user
        var ids: [String] = []
        for row in rows {
            let object = try named(row, cluster)
            guard cluster.share(object, of: user) == "MODIFY" else { throw Refusal(403, "No access to the object") }
            ids.append(object.id)
        }
        for id in ids { _ = cluster.catalogue.remove(id) }
        return Reply.done
    }

    @Sendable private static func export(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard let rows = try call.body.objects("metadata") else { throw Refusal(400, "metadata is missing") }
        var ids: [String] = []
        for row in rows { ids.append(try row.requiredText("identifier")) }
        let entries = TMLExport.entries(
            ids,
            cluster,
            try call.user,
            format: try call.body.text("edoc_format") ?? "JSON",
            associated: try call.body.flag("export_associated") ?? false,
            showsFQN: try call.body.flag("export_fqn") ?? false
        )
        return Reply.json(.array(entries))
    }

    @Sendable private static func importAll(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard let texts = try call.body.texts("metadata_tmls") else { throw Refusal(400, "metadata_tmls is missing") }
        guard let policy = TMLImport.Policy(rawValue: try call.body.text("import_policy") ?? "PARTIAL") else {
            throw Refusal(400, "Bad value for import_policy")
        }
        let makesNew = try call.body.flag("create_new") ?? false
        let user = try call.user
        let responses = TMLImport.run(texts, &cluster, user, policy: policy, makesNew: makesNew)
        return Reply.json(.array(responses))
    }

    @Sendable private static func share(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let type = try kind(try call.body.text("metadata_type"))
        var objects: [DataObject] = []
        for identifier in try call.body.texts("metadata_identifiers") ?? [] {
            guard let object = cluster.catalogue.find(identifier, kind: type) else {
                throw Refusal(400, "Object \(identifier) not found")
            }
            objects.append(object)
        }
        for row in try call.body.objects("metadata") ?? [] { objects.append(try named(row, cluster)) }
        var modes: [(principal: String, mode: String)] = []
        for permission in try call.body.objects("permissions") ?? [] {
            guard let principal = permission["principal"]?.object else { throw Refusal(400, "principal is missing") }
            let identifier = try principal.requiredText("identifier")
            let user = cluster.directory.user(identifier, org: nil)?.id
            let group = cluster.directory.group(identifier, org: call.currentOrg)?.id
            guard let id = try principal.text("type") == "USER" ? user : group ?? user else {
                throw Refusal(400, "Principal \(identifier) not found")
            }
            modes.append((id, try permission.requiredText("share_mode")))
        }
        for object in objects {
            try Sharing.apply(modes, to: [object.id], kind: object.kind, &cluster, try call.user)
        }
        return Reply.done
    }

    @Sendable private static func permissions(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        var details: [JSONValue] = []
        for row in try call.body.objects("metadata") ?? [] {
            let object = try named(row, cluster)
            let shares = object.shares.merging([object.author: "MODIFY"]) { $1 }.sorted { $0.key < $1.key }
            let principals = shares.map { id, mode -> JSONValue in
                let user = cluster.directory.users[id: id]
                let name = user?.name ?? cluster.directory.groups[id: id]?.name
                return [
                    "principal_id": .string(id), "principal_name": .optional(name),
                    "principal_type": user == nil ? "USER_GROUP" : "USER", "permission": .string(mode),
                ]
            }
            details.append([
                "metadata_id": .string(object.id), "metadata_name": .string(object.name),
                "metadata_type": .string(object.kind.v2), "metadata_author_id": .string(object.author),
                "principal_permission_info": [["principal_type": "ALL", "principal_permissions": .array(principals)]],
            ])
        }
        return Reply.json(["metadata_permission_details": .array(details)])
    }
}
