internal import HTTPWire
internal import JSON

/// What REST API 2.0 does with data objects besides finding and sharing them.
enum MoreMetadataCalls {
    static let routes: [Route] = [
        .v2(.post, "metadata/copyobject", .signedIn, copy),
        .v2(.post, "metadata/headers/update", .signedIn, updateHeaders),
        .v2(.post, "metadata/tml/async/import", .signedIn, beginImport),
        .v2(.post, "metadata/tml/async/status", .signedIn, importStatus),
        .v2(.post, "security/metadata/assign", .signedIn, assign),
        .v2(.post, "connection/create", .signedIn, createConnection),
        .v2(.post, "connection/update", .signedIn, updateConnection),
        .v2(.post, "connection/delete", .signedIn, deleteConnection),
        .v2(.post, "connections/{connection_identifier}/update", .signedIn, updateConnection),
        .v2(.post, "connections/{connection_identifier}/delete", .signedIn, deleteConnection),
        .v2(.post, "connections/{connection_identifier}/status", .signedIn, updateConnection),
        .v2(.post, "roles/create", createRole),
        .v2(.post, "roles/search", searchRoles),
        .v2(.post, "roles/{role_identifier}/update", updateRole),
        .v2(.post, "roles/{role_identifier}/delete", deleteRole),
    ]

    @Sendable private static func copy(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let object = try MetadataCalls.named(call.body, cluster)
        guard object.kind == .liveboard || object.kind == .answer else { throw Refusal(400, "Bad value for type") }
        let title = try call.body.text("title") ?? "Copy of \(object.name)"
        var made = DataObject(name: title, kind: object.kind, author: try call.user.id, now: cluster.now)
        made.description = try call.body.text("description") ?? object.description
        made.sources = object.sources
        made.visualizations = object.visualizations
        (made.tmlKind, made.tml) = (object.tmlKind, object.tml)
        _ = cluster.catalogue.objects.insert(made)
        return Reply.json(["metadata_id": .string(made.id)])
    }

    @Sendable private static func updateHeaders(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        var changes: [(id: String, name: String?, description: String?)] = []
        for row in try call.body.objects("headers_update") ?? [] {
            let object = try MetadataCalls.named(row, cluster)
            let attributes = try row.objects("attributes") ?? []
            func value(_ name: String) throws(Refusal) -> String? {
                for attribute in attributes where try attribute.text("name") == name {
                    return try attribute.text("value")
                }
                return nil
            }
            changes.append((object.id, try value("name"), try value("description")))
        }
        let now = cluster.now
        for change in changes {
            cluster.catalogue.objects.update(change.id) {
                $0.name = change.name ?? $0.name
                $0.description = change.description ?? $0.description
                $0.modified = now
            }
        }
        return Reply.done
    }

    /// The import is done at once; the task says so when it is asked for.
    @Sendable private static func beginImport(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard let texts = try call.body.texts("metadata_tmls") else { throw Refusal(400, "metadata_tmls is missing") }
        let word = try call.body.text("import_policy") ?? "PARTIAL_OBJECT"
        guard let policy = TMLImport.Policy(rawValue: word) else {
            throw Refusal(400, "Bad value for import_policy")
        }
        let user = try call.user
        let makesNew = try call.body.flag("create_new") ?? false
        let responses = TMLImport.run(texts, &cluster, user, policy: policy, makesNew: makesNew)
        let task = Record(
            id: GUID.make(),
            name: "",
            kind: "TML import",
            org: call.currentOrg,
            author: user.id,
            members: [
                "tenant_id": .string(SessionInfo.clusterID), "org_id": .number(call.currentOrg),
                "task_name": "TML import", "import_response": ["object": .array(responses)],
                "task_status": "COMPLETED", "author_id": .string(user.id),
                "author_display_name": .string(user.displayName),
                "import_policy": .string(word), "object_processed_count": .number(texts.count),
                "total_object_count": .number(texts.count),
            ],
            created: cluster.now,
            modified: cluster.now
        )
        _ = cluster.records.insert(task)
        return try ResourceCalls.answer(known(task), cluster, call)
    }

    private static func known(_ task: Record) -> JSONObject {
        var known = task.known(as: ["task_id"])
        for name in ["created_at", "in_progress_at", "completed_at", "modified_at"] {
            known[name] = .number(task.created)
        }
        return known
    }

    @Sendable private static func importStatus(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let wanted = try call.body.texts("task_ids")
        let statuses = try call.body.texts("task_status") ?? []
        let page = try RecordPage(call.body)
        let tasks = cluster.records.rows.filter { task in
            task.kind == "TML import" && (wanted?.contains(task.id) ?? true)
                && (statuses.isEmpty || statuses.contains(task.members["task_status"]?.string ?? ""))
        }
        let showsResponse = try call.body.flag("include_import_response") ?? false
        let rows = page.of(tasks).map { task in
            var known = known(task)
            if !showsResponse { known["import_response"] = nil }
            return known
        }
        return try ResourceCalls.list(rows, of: tasks.count, page, cluster, call)
    }

    @Sendable private static func assign(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let user = try UserChanges.named(try call.body.requiredText("user_identifier"), cluster)
        var ids: [String] = []
        for row in try call.body.objects("metadata") ?? [] { ids.append(try MetadataCalls.named(row, cluster).id) }
        for id in ids { cluster.catalogue.objects.update(id) { $0.author = user.id } }
        return Reply.done
    }
}

extension MoreMetadataCalls {
    private static func connection(_ cluster: Cluster, _ call: Call) throws(Refusal) -> DataObject {
        let given = try call.body.text("connection_identifier")
        guard let name = call.captures["connection_identifier"] ?? given,
            let connection = cluster.catalogue.find(name, kind: .connection)
        else { throw Refusal(400, "Connection not found") }
        return connection
    }

    @Sendable private static func createConnection(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let name = try call.body.requiredText("name")
        guard cluster.catalogue.find(name, kind: .connection) == nil else { throw .v2(.nameTaken(name)) }
        var made = DataObject(name: name, kind: .connection, author: try call.user.id, now: cluster.now)
        made.subtype = try call.body.requiredText("data_warehouse_type")
        made.description = try call.body.text("description") ?? ""
        _ = cluster.catalogue.objects.insert(made)
        var known = call.body
        // What the warehouse is opened with is not told again.
        known["data_warehouse_config"] = nil
        known["id"] = .string(made.id)
        return try ResourceCalls.answer(known, cluster, call)
    }

    @Sendable private static func updateConnection(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let connection = try connection(cluster, call)
        let (name, description) = (try call.body.text("name"), try call.body.text("description"))
        let now = cluster.now
        cluster.catalogue.objects.update(connection.id) {
            $0.name = name ?? $0.name
            $0.description = description ?? $0.description
            $0.modified = now
        }
        return Reply.done
    }

    @Sendable private static func deleteConnection(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let connection = try connection(cluster, call)
        guard cluster.catalogue.dependents(of: connection.id).isEmpty else {
            throw Refusal(400, "Objects depend on connection \(connection.name)")
        }
        _ = cluster.catalogue.remove(connection.id)
        return Reply.done
    }
}

extension MoreMetadataCalls {
    private static func known(_ role: Role) -> JSONObject {
        [
            "id": .string(role.id), "name": .string(role.name), "description": .string(role.description),
            "privileges": .strings(role.privileges), "permission": "READ_ONLY", "groups_assigned_count": 0,
            "author_id": .string(role.author), "modifier_id": .string(role.modifier),
            "creation_time_in_millis": .number(role.created), "modification_time_in_millis": .number(role.modified),
        ]
    }

    private static func role(_ cluster: Cluster, _ call: Call) throws(Refusal) -> Role {
        let name = call.segment("role_identifier")
        guard let role = cluster.roles[id: name] ?? cluster.roles[key: ExactText(name)] else {
            throw Refusal(400, "Role \(name) not found")
        }
        guard !role.isBuiltIn else { throw .v2(.builtIn(role.name)) }
        return role
    }

    @Sendable private static func createRole(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let role = Role(
            name: try call.body.requiredText("name"),
            description: try call.body.text("description") ?? "",
            privileges: try call.body.texts("privileges") ?? [],
            author: try call.user.id,
            now: cluster.now
        )
        guard cluster.roles.insert(role) else { throw .v2(.nameTaken(role.name)) }
        return try ResourceCalls.answer(known(role), cluster, call)
    }

    @Sendable private static func updateRole(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let role = try role(cluster, call)
        let (name, description) = (try call.body.text("name"), try call.body.text("description"))
        let privileges = try call.body.texts("privileges")
        let (modifier, now) = (try call.user.id, cluster.now)
        let kept = cluster.roles.update(role.id) {
            $0.name = name ?? $0.name
            $0.description = description ?? $0.description
            $0.privileges = privileges ?? $0.privileges
            $0.modifier = modifier
            $0.modified = now
        }
        guard kept, let changed = cluster.roles[id: role.id] else { throw .v2(.nameTaken(name ?? "")) }
        return try ResourceCalls.answer(known(changed), cluster, call)
    }

    @Sendable private static func deleteRole(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let role = try role(cluster, call)
        guard cluster.roles.remove(role.id) else { throw Refusal(400, "Role \(role.name) not found") }
        return Reply.done
    }

    /// Every list that is given narrows the answer.
    @Sendable private static func searchRoles(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let names = try call.body.texts("role_identifiers") ?? []
        let privileges = try call.body.texts("privileges") ?? []
        let rows = cluster.roles.rows.filter { role in
            (names.isEmpty || names.contains { role.id.isExactly($0) || role.name.isExactly($0) })
                && (privileges.isEmpty || !Set(privileges).isDisjoint(with: role.privileges))
        }
        let sample = try Sample(cluster, call)
        return Reply.json(.array(rows.map { sample.object("SearchRoleResponse", from: known($0)) }))
    }
}
