// REST API 2.0, "Roles". A `request` is the JSON body as it is.
public import JSON

extension Endpoint where Value == JSONValue {
    /// `POST roles/search`: roles by name or privilege.
    public static func v2RolesSearch(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.roles_search", .post, .v2, "roles/search").request(request).effect(.reads)
    }

    /// `POST roles/create`: creates a role and answers with it.
    public static func v2RolesCreate(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.roles_create", .post, .v2, "roles/create").request(request)
    }

    /// `POST roles/{role}/update`: changes a role and answers with it.
    public static func v2RolesUpdate(roleIdentifier: String, _ request: JSONValue) -> Endpoint {
        Endpoint("v2.roles_update", .post, .v2, "roles/\(roleIdentifier)/update").request(request)
    }
}

extension Endpoint where Value == Done {
    /// `POST roles/{role}/delete`: deletes a role; 204.
    public static func v2RolesDelete(roleIdentifier: String) -> Endpoint {
        Endpoint("v2.roles_delete", .post, .v2, "roles/\(roleIdentifier)/delete").effect(.deletes)
    }
}
