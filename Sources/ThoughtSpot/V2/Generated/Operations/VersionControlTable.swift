// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Version Control".
    static let versionControl = #"""
        # Version Control
        @commitBranch vcs_git_branches_commit POST vcs/git/branches/commit
          line Commits objects to a branch.
          effect changes
          body json
          answer CommitResponse
          since 9.2.0.cl
          body* metadata list:object:MetadataObject
          body delete_aware flag =true
          body branch_name text
          body* comment text
        @validateMerge vcs_git_branches_validate POST vcs/git/branches/validate
          line Says whether one branch could be deployed onto another.
          effect reads
          body json
          answer [DeployResponse]
          since 9.2.0.cl
          body* source_branch_name text
          body* target_branch_name text
        @deployCommit vcs_git_commits_deploy POST vcs/git/commits/deploy
          line Imports the objects of a commit or branch.
          effect changes
          body json
          answer [DeployResponse]
          since 9.2.0.cl
          body commit_id text
          body* branch_name text
          body deploy_type text ~DeployType ="DELTA"
          body deploy_policy text ~DeployPolicy ="ALL_OR_NONE"
        @searchCommits vcs_git_commits_search POST vcs/git/commits/search
          line Lists the commits of an object.
          effect reads
          body json
          answer [CommitHistoryResponse]
          paging records .
          since 9.2.0.cl
          body* metadata_identifier text
          body metadata_type text ~SearchCommitsMetadataType
          body branch_name text
          body record_offset number
          body record_size number
        @revertCommit vcs_git_commits_revert POST vcs/git/commits/{commit_id}/revert
          line Brings objects back to what they were in a commit.
          effect changes
          body json
          answer RevertResponse
          since 9.2.0.cl
          path* commit_id text
          body metadata list:object:MetadataObject
          body branch_name text
          body revert_policy text ~RevertPolicy ="ALL_OR_NONE"
        @createConfig vcs_git_config_create POST vcs/git/config/create
          line Connects to Git; the body holds an access token.
          effect changes
          body json
          answer RepoConfigObject
          since 9.2.0.cl
          body* repository_url text
          body* username text
          body* access_token secret
          body org_identifier text
          body branch_names list:text
          body commit_branch_name text
          body enable_guid_mapping flag =true
          body configuration_branch_name text
        @deleteConfig vcs_git_config_delete POST vcs/git/config/delete
          line Ends the connection to Git.
          effect deletes
          body json
          answer none
          since 9.2.0.cl
          body cluster_level flag
        @searchConfig vcs_git_config_search POST vcs/git/config/search
          line Reads the connections to Git.
          effect reads
          body json
          answer [RepoConfigObject]
          since 9.2.0.cl
          body org_identifiers list:text
        @updateConfig vcs_git_config_update POST vcs/git/config/update
          line Changes the connection to Git.
          effect changes
          body json
          answer RepoConfigObject
          since 9.2.0.cl
          body username text
          body access_token secret
          body org_identifier text
          body branch_names list:text
          body commit_branch_name text
          body enable_guid_mapping flag
          body configuration_branch_name text
        """#
}
