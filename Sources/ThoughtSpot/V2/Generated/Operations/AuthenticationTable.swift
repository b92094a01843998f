// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Authentication".
    static let authentication = #"""
        # Authentication
        @configureAuthSettings auth_configure POST auth/configure
          line Switches trusted authentication on or off for the cluster or for orgs; the key is made or revoked with it.
          effect changes
          body json
          answer none
          since 26.6.0.cl
          body* auth_type text ~AuthType
          body cluster_preferences object:AuthClusterPreferencesInput
          body org_preferences list:object:AuthOrgPreferenceInput
        @searchAuthSettings auth_search POST auth/search
          line Reads the settings of trusted authentication; the keys stand in the answer.
          effect reads
          body json
          answer SearchAuthSettingsResponse
          since 26.6.0.cl
          body* auth_type text ~AuthType
          body scope text ~SearchAuthSettingsScope
        @login auth_session_login POST auth/session/login
          line Signs in; the session comes as cookies.
          effect changes
          body json
          answer none
          since 9.0.0.cl
          anonymous
          body username text
          body password secret
          body org_identifier text
          body remember_me flag =false
        @logout auth_session_logout POST auth/session/logout
          line Ends the session.
          effect changes
          body none
          answer none
          since 9.0.0.cl
        @getCurrentUserToken auth_session_token GET auth/session/token
          line Gives the bearer token of the session.
          effect reads
          body none
          answer GetTokenResponse
          since 9.4.0.cl
        @getCurrentUserInfo auth_session_user GET auth/session/user
          line Tells who the caller is.
          effect reads
          body none
          answer User
          since 9.0.0.cl
        @getCustomAccessToken auth_token_custom POST auth/token/custom
          line Makes a bearer token for a user with variables that filter what it shows.
          effect changes
          body json
          answer AccessToken
          since 10.4.0.cl
          anonymous
          body* username text
          body password secret
          body secret_key secret
          body validity_time_in_sec number =300
          body org_identifier text
          body* persist_option text ~PersistOption
          body filter_rules list:object:FilterRules
          body parameter_values list:object:ParameterValues
          body variable_values list:object:VariableValues
          body objects list:object:TokenAccessScopeObject
          body email text
          body display_name text
          body groups list:object:GroupObject
          body auto_create flag =true
          body scope object:TokenScopeInput
        @getFullAccessToken auth_token_full POST auth/token/full
          line Makes a bearer token for a user with all rights of theirs.
          effect changes
          body json
          answer Token
          since 9.0.0.cl
          anonymous
          body* username text
          body password secret
          body secret_key secret
          body validity_time_in_sec number =300
          body org_id number
          body email text
          body display_name text
          body auto_create flag =false
          body group_identifiers list:text
          body user_parameters object:UserParameterOptions
          body scope object:TokenScopeInput
        @getObjectAccessToken auth_token_object POST auth/token/object
          line Makes a bearer token that opens one object for reading.
          effect changes
          body json
          answer Token
          since 9.0.0.cl
          anonymous
          body* username text
          body object_id text
          body password secret
          body secret_key secret
          body validity_time_in_sec number =300
          body org_id number
          body email text
          body display_name text
          body auto_create flag =false
          body group_identifiers list:text
          body user_parameters object:UserParameterOptions
          body scope object:TokenScopeInput
        @revokeToken auth_token_revoke POST auth/token/revoke
          line Revokes a token or the tokens of a user.
          effect changes
          body json
          answer none
          since 9.0.0.cl
          body user_identifier text
          body token secret
        @validateToken auth_token_validate POST auth/token/validate
          line Says whom a token is for and until when.
          effect reads
          body json
          answer TokenValidationResponse
          since 9.12.0.cl
          body* token secret
        """#
}
