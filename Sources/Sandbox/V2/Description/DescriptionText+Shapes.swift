// Made from the vendor's description by `make api`; do not edit.
extension DescriptionText {
    /// The first half of the shapes.
    static let shapes = #"""
        &uploadStyleFontParts
         scope s ~0
         name* s
         weight s ~1
         style s ~2
         color s
         file_content* f
        &updateStyleCustomizationParts
         scope* s ~0
         operation s ~3
         reset_options @StyleResetOptionsInput
         navigation_panel @NavigationPanelInput
         chart_color_palette @StyleColorPaletteInput
         embedded_footer_text s
         visualization_fonts @VisualizationFontsInput
         default_logo f
         wide_logo f
        &dbtConnectionParts
         connection_name* s
         database_name* s
         import_type s ~4
         access_token s
         dbt_url s
         account_id s
         project_id s
         dbt_env_id s
         project_name s
         file_content f
        &dbtGenerateSyncTmlParts
         dbt_connection_identifier* s
         file_content f
         include_semantic_report b
        &dbtGenerateTmlParts
         dbt_connection_identifier* s
         model_tables* o
         import_worksheets* s ~5
         worksheets o
         file_content f
         include_semantic_report b
        &updateDbtConnectionParts
         dbt_connection_identifier* s
         connection_name s
         database_name s
         import_type s ~4
         access_token s
         dbt_url s
         account_id s
         project_id s
         dbt_env_id s
         project_name s
         file_content f
        &importManualTranslationsParts
         translations_file* f
         scope s ~6
        &CreateAnalystRequest
         name* s
         description* s
         instructions s
         sources* []@AnalystSourceInput
         mcp_connector_identifiers []s
         starter_prompts []s
        &Analyst
         id* s
         name s
         description s
         instructions s
         sources* []@AnalystSource
         mcp_connectors* []s
         starter_prompts* []@AnalystStarterPrompt
         updated_time_in_millis o
         created_by s
         updated_by s
        &SearchAnalystsRequest
         analyst_identifier s
         record_size i
         record_offset i
         query s
         type s
        &AnalystSearchResponse
         analysts* []@AnalystItem
         total_size* i
        &AnalystDeleteResponse
         id* s
        &ShareAnalystRequest
         permissions* []@SharePermissionsInput
        &UpdateAnalystRequest
         name* s
         description* s
         instructions s
         sources* []@AnalystSourceInput
         mcp_connector_identifiers []s
         starter_prompts []s
        &CreateAgentConversationRequest
         metadata_context* @ContextPayloadV2Input
         conversation_settings* @ConversationSettingsInput
         analyst_identifier s
        &AgentConversation
         conversation_id* s
         conversation_identifier* s
         analyst_id s
        &SendAgentConversationMessageRequest
         messages* []s
        &SendAgentConversationMessageStreamingRequest
         messages* []s
        &SendAgentMessageResponse
         success* b
         message s
        &AgentConversationHistoryResponse
         conversations []@AgentConversationList
         has_more b
        &LoadAnswerResponse
         answer @AnswerDetails
        &ConversationShareStatusResponse
         conversation_id* s
         is_shared_content_outdated b
         principals* []@ConversationPrincipalInfo
        &SharedConversationResponse
         conversation_id* s
         shared_conversation_id* s
         conversation_title s
         creator_user_id s
         data_sources* []@DataSourceEntry
         analyst_ids* []s
         messages* []@ConversationMessage
         code_execution_files* []@CodeExecutionFileMetadata
        &ConversationMessageResponse
         messages []@ConversationMessage
         code_execution_files []@CodeExecutionFileMetadata
        &ShareConversationRequest
         refresh_shared_content b
         grant* []@PrincipalRefInput
         revoke* []@PrincipalRefInput
         notify_on_share b
        &UpdateConversationRequest
         title s
         is_pinned b
        &SendAgentMessageStreamingRequest
         conversation_identifier* s
         messages* []s
        &AgentInstructions
         id s
         instructions* s
         created_at s
         updated_at s
         last_updated_by s
        &SetAgentInstructionsRequest
         instructions* s
        &SendAgentMessageRequest
         messages* []s
        &QueryGetDecomposedQueryRequest
         answerIds []s
         content []s
         conversationId s
         liveboardIds []s
         maxDecomposedQueries i
         nlsRequest @Input_eureka_NLSRequest
         worksheetIds []s
        &eureka_DecomposeQueryResponse
         decomposedQueryResponse @eureka_LLMDecomposeQueryResponse
        &SingleAnswerRequest
         query* s
         metadata_identifier* s
        &ResponseMessage
         session_identifier s
         generation_number i
         message_type* s ~7
         visualization_type s ~8
         tokens s
         display_tokens s
        &CreateConversationRequest
         metadata_identifier* s
         tokens s
        &Conversation
         conversation_identifier* s
        &SendMessageRequest
         metadata_identifier* s
         message* s
        &GetDataSourceSuggestionsRequest
         query* s
        &eureka_DataSourceSuggestionResponse
         data_sources []@DataSource
        &GetNLInstructionsRequest
         data_source_identifier* s
        &eureka_GetNLInstructionsResponse
         nl_instructions_info* []@NLInstructionsInfo
        &SetNLInstructionsRequest
         data_source_identifier* s
         nl_instructions_info* []@NLInstructionsInfoInput
        &eureka_SetNLInstructionsResponse
         success* b
        &ExportMemoryRequest
         sources* []@MemorySources
        &ExportMemoryResponse
         content s
        &ImportMemoryRequest
         content* s
         dry_run* b
        &ImportMemoryResponse
         status* s ~9
         summary []@ImportSummary
         validation_failures []@ImportFailure
         diagnostics []@ImportDiagnostic
         operation_id s
        &GetRelevantQuestionsRequest
         metadata_context* @MetadataContext
         limit_relevant_questions i
         bypass_cache b
         query* s
         ai_context @AIContext
        &eureka_GetRelevantQuestionsResponse
         relevant_questions []@eureka_RelevantQuestion
        &ConfigureAuthSettingsRequest
         auth_type* s ~10
         cluster_preferences @AuthClusterPreferencesInput
         org_preferences []@AuthOrgPreferenceInput
        &SearchAuthSettingsRequest
         auth_type* s ~10
         scope s ~0
        &SearchAuthSettingsResponse
         auth_type s ~10
         cluster_preferences @AuthClusterPreferences
         org_preferences []@AuthOrgPreference
        &LoginRequest
         username s
         password s
         org_identifier s
         remember_me b
        &GetTokenResponse
         token* s
         creation_time_in_millis* n
         expiration_time_in_millis* n
         valid_for_user_id* s
         valid_for_username* s
        &User
         id* s
         name* s
         display_name* s
         visibility* s ~11
         author_id s
         can_change_password b
         complete_detail b
         creation_time_in_millis n
         current_org @Org
         deleted b
         deprecated b
         account_type s ~12
         account_status s ~13
         email s
         expiration_time_in_millis n
         external b
         favorite_metadata []@FavoriteMetadataItem
         first_login_time_in_millis n
         group_mask i
         hidden b
         home_liveboard @Object_ID_And_Name
         incomplete_details o
         is_first_login b
         modification_time_in_millis n
         modifier_id s
         notify_on_share b
         onboarding_experience_completed b
         orgs []@Org
         owner_id s
         parent_type s ~14
         privileges []s
         show_onboarding_experience b
         super_user b
         system_user b
         tags []@Object_ID_And_Name
         tenant_id s
         user_groups []@Object_ID_And_Name
         user_inherited_groups []@Object_ID_And_Name
         welcome_email_sent b
         org_privileges o
         preferred_locale s
         use_browser_language b
         extended_properties o
         extended_preferences o
         user_parameters o
         access_control_properties o
         variable_values o
        &GetCustomAccessTokenRequest
         username* s
         password s
         secret_key s
         validity_time_in_sec i
         org_identifier s
         persist_option* s ~15
         filter_rules []@FilterRules
         parameter_values []@ParameterValues
         variable_values []@VariableValues
         objects []@TokenAccessScopeObject
         email s
         display_name s
         groups []@Group_Object
         auto_create b
         scope @TokenScopeInput
        &AccessToken
         id s
         token* s
         org* @OrgInfo
         user* @UserInfo
         creation_time_in_millis* n
         expiration_time_in_millis* n
         scope @AccessTokenScope
        &GetFullAccessTokenRequest
         username* s
         password s
         secret_key s
         validity_time_in_sec i
         org_id i
         email s
         display_name s
         auto_create b
         group_identifiers []s
         user_parameters @User_Parameter_Options
         scope @TokenScopeInput
        &Token
         token* s
         creation_time_in_millis* n
         expiration_time_in_millis* n
         scope* @Scope
         valid_for_user_id* s
         valid_for_username* s
        &GetObjectAccessTokenRequest
         username* s
         object_id s
         password s
         secret_key s
         validity_time_in_sec i
         org_id i
         email s
         display_name s
         auto_create b
         group_identifiers []s
         user_parameters @User_Parameter_Options
         scope @TokenScopeInput
        &RevokeTokenRequest
         user_identifier s
         token s
        &ValidateTokenRequest
         token* s
        &TokenValidationResponse
         creation_time_in_millis* n
         expiration_time_in_millis* n
         scope* @Scope
         valid_for_user_id* s
         token_type* s
        &CreateCalendarRequest
         name* s
         creation_method* s ~16
         table_reference* @ExternalTableInput
         start_date s
         end_date s
         calendar_type s ~17
         month_offset s ~18
         start_day_of_week s ~19
         quarter_name_prefix s
         year_name_prefix s
        &CalendarResponse
         calendar_name s
         connection_name s
         data_warehouse_type s
         modification_time_in_millis s
         author_name s
         connection_id s
         calendar_id s
        &GenerateCSVRequest
         start_date* s
         end_date* s
         calendar_type s ~17
         month_offset s ~18
         start_day_of_week s ~19
         quarter_name_prefix s
         year_name_prefix s
        &SearchCalendarsRequest
         connection_identifier s
         name_pattern s
         record_offset i
         record_size i
         sort_options @SortOption
        &UpdateCalendarRequest
         update_method s ~16
         table_reference* @ExternalTableInput
         start_date s
         end_date s
         calendar_type s ~17
         month_offset s ~18
         start_day_of_week s ~19
         quarter_name_prefix s
         year_name_prefix s
        &CreateCollectionRequest
         name* s
         description s
         metadata []@CollectionMetadataInput
        &Collection
         id* s
         name* s
         description s
         metadata []@CollectionMetadataItem
         created_at s
         updated_at s
         author_name s
         author_id s
         org @CollectionEntityIdentifier
         obj_id s
        &DeleteCollectionRequest
         collection_identifiers* []s
         delete_children b
         dry_run b
        &CollectionDeleteResponse
         metadata_deleted []@CollectionDeleteTypeIdentifiers
         metadata_skipped []@CollectionDeleteTypeIdentifiers
        &SearchCollectionsRequest
         name_pattern s
         record_offset i
         record_size i
         collection_identifiers []s
         created_by_user_identifiers []s
         include_metadata b
         sort_options @SortOptions
        &CollectionSearchResponse
         collections* []@Collection
         record_offset i
         record_size i
         is_last_batch b
         count i
        &UpdateCollectionRequest
         name s
         description s
         metadata []@CollectionMetadataInput
         operation s ~20
        &UpdateFeatureAssignmentsRequest
         feature_identifier* s
         org_identifiers* []i
         operation s
        &FeatureAssignmentResponse
         feature_id* s
         feature_name s
         assigned_orgs* []@FeatureOrgInfo
        &SearchFeaturesRequest
         scope* s ~0
         org_identifier i
         category s
        &FeatureGroup
         feature_group s
         docs_url s
         features* []@FeatureDetail
        &UpdateFeatureValueRequest
         scope* s ~0
         org_identifier i
         feature_identifier* s
         feature_value* s
         reset_org_overrides b
        &FeatureValueResponse
         feature_id* s
         feature_name s
         feature_value* s
        &CreateConnectionConfigurationRequest
         name* s
         description s
         connection_identifier* s
         same_as_parent b
         policy_process_options @PolicyProcessOptionsInput
         authentication_type s ~21
         configuration* o
         policy_type s ~22
         policy_principals []s
         policy_processes []s ~23
        &ConnectionConfigurationResponse
         configuration_identifier s
         name s
         description s
         configuration o
         policy_principals []@UserPrincipal
         policy_processes []s ~23
         disabled b
         data_warehouse_type s ~24
         policy_type s ~22
         same_as_parent b
         policy_process_options @PolicyProcessOptions
        &DeleteConnectionConfigurationRequest
         configuration_identifier* s
         connection_identifier* s
        &ConnectionConfigurationSearchRequest
         connection_identifier* s
         configuration_identifier s
         policy_type s ~22
        &UpdateConnectionConfigurationRequest
         connection_identifier* s
         name s
         description s
         same_as_parent b
         policy_process_options @PolicyProcessOptionsInput
         authentication_type s ~25
         configuration o
         policy_type s ~22
         policy_principals []s
         policy_processes []s ~23
         disable b
        &CreateConnectionRequest
         name* s
         description s
         data_warehouse_type* s ~24
         data_warehouse_config* o
         validate b
        &CreateConnectionResponse
         id* s
         name* s
         data_warehouse_type* s ~24
         details o
        &DeleteConnectionRequest
         connection_identifier* s
        &SearchConnectionRequest
         connections []@ConnectionInput
         data_warehouse_types []s ~24
         record_offset i
         record_size i
         tag_identifiers []s
         data_warehouse_object_type s ~26
         sort_options @SortOptionInput
         include_details b
         configuration o
         authentication_type s ~27
         show_resolved_parameters b
        &SearchConnectionResponse
         id* s
         name* s
         description s
         data_warehouse_type* s ~24
         data_warehouse_objects @DataWarehouseObjects
         details o
         obj_id s
        &UpdateConnectionRequest
         connection_identifier* s
         name s
         description s
         data_warehouse_config o
         validate b
        &FetchConnectionDiffStatusResponse
         status b
        &SyncMetadataRequest
         tables o
         sync_attributes []s ~28
        &SyncMetadataResponse
         status s ~29
         tables_updated i
         columns_updated i
         tables_failed i
         columns_failed i
         message s
        &RevokeRefreshTokensRequest
         configuration_identifiers []s
         user_identifiers []s
         org_identifiers []s
        &RevokeRefreshTokensResponse
         data* s
        &UpdateConnectionStatusRequest
         status s ~30
        &UpdateConnectionV2Request
         name s
         description s
         data_warehouse_config o
         validate b
        &CreateCustomActionRequest
         name* s
         action_details* @Action_Details_Input_Create
         associate_metadata []@Associate_Metadata_Input_Create
         default_action_config @Default_Action_Config_Input_Create
         group_identifiers []s
        &ResponseCustomAction
         action_details* @Action_details
         default_action_config* @Default_action_config
         id* s
         metadata_association []@Metadata_Association_Item
         name* s
         user_groups []@Object_ID_And_Name
         obj_id s
        &SearchCustomActionsRequest
         custom_action_identifier s
         name_pattern s
         default_action_config @Default_Action_Config_Search_Input
         include_group_associations b
         include_metadata_associations b
         metadata []@CustomActionMetadataTypeInput
         type s ~31
        &UpdateCustomActionRequest
         action_details @Action_Details_Input
         associate_metadata []@Associate_Metadata_Input
         default_action_config @Default_Action_Config_Input
         group_identifiers []s
         name s
         operation s ~32
        &CreateEmailCustomizationRequest
         template_properties* @Template_Properties_Input_Create
         org_identifier s
        &CreateEmailCustomizationResponse
         tenant_id* s
         org* @OrgType
         name* s
         template_properties* o
        &DeleteOrgEmailCustomizationRequest
         org_identifiers []s
        &SearchEmailCustomizationRequest
         org_identifiers []s
        &UpdateEmailCustomizationRequest
         template_properties* @Template_Properties_Input_Create
         org_identifier s
        &DeleteStyleFontsRequest
         scope s ~0
         font_identifiers* []s
         dry_run b
        &StyleFontDeleteData
         affected_assignments []@StyleFontDeleteAffectedAssignment
        &SearchStyleFontsRequest
         scope s ~0
         font_identifier s
         name_pattern s
         include_font_assignments b
        &StyleFontRecord
         id* s
         scope s ~0
         org @StyleOrgInfo
         name* s
         weight s ~1
         style s ~2
         color s
         creation_time_in_millis n
         assignments []@StyleFontAssignment
        &StyleFontUploadData
         id* s
         name* s
        &UpdateStyleFontRequest
         scope s ~0
         name s
         weight s ~1
         style s ~2
         color s
        &ExportStyleLogosRequest
         scope s ~0
        &SearchStyleCustomizationsRequest
         scope s ~0
        &StylePreference
         scope s ~0
         org @StyleOrgInfo
         navigation_panel @StyleNavigationPanel
         chart_color_palette @StyleChartColorPalette
         embedded_footer_text @StyleEmbeddedFooterText
         logo @StyleLogoStatus
         visualization_fonts @StyleVisualizationFonts
        &StyleResetOptionsInput
         style []s ~33
         visualization_areas []s ~34
        &NavigationPanelInput
         theme s ~35
         base_color s
        &StyleColorPaletteInput
         colors []@StyleColorEntryInput
         disable_color_rotation b
        &VisualizationFontsInput
         chart_visualization_fonts []@ChartFontAssignmentInput
         table_visualization_fonts []@TableFontAssignmentInput
         advanced_chart_visualization_fonts []@AdvancedChartFontAssignmentInput
        &DbtSearchResponse
         dbt_connection_identifier s
         project_name s
         connection_id s
         connection_name s
         cdw_database s
         import_type s
         author_name s
        &CreateUserGroupRequest
         name* s
         display_name* s
         default_liveboard_identifiers []s
         description s
         privileges []s ~36
         sub_group_identifiers []s
         type s ~37
         user_identifiers []s
         visibility s ~11
         role_identifiers []s
        &UserGroupResponse
         author_id s
         complete_detail b
         content o
         creation_time_in_millis n
         default_liveboards []@UserGroup
         deleted b
         deprecated b
         description s
         display_name* s
         external b
         generation_number i
         hidden b
         id* s
         index i
         index_version i
         metadata_version i
         modification_time_in_millis n
         modifier_id s
         name* s
         orgs []@UserGroup
         owner_id s
         parent_type s ~14
         privileges []s
         sub_groups []@UserGroup
         system_group b
         tags []@UserGroup
         type s ~37
         users []@UserGroup
         visibility* s ~11
         roles []@Role
         obj_id s
        &ImportUserGroupsRequest
         groups []@GroupsImportListInput
         delete_unspecified_groups b
         dry_run b
        &ImportUserGroupsResponse
         groups_added* []@UserGroup
         groups_deleted* []@UserGroup
         groups_updated* []@UserGroup
        &SearchUserGroupsRequest
         default_liveboard_identifiers []s
         description s
         display_name s
         name_pattern s
         group_identifier s
         org_identifiers []s
         privileges []s ~38
         sub_group_identifiers []s
         type s ~37
         user_identifiers []s
         visibility s ~11
         role_identifiers []s
         record_offset i
         record_size i
         sort_options @SortOptions
         include_users b
         include_sub_groups b
        &UpdateUserGroupRequest
         name s
         default_liveboard_identifiers []s
         description s
         display_name s
         privileges []s ~36
         sub_group_identifiers []s
         type s ~37
         user_identifiers []s
         visibility s ~11
         role_identifiers []s
         operation s ~20
        &SearchChannelHistoryRequest
         channel_type* s ~39
         job_ids []s
         channel_identifiers []s
         channel_status s ~40
         events []@ChannelHistoryEventInput
         start_epoch_time_in_millis n
         end_epoch_time_in_millis n
        &SearchChannelHistoryResponse
         jobs* []@ChannelHistoryJob
        &DeleteManualTranslationsRequest
         scope s ~6
        &ExportManualTranslationsRequest
         scope s ~6
        &FetchLogsRequest
         log_type* s ~41
         start_epoch_time_in_millis n
         end_epoch_time_in_millis n
         get_all_logs b
        &LogResponse
         date* s
         log* s
        &FetchAnswerDataRequest
         metadata_identifier* s
         data_format s ~42
         record_offset i
         record_size i
         runtime_filter o
         runtime_sort o
         runtime_param_override o
        &AnswerDataResponse
         metadata_id* s
         metadata_name* s
         contents* []@AnswerContent
        &FetchAnswerSqlQueryRequest
         metadata_identifier* s
        &SqlQueryResponse
         metadata_id* s
         metadata_name* s
         metadata_type* s ~43
         sql_queries* []@SqlQuery
        &CopyObjectRequest
         description s
         identifier* s
         type s ~44
         title s
        &ResponseCopyObject
         metadata_id s
        &DeleteMetadataRequest
         metadata* []@DeleteMetadataTypeInput
         delete_disabled_objects b
        &UpdateMetadataHeaderRequest
         headers_update* []@HeaderUpdateInput
         org_identifier s
        &FetchLiveboardDataRequest
         metadata_identifier* s
         visualization_identifiers []s
         transient_content s
         data_format s ~42
         record_offset i
         record_size i
         runtime_filter o
         runtime_sort o
         runtime_param_override o
        &LiveboardDataResponse
         metadata_id* s
         metadata_name* s
         contents* []@LiveboardContent
        &FetchLiveboardSqlQueryRequest
         metadata_identifier* s
         visualization_identifiers []s
        &ParameterizeMetadataRequest
         metadata_type s ~45
         metadata_identifier* s
         field_type* s ~46
         field_name* s
         variable_identifier* s
        &ParameterizeMetadataFieldsRequest
         metadata_type s ~45
         metadata_identifier* s
         field_type* s ~46
         field_names* []s
         variable_identifier* s
        &SearchMetadataRequest
         metadata []@MetadataListItemInput
         permissions []@PermissionInput
         created_by_user_identifiers []s
         dependent_object_version s ~47
         exclude_objects []@ExcludeMetadataListItemInput
         favorite_object_options @FavoriteObjectOptionsInput
         include_auto_created_objects b
         include_dependent_objects b
         dependent_objects_record_size i
         include_details b
         include_personalised_views b
         include_headers b
         include_hidden_objects b
         include_incomplete_objects b
         include_visualization_headers b
         include_worksheet_search_assist_data b
         modified_by_user_identifiers []s
         record_offset i
         record_size i
         sort_options @MetadataSearchSortOptions
         tag_identifiers []s
         include_stats b
         include_discoverable_objects b
         show_resolved_parameters b
         liveboard_response_version s ~47
         include_only_published_objects b
         liveboard_details @LiveboardDetailsInput
        &MetadataSearchResponse
         metadata_id s
         metadata_name s
         metadata_type* s ~48
         metadata_obj_id s
         dependent_objects o
         incomplete_objects []o
         metadata_detail o
         metadata_header o
         visualization_headers []o
         stats o
        &ImportMetadataTMLAsyncRequest
         metadata_tmls* []s
         create_new b
         all_orgs_override b
         import_policy s ~49
         skip_diff_check b
         enable_large_metadata_validation b
         enable_personalized_view_upsert b
        &ImportEPackAsyncTaskStatus
         tenant_id s
         org_id i
         task_id s
         task_name s
         import_response o
         task_status s ~50
         author_id s
         import_policy s ~49
         created_at n
         in_progress_at n
         completed_at n
         total_object_count i
         object_processed_count i
         modified_at n
         author_display_name s
        &FetchAsyncImportTaskStatusRequest
         task_ids []s
         task_status []s ~50
         author_identifier s
         record_offset i
         record_size i
         include_import_response b
        &GetAsyncImportStatusResponse
         status_list []@ImportEPackAsyncTaskStatus
         last_batch b
        &ExportMetadataTMLRequest
         metadata* []@ExportMetadataTypeInput
         export_associated b
         export_fqn b
         edoc_format s ~51
         export_schema_version s ~52
         export_dependent b
         export_connection_as_dependent b
         all_orgs_override b
         export_options @Export_Options
        &ExportMetadataTMLBatchedRequest
         metadata_type* s ~53
         batch_offset i
         batch_size i
         edoc_format s ~51
         export_dependent b
         all_orgs_override b
        &ImportMetadataTMLRequest
         metadata_tmls* []s
         import_policy s ~49
         create_new b
         all_orgs_override b
         skip_diff_check b
         enable_large_metadata_validation b
         enable_personalized_view_upsert b
        &UnparameterizeMetadataRequest
         metadata_type s ~45
         metadata_identifier* s
         field_type* s ~46
         field_name* s
         value* s
        &UpdateMetadataObjIdRequest
         metadata* []@UpdateObjIdInput
        &ConvertWorksheetToModelRequest
         worksheet_ids []s
         exclude_worksheet_ids []s
         convert_all b
         apply_changes b
        &ResponseWorksheetToModelConversion
         name* s
         success_count* i
         failure_count* i
         incomplete_count* i
         post_upgrade_failed_count* i
         total_time_in_millis* i
         successful_entities* @ResponseSuccessfulEntities
         failed_entities* @ResponseFailedEntities
         incomplete_entities* @ResponseIncompleteEntities
         post_upgrade_failed_entities* @ResponsePostUpgradeFailedEntities
        &CreateOrgRequest
         name* s
         description s
        &OrgResponse
         id i
         name s
         status s ~54
         description s
         visibility s ~55
        &SearchOrgsRequest
         org_identifier s
         description s
         visibility s ~55
         status s ~54
         user_identifiers []s
        &UpdateOrgRequest
         name s
         description s
         user_identifiers []s
         group_identifiers []s
         operation s ~20
        &ExportAnswerReportRequest
         metadata_identifier s
         session_identifier s
         generation_number i
         file_format s ~56
         runtime_filter o
         runtime_sort o
         runtime_param_override o
         regional_settings @RegionalSettingsInput
         png_options @AnswerPngOptionsInput
         personalised_view_identifier s
         type s ~57
        &ExportLiveboardReportRequest
         metadata_identifier* s
         tab_identifiers []s
         personalised_view_identifier s
         visualization_identifiers []s
         transient_content s
         file_format s ~58
         runtime_filter o
         override_filters o
         runtime_sort o
         pdf_options @PdfOptionsInput
         png_options @PngOptionsInput
         runtime_param_override o
         regional_settings @RegionalSettingsInput
        &CreateRoleRequest
         name* s
         description s
         privileges []s ~59
         read_only b
        &RoleResponse
         id* s
         name* s
         description* s
         groups_assigned_count i
         orgs []@GenericInfo
         groups []@GenericInfo
         privileges* []s ~59
         permission s ~60
         author_id s
         modifier_id s
         creation_time_in_millis o
         modification_time_in_millis o
         deleted b
         deprecated b
         external b
         hidden b
         shared_via_connection b
        &SearchRolesRequest
         role_identifiers []s
         org_identifiers []s
         group_identifiers []s
         privileges []s ~61
         deprecated b
         external b
         shared_via_connection b
         permissions []s ~60
        &SearchRoleResponse
         id* s
         name* s
         description* s
         groups_assigned_count i
         orgs []@GenericInfo
         groups []@GenericInfo
         privileges* []s ~61
         permission s ~60
         author_id s
         modifier_id s
         creation_time_in_millis o
         modification_time_in_millis o
         deleted b
         deprecated b
         external b
         hidden b
         shared_via_connection b
         obj_id s
        &UpdateRoleRequest
         name* s
         description s
         privileges []s ~62
        &CreateScheduleRequest
         name* s
         description* s
         metadata_type* s ~63
         metadata_identifier* s
         file_format s ~64
         liveboard_options @LiveboardOptionsInput
         pdf_options @SchedulesPdfOptionsInput
         time_zone* s ~65
         frequency @FrequencyInput
         recipient_details* @RecipientDetailsInput
         personalised_view_id s
        &ResponseSchedule
         author* @Author
         creation_time_in_millis* o
         description s
         file_format* s
         frequency* @Frequency
         id* s
         liveboard_options @LiveboardOptions
         metadata* @MetadataResponse
         name* s
         pdf_options @PdfOptions
         recipient_details* @RecipientDetails
         status s
         time_zone* s
         history_runs []@ResponseScheduleRun
         personalised_view_id s
        &SearchSchedulesRequest
         metadata []@MetadataInput
         record_offset i
         record_size i
         sort_options @SortingOptions
         history_runs_options @ScheduleHistoryRunsOptionsInput
         schedule_identifiers []s
        &UpdateScheduleRequest
         name s
         description s
         metadata_type s ~63
         metadata_identifier s
         file_format s ~64
         liveboard_options @LiveboardOptionsInput
         pdf_options @SchedulesPdfOptionsInput
         time_zone s ~65
         frequency @FrequencyInput
         recipient_details @RecipientDetailsInput
         status s ~66
         personalised_view_id s
        &SearchDataRequest
         query_string* s
         logical_table_identifier* s
         data_format s ~42
         record_offset i
         record_size i
         runtime_filter o
         runtime_sort o
         runtime_param_override o
        &SearchDataResponse
         contents* []@AnswerContent
        &FetchColumnSecurityRulesRequest
         tables* []@ColumnSecurityRuleTableInput
        &ColumnSecurityRuleResponse
         table_guid s
         obj_id s
         column_security_rules []@ColumnSecurityRule
        &UpdateColumnSecurityRulesRequest
         identifier s
         obj_identifier s
         clear_csr b
         column_security_rules* []@ColumnSecurityRuleUpdate
        &AssignChangeAuthorRequest
         metadata* []@AuthorMetadataTypeInput
         user_identifier* s
         current_owner_identifier s
        &FetchObjectPrivilegesRequest
         metadata* []@ObjectPrivilegesMetadataInput
         principals []@PrincipalsInput
         record_offset i
         record_size i
        &ObjectPrivilegesOfMetadataResponse
         metadata_object_privileges o
        &FetchPermissionsOnMetadataRequest
         metadata* []@PermissionsMetadataTypeInput
         principals []@PrincipalsInput
         include_dependent_objects b
         record_offset i
         record_size i
         permission_type s
        &PermissionOfMetadataResponse
         metadata_permission_details o
        &ManageObjectPrivilegeRequest
         operation* s ~32
         metadata_type* s ~67
         object_privilege_types* []s ~68
         metadata_identifiers* []s
         principals* []@PrincipalsInput
        &PublishMetadataRequest
         metadata* []@PublishMetadataListItem
         org_identifiers* []s
         skip_validation b
        &ShareMetadataRequest
         metadata_type s ~69
         metadata_identifiers []s
         metadata []@ShareMetadataTypeInput
         permissions* []@SharePermissionsInput
         visualization_identifiers []s
         emails []s
         message* s
         enable_custom_url b
         notify_on_share b
         has_lenient_discoverability b
        &UnpublishMetadataRequest
         force b
         include_dependencies* b
         metadata* []@PublishMetadataListItem
         org_identifiers* []s
        &FetchPermissionsOfPrincipalsRequest
         principals* []@PrincipalsInput
         metadata []@PermissionsMetadataTypeInput
         record_offset i
         record_size i
         default_metadata_type s ~70
        &PermissionOfPrincipalsResponse
         principal_permission_details o
        &CreateSemanticIntegrationRequest
         connection_identifier* s
         name* s
         database_name* s
         schema_name* s
         semantic_view_name* s
         type* s ~71
         description s
        &SemanticIntegrationResponse
         id s
         name s
         model_id s
         model_name s
         semantic_report @SemanticIntegrationReport
        &SearchSemanticIntegrationsRequest
         sort_options @SemanticIntegrationSortOptions
         record_offset i
         record_size i
         pattern s
         author_identifiers []s
         connection_identifiers []s
        &SemanticIntegrationSearchResponse
         id s
         name s
         description s
         model_id s
         model_name s
         import_type s
         type s
         connection_id s
         connection_name s
         author_id s
         author_name s
         creation_time_in_millis o
         modification_time_in_millis o
         tags []@SemanticIntegrationTagReference
        &SystemInfo
         id s
         name s
         release_version s
         time_zone s
         locale s
         date_format s
         api_version s
         type s
         environment s
         license s
         date_time_format s
         time_format s
         system_user_id s
         super_user_id s
         hidden_object_id s
         system_group_id s
         tsadmin_user_id s
         admin_group_id s
         all_tables_connection_id s
         all_user_group_id s
         accept_language s
         all_user_group_member_user_count i
         logical_model_version i
        &ValidateCommunicationChannelRequest
         channel_type* s ~39
         channel_identifier* s
         event_type* s ~72
        &CommunicationChannelValidateResponse
         channel_type* s ~39
         channel_id* s
         channel_name s
         event_type* s ~72
         job_id* s
         result_code* s ~73
         details []@ChannelValidationDetail
        &SystemConfig
         onboarding_content_url s
         saml_enabled b
         okta_enabled b
        &SystemOverrideInfo
         config_override_info o
        &UpdateSystemConfigRequest
         configuration* o
        &ConfigureCommunicationChannelPreferencesRequest
         cluster_preferences []@EventChannelConfigInput
         org_preferences []@OrgChannelConfigInput
        &SearchCommunicationChannelPreferencesRequest
         cluster_preferences []s ~72
         org_preferences []@OrgPreferenceSearchCriteriaInput
        &CommunicationChannelPreferencesResponse
         cluster_preferences []@EventChannelConfig
         org_preferences []@OrgChannelConfigResponse
        &ConfigureSecuritySettingsRequest
         cluster_preferences @SecuritySettingsClusterPreferencesInput
         org_preferences []@SecuritySettingsOrgPreferencesInput
        &SearchSecuritySettingsRequest
         scope s ~0
        &SecuritySettingsResponse
         cluster_preferences @SecuritySettingsClusterPreferences
         org_preferences []@SecuritySettingsOrgPreferences
        &AssignTagRequest
         metadata* []@TagMetadataTypeInput
         tag_identifiers* []s
        &CreateTagRequest
         name* s
         color s
        &Tag
         name* s
         id* s
         color s
         deleted b
         hidden b
         external b
         deprecated b
         creation_time_in_millis n
         modification_time_in_millis n
         author_id s
         modifier_id s
         owner_id s
        &SearchTagsRequest
         tag_identifier s
         name_pattern s
         color s
        &UnassignTagRequest
         metadata* []@TagMetadataTypeInput
         tag_identifiers* []s
        &UpdateTagRequest
         name s
         color s
        &CreateVariableRequest
         type* s ~74
         name* s
         is_sensitive b
         data_type s ~75
        &Variable
         id* s
         name* s
         variable_type s ~76
         sensitive b
         values []@VariableValue
         org @VariableOrgInfo
         obj_id s
        &DeleteVariablesRequest
         identifiers* []s
        &SearchVariablesRequest
         variable_details []@VariableDetailInput
         value_scope []@ValueScopeInput
         record_offset i
         record_size i
         response_content s ~77
        &UpdateVariableValuesRequest
         variable_assignment* []@VariableUpdateAssignmentInput
         variable_value_scope* []@VariableUpdateScopeInput
        &UpdateVariableRequest
         name* s
        &PutVariableValuesRequest
         operation s ~78
         variable_assignment* []@VariablePutAssignmentInput
        """#
}
