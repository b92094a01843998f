// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Users".
    static let users = #"""
        # Users
        @activateUser users_activate POST users/activate
          line Ends the activation of a user with the token of the mail.
          effect changes
          body json
          answer User
          since 9.7.0.cl
          body* user_identifier text
          body* auth_token secret
          body* password secret
          body properties text
        @changeUserPassword users_change_password POST users/change-password
          line Changes a password, the old one given.
          effect changes
          body json
          answer none
          since 9.0.0.cl
          body* current_password secret
          body* new_password secret
          body* user_identifier text
        @createUser users_create POST users/create
          line Creates a user.
          effect changes
          body json
          answer User
          since 9.0.0.cl
          body* name text
          body* display_name text
          body password secret
          body* email text
          body account_type text ~AccountType ="LOCAL_USER"
          body account_status text ~AccountStatus ="ACTIVE"
          body org_identifiers list:text
          body group_identifiers list:text
          body visibility text ~Visibility ="SHARABLE"
          body notify_on_share flag =true
          body show_onboarding_experience flag =true
          body onboarding_experience_completed flag =false
          body home_liveboard_identifier text
          body favorite_metadata list:object:FavoriteMetadataInput
          body preferred_locale text ~Locale
          body use_browser_language flag
          body extended_properties json
          body extended_preferences json
          body trigger_welcome_email flag
          body trigger_activation_email flag
        @deactivateUser users_deactivate POST users/deactivate
          line Deactivates a user; the answer holds a link that activates again.
          effect changes
          body json
          answer ResponseActivationURL
          since 9.7.0.cl
          body* user_identifier text
          body* base_url text
        @forceLogoutUsers users_force_logout POST users/force-logout
          line Ends the sessions of users; without any, of everybody.
          effect sessions
          body json
          answer none
          since 9.0.0.cl
          body user_identifiers list:text
        @importUsers users_import POST users/import
          line Brings many users in line with a list; a dry run unless said otherwise, and can delete what the list does not name.
          effect import
          body json
          answer ImportUsersResponse
          since 9.0.0.cl
          body* users list:object:ImportUser
          body default_password text
          body dry_run flag =true
          body delete_unspecified_users flag =false
        @resetUserPassword users_reset_password POST users/reset-password
          line Sets a password as an administrator.
          effect changes
          body json
          answer none
          since 9.0.0.cl
          body* new_password secret
          body* user_identifier text
        @searchUsers users_search POST users/search
          line Finds users by name, mail, group, org and more.
          effect search
          body json
          answer [User]
          paging records .
          since 9.0.0.cl
          body user_identifier text
          body display_name text
          body name_pattern text
          body visibility text ~Visibility
          body email text
          body group_identifiers list:text
          body privileges list:text ~Privilege_
          body account_type text ~AccountType
          body account_status text ~AccountStatus
          body notify_on_share flag
          body show_onboarding_experience flag
          body onboarding_experience_completed flag
          body org_identifiers list:text
          body home_liveboard_identifier text
          body favorite_metadata list:object:FavoriteMetadataInput
          body record_offset number =0
          body record_size number =10
          body sort_options object:SortOptions
          body role_identifiers list:text
          body include_favorite_metadata flag =false
          body include_variable_values flag =false
        @deleteUser users_delete POST users/{user_identifier}/delete
          line Deletes a user.
          effect deletes
          body none
          answer none
          since 9.0.0.cl
          path* user_identifier text
        @updateUser users_update POST users/{user_identifier}/update
          line Changes a user; lists are replaced unless operation says ADD or REMOVE.
          effect changes
          body json
          answer none
          since 9.0.0.cl
          path* user_identifier text
          body name text
          body display_name text
          body visibility text ~Visibility
          body email text
          body account_status text ~AccountStatus
          body notify_on_share flag
          body show_onboarding_experience flag
          body onboarding_experience_completed flag
          body account_type text ~AccountType
          body group_identifiers list:text
          body home_liveboard_identifier text
          body favorite_metadata list:object:FavoriteMetadataInput
          body org_identifiers list:text
          body operation text ~UpdateCollectionOperation ="REPLACE"
          body preferred_locale text ~Locale
          body use_browser_language flag
          body extended_properties json
          body extended_preferences json
        """#
}
