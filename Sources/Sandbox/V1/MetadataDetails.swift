internal import HTTPWire
internal import JSON

/// `metadata/details`: the large shape of an object, as far as clients read it.
enum MetadataDetails {
    /// `metadata/details`: the storables of the ids asked for.
    @Sendable static func details(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let ids = try call.query.list("id") ?? []
        var storables: [JSONValue] = []
        for id in ids {
            switch call.query["type"] {
            case "USER":
                guard let user = cluster.directory.users[id: id] else { throw Refusal(400, "Invalid object id") }
                storables.append(UserObject.json(user, cluster.directory, org: call.org))
            case "USER_GROUP":
                guard let group = cluster.directory.groups[id: id] else { throw Refusal(400, "Invalid object id") }
                storables.append(GroupObject.json(group, cluster.directory))
            default:
                let kind = try MetadataLists.kind(call.query["type"])
                guard let object = cluster.catalogue.find(id, kind: kind),
                    cluster.share(object, of: try call.user) != nil
                else { throw Refusal(400, "Invalid object id") }
                storables.append(storable(object, cluster))
            }
        }
        return Reply.json(["storables": .array(storables), "debugInfo": [:]])
    }

    /// One object with its header, as the call gives it.
    static func storable(_ object: DataObject, _ cluster: Cluster) -> JSONValue {
        var value: JSONObject = [
            "header": ObjectHeader.json(object, cluster), "type": .string(object.subtype), "complete": true,
            "incompleteDetail": [],
        ]
        switch object.kind {
        case .liveboard: value["reportContent"] = report(object, cluster)
        case .answer:
            value["reportContent"] = [
                "sheets": [["header": ObjectHeader.json(object, cluster), "sheetType": "QUESTION"]]
            ]
        case .connection:
            value["authenticationType"] = "SERVICE_ACCOUNT"
            value["logicalTableList"] = .array(
                cluster.catalogue.dependents(of: object.id).map { table($0, cluster) }
            )
            value["dataSourceContent"] = [
                "configuration": [
                    "accountName": "sandbox", "user": "demo", "password": "", "role": "DEMO", "warehouse": "DEMO",
                    "database": "RETAIL",
                ]
            ]
        case .table:
            for member in table(object, cluster).object?.members ?? [] { value[member.name] = member.value }
        case .column, .relationship, .tag: break
        }
        return .object(value)
    }

    private static func report(_ object: DataObject, _ cluster: Cluster) -> JSONValue {
        let parts = object.visualizations.map { part -> JSONValue in
            let source = cluster.catalogue.objects[id: part.source]
            return [
                "header": ["id": .string(part.id), "name": .string(part.name)], "vizContent": ["vizType": "CHART"],
                "resolvedObjects": .object([
                    part.source: ["header": ["id": .string(part.source), "name": .optional(source?.name)]]
                ]),
            ]
        }
        return [
            "sheets": [
                [
                    "header": ObjectHeader.json(object, cluster), "sheetType": "PINBOARD",
                    "sheetContent": ["sheetContentType": "PINBOARD", "visualizations": .array(parts)],
                ]
            ]
        ]
    }

    private static func table(_ object: DataObject, _ cluster: Cluster) -> JSONValue {
        let columns = cluster.catalogue.objects.rows.filter { $0.owner == object.id && $0.kind == .column }
        return [
            "header": ObjectHeader.json(object, cluster), "type": .string(object.subtype),
            "columns": .array(
                columns.map {
                    [
                        "header": ObjectHeader.json($0, cluster),
                        "type": $0.name.lowercased() == "amount" ? "MEASURE" : "ATTRIBUTE",
                        "dataType": $0.name.lowercased() == "amount" ? "DOUBLE" : "VARCHAR",
                    ]
                }
            ),
            "logicalTableContent": ["tableMappingInfo": ["databaseName": "RETAIL", "schemaName": "PUBLIC"]],
        ]
    }
}
