// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// Reads the SQL of a saved answer.
    ///
    /// `POST metadata/answer/sql`, from 9.0.0.cl on.
    public static func fetchAnswerSqlQuery(_ request: FetchAnswerSqlQueryRequest) -> Endpoint<SqlQueryResponse> {
        Endpoint(operation: "fetchAnswerSqlQuery", body: request.object)
    }

    /// Copies an answer or a Liveboard.
    ///
    /// `POST metadata/copyobject`, from 10.3.0.cl on.
    public static func copyObject(_ request: CopyObjectRequest) -> Endpoint<ResponseCopyObject> {
        Endpoint(operation: "copyObject", body: request.object)
    }

    /// Deletes objects.
    ///
    /// `POST metadata/delete`, from 9.0.0.cl on.
    public static func deleteMetadata(_ request: DeleteMetadataRequest) -> Endpoint<Done> {
        Endpoint(operation: "deleteMetadata", body: request.object)
    }

    /// Changes names and descriptions of objects.
    ///
    /// `POST metadata/headers/update`, from 10.6.0.cl on.
    public static func updateMetadataHeader(_ request: UpdateMetadataHeaderRequest) -> Endpoint<Done> {
        Endpoint(operation: "updateMetadataHeader", body: request.object)
    }

    /// Reads the SQL of a Liveboard's visualizations.
    ///
    /// `POST metadata/liveboard/sql`, from 9.0.0.cl on.
    public static func fetchLiveboardSqlQuery(_ request: FetchLiveboardSqlQueryRequest) -> Endpoint<SqlQueryResponse> {
        Endpoint(operation: "fetchLiveboardSqlQuery", body: request.object)
    }

    /// Puts a variable in place of one field of an object; the older form.
    ///
    /// `POST metadata/parameterize`, from 10.9.0.cl on.
    ///
    /// The vendor has deprecated it for `parameterizeMetadataFields`.
    public static func parameterizeMetadata(_ request: ParameterizeMetadataRequest) -> Endpoint<Done> {
        Endpoint(operation: "parameterizeMetadata", body: request.object)
    }

    /// Puts a variable in place of fields of an object.
    ///
    /// `POST metadata/parameterize-fields`, from 26.5.0.cl on.
    public static func parameterizeMetadataFields(_ request: ParameterizeMetadataFieldsRequest) -> Endpoint<Done> {
        Endpoint(operation: "parameterizeMetadataFields", body: request.object)
    }

    /// Finds objects by type, name, tag, owner and more.
    ///
    /// `POST metadata/search`, from 9.0.0.cl on.
    public static func searchMetadata(_ request: SearchMetadataRequest = SearchMetadataRequest()) -> Endpoint<
        [MetadataSearchResponse]
    > {
        Endpoint(operation: "searchMetadata", body: request.object)
    }

    /// Begins an import of TML documents; the answer names the task.
    ///
    /// `POST metadata/tml/async/import`, from 10.4.0.cl on.
    public static func importMetadataTMLAsync(_ request: ImportMetadataTMLAsyncRequest) -> Endpoint<
        ImportEPackAsyncTaskStatus
    > {
        Endpoint(operation: "importMetadataTMLAsync", body: request.object)
    }

    /// Says how far imports are that were begun before.
    ///
    /// `POST metadata/tml/async/status`, from 10.4.0.cl on.
    public static func fetchAsyncImportTaskStatus(
        _ request: FetchAsyncImportTaskStatusRequest = FetchAsyncImportTaskStatusRequest()
    ) -> Endpoint<GetAsyncImportStatusResponse> {
        Endpoint(operation: "fetchAsyncImportTaskStatus", body: request.object)
    }

    /// Exports objects as TML.
    ///
    /// `POST metadata/tml/export`, from 9.0.0.cl on.
    public static func exportMetadataTML(_ request: ExportMetadataTMLRequest) -> Endpoint<JSONValue> {
        Endpoint(operation: "exportMetadataTML", body: request.object)
    }

    /// Exports users, groups or roles as TML, a page at a time.
    ///
    /// `POST metadata/tml/export/batch`, from 10.1.0.cl on.
    public static func exportMetadataTMLBatched(_ request: ExportMetadataTMLBatchedRequest) -> Endpoint<JSONValue> {
        Endpoint(operation: "exportMetadataTMLBatched", body: request.object)
    }

    /// Imports TML documents.
    ///
    /// `POST metadata/tml/import`, from 9.0.0.cl on.
    public static func importMetadataTML(_ request: ImportMetadataTMLRequest) -> Endpoint<JSONValue> {
        Endpoint(operation: "importMetadataTML", body: request.object)
    }

    /// Takes a variable out of an object's field again.
    ///
    /// `POST metadata/unparameterize`, from 26.5.0.cl on.
    public static func unparameterizeMetadata(_ request: UnparameterizeMetadataRequest) -> Endpoint<Done> {
        Endpoint(operation: "unparameterizeMetadata", body: request.object)
    }

    /// Changes object identifiers.
    ///
    /// `POST metadata/update-obj-id`, from 10.8.0.cl on.
    public static func updateMetadataObjId(_ request: UpdateMetadataObjIdRequest) -> Endpoint<Done> {
        Endpoint(operation: "updateMetadataObjId", body: request.object)
    }

    /// Makes models of worksheets; only looks unless apply_changes is true.
    ///
    /// `POST metadata/worksheets/convert`, from 10.6.0.cl on.
    public static func convertWorksheetToModel(
        _ request: ConvertWorksheetToModelRequest = ConvertWorksheetToModelRequest()
    ) -> Endpoint<ResponseWorksheetToModelConversion> {
        Endpoint(operation: "convertWorksheetToModel", body: request.object)
    }
}
