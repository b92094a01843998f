// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Groups".
    static let groups = #"""
        # Groups
        @createUserGroup groups_create POST groups/create
          line Creates a group.
          effect changes
          body json
          answer UserGroupResponse
          since 9.0.0.cl
          body* name text
          body* display_name text
          body default_liveboard_identifiers list:text
          body description text
          body privileges list:text ~Privilege
          body sub_group_identifiers list:text
          body type text ~CreateUserGroupType ="LOCAL_GROUP"
          body user_identifiers list:text
          body visibility text ~Visibility ="SHARABLE"
          body role_identifiers list:text
        @importUserGroups groups_import POST groups/import
          line Brings many groups in line with a list; can delete what the list does not name.
          effect import
          body json
          answer ImportUserGroupsResponse
          since 9.0.0.cl
          body groups list:object:GroupsImportListInput
          body delete_unspecified_groups flag =false
          body dry_run flag =true
        @searchUserGroups groups_search POST groups/search
          line Finds groups, their members along unless include_users is false.
          effect search
          body json
          answer [UserGroupResponse]
          paging records .
          since 9.0.0.cl
          body default_liveboard_identifiers list:text
          body description text
          body display_name text
          body name_pattern text
          body group_identifier text
          body org_identifiers list:text
          body privileges list:text ~Privilege_
          body sub_group_identifiers list:text
          body type text ~CreateUserGroupType
          body user_identifiers list:text
          body visibility text ~Visibility
          body role_identifiers list:text
          body record_offset number =0
          body record_size number =10
          body sort_options object:SortOptions
          body include_users flag =true
          body include_sub_groups flag =true
        @deleteUserGroup groups_delete POST groups/{group_identifier}/delete
          line Deletes a group; its members stay.
          effect deletes
          body none
          answer none
          since 9.0.0.cl
          path* group_identifier text
        @updateUserGroup groups_update POST groups/{group_identifier}/update
          line Changes a group; lists are replaced unless operation says ADD or REMOVE.
          effect changes
          body json
          answer none
          since 9.0.0.cl
          path* group_identifier text
          body name text
          body default_liveboard_identifiers list:text
          body description text
          body display_name text
          body privileges list:text ~Privilege
          body sub_group_identifiers list:text
          body type text ~CreateUserGroupType
          body user_identifiers list:text
          body visibility text ~Visibility
          body role_identifiers list:text
          body operation text ~UpdateCollectionOperation ="REPLACE"
        """#
}
