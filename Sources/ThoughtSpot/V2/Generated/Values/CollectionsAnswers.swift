// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST collections/create` answers with.
    public struct Collection: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `description` on the wire.
        public var description: String? { object.value("description") }

        /// `metadata` on the wire.
        public var metadata: [CollectionMetadataItem]? { object.value("metadata") }

        /// `created_at` on the wire.
        public var createdAt: String? { object.value("created_at") }

        /// `updated_at` on the wire.
        public var updatedAt: String? { object.value("updated_at") }

        /// `author_name` on the wire.
        public var authorName: String? { object.value("author_name") }

        /// `author_id` on the wire.
        public var authorID: String? { object.value("author_id") }

        /// `org` on the wire.
        public var org: CollectionEntityIdentifier? { object.value("org") }

        /// `obj_id` on the wire.
        public var objID: String? { object.value("obj_id") }
    }

    /// What `POST collections/delete` answers with.
    public struct CollectionDeleteResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_deleted` on the wire.
        public var metadataDeleted: [CollectionDeleteTypeIdentifiers]? { object.value("metadata_deleted") }

        /// `metadata_skipped` on the wire.
        public var metadataSkipped: [CollectionDeleteTypeIdentifiers]? { object.value("metadata_skipped") }
    }

    /// What `POST collections/search` answers with.
    public struct CollectionSearchResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `collections` on the wire, required.
        public var collections: [Collection]? { object.value("collections") }

        /// `record_offset` on the wire.
        public var recordOffset: Int? { object.value("record_offset") }

        /// `record_size` on the wire.
        public var recordSize: Int? { object.value("record_size") }

        /// `is_last_batch` on the wire.
        public var isLastBatch: Bool? { object.value("is_last_batch") }

        /// `count` on the wire.
        public var count: Int? { object.value("count") }
    }

    /// A part of answers.
    public struct CollectionMetadataItem: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `type` on the wire.
        public var type: String? { object.value("type") }

        /// `identifiers` on the wire.
        public var identifiers: [CollectionEntityIdentifier]? { object.value("identifiers") }
    }

    /// A part of answers.
    public struct CollectionEntityIdentifier: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `identifier` on the wire.
        public var identifier: String? { object.value("identifier") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }
    }

    /// A part of answers.
    public struct CollectionDeleteTypeIdentifiers: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `type` on the wire.
        public var type: String? { object.value("type") }

        /// `identifiers` on the wire.
        public var identifiers: [GenericInfo]? { object.value("identifiers") }
    }
}
