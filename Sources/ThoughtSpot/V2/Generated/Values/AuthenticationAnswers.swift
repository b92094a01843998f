// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST auth/search` answers with.
    public struct SearchAuthSettingsResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `auth_type` on the wire.
        public var authType: AuthType? { object.value("auth_type") }

        /// `cluster_preferences` on the wire.
        public var clusterPreferences: AuthClusterPreferences? { object.value("cluster_preferences") }

        /// `org_preferences` on the wire.
        public var orgPreferences: [AuthOrgPreference]? { object.value("org_preferences") }
    }

    /// What `GET auth/session/token` answers with.
    public struct GetTokenResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `token` on the wire, required.
        public var token: String? { object.value("token") }

        /// `creation_time_in_millis` on the wire, required.
        public var creationTimeInMillis: Timestamp? { object.value("creation_time_in_millis") }

        /// `expiration_time_in_millis` on the wire, required.
        public var expirationTimeInMillis: Timestamp? { object.value("expiration_time_in_millis") }

        /// `valid_for_user_id` on the wire, required.
        public var validForUserID: String? { object.value("valid_for_user_id") }

        /// `valid_for_username` on the wire, required.
        public var validForUsername: String? { object.value("valid_for_username") }
    }

    /// What `POST auth/token/custom` answers with.
    public struct AccessToken: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire.
        public var id: String? { object.value("id") }

        /// `token` on the wire, required.
        public var token: String? { object.value("token") }

        /// `org` on the wire, required.
        public var org: OrgInfo? { object.value("org") }

        /// `user` on the wire, required.
        public var user: UserInfo? { object.value("user") }

        /// `creation_time_in_millis` on the wire, required.
        public var creationTimeInMillis: Timestamp? { object.value("creation_time_in_millis") }

        /// `expiration_time_in_millis` on the wire, required.
        public var expirationTimeInMillis: Timestamp? { object.value("expiration_time_in_millis") }

        /// `scope` on the wire.
        public var scope: AccessTokenScope? { object.value("scope") }
    }

    /// What `POST auth/token/full` or `POST auth/token/object` answers with.
    public struct Token: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `token` on the wire, required.
        public var token: String? { object.value("token") }

        /// `creation_time_in_millis` on the wire, required.
        public var creationTimeInMillis: Timestamp? { object.value("creation_time_in_millis") }

        /// `expiration_time_in_millis` on the wire, required.
        public var expirationTimeInMillis: Timestamp? { object.value("expiration_time_in_millis") }

        /// `scope` on the wire, required.
        public var scope: Scope? { object.value("scope") }

        /// `valid_for_user_id` on the wire, required.
        public var validForUserID: String? { object.value("valid_for_user_id") }

        /// `valid_for_username` on the wire, required.
        public var validForUsername: String? { object.value("valid_for_username") }
    }

    /// What `POST auth/token/validate` answers with.
    public struct TokenValidationResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `creation_time_in_millis` on the wire, required.
        public var creationTimeInMillis: Timestamp? { object.value("creation_time_in_millis") }

        /// `expiration_time_in_millis` on the wire, required.
        public var expirationTimeInMillis: Timestamp? { object.value("expiration_time_in_millis") }

        /// `scope` on the wire, required.
        public var scope: Scope? { object.value("scope") }

        /// `valid_for_user_id` on the wire, required.
        public var validForUserID: String? { object.value("valid_for_user_id") }

        /// `token_type` on the wire, required.
        public var tokenType: String? { object.value("token_type") }
    }

    /// A part of answers.
    public struct AuthClusterPreferences: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `auth_status` on the wire.
        public var authStatus: AuthStatus? { object.value("auth_status") }

        /// `access_tokens` on the wire.
        public var accessTokens: [AuthSettingsAccessToken]? { object.value("access_tokens") }
    }

    /// A part of answers.
    public struct AuthOrgPreference: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `org` on the wire.
        public var org: AuthOrgInfo? { object.value("org") }

        /// `auth_status` on the wire.
        public var authStatus: AuthStatus? { object.value("auth_status") }

        /// `access_tokens` on the wire.
        public var accessTokens: [AuthSettingsAccessToken]? { object.value("access_tokens") }
    }

    /// A part of answers.
    public struct OrgInfo: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: Int? { object.value("id") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }
    }

    /// A part of answers.
    public struct UserInfo: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }
    }

    /// A part of answers.
    public struct AccessTokenScope: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `org_scope` on the wire, required.
        public var orgScope: OrgScope? { object.value("org_scope") }

        /// `org_ids` on the wire.
        public var orgIDs: [OrgInfo]? { object.value("org_ids") }
    }

    /// A part of answers.
    public struct Scope: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `access_type` on the wire, required.
        public var accessType: String? { object.value("access_type") }

        /// `org_id` on the wire.
        public var orgID: Int? { object.value("org_id") }

        /// `metadata_id` on the wire.
        public var metadataID: String? { object.value("metadata_id") }

        /// `org_scope` on the wire.
        public var orgScope: String? { object.value("org_scope") }

        /// `org_ids` on the wire.
        public var orgIDs: [OrgInfo]? { object.value("org_ids") }
    }

    /// A part of answers.
    public struct AuthSettingsAccessToken: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `key` on the wire, required.
        public var key: String? { object.value("key") }
    }

    /// A part of answers.
    public struct AuthOrgInfo: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: Int? { object.value("id") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }
    }
}
