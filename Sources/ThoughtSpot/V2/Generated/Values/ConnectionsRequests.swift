// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST connection/create` takes.
    public struct CreateConnectionRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire, required.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `description` on the wire.
        public var description: String? {
            get { object.value("description") }
            set { object.set("description", newValue) }
        }

        /// `data_warehouse_type` on the wire, required.
        public var dataWarehouseType: DataWarehouseType? {
            get { object.value("data_warehouse_type") }
            set { object.set("data_warehouse_type", newValue) }
        }

        /// `data_warehouse_config` on the wire, required.
        public var dataWarehouseConfig: JSONValue? {
            get { object.value("data_warehouse_config") }
            set { object.set("data_warehouse_config", newValue) }
        }

        /// `validate` on the wire; `true` unless it is set.
        public var validate: Bool? {
            get { object.value("validate") }
            set { object.set("validate", newValue) }
        }
    }

    /// What `POST connection/delete` takes.
    public struct DeleteConnectionRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `connection_identifier` on the wire, required.
        public var connectionIdentifier: String? {
            get { object.value("connection_identifier") }
            set { object.set("connection_identifier", newValue) }
        }
    }

    /// What `POST connection/search` takes.
    public struct SearchConnectionRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `connections` on the wire.
        public var connections: [ConnectionInput]? {
            get { object.value("connections") }
            set { object.set("connections", newValue) }
        }

        /// `data_warehouse_types` on the wire.
        public var dataWarehouseTypes: [DataWarehouseType]? {
            get { object.value("data_warehouse_types") }
            set { object.set("data_warehouse_types", newValue) }
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

        /// `tag_identifiers` on the wire.
        public var tagIdentifiers: [String]? {
            get { object.value("tag_identifiers") }
            set { object.set("tag_identifiers", newValue) }
        }

        /// `data_warehouse_object_type` on the wire.
        public var dataWarehouseObjectType: DataWarehouseObjectType? {
            get { object.value("data_warehouse_object_type") }
            set { object.set("data_warehouse_object_type", newValue) }
        }

        /// `sort_options` on the wire.
        public var sortOptions: SortOptionInput? {
            get { object.value("sort_options") }
            set { object.set("sort_options", newValue) }
        }

        /// `include_details` on the wire.
        public var includeDetails: Bool? {
            get { object.value("include_details") }
            set { object.set("include_details", newValue) }
        }

        /// `configuration` on the wire.
        public var configuration: JSONValue? {
            get { object.value("configuration") }
            set { object.set("configuration", newValue) }
        }

        /// `authentication_type` on the wire; `SERVICE_ACCOUNT` unless it is set.
        public var authenticationType: AuthenticationType? {
            get { object.value("authentication_type") }
            set { object.set("authentication_type", newValue) }
        }

        /// `show_resolved_parameters` on the wire; `false` unless it is set.
        public var showResolvedParameters: Bool? {
            get { object.value("show_resolved_parameters") }
            set { object.set("show_resolved_parameters", newValue) }
        }
    }

    /// What `POST connection/update` takes.
    public struct UpdateConnectionRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `connection_identifier` on the wire, required.
        public var connectionIdentifier: String? {
            get { object.value("connection_identifier") }
            set { object.set("connection_identifier", newValue) }
        }

        /// `name` on the wire.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `description` on the wire.
        public var description: String? {
            get { object.value("description") }
            set { object.set("description", newValue) }
        }

        /// `data_warehouse_config` on the wire.
        public var dataWarehouseConfig: JSONValue? {
            get { object.value("data_warehouse_config") }
            set { object.set("data_warehouse_config", newValue) }
        }

        /// `validate` on the wire; `true` unless it is set.
        public var validate: Bool? {
            get { object.value("validate") }
            set { object.set("validate", newValue) }
        }
    }

    /// What `POST connections/{connection_identifier}/resync-metadata` takes.
    public struct SyncMetadataRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `tables` on the wire.
        public var tables: JSONValue? {
            get { object.value("tables") }
            set { object.set("tables", newValue) }
        }

        /// `sync_attributes` on the wire.
        public var syncAttributes: [SyncAttribute]? {
            get { object.value("sync_attributes") }
            set { object.set("sync_attributes", newValue) }
        }
    }

    /// What `POST connections/{connection_identifier}/revoke-refresh-tokens` takes.
    public struct RevokeRefreshTokensRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `configuration_identifiers` on the wire.
        public var configurationIdentifiers: [String]? {
            get { object.value("configuration_identifiers") }
            set { object.set("configuration_identifiers", newValue) }
        }

        /// `user_identifiers` on the wire.
        public var userIdentifiers: [String]? {
            get { object.value("user_identifiers") }
            set { object.set("user_identifiers", newValue) }
        }

        /// `org_identifiers` on the wire.
        public var orgIdentifiers: [String]? {
            get { object.value("org_identifiers") }
            set { object.set("org_identifiers", newValue) }
        }
    }

    /// What `POST connections/{connection_identifier}/status` takes.
    public struct UpdateConnectionStatusRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `status` on the wire; `ACTIVATED` unless it is set.
        public var status: UpdateConnectionStatusStatus? {
            get { object.value("status") }
            set { object.set("status", newValue) }
        }
    }

    /// What `POST connections/{connection_identifier}/update` takes.
    public struct UpdateConnectionV2Request: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `description` on the wire.
        public var description: String? {
            get { object.value("description") }
            set { object.set("description", newValue) }
        }

        /// `data_warehouse_config` on the wire.
        public var dataWarehouseConfig: JSONValue? {
            get { object.value("data_warehouse_config") }
            set { object.set("data_warehouse_config", newValue) }
        }

        /// `validate` on the wire; `true` unless it is set.
        public var validate: Bool? {
            get { object.value("validate") }
            set { object.set("validate", newValue) }
        }
    }

    /// A part of requests.
    public struct ConnectionInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `identifier` on the wire.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }

        /// `name_pattern` on the wire.
        public var namePattern: String? {
            get { object.value("name_pattern") }
            set { object.set("name_pattern", newValue) }
        }

        /// `data_warehouse_objects` on the wire.
        public var dataWarehouseObjects: [DataWarehouseObjectInput]? {
            get { object.value("data_warehouse_objects") }
            set { object.set("data_warehouse_objects", newValue) }
        }
    }

    /// A part of requests.
    public struct SortOptionInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `field_name` on the wire.
        public var fieldName: SortOptionFieldNameWord? {
            get { object.value("field_name") }
            set { object.set("field_name", newValue) }
        }

        /// `order` on the wire.
        public var order: SortOptionOrder? {
            get { object.value("order") }
            set { object.set("order", newValue) }
        }
    }
}
