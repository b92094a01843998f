// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Creates a group.
    ///
    /// `POST groups/create`, from 9.0.0.cl on.
    public static func createUserGroup(_ request: CreateUserGroupRequest) -> Endpoint<UserGroupResponse> {
        Endpoint(operation: "createUserGroup", body: request.object)
    }

    /// Brings many groups in line with a list; can delete what the list does not name.
    ///
    /// `POST groups/import`, from 9.0.0.cl on.
    public static func importUserGroups(_ request: ImportUserGroupsRequest = ImportUserGroupsRequest()) -> Endpoint<
        ImportUserGroupsResponse
    > {
        Endpoint(operation: "importUserGroups", body: request.object)
    }

    /// Finds groups, their members along unless include_users is false.
    ///
    /// `POST groups/search`, from 9.0.0.cl on.
    public static func searchUserGroups(_ request: SearchUserGroupsRequest = SearchUserGroupsRequest()) -> Endpoint<
        [UserGroupResponse]
    > {
        Endpoint(operation: "searchUserGroups", body: request.object)
    }

    /// Deletes a group; its members stay.
    ///
    /// `POST groups/{group_identifier}/delete`, from 9.0.0.cl on.
    public static func deleteUserGroup(groupIdentifier: String) -> Endpoint<Done> {
        Endpoint(operation: "deleteUserGroup", path: [groupIdentifier])
    }

    /// Changes a group; lists are replaced unless operation says ADD or REMOVE.
    ///
    /// `POST groups/{group_identifier}/update`, from 9.0.0.cl on.
    public static func updateUserGroup(
        groupIdentifier: String,
        _ request: UpdateUserGroupRequest = UpdateUserGroupRequest()
    ) -> Endpoint<Done> {
        Endpoint(operation: "updateUserGroup", path: [groupIdentifier], body: request.object)
    }
}
