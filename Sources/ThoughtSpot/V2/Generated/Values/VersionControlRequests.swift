// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST vcs/git/branches/commit` takes.
    public struct CommitBranchRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata` on the wire, required.
        public var metadata: [MetadataObject]? {
            get { object.value("metadata") }
            set { object.set("metadata", newValue) }
        }

        /// `delete_aware` on the wire; `true` unless it is set.
        public var deleteAware: Bool? {
            get { object.value("delete_aware") }
            set { object.set("delete_aware", newValue) }
        }

        /// `branch_name` on the wire.
        public var branchName: String? {
            get { object.value("branch_name") }
            set { object.set("branch_name", newValue) }
        }

        /// `comment` on the wire, required.
        public var comment: String? {
            get { object.value("comment") }
            set { object.set("comment", newValue) }
        }
    }

    /// What `POST vcs/git/branches/validate` takes.
    public struct ValidateMergeRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `source_branch_name` on the wire, required.
        public var sourceBranchName: String? {
            get { object.value("source_branch_name") }
            set { object.set("source_branch_name", newValue) }
        }

        /// `target_branch_name` on the wire, required.
        public var targetBranchName: String? {
            get { object.value("target_branch_name") }
            set { object.set("target_branch_name", newValue) }
        }
    }

    /// What `POST vcs/git/commits/deploy` takes.
    public struct DeployCommitRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `commit_id` on the wire.
        public var commitID: String? {
            get { object.value("commit_id") }
            set { object.set("commit_id", newValue) }
        }

        /// `branch_name` on the wire, required.
        public var branchName: String? {
            get { object.value("branch_name") }
            set { object.set("branch_name", newValue) }
        }

        /// `deploy_type` on the wire; `DELTA` unless it is set.
        public var deployType: DeployType? {
            get { object.value("deploy_type") }
            set { object.set("deploy_type", newValue) }
        }

        /// `deploy_policy` on the wire; `ALL_OR_NONE` unless it is set.
        public var deployPolicy: DeployPolicy? {
            get { object.value("deploy_policy") }
            set { object.set("deploy_policy", newValue) }
        }
    }

    /// What `POST vcs/git/commits/search` takes.
    public struct SearchCommitsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_identifier` on the wire, required.
        public var metadataIdentifier: String? {
            get { object.value("metadata_identifier") }
            set { object.set("metadata_identifier", newValue) }
        }

        /// `metadata_type` on the wire.
        public var metadataType: SearchCommitsMetadataType? {
            get { object.value("metadata_type") }
            set { object.set("metadata_type", newValue) }
        }

        /// `branch_name` on the wire.
        public var branchName: String? {
            get { object.value("branch_name") }
            set { object.set("branch_name", newValue) }
        }

        /// `record_offset` on the wire.
        public var recordOffset: Int? {
            get { object.value("record_offset") }
            set { object.set("record_offset", newValue) }
        }

        /// `record_size` on the wire.
        public var recordSize: Int? {
            get { object.value("record_size") }
            set { object.set("record_size", newValue) }
        }
    }

    /// What `POST vcs/git/commits/{commit_id}/revert` takes.
    public struct RevertCommitRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata` on the wire.
        public var metadata: [MetadataObject]? {
            get { object.value("metadata") }
            set { object.set("metadata", newValue) }
        }

        /// `branch_name` on the wire.
        public var branchName: String? {
            get { object.value("branch_name") }
            set { object.set("branch_name", newValue) }
        }

        /// `revert_policy` on the wire; `ALL_OR_NONE` unless it is set.
        public var revertPolicy: RevertPolicy? {
            get { object.value("revert_policy") }
            set { object.set("revert_policy", newValue) }
        }
    }

    /// What `POST vcs/git/config/create` takes.
    public struct CreateConfigRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `repository_url` on the wire, required.
        public var repositoryURL: String? {
            get { object.value("repository_url") }
            set { object.set("repository_url", newValue) }
        }

        /// `username` on the wire, required.
        public var username: String? {
            get { object.value("username") }
            set { object.set("username", newValue) }
        }

        /// `access_token` on the wire, required.
        public var accessToken: String? {
            get { object.value("access_token") }
            set { object.set("access_token", newValue) }
        }

        /// `org_identifier` on the wire.
        public var orgIdentifier: String? {
            get { object.value("org_identifier") }
            set { object.set("org_identifier", newValue) }
        }

        /// `branch_names` on the wire.
        public var branchNames: [String]? {
            get { object.value("branch_names") }
            set { object.set("branch_names", newValue) }
        }

        /// `commit_branch_name` on the wire.
        public var commitBranchName: String? {
            get { object.value("commit_branch_name") }
            set { object.set("commit_branch_name", newValue) }
        }

        /// `enable_guid_mapping` on the wire; `true` unless it is set.
        public var enableGUIDMapping: Bool? {
            get { object.value("enable_guid_mapping") }
            set { object.set("enable_guid_mapping", newValue) }
        }

        /// `configuration_branch_name` on the wire.
        public var configurationBranchName: String? {
            get { object.value("configuration_branch_name") }
            set { object.set("configuration_branch_name", newValue) }
        }
    }

    /// What `POST vcs/git/config/delete` takes.
    public struct DeleteConfigRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `cluster_level` on the wire.
        public var clusterLevel: Bool? {
            get { object.value("cluster_level") }
            set { object.set("cluster_level", newValue) }
        }
    }

    /// What `POST vcs/git/config/search` takes.
    public struct SearchConfigRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `org_identifiers` on the wire.
        public var orgIdentifiers: [String]? {
            get { object.value("org_identifiers") }
            set { object.set("org_identifiers", newValue) }
        }
    }

    /// What `POST vcs/git/config/update` takes.
    public struct UpdateConfigRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `username` on the wire.
        public var username: String? {
            get { object.value("username") }
            set { object.set("username", newValue) }
        }

        /// `access_token` on the wire.
        public var accessToken: String? {
            get { object.value("access_token") }
            set { object.set("access_token", newValue) }
        }

        /// `org_identifier` on the wire.
        public var orgIdentifier: String? {
            get { object.value("org_identifier") }
            set { object.set("org_identifier", newValue) }
        }

        /// `branch_names` on the wire.
        public var branchNames: [String]? {
            get { object.value("branch_names") }
            set { object.set("branch_names", newValue) }
        }

        /// `commit_branch_name` on the wire.
        public var commitBranchName: String? {
            get { object.value("commit_branch_name") }
            set { object.set("commit_branch_name", newValue) }
        }

        /// `enable_guid_mapping` on the wire.
        public var enableGUIDMapping: Bool? {
            get { object.value("enable_guid_mapping") }
            set { object.set("enable_guid_mapping", newValue) }
        }

        /// `configuration_branch_name` on the wire.
        public var configurationBranchName: String? {
            get { object.value("configuration_branch_name") }
            set { object.set("configuration_branch_name", newValue) }
        }
    }

    /// A part of requests.
    public struct MetadataObject: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `identifier` on the wire, required.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }

        /// `type` on the wire.
        public var type: MetadataObjectType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }
    }
}
