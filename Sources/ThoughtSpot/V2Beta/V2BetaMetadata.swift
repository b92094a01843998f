// REST API V2 beta of 2022, "Metadata": tags and deletion.
public import JSON

/// A tag by GUID or by name.
public enum TagReference: Sendable, Hashable {
    /// The tag's GUID.
    case guid(String)
    /// The tag's name.
    case name(String)

    fileprivate var parameters: Parameters {
        switch self {
        case .guid(let guid): ["id": .text(guid)]
        case .name(let name): ["name": .text(name)]
        }
    }
}

extension Endpoint where Value == JSONValue {
    /// `GET metadata/tag`: one tag.
    public static func v2BetaMetadataTag(_ tag: TagReference) -> Endpoint {
        Endpoint("v2beta.metadata_tag", .get, .v2Beta, "metadata/tag").query(tag.parameters)
    }

    /// `POST metadata/tag/create`: creates a tag, with a colour like `#ff6347`.
    public static func v2BetaMetadataTagCreate(tagName: String, color: String? = nil) -> Endpoint {
        Endpoint("v2beta.metadata_tag_create", .post, .v2Beta, "metadata/tag/create")
            .json(["name": .text(tagName), "color": .text(color)])
    }
}

extension Endpoint where Value == Done {
    /// `PUT metadata/tag/update`: changes a tag's name, its colour, or both.
    public static func v2BetaMetadataTagUpdate(
        tagGUID: String,
        tagName: String? = nil,
        color: String? = nil
    ) -> Endpoint {
        Endpoint("v2beta.metadata_tag_update", .put, .v2Beta, "metadata/tag/update")
            .json(["id": .text(tagGUID), "name": .text(tagName), "color": .text(color)])
    }

    /// `DELETE metadata/tag/delete`: deletes a tag.
    public static func v2BetaMetadataTagDelete(_ tag: TagReference) -> Endpoint {
        Endpoint("v2beta.metadata_tag_delete", .delete, .v2Beta, "metadata/tag/delete").query(tag.parameters)
    }

    /// `PUT metadata/tag/assign`: puts a tag on objects, `[{"id", "type"}]`.
    public static func v2BetaMetadataTagAssign(_ tag: TagReference, objects: JSONValue) -> Endpoint {
        Endpoint("v2beta.metadata_tag_assign", .put, .v2Beta, "metadata/tag/assign").json(tagging(tag, objects))
    }

    /// `PUT metadata/tag/unassign`: takes a tag off objects, `[{"id", "type"}]`.
    public static func v2BetaMetadataTagUnassign(_ tag: TagReference, objects: JSONValue) -> Endpoint {
        Endpoint("v2beta.metadata_tag_unassign", .put, .v2Beta, "metadata/tag/unassign").json(tagging(tag, objects))
    }

    private static func tagging(_ tag: TagReference, _ objects: JSONValue) -> Parameters {
        var parameters = tag.parameters
        parameters.append("tsObject", .json(objects))
        return parameters
    }

    /// `DELETE metadata/delete`: deletes objects of one type; `id` stands once for each in the query (bugs C5).
    public static func v2BetaMetadataDelete(objectType: BetaObjectType, guids: [String]) -> Endpoint {
        var query: Parameters = ["type": .word(objectType)]
        for guid in guids { query.append("id", .text(guid)) }
        return Endpoint("v2beta.metadata_delete", .delete, .v2Beta, "metadata/delete").query(query)
    }
}
