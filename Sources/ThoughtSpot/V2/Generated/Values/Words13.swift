// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Known words are constants; any other text is kept.
    public struct ConfigType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AWS_TO_S3_STORAGE` on the wire.
        public static var awsToS3Storage: Self { "AWS_TO_S3_STORAGE" }

        /// `GCP_TO_S3_STORAGE` on the wire.
        public static var gcpToS3Storage: Self { "GCP_TO_S3_STORAGE" }

        /// `GCP_TO_GCS_STORAGE` on the wire.
        public static var gcpToGcsStorage: Self { "GCP_TO_GCS_STORAGE" }
    }

    /// Known words are constants; any other text is kept.
    public struct JobRecipientType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `USER` on the wire.
        public static var user: Self { "USER" }

        /// `EXTERNAL` on the wire.
        public static var external: Self { "EXTERNAL" }
    }
}
