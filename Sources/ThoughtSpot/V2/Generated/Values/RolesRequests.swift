// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST roles/create` takes.
    public struct CreateRoleRequest: V2Value {
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

        /// `privileges` on the wire.
        public var privileges: [Privilege]? {
            get { object.value("privileges") }
            set { object.set("privileges", newValue) }
        }

        /// `read_only` on the wire; `false` unless it is set.
        public var readOnly: Bool? {
            get { object.value("read_only") }
            set { object.set("read_only", newValue) }
        }
    }

    /// What `POST roles/search` takes.
    public struct SearchRolesRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `role_identifiers` on the wire.
        public var roleIdentifiers: [String]? {
            get { object.value("role_identifiers") }
            set { object.set("role_identifiers", newValue) }
        }

        /// `org_identifiers` on the wire.
        public var orgIdentifiers: [String]? {
            get { object.value("org_identifiers") }
            set { object.set("org_identifiers", newValue) }
        }

        /// `group_identifiers` on the wire.
        public var groupIdentifiers: [String]? {
            get { object.value("group_identifiers") }
            set { object.set("group_identifiers", newValue) }
        }

        /// `privileges` on the wire.
        public var privileges: [Privilege]? {
            get { object.value("privileges") }
            set { object.set("privileges", newValue) }
        }

        /// `deprecated` on the wire.
        public var deprecated: Bool? {
            get { object.value("deprecated") }
            set { object.set("deprecated", newValue) }
        }

        /// `external` on the wire.
        public var external: Bool? {
            get { object.value("external") }
            set { object.set("external", newValue) }
        }

        /// `shared_via_connection` on the wire.
        public var sharedViaConnection: Bool? {
            get { object.value("shared_via_connection") }
            set { object.set("shared_via_connection", newValue) }
        }

        /// `permissions` on the wire.
        public var permissions: [SearchRolesPermission]? {
            get { object.value("permissions") }
            set { object.set("permissions", newValue) }
        }
    }

    /// What `POST roles/{role_identifier}/update` takes.
    public struct UpdateRoleRequest: V2Value {
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

        /// `privileges` on the wire.
        public var privileges: [Privilege]? {
            get { object.value("privileges") }
            set { object.set("privileges", newValue) }
        }
    }
}
