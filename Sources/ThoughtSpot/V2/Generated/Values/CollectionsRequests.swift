// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST collections/create` takes.
    public struct CreateCollectionRequest: V2Value {
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

        /// `metadata` on the wire.
        public var metadata: [CollectionMetadataInput]? {
            get { object.value("metadata") }
            set { object.set("metadata", newValue) }
        }
    }

    /// What `POST collections/delete` takes.
    public struct DeleteCollectionRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `collection_identifiers` on the wire, required.
        public var collectionIdentifiers: [String]? {
            get { object.value("collection_identifiers") }
            set { object.set("collection_identifiers", newValue) }
        }

        /// `delete_children` on the wire; `false` unless it is set.
        public var deleteChildren: Bool? {
            get { object.value("delete_children") }
            set { object.set("delete_children", newValue) }
        }

        /// `dry_run` on the wire; `false` unless it is set.
        public var dryRun: Bool? {
            get { object.value("dry_run") }
            set { object.set("dry_run", newValue) }
        }
    }

    /// What `POST collections/search` takes.
    public struct SearchCollectionsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name_pattern` on the wire.
        public var namePattern: String? {
            get { object.value("name_pattern") }
            set { object.set("name_pattern", newValue) }
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

        /// `collection_identifiers` on the wire.
        public var collectionIdentifiers: [String]? {
            get { object.value("collection_identifiers") }
            set { object.set("collection_identifiers", newValue) }
        }

        /// `created_by_user_identifiers` on the wire.
        public var createdByUserIdentifiers: [String]? {
            get { object.value("created_by_user_identifiers") }
            set { object.set("created_by_user_identifiers", newValue) }
        }

        /// `include_metadata` on the wire; `false` unless it is set.
        public var includeMetadata: Bool? {
            get { object.value("include_metadata") }
            set { object.set("include_metadata", newValue) }
        }

        /// `sort_options` on the wire.
        public var sortOptions: SortOptions? {
            get { object.value("sort_options") }
            set { object.set("sort_options", newValue) }
        }
    }

    /// What `POST collections/{collection_identifier}/update` takes.
    public struct UpdateCollectionRequest: V2Value {
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

        /// `metadata` on the wire.
        public var metadata: [CollectionMetadataInput]? {
            get { object.value("metadata") }
            set { object.set("metadata", newValue) }
        }

        /// `operation` on the wire; `REPLACE` unless it is set.
        public var operation: UpdateCollectionOperation? {
            get { object.value("operation") }
            set { object.set("operation", newValue) }
        }
    }

    /// A part of requests.
    public struct CollectionMetadataInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `type` on the wire, required.
        public var type: CollectionMetadataType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }

        /// `identifiers` on the wire, required.
        public var identifiers: [String]? {
            get { object.value("identifiers") }
            set { object.set("identifiers", newValue) }
        }
    }
}
