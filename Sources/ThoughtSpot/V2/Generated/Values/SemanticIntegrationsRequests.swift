// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST semantic-integrations/create` takes.
    public struct CreateSemanticIntegrationRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `connection_identifier` on the wire, required.
        public var connectionIdentifier: String? {
            get { object.value("connection_identifier") }
            set { object.set("connection_identifier", newValue) }
        }

        /// `name` on the wire, required.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `database_name` on the wire, required.
        public var databaseName: String? {
            get { object.value("database_name") }
            set { object.set("database_name", newValue) }
        }

        /// `schema_name` on the wire, required.
        public var schemaName: String? {
            get { object.value("schema_name") }
            set { object.set("schema_name", newValue) }
        }

        /// `semantic_view_name` on the wire, required.
        public var semanticViewName: String? {
            get { object.value("semantic_view_name") }
            set { object.set("semantic_view_name", newValue) }
        }

        /// `type` on the wire, required.
        public var type: CreateSemanticIntegrationType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }

        /// `description` on the wire.
        public var description: String? {
            get { object.value("description") }
            set { object.set("description", newValue) }
        }
    }

    /// What `POST semantic-integrations/search` takes.
    public struct SearchSemanticIntegrationsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `sort_options` on the wire.
        public var sortOptions: SemanticIntegrationSortOptions? {
            get { object.value("sort_options") }
            set { object.set("sort_options", newValue) }
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

        /// `pattern` on the wire.
        public var pattern: String? {
            get { object.value("pattern") }
            set { object.set("pattern", newValue) }
        }

        /// `author_identifiers` on the wire.
        public var authorIdentifiers: [String]? {
            get { object.value("author_identifiers") }
            set { object.set("author_identifiers", newValue) }
        }

        /// `connection_identifiers` on the wire.
        public var connectionIdentifiers: [String]? {
            get { object.value("connection_identifiers") }
            set { object.set("connection_identifiers", newValue) }
        }
    }

    /// A part of requests.
    public struct SemanticIntegrationSortOptions: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `field_name` on the wire.
        public var fieldName: String? {
            get { object.value("field_name") }
            set { object.set("field_name", newValue) }
        }

        /// `order` on the wire.
        public var order: String? {
            get { object.value("order") }
            set { object.set("order", newValue) }
        }
    }
}
