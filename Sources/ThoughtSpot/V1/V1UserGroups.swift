// The vendor's page "User API" (user-api): the groups of a user.

extension Endpoint where Value == [Group] {
    /// `GET user/{userid}/groups`: the groups of a user; 400 unknown.
    public static func userGroupsGet(userGUID: String) -> Endpoint {
        Endpoint("user_groups_get", .get, .v1, "user/\(userGUID)/groups")
    }
}

extension Endpoint where Value == Done {
    /// `POST user/{userid}/groups`: adds to groups (documented so; read back what counts, bugs B28).
    ///
    /// GUIDs; 204.
    public static func userGroupsPost(userGUID: String, groupGUIDs: [String]) -> Endpoint {
        Endpoint("user_groups_post", .post, .v1, "user/\(userGUID)/groups")
            .query(["groupids": .list(groupGUIDs)])
    }

    /// `PUT user/{userid}/groups`: replaces the groups (documented so; read back what counts, bugs B28).
    ///
    /// GUIDs; 204.
    public static func userGroupsPut(userGUID: String, groupGUIDs: [String]) -> Endpoint {
        Endpoint("user_groups_put", .put, .v1, "user/\(userGUID)/groups")
            .query(["groupids": .list(groupGUIDs)])
    }

    /// `DELETE user/{userid}/groups`: takes the user out of those groups.
    ///
    /// GUIDs; 204.
    public static func userGroupsDelete(userGUID: String, groupGUIDs: [String]) -> Endpoint {
        Endpoint("user_groups_delete", .delete, .v1, "user/\(userGUID)/groups")
            .query(["groupids": .list(groupGUIDs)])
            .effect(.changes)
    }
}
