// REST API 2.0, "Orgs". Cluster administrators only.
public import JSON

extension Endpoint where Value == [Org] {
    /// `POST orgs/search`: `org_identifier` is a number as text or a name.
    public static func v2OrgsSearch(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.orgs_search", .post, .v2, "orgs/search").request(request).effect(.reads)
    }
}

extension Endpoint where Value == Org? {
    /// `POST orgs/create`: answers with the org.
    public static func v2OrgsCreate(name: String, description: String? = nil) -> Endpoint {
        Endpoint("v2.orgs_create", .post, .v2, "orgs/create")
            .json(["name": .text(name), "description": .text(description)])
    }
}

extension Endpoint where Value == Done {
    /// `POST orgs/{org}/update`: 204.
    public static func v2OrgsUpdate(orgIdentifier: String, _ request: JSONValue) -> Endpoint {
        Endpoint("v2.orgs_update", .post, .v2, "orgs/\(orgIdentifier)/update").request(request)
    }

    /// `POST orgs/{org}/delete`: 204.
    public static func v2OrgsDelete(orgIdentifier: String) -> Endpoint {
        Endpoint("v2.orgs_delete", .post, .v2, "orgs/\(orgIdentifier)/delete").effect(.deletes)
    }
}
