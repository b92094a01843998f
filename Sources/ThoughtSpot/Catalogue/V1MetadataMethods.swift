internal import JSON

extension Catalogue {
    /// The calls of `V1Metadata` and `V1Tags`.
    mutating func addV1Metadata() {
        add("metadata_list") { a throws(ArgumentError) in
            .metadataList(
                objectType: try a.word("object_type"),
                subtypes: try a.words("subtypes", or: nil),
                ownerTypes: try a.words("owner_types", or: nil),
                category: try a.word("category", or: nil),
                sort: try a.word("sort", notNull: .default),
                sortAscending: try a.flag("sort_ascending", or: true),
                filter: try a.text("filter", or: nil),
                fetchIDs: try a.list("fetchids", or: nil),
                skipIDs: try a.list("skipids", or: nil),
                tagNames: try a.list("tagname", or: nil),
                batchSize: try a.number("batchsize", or: -1),
                offset: try a.number("offset", or: -1),
                autoCreated: try a.flag("auto_created", or: nil),
                showHidden: try a.flag("show_hidden", or: false),
                authorGUID: try a.text("author_guid", or: nil)
            )
        }
        add("metadata_list_find_guid") { a throws(ArgumentError) in
            .metadataListFindGUID(objectType: try a.word("object_type"), name: try a.text("name"))
        }
        add("metadata_listobjectheaders") { a throws(ArgumentError) in
            .metadataListobjectheaders(
                objectType: try a.word("object_type"),
                subtypes: try a.words("subtypes", or: nil),
                sort: try a.word("sort", notNull: .default),
                sortAscending: try a.flag("sort_ascending", or: true),
                filter: try a.text("filter", or: nil),
                fetchIDs: try a.list("fetchids", or: nil),
                skipIDs: try a.list("skipids", or: nil),
                tagNames: try a.list("tagname", or: nil),
                category: try a.word("category", or: nil),
                batchSize: try a.number("batchsize", or: -1),
                offset: try a.number("offset", or: -1),
                autoCreated: try a.flag("auto_created", or: nil)
            )
        }
        add("metadata_listas") { a throws(ArgumentError) in
            .metadataListas(
                userOrGroupGUID: try a.text("user_or_group_guid"),
                userOrGroup: try a.word("user_or_group"),
                minimumAccessLevel: try a.word("minimum_access_level", or: .readOnly),
                filter: try a.text("filter", or: nil),
                batchSize: try a.number("batchsize", or: nil),
                offset: try a.number("offset", or: nil)
            )
        }
        add("metadata_listvizheaders") { a throws(ArgumentError) in .metadataListvizheaders(guid: try a.text("guid")) }
        add("metadata_details") { a throws(ArgumentError) in
            .metadataDetails(
                objectType: try a.word("object_type"),
                objectGUIDs: try a.list("object_guids"),
                showHidden: try a.flag("show_hidden", or: false),
                dropQuestionDetails: try a.flag("drop_question_details", or: false),
                version: try a.number("version", or: -1),
                orgScope: try a.word("org_scope", or: nil)
            )
        }
        add("metadata_delete") { a throws(ArgumentError) in
            .metadataDelete(
                objectType: try a.word("object_type"),
                guids: try a.list("guids"),
                includeDisabled: try a.flag("included_disabled", or: false)
            )
        }
        addV1Tags()
    }

    private mutating func addV1Tags() {
        add("metadata_assigntag") { a throws(ArgumentError) in
            let (guids, names) = try a.tags()
            let objects = try a.typedObjects()
            return .metadataAssigntag(guids: objects.guids, types: objects.types, tagGUIDs: guids, tagNames: names)
        }
        add("metadata_unassigntag") { a throws(ArgumentError) in
            let (guids, names) = try a.tags()
            let objects = try a.typedObjects()
            return .metadataUnassigntag(guids: objects.guids, types: objects.types, tagGUIDs: guids, tagNames: names)
        }
        add("metadata_markasfavoritefor") { a throws(ArgumentError) in
            .metadataMarkasfavoritefor(
                userGUID: try a.text("user_guid"),
                objectGUIDs: try a.list("object_guids"),
                objectType: try a.word("object_type")
            )
        }
        add("metadata_unmarkasfavoritefor") { a throws(ArgumentError) in
            .metadataUnmarkasfavoritefor(
                userGUID: try a.text("user_guid"),
                objectGUIDs: try a.list("object_guids")
            )
        }
    }
}

extension ArgumentReader {
    /// `object_guids` and `object_type`, two lists of one length, as long as there are objects.
    fileprivate func typedObjects() throws(ArgumentError) -> (guids: [String], types: [ObjectType]) {
        let guids = try list("object_guids")
        let types: [ObjectType] = try words("object_type")
        // No object at all is sent as the reference sends it: nothing can then be taken for another type.
        guard guids.isEmpty || guids.count == types.count else {
            throw ArgumentError(.badArgument, "'object_guids' and 'object_type' must be equally long")
        }
        return (guids, types)
    }

    /// `tag_guids` or `tag_names`.
    fileprivate func tags() throws(ArgumentError) -> (guids: [String]?, names: [String]?) {
        let guids = try list("tag_guids", or: nil)
        let names = try list("tag_names", or: nil)
        if guids == nil, names == nil { try miss("'tag_guids' or 'tag_names'") }
        return (guids, names)
    }
}
