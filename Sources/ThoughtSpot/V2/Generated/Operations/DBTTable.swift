// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "DBT".
    static let dbt = #"""
        # DBT
        @dbtConnection dbt_dbt_connection POST dbt/dbt-connection
          line Connects to a dbt project, in the dbt cloud or as a ZIP file.
          effect changes
          body multipart
          answer json
          since 9.9.0.cl
          body* connection_name text
          body* database_name text
          body import_type text ~ImportType ="DBT_CLOUD"
          body access_token secret
          body dbt_url text
          body account_id text
          body project_id text
          body dbt_env_id text
          body project_name text
          body file_content file
        @dbtGenerateSyncTml dbt_generate_sync_tml POST dbt/generate-sync-tml
          line Brings tables and models up to date with their dbt models.
          effect changes
          body multipart
          answer json
          since 9.9.0.cl
          body* dbt_connection_identifier text
          body file_content file
          body include_semantic_report flag
        @dbtGenerateTml dbt_generate_tml POST dbt/generate-tml
          line Makes tables and models of dbt models.
          effect changes
          body multipart
          answer json
          since 9.9.0.cl
          body* dbt_connection_identifier text
          body* model_tables json-text
          body* import_worksheets text ~ImportWorksheet
          body worksheets json-text
          body file_content file
          body include_semantic_report flag
        @dbtSearch dbt_search POST dbt/search
          line Lists the connections to dbt.
          effect reads
          body none
          answer [DbtSearchResponse]
          since 9.9.0.cl
        @updateDbtConnection dbt_dbt_connection_update POST dbt/update-dbt-connection
          line Changes a connection to dbt.
          effect changes
          body multipart
          answer json
          since 9.9.0.cl
          body* dbt_connection_identifier text
          body connection_name text
          body database_name text
          body import_type text ~ImportType ="DBT_CLOUD"
          body access_token secret
          body dbt_url text
          body account_id text
          body project_id text
          body dbt_env_id text
          body project_name text
          body file_content file
        @deleteDbtConnection dbt_connection_delete POST dbt/{dbt_connection_identifier}/delete
          line Deletes a connection to dbt.
          effect deletes
          body none
          answer none
          since 9.9.0.cl
          path* dbt_connection_identifier text
        """#
}
