internal import JSON

extension Catalogue {
    /// The calls of `V2VersionControl` that take a whole request.
    mutating func addV2VersionControl() {
        add("v2.vcs_git_config_search") { a throws(ArgumentError) in .v2VCSGitConfigSearch(try a.json("request")) }
        add("v2.vcs_git_commits_search") { a throws(ArgumentError) in .v2VCSGitCommitsSearch(try a.json("request")) }
        add("v2.vcs_git_config_create") { a throws(ArgumentError) in .v2VCSGitConfigCreate(try a.json("request")) }
        add("v2.vcs_git_config_update") { a throws(ArgumentError) in .v2VCSGitConfigUpdate(try a.json("request")) }
        add("v2.vcs_git_config_delete") { a throws(ArgumentError) in .v2VCSGitConfigDelete(try a.json("request")) }
        add("v2.vcs_git_branches_commit") { a throws(ArgumentError) in .v2VCSGitBranchesCommit(try a.json("request")) }
        add("v2.vcs_git_commits_revert") { a throws(ArgumentError) in
            .v2VCSGitCommitsRevert(commitID: try a.text("commit_id"), try a.json("request"))
        }
        add("v2.vcs_git_commits_deploy") { a throws(ArgumentError) in .v2VCSGitCommitsDeploy(try a.json("request")) }
    }
}
