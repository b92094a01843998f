internal import HTTPWire
internal import JSON

/// Template variables of REST API 2.0.
enum VariableCalls {
    static let routes: [Route] = [
        .v2(.post, "template/variables/create", create),
        .v2(.post, "template/variables/search", search),
        .v2(.post, "template/variables/{identifier}/update-values", updateValues),
        .v2(.post, "template/variables/{identifier}/delete", delete),
        .v2(.post, "template/variables/{identifier}/update", update),
        .v2(.post, "template/variables/delete", deleteSeveral),
        .v2(.post, "template/variables/update-values", updateSeveral),
    ]

    @Sendable private static func create(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let name = try call.body.requiredText("name")
        let type = try call.body.text("type") ?? "FORMULA_VARIABLE"
        let variable = Variable(id: GUID.make(), name: name, type: type)
        guard cluster.variables.insert(variable) else { throw .v2(.nameTaken(name)) }
        return Reply.json(json(variable, showsValues: false))
    }

    @Sendable private static func search(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let page = try Page(call.body)
        let wanted = try call.body.objects("variable_details")
        let showsValues = try call.body.text("response_content") == "METADATA_AND_VALUES"
        var found: [Variable] = []
        for variable in cluster.variables.rows {
            var isWanted = wanted == nil
            for detail in wanted ?? [] where try matches(variable, detail) { isWanted = true }
            if isWanted { found.append(variable) }
        }
        return Reply.json(.array(page.of(found).map { json($0, showsValues: showsValues) }))
    }

    private static func matches(_ variable: Variable, _ detail: JSONObject) throws(Refusal) -> Bool {
        let identifier = try detail.text("identifier")
        let type = try detail.text("type")
        let pattern = try detail.text("name_pattern").map(NamePattern.init)
        return (identifier.map { variable.id.isExactly($0) || variable.name.isExactly($0) } ?? true)
            && (type.map { $0 == variable.type } ?? true) && (pattern?.matches(variable.name) ?? true)
    }

    /// `ADD`, `REMOVE`, `REPLACE` (unless said otherwise) or `RESET` the values of each assignment's principal.
    @Sendable private static func updateValues(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let variable = try named(cluster, call)
        let operation = try call.body.text("operation") ?? "REPLACE"
        guard ["ADD", "REMOVE", "REPLACE", "RESET"].contains(operation) else {
            throw Refusal(400, "Bad value for operation")
        }
        guard let given = try call.body.objects("variable_assignment") else {
            throw Refusal(400, "variable_assignment is missing")
        }
        for row in given {
            let next = Variable.Assignment(
                values: try row.texts("assigned_values") ?? [],
                org: try row.text("org_identifier") ?? String(call.currentOrg),
                principalType: try row.text("principal_type"),
                principal: try row.text("principal_identifier"),
                model: try row.text("model_identifier"),
                priority: try row.integer("priority")
            )
            try change(variable.id, operation, next, &cluster)
        }
        return Reply.done
    }

    private static func change(
        _ id: String,
        _ operation: String,
        _ next: Variable.Assignment,
        _ cluster: inout Cluster
    ) throws(Refusal) {
        guard let variable = cluster.variables[id: id] else { return }
        let old = variable.assignments.first { $0.concernsSame(next) }
        var kept = next
        switch operation {
        case "ADD": kept.values = (old?.values ?? []) + next.values.filter { old?.values.contains($0) != true }
        case "REMOVE": kept.values = old?.values.filter { !next.values.contains($0) } ?? []
        case "RESET": kept.values = []
        default: break
        }
        try tell(kept, variable.name, &cluster)
        let row = kept
        cluster.variables.update(id) {
            $0.assignments.removeAll { $0.concernsSame(next) }
            if !row.values.isEmpty { $0.assignments.append(row) }
        }
    }

    /// The older form: values of several variables, each for every scope.
    @Sendable private static func updateSeveral(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let scopes = try call.body.objects("variable_value_scope") ?? [[:]]
        for row in try call.body.objects("variable_assignment") ?? [] {
            let variable = try named(try row.requiredText("variable_identifier"), cluster)
            for scope in scopes {
                let next = Variable.Assignment(
                    values: try row.texts("variable_values") ?? [],
                    org: try scope.text("org_identifier") ?? String(call.currentOrg),
                    principalType: try scope.text("principal_type"),
                    principal: try scope.text("principal_identifier"),
                    model: try scope.text("model_identifier"),
                    priority: try scope.integer("priority")
                )
                try change(variable.id, try row.text("operation") ?? "REPLACE", next, &cluster)
            }
        }
        return Reply.done
    }

    @Sendable private static func update(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let name = try call.body.requiredText("name")
        let variable = try named(cluster, call)
        guard cluster.variables.update(variable.id, { $0.name = name }) else { throw .v2(.nameTaken(name)) }
        return Reply.done
    }

    /// All of them or none.
    @Sendable private static func deleteSeveral(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        var ids: [String] = []
        for name in try call.body.texts("identifiers") ?? [] { ids.append(try named(name, cluster).id) }
        for id in ids { cluster.variables.remove(id) }
        return Reply.done
    }

    /// Values for a user show up on the user too.
    private static func tell(_ kept: Variable.Assignment, _ name: String, _ cluster: inout Cluster) throws(Refusal) {
        guard kept.principalType == "USER", let principal = kept.principal else { return }
        let user = try UserChanges.named(principal, cluster)
        cluster.directory.users.update(user.id) { $0.variables[name] = kept.values.isEmpty ? nil : kept.values }
    }

    @Sendable private static func delete(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        cluster.variables.remove(try named(cluster, call).id)
        return Reply.done
    }

    private static func named(_ cluster: Cluster, _ call: Call) throws(Refusal) -> Variable {
        try named(call.segment("identifier"), cluster)
    }

    private static func named(_ identifier: String, _ cluster: Cluster) throws(Refusal) -> Variable {
        guard let variable = cluster.variables[id: identifier] ?? cluster.variables[key: ExactText(identifier)] else {
            throw Refusal(400, "Variable \(identifier) not found")
        }
        return variable
    }

    private static func json(_ variable: Variable, showsValues: Bool) -> JSONValue {
        let values = variable.assignments.map { assignment -> JSONValue in
            [
                "value": .optional(assignment.values.first), "value_list": .strings(assignment.values),
                "org_identifier": .string(assignment.org), "principal_type": .optional(assignment.principalType),
                "principal_identifier": .optional(assignment.principal),
                "model_identifier": .optional(assignment.model),
                "priority": assignment.priority.map { .number($0) } ?? .null,
            ]
        }
        return [
            "id": .string(variable.id), "name": .string(variable.name), "variable_type": .string(variable.type),
            "sensitive": .bool(variable.isSensitive), "values": showsValues ? .array(values) : [],
        ]
    }
}
