/// What the calls do that the vendor's description of REST API 2.0 does not hold, a line each.
enum MethodLines {
    /// The line of a reference name.
    static let all: [String: String] = {
        var lines: [String: String] = [:]
        for line in text.utf8.split(separator: 0x0A) {
            let parts = line.split(separator: 0x20, maxSplits: 1).map { String(Substring($0)) }
            lines[parts[0]] = parts[1]
        }
        return lines
    }()

    private static let text = #"""
        add_new_tables_to_connection Adds tables of the data warehouse to a connection, one request a table.
        admin_configinfo Reads the configuration of the cluster.
        admin_configinfo_overrides What differs from the defaults.
        admin_configinfo_update Sets configuration keys.
        admin_embed_action One custom action.
        admin_embed_action_associations_delete Takes an action off objects.
        admin_embed_action_associations_get The objects an action shows on.
        admin_embed_action_associations_post Shows an action on objects.
        admin_embed_action_delete Deletes a custom action and answers with it.
        admin_embed_action_post Creates a custom action and answers with it.
        admin_embed_action_put Replaces a custom action.
        admin_embed_actions The custom actions, those with the tags if any are given.
        connection_create Creates a connection from its metadata as JSON.
        connection_delete Deletes connections that nothing depends on.
        connection_detail The tables of a connection.
        connection_export The connection as YAML, in a JSON answer or as text.
        connection_fetch_connection Lists the databases, schemas and tables that a connection can see.
        connection_fetch_live_columns Lists the columns of tables as the data warehouse has them now.
        connection_list The headers of connections.
        connection_types The kinds of databases the cluster can connect to.
        connection_update Changes a connection from its metadata as JSON.
        database_createtable Creates the table that `ddl_schema` describes, with database and schema if wanted.
        database_databases The databases.
        database_get_table_detail Columns, key and relations of a table.
        database_run Runs SQL statements one after the other, until one fails; they may drop what there is.
        database_schemas The schemas of a database, by name or GUID.
        database_tables The tables of a schema.
        dependency_listdependents What depends on objects of one type; `batchsize` -1 is everything.
        dependency_listincomplete Objects that lack something they need.
        dependency_logicalcolumn What depends on columns of tables and worksheets.
        dependency_logicalrelationship What depends on joins.
        dependency_logicaltable What depends on tables and worksheets.
        dependency_physicalcolumn What depends on columns of the database.
        dependency_physicaltable What depends on tables of the database.
        dependency_pinboard What depends on Liveboards.
        export_pinboard_pdf A Liveboard, or some of its visualizations, as PDF; an error body is no PDF.
        get_token_v2 A bearer token of the beta, by the secret key or by name and password.
        group_addmemberships Puts all these users into all these groups.
        group_addprivilege Gives privileges to groups by name.
        group_addrole Gives a role to groups by name (RBAC).
        group_delete Deletes a group.
        group_get One group; without an argument, every group of the system.
        group_groups_delete Takes groups out of a group.
        group_groups_get The groups inside a group.
        group_groups_post Puts groups (GUIDs) into a group.
        group_groups_put Makes these the groups inside a group.
        group_listuser The users of a group, the older way.
        group_post Creates a group and answers with it.
        group_put Changes a group from its content as JSON.
        group_removememberships Takes all these users out of all these groups.
        group_removeprivilege Takes a privilege from groups by name.
        group_removerole Takes a role from groups by name (RBAC).
        group_user_delete Takes one user out of a group.
        group_user_post Puts one user into a group.
        group_users_delete Takes users out of a group.
        group_users_get The users of a group.
        group_users_post Puts users into a group; GUIDs.
        group_users_put Makes these users the members; GUIDs.
        logs_topics Audit log lines `{date, log}` between two times in epoch milliseconds.
        materialization_refreshview Computes a materialized view anew.
        metadata_assigntag Assigns tags to objects.
        metadata_delete Deletes objects of one type.
        metadata_details Everything about objects of one type, under storables.
        metadata_list The headers of objects of a type, all of them (`batchsize` -1) unless a page is asked for.
        metadata_list_find_guid The GUID of the one object with exactly that name; none or several are an error.
        metadata_listas What a user (`USER`) or group (`USER_GROUP`) can see, with at least that access.
        metadata_listobjectheaders The headers of objects of a type as a bare list.
        metadata_listvizheaders The visualizations of a Liveboard.
        metadata_markasfavoritefor Makes objects favourites of a user.
        metadata_tml_export TML documents of objects, and with `export_associated` of what they rest on.
        metadata_tml_export_batch TML of users, groups or roles, page by page.
        metadata_tml_export_string The document of one object as the server's text.
        metadata_tml_export_string_with_associations_map A pair of the document's text and a list of name, GUID and type of all objects.
        metadata_tml_export_with_associations_map A pair of the object's document and a list of name, GUID and type of all objects.
        metadata_tml_import Imports documents; each is one string in a JSON array, whatever its format.
        metadata_unassigntag Takes tags off objects.
        metadata_unmarkasfavoritefor Ends that objects are favourites of a user.
        org_delete Deletes an org.
        org_get One org.
        org_post Creates an org.
        org_put Changes an org's description or groups (GUIDs).
        org_search The orgs with that number or name, all without either.
        partner_snowflake_user Signs a Snowflake user up.
        pinboarddata The rows of visualizations of a Liveboard.
        role_delete Deletes the role of that GUID.
        role_post Creates a role and answers with it under `data`.
        role_put Changes the role of that GUID and answers with it under `data`.
        role_search Roles that fit every list given; all without any.
        searchdata The rows that a search gives.
        security_effectivepermissionbulk Effective access to objects of several types.
        security_metadata_permissions Who has which access to objects of one type, by GUID.
        security_metadata_permissions_by_id Who has which access to one object.
        security_share Gives users and groups access to objects of one type.
        security_shareviz Gives users and groups one visualization of a Liveboard.
        session_auth_token A trusted-authentication token for `username`, paid for with the secret key alone.
        session_homepinboard_delete Ends that a Liveboard is the home page.
        session_homepinboard_get The GUID of the home page.
        session_homepinboard_post The Liveboard `id` becomes the home page of `userid`.
        session_info Who is signed in.
        session_login Signs in with `username`, `password`, `rememberme`.
        session_login_token_get Signs in with a token in the URL; deprecated, for the token lands in logs.
        session_login_token_post Signs in with a token, as a browser does; the redirect is the answer.
        session_login_v2 Signs in at the beta.
        session_logout Ends the session; the client forgets its cookies whatever the answer.
        session_orgs_get The orgs of the caller.
        session_orgs_put Makes `orgid` the session's org; 0 is the primary one.
        session_orgs_users The orgs of a user.
        user_activate Ends the activation of an account; `properties` as base64.
        user_addtoorg Puts users into an org.
        user_delete Deletes a user.
        user_email Sets the mail address.
        user_get One user; without an argument, every user of the system.
        user_groups_delete Takes the user out of those groups.
        user_groups_get The groups of a user.
        user_groups_post Puts a user into more groups.
        user_groups_put Replaces the groups of a user.
        user_inactivate Switches an account off; answers with an activation URL that holds a token.
        user_list Every user and every group of the system.
        user_post Creates a user and answers with it.
        user_put Changes a user from its content as JSON.
        user_resetpassword Sets a password by the token of a mail.
        user_session_invalidate Ends the sessions of users; without any, of everybody.
        user_sync Brings users and groups in line with a file; a dry run unless apply_changes is true.
        user_transfer_ownership Gives objects of one user to another; all of them if none is named.
        user_updatepassword Sets a password; current_password is the caller's own.
        user_updatepreference Sets the preferences of a user.
        v1.request Any call below /callosum/v1/tspublic/v1/: verb, path, query, headers, and a body as JSON, form or parts with files.
        v2.auth_token_direct_request Makes a token with a request written by hand.
        v2.get_request GET of any path below /api/rest/2.0/; v2.request can more.
        v2.post_request POST to any path below /api/rest/2.0/; v2.request can more.
        v2.post_request_binary POST that answers with a file; v2.request can more.
        v2.request Any call below /api/rest/2.0/: verb, path, query, headers, and a body as JSON, form or parts with files.
        v2.vcs_git_branches_pull Pulls a branch; no longer described, for old clusters.
        v2beta.admin_assignauthor Makes a user the owner of objects.
        v2beta.admin_changeauthor Gives objects of one user to another.
        v2beta.admin_forcelogout Ends the sessions of users; without any, perhaps of everybody.
        v2beta.data_answer_data The rows of an answer.
        v2beta.data_answer_query_sql The SQL of an answer.
        v2beta.data_liveboard_query_sql The SQL of a Liveboard's visualizations.
        v2beta.get_token A bearer token, by the secret key alone or by name and password.
        v2beta.metadata_delete Deletes objects of one type.
        v2beta.metadata_tag One tag.
        v2beta.metadata_tag_assign Puts a tag on objects, `[{"id", "type"}]`.
        v2beta.metadata_tag_create Creates a tag, with a colour like `#ff6347`.
        v2beta.metadata_tag_delete Deletes a tag.
        v2beta.metadata_tag_unassign Takes a tag off objects, `[{"id", "type"}]`.
        v2beta.metadata_tag_update Changes a tag's name, its colour, or both.
        v2beta.report_answer An answer as a file.
        v2beta.report_liveboard A Liveboard, or some of its visualizations, as a file; PDF takes options.
        v2beta.security_permission_principal What a user or group has access to.
        v2beta.security_permission_tsobject Who has which access to an object.
        v2beta.session_login Signs in by name and password.
        v2beta.session_logout Ends the session; the client forgets its cookies whatever the answer.
        v2beta.session_revoke_token Revokes the token the call is made with.
        """#
}
