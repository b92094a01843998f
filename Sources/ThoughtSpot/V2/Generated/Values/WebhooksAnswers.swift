// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST webhooks/create` answers with.
    public struct WebhookResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `description` on the wire.
        public var description: String? { object.value("description") }

        /// `org` on the wire.
        public var org: WebhookOrg? { object.value("org") }

        /// `url` on the wire, required.
        public var url: String? { object.value("url") }

        /// `url_params` on the wire.
        public var urlParams: JSONValue? { object.value("url_params") }

        /// `events` on the wire, required.
        public var events: [Event]? { object.value("events") }

        /// `authentication` on the wire.
        public var authentication: WebhookAuthentication? { object.value("authentication") }

        /// `signature_verification` on the wire.
        public var signatureVerification: WebhookSignatureVerification? { object.value("signature_verification") }

        /// `additional_headers` on the wire.
        public var additionalHeaders: [WebhookKeyValuePair]? { object.value("additional_headers") }

        /// `creation_time_in_millis` on the wire, required.
        public var creationTimeInMillis: Timestamp? { object.value("creation_time_in_millis") }

        /// `modification_time_in_millis` on the wire, required.
        public var modificationTimeInMillis: Timestamp? { object.value("modification_time_in_millis") }

        /// `created_by` on the wire.
        public var createdBy: WebhookUser? { object.value("created_by") }

        /// `last_modified_by` on the wire.
        public var lastModifiedBy: WebhookUser? { object.value("last_modified_by") }

        /// `storage_destination` on the wire.
        public var storageDestination: StorageDestination? { object.value("storage_destination") }

        /// `status` on the wire.
        public var status: CreateWebhookConfigurationStatus? { object.value("status") }
    }

    /// What `POST webhooks/delete` answers with.
    public struct WebhookDeleteResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `deleted_count` on the wire, required.
        public var deletedCount: Int? { object.value("deleted_count") }

        /// `failed_count` on the wire, required.
        public var failedCount: Int? { object.value("failed_count") }

        /// `deleted_webhooks` on the wire, required.
        public var deletedWebhooks: [WebhookResponse]? { object.value("deleted_webhooks") }

        /// `failed_webhooks` on the wire, required.
        public var failedWebhooks: [WebhookDeleteFailure]? { object.value("failed_webhooks") }
    }

    /// What `POST webhooks/search` answers with.
    public struct WebhookSearchResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `webhooks` on the wire, required.
        public var webhooks: [WebhookResponse]? { object.value("webhooks") }

        /// `pagination` on the wire, required.
        public var pagination: WebhookPagination? { object.value("pagination") }
    }

    /// What `GET webhooks/storage-config` answers with.
    public struct WebhookStorageConfigInfo: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `storage_type` on the wire, required.
        public var storageType: StorageType? { object.value("storage_type") }

        /// `provider` on the wire, required.
        public var provider: Provider? { object.value("provider") }

        /// `config` on the wire, required.
        public var config: WebhookStorageSetupConfig? { object.value("config") }
    }

    /// A part of answers.
    public struct WebhookOrg: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }
    }

    /// A part of answers.
    public struct WebhookAuthentication: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `API_KEY` on the wire.
        public var apiKey: WebhookAuthApiKey? { object.value("API_KEY") }

        /// `BASIC_AUTH` on the wire.
        public var basicAuth: WebhookAuthBasicAuth? { object.value("BASIC_AUTH") }

        /// `BEARER_TOKEN` on the wire.
        public var bearerToken: String? { object.value("BEARER_TOKEN") }

        /// `OAUTH2` on the wire.
        public var oauth2: WebhookAuthOAuth2? { object.value("OAUTH2") }
    }

    /// A part of answers.
    public struct WebhookSignatureVerification: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `type` on the wire, required.
        public var type: WebhookSignatureVerificationType? { object.value("type") }

        /// `header` on the wire, required.
        public var header: String? { object.value("header") }

        /// `algorithm` on the wire, required.
        public var algorithm: Algorithm? { object.value("algorithm") }

        /// `secret` on the wire, required.
        public var secret: String? { object.value("secret") }
    }

    /// A part of answers.
    public struct WebhookKeyValuePair: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `key` on the wire, required.
        public var key: String? { object.value("key") }

        /// `value` on the wire, required.
        public var value: String? { object.value("value") }
    }

    /// A part of answers.
    public struct WebhookUser: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }
    }

    /// A part of answers.
    public struct StorageDestination: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `storage_type` on the wire, required.
        public var storageType: StorageType? { object.value("storage_type") }

        /// `storage_config` on the wire, required.
        public var storageConfig: StorageConfig? { object.value("storage_config") }
    }

    /// A part of answers.
    public struct WebhookDeleteFailure: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `error` on the wire, required.
        public var error: String? { object.value("error") }
    }

    /// A part of answers.
    public struct WebhookPagination: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `record_offset` on the wire, required.
        public var recordOffset: Int? { object.value("record_offset") }

        /// `record_size` on the wire, required.
        public var recordSize: Int? { object.value("record_size") }

        /// `total_count` on the wire, required.
        public var totalCount: Int? { object.value("total_count") }

        /// `has_more` on the wire, required.
        public var hasMore: Bool? { object.value("has_more") }
    }

    /// A part of answers.
    public struct WebhookStorageSetupConfig: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `config_type` on the wire, required.
        public var configType: ConfigType? { object.value("config_type") }

        /// `aws_account_id` on the wire.
        public var awsAccountID: String? { object.value("aws_account_id") }

        /// `gcp_service_account_id` on the wire.
        public var gcpServiceAccountID: String? { object.value("gcp_service_account_id") }

        /// `oidc_provider` on the wire.
        public var oidcProvider: String? { object.value("oidc_provider") }

        /// `trust_policy_template` on the wire.
        public var trustPolicyTemplate: JSONValue? { object.value("trust_policy_template") }

        /// `service_account_email` on the wire.
        public var serviceAccountEmail: String? { object.value("service_account_email") }

        /// `required_role` on the wire.
        public var requiredRole: String? { object.value("required_role") }

        /// `setup_instructions` on the wire, required.
        public var setupInstructions: [String]? { object.value("setup_instructions") }
    }

    /// A part of answers.
    public struct WebhookAuthApiKey: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `key` on the wire, required.
        public var key: String? { object.value("key") }

        /// `value` on the wire, required.
        public var value: String? { object.value("value") }
    }

    /// A part of answers.
    public struct WebhookAuthBasicAuth: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `username` on the wire, required.
        public var username: String? { object.value("username") }

        /// `password` on the wire, required.
        public var password: String? { object.value("password") }
    }

    /// A part of answers.
    public struct WebhookAuthOAuth2: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `authorization_url` on the wire, required.
        public var authorizationURL: String? { object.value("authorization_url") }

        /// `client_id` on the wire, required.
        public var clientID: String? { object.value("client_id") }

        /// `client_secret` on the wire, required.
        public var clientSecret: String? { object.value("client_secret") }
    }

    /// A part of answers.
    public struct StorageConfig: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `aws_s3_config` on the wire.
        public var awsS3Config: AwsS3Config? { object.value("aws_s3_config") }

        /// `gcp_gcs_config` on the wire.
        public var gcpGcsConfig: GcpGcsConfig? { object.value("gcp_gcs_config") }
    }
}
