// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The objects that requests are made of.
    static let shapes = #"""
        &AnalystSourceInput
          body* identifier text
          body name text
          body* type text ~AnalystSourceType
        &SharePermissionsInput
          body* principal object:PrincipalsInput
          body* share_mode text ~SearchRolesPermission
          body content_share_mode text ~ContentShareMode
        &ContextPayloadV2Input
          body type text ~ContextPayloadV2Type
          body data_source_context object:DataSourceContextInput
        &ConversationSettingsInput
          body enable_contextual_change_analysis flag =true
          body enable_natural_language_answer_generation flag =true
          body enable_reasoning flag =true
          body enable_save_chat flag =false
        &PrincipalRefInput
          body* principal_identifier text
          body* principal_type text ~PrincipalType
        &InputEurekaNLSRequest
          body agentVersion number
          body bypassCache flag
          body instructions list:text
          body query text
        &NLInstructionsInfoInput
          body* instructions list:text
          body* scope text ~NLInstructionsInfoScope
        &MemorySources
          body* type text ~MemorySourcesType
          body* identifiers list:text
        &MetadataContext
          body data_source_identifiers list:text
          body answer_identifiers list:text
          body conversation_identifier text
          body liveboard_identifiers list:text
        &AIContext
          body instructions list:text
          body content list:text
        &AuthClusterPreferencesInput
          body auth_status text ~CreateWebhookConfigurationStatus
        &AuthOrgPreferenceInput
          body* org_identifier text
          body auth_status text ~CreateWebhookConfigurationStatus
        &FilterRules
          body* column_name text
          body* operator text ~Operator
          body* values list:json
        &ParameterValues
          body* name text
          body* values list:json
        &VariableValues
          body* name text
          body* values list:json
        &TokenAccessScopeObject
          body type text ~ManageObjectPrivilegeMetadataType
          body* identifier text
        &GroupObject
          body identifier text
        &TokenScopeInput
          body* org_scope text ~OrgScope
          body org_identifiers list:text
        &UserParameterOptions
          body objects list:object:UserObject
          body runtime_filters list:object:RuntimeFilters
          body runtime_sorts list:object:RuntimeSorts
          body parameters list:object:RuntimeParameters
        &ExternalTableInput
          body* connection_identifier text
          body database_name text
          body schema_name text
          body* table_name text
        &SortOption
          body field_name text ~SortOptionFieldName ="DEFAULT"
          body order text ~SortOptionOrder ="ASC"
        &CollectionMetadataInput
          body* type text ~CollectionMetadataType
          body* identifiers list:text
        &SortOptions
          body field_name text ~SortOptionsFieldName
          body order text ~SortOptionOrder
        &PolicyProcessOptionsInput
          body impersonate_user text
        &ConnectionInput
          body identifier text
          body name_pattern text
          body data_warehouse_objects list:object:DataWarehouseObjectInput
        &SortOptionInput
          body field_name text ~SortOptionFieldNameWord
          body order text ~SortOptionOrder
        &ActionDetailsInputCreate
          body CALLBACK object:CALLBACKInputMandatory
          body URL object:URLInputMandatory
        &AssociateMetadataInputCreate
          body action_config object:ActionConfigInputCreate
          body* identifier text
          body type text ~AssociateMetadataInputCreateType
        &DefaultActionConfigInputCreate
          body visibility flag =true
        &DefaultActionConfigSearchInput
          body visibility flag
        &CustomActionMetadataTypeInput
          body type text ~AssociateMetadataInputCreateType
          body* identifier text
        &ActionDetailsInput
          body CALLBACK object:CALLBACKInput
          body URL object:URLInput
        &AssociateMetadataInput
          body action_config object:ActionConfigInput
          body identifier text
          body type text ~AssociateMetadataInputCreateType
        &DefaultActionConfigInput
          body visibility flag
        &TemplatePropertiesInputCreate
          body cta_button_bg_color text
          body cta_text_font_color text
          body primary_bg_color text
          body home_url text
          body logo_url text
          body font_family text
          body product_name text
          body footer_address text
          body footer_phone text
          body replacement_value_for_liveboard text
          body replacement_value_for_answer text
          body replacement_value_for_spot_iq text
          body hide_footer_address flag
          body hide_footer_phone flag
          body hide_manage_notification flag
          body hide_mobile_app_nudge flag
          body hide_privacy_policy flag
          body hide_product_name flag
          body hide_ts_vocabulary_definitions flag
          body hide_notification_status flag
          body hide_error_message flag
          body hide_unsubscribe_link flag
          body hide_modify_alert flag
          body company_privacy_policy_url text
          body company_website_url text
          body contact_support_url text
          body hide_contact_support_url flag
          body hide_logo_url flag
        &StyleResetOptionsInput
          body style list:text ~StyleResetOptionsStyle
          body visualization_areas list:text ~VisualizationArea
        &NavigationPanelInput
          body theme text ~Theme
          body base_color text
        &StyleColorPaletteInput
          body colors list:object:StyleColorEntryInput
          body disable_color_rotation flag
        &VisualizationFontsInput
          body chart_visualization_fonts list:object:ChartFontAssignmentInput
          body table_visualization_fonts list:object:TableFontAssignmentInput
          body advanced_chart_visualization_fonts list:object:AdvancedChartFontAssignmentInput
        &GroupsImportListInput
          body* display_name text
          body* group_identifier text
          body default_liveboard_identifiers list:text
          body description text
          body privileges list:text ~Privilege
          body sub_group_identifiers list:text
          body type text ~CreateUserGroupType
          body user_identifiers list:text
          body visibility text ~Visibility
        &ChannelHistoryEventInput
          body* type text ~ValidateCommunicationChannelEventType
          body identifier text
        &DeleteMetadataTypeInput
          body type text ~DeleteMetadataTypeType
          body* identifier text
        &HeaderUpdateInput
          body identifier text
          body obj_identifier text
          body type text ~HeaderUpdateType
          body* attributes list:object:HeaderAttributeInput
        &MetadataListItemInput
          body identifier text
          body obj_identifier text
          body name_pattern text
          body type text ~MetadataType
          body subtypes list:text ~Subtype
        &PermissionInput
          body* principal object:PrincipalsInput
          body* share_mode text ~SearchRolesPermission
        &ExcludeMetadataListItemInput
          body* identifier text
          body* type text ~MetadataType
        &FavoriteObjectOptionsInput
          body include flag =false
          body user_identifiers list:text
        &MetadataSearchSortOptions
          body field_name text ~MetadataSearchSortOptionsFieldName
          body order text ~SortOptionOrder
        &LiveboardDetailsInput
          body liveboard_filters flag =true
          body liveboard_tabs flag =true
          body container_layouts flag =true
          body visualizations flag =true
          body parameter_overrides flag =true
          body personalized_views flag =false
        &ExportMetadataTypeInput
          body type text ~ExportMetadataTypeType
          body identifier text
          body session_identifier text
          body generation_number number
        &ExportOptions
          body include_obj_id_ref flag =false
          body include_guid flag =true
          body include_obj_id flag =false
          body export_with_associated_feedbacks flag =false
          body export_column_security_rules flag =false
          body export_with_column_aliases flag =false
        &UpdateObjIdInput
          body metadata_identifier text
          body type text ~HeaderUpdateType
          body current_obj_id text
          body* new_obj_id text
        &RegionalSettingsInput
          body currency_format text ~CurrencyFormat
          body user_locale text ~Locale
          body number_format_locale text ~Locale
          body date_format_locale text ~Locale
        &AnswerPngOptionsInput
          body x_resolution number
          body y_resolution number
          body scaling number
        &PdfOptionsInput
          body page_size text ~PageSize
          body zoom_level number
          body include_cover_page flag =true
          body include_custom_logo flag =true
          body include_filter_page flag =true
          body include_page_number flag =true
          body page_orientation text ~PageOrientation ="PORTRAIT"
          body truncate_table flag =false
          body page_footer_text text
        &PngOptionsInput
          body include_cover_page flag =false
          body include_filter_page flag =false
          body personalised_view_id text
          body image_resolution number
          body image_scale number
          body include_header flag =false
        &LiveboardOptionsInput
          body* visualization_identifiers list:text
        &SchedulesPdfOptionsInput
          body complete_liveboard flag
          body include_cover_page flag
          body include_custom_logo flag
          body include_filter_page flag
          body include_page_number flag
          body page_footer_text text
          body page_orientation text
          body page_size text ~PageSize_
          body truncate_table flag
        &FrequencyInput
          body* cron_expression object:CronExpressionInput
        &RecipientDetailsInput
          body emails list:text
          body principals list:object:PrincipalsListItemInput
        &MetadataInput
          body identifier text
          body type text ~CreateScheduleMetadataType
        &SortingOptions
          body field_name text
          body order text
        &ScheduleHistoryRunsOptionsInput
          body include_history_runs flag =false
          body record_size number =10
          body record_offset number =0
        &ColumnSecurityRuleTableInput
          body identifier text
          body obj_identifier text
        &ColumnSecurityRuleUpdate
          body* column_identifier text
          body is_unsecured flag
          body group_access list:object:ColumnSecurityRuleGroupOperation
        &AuthorMetadataTypeInput
          body type text ~AuthorMetadataTypeType
          body* identifier text
        &ObjectPrivilegesMetadataInput
          body type text ~ManageObjectPrivilegeMetadataType
          body* identifier text
        &PrincipalsInput
          body* identifier text
          body type text ~PrincipalType
        &PermissionsMetadataTypeInput
          body type text ~ShareMetadataMetadataType
          body* identifier text
        &PublishMetadataListItem
          body* identifier text
          body type text ~PublishMetadataType
        &ShareMetadataTypeInput
          body type text ~ShareMetadataMetadataType
          body* identifier text
        &SemanticIntegrationSortOptions
          body field_name text
          body order text
        &EventChannelConfigInput
          body* event_type text ~ValidateCommunicationChannelEventType
          body* channels list:text ~Channel
        &OrgChannelConfigInput
          body* org_identifier text
          body operation text ~UpdateStyleCustomizationOperation ="REPLACE"
          body preferences list:object:EventChannelConfigInput
          body reset_events list:text ~ValidateCommunicationChannelEventType
        &OrgPreferenceSearchCriteriaInput
          body* org_identifier text
          body event_types list:text ~ValidateCommunicationChannelEventType
        &SecuritySettingsClusterPreferencesInput
          body enable_partitioned_cookies flag
          body cors_whitelisted_urls list:text
          body csp_settings object:CspSettingsInput
          body saml_redirect_urls list:text
          body non_embed_access object:ClusterNonEmbedAccessInput
        &SecuritySettingsOrgPreferencesInput
          body* org_identifier text
          body cors_whitelisted_urls list:text
          body non_embed_access object:OrgNonEmbedAccessInput
        &TagMetadataTypeInput
          body type text ~ShareMetadataMetadataType
          body* identifier text
        &VariableDetailInput
          body identifier text
          body type text ~VariableDetailType
          body name_pattern text
        &ValueScopeInput
          body org_identifier text
          body principal_type text ~PrincipalType
          body principal_identifier text
          body model_identifier text
        &VariableUpdateAssignmentInput
          body* variable_identifier text
          body* variable_values list:text
          body* operation text ~PutVariableValuesOperation
        &VariableUpdateScopeInput
          body* org_identifier text
          body principal_type text ~PrincipalType
          body principal_identifier text
          body model_identifier text
          body priority number
        &VariablePutAssignmentInput
          body* assigned_values list:text
          body org_identifier text
          body principal_type text ~PrincipalType
          body principal_identifier text
          body model_identifier text
          body priority number
        &FavoriteMetadataInput
          body identifier text
          body type text ~CopyObjectType
        &ImportUser
          body* user_identifier text
          body* display_name text
          body password secret
          body account_type text ~AccountType
          body account_status text ~AccountStatus
          body email text
          body org_identifiers list:text
          body group_identifiers list:text
          body visibility text ~Visibility
          body notify_on_share flag =true
          body show_onboarding_experience flag
          body onboarding_experience_completed flag
          body home_liveboard_identifier text
          body favorite_metadata list:object:FavoriteMetadataInput
          body preferred_locale text ~Locale
          body use_browser_language flag
        &MetadataObject
          body* identifier text
          body type text ~SearchCommitsMetadataType
        &WebhookAuthenticationInput
          body API_KEY object:WebhookAuthApiKeyInput
          body BASIC_AUTH object:WebhookAuthBasicAuthInput
          body BEARER_TOKEN text
          body OAUTH2 object:WebhookAuthOAuth2Input
        &WebhookSignatureVerificationInput
          body* type text ~WebhookSignatureVerificationType
          body* header text
          body* algorithm text ~Algorithm
          body* secret text
        &StorageDestinationInput
          body* storage_type text ~StorageType
          body* storage_config object:StorageConfigInput
        &WebhookKeyValuePairInput
          body* key text
          body* value text
        &WebhookSortOptionsInput
          body field_name text ~WebhookSortOptionsFieldName ="CREATED"
          body order text ~SortOptionOrder ="DESC"
        &DataSourceContextInput
          body data_source_identifier text
          body data_source_identifiers list:text
          body guid text
        &UserObject
          body type text ~ManageObjectPrivilegeMetadataType
          body* identifier text
        &RuntimeFilters
          body* column_name text
          body* values list:text
          body* operator text ~Operator
          body persist flag =false
          body objects list:object:UserObject
        &RuntimeSorts
          body column_name text
          body order text ~SortOptionOrder
          body persist flag =false
          body objects list:object:UserObject
        &RuntimeParameters
          body* name text
          body* values list:text
          body persist flag =false
          body objects list:object:UserObject
        &DataWarehouseObjectInput
          body database text
          body schema text
          body table text
          body column text
        &CALLBACKInputMandatory
          body reference text
        &URLInputMandatory
          body authentication object:AuthenticationInput
          body parameters list:object:ParametersListItemInput
          body* url text
          body reference text
        &ActionConfigInputCreate
          body position text ~Position ="MENU"
          body visibility flag =true
        &CALLBACKInput
          body reference text
        &URLInput
          body authentication object:AuthenticationInput
          body parameters list:object:ParametersListItemInput
          body url text
          body reference text
        &ActionConfigInput
          body position text ~Position
          body visibility flag
        &StyleColorEntryInput
          body* primary text
          body secondary list:text
        &ChartFontAssignmentInput
          body* visualization_area text ~VisualizationArea_
          body* font_identifier text
        &TableFontAssignmentInput
          body* visualization_area text ~VisualizationArea__
          body* font_identifier text
        &AdvancedChartFontAssignmentInput
          body* visualization_area text ~VisualizationArea___
          body* font_identifier text
        &HeaderAttributeInput
          body* name text
          body* value text
        &CronExpressionInput
          body* day_of_month text
          body* day_of_week text
          body* hour text
          body* minute text
          body* month text
          body* second text
        &PrincipalsListItemInput
          body* identifier text
          body* type text
        &ColumnSecurityRuleGroupOperation
          body* operation text ~UpdateCollectionOperation
          body* group_identifiers list:text
        &CspSettingsInput
          body connect_src_urls list:text
          body font_src_urls list:text
          body visual_embed_hosts list:text
          body iframe_src_urls list:text
          body img_src_urls list:text
          body script_src_urls object:ScriptSrcUrlsInput
          body style_src_urls list:text
        &ClusterNonEmbedAccessInput
          body block_full_app_access flag
          body groups_identifiers_with_access list:text
        &OrgNonEmbedAccessInput
          body block_full_app_access flag
          body groups_identifiers_with_access list:text
        &WebhookAuthApiKeyInput
          body* key text
          body* value text
        &WebhookAuthBasicAuthInput
          body* username text
          body* password secret
        &WebhookAuthOAuth2Input
          body* authorization_url text
          body* client_id text
          body* client_secret secret
        &StorageConfigInput
          body aws_s3_config object:AwsS3ConfigInput
          body gcp_gcs_config object:GcpGcsConfigInput
        &AuthenticationInput
          body API_Key object:APIKeyInput
          body Basic_Auth object:BasicAuthInput
          body Bearer_Token text
          body No_Auth text
        &ParametersListItemInput
          body key text
          body value text
        &ScriptSrcUrlsInput
          body enabled flag
          body urls list:text
        &AwsS3ConfigInput
          body* bucket_name text
          body* region text
          body* role_arn text
          body external_id text
          body path_prefix text
        &GcpGcsConfigInput
          body* bucket_name text
          body* service_account_email text
          body path_prefix text
        &APIKeyInput
          body key text
          body value text
        &BasicAuthInput
          body password secret
          body username text
        """#
}
