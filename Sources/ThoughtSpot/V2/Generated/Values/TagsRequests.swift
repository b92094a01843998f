// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST tags/assign` takes.
    public struct AssignTagRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata` on the wire, required.
        public var metadata: [TagMetadataTypeInput]? {
            get { object.value("metadata") }
            set { object.set("metadata", newValue) }
        }

        /// `tag_identifiers` on the wire, required.
        public var tagIdentifiers: [String]? {
            get { object.value("tag_identifiers") }
            set { object.set("tag_identifiers", newValue) }
        }
    }

    /// What `POST tags/create` takes.
    public struct CreateTagRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire, required.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `color` on the wire.
        public var color: String? {
            get { object.value("color") }
            set { object.set("color", newValue) }
        }
    }

    /// What `POST tags/search` takes.
    public struct SearchTagsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `tag_identifier` on the wire.
        public var tagIdentifier: String? {
            get { object.value("tag_identifier") }
            set { object.set("tag_identifier", newValue) }
        }

        /// `name_pattern` on the wire.
        public var namePattern: String? {
            get { object.value("name_pattern") }
            set { object.set("name_pattern", newValue) }
        }

        /// `color` on the wire.
        public var color: String? {
            get { object.value("color") }
            set { object.set("color", newValue) }
        }
    }

    /// What `POST tags/unassign` takes.
    public struct UnassignTagRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata` on the wire, required.
        public var metadata: [TagMetadataTypeInput]? {
            get { object.value("metadata") }
            set { object.set("metadata", newValue) }
        }

        /// `tag_identifiers` on the wire, required.
        public var tagIdentifiers: [String]? {
            get { object.value("tag_identifiers") }
            set { object.set("tag_identifiers", newValue) }
        }
    }

    /// What `POST tags/{tag_identifier}/update` takes.
    public struct UpdateTagRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `color` on the wire.
        public var color: String? {
            get { object.value("color") }
            set { object.set("color", newValue) }
        }
    }

    /// A part of requests.
    public struct TagMetadataTypeInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `type` on the wire.
        public var type: PermissionsMetadataTypeType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }

        /// `identifier` on the wire, required.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }
    }
}
