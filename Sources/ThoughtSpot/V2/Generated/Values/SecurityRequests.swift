// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST security/column/rules/fetch` takes.
    public struct FetchColumnSecurityRulesRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `tables` on the wire, required.
        public var tables: [ColumnSecurityRuleTableInput]? {
            get { object.value("tables") }
            set { object.set("tables", newValue) }
        }
    }

    /// What `POST security/column/rules/update` takes.
    public struct UpdateColumnSecurityRulesRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `identifier` on the wire.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }

        /// `obj_identifier` on the wire.
        public var objIdentifier: String? {
            get { object.value("obj_identifier") }
            set { object.set("obj_identifier", newValue) }
        }

        /// `clear_csr` on the wire.
        public var clearCsr: Bool? {
            get { object.value("clear_csr") }
            set { object.set("clear_csr", newValue) }
        }

        /// `column_security_rules` on the wire, required.
        public var columnSecurityRules: [ColumnSecurityRuleUpdate]? {
            get { object.value("column_security_rules") }
            set { object.set("column_security_rules", newValue) }
        }
    }

    /// What `POST security/metadata/assign` takes.
    public struct AssignChangeAuthorRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata` on the wire, required.
        public var metadata: [AuthorMetadataTypeInput]? {
            get { object.value("metadata") }
            set { object.set("metadata", newValue) }
        }

        /// `user_identifier` on the wire, required.
        public var userIdentifier: String? {
            get { object.value("user_identifier") }
            set { object.set("user_identifier", newValue) }
        }

        /// `current_owner_identifier` on the wire.
        public var currentOwnerIdentifier: String? {
            get { object.value("current_owner_identifier") }
            set { object.set("current_owner_identifier", newValue) }
        }
    }

    /// What `POST security/metadata/fetch-object-privileges` takes.
    public struct FetchObjectPrivilegesRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata` on the wire, required.
        public var metadata: [ObjectPrivilegesMetadataInput]? {
            get { object.value("metadata") }
            set { object.set("metadata", newValue) }
        }

        /// `principals` on the wire.
        public var principals: [PrincipalsInput]? {
            get { object.value("principals") }
            set { object.set("principals", newValue) }
        }

        /// `record_offset` on the wire; `0` unless it is set.
        public var recordOffset: Int? {
            get { object.value("record_offset") }
            set { object.set("record_offset", newValue) }
        }

        /// `record_size` on the wire; `20` unless it is set.
        public var recordSize: Int? {
            get { object.value("record_size") }
            set { object.set("record_size", newValue) }
        }
    }

    /// What `POST security/metadata/fetch-permissions` takes.
    public struct FetchPermissionsOnMetadataRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata` on the wire, required.
        public var metadata: [PermissionsMetadataTypeInput]? {
            get { object.value("metadata") }
            set { object.set("metadata", newValue) }
        }

        /// `principals` on the wire.
        public var principals: [PrincipalsInput]? {
            get { object.value("principals") }
            set { object.set("principals", newValue) }
        }

        /// `include_dependent_objects` on the wire; `false` unless it is set.
        public var includeDependentObjects: Bool? {
            get { object.value("include_dependent_objects") }
            set { object.set("include_dependent_objects", newValue) }
        }

        /// `record_offset` on the wire; `0` unless it is set.
        public var recordOffset: Int? {
            get { object.value("record_offset") }
            set { object.set("record_offset", newValue) }
        }

        /// `record_size` on the wire; `-1` unless it is set.
        public var recordSize: Int? {
            get { object.value("record_size") }
            set { object.set("record_size", newValue) }
        }

        /// `permission_type` on the wire.
        public var permissionType: String? {
            get { object.value("permission_type") }
            set { object.set("permission_type", newValue) }
        }
    }

    /// What `POST security/metadata/manage-object-privilege` takes.
    public struct ManageObjectPrivilegeRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `operation` on the wire, required.
        public var operation: UpdateCustomActionOperation? {
            get { object.value("operation") }
            set { object.set("operation", newValue) }
        }

        /// `metadata_type` on the wire, required.
        public var metadataType: ManageObjectPrivilegeMetadataType? {
            get { object.value("metadata_type") }
            set { object.set("metadata_type", newValue) }
        }

        /// `object_privilege_types` on the wire, required.
        public var objectPrivilegeTypes: [ObjectPrivilegeType]? {
            get { object.value("object_privilege_types") }
            set { object.set("object_privilege_types", newValue) }
        }

        /// `metadata_identifiers` on the wire, required.
        public var metadataIdentifiers: [String]? {
            get { object.value("metadata_identifiers") }
            set { object.set("metadata_identifiers", newValue) }
        }

        /// `principals` on the wire, required.
        public var principals: [PrincipalsInput]? {
            get { object.value("principals") }
            set { object.set("principals", newValue) }
        }
    }

    /// What `POST security/metadata/publish` takes.
    public struct PublishMetadataRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata` on the wire, required.
        public var metadata: [PublishMetadataListItem]? {
            get { object.value("metadata") }
            set { object.set("metadata", newValue) }
        }

        /// `org_identifiers` on the wire, required.
        public var orgIdentifiers: [String]? {
            get { object.value("org_identifiers") }
            set { object.set("org_identifiers", newValue) }
        }

        /// `skip_validation` on the wire.
        public var skipValidation: Bool? {
            get { object.value("skip_validation") }
            set { object.set("skip_validation", newValue) }
        }
    }

    /// What `POST security/metadata/share` takes.
    public struct ShareMetadataRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_type` on the wire.
        public var metadataType: ShareMetadataMetadataType? {
            get { object.value("metadata_type") }
            set { object.set("metadata_type", newValue) }
        }

        /// `metadata_identifiers` on the wire.
        public var metadataIdentifiers: [String]? {
            get { object.value("metadata_identifiers") }
            set { object.set("metadata_identifiers", newValue) }
        }

        /// `metadata` on the wire.
        public var metadata: [ShareMetadataTypeInput]? {
            get { object.value("metadata") }
            set { object.set("metadata", newValue) }
        }

        /// `permissions` on the wire, required.
        public var permissions: [SharePermissionsInput]? {
            get { object.value("permissions") }
            set { object.set("permissions", newValue) }
        }

        /// `visualization_identifiers` on the wire.
        public var visualizationIdentifiers: [String]? {
            get { object.value("visualization_identifiers") }
            set { object.set("visualization_identifiers", newValue) }
        }

        /// `emails` on the wire.
        public var emails: [String]? {
            get { object.value("emails") }
            set { object.set("emails", newValue) }
        }

        /// `message` on the wire, required.
        public var message: String? {
            get { object.value("message") }
            set { object.set("message", newValue) }
        }

        /// `enable_custom_url` on the wire; `false` unless it is set.
        public var enableCustomURL: Bool? {
            get { object.value("enable_custom_url") }
            set { object.set("enable_custom_url", newValue) }
        }

        /// `notify_on_share` on the wire; `true` unless it is set.
        public var notifyOnShare: Bool? {
            get { object.value("notify_on_share") }
            set { object.set("notify_on_share", newValue) }
        }

        /// `has_lenient_discoverability` on the wire; `false` unless it is set.
        public var hasLenientDiscoverability: Bool? {
            get { object.value("has_lenient_discoverability") }
            set { object.set("has_lenient_discoverability", newValue) }
        }
    }
}
