// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Adds a configuration to a connection.
    ///
    /// `POST connection-configurations/create`, from 10.12.0.cl on.
    public static func createConnectionConfiguration(_ request: CreateConnectionConfigurationRequest) -> Endpoint<
        ConnectionConfigurationResponse
    > {
        Endpoint(operation: "createConnectionConfiguration", body: request.object)
    }

    /// Deletes a configuration of a connection.
    ///
    /// `POST connection-configurations/delete`, from 10.12.0.cl on.
    public static func deleteConnectionConfiguration(_ request: DeleteConnectionConfigurationRequest) -> Endpoint<Done>
    {
        Endpoint(operation: "deleteConnectionConfiguration", body: request.object)
    }

    /// Finds configurations of connections.
    ///
    /// `POST connection-configurations/search`, from 10.12.0.cl on.
    public static func connectionConfigurationSearch(_ request: ConnectionConfigurationSearchRequest) -> Endpoint<
        [ConnectionConfigurationResponse]
    > {
        Endpoint(operation: "connectionConfigurationSearch", body: request.object)
    }

    /// Changes a configuration of a connection.
    ///
    /// `POST connection-configurations/{configuration_identifier}/update`, from 10.12.0.cl on.
    public static func updateConnectionConfiguration(
        configurationIdentifier: String,
        _ request: UpdateConnectionConfigurationRequest
    ) -> Endpoint<Done> {
        Endpoint(operation: "updateConnectionConfiguration", path: [configurationIdentifier], body: request.object)
    }
}
