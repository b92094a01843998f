// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// A part of answers.
    public struct AwsS3Config: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `bucket_name` on the wire, required.
        public var bucketName: String? { object.value("bucket_name") }

        /// `region` on the wire, required.
        public var region: String? { object.value("region") }

        /// `role_arn` on the wire, required.
        public var roleArn: String? { object.value("role_arn") }

        /// `external_id` on the wire.
        public var externalID: String? { object.value("external_id") }

        /// `path_prefix` on the wire.
        public var pathPrefix: String? { object.value("path_prefix") }
    }

    /// A part of answers.
    public struct GcpGcsConfig: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `bucket_name` on the wire, required.
        public var bucketName: String? { object.value("bucket_name") }

        /// `service_account_email` on the wire, required.
        public var serviceAccountEmail: String? { object.value("service_account_email") }

        /// `path_prefix` on the wire.
        public var pathPrefix: String? { object.value("path_prefix") }
    }
}
