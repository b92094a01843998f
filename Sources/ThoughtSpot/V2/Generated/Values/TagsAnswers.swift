// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST tags/create` or `POST tags/search` answers with.
    public struct Tag: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `color` on the wire.
        public var color: String? { object.value("color") }

        /// `deleted` on the wire.
        public var deleted: Bool? { object.value("deleted") }

        /// `hidden` on the wire.
        public var hidden: Bool? { object.value("hidden") }

        /// `external` on the wire.
        public var external: Bool? { object.value("external") }

        /// `deprecated` on the wire.
        public var deprecated: Bool? { object.value("deprecated") }

        /// `creation_time_in_millis` on the wire.
        public var creationTimeInMillis: Timestamp? { object.value("creation_time_in_millis") }

        /// `modification_time_in_millis` on the wire.
        public var modificationTimeInMillis: Timestamp? { object.value("modification_time_in_millis") }

        /// `author_id` on the wire.
        public var authorID: String? { object.value("author_id") }

        /// `modifier_id` on the wire.
        public var modifierID: String? { object.value("modifier_id") }

        /// `owner_id` on the wire.
        public var ownerID: String? { object.value("owner_id") }
    }
}
