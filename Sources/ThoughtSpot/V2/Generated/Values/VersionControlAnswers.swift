// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST vcs/git/branches/commit` answers with.
    public struct CommitResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `committer` on the wire.
        public var committer: CommiterType? { object.value("committer") }

        /// `author` on the wire.
        public var author: AuthorType? { object.value("author") }

        /// `comment` on the wire.
        public var comment: String? { object.value("comment") }

        /// `commit_time` on the wire.
        public var commitTime: String? { object.value("commit_time") }

        /// `commit_id` on the wire.
        public var commitID: String? { object.value("commit_id") }

        /// `branch` on the wire.
        public var branch: String? { object.value("branch") }

        /// `committed_files` on the wire.
        public var committedFiles: [CommitFileType]? { object.value("committed_files") }
    }

    /// What `POST vcs/git/branches/validate` or `POST vcs/git/commits/deploy` answers with.
    public struct DeployResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `file_name` on the wire.
        public var fileName: String? { object.value("file_name") }

        /// `metadata_name` on the wire.
        public var metadataName: String? { object.value("metadata_name") }

        /// `metadata_type` on the wire.
        public var metadataType: String? { object.value("metadata_type") }

        /// `status_code` on the wire.
        public var statusCode: String? { object.value("status_code") }

        /// `status_message` on the wire.
        public var statusMessage: String? { object.value("status_message") }
    }

    /// What `POST vcs/git/commits/search` answers with.
    public struct CommitHistoryResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `committer` on the wire, required.
        public var committer: CommiterType? { object.value("committer") }

        /// `author` on the wire, required.
        public var author: AuthorType? { object.value("author") }

        /// `comment` on the wire, required.
        public var comment: String? { object.value("comment") }

        /// `commit_time` on the wire, required.
        public var commitTime: String? { object.value("commit_time") }

        /// `commit_id` on the wire, required.
        public var commitID: String? { object.value("commit_id") }

        /// `branch` on the wire, required.
        public var branch: String? { object.value("branch") }
    }

    /// What `POST vcs/git/commits/{commit_id}/revert` answers with.
    public struct RevertResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `committer` on the wire.
        public var committer: CommiterType? { object.value("committer") }

        /// `author` on the wire.
        public var author: AuthorType? { object.value("author") }

        /// `comment` on the wire.
        public var comment: String? { object.value("comment") }

        /// `commit_time` on the wire.
        public var commitTime: String? { object.value("commit_time") }

        /// `commit_id` on the wire.
        public var commitID: String? { object.value("commit_id") }

        /// `branch` on the wire.
        public var branch: String? { object.value("branch") }

        /// `committed_files` on the wire.
        public var committedFiles: [CommitFileType]? { object.value("committed_files") }

        /// `reverted_metadata` on the wire.
        public var revertedMetadata: [RevertedMetadata]? { object.value("reverted_metadata") }
    }

    /// What `POST vcs/git/config/create` or `POST vcs/git/config/search` answers with.
    public struct RepoConfigObject: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `repository_url` on the wire.
        public var repositoryURL: String? { object.value("repository_url") }

        /// `username` on the wire.
        public var username: String? { object.value("username") }

        /// `commit_branch_name` on the wire.
        public var commitBranchName: String? { object.value("commit_branch_name") }

        /// `branches` on the wire.
        public var branches: [String]? { object.value("branches") }

        /// `enable_guid_mapping` on the wire.
        public var enableGUIDMapping: Bool? { object.value("enable_guid_mapping") }

        /// `configuration_branch_name` on the wire.
        public var configurationBranchName: String? { object.value("configuration_branch_name") }

        /// `org` on the wire.
        public var org: Org? { object.value("org") }
    }

    /// A part of answers.
    public struct CommiterType: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `email` on the wire.
        public var email: String? { object.value("email") }

        /// `username` on the wire.
        public var username: String? { object.value("username") }
    }

    /// A part of answers.
    public struct AuthorType: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `email` on the wire.
        public var email: String? { object.value("email") }

        /// `username` on the wire.
        public var username: String? { object.value("username") }
    }

    /// A part of answers.
    public struct CommitFileType: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `file_name` on the wire, required.
        public var fileName: String? { object.value("file_name") }

        /// `status_code` on the wire, required.
        public var statusCode: String? { object.value("status_code") }

        /// `status_message` on the wire.
        public var statusMessage: String? { object.value("status_message") }
    }

    /// A part of answers.
    public struct RevertedMetadata: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `file_name` on the wire, required.
        public var fileName: String? { object.value("file_name") }

        /// `metadata_name` on the wire, required.
        public var metadataName: String? { object.value("metadata_name") }

        /// `metadata_type` on the wire, required.
        public var metadataType: String? { object.value("metadata_type") }

        /// `status_code` on the wire, required.
        public var statusCode: String? { object.value("status_code") }

        /// `status_message` on the wire, required.
        public var statusMessage: String? { object.value("status_message") }
    }
}
