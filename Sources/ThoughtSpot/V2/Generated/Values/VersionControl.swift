// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Commits objects to a branch.
    ///
    /// `POST vcs/git/branches/commit`, from 9.2.0.cl on.
    public static func commitBranch(_ request: CommitBranchRequest) -> Endpoint<CommitResponse> {
        Endpoint(operation: "commitBranch", body: request.object)
    }

    /// Says whether one branch could be deployed onto another.
    ///
    /// `POST vcs/git/branches/validate`, from 9.2.0.cl on.
    public static func validateMerge(_ request: ValidateMergeRequest) -> Endpoint<[DeployResponse]> {
        Endpoint(operation: "validateMerge", body: request.object)
    }

    /// Imports the objects of a commit or branch.
    ///
    /// `POST vcs/git/commits/deploy`, from 9.2.0.cl on.
    public static func deployCommit(_ request: DeployCommitRequest) -> Endpoint<[DeployResponse]> {
        Endpoint(operation: "deployCommit", body: request.object)
    }

    /// Lists the commits of an object.
    ///
    /// `POST vcs/git/commits/search`, from 9.2.0.cl on.
    public static func searchCommits(_ request: SearchCommitsRequest) -> Endpoint<[CommitHistoryResponse]> {
        Endpoint(operation: "searchCommits", body: request.object)
    }

    /// Brings objects back to what they were in a commit.
    ///
    /// `POST vcs/git/commits/{commit_id}/revert`, from 9.2.0.cl on.
    public static func revertCommit(commitID: String, _ request: RevertCommitRequest = RevertCommitRequest())
        -> Endpoint<RevertResponse>
    {
        Endpoint(operation: "revertCommit", path: [commitID], body: request.object)
    }

    /// Connects to Git; the body holds an access token.
    ///
    /// `POST vcs/git/config/create`, from 9.2.0.cl on.
    public static func createConfig(_ request: CreateConfigRequest) -> Endpoint<RepoConfigObject> {
        Endpoint(operation: "createConfig", body: request.object)
    }

    /// Ends the connection to Git.
    ///
    /// `POST vcs/git/config/delete`, from 9.2.0.cl on.
    public static func deleteConfig(_ request: DeleteConfigRequest = DeleteConfigRequest()) -> Endpoint<Done> {
        Endpoint(operation: "deleteConfig", body: request.object)
    }

    /// Reads the connections to Git.
    ///
    /// `POST vcs/git/config/search`, from 9.2.0.cl on.
    public static func searchConfig(_ request: SearchConfigRequest = SearchConfigRequest()) -> Endpoint<
        [RepoConfigObject]
    > {
        Endpoint(operation: "searchConfig", body: request.object)
    }

    /// Changes the connection to Git.
    ///
    /// `POST vcs/git/config/update`, from 9.2.0.cl on.
    public static func updateConfig(_ request: UpdateConfigRequest = UpdateConfigRequest()) -> Endpoint<
        RepoConfigObject
    > {
        Endpoint(operation: "updateConfig", body: request.object)
    }
}
