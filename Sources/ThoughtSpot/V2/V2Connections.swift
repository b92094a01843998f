// REST API 2.0, "Connections" and "Connection Configurations". A `request` is the JSON body as it is.
public import JSON

extension Endpoint where Value == JSONValue {
    /// `POST connection/search`: connections, with their tables if asked for.
    public static func v2ConnectionSearch(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.connection_search", .post, .v2, "connection/search").request(request).effect(.reads)
    }

    /// `POST connection/create`: creates a connection; the body holds its credentials.
    public static func v2ConnectionCreate(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.connection_create", .post, .v2, "connection/create").request(request)
    }

    /// `POST connections/fetch-connection-diff-status/{connection}`: whether the database differs from the connection.
    public static func v2ConnectionFetchConnectionDiffStatus(connectionIdentifier: String) -> Endpoint {
        Endpoint(
            "v2.connection_fetch_connection_diff_status",
            .post,
            .v2,
            "connections/fetch-connection-diff-status/\(connectionIdentifier)"
        ).effect(.reads)
    }

    /// `POST connection-configurations/search`: configurations of connections.
    public static func v2ConnectionConfigurationsSearch(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.connection_configurations_search", .post, .v2, "connection-configurations/search").request(request)
            .effect(.reads)
    }

    /// `POST connection-configurations/create`: adds a configuration to a connection.
    public static func v2ConnectionConfigurationsCreate(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.connection_configurations_create", .post, .v2, "connection-configurations/create").request(request)
    }
}

extension Endpoint where Value == Done {
    /// `POST connection/update`: changes a connection, the older way; 204.
    public static func v2ConnectionUpdate(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.connection_update", .post, .v2, "connection/update").request(request)
    }

    /// `POST connections/{connection}/delete`: deletes a connection; 204.
    public static func v2ConnectionDeleteV2(connectionIdentifier: String) -> Endpoint {
        Endpoint("v2.connection_delete_v2", .post, .v2, "connections/\(connectionIdentifier)/delete").effect(.deletes)
    }

    /// `POST connections/{connection}/update`: changes a connection; 204.
    public static func v2ConnectionUpdateV2(connectionIdentifier: String, _ request: JSONValue) -> Endpoint {
        Endpoint("v2.connection_update_v2", .post, .v2, "connections/\(connectionIdentifier)/update").request(request)
    }

    /// `POST connection-configurations/delete`: deletes a configuration; 204.
    public static func v2ConnectionConfigurationsDelete(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.connection_configurations_delete", .post, .v2, "connection-configurations/delete").request(request)
            .effect(.deletes)
    }

    /// `POST connection-configurations/{connection}/update`: changes a configuration; 204.
    public static func v2ConnectionConfigurationsUpdate(connectionIdentifier: String, _ request: JSONValue) -> Endpoint
    {
        Endpoint(
            "v2.connection_configurations_update",
            .post,
            .v2,
            "connection-configurations/\(connectionIdentifier)/update"
        ).request(request)
    }
}

extension Endpoint where Value == FileContent {
    /// `POST connections/download-connection-metadata-changes/{connection}`: a file of what changed in the database.
    public static func v2ConnectionDownloadConnectionMetadataChanges(connectionIdentifier: String) -> Endpoint {
        Endpoint(
            "v2.connection_download_connection_metadata_changes",
            .post,
            .v2,
            "connections/download-connection-metadata-changes/\(connectionIdentifier)"
        ).effect(.reads)
    }
}
