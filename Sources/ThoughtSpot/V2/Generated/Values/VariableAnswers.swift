// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST template/variables/create` or `POST template/variables/search` answers with.
    public struct Variable: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `variable_type` on the wire.
        public var variableType: VariableType? { object.value("variable_type") }

        /// `sensitive` on the wire.
        public var sensitive: Bool? { object.value("sensitive") }

        /// `values` on the wire.
        public var values: [VariableValue]? { object.value("values") }

        /// `org` on the wire.
        public var org: VariableOrgInfo? { object.value("org") }

        /// `obj_id` on the wire.
        public var objID: String? { object.value("obj_id") }
    }

    /// A part of answers.
    public struct VariableValue: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `value` on the wire.
        public var value: String? { object.value("value") }

        /// `value_list` on the wire.
        public var valueList: [String]? { object.value("value_list") }

        /// `org_identifier` on the wire, required.
        public var orgIdentifier: String? { object.value("org_identifier") }

        /// `principal_type` on the wire.
        public var principalType: PrincipalType? { object.value("principal_type") }

        /// `principal_identifier` on the wire.
        public var principalIdentifier: String? { object.value("principal_identifier") }

        /// `model_identifier` on the wire.
        public var modelIdentifier: String? { object.value("model_identifier") }

        /// `priority` on the wire.
        public var priority: Int? { object.value("priority") }
    }

    /// A part of answers.
    public struct VariableOrgInfo: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: Int? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }
    }
}
