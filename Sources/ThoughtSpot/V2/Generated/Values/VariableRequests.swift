// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST template/variables/create` takes.
    public struct CreateVariableRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `type` on the wire, required.
        public var type: CreateVariableType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }

        /// `name` on the wire, required.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `is_sensitive` on the wire; `false` unless it is set.
        public var isSensitive: Bool? {
            get { object.value("is_sensitive") }
            set { object.set("is_sensitive", newValue) }
        }

        /// `data_type` on the wire.
        public var dataType: DataType? {
            get { object.value("data_type") }
            set { object.set("data_type", newValue) }
        }
    }

    /// What `POST template/variables/delete` takes.
    public struct DeleteVariablesRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `identifiers` on the wire, required.
        public var identifiers: [String]? {
            get { object.value("identifiers") }
            set { object.set("identifiers", newValue) }
        }
    }

    /// What `POST template/variables/search` takes.
    public struct SearchVariablesRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `variable_details` on the wire.
        public var variableDetails: [VariableDetailInput]? {
            get { object.value("variable_details") }
            set { object.set("variable_details", newValue) }
        }

        /// `value_scope` on the wire.
        public var valueScope: [ValueScopeInput]? {
            get { object.value("value_scope") }
            set { object.set("value_scope", newValue) }
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

        /// `response_content` on the wire; `METADATA` unless it is set.
        public var responseContent: ResponseContent? {
            get { object.value("response_content") }
            set { object.set("response_content", newValue) }
        }
    }

    /// What `POST template/variables/update-values` takes.
    public struct UpdateVariableValuesRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `variable_assignment` on the wire, required.
        public var variableAssignment: [VariableUpdateAssignmentInput]? {
            get { object.value("variable_assignment") }
            set { object.set("variable_assignment", newValue) }
        }

        /// `variable_value_scope` on the wire, required.
        public var variableValueScope: [VariableUpdateScopeInput]? {
            get { object.value("variable_value_scope") }
            set { object.set("variable_value_scope", newValue) }
        }
    }

    /// What `POST template/variables/{identifier}/update` takes.
    public struct UpdateVariableRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire, required.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }
    }

    /// What `POST template/variables/{identifier}/update-values` takes.
    public struct PutVariableValuesRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `operation` on the wire.
        public var operation: PutVariableValuesOperation? {
            get { object.value("operation") }
            set { object.set("operation", newValue) }
        }

        /// `variable_assignment` on the wire, required.
        public var variableAssignment: [VariablePutAssignmentInput]? {
            get { object.value("variable_assignment") }
            set { object.set("variable_assignment", newValue) }
        }
    }

    /// A part of requests.
    public struct VariableDetailInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `identifier` on the wire.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }

        /// `type` on the wire.
        public var type: VariableDetailType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }

        /// `name_pattern` on the wire.
        public var namePattern: String? {
            get { object.value("name_pattern") }
            set { object.set("name_pattern", newValue) }
        }
    }

    /// A part of requests.
    public struct ValueScopeInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `org_identifier` on the wire.
        public var orgIdentifier: String? {
            get { object.value("org_identifier") }
            set { object.set("org_identifier", newValue) }
        }

        /// `principal_type` on the wire.
        public var principalType: PrincipalType? {
            get { object.value("principal_type") }
            set { object.set("principal_type", newValue) }
        }

        /// `principal_identifier` on the wire.
        public var principalIdentifier: String? {
            get { object.value("principal_identifier") }
            set { object.set("principal_identifier", newValue) }
        }

        /// `model_identifier` on the wire.
        public var modelIdentifier: String? {
            get { object.value("model_identifier") }
            set { object.set("model_identifier", newValue) }
        }
    }

    /// A part of requests.
    public struct VariableUpdateAssignmentInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `variable_identifier` on the wire, required.
        public var variableIdentifier: String? {
            get { object.value("variable_identifier") }
            set { object.set("variable_identifier", newValue) }
        }

        /// `variable_values` on the wire, required.
        public var variableValues: [String]? {
            get { object.value("variable_values") }
            set { object.set("variable_values", newValue) }
        }

        /// `operation` on the wire, required.
        public var operation: PutVariableValuesOperation? {
            get { object.value("operation") }
            set { object.set("operation", newValue) }
        }
    }

    /// A part of requests.
    public struct VariableUpdateScopeInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `org_identifier` on the wire, required.
        public var orgIdentifier: String? {
            get { object.value("org_identifier") }
            set { object.set("org_identifier", newValue) }
        }

        /// `principal_type` on the wire.
        public var principalType: PrincipalType? {
            get { object.value("principal_type") }
            set { object.set("principal_type", newValue) }
        }

        /// `principal_identifier` on the wire.
        public var principalIdentifier: String? {
            get { object.value("principal_identifier") }
            set { object.set("principal_identifier", newValue) }
        }

        /// `model_identifier` on the wire.
        public var modelIdentifier: String? {
            get { object.value("model_identifier") }
            set { object.set("model_identifier", newValue) }
        }

        /// `priority` on the wire.
        public var priority: Int? {
            get { object.value("priority") }
            set { object.set("priority", newValue) }
        }
    }

    /// A part of requests.
    public struct VariablePutAssignmentInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `assigned_values` on the wire, required.
        public var assignedValues: [String]? {
            get { object.value("assigned_values") }
            set { object.set("assigned_values", newValue) }
        }

        /// `org_identifier` on the wire.
        public var orgIdentifier: String? {
            get { object.value("org_identifier") }
            set { object.set("org_identifier", newValue) }
        }

        /// `principal_type` on the wire.
        public var principalType: PrincipalType? {
            get { object.value("principal_type") }
            set { object.set("principal_type", newValue) }
        }

        /// `principal_identifier` on the wire.
        public var principalIdentifier: String? {
            get { object.value("principal_identifier") }
            set { object.set("principal_identifier", newValue) }
        }

        /// `model_identifier` on the wire.
        public var modelIdentifier: String? {
            get { object.value("model_identifier") }
            set { object.set("model_identifier", newValue) }
        }

        /// `priority` on the wire.
        public var priority: Int? {
            get { object.value("priority") }
            set { object.set("priority", newValue) }
        }
    }
}
