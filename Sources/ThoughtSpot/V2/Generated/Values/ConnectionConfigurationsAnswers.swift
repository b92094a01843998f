// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST connection-configurations/create` or `POST connection-configurations/search` answers with.
    public struct ConnectionConfigurationResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `configuration_identifier` on the wire.
        public var configurationIdentifier: String? { object.value("configuration_identifier") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }

        /// `description` on the wire.
        public var description: String? { object.value("description") }

        /// `configuration` on the wire.
        public var configuration: JSONValue? { object.value("configuration") }

        /// `policy_principals` on the wire.
        public var policyPrincipals: [UserPrincipal]? { object.value("policy_principals") }

        /// `policy_processes` on the wire.
        public var policyProcesses: [PolicyProcess]? { object.value("policy_processes") }

        /// `disabled` on the wire.
        public var disabled: Bool? { object.value("disabled") }

        /// `data_warehouse_type` on the wire.
        public var dataWarehouseType: DataWarehouseType? { object.value("data_warehouse_type") }

        /// `policy_type` on the wire.
        public var policyType: PolicyType? { object.value("policy_type") }

        /// `same_as_parent` on the wire.
        public var sameAsParent: Bool? { object.value("same_as_parent") }

        /// `policy_process_options` on the wire.
        public var policyProcessOptions: PolicyProcessOptions? { object.value("policy_process_options") }
    }

    /// A part of answers.
    public struct UserPrincipal: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire.
        public var id: String? { object.value("id") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }

        /// `type` on the wire.
        public var type: String? { object.value("type") }
    }

    /// A part of answers.
    public struct PolicyProcessOptions: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `impersonate_user` on the wire.
        public var impersonateUser: String? { object.value("impersonate_user") }
    }
}
