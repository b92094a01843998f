// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Ends the activation of a user with the token of the mail.
    ///
    /// `POST users/activate`, from 9.7.0.cl on.
    public static func activateUser(_ request: ActivateUserRequest) -> Endpoint<User> {
        Endpoint(operation: "activateUser", body: request.object)
    }

    /// Changes a password, the old one given.
    ///
    /// `POST users/change-password`, from 9.0.0.cl on.
    public static func changeUserPassword(_ request: ChangeUserPasswordRequest) -> Endpoint<Done> {
        Endpoint(operation: "changeUserPassword", body: request.object)
    }

    /// Creates a user.
    ///
    /// `POST users/create`, from 9.0.0.cl on.
    public static func createUser(_ request: CreateUserRequest) -> Endpoint<User> {
        Endpoint(operation: "createUser", body: request.object)
    }

    /// Deactivates a user; the answer holds a link that activates again.
    ///
    /// `POST users/deactivate`, from 9.7.0.cl on.
    public static func deactivateUser(_ request: DeactivateUserRequest) -> Endpoint<ResponseActivationURL> {
        Endpoint(operation: "deactivateUser", body: request.object)
    }

    /// Ends the sessions of users; without any, of everybody.
    ///
    /// `POST users/force-logout`, from 9.0.0.cl on.
    public static func forceLogoutUsers(_ request: ForceLogoutUsersRequest = ForceLogoutUsersRequest()) -> Endpoint<
        Done
    > {
        Endpoint(operation: "forceLogoutUsers", body: request.object)
    }

    /// Brings many users in line with a list; a dry run unless said otherwise, and can delete what the list does not name.
    ///
    /// `POST users/import`, from 9.0.0.cl on.
    public static func importUsers(_ request: ImportUsersRequest) -> Endpoint<ImportUsersResponse> {
        Endpoint(operation: "importUsers", body: request.object)
    }

    /// Sets a password as an administrator.
    ///
    /// `POST users/reset-password`, from 9.0.0.cl on.
    public static func resetUserPassword(_ request: ResetUserPasswordRequest) -> Endpoint<Done> {
        Endpoint(operation: "resetUserPassword", body: request.object)
    }

    /// Finds users by name, mail, group, org and more.
    ///
    /// `POST users/search`, from 9.0.0.cl on.
    public static func searchUsers(_ request: SearchUsersRequest = SearchUsersRequest()) -> Endpoint<[User]> {
        Endpoint(operation: "searchUsers", body: request.object)
    }

    /// Deletes a user.
    ///
    /// `POST users/{user_identifier}/delete`, from 9.0.0.cl on.
    public static func deleteUser(userIdentifier: String) -> Endpoint<Done> {
        Endpoint(operation: "deleteUser", path: [userIdentifier])
    }

    /// Changes a user; lists are replaced unless operation says ADD or REMOVE.
    ///
    /// `POST users/{user_identifier}/update`, from 9.0.0.cl on.
    public static func updateUser(userIdentifier: String, _ request: UpdateUserRequest = UpdateUserRequest())
        -> Endpoint<Done>
    {
        Endpoint(operation: "updateUser", path: [userIdentifier], body: request.object)
    }
}
