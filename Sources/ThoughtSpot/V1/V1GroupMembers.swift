// The vendor's page "Group API" (group-api): who belongs to a group.

extension Endpoint where Value == [User] {
    /// `GET group/{groupid}/users`: the users of a group; 400 unknown.
    public static func groupUsersGet(groupGUID: String) -> Endpoint {
        Endpoint("group_users_get", .get, .v1, "group/\(groupGUID)/users")
    }

    /// `GET group/listuser/{groupid}`: the users of a group, the older way.
    public static func groupListuser(groupGUID: String) -> Endpoint {
        Endpoint("group_listuser", .get, .v1, "group/listuser/\(groupGUID)")
    }
}

extension Endpoint where Value == Done {
    /// `POST group/{groupid}/user/{userid}`: puts one user into a group; 204, 400.
    public static func groupUserPost(groupGUID: String, userGUID: String) -> Endpoint {
        Endpoint("group_user_post", .post, .v1, "group/\(groupGUID)/user/\(userGUID)")
    }

    /// `DELETE group/{groupid}/user/{userid}`: takes one user out of a group; 204.
    public static func groupUserDelete(groupGUID: String, userGUID: String) -> Endpoint {
        Endpoint("group_user_delete", .delete, .v1, "group/\(groupGUID)/user/\(userGUID)").effect(.changes)
    }

    /// `POST group/{groupid}/users`: puts users into a group; GUIDs, 204, 400.
    public static func groupUsersPost(groupGUID: String, userGUIDs: [String]) -> Endpoint {
        Endpoint("group_users_post", .post, .v1, "group/\(groupGUID)/users")
            .query(["userids": .list(userGUIDs)])
    }

    /// `PUT group/{groupid}/users`: makes these users the members; GUIDs, 204, 400.
    public static func groupUsersPut(groupGUID: String, userGUIDs: [String]) -> Endpoint {
        Endpoint("group_users_put", .put, .v1, "group/\(groupGUID)/users")
            .form(["groupid": .text(groupGUID), "userids": .list(userGUIDs)])
    }

    /// `DELETE group/{groupid}/users`: takes users out of a group; GUIDs, 204.
    public static func groupUsersDelete(groupGUID: String, userGUIDs: [String]) -> Endpoint {
        Endpoint("group_users_delete", .delete, .v1, "group/\(groupGUID)/users")
            .query(["userids": .list(userGUIDs)])
            .effect(.changes)
    }
}
