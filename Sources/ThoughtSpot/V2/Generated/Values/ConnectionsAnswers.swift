// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST connection/create` answers with.
    public struct CreateConnectionResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `data_warehouse_type` on the wire, required.
        public var dataWarehouseType: DataWarehouseType? { object.value("data_warehouse_type") }

        /// `details` on the wire.
        public var details: JSONValue? { object.value("details") }
    }

    /// What `POST connection/search` answers with.
    public struct SearchConnectionResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `description` on the wire.
        public var description: String? { object.value("description") }

        /// `data_warehouse_type` on the wire, required.
        public var dataWarehouseType: DataWarehouseType? { object.value("data_warehouse_type") }

        /// `data_warehouse_objects` on the wire.
        public var dataWarehouseObjects: DataWarehouseObjects? { object.value("data_warehouse_objects") }

        /// `details` on the wire.
        public var details: JSONValue? { object.value("details") }

        /// `obj_id` on the wire.
        public var objID: String? { object.value("obj_id") }
    }

    /// What `POST connections/fetch-connection-diff-status/{connection_identifier}` answers with.
    public struct FetchConnectionDiffStatusResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `status` on the wire.
        public var status: Bool? { object.value("status") }
    }

    /// What `POST connections/{connection_identifier}/resync-metadata` answers with.
    public struct SyncMetadataResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `status` on the wire.
        public var status: SyncMetadataStatus? { object.value("status") }

        /// `tables_updated` on the wire.
        public var tablesUpdated: Int? { object.value("tables_updated") }

        /// `columns_updated` on the wire.
        public var columnsUpdated: Int? { object.value("columns_updated") }

        /// `tables_failed` on the wire.
        public var tablesFailed: Int? { object.value("tables_failed") }

        /// `columns_failed` on the wire.
        public var columnsFailed: Int? { object.value("columns_failed") }

        /// `message` on the wire.
        public var message: String? { object.value("message") }
    }

    /// What `POST connections/{connection_identifier}/revoke-refresh-tokens` answers with.
    public struct RevokeRefreshTokensResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `data` on the wire, required.
        public var data: String? { object.value("data") }
    }

    /// A part of answers.
    public struct DataWarehouseObjects: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `databases` on the wire, required.
        public var databases: [Database]? { object.value("databases") }
    }

    /// A part of answers.
    public struct Database: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `schemas` on the wire.
        public var schemas: [SchemaObject]? { object.value("schemas") }

        /// `auto_created` on the wire.
        public var autoCreated: Bool? { object.value("auto_created") }
    }

    /// A part of answers.
    public struct SchemaObject: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `tables` on the wire.
        public var tables: [Table]? { object.value("tables") }
    }

    /// A part of answers.
    public struct Table: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `columns` on the wire.
        public var columns: [Column]? { object.value("columns") }

        /// `type` on the wire.
        public var type: String? { object.value("type") }

        /// `description` on the wire.
        public var description: String? { object.value("description") }

        /// `selected` on the wire.
        public var selected: Bool? { object.value("selected") }

        /// `linked` on the wire.
        public var linked: Bool? { object.value("linked") }

        /// `relationships` on the wire.
        public var relationships: [JSONValue]? { object.value("relationships") }
    }

    /// A part of answers.
    public struct Column: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `data_type` on the wire, required.
        public var dataType: String? { object.value("data_type") }

        /// `is_aggregate` on the wire.
        public var isAggregate: String? { object.value("is_aggregate") }

        /// `can_import` on the wire.
        public var canImport: Bool? { object.value("can_import") }

        /// `selected` on the wire.
        public var selected: Bool? { object.value("selected") }

        /// `is_linked_active` on the wire.
        public var isLinkedActive: Bool? { object.value("is_linked_active") }
    }
}
