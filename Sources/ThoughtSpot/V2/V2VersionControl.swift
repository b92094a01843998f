// REST API 2.0, "Version Control". A `request` is the JSON body as it is.
public import JSON

extension Endpoint where Value == JSONValue {
    /// `POST vcs/git/config/search`: the connections to Git.
    public static func v2VCSGitConfigSearch(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.vcs_git_config_search", .post, .v2, "vcs/git/config/search").request(request).effect(.reads)
    }

    /// `POST vcs/git/commits/search`: the commits of an object.
    public static func v2VCSGitCommitsSearch(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.vcs_git_commits_search", .post, .v2, "vcs/git/commits/search").request(request).effect(.reads)
    }

    /// `POST vcs/git/config/create`: connects to Git; the body holds an access token.
    public static func v2VCSGitConfigCreate(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.vcs_git_config_create", .post, .v2, "vcs/git/config/create").request(request)
    }

    /// `POST vcs/git/config/update`: changes a connection to Git; the body may hold an access token.
    public static func v2VCSGitConfigUpdate(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.vcs_git_config_update", .post, .v2, "vcs/git/config/update").request(request)
    }

    /// `POST vcs/git/branches/commit`: commits objects to a branch.
    public static func v2VCSGitBranchesCommit(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.vcs_git_branches_commit", .post, .v2, "vcs/git/branches/commit").request(request)
    }

    /// `POST vcs/git/commits/{commit_id}/revert`: brings objects back to a commit.
    public static func v2VCSGitCommitsRevert(commitID: String, _ request: JSONValue) -> Endpoint {
        Endpoint("v2.vcs_git_commits_revert", .post, .v2, "vcs/git/commits/\(commitID)/revert").request(request)
    }

    /// `POST vcs/git/commits/deploy`: imports objects from a commit.
    public static func v2VCSGitCommitsDeploy(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.vcs_git_commits_deploy", .post, .v2, "vcs/git/commits/deploy").request(request)
    }
}

extension Endpoint where Value == Done {
    /// `POST vcs/git/config/delete`: ends a connection to Git; 204.
    public static func v2VCSGitConfigDelete(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.vcs_git_config_delete", .post, .v2, "vcs/git/config/delete").request(request).effect(.deletes)
    }
}
