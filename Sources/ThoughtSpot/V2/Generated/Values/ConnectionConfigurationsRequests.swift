// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST connection-configurations/create` takes.
    public struct CreateConnectionConfigurationRequest: V2Value {
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

        /// `connection_identifier` on the wire, required.
        public var connectionIdentifier: String? {
            get { object.value("connection_identifier") }
            set { object.set("connection_identifier", newValue) }
        }

        /// `same_as_parent` on the wire; `false` unless it is set.
        public var sameAsParent: Bool? {
            get { object.value("same_as_parent") }
            set { object.set("same_as_parent", newValue) }
        }

        /// `policy_process_options` on the wire.
        public var policyProcessOptions: PolicyProcessOptionsInput? {
            get { object.value("policy_process_options") }
            set { object.set("policy_process_options", newValue) }
        }

        /// `authentication_type` on the wire; `SERVICE_ACCOUNT` unless it is set.
        public var authenticationType: AuthenticationType? {
            get { object.value("authentication_type") }
            set { object.set("authentication_type", newValue) }
        }

        /// `configuration` on the wire, required.
        public var configuration: JSONValue? {
            get { object.value("configuration") }
            set { object.set("configuration", newValue) }
        }

        /// `policy_type` on the wire; `NO_POLICY` unless it is set.
        public var policyType: PolicyType? {
            get { object.value("policy_type") }
            set { object.set("policy_type", newValue) }
        }

        /// `policy_principals` on the wire.
        public var policyPrincipals: [String]? {
            get { object.value("policy_principals") }
            set { object.set("policy_principals", newValue) }
        }

        /// `policy_processes` on the wire.
        public var policyProcesses: [PolicyProcess]? {
            get { object.value("policy_processes") }
            set { object.set("policy_processes", newValue) }
        }
    }

    /// What `POST connection-configurations/delete` takes.
    public struct DeleteConnectionConfigurationRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `configuration_identifier` on the wire, required.
        public var configurationIdentifier: String? {
            get { object.value("configuration_identifier") }
            set { object.set("configuration_identifier", newValue) }
        }

        /// `connection_identifier` on the wire, required.
        public var connectionIdentifier: String? {
            get { object.value("connection_identifier") }
            set { object.set("connection_identifier", newValue) }
        }
    }

    /// What `POST connection-configurations/search` takes.
    public struct ConnectionConfigurationSearchRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `connection_identifier` on the wire, required.
        public var connectionIdentifier: String? {
            get { object.value("connection_identifier") }
            set { object.set("connection_identifier", newValue) }
        }

        /// `configuration_identifier` on the wire.
        public var configurationIdentifier: String? {
            get { object.value("configuration_identifier") }
            set { object.set("configuration_identifier", newValue) }
        }

        /// `policy_type` on the wire.
        public var policyType: PolicyType? {
            get { object.value("policy_type") }
            set { object.set("policy_type", newValue) }
        }
    }

    /// What `POST connection-configurations/{configuration_identifier}/update` takes.
    public struct UpdateConnectionConfigurationRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `connection_identifier` on the wire, required.
        public var connectionIdentifier: String? {
            get { object.value("connection_identifier") }
            set { object.set("connection_identifier", newValue) }
        }

        /// `name` on the wire.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `description` on the wire.
        public var description: String? {
            get { object.value("description") }
            set { object.set("description", newValue) }
        }

        /// `same_as_parent` on the wire; `false` unless it is set.
        public var sameAsParent: Bool? {
            get { object.value("same_as_parent") }
            set { object.set("same_as_parent", newValue) }
        }

        /// `policy_process_options` on the wire.
        public var policyProcessOptions: PolicyProcessOptionsInput? {
            get { object.value("policy_process_options") }
            set { object.set("policy_process_options", newValue) }
        }

        /// `authentication_type` on the wire.
        public var authenticationType: AuthenticationType? {
            get { object.value("authentication_type") }
            set { object.set("authentication_type", newValue) }
        }

        /// `configuration` on the wire.
        public var configuration: JSONValue? {
            get { object.value("configuration") }
            set { object.set("configuration", newValue) }
        }

        /// `policy_type` on the wire.
        public var policyType: PolicyType? {
            get { object.value("policy_type") }
            set { object.set("policy_type", newValue) }
        }

        /// `policy_principals` on the wire.
        public var policyPrincipals: [String]? {
            get { object.value("policy_principals") }
            set { object.set("policy_principals", newValue) }
        }

        /// `policy_processes` on the wire.
        public var policyProcesses: [PolicyProcess]? {
            get { object.value("policy_processes") }
            set { object.set("policy_processes", newValue) }
        }

        /// `disable` on the wire; `false` unless it is set.
        public var disable: Bool? {
            get { object.value("disable") }
            set { object.set("disable", newValue) }
        }
    }

    /// A part of requests.
    public struct PolicyProcessOptionsInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `impersonate_user` on the wire.
        public var impersonateUser: String? {
            get { object.value("impersonate_user") }
            set { object.set("impersonate_user", newValue) }
        }
    }
}
