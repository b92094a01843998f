// The vendor's page "Group API" (group-api): groups. Administrators only.
public import JSON

extension Endpoint where Value == Group {
    /// `GET group?name=`: one group by name.
    ///
    /// 400 = no such group.
    public static func groupGet(name: String) -> Endpoint { groupGet(guid: nil, name: name).refusedIfEmpty(name) }

    /// `GET group?groupid=`: one group by GUID.
    ///
    /// 400 = no such group.
    public static func groupGet(guid: String) -> Endpoint { groupGet(guid: guid, name: nil).refusedIfEmpty(guid) }
}

extension Endpoint where Value == [Group] {
    /// `GET group`: every group of the system.
    public static func groupGetAll(_: Confirmation) -> Endpoint { groupGet(guid: nil, name: nil) }
}

extension Endpoint {
    /// Neither argument, or empty ones: every group of the system.
    static func groupGet(guid: String?, name: String?) -> Endpoint {
        let isEverybody = (guid ?? "").isEmpty && (name ?? "").isEmpty
        return Endpoint("group_get", .get, .v1, "group")
            .query(["groupid": .text(guid), "name": .text(name)])
            .effect(isEverybody ? .listsEverybody : .reads)
    }
}

extension Endpoint where Value == Group? {
    /// `POST group`: creates a group and answers with it.
    ///
    /// 500 also means that the name is taken.
    public static func groupPost(
        groupName: String,
        displayName: String,
        privileges: [Privilege]? = [],
        groupType: GroupType? = .local,
        tenantID: String? = nil,
        visibility: Visibility? = .default,
        description: String? = nil,
        roleIDs: [String]? = nil
    ) -> Endpoint {
        Endpoint("group_post", .post, .v1, "group")
            .form([
                "name": .text(groupName), "display_name": .text(displayName), "privileges": .words(privileges),
                "grouptype": .word(groupType), "tenantid": .text(tenantID), "visibility": .word(visibility),
                "description": .text(description), "roleIds": .list(roleIDs),
            ])
    }
}

extension Endpoint where Value == Done {
    /// `PUT group/{groupid}`: replaces the group by `content`, the whole group object as JSON; 204.
    public static func groupPut(groupGUID: String, content: JSONValue, roleIDs: [String]? = nil) -> Endpoint {
        groupPut(groupGUID: groupGUID, contentText: JSONWriter().text(of: content), roleIDs: roleIDs)
    }

    /// The same with the content's JSON as text.
    static func groupPut(groupGUID: String, contentText: String?, roleIDs: [String]? = nil) -> Endpoint {
        Endpoint("group_put", .put, .v1, "group/\(groupGUID)")
            .form(["groupid": .text(groupGUID), "content": .text(contentText), "roleIds": .list(roleIDs)])
    }

    /// `DELETE group/{groupid}`: 204; 500 unknown.
    public static func groupDelete(groupGUID: String) -> Endpoint {
        Endpoint("group_delete", .delete, .v1, "group/\(groupGUID)")
    }
}

extension Endpoint where Value == JSONValue {
    /// `POST group/addprivilege`: multipart, groups by name; answers with the groups.
    public static func groupAddprivilege(privilege: Privilege, groupNames: [String]) -> Endpoint {
        Endpoint("group_addprivilege", .post, .v1, "group/addprivilege")
            .multipart(["privilege": .word(privilege), "groupNames": .list(groupNames)])
    }

    /// `POST group/removeprivilege`: multipart, groups by name; 204.
    public static func groupRemoveprivilege(privilege: Privilege, groupNames: [String]) -> Endpoint {
        Endpoint("group_removeprivilege", .post, .v1, "group/removeprivilege")
            .multipart(["privilege": .word(privilege), "groupNames": .list(groupNames)])
    }
}
