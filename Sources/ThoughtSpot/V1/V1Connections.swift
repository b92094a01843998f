// The vendor's page "Connections API" (connections-api). `config` and `metadata` are JSON inside one field.
public import JSON

extension Endpoint where Value == JSONValue {
    /// `GET connection/types`: the kinds of databases the cluster can connect to.
    public static func connectionTypes() -> Endpoint {
        Endpoint("connection_types", .get, .v1, "connection/types")
    }

    /// `GET connection/export`: the connection as YAML, in a JSON answer or as text.
    public static func connectionExport(connectionGUID: String) -> Endpoint {
        Endpoint("connection_export", .get, .v1, "connection/export")
            .query(["id": .text(connectionGUID)])
            .reads(.jsonOrText)
    }

    /// `POST connection/create`: creates a connection, without tables (`createEmpty`) unless said otherwise.
    public static func connectionCreate(
        connectionName: String,
        connectionType: String,
        metadata: JSONValue,
        description: String? = "",
        createWithoutTables: Bool? = true,
        isInternal: Bool = false
    ) -> Endpoint {
        connectionCreate(
            connectionName: connectionName,
            connectionType: connectionType,
            metadataText: JSONWriter().text(of: metadata),
            description: description,
            createWithoutTables: createWithoutTables,
            isInternal: isInternal
        )
    }

    /// The same with the metadata's JSON as text; the internal path (`isInternal`) knows no `createEmpty`.
    static func connectionCreate(
        connectionName: String,
        connectionType: String,
        metadataText: String,
        description: String?,
        createWithoutTables: Bool?,
        isInternal: Bool
    ) -> Endpoint {
        Endpoint("connection_create", .post, isInternal ? .v1Internal : .v1, "connection/create")
            .form([
                "name": .text(connectionName), "description": .text(description), "type": .text(connectionType),
                "metadata": .text(metadataText), "createEmpty": isInternal ? nil : .flag(createWithoutTables),
            ])
    }

    /// `POST connection/update`: replaces a connection; answers with it and with what was deleted.
    public static func connectionUpdate(
        connectionGUID: String,
        connectionName: String,
        connectionType: String,
        metadata: JSONValue,
        description: String? = "",
        createWithoutTables: Bool? = true,
        isInternal: Bool = false
    ) -> Endpoint {
        connectionUpdate(
            connectionGUID: connectionGUID,
            connectionName: connectionName,
            connectionType: connectionType,
            metadataText: JSONWriter().text(of: metadata),
            description: description,
            createWithoutTables: createWithoutTables,
            isInternal: isInternal
        )
    }

    /// The same with the metadata's JSON as text; the internal path (`isInternal`) knows no `createEmpty`.
    static func connectionUpdate(
        connectionGUID: String,
        connectionName: String,
        connectionType: String,
        metadataText: String,
        description: String?,
        createWithoutTables: Bool?,
        isInternal: Bool
    ) -> Endpoint {
        Endpoint("connection_update", .post, isInternal ? .v1Internal : .v1, "connection/update")
            .form([
                "id": .text(connectionGUID), "name": .text(connectionName), "description": .text(description),
                "type": .text(connectionType), "metadata": .text(metadataText),
                "createEmpty": isInternal ? nil : .flag(createWithoutTables),
            ])
    }
}

extension Endpoint where Value == ObjectHeaders {
    /// `GET connection/list`: the headers of connections.
    public static func connectionList(
        category: Category? = .all,
        sort: Sort = .default,
        sortAscending: Bool? = true,
        filter: String? = nil,
        tagNames: [String]? = nil,
        batchSize: Int? = -1,
        offset: Int? = -1
    ) -> Endpoint {
        Endpoint("connection_list", .get, .v1, "connection/list")
            .query([
                "category": .word(category), "sort": .upper(sort), "sortascending": .flag(sortAscending),
                "pattern": .text(filter), "tagname": .list(tagNames), "batchsize": .number(batchSize),
                "offset": .number(offset),
            ])
    }
}

extension Endpoint where Value == Done {
    /// `POST connection/delete`: deletes connections that nothing depends on; 204.
    public static func connectionDelete(connectionGUIDs: [String]) -> Endpoint {
        Endpoint("connection_delete", .post, .v1, "connection/delete")
            .form(["ids": .list(connectionGUIDs)])
            .effect(.deletes)
    }
}
