// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST auth/configure` takes.
    public struct ConfigureAuthSettingsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `auth_type` on the wire, required.
        public var authType: AuthType? {
            get { object.value("auth_type") }
            set { object.set("auth_type", newValue) }
        }

        /// `cluster_preferences` on the wire.
        public var clusterPreferences: AuthClusterPreferencesInput? {
            get { object.value("cluster_preferences") }
            set { object.set("cluster_preferences", newValue) }
        }

        /// `org_preferences` on the wire.
        public var orgPreferences: [AuthOrgPreferenceInput]? {
            get { object.value("org_preferences") }
            set { object.set("org_preferences", newValue) }
        }
    }

    /// What `POST auth/search` takes.
    public struct SearchAuthSettingsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `auth_type` on the wire, required.
        public var authType: AuthType? {
            get { object.value("auth_type") }
            set { object.set("auth_type", newValue) }
        }

        /// `scope` on the wire.
        public var scope: SearchAuthSettingsScope? {
            get { object.value("scope") }
            set { object.set("scope", newValue) }
        }
    }

    /// What `POST auth/session/login` takes.
    public struct LoginRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `username` on the wire.
        public var username: String? {
            get { object.value("username") }
            set { object.set("username", newValue) }
        }

        /// `password` on the wire.
        public var password: String? {
            get { object.value("password") }
            set { object.set("password", newValue) }
        }

        /// `org_identifier` on the wire.
        public var orgIdentifier: String? {
            get { object.value("org_identifier") }
            set { object.set("org_identifier", newValue) }
        }

        /// `remember_me` on the wire; `false` unless it is set.
        public var rememberMe: Bool? {
            get { object.value("remember_me") }
            set { object.set("remember_me", newValue) }
        }
    }

    /// What `POST auth/token/custom` takes.
    public struct GetCustomAccessTokenRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `username` on the wire, required.
        public var username: String? {
            get { object.value("username") }
            set { object.set("username", newValue) }
        }

        /// `password` on the wire.
        public var password: String? {
            get { object.value("password") }
            set { object.set("password", newValue) }
        }

        /// `secret_key` on the wire.
        public var secretKey: String? {
            get { object.value("secret_key") }
            set { object.set("secret_key", newValue) }
        }

        /// `validity_time_in_sec` on the wire; `300` unless it is set.
        public var validityTimeInSec: Int? {
            get { object.value("validity_time_in_sec") }
            set { object.set("validity_time_in_sec", newValue) }
        }

        /// `org_identifier` on the wire.
        public var orgIdentifier: String? {
            get { object.value("org_identifier") }
            set { object.set("org_identifier", newValue) }
        }

        /// `persist_option` on the wire, required.
        public var persistOption: PersistOption? {
            get { object.value("persist_option") }
            set { object.set("persist_option", newValue) }
        }

        /// `filter_rules` on the wire.
        public var filterRules: [FilterRules]? {
            get { object.value("filter_rules") }
            set { object.set("filter_rules", newValue) }
        }

        /// `parameter_values` on the wire.
        public var parameterValues: [ParameterValues]? {
            get { object.value("parameter_values") }
            set { object.set("parameter_values", newValue) }
        }

        /// `variable_values` on the wire.
        public var variableValues: [VariableValues]? {
            get { object.value("variable_values") }
            set { object.set("variable_values", newValue) }
        }

        /// `objects` on the wire.
        public var objects: [TokenAccessScopeObject]? {
            get { object.value("objects") }
            set { object.set("objects", newValue) }
        }

        /// `email` on the wire.
        public var email: String? {
            get { object.value("email") }
            set { object.set("email", newValue) }
        }

        /// `display_name` on the wire.
        public var displayName: String? {
            get { object.value("display_name") }
            set { object.set("display_name", newValue) }
        }

        /// `groups` on the wire.
        public var groups: [GroupObject]? {
            get { object.value("groups") }
            set { object.set("groups", newValue) }
        }

        /// `auto_create` on the wire; `true` unless it is set.
        public var autoCreate: Bool? {
            get { object.value("auto_create") }
            set { object.set("auto_create", newValue) }
        }

        /// `scope` on the wire.
        public var scope: TokenScopeInput? {
            get { object.value("scope") }
            set { object.set("scope", newValue) }
        }
    }

    /// What `POST auth/token/full` takes.
    public struct GetFullAccessTokenRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `username` on the wire, required.
        public var username: String? {
            get { object.value("username") }
            set { object.set("username", newValue) }
        }

        /// `password` on the wire.
        public var password: String? {
            get { object.value("password") }
            set { object.set("password", newValue) }
        }

        /// `secret_key` on the wire.
        public var secretKey: String? {
            get { object.value("secret_key") }
            set { object.set("secret_key", newValue) }
        }

        /// `validity_time_in_sec` on the wire; `300` unless it is set.
        public var validityTimeInSec: Int? {
            get { object.value("validity_time_in_sec") }
            set { object.set("validity_time_in_sec", newValue) }
        }

        /// `org_id` on the wire.
        public var orgID: Int? {
            get { object.value("org_id") }
            set { object.set("org_id", newValue) }
        }

        /// `email` on the wire.
        public var email: String? {
            get { object.value("email") }
            set { object.set("email", newValue) }
        }

        /// `display_name` on the wire.
        public var displayName: String? {
            get { object.value("display_name") }
            set { object.set("display_name", newValue) }
        }

        /// `auto_create` on the wire; `false` unless it is set.
        public var autoCreate: Bool? {
            get { object.value("auto_create") }
            set { object.set("auto_create", newValue) }
        }

        /// `group_identifiers` on the wire.
        public var groupIdentifiers: [String]? {
            get { object.value("group_identifiers") }
            set { object.set("group_identifiers", newValue) }
        }

        /// `user_parameters` on the wire.
        public var userParameters: UserParameterOptions? {
            get { object.value("user_parameters") }
            set { object.set("user_parameters", newValue) }
        }

        /// `scope` on the wire.
        public var scope: TokenScopeInput? {
            get { object.value("scope") }
            set { object.set("scope", newValue) }
        }
    }
}
