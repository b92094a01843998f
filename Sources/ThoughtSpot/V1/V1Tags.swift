// The vendor's page "Metadata API" (metadata-api): tags and favourites.
/// An object together with its type, for calls that take objects of several types at once.
public struct TypedObject: Sendable, Hashable {
    /// The object's GUID.
    public var guid: String
    /// Its type; a sub-type is translated.
    public var type: ObjectType

    public init(_ guid: String, _ type: ObjectType) {
        self.guid = guid
        self.type = type
    }
}

extension Endpoint where Value == Done {
    /// `POST metadata/assigntag`: puts tags, by GUID or by name, on objects; two parallel JSON arrays on the wire; 204.
    public static func metadataAssigntag(
        _ objects: [TypedObject],
        tagGUIDs: [String]? = nil,
        tagNames: [String]? = nil
    ) -> Endpoint {
        metadataAssigntag(
            guids: objects.map(\.guid),
            types: objects.map(\.type),
            tagGUIDs: tagGUIDs,
            tagNames: tagNames
        )
    }

    /// The same with the two arrays of the wire, which must be equally long unless there is no object at all.
    static func metadataAssigntag(
        guids: [String],
        types: [ObjectType],
        tagGUIDs: [String]?,
        tagNames: [String]?
    ) -> Endpoint {
        Endpoint("metadata_assigntag", .post, .v1, "metadata/assigntag")
            .form(tagging(guids, types, tagGUIDs, tagNames))
    }

    /// `POST metadata/unassigntag`: takes tags off objects; 204.
    public static func metadataUnassigntag(
        _ objects: [TypedObject],
        tagGUIDs: [String]? = nil,
        tagNames: [String]? = nil
    ) -> Endpoint {
        metadataUnassigntag(
            guids: objects.map(\.guid),
            types: objects.map(\.type),
            tagGUIDs: tagGUIDs,
            tagNames: tagNames
        )
    }

    /// The same with the two arrays of the wire.
    static func metadataUnassigntag(
        guids: [String],
        types: [ObjectType],
        tagGUIDs: [String]?,
        tagNames: [String]?
    ) -> Endpoint {
        Endpoint("metadata_unassigntag", .post, .v1, "metadata/unassigntag")
            .form(tagging(guids, types, tagGUIDs, tagNames))
    }

    private static func tagging(
        _ guids: [String],
        _ types: [ObjectType],
        _ tagGUIDs: [String]?,
        _ tagNames: [String]?
    ) -> Parameters {
        [
            "id": .list(guids), "type": .words(types.map(\.type)),
            "tagid": .list(tagGUIDs), "tagname": .list(tagNames),
        ]
    }

    /// `POST metadata/markunmarkfavoritefor`: makes objects favourites of a user; 204.
    public static func metadataMarkasfavoritefor(
        userGUID: String,
        objectGUIDs: [String],
        objectType: ObjectType
    ) -> Endpoint {
        Endpoint("metadata_markasfavoritefor", .post, .v1, "metadata/markunmarkfavoritefor")
            .form(["type": .word(objectType.type), "ids": .list(objectGUIDs), "userid": .text(userGUID)])
    }

    /// `DELETE metadata/markunmarkfavoritefor`, with a form: no favourites any more; 204.
    public static func metadataUnmarkasfavoritefor(userGUID: String, objectGUIDs: [String]) -> Endpoint {
        Endpoint("metadata_unmarkasfavoritefor", .delete, .v1, "metadata/markunmarkfavoritefor")
            .form(["ids": .list(objectGUIDs), "userid": .text(userGUID)])
            .effect(.changes)
    }
}
