// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST roles/create` or `POST roles/{role_identifier}/update` answers with.
    public struct RoleResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `description` on the wire, required.
        public var description: String? { object.value("description") }

        /// `groups_assigned_count` on the wire.
        public var groupsAssignedCount: Int? { object.value("groups_assigned_count") }

        /// `orgs` on the wire.
        public var orgs: [GenericInfo]? { object.value("orgs") }

        /// `groups` on the wire.
        public var groups: [GenericInfo]? { object.value("groups") }

        /// `privileges` on the wire, required.
        public var privileges: [Privilege]? { object.value("privileges") }

        /// `permission` on the wire.
        public var permission: RolePermission? { object.value("permission") }

        /// `author_id` on the wire.
        public var authorID: String? { object.value("author_id") }

        /// `modifier_id` on the wire.
        public var modifierID: String? { object.value("modifier_id") }

        /// `creation_time_in_millis` on the wire.
        public var creationTimeInMillis: Timestamp? { object.value("creation_time_in_millis") }

        /// `modification_time_in_millis` on the wire.
        public var modificationTimeInMillis: Timestamp? { object.value("modification_time_in_millis") }

        /// `deleted` on the wire.
        public var deleted: Bool? { object.value("deleted") }

        /// `deprecated` on the wire.
        public var deprecated: Bool? { object.value("deprecated") }

        /// `external` on the wire.
        public var external: Bool? { object.value("external") }

        /// `hidden` on the wire.
        public var hidden: Bool? { object.value("hidden") }

        /// `shared_via_connection` on the wire.
        public var sharedViaConnection: Bool? { object.value("shared_via_connection") }
    }

    /// What `POST roles/search` answers with.
    public struct SearchRoleResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `description` on the wire, required.
        public var description: String? { object.value("description") }

        /// `groups_assigned_count` on the wire.
        public var groupsAssignedCount: Int? { object.value("groups_assigned_count") }

        /// `orgs` on the wire.
        public var orgs: [GenericInfo]? { object.value("orgs") }

        /// `groups` on the wire.
        public var groups: [GenericInfo]? { object.value("groups") }

        /// `privileges` on the wire, required.
        public var privileges: [Privilege]? { object.value("privileges") }

        /// `permission` on the wire.
        public var permission: RolePermission? { object.value("permission") }

        /// `author_id` on the wire.
        public var authorID: String? { object.value("author_id") }

        /// `modifier_id` on the wire.
        public var modifierID: String? { object.value("modifier_id") }

        /// `creation_time_in_millis` on the wire.
        public var creationTimeInMillis: Timestamp? { object.value("creation_time_in_millis") }

        /// `modification_time_in_millis` on the wire.
        public var modificationTimeInMillis: Timestamp? { object.value("modification_time_in_millis") }

        /// `deleted` on the wire.
        public var deleted: Bool? { object.value("deleted") }

        /// `deprecated` on the wire.
        public var deprecated: Bool? { object.value("deprecated") }

        /// `external` on the wire.
        public var external: Bool? { object.value("external") }

        /// `hidden` on the wire.
        public var hidden: Bool? { object.value("hidden") }

        /// `shared_via_connection` on the wire.
        public var sharedViaConnection: Bool? { object.value("shared_via_connection") }

        /// `obj_id` on the wire.
        public var objID: String? { object.value("obj_id") }
    }
}
