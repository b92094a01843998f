// REST API 2.0, "Groups". A `request` is the JSON body as it is.
public import JSON

extension Endpoint where Value == [V2Group] {
    /// `POST groups/search`: at most `record_size` (10) groups; members come along unless `include_users` is false.
    public static func v2GroupsSearch(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.groups_search", .post, .v2, "groups/search").request(request).effect(.search(for: request))
    }
}

extension Endpoint where Value == V2Group? {
    /// `POST groups/create`: needs `name` and `display_name`.
    public static func v2GroupsCreate(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.groups_create", .post, .v2, "groups/create").request(request)
    }
}

extension Endpoint where Value == Done {
    /// `POST groups/{group}/update`: `operation` REPLACE by default; 204.
    public static func v2GroupsUpdate(groupIdentifier: String, _ request: JSONValue) -> Endpoint {
        Endpoint("v2.groups_update", .post, .v2, "groups/\(groupIdentifier)/update").request(request)
    }

    /// `POST groups/{group}/delete`: by GUID or name; 204.
    public static func v2GroupsDelete(groupIdentifier: String) -> Endpoint {
        Endpoint("v2.groups_delete", .post, .v2, "groups/\(groupIdentifier)/delete").effect(.deletes)
    }
}

extension Endpoint where Value == JSONValue {
    /// `POST groups/import`: a dry run unless `dry_run` is false; can delete what it does not name.
    public static func v2GroupsImport(_ request: JSONValue) -> Endpoint {
        let deletes = request["delete_unspecified_groups"]?.bool == true && request["dry_run"]?.bool == false
        return Endpoint("v2.groups_import", .post, .v2, "groups/import")
            .request(request)
            .effect(deletes ? .deletes : .changes)
    }
}
