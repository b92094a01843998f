// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST auth/token/object` takes.
    public struct GetObjectAccessTokenRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `username` on the wire, required.
        public var username: String? {
            get { object.value("username") }
            set { object.set("username", newValue) }
        }

        /// `object_id` on the wire.
        public var objectID: String? {
            get { object.value("object_id") }
            set { object.set("object_id", newValue) }
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

    /// What `POST auth/token/revoke` takes.
    public struct RevokeTokenRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `user_identifier` on the wire.
        public var userIdentifier: String? {
            get { object.value("user_identifier") }
            set { object.set("user_identifier", newValue) }
        }

        /// `token` on the wire.
        public var token: String? {
            get { object.value("token") }
            set { object.set("token", newValue) }
        }
    }

    /// What `POST auth/token/validate` takes.
    public struct ValidateTokenRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `token` on the wire, required.
        public var token: String? {
            get { object.value("token") }
            set { object.set("token", newValue) }
        }
    }

    /// A part of requests.
    public struct AuthClusterPreferencesInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `auth_status` on the wire.
        public var authStatus: AuthStatus? {
            get { object.value("auth_status") }
            set { object.set("auth_status", newValue) }
        }
    }

    /// A part of requests.
    public struct AuthOrgPreferenceInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `org_identifier` on the wire, required.
        public var orgIdentifier: String? {
            get { object.value("org_identifier") }
            set { object.set("org_identifier", newValue) }
        }

        /// `auth_status` on the wire.
        public var authStatus: AuthStatus? {
            get { object.value("auth_status") }
            set { object.set("auth_status", newValue) }
        }
    }

    /// A part of requests.
    public struct FilterRules: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `column_name` on the wire, required.
        public var columnName: String? {
            get { object.value("column_name") }
            set { object.set("column_name", newValue) }
        }

        /// `operator` on the wire, required.
        public var `operator`: Operator? {
            get { object.value("operator") }
            set { object.set("operator", newValue) }
        }

        /// `values` on the wire, required.
        public var values: [JSONValue]? {
            get { object.value("values") }
            set { object.set("values", newValue) }
        }
    }

    /// A part of requests.
    public struct ParameterValues: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire, required.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `values` on the wire, required.
        public var values: [JSONValue]? {
            get { object.value("values") }
            set { object.set("values", newValue) }
        }
    }

    /// A part of requests.
    public struct VariableValues: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire, required.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `values` on the wire, required.
        public var values: [JSONValue]? {
            get { object.value("values") }
            set { object.set("values", newValue) }
        }
    }

    /// A part of requests.
    public struct TokenAccessScopeObject: V2Value {
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
    public struct GroupObject: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `identifier` on the wire.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }
    }

    /// A part of requests.
    public struct TokenScopeInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `org_scope` on the wire, required.
        public var orgScope: OrgScope? {
            get { object.value("org_scope") }
            set { object.set("org_scope", newValue) }
        }

        /// `org_identifiers` on the wire.
        public var orgIdentifiers: [String]? {
            get { object.value("org_identifiers") }
            set { object.set("org_identifiers", newValue) }
        }
    }

    /// A part of requests.
    public struct UserParameterOptions: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `objects` on the wire.
        public var objects: [UserObject]? {
            get { object.value("objects") }
            set { object.set("objects", newValue) }
        }

        /// `runtime_filters` on the wire.
        public var runtimeFilters: [RuntimeFilters]? {
            get { object.value("runtime_filters") }
            set { object.set("runtime_filters", newValue) }
        }

        /// `runtime_sorts` on the wire.
        public var runtimeSorts: [RuntimeSorts]? {
            get { object.value("runtime_sorts") }
            set { object.set("runtime_sorts", newValue) }
        }

        /// `parameters` on the wire.
        public var parameters: [RuntimeParameters]? {
            get { object.value("parameters") }
            set { object.set("parameters", newValue) }
        }
    }
}
