// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST metadata/tml/export` takes.
    public struct ExportMetadataTMLRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata` on the wire, required.
        public var metadata: [ExportMetadataTypeInput]? {
            get { object.value("metadata") }
            set { object.set("metadata", newValue) }
        }

        /// `export_associated` on the wire; `false` unless it is set.
        public var exportAssociated: Bool? {
            get { object.value("export_associated") }
            set { object.set("export_associated", newValue) }
        }

        /// `export_fqn` on the wire; `false` unless it is set.
        public var exportFqn: Bool? {
            get { object.value("export_fqn") }
            set { object.set("export_fqn", newValue) }
        }

        /// `edoc_format` on the wire; `JSON` unless it is set.
        public var edocFormat: EdocFormat? {
            get { object.value("edoc_format") }
            set { object.set("edoc_format", newValue) }
        }

        /// `export_schema_version` on the wire; `DEFAULT` unless it is set.
        public var exportSchemaVersion: ExportSchemaVersion? {
            get { object.value("export_schema_version") }
            set { object.set("export_schema_version", newValue) }
        }

        /// `export_dependent` on the wire; `false` unless it is set.
        public var exportDependent: Bool? {
            get { object.value("export_dependent") }
            set { object.set("export_dependent", newValue) }
        }

        /// `export_connection_as_dependent` on the wire; `false` unless it is set.
        public var exportConnectionAsDependent: Bool? {
            get { object.value("export_connection_as_dependent") }
            set { object.set("export_connection_as_dependent", newValue) }
        }

        /// `all_orgs_override` on the wire; `false` unless it is set.
        public var allOrgsOverride: Bool? {
            get { object.value("all_orgs_override") }
            set { object.set("all_orgs_override", newValue) }
        }

        /// `export_options` on the wire.
        public var exportOptions: ExportOptions? {
            get { object.value("export_options") }
            set { object.set("export_options", newValue) }
        }
    }

    /// What `POST metadata/tml/export/batch` takes.
    public struct ExportMetadataTMLBatchedRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_type` on the wire, required.
        public var metadataType: ExportMetadataTMLBatchedMetadataType? {
            get { object.value("metadata_type") }
            set { object.set("metadata_type", newValue) }
        }

        /// `batch_offset` on the wire; `0` unless it is set.
        public var batchOffset: Int? {
            get { object.value("batch_offset") }
            set { object.set("batch_offset", newValue) }
        }

        /// `batch_size` on the wire; `20` unless it is set.
        public var batchSize: Int? {
            get { object.value("batch_size") }
            set { object.set("batch_size", newValue) }
        }

        /// `edoc_format` on the wire; `JSON` unless it is set.
        public var edocFormat: EdocFormat? {
            get { object.value("edoc_format") }
            set { object.set("edoc_format", newValue) }
        }

        /// `export_dependent` on the wire; `false` unless it is set.
        public var exportDependent: Bool? {
            get { object.value("export_dependent") }
            set { object.set("export_dependent", newValue) }
        }

        /// `all_orgs_override` on the wire; `false` unless it is set.
        public var allOrgsOverride: Bool? {
            get { object.value("all_orgs_override") }
            set { object.set("all_orgs_override", newValue) }
        }
    }

    /// What `POST metadata/tml/import` takes.
    public struct ImportMetadataTMLRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_tmls` on the wire, required.
        public var metadataTMLs: [String]? {
            get { object.value("metadata_tmls") }
            set { object.set("metadata_tmls", newValue) }
        }

        /// `import_policy` on the wire; `PARTIAL` unless it is set.
        public var importPolicy: ImportPolicy? {
            get { object.value("import_policy") }
            set { object.set("import_policy", newValue) }
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

    /// What `POST metadata/unparameterize` takes.
    public struct UnparameterizeMetadataRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_type` on the wire.
        public var metadataType: ParameterizeMetadataMetadataType? {
            get { object.value("metadata_type") }
            set { object.set("metadata_type", newValue) }
        }

        /// `metadata_identifier` on the wire, required.
        public var metadataIdentifier: String? {
            get { object.value("metadata_identifier") }
            set { object.set("metadata_identifier", newValue) }
        }

        /// `field_type` on the wire, required.
        public var fieldType: FieldType? {
            get { object.value("field_type") }
            set { object.set("field_type", newValue) }
        }

        /// `field_name` on the wire, required.
        public var fieldName: String? {
            get { object.value("field_name") }
            set { object.set("field_name", newValue) }
        }

        /// `value` on the wire, required.
        public var value: String? {
            get { object.value("value") }
            set { object.set("value", newValue) }
        }
    }

    /// What `POST metadata/update-obj-id` takes.
    public struct UpdateMetadataObjIdRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata` on the wire, required.
        public var metadata: [UpdateObjIdInput]? {
            get { object.value("metadata") }
            set { object.set("metadata", newValue) }
        }
    }

    /// What `POST metadata/worksheets/convert` takes.
    public struct ConvertWorksheetToModelRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `worksheet_ids` on the wire.
        public var worksheetIDs: [String]? {
            get { object.value("worksheet_ids") }
            set { object.set("worksheet_ids", newValue) }
        }

        /// `exclude_worksheet_ids` on the wire.
        public var excludeWorksheetIDs: [String]? {
            get { object.value("exclude_worksheet_ids") }
            set { object.set("exclude_worksheet_ids", newValue) }
        }

        /// `convert_all` on the wire; `false` unless it is set.
        public var convertAll: Bool? {
            get { object.value("convert_all") }
            set { object.set("convert_all", newValue) }
        }

        /// `apply_changes` on the wire; `false` unless it is set.
        public var applyChanges: Bool? {
            get { object.value("apply_changes") }
            set { object.set("apply_changes", newValue) }
        }
    }

    /// A part of requests.
    public struct DeleteMetadataTypeInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `type` on the wire.
        public var type: DeleteMetadataTypeType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }

        /// `identifier` on the wire, required.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }
    }

    /// A part of requests.
    public struct HeaderUpdateInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `identifier` on the wire.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }

        /// `obj_identifier` on the wire.
        public var objIdentifier: String? {
            get { object.value("obj_identifier") }
            set { object.set("obj_identifier", newValue) }
        }

        /// `type` on the wire.
        public var type: HeaderUpdateType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }

        /// `attributes` on the wire, required.
        public var attributes: [HeaderAttributeInput]? {
            get { object.value("attributes") }
            set { object.set("attributes", newValue) }
        }
    }
}
