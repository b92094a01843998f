// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Creates a role.
    ///
    /// `POST roles/create`, from 9.5.0.cl on.
    public static func createRole(_ request: CreateRoleRequest) -> Endpoint<RoleResponse> {
        Endpoint(operation: "createRole", body: request.object)
    }

    /// Finds roles by name, org or privilege.
    ///
    /// `POST roles/search`, from 9.5.0.cl on.
    public static func searchRoles(_ request: SearchRolesRequest = SearchRolesRequest()) -> Endpoint<
        [SearchRoleResponse]
    > {
        Endpoint(operation: "searchRoles", body: request.object)
    }

    /// Deletes a role.
    ///
    /// `POST roles/{role_identifier}/delete`, from 9.5.0.cl on.
    public static func deleteRole(roleIdentifier: String) -> Endpoint<Done> {
        Endpoint(operation: "deleteRole", path: [roleIdentifier])
    }

    /// Changes a role.
    ///
    /// `POST roles/{role_identifier}/update`, from 9.5.0.cl on.
    public static func updateRole(roleIdentifier: String, _ request: UpdateRoleRequest) -> Endpoint<RoleResponse> {
        Endpoint(operation: "updateRole", path: [roleIdentifier], body: request.object)
    }
}
