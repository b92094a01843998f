// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Roles".
    static let roles = #"""
        # Roles
        @createRole roles_create POST roles/create
          line Creates a role.
          effect changes
          body json
          answer RoleResponse
          since 9.5.0.cl
          body* name text
          body description text
          body privileges list:text ~Privilege__
          body read_only flag =false
        @searchRoles roles_search POST roles/search
          line Finds roles by name, org or privilege.
          effect reads
          body json
          answer [SearchRoleResponse]
          since 9.5.0.cl
          body role_identifiers list:text
          body org_identifiers list:text
          body group_identifiers list:text
          body privileges list:text ~Privilege___
          body deprecated flag
          body external flag
          body shared_via_connection flag
          body permissions list:text ~SearchRolesPermission
        @deleteRole roles_delete POST roles/{role_identifier}/delete
          line Deletes a role.
          effect deletes
          body none
          answer none
          since 9.5.0.cl
          path* role_identifier text
        @updateRole roles_update POST roles/{role_identifier}/update
          line Changes a role.
          effect changes
          body json
          answer RoleResponse
          since 9.5.0.cl
          path* role_identifier text
          body* name text
          body description text
          body privileges list:text ~Privilege____
        """#
}
