// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST security/metadata/unpublish` takes.
    public struct UnpublishMetadataRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `force` on the wire.
        public var force: Bool? {
            get { object.value("force") }
            set { object.set("force", newValue) }
        }

        /// `include_dependencies` on the wire, required.
        public var includeDependencies: Bool? {
            get { object.value("include_dependencies") }
            set { object.set("include_dependencies", newValue) }
        }

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
    }

    /// What `POST security/principals/fetch-permissions` takes.
    public struct FetchPermissionsOfPrincipalsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `principals` on the wire, required.
        public var principals: [PrincipalsInput]? {
            get { object.value("principals") }
            set { object.set("principals", newValue) }
        }

        /// `metadata` on the wire.
        public var metadata: [PermissionsMetadataTypeInput]? {
            get { object.value("metadata") }
            set { object.set("metadata", newValue) }
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

        /// `default_metadata_type` on the wire.
        public var defaultMetadataType: DefaultMetadataType? {
            get { object.value("default_metadata_type") }
            set { object.set("default_metadata_type", newValue) }
        }
    }

    /// A part of requests.
    public struct ColumnSecurityRuleTableInput: V2Value {
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
    }

    /// A part of requests.
    public struct ColumnSecurityRuleUpdate: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `column_identifier` on the wire, required.
        public var columnIdentifier: String? {
            get { object.value("column_identifier") }
            set { object.set("column_identifier", newValue) }
        }

        /// `is_unsecured` on the wire.
        public var isUnsecured: Bool? {
            get { object.value("is_unsecured") }
            set { object.set("is_unsecured", newValue) }
        }

        /// `group_access` on the wire.
        public var groupAccess: [ColumnSecurityRuleGroupOperation]? {
            get { object.value("group_access") }
            set { object.set("group_access", newValue) }
        }
    }

    /// A part of requests.
    public struct AuthorMetadataTypeInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `type` on the wire.
        public var type: AuthorMetadataTypeType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }

        /// `identifier` on the wire, required.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }
    }

    /// A part of requests.
    public struct ObjectPrivilegesMetadataInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `type` on the wire.
        public var type: TokenAccessScopeObjectType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }

        /// `identifier` on the wire, required.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }
    }

    /// A part of requests.
    public struct PermissionsMetadataTypeInput: V2Value {
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

    /// A part of requests.
    public struct PublishMetadataListItem: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `identifier` on the wire, required.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }

        /// `type` on the wire.
        public var type: PublishMetadataType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }
    }

    /// A part of requests.
    public struct ShareMetadataTypeInput: V2Value {
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

    /// A part of requests.
    public struct ColumnSecurityRuleGroupOperation: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `operation` on the wire, required.
        public var operation: UpdateCollectionOperation? {
            get { object.value("operation") }
            set { object.set("operation", newValue) }
        }

        /// `group_identifiers` on the wire, required.
        public var groupIdentifiers: [String]? {
            get { object.value("group_identifiers") }
            set { object.set("group_identifiers", newValue) }
        }
    }
}
