// REST API 2.0, "Metadata": copies, deletion, conversion, SQL.
public import JSON

extension Endpoint where Value == JSONValue {
    /// `POST metadata/liveboard/sql`: the SQL of a Liveboard's visualizations.
    public static func v2MetadataLiveboardSQL(
        liveboardIdentifier: String,
        visualizationIdentifiers: [String]? = nil
    ) -> Endpoint {
        Endpoint("v2.metadata_liveboard_sql", .post, .v2, "metadata/liveboard/sql")
            .json([
                "metadata_identifier": .text(liveboardIdentifier),
                "visualization_identifiers": .list(visualizationIdentifiers),
            ])
            .effect(.reads)
    }

    /// `POST metadata/answer/sql`: the SQL of an answer.
    public static func v2MetadataAnswerSQL(answerIdentifier: String) -> Endpoint {
        Endpoint("v2.metadata_answer_sql", .post, .v2, "metadata/answer/sql")
            .json(["metadata_identifier": .text(answerIdentifier)])
            .effect(.reads)
    }

    /// `POST metadata/copyobject`: copies an object; the copy's GUID is the answer.
    public static func v2MetadataCopyobject(
        identifier: String,
        objectType: String? = nil,
        title: String? = nil,
        description: String? = nil
    ) -> Endpoint {
        Endpoint("v2.metadata_copyobject", .post, .v2, "metadata/copyobject")
            .json([
                "identifier": .text(identifier), "type": .text(objectType), "title": .text(title),
                "description": .text(description),
            ])
    }

    /// `POST metadata/worksheets/convert`: makes models of worksheets; only looks unless `apply_changes`.
    public static func v2MetadataWorksheetsConvert(
        worksheetIDs: [String]? = nil,
        excludeWorksheetIDs: [String]? = nil,
        convertAll: Bool? = false,
        applyChanges: Bool? = false
    ) -> Endpoint {
        Endpoint("v2.metadata_worksheets_convert", .post, .v2, "metadata/worksheets/convert")
            .json([
                "convert_all": .nullable(.flag(convertAll)), "apply_changes": .nullable(.flag(applyChanges)),
                "worksheet_ids": .list(worksheetIDs), "exclude_worksheet_ids": .list(excludeWorksheetIDs),
            ])
            .effect(applyChanges == true ? .changes : .reads)
    }
}

extension Endpoint where Value == Done {
    /// `POST metadata/delete`: deletes objects, `[{"identifier", "type"}]`; 204.
    public static func v2MetadataDelete(objects: JSONValue, deleteDisabledObjects: Bool? = false) -> Endpoint {
        Endpoint("v2.metadata_delete", .post, .v2, "metadata/delete")
            .json(["delete_disabled_objects": .nullable(.flag(deleteDisabledObjects)), "metadata": .json(objects)])
            .effect(.deletes)
    }

    /// `POST metadata/update-obj-id`: gives an object, found by GUID or else by its object id, another object id; 204.
    public static func v2MetadataUpdateObjID(
        newObjID: String,
        guid: String? = nil,
        currentObjID: String? = nil
    ) -> Endpoint {
        let object: Parameters = [
            "new_obj_id": .text(newObjID), "metadata_identifier": .text(guid),
            "current_obj_id": guid == nil ? .text(currentObjID) : nil,
        ]
        return v2MetadataUpdateObjID(["metadata": .array([.object(object.object)])])
    }

    /// `POST metadata/update-obj-id` with a request made by hand, for several objects.
    public static func v2MetadataUpdateObjID(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.metadata_update_obj_id", .post, .v2, "metadata/update-obj-id").request(request)
    }
}
