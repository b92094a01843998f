// The vendor's page "Connections API" (connections-api): what a connection can see in its database.
public import JSON

/// A table of an external database.
public struct ExternalTable: Sendable, Hashable {
    /// The external database's name.
    public var database: String
    /// The schema's name in it.
    public var schema: String
    /// The table's name in the schema.
    public var table: String

    public init(database: String, schema: String, table: String) {
        self.database = database
        self.schema = schema
        self.table = table
    }

    var json: JSONValue {
        ["databaseName": .string(database), "schemaName": .string(schema), "tableName": .string(table)]
    }
}

extension Endpoint where Value == JSONValue {
    /// `GET /callosum/v1/connection/detail/{id}`, an internal path: the tables of a connection.
    ///
    /// `sort` goes as it is, where the other calls send it in upper case (bugs B23).
    public static func connectionDetail(
        connectionGUID: String,
        sort: Sort? = .modified,
        sortAscending: Bool? = true,
        filter: String? = nil,
        tagNames: [String]? = nil,
        showHidden: Bool? = false
    ) -> Endpoint {
        Endpoint("connection_detail", .get, .v1Internal, "connection/detail/\(connectionGUID)")
            .query([
                "sort": .word(sort), "sortascending": .flag(sortAscending), "pattern": .text(filter),
                "tagname": .list(tagNames), "showhidden": .flag(showHidden),
            ])
    }

    /// `POST connection/fetchConnection`: the external databases, with columns if asked for.
    ///
    /// The internal path, which older releases have, needs the configuration.
    public static func connectionFetchConnection(
        connectionGUID: String,
        includeColumns: Bool? = false,
        authentication: ConnectionAuthentication? = .serviceAccount,
        configuration: JSONValue? = nil,
        isInternal: Bool = false
    ) -> Endpoint {
        connectionFetchConnection(
            connectionGUID: connectionGUID,
            includeColumns: includeColumns,
            authentication: authentication,
            configurationText: configuration.map { JSONWriter().text(of: $0) },
            isInternal: isInternal
        )
    }

    /// The same with the configuration's JSON as text.
    static func connectionFetchConnection(
        connectionGUID: String,
        includeColumns: Bool?,
        authentication: ConnectionAuthentication?,
        configurationText: String?,
        isInternal: Bool
    ) -> Endpoint {
        Endpoint(
            "connection_fetch_connection",
            .post,
            isInternal ? .v1Internal : .v1,
            "connection/fetchConnection"
        )
        .form([
            "id": .text(connectionGUID), "includeColumns": .flag(includeColumns),
            "authentication_type": .word(authentication), "config": .text(configurationText),
        ])
        .effect(.reads)
        .refused(.configuration, if: isInternal && configurationText == nil)
    }

    /// `POST connection/fetchLiveColumns`: the columns of one table, as `{"DB.SCHEMA.TABLE": […]}`.
    ///
    /// The internal path, which older releases have, needs the configuration.
    public static func connectionFetchLiveColumns(
        connectionGUID: String,
        table: ExternalTable,
        authentication: ConnectionAuthentication? = .serviceAccount,
        configuration: JSONValue? = nil,
        isInternal: Bool = false
    ) -> Endpoint {
        connectionFetchLiveColumns(
            connectionGUID: connectionGUID,
            table: table,
            authentication: authentication,
            configurationText: configuration.map { JSONWriter().text(of: $0) },
            isInternal: isInternal
        )
    }

    /// The same with the configuration's JSON as text.
    static func connectionFetchLiveColumns(
        connectionGUID: String,
        table: ExternalTable,
        authentication: ConnectionAuthentication?,
        configurationText: String?,
        isInternal: Bool
    ) -> Endpoint {
        Endpoint(
            "connection_fetch_live_columns",
            .post,
            isInternal ? .v1Internal : .v1,
            "connection/fetchLiveColumns"
        )
        .form([
            "connection_id": .text(connectionGUID), "tables": .json(.array([table.json])),
            "authentication_type": .word(authentication), "config": .text(configurationText),
        ])
        .effect(.reads)
        .refused(.configuration, if: isInternal && configurationText == nil)
    }
}
