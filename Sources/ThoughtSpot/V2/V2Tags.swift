// REST API 2.0, "Tags". A `request` is the JSON body as it is.
public import JSON

extension Endpoint where Value == JSONValue {
    /// `POST tags/search`: tags by GUID or name, pattern and colour.
    public static func v2TagsSearch(
        tagIdentifier: String? = nil,
        namePattern: String? = nil,
        color: String? = nil
    ) -> Endpoint {
        Endpoint("v2.tags_search", .post, .v2, "tags/search")
            .json(["tag_identifier": .text(tagIdentifier), "name_pattern": .text(namePattern), "color": .text(color)])
            .effect(.reads)
    }

    /// `POST tags/create`: creates a tag and answers with it.
    public static func v2TagsCreate(name: String, color: String? = nil) -> Endpoint {
        Endpoint("v2.tags_create", .post, .v2, "tags/create").json(["name": .text(name), "color": .text(color)])
    }
}

extension Endpoint where Value == Done {
    /// `POST tags/{tag}/update`: changes a tag; 204.
    public static func v2TagsUpdate(tagIdentifier: String, name: String, color: String? = nil) -> Endpoint {
        Endpoint("v2.tags_update", .post, .v2, "tags/\(tagIdentifier)/update")
            .json(["name": .text(name), "color": .text(color)])
    }

    /// `POST tags/{tag}/delete`: deletes a tag; by GUID or name, 204.
    public static func v2TagsDelete(tagIdentifier: String) -> Endpoint {
        Endpoint("v2.tags_delete", .post, .v2, "tags/\(tagIdentifier)/delete").effect(.deletes)
    }

    /// `POST tags/assign`: puts tags on objects; 204.
    public static func v2TagsAssign(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.tags_assign", .post, .v2, "tags/assign").request(request)
    }

    /// `POST tags/unassign`: takes tags off objects; 204.
    public static func v2TagsUnassign(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.tags_unassign", .post, .v2, "tags/unassign").request(request)
    }
}
