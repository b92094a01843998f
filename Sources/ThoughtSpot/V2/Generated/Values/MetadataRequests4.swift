// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// A part of requests.
    public struct MetadataListItemInput: V2Value {
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

        /// `name_pattern` on the wire.
        public var namePattern: String? {
            get { object.value("name_pattern") }
            set { object.set("name_pattern", newValue) }
        }

        /// `type` on the wire.
        public var type: MetadataType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }

        /// `subtypes` on the wire.
        public var subtypes: [Subtype]? {
            get { object.value("subtypes") }
            set { object.set("subtypes", newValue) }
        }
    }

    /// A part of requests.
    public struct PermissionInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `principal` on the wire, required.
        public var principal: PrincipalsInput? {
            get { object.value("principal") }
            set { object.set("principal", newValue) }
        }

        /// `share_mode` on the wire, required.
        public var shareMode: ShareMode? {
            get { object.value("share_mode") }
            set { object.set("share_mode", newValue) }
        }
    }

    /// A part of requests.
    public struct ExcludeMetadataListItemInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `identifier` on the wire, required.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }

        /// `type` on the wire, required.
        public var type: MetadataType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }
    }

    /// A part of requests.
    public struct FavoriteObjectOptionsInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `include` on the wire; `false` unless it is set.
        public var include: Bool? {
            get { object.value("include") }
            set { object.set("include", newValue) }
        }

        /// `user_identifiers` on the wire.
        public var userIdentifiers: [String]? {
            get { object.value("user_identifiers") }
            set { object.set("user_identifiers", newValue) }
        }
    }

    /// A part of requests.
    public struct MetadataSearchSortOptions: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `field_name` on the wire.
        public var fieldName: MetadataSearchSortOptionsFieldName? {
            get { object.value("field_name") }
            set { object.set("field_name", newValue) }
        }

        /// `order` on the wire.
        public var order: SortOptionOrder? {
            get { object.value("order") }
            set { object.set("order", newValue) }
        }
    }

    /// A part of requests.
    public struct LiveboardDetailsInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `liveboard_filters` on the wire; `true` unless it is set.
        public var liveboardFilters: Bool? {
            get { object.value("liveboard_filters") }
            set { object.set("liveboard_filters", newValue) }
        }

        /// `liveboard_tabs` on the wire; `true` unless it is set.
        public var liveboardTabs: Bool? {
            get { object.value("liveboard_tabs") }
            set { object.set("liveboard_tabs", newValue) }
        }

        /// `container_layouts` on the wire; `true` unless it is set.
        public var containerLayouts: Bool? {
            get { object.value("container_layouts") }
            set { object.set("container_layouts", newValue) }
        }

        /// `visualizations` on the wire; `true` unless it is set.
        public var visualizations: Bool? {
            get { object.value("visualizations") }
            set { object.set("visualizations", newValue) }
        }

        /// `parameter_overrides` on the wire; `true` unless it is set.
        public var parameterOverrides: Bool? {
            get { object.value("parameter_overrides") }
            set { object.set("parameter_overrides", newValue) }
        }

        /// `personalized_views` on the wire; `false` unless it is set.
        public var personalizedViews: Bool? {
            get { object.value("personalized_views") }
            set { object.set("personalized_views", newValue) }
        }
    }

    /// A part of requests.
    public struct ExportMetadataTypeInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `type` on the wire.
        public var type: ExportMetadataTypeType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }

        /// `identifier` on the wire.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }

        /// `session_identifier` on the wire.
        public var sessionIdentifier: String? {
            get { object.value("session_identifier") }
            set { object.set("session_identifier", newValue) }
        }

        /// `generation_number` on the wire.
        public var generationNumber: Int? {
            get { object.value("generation_number") }
            set { object.set("generation_number", newValue) }
        }
    }

    /// A part of requests.
    public struct ExportOptions: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `include_obj_id_ref` on the wire; `false` unless it is set.
        public var includeObjIDRef: Bool? {
            get { object.value("include_obj_id_ref") }
            set { object.set("include_obj_id_ref", newValue) }
        }

        /// `include_guid` on the wire; `true` unless it is set.
        public var includeGUID: Bool? {
            get { object.value("include_guid") }
            set { object.set("include_guid", newValue) }
        }

        /// `include_obj_id` on the wire; `false` unless it is set.
        public var includeObjID: Bool? {
            get { object.value("include_obj_id") }
            set { object.set("include_obj_id", newValue) }
        }

        /// `export_with_associated_feedbacks` on the wire; `false` unless it is set.
        public var exportWithAssociatedFeedbacks: Bool? {
            get { object.value("export_with_associated_feedbacks") }
            set { object.set("export_with_associated_feedbacks", newValue) }
        }

        /// `export_column_security_rules` on the wire; `false` unless it is set.
        public var exportColumnSecurityRules: Bool? {
            get { object.value("export_column_security_rules") }
            set { object.set("export_column_security_rules", newValue) }
        }

        /// `export_with_column_aliases` on the wire; `false` unless it is set.
        public var exportWithColumnAliases: Bool? {
            get { object.value("export_with_column_aliases") }
            set { object.set("export_with_column_aliases", newValue) }
        }
    }

    /// A part of requests.
    public struct UpdateObjIdInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_identifier` on the wire.
        public var metadataIdentifier: String? {
            get { object.value("metadata_identifier") }
            set { object.set("metadata_identifier", newValue) }
        }

        /// `type` on the wire.
        public var type: HeaderUpdateType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }

        /// `current_obj_id` on the wire.
        public var currentObjID: String? {
            get { object.value("current_obj_id") }
            set { object.set("current_obj_id", newValue) }
        }

        /// `new_obj_id` on the wire, required.
        public var newObjID: String? {
            get { object.value("new_obj_id") }
            set { object.set("new_obj_id", newValue) }
        }
    }

    /// A part of requests.
    public struct HeaderAttributeInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire, required.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `value` on the wire, required.
        public var value: String? {
            get { object.value("value") }
            set { object.set("value", newValue) }
        }
    }
}
