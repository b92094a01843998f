// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Creates a connection to a data warehouse; the body holds its credentials.
    ///
    /// `POST connection/create`, from 9.2.0.cl on.
    public static func createConnection(_ request: CreateConnectionRequest) -> Endpoint<CreateConnectionResponse> {
        Endpoint(operation: "createConnection", body: request.object)
    }

    /// Deletes a connection; the older path.
    ///
    /// `POST connection/delete`, from 9.2.0.cl on.
    ///
    /// The vendor has deprecated it for `deleteConnectionV2`.
    public static func deleteConnection(_ request: DeleteConnectionRequest) -> Endpoint<Done> {
        Endpoint(operation: "deleteConnection", body: request.object)
    }

    /// Finds connections, with their tables if asked for.
    ///
    /// `POST connection/search`, from 9.2.0.cl on.
    public static func searchConnection(_ request: SearchConnectionRequest = SearchConnectionRequest()) -> Endpoint<
        [SearchConnectionResponse]
    > {
        Endpoint(operation: "searchConnection", body: request.object)
    }

    /// Changes a connection; the older path.
    ///
    /// `POST connection/update`, from 9.2.0.cl on.
    ///
    /// The vendor has deprecated it for `updateConnectionV2`.
    public static func updateConnection(_ request: UpdateConnectionRequest) -> Endpoint<Done> {
        Endpoint(operation: "updateConnection", body: request.object)
    }

    /// Downloads what has changed in the data warehouse since.
    ///
    /// `POST connections/download-connection-metadata-changes/{connection_identifier}`, from 9.9.0.cl on.
    public static func downloadConnectionMetadataChanges(connectionIdentifier: String) -> Endpoint<FileContent> {
        Endpoint(operation: "downloadConnectionMetadataChanges", path: [connectionIdentifier])
    }

    /// Says whether the data warehouse differs from the connection.
    ///
    /// `POST connections/fetch-connection-diff-status/{connection_identifier}`, from 9.9.0.cl on.
    public static func fetchConnectionDiffStatus(connectionIdentifier: String) -> Endpoint<
        FetchConnectionDiffStatusResponse
    > {
        Endpoint(operation: "fetchConnectionDiffStatus", path: [connectionIdentifier])
    }

    /// Deletes a connection.
    ///
    /// `POST connections/{connection_identifier}/delete`, from 10.4.0.cl on.
    public static func deleteConnectionV2(connectionIdentifier: String) -> Endpoint<Done> {
        Endpoint(operation: "deleteConnectionV2", path: [connectionIdentifier])
    }

    /// Brings names and descriptions of a connection's tables up to date.
    ///
    /// `POST connections/{connection_identifier}/resync-metadata`, from 26.5.0.cl on.
    public static func syncMetadata(
        connectionIdentifier: String,
        _ request: SyncMetadataRequest = SyncMetadataRequest()
    ) -> Endpoint<SyncMetadataResponse> {
        Endpoint(operation: "syncMetadata", path: [connectionIdentifier], body: request.object)
    }

    /// Revokes the OAuth refresh tokens that users hold for a connection.
    ///
    /// `POST connections/{connection_identifier}/revoke-refresh-tokens`, from 26.2.0.cl on.
    public static func revokeRefreshTokens(
        connectionIdentifier: String,
        _ request: RevokeRefreshTokensRequest = RevokeRefreshTokensRequest()
    ) -> Endpoint<RevokeRefreshTokensResponse> {
        Endpoint(operation: "revokeRefreshTokens", path: [connectionIdentifier], body: request.object)
    }

    /// Switches a connection on or off.
    ///
    /// `POST connections/{connection_identifier}/status`, from 26.6.0.cl on.
    public static func updateConnectionStatus(
        connectionIdentifier: String,
        _ request: UpdateConnectionStatusRequest = UpdateConnectionStatusRequest()
    ) -> Endpoint<Done> {
        Endpoint(operation: "updateConnectionStatus", path: [connectionIdentifier], body: request.object)
    }

    /// Changes a connection.
    ///
    /// `POST connections/{connection_identifier}/update`, from 10.4.0.cl on.
    public static func updateConnectionV2(
        connectionIdentifier: String,
        _ request: UpdateConnectionV2Request = UpdateConnectionV2Request()
    ) -> Endpoint<Done> {
        Endpoint(operation: "updateConnectionV2", path: [connectionIdentifier], body: request.object)
    }
}
