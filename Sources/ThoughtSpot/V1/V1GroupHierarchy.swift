// The vendor's page "Group API" (group-api): groups in groups, memberships in bulk, roles.

extension Endpoint where Value == [Group] {
    /// `GET group/{groupid}/groups`: the groups inside a group; 400 unknown.
    public static func groupGroupsGet(groupGUID: String) -> Endpoint {
        Endpoint("group_groups_get", .get, .v1, "group/\(groupGUID)/groups")
    }
}

extension Endpoint where Value == Done {
    /// `POST group/{groupid}/groups`: puts groups (GUIDs) into a group; 204.
    public static func groupGroupsPost(groupGUID: String, principalGUIDs: [String]) -> Endpoint {
        Endpoint("group_groups_post", .post, .v1, "group/\(groupGUID)/groups")
            .form(["principalids": .list(principalGUIDs), "groupid": .text(groupGUID)])
    }

    /// `PUT group/{groupid}/groups`: makes these the groups inside a group; 204.
    public static func groupGroupsPut(groupGUID: String, principalGUIDs: [String]) -> Endpoint {
        Endpoint("group_groups_put", .put, .v1, "group/\(groupGUID)/groups")
            .form(["principalids": .list(principalGUIDs), "groupid": .text(groupGUID)])
    }

    /// `DELETE group/{groupid}/groups`, with a form: takes groups out of a group; 204.
    public static func groupGroupsDelete(groupGUID: String, principalGUIDs: [String]) -> Endpoint {
        Endpoint("group_groups_delete", .delete, .v1, "group/\(groupGUID)/groups")
            .form(["principalids": .list(principalGUIDs), "groupid": .text(groupGUID)])
            .effect(.changes)
    }

    /// `POST group/addmemberships`: multipart; puts all these users into all these groups; 204, 415.
    public static func groupAddmemberships(userGUIDs: [String], groupGUIDs: [String]) -> Endpoint {
        Endpoint("group_addmemberships", .post, .v1, "group/addmemberships")
            .multipart(["userids": .list(userGUIDs), "groupids": .list(groupGUIDs)])
    }

    /// `POST group/removememberships`: multipart; takes all these users out of all these groups; 204, 415.
    public static func groupRemovememberships(userGUIDs: [String], groupGUIDs: [String]) -> Endpoint {
        Endpoint("group_removememberships", .post, .v1, "group/removememberships")
            .multipart(["userids": .list(userGUIDs), "groupids": .list(groupGUIDs)])
    }

    /// `POST group/addrole`: multipart; gives a role to groups by name (RBAC); 204.
    public static func groupAddrole(roleID: String, groupNames: [String]) -> Endpoint {
        Endpoint("group_addrole", .post, .v1, "group/addrole")
            .multipart(["roleID": .text(roleID), "groupNames": .list(groupNames)])
    }

    /// `POST group/removerole`: multipart; takes a role from groups by name (RBAC); 204.
    public static func groupRemoverole(roleID: String, groupNames: [String]) -> Endpoint {
        Endpoint("group_removerole", .post, .v1, "group/removerole")
            .multipart(["roleID": .text(roleID), "groupNames": .list(groupNames)])
    }
}
