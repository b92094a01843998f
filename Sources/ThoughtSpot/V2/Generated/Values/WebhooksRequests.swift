// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST webhooks/create` takes.
    public struct CreateWebhookConfigurationRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire, required.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `description` on the wire.
        public var description: String? {
            get { object.value("description") }
            set { object.set("description", newValue) }
        }

        /// `url` on the wire, required.
        public var url: String? {
            get { object.value("url") }
            set { object.set("url", newValue) }
        }

        /// `url_params` on the wire.
        public var urlParams: JSONValue? {
            get { object.value("url_params") }
            set { object.set("url_params", newValue) }
        }

        /// `events` on the wire, required.
        public var events: [Event]? {
            get { object.value("events") }
            set { object.set("events", newValue) }
        }

        /// `authentication` on the wire.
        public var authentication: WebhookAuthenticationInput? {
            get { object.value("authentication") }
            set { object.set("authentication", newValue) }
        }

        /// `signature_verification` on the wire.
        public var signatureVerification: WebhookSignatureVerificationInput? {
            get { object.value("signature_verification") }
            set { object.set("signature_verification", newValue) }
        }

        /// `storage_destination` on the wire.
        public var storageDestination: StorageDestinationInput? {
            get { object.value("storage_destination") }
            set { object.set("storage_destination", newValue) }
        }

        /// `additional_headers` on the wire.
        public var additionalHeaders: [WebhookKeyValuePairInput]? {
            get { object.value("additional_headers") }
            set { object.set("additional_headers", newValue) }
        }

        /// `status` on the wire.
        public var status: CreateWebhookConfigurationStatus? {
            get { object.value("status") }
            set { object.set("status", newValue) }
        }
    }

    /// What `POST webhooks/delete` takes.
    public struct DeleteWebhookConfigurationsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `webhook_identifiers` on the wire, required.
        public var webhookIdentifiers: [String]? {
            get { object.value("webhook_identifiers") }
            set { object.set("webhook_identifiers", newValue) }
        }
    }

    /// What `POST webhooks/search` takes.
    public struct SearchWebhookConfigurationsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `org_identifier` on the wire.
        public var orgIdentifier: String? {
            get { object.value("org_identifier") }
            set { object.set("org_identifier", newValue) }
        }

        /// `webhook_identifier` on the wire.
        public var webhookIdentifier: String? {
            get { object.value("webhook_identifier") }
            set { object.set("webhook_identifier", newValue) }
        }

        /// `event_type` on the wire.
        public var eventType: ValidateCommunicationChannelEventType? {
            get { object.value("event_type") }
            set { object.set("event_type", newValue) }
        }

        /// `record_offset` on the wire; `0` unless it is set.
        public var recordOffset: Int? {
            get { object.value("record_offset") }
            set { object.set("record_offset", newValue) }
        }

        /// `record_size` on the wire; `50` unless it is set.
        public var recordSize: Int? {
            get { object.value("record_size") }
            set { object.set("record_size", newValue) }
        }

        /// `sort_options` on the wire.
        public var sortOptions: WebhookSortOptionsInput? {
            get { object.value("sort_options") }
            set { object.set("sort_options", newValue) }
        }

        /// `status` on the wire.
        public var status: CreateWebhookConfigurationStatus? {
            get { object.value("status") }
            set { object.set("status", newValue) }
        }
    }

    /// What `POST webhooks/{webhook_identifier}/update` takes.
    public struct UpdateWebhookConfigurationRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `description` on the wire.
        public var description: String? {
            get { object.value("description") }
            set { object.set("description", newValue) }
        }

        /// `url` on the wire.
        public var url: String? {
            get { object.value("url") }
            set { object.set("url", newValue) }
        }

        /// `url_params` on the wire.
        public var urlParams: JSONValue? {
            get { object.value("url_params") }
            set { object.set("url_params", newValue) }
        }

        /// `events` on the wire.
        public var events: [Event]? {
            get { object.value("events") }
            set { object.set("events", newValue) }
        }

        /// `authentication` on the wire.
        public var authentication: WebhookAuthenticationInput? {
            get { object.value("authentication") }
            set { object.set("authentication", newValue) }
        }

        /// `signature_verification` on the wire.
        public var signatureVerification: WebhookSignatureVerificationInput? {
            get { object.value("signature_verification") }
            set { object.set("signature_verification", newValue) }
        }

        /// `storage_destination` on the wire.
        public var storageDestination: StorageDestinationInput? {
            get { object.value("storage_destination") }
            set { object.set("storage_destination", newValue) }
        }

        /// `additional_headers` on the wire.
        public var additionalHeaders: [WebhookKeyValuePairInput]? {
            get { object.value("additional_headers") }
            set { object.set("additional_headers", newValue) }
        }

        /// `status` on the wire.
        public var status: CreateWebhookConfigurationStatus? {
            get { object.value("status") }
            set { object.set("status", newValue) }
        }

        /// `reset_options` on the wire.
        public var resetOptions: [ResetOption]? {
            get { object.value("reset_options") }
            set { object.set("reset_options", newValue) }
        }
    }

    /// A part of requests.
    public struct WebhookAuthenticationInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `API_KEY` on the wire.
        public var apiKey: WebhookAuthApiKeyInput? {
            get { object.value("API_KEY") }
            set { object.set("API_KEY", newValue) }
        }

        /// `BASIC_AUTH` on the wire.
        public var basicAuth: WebhookAuthBasicAuthInput? {
            get { object.value("BASIC_AUTH") }
            set { object.set("BASIC_AUTH", newValue) }
        }

        /// `BEARER_TOKEN` on the wire.
        public var bearerToken: String? {
            get { object.value("BEARER_TOKEN") }
            set { object.set("BEARER_TOKEN", newValue) }
        }

        /// `OAUTH2` on the wire.
        public var oauth2: WebhookAuthOAuth2Input? {
            get { object.value("OAUTH2") }
            set { object.set("OAUTH2", newValue) }
        }
    }

    /// A part of requests.
    public struct WebhookSignatureVerificationInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `type` on the wire, required.
        public var type: WebhookSignatureVerificationType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }

        /// `header` on the wire, required.
        public var header: String? {
            get { object.value("header") }
            set { object.set("header", newValue) }
        }

        /// `algorithm` on the wire, required.
        public var algorithm: Algorithm? {
            get { object.value("algorithm") }
            set { object.set("algorithm", newValue) }
        }

        /// `secret` on the wire, required.
        public var secret: String? {
            get { object.value("secret") }
            set { object.set("secret", newValue) }
        }
    }

    /// A part of requests.
    public struct StorageDestinationInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `storage_type` on the wire, required.
        public var storageType: StorageType? {
            get { object.value("storage_type") }
            set { object.set("storage_type", newValue) }
        }

        /// `storage_config` on the wire, required.
        public var storageConfig: StorageConfigInput? {
            get { object.value("storage_config") }
            set { object.set("storage_config", newValue) }
        }
    }
}
