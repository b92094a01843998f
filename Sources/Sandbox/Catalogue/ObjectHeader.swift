internal import JSON

/// The header V1 lists an object by.
enum ObjectHeader {
    /// The header of an object as V1 lists carry it.
    static func json(_ object: DataObject, _ cluster: Cluster) -> JSONValue {
        let author = cluster.directory.users[id: object.author]
        let tags = object.tags.compactMap { cluster.catalogue.objects[id: $0] }
        return [
            "id": .string(object.id), "indexVersion": 100, "generationNum": 100, "name": .string(object.name),
            "description": .string(object.description), "author": .string(object.author),
            "authorName": .optional(author?.name), "authorDisplayName": .optional(author?.displayName),
            "created": .number(object.created), "modified": .number(object.modified),
            "modifiedBy": .string(object.author), "owner": .string(object.owner ?? object.id), "isDeleted": false,
            "isHidden": false, "isAutoCreated": false, "isAutoDelete": false,
            "tags": .array(tags.map { ["id": .string($0.id), "name": .string($0.name)] }),
            "type": .string(object.subtype), "isExternal": false, "isDeprecated": false,
        ]
    }

    /// A visualization of a Liveboard, as `metadata/listvizheaders` lists it.
    static func json(_ part: DataObject.Visualization, of object: DataObject) -> JSONValue {
        [
            "size": "MEDIUM", "vizType": "CHART", "title": ["value": ["en_US": .string(part.name)]],
            "id": .string(part.id), "name": .string(part.name), "author": .string(object.author),
            "created": .number(object.created), "modified": .number(object.modified),
            "modifiedBy": .string(object.author), "owner": .string(object.id),
        ]
    }
}
