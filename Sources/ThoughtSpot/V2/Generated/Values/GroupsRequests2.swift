// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// A part of requests.
    public struct GroupsImportListInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `display_name` on the wire, required.
        public var displayName: String? {
            get { object.value("display_name") }
            set { object.set("display_name", newValue) }
        }

        /// `group_identifier` on the wire, required.
        public var groupIdentifier: String? {
            get { object.value("group_identifier") }
            set { object.set("group_identifier", newValue) }
        }

        /// `default_liveboard_identifiers` on the wire.
        public var defaultLiveboardIdentifiers: [String]? {
            get { object.value("default_liveboard_identifiers") }
            set { object.set("default_liveboard_identifiers", newValue) }
        }

        /// `description` on the wire.
        public var description: String? {
            get { object.value("description") }
            set { object.set("description", newValue) }
        }

        /// `privileges` on the wire.
        public var privileges: [Privilege]? {
            get { object.value("privileges") }
            set { object.set("privileges", newValue) }
        }

        /// `sub_group_identifiers` on the wire.
        public var subGroupIdentifiers: [String]? {
            get { object.value("sub_group_identifiers") }
            set { object.set("sub_group_identifiers", newValue) }
        }

        /// `type` on the wire.
        public var type: CreateUserGroupType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }

        /// `user_identifiers` on the wire.
        public var userIdentifiers: [String]? {
            get { object.value("user_identifiers") }
            set { object.set("user_identifiers", newValue) }
        }

        /// `visibility` on the wire.
        public var visibility: Visibility? {
            get { object.value("visibility") }
            set { object.set("visibility", newValue) }
        }
    }
}
