internal import HTTPWire
internal import JSON

/// Configuration and custom actions (`admin-api`).
enum Administration {
    static let routes: [Route] = [
        .v1(.get, "admin/configinfo", configuration),
        .v1(.post, "admin/configinfo", configuration),
        .v1(.get, "admin/configinfo/overrides", overrides),
        .v1(.post, "admin/configinfo/update", update),
        .v1(.get, "admin/embed/actions") { cluster, _ in Reply.json(.array(cluster.catalogue.actions.map(json))) },
        .v1(.post, "admin/embed/actions", create),
        .v1(.get, "admin/embed/actions/{actionid}") { cluster, call throws(Refusal) in
            Reply.json(json(cluster.catalogue.actions[try place(cluster, call)]))
        },
        // The documentation replaces by PUT, the Python client by POST.
        .v1(.put, "admin/embed/actions/{actionid}", replace),
        .v1(.post, "admin/embed/actions/{actionid}", replace),
        .v1(.delete, "admin/embed/actions/{actionid}") { cluster, call throws(Refusal) in
            Reply.json(json(cluster.catalogue.actions.remove(at: try place(cluster, call))))
        },
        .v1(.get, "admin/embed/actions/{actionid}/associations") { cluster, call throws(Refusal) in
            Reply.json(.object(cluster.catalogue.actions[try place(cluster, call)].associations))
        },
        .v1(.post, "admin/embed/actions/{actionid}/associations", associate),
        .v1(.delete, "admin/embed/actions/{actionid}/associations", dissociate),
    ]

    @Sendable private static func configuration(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        var all: JSONObject = [
            "enableInstantSearch": true, "defaultChartDataSize": 5000, "maxFilterValues": 1000,
            "selfClusterId": .string(SessionInfo.clusterID), "selfClusterName": .string(SessionInfo.clusterName),
            "orgsUiEnabled": .bool(cluster.directory.orgs.count > 1),
        ]
        for member in cluster.configuration.members { all[member.name] = member.value }
        return Reply.json(.object(all))
    }

    @Sendable private static func overrides(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let rows = cluster.configuration.members.map { member in
            JSONObject.Member(
                member.name,
                ["category": "sandbox", "dataType": "String", "description": "", "current": member.value]
            )
        }
        return Reply.json(.object(JSONObject(rows)))
    }

    @Sendable private static func update(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard let changes = try call.form.object("configchanges") else {
            throw Refusal(400, "Parameter configchanges is missing")
        }
        for member in changes.members { cluster.configuration[member.name] = member.value }
        return Reply.done
    }

    private static func json(_ action: CustomAction) -> JSONValue {
        var value: JSONObject = ["id": .string(action.id)]
        for member in action.definition.members where member.name != "id" { value[member.name] = member.value }
        value["actionAssociationMap"] = .object(action.associations)
        return .object(value)
    }

    private static func place(_ cluster: Cluster, _ call: Call) throws(Refusal) -> Int {
        let id = call.segment("actionid")
        guard let place = cluster.catalogue.actions.firstIndex(where: { $0.id == id }) else {
            throw Refusal(404, "Invalid action id")
        }
        return place
    }

    private static func definition(_ call: Call) throws(Refusal) -> JSONObject {
        guard let object = try call.form.object("embedaction") else {
            throw Refusal(400, "Parameter embedaction is missing")
        }
        return object
    }

    @Sendable private static func create(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let action = CustomAction(id: GUID.make(), definition: try definition(call), associations: [:])
        cluster.catalogue.actions.append(action)
        return Reply.json(json(action))
    }

    @Sendable private static func replace(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let place = try place(cluster, call)
        cluster.catalogue.actions[place].definition = try definition(call)
        return Reply.json(json(cluster.catalogue.actions[place]))
    }

    @Sendable private static func associate(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let place = try place(cluster, call)
        guard let given = try? call.form.object("actionassociation") else {
            throw Refusal(500, "Request parsing error")
        }
        for member in given.members { cluster.catalogue.actions[place].associations[member.name] = member.value }
        return Reply.json(.object(cluster.catalogue.actions[place].associations))
    }

    @Sendable private static func dissociate(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let place = try place(cluster, call)
        guard let given = try? call.form.object("actionassociation") else { throw Refusal(400, "Invalid operation") }
        for name in given.names { cluster.catalogue.actions[place].associations[name] = nil }
        return Reply.json(.object(cluster.catalogue.actions[place].associations))
    }
}
