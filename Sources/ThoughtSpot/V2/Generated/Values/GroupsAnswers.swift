// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST groups/create` or `POST groups/search` answers with.
    public struct UserGroupResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `author_id` on the wire.
        public var authorID: String? { object.value("author_id") }

        /// `complete_detail` on the wire.
        public var completeDetail: Bool? { object.value("complete_detail") }

        /// `content` on the wire.
        public var content: JSONValue? { object.value("content") }

        /// `creation_time_in_millis` on the wire.
        public var creationTimeInMillis: Timestamp? { object.value("creation_time_in_millis") }

        /// `default_liveboards` on the wire.
        public var defaultLiveboards: [UserGroup]? { object.value("default_liveboards") }

        /// `deleted` on the wire.
        public var deleted: Bool? { object.value("deleted") }

        /// `deprecated` on the wire.
        public var deprecated: Bool? { object.value("deprecated") }

        /// `description` on the wire.
        public var description: String? { object.value("description") }

        /// `display_name` on the wire, required.
        public var displayName: String? { object.value("display_name") }

        /// `external` on the wire.
        public var external: Bool? { object.value("external") }

        /// `generation_number` on the wire.
        public var generationNumber: Int? { object.value("generation_number") }

        /// `hidden` on the wire.
        public var hidden: Bool? { object.value("hidden") }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `index` on the wire.
        public var index: Int? { object.value("index") }

        /// `index_version` on the wire.
        public var indexVersion: Int? { object.value("index_version") }

        /// `metadata_version` on the wire.
        public var metadataVersion: Int? { object.value("metadata_version") }

        /// `modification_time_in_millis` on the wire.
        public var modificationTimeInMillis: Timestamp? { object.value("modification_time_in_millis") }

        /// `modifier_id` on the wire.
        public var modifierID: String? { object.value("modifier_id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `orgs` on the wire.
        public var orgs: [UserGroup]? { object.value("orgs") }

        /// `owner_id` on the wire.
        public var ownerID: String? { object.value("owner_id") }

        /// `parent_type` on the wire.
        public var parentType: ParentType? { object.value("parent_type") }

        /// `privileges` on the wire.
        public var privileges: [String]? { object.value("privileges") }

        /// `sub_groups` on the wire.
        public var subGroups: [UserGroup]? { object.value("sub_groups") }

        /// `system_group` on the wire.
        public var systemGroup: Bool? { object.value("system_group") }

        /// `tags` on the wire.
        public var tags: [UserGroup]? { object.value("tags") }

        /// `type` on the wire.
        public var type: CreateUserGroupType? { object.value("type") }

        /// `users` on the wire.
        public var users: [UserGroup]? { object.value("users") }

        /// `visibility` on the wire, required.
        public var visibility: Visibility? { object.value("visibility") }

        /// `roles` on the wire.
        public var roles: [Role]? { object.value("roles") }

        /// `obj_id` on the wire.
        public var objID: String? { object.value("obj_id") }
    }

    /// What `POST groups/import` answers with.
    public struct ImportUserGroupsResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `groups_added` on the wire, required.
        public var groupsAdded: [UserGroup]? { object.value("groups_added") }

        /// `groups_deleted` on the wire, required.
        public var groupsDeleted: [UserGroup]? { object.value("groups_deleted") }

        /// `groups_updated` on the wire, required.
        public var groupsUpdated: [UserGroup]? { object.value("groups_updated") }
    }

    /// A part of answers.
    public struct UserGroup: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire.
        public var id: String? { object.value("id") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }
    }

    /// A part of answers.
    public struct Role: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire.
        public var id: String? { object.value("id") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }
    }
}
