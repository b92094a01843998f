// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// Connects to a dbt project, in the dbt cloud or as a ZIP file.
    ///
    /// `POST dbt/dbt-connection`, from 9.9.0.cl on.
    public static func dbtConnection(_ request: DbtConnectionRequest) -> Endpoint<JSONValue> {
        Endpoint(operation: "dbtConnection", body: request.object)
    }

    /// Brings tables and models up to date with their dbt models.
    ///
    /// `POST dbt/generate-sync-tml`, from 9.9.0.cl on.
    public static func dbtGenerateSyncTml(_ request: DbtGenerateSyncTmlRequest) -> Endpoint<JSONValue> {
        Endpoint(operation: "dbtGenerateSyncTml", body: request.object)
    }

    /// Makes tables and models of dbt models.
    ///
    /// `POST dbt/generate-tml`, from 9.9.0.cl on.
    public static func dbtGenerateTml(_ request: DbtGenerateTmlRequest) -> Endpoint<JSONValue> {
        Endpoint(operation: "dbtGenerateTml", body: request.object)
    }

    /// Lists the connections to dbt.
    ///
    /// `POST dbt/search`, from 9.9.0.cl on.
    public static func dbtSearch() -> Endpoint<[DbtSearchResponse]> {
        Endpoint(operation: "dbtSearch")
    }

    /// Changes a connection to dbt.
    ///
    /// `POST dbt/update-dbt-connection`, from 9.9.0.cl on.
    public static func updateDbtConnection(_ request: UpdateDbtConnectionRequest) -> Endpoint<JSONValue> {
        Endpoint(operation: "updateDbtConnection", body: request.object)
    }

    /// Deletes a connection to dbt.
    ///
    /// `POST dbt/{dbt_connection_identifier}/delete`, from 9.9.0.cl on.
    public static func deleteDbtConnection(dbtConnectionIdentifier: String) -> Endpoint<Done> {
        Endpoint(operation: "deleteDbtConnection", path: [dbtConnectionIdentifier])
    }
}
