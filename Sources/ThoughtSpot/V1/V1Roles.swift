// The vendor's page "Role API" (role-api): roles of role-based access control. Needs ROLE_ADMINISTRATION.
public import JSON

extension Endpoint where Value == JSONValue {
    /// `POST role`: creates a role and answers with it under `data`.
    ///
    /// The name has at most 48 characters and is unique, the description at most 124. 400 = a value that is not allowed,
    /// 403 = the caller may not.
    public static func rolePost(
        name: String,
        description: String? = nil,
        privileges: [Privilege]? = nil
    ) -> Endpoint {
        Endpoint("role_post", .post, .v1, "role")
            .form(["name": .text(name), "description": .text(description), "privileges": .words(privileges)])
    }

    /// `PUT role/{role_identifier}`: changes the role of that GUID and answers with it under `data`.
    public static func rolePut(
        roleGUID: String,
        name: String? = nil,
        description: String? = nil,
        privileges: [Privilege]? = nil
    ) -> Endpoint {
        Endpoint("role_put", .put, .v1, "role/\(roleGUID)")
            .form(["name": .text(name), "description": .text(description), "privileges": .words(privileges)])
    }

    /// `POST role/search`: the roles, by GUID or name, that fit every list given, under `data`; all without any.
    ///
    /// Without `org_identifiers` those of the caller's org.
    public static func roleSearch(
        roles: [String]? = nil,
        orgs: [String]? = nil,
        groups: [String]? = nil,
        privileges: [Privilege]? = nil
    ) -> Endpoint {
        Endpoint("role_search", .post, .v1, "role/search")
            .form([
                "role_identifiers": .list(roles), "org_identifiers": .list(orgs), "group_identifiers": .list(groups),
                "privileges": .words(privileges),
            ])
            .effect(.reads)
    }
}

extension Endpoint where Value == Done {
    /// `DELETE role/{role_identifier}`: deletes the role of that GUID; 204.
    public static func roleDelete(roleGUID: String) -> Endpoint {
        Endpoint("role_delete", .delete, .v1, "role/\(roleGUID)")
    }
}
