// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Connections".
    static let connections = #"""
        # Connections
        @createConnection connection_create POST connection/create
          line Creates a connection to a data warehouse; the body holds its credentials.
          effect changes
          body json
          answer CreateConnectionResponse
          since 9.2.0.cl
          body* name text
          body description text
          body* data_warehouse_type text ~DataWarehouseType
          body* data_warehouse_config json
          body validate flag =true
        @deleteConnection connection_delete POST connection/delete
          line Deletes a connection; the older path.
          effect deletes
          body json
          answer none
          since 9.2.0.cl
          deprecated deleteConnectionV2
          body* connection_identifier text
        @searchConnection connection_search POST connection/search
          line Finds connections, with their tables if asked for.
          effect reads
          body json
          answer [SearchConnectionResponse]
          paging records .
          since 9.2.0.cl
          body connections list:object:ConnectionInput
          body data_warehouse_types list:text ~DataWarehouseType
          body record_offset number =0
          body record_size number =10
          body tag_identifiers list:text
          body data_warehouse_object_type text ~DataWarehouseObjectType
          body sort_options object:SortOptionInput
          body include_details flag
          body configuration json
          body authentication_type text ~AuthenticationType__ ="SERVICE_ACCOUNT"
          body show_resolved_parameters flag =false
        @updateConnection connection_update POST connection/update
          line Changes a connection; the older path.
          effect changes
          body json
          answer none
          since 9.2.0.cl
          deprecated updateConnectionV2
          body* connection_identifier text
          body name text
          body description text
          body data_warehouse_config json
          body validate flag =true
        @downloadConnectionMetadataChanges connection_download_connection_metadata_changes POST connections/download-connection-metadata-changes/{connection_identifier}
          line Downloads what has changed in the data warehouse since.
          effect reads
          body none
          answer bytes
          since 9.9.0.cl
          accept json
          path* connection_identifier text
        @fetchConnectionDiffStatus connection_fetch_connection_diff_status POST connections/fetch-connection-diff-status/{connection_identifier}
          line Says whether the data warehouse differs from the connection.
          effect reads
          body none
          answer FetchConnectionDiffStatusResponse
          since 9.9.0.cl
          path* connection_identifier text
        @deleteConnectionV2 connection_delete_v2 POST connections/{connection_identifier}/delete
          line Deletes a connection.
          effect deletes
          body none
          answer none
          since 10.4.0.cl
          path* connection_identifier text
        @syncMetadata connections_resync_metadata POST connections/{connection_identifier}/resync-metadata
          line Brings names and descriptions of a connection's tables up to date.
          effect changes
          body json
          answer SyncMetadataResponse
          since 26.5.0.cl
          path* connection_identifier text
          body tables json
          body sync_attributes list:text ~SyncAttribute
        @revokeRefreshTokens connections_revoke_refresh_tokens POST connections/{connection_identifier}/revoke-refresh-tokens
          line Revokes the OAuth refresh tokens that users hold for a connection.
          effect changes
          body json
          answer RevokeRefreshTokensResponse
          since 26.2.0.cl
          path* connection_identifier text
          body configuration_identifiers list:text
          body user_identifiers list:text
          body org_identifiers list:text
        @updateConnectionStatus connections_status POST connections/{connection_identifier}/status
          line Switches a connection on or off.
          effect reads
          body json
          answer none
          since 26.6.0.cl
          path* connection_identifier text
          body status text ~UpdateConnectionStatusStatus ="ACTIVATED"
        @updateConnectionV2 connection_update_v2 POST connections/{connection_identifier}/update
          line Changes a connection.
          effect changes
          body json
          answer none
          since 10.4.0.cl
          path* connection_identifier text
          body name text
          body description text
          body data_warehouse_config json
          body validate flag =true
        """#
}
