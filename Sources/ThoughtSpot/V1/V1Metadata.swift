// The vendor's page "Metadata API" (metadata-api): lists, details, deletion.
public import JSON

extension Endpoint where Value == ObjectHeaders {
    /// `GET metadata/list`: the headers of objects of a type, all of them (`batchsize` -1) unless a page is asked for.
    ///
    /// `pattern` is matched with `%` as wildcard; lists go as JSON arrays; `authorguid` filters by owner.
    public static func metadataList(
        objectType: ObjectType,
        subtypes: [MetadataSubtype]? = nil,
        ownerTypes: [MetadataType]? = nil,
        category: Category? = nil,
        sort: Sort = .default,
        sortAscending: Bool? = true,
        filter: String? = nil,
        fetchIDs: [String]? = nil,
        skipIDs: [String]? = nil,
        tagNames: [String]? = nil,
        batchSize: Int? = -1,
        offset: Int? = -1,
        autoCreated: Bool? = nil,
        showHidden: Bool? = false,
        authorGUID: String? = nil
    ) -> Endpoint {
        Endpoint("metadata_list", .get, .v1, "metadata/list")
            .query([
                "type": .word(objectType.type), "subtypes": .words(objectType.subtypes(and: subtypes)),
                "ownertypes": .words(ownerTypes), "category": .word(category), "sort": .upper(sort),
                "sortascending": .flag(sortAscending), "pattern": .text(filter), "fetchids": .list(fetchIDs),
                "skipids": .list(skipIDs), "tagname": .list(tagNames), "batchsize": .number(batchSize),
                "offset": .number(offset), "auto_created": .flag(autoCreated), "showhidden": .flag(showHidden),
                "authorguid": .text(authorGUID),
            ])
            .effect(.list(of: objectType, filter, fetchIDs, batchSize))
    }

    /// `GET metadata/listas`: what a user (`USER`) or group (`USER_GROUP`) can see, with at least that access.
    public static func metadataListas(
        userOrGroupGUID: String,
        userOrGroup: MetadataType,
        minimumAccessLevel: ShareMode? = .readOnly,
        filter: String? = nil,
        batchSize: Int? = nil,
        offset: Int? = nil
    ) -> Endpoint {
        Endpoint("metadata_listas", .get, .v1, "metadata/listas")
            .query([
                "principalid": .text(userOrGroupGUID), "type": .word(userOrGroup),
                "minimumaccesslevel": .word(minimumAccessLevel), "pattern": .text(filter),
                "batchsize": .number(batchSize), "offset": .number(offset),
            ])
    }
}

extension Endpoint where Value == String {
    /// `GET metadata/list`: the GUID of the one object with exactly that name; none or several are an error.
    public static func metadataListFindGUID(objectType: ObjectType, name: String) -> Endpoint {
        let list = Endpoint<ObjectHeaders>.metadataList(objectType: objectType, filter: name)
        return Endpoint(list.call.named("metadata_list_find_guid")).finish { reply throws(AnswerError) in
            .text(try ObjectHeaders(reply: reply).guid(named: name))
        }
    }
}

extension Endpoint where Value == [ObjectHeader] {
    /// `GET metadata/listobjectheaders`: like `metadata/list`, answering with a bare list.
    public static func metadataListobjectheaders(
        objectType: ObjectType,
        subtypes: [MetadataSubtype]? = nil,
        sort: Sort = .default,
        sortAscending: Bool? = true,
        filter: String? = nil,
        fetchIDs: [String]? = nil,
        skipIDs: [String]? = nil,
        tagNames: [String]? = nil,
        category: Category? = nil,
        batchSize: Int? = -1,
        offset: Int? = -1,
        autoCreated: Bool? = nil
    ) -> Endpoint {
        Endpoint("metadata_listobjectheaders", .get, .v1, "metadata/listobjectheaders")
            .query([
                "type": .word(objectType.type), "subtypes": .words(objectType.subtypes(and: subtypes)),
                "sort": .upper(sort), "sortascending": .flag(sortAscending), "pattern": .text(filter),
                "fetchids": .list(fetchIDs), "skipids": .list(skipIDs), "tagname": .list(tagNames),
                "category": .word(category), "batchsize": .number(batchSize), "offset": .number(offset),
                "auto_created": .flag(autoCreated),
            ])
            .effect(.list(of: objectType, filter, fetchIDs, batchSize))
    }
}

extension Endpoint where Value == JSONValue {
    /// `GET metadata/listvizheaders`: the visualizations of a Liveboard.
    public static func metadataListvizheaders(guid: String) -> Endpoint {
        Endpoint("metadata_listvizheaders", .get, .v1, "metadata/listvizheaders").query(["id": .text(guid)])
    }
}

extension Endpoint where Value == MetadataDetails {
    /// `GET metadata/details`: everything about objects of one type, as `{"storables": […]}`.
    public static func metadataDetails(
        objectType: ObjectType,
        objectGUIDs: [String],
        showHidden: Bool? = false,
        dropQuestionDetails: Bool? = false,
        version: Int? = -1,
        orgScope: OrgScope? = nil
    ) -> Endpoint {
        Endpoint("metadata_details", .get, .v1, "metadata/details")
            .query([
                "type": .word(objectType.type), "id": .list(objectGUIDs), "showhidden": .flag(showHidden),
                "dropquestiondetails": .flag(dropQuestionDetails), "version": .number(version),
                "orgScope": .word(orgScope),
            ])
    }
}

extension Endpoint where Value == Done {
    /// `POST metadata/delete`: deletes objects of one type; 204.
    public static func metadataDelete(
        objectType: ObjectType,
        guids: [String],
        includeDisabled: Bool? = false
    ) -> Endpoint {
        Endpoint("metadata_delete", .post, .v1, "metadata/delete")
            .form([
                "type": .word(objectType.type), "id": .list(guids), "includedisabled": .flag(includeDisabled),
            ])
            .effect(.deletes)
    }
}
