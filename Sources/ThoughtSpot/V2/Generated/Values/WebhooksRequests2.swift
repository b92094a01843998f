// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// A part of requests.
    public struct WebhookKeyValuePairInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `key` on the wire, required.
        public var key: String? {
            get { object.value("key") }
            set { object.set("key", newValue) }
        }

        /// `value` on the wire, required.
        public var value: String? {
            get { object.value("value") }
            set { object.set("value", newValue) }
        }
    }

    /// A part of requests.
    public struct WebhookSortOptionsInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `field_name` on the wire; `CREATED` unless it is set.
        public var fieldName: WebhookSortOptionsFieldName? {
            get { object.value("field_name") }
            set { object.set("field_name", newValue) }
        }

        /// `order` on the wire; `DESC` unless it is set.
        public var order: SortOptionOrder? {
            get { object.value("order") }
            set { object.set("order", newValue) }
        }
    }

    /// A part of requests.
    public struct WebhookAuthApiKeyInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `key` on the wire, required.
        public var key: String? {
            get { object.value("key") }
            set { object.set("key", newValue) }
        }

        /// `value` on the wire, required.
        public var value: String? {
            get { object.value("value") }
            set { object.set("value", newValue) }
        }
    }

    /// A part of requests.
    public struct WebhookAuthBasicAuthInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `username` on the wire, required.
        public var username: String? {
            get { object.value("username") }
            set { object.set("username", newValue) }
        }

        /// `password` on the wire, required.
        public var password: String? {
            get { object.value("password") }
            set { object.set("password", newValue) }
        }
    }

    /// A part of requests.
    public struct WebhookAuthOAuth2Input: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `authorization_url` on the wire, required.
        public var authorizationURL: String? {
            get { object.value("authorization_url") }
            set { object.set("authorization_url", newValue) }
        }

        /// `client_id` on the wire, required.
        public var clientID: String? {
            get { object.value("client_id") }
            set { object.set("client_id", newValue) }
        }

        /// `client_secret` on the wire, required.
        public var clientSecret: String? {
            get { object.value("client_secret") }
            set { object.set("client_secret", newValue) }
        }
    }

    /// A part of requests.
    public struct StorageConfigInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `aws_s3_config` on the wire.
        public var awsS3Config: AwsS3ConfigInput? {
            get { object.value("aws_s3_config") }
            set { object.set("aws_s3_config", newValue) }
        }

        /// `gcp_gcs_config` on the wire.
        public var gcpGcsConfig: GcpGcsConfigInput? {
            get { object.value("gcp_gcs_config") }
            set { object.set("gcp_gcs_config", newValue) }
        }
    }

    /// A part of requests.
    public struct AwsS3ConfigInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `bucket_name` on the wire, required.
        public var bucketName: String? {
            get { object.value("bucket_name") }
            set { object.set("bucket_name", newValue) }
        }

        /// `region` on the wire, required.
        public var region: String? {
            get { object.value("region") }
            set { object.set("region", newValue) }
        }

        /// `role_arn` on the wire, required.
        public var roleArn: String? {
            get { object.value("role_arn") }
            set { object.set("role_arn", newValue) }
        }

        /// `external_id` on the wire.
        public var externalID: String? {
            get { object.value("external_id") }
            set { object.set("external_id", newValue) }
        }

        /// `path_prefix` on the wire.
        public var pathPrefix: String? {
            get { object.value("path_prefix") }
            set { object.set("path_prefix", newValue) }
        }
    }

    /// A part of requests.
    public struct GcpGcsConfigInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `bucket_name` on the wire, required.
        public var bucketName: String? {
            get { object.value("bucket_name") }
            set { object.set("bucket_name", newValue) }
        }

        /// `service_account_email` on the wire, required.
        public var serviceAccountEmail: String? {
            get { object.value("service_account_email") }
            set { object.set("service_account_email", newValue) }
        }

        /// `path_prefix` on the wire.
        public var pathPrefix: String? {
            get { object.value("path_prefix") }
            set { object.set("path_prefix", newValue) }
        }
    }
}
