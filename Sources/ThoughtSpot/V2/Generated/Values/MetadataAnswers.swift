// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST metadata/answer/sql` or `POST metadata/liveboard/sql` answers with.
    public struct SqlQueryResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_id` on the wire, required.
        public var metadataID: String? { object.value("metadata_id") }

        /// `metadata_name` on the wire, required.
        public var metadataName: String? { object.value("metadata_name") }

        /// `metadata_type` on the wire, required.
        public var metadataType: SqlQueryMetadataType? { object.value("metadata_type") }

        /// `sql_queries` on the wire, required.
        public var sqlQueries: [SqlQuery]? { object.value("sql_queries") }
    }

    /// What `POST metadata/copyobject` answers with.
    public struct ResponseCopyObject: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_id` on the wire.
        public var metadataID: String? { object.value("metadata_id") }
    }

    /// What `POST metadata/search` answers with.
    public struct MetadataSearchResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_id` on the wire.
        public var metadataID: String? { object.value("metadata_id") }

        /// `metadata_name` on the wire.
        public var metadataName: String? { object.value("metadata_name") }

        /// `metadata_type` on the wire, required.
        public var metadataType: MetadataSearchMetadataType? { object.value("metadata_type") }

        /// `metadata_obj_id` on the wire.
        public var metadataObjID: String? { object.value("metadata_obj_id") }

        /// `dependent_objects` on the wire.
        public var dependentObjects: JSONValue? { object.value("dependent_objects") }

        /// `incomplete_objects` on the wire.
        public var incompleteObjects: [JSONValue]? { object.value("incomplete_objects") }

        /// `metadata_detail` on the wire.
        public var metadataDetail: JSONValue? { object.value("metadata_detail") }

        /// `metadata_header` on the wire.
        public var metadataHeader: JSONValue? { object.value("metadata_header") }

        /// `visualization_headers` on the wire.
        public var visualizationHeaders: [JSONValue]? { object.value("visualization_headers") }

        /// `stats` on the wire.
        public var stats: JSONValue? { object.value("stats") }
    }

    /// What `POST metadata/tml/async/import` answers with.
    public struct ImportEPackAsyncTaskStatus: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `tenant_id` on the wire.
        public var tenantID: String? { object.value("tenant_id") }

        /// `org_id` on the wire.
        public var orgID: Int? { object.value("org_id") }

        /// `task_id` on the wire.
        public var taskID: String? { object.value("task_id") }

        /// `task_name` on the wire.
        public var taskName: String? { object.value("task_name") }

        /// `import_response` on the wire.
        public var importResponse: JSONValue? { object.value("import_response") }

        /// `task_status` on the wire.
        public var taskStatus: TaskStatus? { object.value("task_status") }

        /// `author_id` on the wire.
        public var authorID: String? { object.value("author_id") }

        /// `import_policy` on the wire.
        public var importPolicy: ImportPolicy? { object.value("import_policy") }

        /// `created_at` on the wire.
        public var createdAt: Double? { object.value("created_at") }

        /// `in_progress_at` on the wire.
        public var inProgressAt: Double? { object.value("in_progress_at") }

        /// `completed_at` on the wire.
        public var completedAt: Double? { object.value("completed_at") }

        /// `total_object_count` on the wire.
        public var totalObjectCount: Int? { object.value("total_object_count") }

        /// `object_processed_count` on the wire.
        public var objectProcessedCount: Int? { object.value("object_processed_count") }

        /// `modified_at` on the wire.
        public var modifiedAt: Double? { object.value("modified_at") }

        /// `author_display_name` on the wire.
        public var authorDisplayName: String? { object.value("author_display_name") }
    }

    /// What `POST metadata/tml/async/status` answers with.
    public struct GetAsyncImportStatusResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `status_list` on the wire.
        public var statusList: [ImportEPackAsyncTaskStatus]? { object.value("status_list") }

        /// `last_batch` on the wire.
        public var lastBatch: Bool? { object.value("last_batch") }
    }

    /// What `POST metadata/worksheets/convert` answers with.
    public struct ResponseWorksheetToModelConversion: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `success_count` on the wire, required.
        public var successCount: Int? { object.value("success_count") }

        /// `failure_count` on the wire, required.
        public var failureCount: Int? { object.value("failure_count") }

        /// `incomplete_count` on the wire, required.
        public var incompleteCount: Int? { object.value("incomplete_count") }

        /// `post_upgrade_failed_count` on the wire, required.
        public var postUpgradeFailedCount: Int? { object.value("post_upgrade_failed_count") }

        /// `total_time_in_millis` on the wire, required.
        public var totalTimeInMillis: Timestamp? { object.value("total_time_in_millis") }

        /// `successful_entities` on the wire, required.
        public var successfulEntities: ResponseSuccessfulEntities? { object.value("successful_entities") }

        /// `failed_entities` on the wire, required.
        public var failedEntities: ResponseFailedEntities? { object.value("failed_entities") }

        /// `incomplete_entities` on the wire, required.
        public var incompleteEntities: ResponseIncompleteEntities? { object.value("incomplete_entities") }

        /// `post_upgrade_failed_entities` on the wire, required.
        public var postUpgradeFailedEntities: ResponsePostUpgradeFailedEntities? {
            object.value("post_upgrade_failed_entities")
        }
    }

    /// A part of answers.
    public struct SqlQuery: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_id` on the wire, required.
        public var metadataID: String? { object.value("metadata_id") }

        /// `metadata_name` on the wire, required.
        public var metadataName: String? { object.value("metadata_name") }

        /// `sql_query` on the wire, required.
        public var sqlQuery: String? { object.value("sql_query") }
    }

    /// A part of answers.
    public struct ResponseSuccessfulEntities: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `data` on the wire, required.
        public var data: [ResponseSuccessfulEntity]? { object.value("data") }
    }

    /// A part of answers.
    public struct ResponseFailedEntities: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `data` on the wire, required.
        public var data: [ResponseFailedEntity]? { object.value("data") }
    }

    /// A part of answers.
    public struct ResponseIncompleteEntities: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `data` on the wire, required.
        public var data: [ResponseIncompleteEntity]? { object.value("data") }
    }

    /// A part of answers.
    public struct ResponsePostUpgradeFailedEntities: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `data` on the wire, required.
        public var data: [ResponsePostUpgradeFailedEntity]? { object.value("data") }
    }

    /// A part of answers.
    public struct ResponseSuccessfulEntity: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }
    }

    /// A part of answers.
    public struct ResponseFailedEntity: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `error` on the wire, required.
        public var error: String? { object.value("error") }
    }

    /// A part of answers.
    public struct ResponseIncompleteEntity: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `error` on the wire, required.
        public var error: String? { object.value("error") }
    }

    /// A part of answers.
    public struct ResponsePostUpgradeFailedEntity: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `error` on the wire, required.
        public var error: String? { object.value("error") }
    }
}
