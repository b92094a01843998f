// Made from the vendor's description by `make api`; do not edit.
extension DescriptionText {
    /// The other half of the shapes.
    static let moreShapes = #"""
        &ActivateUserRequest
         user_identifier* s
         auth_token* s
         password* s
         properties s
        &ChangeUserPasswordRequest
         current_password* s
         new_password* s
         user_identifier* s
        &CreateUserRequest
         name* s
         display_name* s
         password s
         email* s
         account_type s ~12
         account_status s ~13
         org_identifiers []s
         group_identifiers []s
         visibility s ~11
         notify_on_share b
         show_onboarding_experience b
         onboarding_experience_completed b
         home_liveboard_identifier s
         favorite_metadata []@FavoriteMetadataInput
         preferred_locale s ~79
         use_browser_language b
         extended_properties o
         extended_preferences o
         trigger_welcome_email b
         trigger_activation_email b
        &DeactivateUserRequest
         user_identifier* s
         base_url* s
        &ResponseActivationURL
         activation_link s
        &ForceLogoutUsersRequest
         user_identifiers []s
        &ImportUsersRequest
         users* []@ImportUser
         default_password s
         dry_run b
         delete_unspecified_users b
        &ImportUsersResponse
         users_added []@ImportUserType
         users_updated []@ImportUserType
         users_deleted []@ImportUserType
        &ResetUserPasswordRequest
         new_password* s
         user_identifier* s
        &SearchUsersRequest
         user_identifier s
         display_name s
         name_pattern s
         visibility s ~11
         email s
         group_identifiers []s
         privileges []s ~38
         account_type s ~12
         account_status s ~13
         notify_on_share b
         show_onboarding_experience b
         onboarding_experience_completed b
         org_identifiers []s
         home_liveboard_identifier s
         favorite_metadata []@FavoriteMetadataInput
         record_offset i
         record_size i
         sort_options @SortOptions
         role_identifiers []s
         include_favorite_metadata b
         include_variable_values b
        &UpdateUserRequest
         name s
         display_name s
         visibility s ~11
         email s
         account_status s ~13
         notify_on_share b
         show_onboarding_experience b
         onboarding_experience_completed b
         account_type s ~12
         group_identifiers []s
         home_liveboard_identifier s
         favorite_metadata []@FavoriteMetadataInput
         org_identifiers []s
         operation s ~20
         preferred_locale s ~79
         use_browser_language b
         extended_properties o
         extended_preferences o
        &CommitBranchRequest
         metadata* []@MetadataObject
         delete_aware b
         branch_name s
         comment* s
        &CommitResponse
         committer @CommiterType
         author @AuthorType
         comment s
         commit_time s
         commit_id s
         branch s
         committed_files []@CommitFileType
        &ValidateMergeRequest
         source_branch_name* s
         target_branch_name* s
        &DeployResponse
         file_name s
         metadata_name s
         metadata_type s
         status_code s
         status_message s
        &DeployCommitRequest
         commit_id s
         branch_name* s
         deploy_type s ~80
         deploy_policy s ~81
        &SearchCommitsRequest
         metadata_identifier* s
         metadata_type s ~82
         branch_name s
         record_offset i
         record_size i
        &CommitHistoryResponse
         committer* @CommiterType
         author* @AuthorType
         comment* s
         commit_time* s
         commit_id* s
         branch* s
        &RevertCommitRequest
         metadata []@MetadataObject
         branch_name s
         revert_policy s ~83
        &RevertResponse
         committer @CommiterType
         author @AuthorType
         comment s
         commit_time s
         commit_id s
         branch s
         committed_files []@CommitFileType
         reverted_metadata []@RevertedMetadata
        &CreateConfigRequest
         repository_url* s
         username* s
         access_token* s
         org_identifier s
         branch_names []s
         commit_branch_name s
         enable_guid_mapping b
         configuration_branch_name s
        &RepoConfigObject
         repository_url s
         username s
         commit_branch_name s
         branches []s
         enable_guid_mapping b
         configuration_branch_name s
         org @Org
        &DeleteConfigRequest
         cluster_level b
        &SearchConfigRequest
         org_identifiers []s
        &UpdateConfigRequest
         username s
         access_token s
         org_identifier s
         branch_names []s
         commit_branch_name s
         enable_guid_mapping b
         configuration_branch_name s
        &CreateWebhookConfigurationRequest
         name* s
         description s
         url* s
         url_params o
         events* []s ~72
         authentication @WebhookAuthenticationInput
         signature_verification @WebhookSignatureVerificationInput
         storage_destination @StorageDestinationInput
         additional_headers []@WebhookKeyValuePairInput
         status s ~84
        &WebhookResponse
         id* s
         name* s
         description s
         org @WebhookOrg
         url* s
         url_params o
         events* []s ~72
         authentication @WebhookAuthentication
         signature_verification @WebhookSignatureVerification
         additional_headers []@WebhookKeyValuePair
         creation_time_in_millis* n
         modification_time_in_millis* n
         created_by @WebhookUser
         last_modified_by @WebhookUser
         storage_destination @StorageDestination
         status s ~84
        &DeleteWebhookConfigurationsRequest
         webhook_identifiers* []s
        &WebhookDeleteResponse
         deleted_count* i
         failed_count* i
         deleted_webhooks* []@WebhookResponse
         failed_webhooks* []@WebhookDeleteFailure
        &SearchWebhookConfigurationsRequest
         org_identifier s
         webhook_identifier s
         event_type s ~72
         record_offset i
         record_size i
         sort_options @WebhookSortOptionsInput
         status s ~84
        &WebhookSearchResponse
         webhooks* []@WebhookResponse
         pagination* @WebhookPagination
        &WebhookStorageConfigInfo
         storage_type* s ~85
         provider* s ~86
         config* @WebhookStorageSetupConfig
        &UpdateWebhookConfigurationRequest
         name s
         description s
         url s
         url_params o
         events []s ~72
         authentication @WebhookAuthenticationInput
         signature_verification @WebhookSignatureVerificationInput
         storage_destination @StorageDestinationInput
         additional_headers []@WebhookKeyValuePairInput
         status s ~84
         reset_options []s ~87
        &AnalystSourceInput
         identifier* s
         name s
         type* s ~88
        &AnalystSource
         id* s
         type* s ~88
        &AnalystStarterPrompt
         label* s
         text* s
         order* i
         is_ai_generated* b
        &AnalystItem
         id* s
         name s
         description s
         instructions s
         sources* []@AnalystItemSource
         mcp_connectors* []@AnalystMcpConnector
         icon_id* s
         starter_prompts* []@AnalystItemStarterPrompt
         updated_time_in_millis o
         last_accessed_time_in_millis o
         created_by @AnalystUser
         updated_by @AnalystUser
        &SharePermissionsInput
         principal* @PrincipalsInput
         share_mode* s ~60
         content_share_mode s ~89
        &ContextPayloadV2Input
         type s ~90
         data_source_context @DataSourceContextInput
        &ConversationSettingsInput
         enable_contextual_change_analysis b
         enable_natural_language_answer_generation b
         enable_reasoning b
         enable_save_chat b
        &AgentConversationList
         conversation_identifier* s
         conversation_title s
         created_at s
         updated_at s
         data_source_identifiers []s
         data_source_names []@DataSourceEntry
         is_pinned b
         analyst_id s
        &AnswerDetails
         title s
         description s
         session_identifier s
         generation_number i
         tokens []s
         visualization_type s ~8
         formulas []s
         parameters []s
         sub_queries []o
         ac_state @ACState
        &ConversationPrincipalInfo
         id* s
         type* s ~91
         display_name* s
         name* s
         permission* s ~60
        &DataSourceEntry
         id* s
         name* s
        &ConversationMessage
         message_id* s
         timestamp_in_millis* o
         user_prompt @UserPrompt
         response_items []o
        &CodeExecutionFileMetadata
         file_id* s
         display_name s
         file_type s
         created_time_in_millis o
         expired* b
        &PrincipalRefInput
         principal_identifier* s
         principal_type* s ~91
        &Input_eureka_NLSRequest
         agentVersion i
         bypassCache b
         instructions []s
         query s
        &eureka_LLMDecomposeQueryResponse
         decomposedQueries []@eureka_LLMSuggestedQuery
        &DataSource
         confidence n
         details @EntityHeader
         reasoning s
        &NLInstructionsInfo
         instructions* []s
         scope* s ~92
        &NLInstructionsInfoInput
         instructions* []s
         scope* s ~92
        &MemorySources
         type* s ~93
         identifiers* []s
        &ImportSummary
         memory_type s ~94
         source @ImportTargetSource
         existing_record_count i
         deleted_record_count i
         inserted_record_count i
         failed_record_count i
        &ImportFailure
         line_number i
         reason s ~95
         field_name s
         message s
        &ImportDiagnostic
         sub_status s ~96
         messages []s
        &MetadataContext
         data_source_identifiers []s
         answer_identifiers []s
         conversation_identifier s
         liveboard_identifiers []s
        &AIContext
         instructions []s
         content []s
        &eureka_RelevantQuestion
         query s
         data_source_identifier s
         data_source_name s
        &AuthClusterPreferencesInput
         auth_status s ~84
        &AuthOrgPreferenceInput
         org_identifier* s
         auth_status s ~84
        &AuthClusterPreferences
         auth_status s ~84
         access_tokens []@AuthSettingsAccessToken
        &AuthOrgPreference
         org @AuthOrgInfo
         auth_status s ~84
         access_tokens []@AuthSettingsAccessToken
        &Org
         id* i
         name* s
        &FavoriteMetadataItem
         id* s
         name* s
         type* s ~43
        &Object_ID_And_Name
         id s
         name s
        &FilterRules
         column_name* s
         operator* s ~97
         values* []o
        &ParameterValues
         name* s
         values* []o
        &VariableValues
         name* s
         values* []o
        &TokenAccessScopeObject
         type s ~67
         identifier* s
        &Group_Object
         identifier s
        &TokenScopeInput
         org_scope* s ~98
         org_identifiers []s
        &OrgInfo
         id* i
         name s
        &UserInfo
         id* s
         name s
        &AccessTokenScope
         org_scope* s ~98
         org_ids []@OrgInfo
        &User_Parameter_Options
         objects []@User_Object
         runtime_filters []@Runtime_Filters
         runtime_sorts []@Runtime_Sorts
         parameters []@Runtime_Parameters
        &Scope
         access_type* s
         org_id i
         metadata_id s
         org_scope s
         org_ids []@OrgInfo
        &ExternalTableInput
         connection_identifier* s
         database_name s
         schema_name s
         table_name* s
        &SortOption
         field_name s ~99
         order s ~100
        &CollectionMetadataInput
         type* s ~101
         identifiers* []s
        &CollectionMetadataItem
         type s
         identifiers []@CollectionEntityIdentifier
        &CollectionEntityIdentifier
         identifier s
         name s
        &CollectionDeleteTypeIdentifiers
         type s
         identifiers []@GenericInfo
        &SortOptions
         field_name s ~102
         order s ~100
        &FeatureOrgInfo
         org_id* i
         org_name* s
        &FeatureDetail
         feature_id* s
         feature_name s
         assigned_orgs []@FeatureOrgInfo
         is_org_aware b
         feature_value s
         element_type s
         element_config o
         element_value s
         docs_url s
        &PolicyProcessOptionsInput
         impersonate_user s
        &UserPrincipal
         id s
         name s
         type s
        &PolicyProcessOptions
         impersonate_user s
        &ConnectionInput
         identifier s
         name_pattern s
         data_warehouse_objects []@DataWarehouseObjectInput
        &SortOptionInput
         field_name s ~103
         order s ~100
        &DataWarehouseObjects
         databases* []@Database
        &Action_Details_Input_Create
         CALLBACK @CALLBACKInputMandatory
         URL @URLInputMandatory
        &Associate_Metadata_Input_Create
         action_config @ActionConfigInputCreate
         identifier* s
         type s ~104
        &Default_Action_Config_Input_Create
         visibility b
        &Action_details
         CALLBACK @CALLBACK
         URL @URL
        &Default_action_config
         visibility b
        &Metadata_Association_Item
         action_config* @Action_config
         identifier* s
         type* s
        &Default_Action_Config_Search_Input
         visibility b
        &CustomActionMetadataTypeInput
         type s ~104
         identifier* s
        &Action_Details_Input
         CALLBACK @CALLBACKInput
         URL @URLInput
        &Associate_Metadata_Input
         action_config @ActionConfigInput
         identifier s
         type s ~104
        &Default_Action_Config_Input
         visibility b
        &Template_Properties_Input_Create
         cta_button_bg_color s
         cta_text_font_color s
         primary_bg_color s
         home_url s
         logo_url s
         font_family s
         product_name s
         footer_address s
         footer_phone s
         replacement_value_for_liveboard s
         replacement_value_for_answer s
         replacement_value_for_spot_iq s
         hide_footer_address b
         hide_footer_phone b
         hide_manage_notification b
         hide_mobile_app_nudge b
         hide_privacy_policy b
         hide_product_name b
         hide_ts_vocabulary_definitions b
         hide_notification_status b
         hide_error_message b
         hide_unsubscribe_link b
         hide_modify_alert b
         company_privacy_policy_url s
         company_website_url s
         contact_support_url s
         hide_contact_support_url b
         hide_logo_url b
        &OrgType
         name s
         id i
        &StyleFontDeleteAffectedAssignment
         org @StyleOrgInfo
         visualization_areas []s ~34
        &StyleOrgInfo
         id i
         name s
        &StyleFontAssignment
         org @StyleOrgInfo
         visualization_areas []s ~34
        &StyleNavigationPanel
         theme s ~35
         base_color s
         is_overridden b
        &StyleChartColorPalette
         colors []@StyleColorEntry
         disable_color_rotation b
         is_overridden b
        &StyleEmbeddedFooterText
         value s
         is_overridden b
        &StyleLogoStatus
         default_logo @StyleLogoSlot
         wide_logo @StyleLogoSlot
        &StyleVisualizationFonts
         chart_visualization_fonts []@ChartVisualizationFontRecord
         table_visualization_fonts []@TableVisualizationFontRecord
         advanced_chart_visualization_fonts []@AdvancedChartVisualizationFontRecord
        &StyleColorEntryInput
         primary* s
         secondary []s
        &ChartFontAssignmentInput
         visualization_area* s ~105
         font_identifier* s
        &TableFontAssignmentInput
         visualization_area* s ~106
         font_identifier* s
        &AdvancedChartFontAssignmentInput
         visualization_area* s ~107
         font_identifier* s
        &UserGroup
         id s
         name s
        &Role
         id s
         name s
        &GroupsImportListInput
         display_name* s
         group_identifier* s
         default_liveboard_identifiers []s
         description s
         privileges []s ~36
         sub_group_identifiers []s
         type s ~37
         user_identifiers []s
         visibility s ~11
        &ChannelHistoryEventInput
         type* s ~72
         identifier s
        &ChannelHistoryJob
         id* s
         status* s ~40
         creation_time_in_millis* n
         event @ChannelHistoryEventInfo
         recipients []@JobRecipient
         detail s
         try_count i
        &AnswerContent
         available_data_row_count* i
         column_names* []s
         data_rows* []o
         record_offset* i
         record_size* i
         returned_data_row_count* i
         sampling_ratio* n
        &SqlQuery
         metadata_id* s
         metadata_name* s
         sql_query* s
        &DeleteMetadataTypeInput
         type s ~108
         identifier* s
        &HeaderUpdateInput
         identifier s
         obj_identifier s
         type s ~109
         attributes* []@HeaderAttributeInput
        &LiveboardContent
         available_data_row_count* i
         column_names* []s
         data_rows* []o
         record_offset* i
         record_size* i
         returned_data_row_count* i
         sampling_ratio* n
         visualization_id s
         visualization_name s
        &MetadataListItemInput
         identifier s
         obj_identifier s
         name_pattern s
         type s ~48
         subtypes []s ~110
        &PermissionInput
         principal* @PrincipalsInput
         share_mode* s ~60
        &ExcludeMetadataListItemInput
         identifier* s
         type* s ~48
        &FavoriteObjectOptionsInput
         include b
         user_identifiers []s
        &MetadataSearchSortOptions
         field_name s ~111
         order s ~100
        &LiveboardDetailsInput
         liveboard_filters b
         liveboard_tabs b
         container_layouts b
         visualizations b
         parameter_overrides b
         personalized_views b
        &ExportMetadataTypeInput
         type s ~112
         identifier s
         session_identifier s
         generation_number i
        &Export_Options
         include_obj_id_ref b
         include_guid b
         include_obj_id b
         export_with_associated_feedbacks b
         export_column_security_rules b
         export_with_column_aliases b
        &UpdateObjIdInput
         metadata_identifier s
         type s ~109
         current_obj_id s
         new_obj_id* s
        &ResponseSuccessfulEntities
         data* []@ResponseSuccessfulEntity
        &ResponseFailedEntities
         data* []@ResponseFailedEntity
        &ResponseIncompleteEntities
         data* []@ResponseIncompleteEntity
        &ResponsePostUpgradeFailedEntities
         data* []@ResponsePostUpgradeFailedEntity
        &RegionalSettingsInput
         currency_format s ~113
         user_locale s ~79
         number_format_locale s ~79
         date_format_locale s ~79
        &AnswerPngOptionsInput
         x_resolution i
         y_resolution i
         scaling i
        &PdfOptionsInput
         page_size s ~114
         zoom_level i
         include_cover_page b
         include_custom_logo b
         include_filter_page b
         include_page_number b
         page_orientation s ~115
         truncate_table b
         page_footer_text s
        &PngOptionsInput
         include_cover_page b
         include_filter_page b
         personalised_view_id s
         image_resolution i
         image_scale i
         include_header b
        &GenericInfo
         id s
         name s
        &LiveboardOptionsInput
         visualization_identifiers* []s
        &SchedulesPdfOptionsInput
         complete_liveboard b
         include_cover_page b
         include_custom_logo b
         include_filter_page b
         include_page_number b
         page_footer_text s
         page_orientation s
         page_size s ~116
         truncate_table b
        &FrequencyInput
         cron_expression* @CronExpressionInput
        &RecipientDetailsInput
         emails []s
         principals []@PrincipalsListItemInput
        &Author
         id* s
         name* s
        &Frequency
         cron_expression* @CronExpression
        &LiveboardOptions
         visualization_identifiers* []s
        &MetadataResponse
         name s
         id* s
         type* s ~63
        &PdfOptions
         complete_liveboard b
         include_cover_page b
         include_custom_logo b
         include_filter_page b
         include_page_number b
         page_footer_text s
         page_orientation s
         page_size s ~116
         truncate_table b
        &RecipientDetails
         emails []s
         principals []@PrincipalsListItem
        &ResponseScheduleRun
         id* s
         start_time_in_millis* i
         end_time_in_millis* i
         status* s
         detail s
        &MetadataInput
         identifier s
         type s ~63
        &SortingOptions
         field_name s
         order s
        &ScheduleHistoryRunsOptionsInput
         include_history_runs b
         record_size i
         record_offset i
        &ColumnSecurityRuleTableInput
         identifier s
         obj_identifier s
        &ColumnSecurityRule
         column* @ColumnSecurityRuleColumn
         groups []@ColumnSecurityRuleGroup
         source_table_details @ColumnSecurityRuleSourceTable
        &ColumnSecurityRuleUpdate
         column_identifier* s
         is_unsecured b
         group_access []@ColumnSecurityRuleGroupOperation
        &AuthorMetadataTypeInput
         type s ~117
         identifier* s
        &ObjectPrivilegesMetadataInput
         type s ~67
         identifier* s
        &PrincipalsInput
         identifier* s
         type s ~91
        &PermissionsMetadataTypeInput
         type s ~69
         identifier* s
        &PublishMetadataListItem
         identifier* s
         type s ~118
        &ShareMetadataTypeInput
         type s ~69
         identifier* s
        &SemanticIntegrationReport
         summary @SemanticIntegrationReportSummary
         formulas []@SemanticIntegrationFormulaReport
        &SemanticIntegrationSortOptions
         field_name s
         order s
        &SemanticIntegrationTagReference
         id s
         name s
        &ChannelValidationDetail
         validation_step* s ~119
         status* s ~120
         http_status i
         error_message s
         aws_s3_info @ChannelValidationAwsS3Info
         gcp_gcs_info @ChannelValidationGcpGcsInfo
        &EventChannelConfigInput
         event_type* s ~72
         channels* []s ~121
        &OrgChannelConfigInput
         org_identifier* s
         operation s ~3
         preferences []@EventChannelConfigInput
         reset_events []s ~72
        &OrgPreferenceSearchCriteriaInput
         org_identifier* s
         event_types []s ~72
        &EventChannelConfig
         event_type* s ~72
         channels* []s ~121
        &OrgChannelConfigResponse
         org* @OrgDetails
         preferences* []@EventChannelConfig
        &SecuritySettingsClusterPreferencesInput
         enable_partitioned_cookies b
         cors_whitelisted_urls []s
         csp_settings @CspSettingsInput
         saml_redirect_urls []s
         non_embed_access @ClusterNonEmbedAccessInput
        &SecuritySettingsOrgPreferencesInput
         org_identifier* s
         cors_whitelisted_urls []s
         non_embed_access @OrgNonEmbedAccessInput
        &SecuritySettingsClusterPreferences
         enable_partitioned_cookies b
         cors_whitelisted_urls []s
         csp_settings @CspSettings
         saml_redirect_urls []s
         non_embed_access @ClusterNonEmbedAccess
         trusted_auth_status s ~84
        &SecuritySettingsOrgPreferences
         org @SecuritySettingsOrgDetails
         cors_whitelisted_urls []s
         non_embed_access @OrgNonEmbedAccess
         trusted_auth_status s ~84
        &TagMetadataTypeInput
         type s ~69
         identifier* s
        &VariableValue
         value s
         value_list []s
         org_identifier* s
         principal_type s ~91
         principal_identifier s
         model_identifier s
         priority i
        &VariableOrgInfo
         id* i
         name* s
        &VariableDetailInput
         identifier s
         type s ~76
         name_pattern s
        &ValueScopeInput
         org_identifier s
         principal_type s ~91
         principal_identifier s
         model_identifier s
        &VariableUpdateAssignmentInput
         variable_identifier* s
         variable_values* []s
         operation* s ~78
        &VariableUpdateScopeInput
         org_identifier* s
         principal_type s ~91
         principal_identifier s
         model_identifier s
         priority i
        &VariablePutAssignmentInput
         assigned_values* []s
         org_identifier s
         principal_type s ~91
         principal_identifier s
         model_identifier s
         priority i
        &FavoriteMetadataInput
         identifier s
         type s ~44
        &ImportUser
         user_identifier* s
         display_name* s
         password s
         account_type s ~12
         account_status s ~13
         email s
         org_identifiers []s
         group_identifiers []s
         visibility s ~11
         notify_on_share b
         show_onboarding_experience b
         onboarding_experience_completed b
         home_liveboard_identifier s
         favorite_metadata []@FavoriteMetadataInput
         preferred_locale s ~79
         use_browser_language b
        &ImportUserType
         id s
         name* s
        &MetadataObject
         identifier* s
         type s ~82
        &CommiterType
         email s
         username s
        &AuthorType
         email s
         username s
        &CommitFileType
         file_name* s
         status_code* s
         status_message s
        &RevertedMetadata
         file_name* s
         metadata_name* s
         metadata_type* s
         status_code* s
         status_message* s
        &WebhookAuthenticationInput
         API_KEY @WebhookAuthApiKeyInput
         BASIC_AUTH @WebhookAuthBasicAuthInput
         BEARER_TOKEN s
         OAUTH2 @WebhookAuthOAuth2Input
        &WebhookSignatureVerificationInput
         type* s ~122
         header* s
         algorithm* s ~123
         secret* s
        &StorageDestinationInput
         storage_type* s ~86
         storage_config* @StorageConfigInput
        &WebhookKeyValuePairInput
         key* s
         value* s
        &WebhookOrg
         id* s
         name* s
        &WebhookAuthentication
         API_KEY @WebhookAuthApiKey
         BASIC_AUTH @WebhookAuthBasicAuth
         BEARER_TOKEN s
         OAUTH2 @WebhookAuthOAuth2
        &WebhookSignatureVerification
         type* s ~122
         header* s
         algorithm* s ~123
         secret* s
        &WebhookKeyValuePair
         key* s
         value* s
        &WebhookUser
         id* s
         name* s
        &StorageDestination
         storage_type* s ~86
         storage_config* @StorageConfig
        &WebhookDeleteFailure
         id* s
         name* s
         error* s
        &WebhookSortOptionsInput
         field_name s ~124
         order s ~100
        &WebhookPagination
         record_offset* i
         record_size* i
         total_count* i
         has_more* b
        &WebhookStorageSetupConfig
         config_type* s ~125
         aws_account_id s
         gcp_service_account_id s
         oidc_provider s
         trust_policy_template o
         service_account_email s
         required_role s
         setup_instructions* []s
        &AnalystItemSource
         id* s
         type* s ~88
         name s
        &AnalystMcpConnector
         id* s
         name s
         icon_url s
        &AnalystItemStarterPrompt
         label* s
         text* s
         order* i
         is_fixed* b
        &AnalystUser
         id* s
         name* s
         display_name* s
        &DataSourceContextInput
         data_source_identifier s
         data_source_identifiers []s
         guid s
        &ACState
         transaction_identifier s
         generation_number i
        &UserPrompt
         message @UserMessage
         attachments []o
        &eureka_LLMSuggestedQuery
         query s
         worksheetId s
         worksheetName s
        &EntityHeader
         description s
         data_source_name s
         data_source_identifier s
        &ImportTargetSource
         identifier s
         type s ~93
        &AuthSettingsAccessToken
         key* s
        &AuthOrgInfo
         id* i
         name s
        &User_Object
         type s ~67
         identifier* s
        &Runtime_Filters
         column_name* s
         values* []s
         operator* s ~97
         persist b
         objects []@User_Object
        &Runtime_Sorts
         column_name s
         order s ~100
         persist b
         objects []@User_Object
        &Runtime_Parameters
         name* s
         values* []s
         persist b
         objects []@User_Object
        &DataWarehouseObjectInput
         database s
         schema s
         table s
         column s
        &Database
         name* s
         schemas []@SchemaObject
         auto_created b
        &CALLBACKInputMandatory
         reference s
        &URLInputMandatory
         authentication @AuthenticationInput
         parameters []@ParametersListItemInput
         url* s
         reference s
        &ActionConfigInputCreate
         position s ~126
         visibility b
        &CALLBACK
         reference s
        &URL
         authentication @Authentication
         parameters []@ParametersListItem
         url* s
         reference s
        &Action_config
         position s
         visibility b
        &CALLBACKInput
         reference s
        &URLInput
         authentication @AuthenticationInput
         parameters []@ParametersListItemInput
         url s
         reference s
        &ActionConfigInput
         position s ~126
         visibility b
        &StyleColorEntry
         primary s
         secondary []s
        &StyleLogoSlot
         id s
         is_overridden b
        &ChartVisualizationFontRecord
         visualization_area s ~105
         font_id s
         font_name s
         is_overridden b
        &TableVisualizationFontRecord
         visualization_area s ~106
         font_id s
         font_name s
         is_overridden b
        &AdvancedChartVisualizationFontRecord
         visualization_area s ~107
         font_id s
         font_name s
         is_overridden b
        &ChannelHistoryEventInfo
         type* s ~72
         id* s
         name s
         run_id s
        &JobRecipient
         type* s ~127
         id s
         name s
         email s
        &HeaderAttributeInput
         name* s
         value* s
        &ResponseSuccessfulEntity
         id* s
         name* s
        &ResponseFailedEntity
         id* s
         name* s
         error* s
        &ResponseIncompleteEntity
         id* s
         name* s
         error* s
        &ResponsePostUpgradeFailedEntity
         id* s
         name* s
         error* s
        &CronExpressionInput
         day_of_month* s
         day_of_week* s
         hour* s
         minute* s
         month* s
         second* s
        &PrincipalsListItemInput
         identifier* s
         type* s
        &CronExpression
         day_of_month* s
         day_of_week* s
         hour* s
         minute* s
         month* s
         second* s
        &PrincipalsListItem
         identifier* s
         type* s
        &ColumnSecurityRuleColumn
         id* s
         name* s
        &ColumnSecurityRuleGroup
         id* s
         name* s
        &ColumnSecurityRuleSourceTable
         id* s
         name* s
        &ColumnSecurityRuleGroupOperation
         operation* s ~20
         group_identifiers* []s
        &SemanticIntegrationReportSummary
         total i
         imported i
         failed i
         skipped i
        &SemanticIntegrationFormulaReport
         id s
         name s
         description s
         source_expression s
         translated_formula s
         import_status s
         change_status s
        &ChannelValidationAwsS3Info
         bucket_name s
         file_name s
         object_key s
        &ChannelValidationGcpGcsInfo
         bucket_name s
         file_name s
         object_key s
        &OrgDetails
         id* s
         name* s
        &CspSettingsInput
         connect_src_urls []s
         font_src_urls []s
         visual_embed_hosts []s
         iframe_src_urls []s
         img_src_urls []s
         script_src_urls @ScriptSrcUrlsInput
         style_src_urls []s
        &ClusterNonEmbedAccessInput
         block_full_app_access b
         groups_identifiers_with_access []s
        &OrgNonEmbedAccessInput
         block_full_app_access b
         groups_identifiers_with_access []s
        &CspSettings
         connect_src_urls []s
         font_src_urls []s
         visual_embed_hosts []s
         iframe_src_urls []s
         img_src_urls []s
         script_src_urls @ScriptSrcUrls
         style_src_urls []s
        &ClusterNonEmbedAccess
         block_full_app_access b
         groups_with_access []@GroupInfo
        &SecuritySettingsOrgDetails
         id i
         name s
        &OrgNonEmbedAccess
         block_full_app_access b
         groups_with_access []@GroupInfo
        &WebhookAuthApiKeyInput
         key* s
         value* s
        &WebhookAuthBasicAuthInput
         username* s
         password* s
        &WebhookAuthOAuth2Input
         authorization_url* s
         client_id* s
         client_secret* s
        &StorageConfigInput
         aws_s3_config @AwsS3ConfigInput
         gcp_gcs_config @GcpGcsConfigInput
        &WebhookAuthApiKey
         key* s
         value* s
        &WebhookAuthBasicAuth
         username* s
         password* s
        &WebhookAuthOAuth2
         authorization_url* s
         client_id* s
         client_secret* s
        &StorageConfig
         aws_s3_config @AwsS3Config
         gcp_gcs_config @GcpGcsConfig
        &UserMessage
         message_id* s
         content* s
        &SchemaObject
         name* s
         tables []@Table
        &AuthenticationInput
         API_Key @API_KeyInput
         Basic_Auth @Basic_AuthInput
         Bearer_Token s
         No_Auth s
        &ParametersListItemInput
         key s
         value s
        &Authentication
         API_Key @API_Key
         Basic_Auth @Basic_Auth
         Bearer_Token s
         No_Auth s
        &ParametersListItem
         key s
         value s
        &ScriptSrcUrlsInput
         enabled b
         urls []s
        &ScriptSrcUrls
         enabled b
         urls []s
        &GroupInfo
         id s
         name s
        &AwsS3ConfigInput
         bucket_name* s
         region* s
         role_arn* s
         external_id s
         path_prefix s
        &GcpGcsConfigInput
         bucket_name* s
         service_account_email* s
         path_prefix s
        &AwsS3Config
         bucket_name* s
         region* s
         role_arn* s
         external_id s
         path_prefix s
        &GcpGcsConfig
         bucket_name* s
         service_account_email* s
         path_prefix s
        &Table
         name* s
         columns []@Column
         type s
         description s
         selected b
         linked b
         relationships []o
        &API_KeyInput
         key s
         value s
        &Basic_AuthInput
         password s
         username s
        &API_Key
         key s
         value s
        &Basic_Auth
         password s
         username s
        &Column
         name* s
         data_type* s
         is_aggregate s
         can_import b
         selected b
         is_linked_active b
        """#
}
