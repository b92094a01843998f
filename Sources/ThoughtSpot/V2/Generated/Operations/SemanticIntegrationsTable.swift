// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Semantic Integrations".
    static let semanticIntegrations = #"""
        # Semantic Integrations
        @createSemanticIntegration semantic_integrations_create POST semantic-integrations/create
          line Creates a model that follows a semantic view of a data warehouse.
          effect changes
          body json
          answer SemanticIntegrationResponse
          since 26.9.0.cl
          body* connection_identifier text
          body* name text
          body* database_name text
          body* schema_name text
          body* semantic_view_name text
          body* type text ~CreateSemanticIntegrationType
          body description text
        @searchSemanticIntegrations semantic_integrations_search POST semantic-integrations/search
          line Finds semantic integrations.
          effect reads
          body json
          answer [SemanticIntegrationSearchResponse]
          paging records .
          since 26.9.0.cl
          body sort_options object:SemanticIntegrationSortOptions
          body record_offset number =0
          body record_size number =10
          body pattern text
          body author_identifiers list:text
          body connection_identifiers list:text
        @deleteSemanticIntegration semantic_integrations_delete POST semantic-integrations/{semantic_integration_identifier}/delete
          line Deletes a semantic integration.
          effect deletes
          body none
          answer none
          since 26.9.0.cl
          path* semantic_integration_identifier text
        @importSemanticIntegration semantic_integrations_import POST semantic-integrations/{semantic_integration_identifier}/import
          line Brings a semantic integration up to date with its source.
          effect changes
          body none
          answer SemanticIntegrationResponse
          since 26.9.0.cl
          path* semantic_integration_identifier text
        """#
}
