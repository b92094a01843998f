// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Creates a model that follows a semantic view of a data warehouse.
    ///
    /// `POST semantic-integrations/create`, from 26.9.0.cl on.
    public static func createSemanticIntegration(_ request: CreateSemanticIntegrationRequest) -> Endpoint<
        SemanticIntegrationResponse
    > {
        Endpoint(operation: "createSemanticIntegration", body: request.object)
    }

    /// Finds semantic integrations.
    ///
    /// `POST semantic-integrations/search`, from 26.9.0.cl on.
    public static func searchSemanticIntegrations(
        _ request: SearchSemanticIntegrationsRequest = SearchSemanticIntegrationsRequest()
    ) -> Endpoint<[SemanticIntegrationSearchResponse]> {
        Endpoint(operation: "searchSemanticIntegrations", body: request.object)
    }

    /// Deletes a semantic integration.
    ///
    /// `POST semantic-integrations/{semantic_integration_identifier}/delete`, from 26.9.0.cl on.
    public static func deleteSemanticIntegration(semanticIntegrationIdentifier: String) -> Endpoint<Done> {
        Endpoint(operation: "deleteSemanticIntegration", path: [semanticIntegrationIdentifier])
    }

    /// Brings a semantic integration up to date with its source.
    ///
    /// `POST semantic-integrations/{semantic_integration_identifier}/import`, from 26.9.0.cl on.
    public static func importSemanticIntegration(semanticIntegrationIdentifier: String) -> Endpoint<
        SemanticIntegrationResponse
    > {
        Endpoint(operation: "importSemanticIntegration", path: [semanticIntegrationIdentifier])
    }
}
