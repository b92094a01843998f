// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST metadata/search` takes.
    public struct SearchMetadataRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata` on the wire.
        public var metadata: [MetadataListItemInput]? {
            get { object.value("metadata") }
            set { object.set("metadata", newValue) }
        }

        /// `permissions` on the wire.
        public var permissions: [PermissionInput]? {
            get { object.value("permissions") }
            set { object.set("permissions", newValue) }
        }

        /// `created_by_user_identifiers` on the wire.
        public var createdByUserIdentifiers: [String]? {
            get { object.value("created_by_user_identifiers") }
            set { object.set("created_by_user_identifiers", newValue) }
        }

        /// `dependent_object_version` on the wire; `V1` unless it is set.
        public var dependentObjectVersion: DependentObjectVersion? {
            get { object.value("dependent_object_version") }
            set { object.set("dependent_object_version", newValue) }
        }

        /// `exclude_objects` on the wire.
        public var excludeObjects: [ExcludeMetadataListItemInput]? {
            get { object.value("exclude_objects") }
            set { object.set("exclude_objects", newValue) }
        }

        /// `favorite_object_options` on the wire.
        public var favoriteObjectOptions: FavoriteObjectOptionsInput? {
            get { object.value("favorite_object_options") }
            set { object.set("favorite_object_options", newValue) }
        }

        /// `include_auto_created_objects` on the wire; `false` unless it is set.
        public var includeAutoCreatedObjects: Bool? {
            get { object.value("include_auto_created_objects") }
            set { object.set("include_auto_created_objects", newValue) }
        }

        /// `include_dependent_objects` on the wire; `false` unless it is set.
        public var includeDependentObjects: Bool? {
            get { object.value("include_dependent_objects") }
            set { object.set("include_dependent_objects", newValue) }
        }

        /// `dependent_objects_record_size` on the wire; `50` unless it is set.
        public var dependentObjectsRecordSize: Int? {
            get { object.value("dependent_objects_record_size") }
            set { object.set("dependent_objects_record_size", newValue) }
        }

        /// `include_details` on the wire; `false` unless it is set.
        public var includeDetails: Bool? {
            get { object.value("include_details") }
            set { object.set("include_details", newValue) }
        }

        /// `include_personalised_views` on the wire; `false` unless it is set.
        public var includePersonalisedViews: Bool? {
            get { object.value("include_personalised_views") }
            set { object.set("include_personalised_views", newValue) }
        }

        /// `include_headers` on the wire; `true` unless it is set.
        public var includeHeaders: Bool? {
            get { object.value("include_headers") }
            set { object.set("include_headers", newValue) }
        }

        /// `include_hidden_objects` on the wire; `false` unless it is set.
        public var includeHiddenObjects: Bool? {
            get { object.value("include_hidden_objects") }
            set { object.set("include_hidden_objects", newValue) }
        }

        /// `include_incomplete_objects` on the wire; `false` unless it is set.
        public var includeIncompleteObjects: Bool? {
            get { object.value("include_incomplete_objects") }
            set { object.set("include_incomplete_objects", newValue) }
        }

        /// `include_visualization_headers` on the wire; `false` unless it is set.
        public var includeVisualizationHeaders: Bool? {
            get { object.value("include_visualization_headers") }
            set { object.set("include_visualization_headers", newValue) }
        }

        /// `include_worksheet_search_assist_data` on the wire.
        public var includeWorksheetSearchAssistData: Bool? {
            get { object.value("include_worksheet_search_assist_data") }
            set { object.set("include_worksheet_search_assist_data", newValue) }
        }

        /// `modified_by_user_identifiers` on the wire.
        public var modifiedByUserIdentifiers: [String]? {
            get { object.value("modified_by_user_identifiers") }
            set { object.set("modified_by_user_identifiers", newValue) }
        }

        /// `record_offset` on the wire; `0` unless it is set.
        public var recordOffset: Int? {
            get { object.value("record_offset") }
            set { object.set("record_offset", newValue) }
        }

        /// `record_size` on the wire; `10` unless it is set.
        public var recordSize: Int? {
            get { object.value("record_size") }
            set { object.set("record_size", newValue) }
        }

        /// `sort_options` on the wire.
        public var sortOptions: MetadataSearchSortOptions? {
            get { object.value("sort_options") }
            set { object.set("sort_options", newValue) }
        }

        /// `tag_identifiers` on the wire.
        public var tagIdentifiers: [String]? {
            get { object.value("tag_identifiers") }
            set { object.set("tag_identifiers", newValue) }
        }

        /// `include_stats` on the wire; `false` unless it is set.
        public var includeStats: Bool? {
            get { object.value("include_stats") }
            set { object.set("include_stats", newValue) }
        }

        /// `include_discoverable_objects` on the wire; `true` unless it is set.
        public var includeDiscoverableObjects: Bool? {
            get { object.value("include_discoverable_objects") }
            set { object.set("include_discoverable_objects", newValue) }
        }

        /// `show_resolved_parameters` on the wire; `false` unless it is set.
        public var showResolvedParameters: Bool? {
            get { object.value("show_resolved_parameters") }
            set { object.set("show_resolved_parameters", newValue) }
        }

        /// `liveboard_response_version` on the wire; `V1` unless it is set.
        public var liveboardResponseVersion: LiveboardResponseVersion? {
            get { object.value("liveboard_response_version") }
            set { object.set("liveboard_response_version", newValue) }
        }

        /// `include_only_published_objects` on the wire; `false` unless it is set.
        public var includeOnlyPublishedObjects: Bool? {
            get { object.value("include_only_published_objects") }
            set { object.set("include_only_published_objects", newValue) }
        }

        /// `liveboard_details` on the wire.
        public var liveboardDetails: LiveboardDetailsInput? {
            get { object.value("liveboard_details") }
            set { object.set("liveboard_details", newValue) }
        }
    }

    /// What `POST metadata/tml/async/import` takes.
    public struct ImportMetadataTMLAsyncRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_tmls` on the wire, required.
        public var metadataTMLs: [String]? {
            get { object.value("metadata_tmls") }
            set { object.set("metadata_tmls", newValue) }
        }

        /// `create_new` on the wire; `false` unless it is set.
        public var createNew: Bool? {
            get { object.value("create_new") }
            set { object.set("create_new", newValue) }
        }

        /// `all_orgs_override` on the wire; `false` unless it is set.
        public var allOrgsOverride: Bool? {
            get { object.value("all_orgs_override") }
            set { object.set("all_orgs_override", newValue) }
        }

        /// `import_policy` on the wire; `PARTIAL_OBJECT` unless it is set.
        public var importPolicy: ImportPolicy? {
            get { object.value("import_policy") }
            set { object.set("import_policy", newValue) }
        }

        /// `skip_diff_check` on the wire; `false` unless it is set.
        public var skipDiffCheck: Bool? {
            get { object.value("skip_diff_check") }
            set { object.set("skip_diff_check", newValue) }
        }

        /// `enable_large_metadata_validation` on the wire; `false` unless it is set.
        public var enableLargeMetadataValidation: Bool? {
            get { object.value("enable_large_metadata_validation") }
            set { object.set("enable_large_metadata_validation", newValue) }
        }

        /// `enable_personalized_view_upsert` on the wire; `false` unless it is set.
        public var enablePersonalizedViewUpsert: Bool? {
            get { object.value("enable_personalized_view_upsert") }
            set { object.set("enable_personalized_view_upsert", newValue) }
        }
    }

    /// What `POST metadata/tml/async/status` takes.
    public struct FetchAsyncImportTaskStatusRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `task_ids` on the wire.
        public var taskIDs: [String]? {
            get { object.value("task_ids") }
            set { object.set("task_ids", newValue) }
        }

        /// `task_status` on the wire.
        public var taskStatus: [TaskStatus]? {
            get { object.value("task_status") }
            set { object.set("task_status", newValue) }
        }

        /// `author_identifier` on the wire.
        public var authorIdentifier: String? {
            get { object.value("author_identifier") }
            set { object.set("author_identifier", newValue) }
        }

        /// `record_offset` on the wire; `0` unless it is set.
        public var recordOffset: Int? {
            get { object.value("record_offset") }
            set { object.set("record_offset", newValue) }
        }

        /// `record_size` on the wire; `5` unless it is set.
        public var recordSize: Int? {
            get { object.value("record_size") }
            set { object.set("record_size", newValue) }
        }

        /// `include_import_response` on the wire; `false` unless it is set.
        public var includeImportResponse: Bool? {
            get { object.value("include_import_response") }
            set { object.set("include_import_response", newValue) }
        }
    }
}
