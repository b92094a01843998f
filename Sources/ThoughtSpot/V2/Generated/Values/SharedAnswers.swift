// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `GET auth/session/user` or `POST users/activate` answers with.
    public struct User: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `display_name` on the wire, required.
        public var displayName: String? { object.value("display_name") }

        /// `visibility` on the wire, required.
        public var visibility: Visibility? { object.value("visibility") }

        /// `author_id` on the wire.
        public var authorID: String? { object.value("author_id") }

        /// `can_change_password` on the wire.
        public var canChangePassword: Bool? { object.value("can_change_password") }

        /// `complete_detail` on the wire.
        public var completeDetail: Bool? { object.value("complete_detail") }

        /// `creation_time_in_millis` on the wire.
        public var creationTimeInMillis: Timestamp? { object.value("creation_time_in_millis") }

        /// `current_org` on the wire.
        public var currentOrg: Org? { object.value("current_org") }

        /// `deleted` on the wire.
        public var deleted: Bool? { object.value("deleted") }

        /// `deprecated` on the wire.
        public var deprecated: Bool? { object.value("deprecated") }

        /// `account_type` on the wire.
        public var accountType: AccountType? { object.value("account_type") }

        /// `account_status` on the wire.
        public var accountStatus: AccountStatus? { object.value("account_status") }

        /// `email` on the wire.
        public var email: String? { object.value("email") }

        /// `expiration_time_in_millis` on the wire.
        public var expirationTimeInMillis: Timestamp? { object.value("expiration_time_in_millis") }

        /// `external` on the wire.
        public var external: Bool? { object.value("external") }

        /// `favorite_metadata` on the wire.
        public var favoriteMetadata: [FavoriteMetadataItem]? { object.value("favorite_metadata") }

        /// `first_login_time_in_millis` on the wire.
        public var firstLoginTimeInMillis: Timestamp? { object.value("first_login_time_in_millis") }

        /// `group_mask` on the wire.
        public var groupMask: Int? { object.value("group_mask") }

        /// `hidden` on the wire.
        public var hidden: Bool? { object.value("hidden") }

        /// `home_liveboard` on the wire.
        public var homeLiveboard: ObjectIDAndName? { object.value("home_liveboard") }

        /// `incomplete_details` on the wire.
        public var incompleteDetails: JSONValue? { object.value("incomplete_details") }

        /// `is_first_login` on the wire.
        public var isFirstLogin: Bool? { object.value("is_first_login") }

        /// `modification_time_in_millis` on the wire.
        public var modificationTimeInMillis: Timestamp? { object.value("modification_time_in_millis") }

        /// `modifier_id` on the wire.
        public var modifierID: String? { object.value("modifier_id") }

        /// `notify_on_share` on the wire.
        public var notifyOnShare: Bool? { object.value("notify_on_share") }

        /// `onboarding_experience_completed` on the wire.
        public var onboardingExperienceCompleted: Bool? { object.value("onboarding_experience_completed") }

        /// `orgs` on the wire.
        public var orgs: [Org]? { object.value("orgs") }

        /// `owner_id` on the wire.
        public var ownerID: String? { object.value("owner_id") }

        /// `parent_type` on the wire.
        public var parentType: ParentType? { object.value("parent_type") }

        /// `privileges` on the wire.
        public var privileges: [String]? { object.value("privileges") }

        /// `show_onboarding_experience` on the wire.
        public var showOnboardingExperience: Bool? { object.value("show_onboarding_experience") }

        /// `super_user` on the wire.
        public var superUser: Bool? { object.value("super_user") }

        /// `system_user` on the wire.
        public var systemUser: Bool? { object.value("system_user") }

        /// `tags` on the wire.
        public var tags: [ObjectIDAndName]? { object.value("tags") }

        /// `tenant_id` on the wire.
        public var tenantID: String? { object.value("tenant_id") }

        /// `user_groups` on the wire.
        public var userGroups: [ObjectIDAndName]? { object.value("user_groups") }

        /// `user_inherited_groups` on the wire.
        public var userInheritedGroups: [ObjectIDAndName]? { object.value("user_inherited_groups") }

        /// `welcome_email_sent` on the wire.
        public var welcomeEmailSent: Bool? { object.value("welcome_email_sent") }

        /// `org_privileges` on the wire.
        public var orgPrivileges: JSONValue? { object.value("org_privileges") }

        /// `preferred_locale` on the wire.
        public var preferredLocale: String? { object.value("preferred_locale") }

        /// `use_browser_language` on the wire.
        public var useBrowserLanguage: Bool? { object.value("use_browser_language") }

        /// `extended_properties` on the wire.
        public var extendedProperties: JSONValue? { object.value("extended_properties") }

        /// `extended_preferences` on the wire.
        public var extendedPreferences: JSONValue? { object.value("extended_preferences") }

        /// `user_parameters` on the wire.
        public var userParameters: JSONValue? { object.value("user_parameters") }

        /// `access_control_properties` on the wire.
        public var accessControlProperties: JSONValue? { object.value("access_control_properties") }

        /// `variable_values` on the wire.
        public var variableValues: JSONValue? { object.value("variable_values") }
    }

    /// A part of answers.
    public struct Org: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: Int? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }
    }

    /// A part of answers.
    public struct FavoriteMetadataItem: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `type` on the wire, required.
        public var type: FavoriteMetadataItemType? { object.value("type") }
    }

    /// A part of answers.
    public struct ObjectIDAndName: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire.
        public var id: String? { object.value("id") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }
    }

    /// A part of answers.
    public struct GenericInfo: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire.
        public var id: String? { object.value("id") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }
    }
}
