// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `GET system` answers with.
    public struct SystemInfo: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire.
        public var id: String? { object.value("id") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }

        /// `release_version` on the wire.
        public var releaseVersion: String? { object.value("release_version") }

        /// `time_zone` on the wire.
        public var timeZone: String? { object.value("time_zone") }

        /// `locale` on the wire.
        public var locale: String? { object.value("locale") }

        /// `date_format` on the wire.
        public var dateFormat: String? { object.value("date_format") }

        /// `api_version` on the wire.
        public var apiVersion: String? { object.value("api_version") }

        /// `type` on the wire.
        public var type: String? { object.value("type") }

        /// `environment` on the wire.
        public var environment: String? { object.value("environment") }

        /// `license` on the wire.
        public var license: String? { object.value("license") }

        /// `date_time_format` on the wire.
        public var dateTimeFormat: String? { object.value("date_time_format") }

        /// `time_format` on the wire.
        public var timeFormat: String? { object.value("time_format") }

        /// `system_user_id` on the wire.
        public var systemUserID: String? { object.value("system_user_id") }

        /// `super_user_id` on the wire.
        public var superUserID: String? { object.value("super_user_id") }

        /// `hidden_object_id` on the wire.
        public var hiddenObjectID: String? { object.value("hidden_object_id") }

        /// `system_group_id` on the wire.
        public var systemGroupID: String? { object.value("system_group_id") }

        /// `tsadmin_user_id` on the wire.
        public var tsadminUserID: String? { object.value("tsadmin_user_id") }

        /// `admin_group_id` on the wire.
        public var adminGroupID: String? { object.value("admin_group_id") }

        /// `all_tables_connection_id` on the wire.
        public var allTablesConnectionID: String? { object.value("all_tables_connection_id") }

        /// `all_user_group_id` on the wire.
        public var allUserGroupID: String? { object.value("all_user_group_id") }

        /// `accept_language` on the wire.
        public var acceptLanguage: String? { object.value("accept_language") }

        /// `all_user_group_member_user_count` on the wire.
        public var allUserGroupMemberUserCount: Int? { object.value("all_user_group_member_user_count") }

        /// `logical_model_version` on the wire.
        public var logicalModelVersion: Int? { object.value("logical_model_version") }
    }

    /// What `POST system/communication-channels/validate` answers with.
    public struct CommunicationChannelValidateResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `channel_type` on the wire, required.
        public var channelType: ChannelType? { object.value("channel_type") }

        /// `channel_id` on the wire, required.
        public var channelID: String? { object.value("channel_id") }

        /// `channel_name` on the wire.
        public var channelName: String? { object.value("channel_name") }

        /// `event_type` on the wire, required.
        public var eventType: ValidateCommunicationChannelEventType? { object.value("event_type") }

        /// `job_id` on the wire, required.
        public var jobID: String? { object.value("job_id") }

        /// `result_code` on the wire, required.
        public var resultCode: ResultCode? { object.value("result_code") }

        /// `details` on the wire.
        public var details: [ChannelValidationDetail]? { object.value("details") }
    }

    /// What `GET system/config` answers with.
    public struct SystemConfig: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `onboarding_content_url` on the wire.
        public var onboardingContentURL: String? { object.value("onboarding_content_url") }

        /// `saml_enabled` on the wire.
        public var samlEnabled: Bool? { object.value("saml_enabled") }

        /// `okta_enabled` on the wire.
        public var oktaEnabled: Bool? { object.value("okta_enabled") }
    }

    /// What `GET system/config-overrides` answers with.
    public struct SystemOverrideInfo: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `config_override_info` on the wire.
        public var configOverrideInfo: JSONValue? { object.value("config_override_info") }
    }

    /// What `POST system/preferences/communication-channels/search` answers with.
    public struct CommunicationChannelPreferencesResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `cluster_preferences` on the wire.
        public var clusterPreferences: [EventChannelConfig]? { object.value("cluster_preferences") }

        /// `org_preferences` on the wire.
        public var orgPreferences: [OrgChannelConfigResponse]? { object.value("org_preferences") }
    }

    /// What `POST system/security-settings/search` answers with.
    public struct SecuritySettingsResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `cluster_preferences` on the wire.
        public var clusterPreferences: SecuritySettingsClusterPreferences? { object.value("cluster_preferences") }

        /// `org_preferences` on the wire.
        public var orgPreferences: [SecuritySettingsOrgPreferences]? { object.value("org_preferences") }
    }

    /// A part of answers.
    public struct ChannelValidationDetail: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `validation_step` on the wire, required.
        public var validationStep: ValidationStep? { object.value("validation_step") }

        /// `status` on the wire, required.
        public var status: ChannelValidationDetailStatus? { object.value("status") }

        /// `http_status` on the wire.
        public var httpStatus: Int? { object.value("http_status") }

        /// `error_message` on the wire.
        public var errorMessage: String? { object.value("error_message") }

        /// `aws_s3_info` on the wire.
        public var awsS3Info: ChannelValidationAwsS3Info? { object.value("aws_s3_info") }

        /// `gcp_gcs_info` on the wire.
        public var gcpGcsInfo: ChannelValidationGcpGcsInfo? { object.value("gcp_gcs_info") }
    }

    /// A part of answers.
    public struct EventChannelConfig: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `event_type` on the wire, required.
        public var eventType: ValidateCommunicationChannelEventType? { object.value("event_type") }

        /// `channels` on the wire, required.
        public var channels: [Channel]? { object.value("channels") }
    }

    /// A part of answers.
    public struct OrgChannelConfigResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `org` on the wire, required.
        public var org: OrgDetails? { object.value("org") }

        /// `preferences` on the wire, required.
        public var preferences: [EventChannelConfig]? { object.value("preferences") }
    }

    /// A part of answers.
    public struct SecuritySettingsClusterPreferences: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `enable_partitioned_cookies` on the wire.
        public var enablePartitionedCookies: Bool? { object.value("enable_partitioned_cookies") }

        /// `cors_whitelisted_urls` on the wire.
        public var corsWhitelistedURLs: [String]? { object.value("cors_whitelisted_urls") }

        /// `csp_settings` on the wire.
        public var cspSettings: CspSettings? { object.value("csp_settings") }

        /// `saml_redirect_urls` on the wire.
        public var samlRedirectURLs: [String]? { object.value("saml_redirect_urls") }

        /// `non_embed_access` on the wire.
        public var nonEmbedAccess: ClusterNonEmbedAccess? { object.value("non_embed_access") }

        /// `trusted_auth_status` on the wire.
        public var trustedAuthStatus: TrustedAuthStatus? { object.value("trusted_auth_status") }
    }

    /// A part of answers.
    public struct SecuritySettingsOrgPreferences: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `org` on the wire.
        public var org: SecuritySettingsOrgDetails? { object.value("org") }

        /// `cors_whitelisted_urls` on the wire.
        public var corsWhitelistedURLs: [String]? { object.value("cors_whitelisted_urls") }

        /// `non_embed_access` on the wire.
        public var nonEmbedAccess: OrgNonEmbedAccess? { object.value("non_embed_access") }

        /// `trusted_auth_status` on the wire.
        public var trustedAuthStatus: TrustedAuthStatus? { object.value("trusted_auth_status") }
    }

    /// A part of answers.
    public struct ChannelValidationAwsS3Info: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `bucket_name` on the wire.
        public var bucketName: String? { object.value("bucket_name") }

        /// `file_name` on the wire.
        public var fileName: String? { object.value("file_name") }

        /// `object_key` on the wire.
        public var objectKey: String? { object.value("object_key") }
    }

    /// A part of answers.
    public struct ChannelValidationGcpGcsInfo: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `bucket_name` on the wire.
        public var bucketName: String? { object.value("bucket_name") }

        /// `file_name` on the wire.
        public var fileName: String? { object.value("file_name") }

        /// `object_key` on the wire.
        public var objectKey: String? { object.value("object_key") }
    }

    /// A part of answers.
    public struct OrgDetails: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }
    }
}
