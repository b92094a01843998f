// REST API 2.0, "Users". A `request` is the JSON body as it is.
public import JSON

extension Endpoint where Value == [V2User] {
    /// `POST users/search`: answers with at most `record_size` (10) users; `user_identifier` is a GUID or a name.
    public static func v2UsersSearch(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.users_search", .post, .v2, "users/search").request(request).effect(.search(for: request))
    }
}

extension Endpoint where Value == V2User? {
    /// `POST users/create`: needs `name`, `display_name` and `email`; groups count in the org of the caller.
    public static func v2UsersCreate(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.users_create", .post, .v2, "users/create").request(request)
    }

    /// `POST users/activate`: ends the activation that `users/deactivate` or a mail began.
    public static func v2UsersActivate(
        userIdentifier: String,
        authToken: Confidential,
        password: Confidential,
        properties: String? = nil
    ) -> Endpoint {
        Endpoint("v2.users_activate", .post, .v2, "users/activate")
            .json([
                "user_identifier": .text(userIdentifier), "auth_token": .secret(authToken),
                "password": .secret(password), "properties": .text(properties),
            ])
    }
}

extension Endpoint where Value == Done {
    /// `POST users/{user}/update`: `operation` REPLACE by default, for groups and orgs alike; 204.
    public static func v2UsersUpdate(userIdentifier: String, _ request: JSONValue) -> Endpoint {
        Endpoint("v2.users_update", .post, .v2, "users/\(userIdentifier)/update").request(request)
    }

    /// `POST users/{user}/delete`: by GUID or name; 204.
    public static func v2UsersDelete(userIdentifier: String) -> Endpoint {
        Endpoint("v2.users_delete", .post, .v2, "users/\(userIdentifier)/delete").effect(.deletes)
    }

    /// `POST users/change-password`: 204.
    public static func v2UsersChangePassword(
        userIdentifier: String,
        currentPassword: Confidential,
        newPassword: Confidential
    ) -> Endpoint {
        Endpoint("v2.users_change_password", .post, .v2, "users/change-password")
            .json([
                "user_identifier": .text(userIdentifier), "current_password": .secret(currentPassword),
                "new_password": .secret(newPassword),
            ])
    }

    /// `POST users/reset-password`: 204.
    public static func v2UsersResetPassword(userIdentifier: String, newPassword: Confidential) -> Endpoint {
        Endpoint("v2.users_reset_password", .post, .v2, "users/reset-password")
            .json(["user_identifier": .text(userIdentifier), "new_password": .secret(newPassword)])
    }

    /// `POST users/force-logout`: ends the sessions of these users; 204.
    public static func v2UsersForceLogout(userIdentifiers: NonEmpty<String>) -> Endpoint {
        v2UsersForceLogout(list: userIdentifiers.elements)
    }

    /// `POST users/force-logout` without a user: ends every session of the cluster.
    public static func v2UsersForceLogout(everySession: Confirmation) -> Endpoint { v2UsersForceLogout(list: []) }

    /// An empty list, or one of empty names, ends every session of the cluster.
    static func v2UsersForceLogout(list: [String]) -> Endpoint {
        Endpoint("v2.users_force_logout", .post, .v2, "users/force-logout")
            .json(["user_identifiers": .list(list)])
            .effect(list.allSatisfy(\.isEmpty) ? .endsEverySession : .changes)
    }
}

extension Endpoint where Value == JSONValue {
    /// `POST users/import`: a dry run unless `dry_run` is false; can delete what it does not name.
    public static func v2UsersImport(_ request: JSONValue) -> Endpoint {
        let deletes = request["delete_unspecified_users"]?.bool == true && request["dry_run"]?.bool == false
        return Endpoint("v2.users_import", .post, .v2, "users/import")
            .request(request)
            .effect(deletes ? .deletes : .changes)
    }

    /// `POST users/deactivate`: answers with `activation_link`, which holds a token.
    public static func v2UsersDeactivate(userIdentifier: String, baseURL: String) -> Endpoint {
        Endpoint("v2.users_deactivate", .post, .v2, "users/deactivate")
            .json(["user_identifier": .text(userIdentifier), "base_url": .text(baseURL)])
    }
}
