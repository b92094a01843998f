internal import HTTPWire
internal import JSON

/// Template variables of REST API 2.0.
enum VariableCalls {
    static let routes: [Route] = [
        .v2(.post, "template/variables/create", create),
        .v2(.post, "template/variables/search", search),
        .v2(.post, "template/variables/{identifier}/update-values", updateValues),
        .v2(.post, "template/variables/{identifier}/delete", delete),
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
        var assignments = variable.assignments
        for row in given {
            let next = Variable.Assignment(
                values: try row.texts("assigned_values") ?? [],
                org: try row.text("org_identifier") ?? String(call.currentOrg),
                principalType: try row.text("principal_type"),
                principal: try row.text("principal_identifier"),
                model: try row.text("model_identifier"),
                priority: try row.integer("priority")
            )
            let old = assignments.first { $0.concernsSame(next) }
            assignments.removeAll { $0.concernsSame(next) }
            var kept = next
            switch operation {
            case "ADD": kept.values = (old?.values ?? []) + next.values.filter { old?.values.contains($0) != true }
            case "REMOVE": kept.values = old?.values.filter { !next.values.contains($0) } ?? []
            case "RESET": kept.values = []
            default: break
            }
            if !kept.values.isEmpty { assignments.append(kept) }
            try tell(kept, variable.name, &cluster)
        }
        let all = assignments
        cluster.variables.update(variable.id) { $0.assignments = all }
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
        let identifier = call.segment("identifier")
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
