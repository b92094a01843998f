// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST groups/create` takes.
    public struct CreateUserGroupRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire, required.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `display_name` on the wire, required.
        public var displayName: String? {
            get { object.value("display_name") }
            set { object.set("display_name", newValue) }
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

        /// `type` on the wire; `LOCAL_GROUP` unless it is set.
        public var type: CreateUserGroupType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }

        /// `user_identifiers` on the wire.
        public var userIdentifiers: [String]? {
            get { object.value("user_identifiers") }
            set { object.set("user_identifiers", newValue) }
        }

        /// `visibility` on the wire; `SHARABLE` unless it is set.
        public var visibility: Visibility? {
            get { object.value("visibility") }
            set { object.set("visibility", newValue) }
        }

        /// `role_identifiers` on the wire.
        public var roleIdentifiers: [String]? {
            get { object.value("role_identifiers") }
            set { object.set("role_identifiers", newValue) }
        }
    }

    /// What `POST groups/import` takes.
    public struct ImportUserGroupsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `groups` on the wire.
        public var groups: [GroupsImportListInput]? {
            get { object.value("groups") }
            set { object.set("groups", newValue) }
        }

        /// `delete_unspecified_groups` on the wire; `false` unless it is set.
        public var deleteUnspecifiedGroups: Bool? {
            get { object.value("delete_unspecified_groups") }
            set { object.set("delete_unspecified_groups", newValue) }
        }

        /// `dry_run` on the wire; `true` unless it is set.
        public var dryRun: Bool? {
            get { object.value("dry_run") }
            set { object.set("dry_run", newValue) }
        }
    }

    /// What `POST groups/search` takes.
    public struct SearchUserGroupsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

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

        /// `display_name` on the wire.
        public var displayName: String? {
            get { object.value("display_name") }
            set { object.set("display_name", newValue) }
        }

        /// `name_pattern` on the wire.
        public var namePattern: String? {
            get { object.value("name_pattern") }
            set { object.set("name_pattern", newValue) }
        }

        /// `group_identifier` on the wire.
        public var groupIdentifier: String? {
            get { object.value("group_identifier") }
            set { object.set("group_identifier", newValue) }
        }

        /// `org_identifiers` on the wire.
        public var orgIdentifiers: [String]? {
            get { object.value("org_identifiers") }
            set { object.set("org_identifiers", newValue) }
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

        /// `role_identifiers` on the wire.
        public var roleIdentifiers: [String]? {
            get { object.value("role_identifiers") }
            set { object.set("role_identifiers", newValue) }
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

        /// `sort_options` on the wire.
        public var sortOptions: SortOptions? {
            get { object.value("sort_options") }
            set { object.set("sort_options", newValue) }
        }

        /// `include_users` on the wire; `true` unless it is set.
        public var includeUsers: Bool? {
            get { object.value("include_users") }
            set { object.set("include_users", newValue) }
        }

        /// `include_sub_groups` on the wire; `true` unless it is set.
        public var includeSubGroups: Bool? {
            get { object.value("include_sub_groups") }
            set { object.set("include_sub_groups", newValue) }
        }
    }

    /// What `POST groups/{group_identifier}/update` takes.
    public struct UpdateUserGroupRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
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

        /// `display_name` on the wire.
        public var displayName: String? {
            get { object.value("display_name") }
            set { object.set("display_name", newValue) }
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

        /// `role_identifiers` on the wire.
        public var roleIdentifiers: [String]? {
            get { object.value("role_identifiers") }
            set { object.set("role_identifiers", newValue) }
        }

        /// `operation` on the wire; `REPLACE` unless it is set.
        public var operation: UpdateCollectionOperation? {
            get { object.value("operation") }
            set { object.set("operation", newValue) }
        }
    }
}
