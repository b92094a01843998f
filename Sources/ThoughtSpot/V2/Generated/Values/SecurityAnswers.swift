// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST security/column/rules/fetch` answers with.
    public struct ColumnSecurityRuleResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `table_guid` on the wire.
        public var tableGUID: String? { object.value("table_guid") }

        /// `obj_id` on the wire.
        public var objID: String? { object.value("obj_id") }

        /// `column_security_rules` on the wire.
        public var columnSecurityRules: [ColumnSecurityRule]? { object.value("column_security_rules") }
    }

    /// What `POST security/metadata/fetch-object-privileges` answers with.
    public struct ObjectPrivilegesOfMetadataResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_object_privileges` on the wire.
        public var metadataObjectPrivileges: JSONValue? { object.value("metadata_object_privileges") }
    }

    /// What `POST security/metadata/fetch-permissions` answers with.
    public struct PermissionOfMetadataResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_permission_details` on the wire.
        public var metadataPermissionDetails: JSONValue? { object.value("metadata_permission_details") }
    }

    /// What `POST security/principals/fetch-permissions` answers with.
    public struct PermissionOfPrincipalsResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `principal_permission_details` on the wire.
        public var principalPermissionDetails: JSONValue? { object.value("principal_permission_details") }
    }

    /// A part of answers.
    public struct ColumnSecurityRule: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `column` on the wire, required.
        public var column: ColumnSecurityRuleColumn? { object.value("column") }

        /// `groups` on the wire.
        public var groups: [ColumnSecurityRuleGroup]? { object.value("groups") }

        /// `source_table_details` on the wire.
        public var sourceTableDetails: ColumnSecurityRuleSourceTable? { object.value("source_table_details") }
    }

    /// A part of answers.
    public struct ColumnSecurityRuleColumn: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }
    }

    /// A part of answers.
    public struct ColumnSecurityRuleGroup: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }
    }

    /// A part of answers.
    public struct ColumnSecurityRuleSourceTable: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }
    }
}
