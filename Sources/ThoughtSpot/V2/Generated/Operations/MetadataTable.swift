// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Metadata".
    static let metadata = #"""
        # Metadata
        @fetchAnswerSqlQuery metadata_answer_sql POST metadata/answer/sql
          line Reads the SQL of a saved answer.
          effect reads
          body json
          answer SqlQueryResponse
          since 9.0.0.cl
          body* metadata_identifier text
        @copyObject metadata_copyobject POST metadata/copyobject
          line Copies an answer or a Liveboard.
          effect changes
          body json
          answer ResponseCopyObject
          since 10.3.0.cl
          body description text
          body* identifier text
          body type text ~CopyObjectType
          body title text
        @deleteMetadata metadata_delete POST metadata/delete
          line Deletes objects.
          effect deletes
          body json
          answer none
          since 9.0.0.cl
          body* metadata list:object:DeleteMetadataTypeInput
          body delete_disabled_objects flag =false
        @updateMetadataHeader metadata_headers_update POST metadata/headers/update
          line Changes names and descriptions of objects.
          effect changes
          body json
          answer none
          since 10.6.0.cl
          body* headers_update list:object:HeaderUpdateInput
          body org_identifier text
        @fetchLiveboardSqlQuery metadata_liveboard_sql POST metadata/liveboard/sql
          line Reads the SQL of a Liveboard's visualizations.
          effect reads
          body json
          answer SqlQueryResponse
          since 9.0.0.cl
          body* metadata_identifier text
          body visualization_identifiers list:text
        @parameterizeMetadata metadata_parameterize POST metadata/parameterize
          line Puts a variable in place of one field of an object; the older form.
          effect changes
          body json
          answer none
          since 10.9.0.cl
          deprecated parameterizeMetadataFields
          body metadata_type text ~ParameterizeMetadataMetadataType
          body* metadata_identifier text
          body* field_type text ~FieldType
          body* field_name text
          body* variable_identifier text
        @parameterizeMetadataFields metadata_parameterize_fields POST metadata/parameterize-fields
          line Puts a variable in place of fields of an object.
          effect changes
          body json
          answer none
          since 26.5.0.cl
          body metadata_type text ~ParameterizeMetadataMetadataType
          body* metadata_identifier text
          body* field_type text ~FieldType
          body* field_names list:text
          body* variable_identifier text
        @searchMetadata metadata_search POST metadata/search
          line Finds objects by type, name, tag, owner and more.
          effect reads
          body json
          answer [MetadataSearchResponse]
          paging records .
          since 9.0.0.cl
          body metadata list:object:MetadataListItemInput
          body permissions list:object:PermissionInput
          body created_by_user_identifiers list:text
          body dependent_object_version text ~DependentObjectVersion ="V1"
          body exclude_objects list:object:ExcludeMetadataListItemInput
          body favorite_object_options object:FavoriteObjectOptionsInput
          body include_auto_created_objects flag =false
          body include_dependent_objects flag =false
          body dependent_objects_record_size number =50
          body include_details flag =false
          body include_personalised_views flag =false
          body include_headers flag =true
          body include_hidden_objects flag =false
          body include_incomplete_objects flag =false
          body include_visualization_headers flag =false
          body include_worksheet_search_assist_data flag
          body modified_by_user_identifiers list:text
          body record_offset number =0
          body record_size number =10
          body sort_options object:MetadataSearchSortOptions
          body tag_identifiers list:text
          body include_stats flag =false
          body include_discoverable_objects flag =true
          body show_resolved_parameters flag =false
          body liveboard_response_version text ~DependentObjectVersion ="V1"
          body include_only_published_objects flag =false
          body liveboard_details object:LiveboardDetailsInput
        @importMetadataTMLAsync metadata_tml_async_import POST metadata/tml/async/import
          line Begins an import of TML documents; the answer names the task.
          effect changes
          body json
          answer ImportEPackAsyncTaskStatus
          since 10.4.0.cl
          body* metadata_tmls list:text
          body create_new flag =false
          body all_orgs_override flag =false
          body import_policy text ~ImportPolicy ="PARTIAL_OBJECT"
          body skip_diff_check flag =false
          body enable_large_metadata_validation flag =false
          body enable_personalized_view_upsert flag =false
        @fetchAsyncImportTaskStatus metadata_tml_async_status POST metadata/tml/async/status
          line Says how far imports are that were begun before.
          effect reads
          body json
          answer GetAsyncImportStatusResponse
          paging records status_list
          since 10.4.0.cl
          body task_ids list:text
          body task_status list:text ~TaskStatus
          body author_identifier text
          body record_offset number =0
          body record_size number =5
          body include_import_response flag =false
        @exportMetadataTML metadata_tml_export POST metadata/tml/export
          line Exports objects as TML.
          effect reads
          body json
          answer json
          since 9.0.0.cl
          body* metadata list:object:ExportMetadataTypeInput
          body export_associated flag =false
          body export_fqn flag =false
          body edoc_format text ~EdocFormat ="JSON"
          body export_schema_version text ~ExportSchemaVersion ="DEFAULT"
          body export_dependent flag =false
          body export_connection_as_dependent flag =false
          body all_orgs_override flag =false
          body export_options object:ExportOptions
        @exportMetadataTMLBatched metadata_tml_export_batch POST metadata/tml/export/batch
          line Exports users, groups or roles as TML, a page at a time.
          effect reads
          body json
          answer json
          since 10.1.0.cl
          body* metadata_type text ~ExportMetadataTMLBatchedMetadataType
          body batch_offset number =0
          body batch_size number =20
          body edoc_format text ~EdocFormat ="JSON"
          body export_dependent flag =false
          body all_orgs_override flag =false
        @importMetadataTML metadata_tml_import POST metadata/tml/import
          line Imports TML documents.
          effect validation
          body json
          answer json
          since 9.0.0.cl
          body* metadata_tmls list:text
          body import_policy text ~ImportPolicy ="PARTIAL"
          body create_new flag =false
          body all_orgs_override flag =false
          body skip_diff_check flag =false
          body enable_large_metadata_validation flag =false
          body enable_personalized_view_upsert flag =false
        @unparameterizeMetadata metadata_unparameterize POST metadata/unparameterize
          line Takes a variable out of an object's field again.
          effect changes
          body json
          answer none
          since 26.5.0.cl
          body metadata_type text ~ParameterizeMetadataMetadataType
          body* metadata_identifier text
          body* field_type text ~FieldType
          body* field_name text
          body* value text
        @updateMetadataObjId metadata_update_obj_id POST metadata/update-obj-id
          line Changes object identifiers.
          effect changes
          body json
          answer none
          since 10.8.0.cl
          body* metadata list:object:UpdateObjIdInput
        @convertWorksheetToModel metadata_worksheets_convert POST metadata/worksheets/convert
          line Makes models of worksheets; only looks unless apply_changes is true.
          effect conversion
          body json
          answer ResponseWorksheetToModelConversion
          since 10.6.0.cl
          body worksheet_ids list:text
          body exclude_worksheet_ids list:text
          body convert_all flag =false
          body apply_changes flag =false
        """#
}
