// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST users/activate` takes.
    public struct ActivateUserRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `user_identifier` on the wire, required.
        public var userIdentifier: String? {
            get { object.value("user_identifier") }
            set { object.set("user_identifier", newValue) }
        }

        /// `auth_token` on the wire, required.
        public var authToken: String? {
            get { object.value("auth_token") }
            set { object.set("auth_token", newValue) }
        }

        /// `password` on the wire, required.
        public var password: String? {
            get { object.value("password") }
            set { object.set("password", newValue) }
        }

        /// `properties` on the wire.
        public var properties: String? {
            get { object.value("properties") }
            set { object.set("properties", newValue) }
        }
    }

    /// What `POST users/change-password` takes.
    public struct ChangeUserPasswordRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `current_password` on the wire, required.
        public var currentPassword: String? {
            get { object.value("current_password") }
            set { object.set("current_password", newValue) }
        }

        /// `new_password` on the wire, required.
        public var newPassword: String? {
            get { object.value("new_password") }
            set { object.set("new_password", newValue) }
        }

        /// `user_identifier` on the wire, required.
        public var userIdentifier: String? {
            get { object.value("user_identifier") }
            set { object.set("user_identifier", newValue) }
        }
    }

    /// What `POST users/create` takes.
    public struct CreateUserRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire, required.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `display_name` on the wire, required.
        public var displayName: String? {
            get { object.value("display_name") }
            set { object.set("display_name", newValue) }
        }

        /// `password` on the wire.
        public var password: String? {
            get { object.value("password") }
            set { object.set("password", newValue) }
        }

        /// `email` on the wire, required.
        public var email: String? {
            get { object.value("email") }
            set { object.set("email", newValue) }
        }

        /// `account_type` on the wire; `LOCAL_USER` unless it is set.
        public var accountType: AccountType? {
            get { object.value("account_type") }
            set { object.set("account_type", newValue) }
        }

        /// `account_status` on the wire; `ACTIVE` unless it is set.
        public var accountStatus: AccountStatus? {
            get { object.value("account_status") }
            set { object.set("account_status", newValue) }
        }

        /// `org_identifiers` on the wire.
        public var orgIdentifiers: [String]? {
            get { object.value("org_identifiers") }
            set { object.set("org_identifiers", newValue) }
        }

        /// `group_identifiers` on the wire.
        public var groupIdentifiers: [String]? {
            get { object.value("group_identifiers") }
            set { object.set("group_identifiers", newValue) }
        }

        /// `visibility` on the wire; `SHARABLE` unless it is set.
        public var visibility: Visibility? {
            get { object.value("visibility") }
            set { object.set("visibility", newValue) }
        }

        /// `notify_on_share` on the wire; `true` unless it is set.
        public var notifyOnShare: Bool? {
            get { object.value("notify_on_share") }
            set { object.set("notify_on_share", newValue) }
        }

        /// `show_onboarding_experience` on the wire; `true` unless it is set.
        public var showOnboardingExperience: Bool? {
            get { object.value("show_onboarding_experience") }
            set { object.set("show_onboarding_experience", newValue) }
        }

        /// `onboarding_experience_completed` on the wire; `false` unless it is set.
        public var onboardingExperienceCompleted: Bool? {
            get { object.value("onboarding_experience_completed") }
            set { object.set("onboarding_experience_completed", newValue) }
        }

        /// `home_liveboard_identifier` on the wire.
        public var homeLiveboardIdentifier: String? {
            get { object.value("home_liveboard_identifier") }
            set { object.set("home_liveboard_identifier", newValue) }
        }

        /// `favorite_metadata` on the wire.
        public var favoriteMetadata: [FavoriteMetadataInput]? {
            get { object.value("favorite_metadata") }
            set { object.set("favorite_metadata", newValue) }
        }

        /// `preferred_locale` on the wire.
        public var preferredLocale: Locale? {
            get { object.value("preferred_locale") }
            set { object.set("preferred_locale", newValue) }
        }

        /// `use_browser_language` on the wire.
        public var useBrowserLanguage: Bool? {
            get { object.value("use_browser_language") }
            set { object.set("use_browser_language", newValue) }
        }

        /// `extended_properties` on the wire.
        public var extendedProperties: JSONValue? {
            get { object.value("extended_properties") }
            set { object.set("extended_properties", newValue) }
        }

        /// `extended_preferences` on the wire.
        public var extendedPreferences: JSONValue? {
            get { object.value("extended_preferences") }
            set { object.set("extended_preferences", newValue) }
        }

        /// `trigger_welcome_email` on the wire.
        public var triggerWelcomeEmail: Bool? {
            get { object.value("trigger_welcome_email") }
            set { object.set("trigger_welcome_email", newValue) }
        }

        /// `trigger_activation_email` on the wire.
        public var triggerActivationEmail: Bool? {
            get { object.value("trigger_activation_email") }
            set { object.set("trigger_activation_email", newValue) }
        }
    }

    /// What `POST users/deactivate` takes.
    public struct DeactivateUserRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `user_identifier` on the wire, required.
        public var userIdentifier: String? {
            get { object.value("user_identifier") }
            set { object.set("user_identifier", newValue) }
        }

        /// `base_url` on the wire, required.
        public var baseURL: String? {
            get { object.value("base_url") }
            set { object.set("base_url", newValue) }
        }
    }

    /// What `POST users/force-logout` takes.
    public struct ForceLogoutUsersRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `user_identifiers` on the wire.
        public var userIdentifiers: [String]? {
            get { object.value("user_identifiers") }
            set { object.set("user_identifiers", newValue) }
        }
    }

    /// What `POST users/import` takes.
    public struct ImportUsersRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `users` on the wire, required.
        public var users: [ImportUser]? {
            get { object.value("users") }
            set { object.set("users", newValue) }
        }

        /// `default_password` on the wire.
        public var defaultPassword: String? {
            get { object.value("default_password") }
            set { object.set("default_password", newValue) }
        }

        /// `dry_run` on the wire; `true` unless it is set.
        public var dryRun: Bool? {
            get { object.value("dry_run") }
            set { object.set("dry_run", newValue) }
        }

        /// `delete_unspecified_users` on the wire; `false` unless it is set.
        public var deleteUnspecifiedUsers: Bool? {
            get { object.value("delete_unspecified_users") }
            set { object.set("delete_unspecified_users", newValue) }
        }
    }

    /// What `POST users/reset-password` takes.
    public struct ResetUserPasswordRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `new_password` on the wire, required.
        public var newPassword: String? {
            get { object.value("new_password") }
            set { object.set("new_password", newValue) }
        }

        /// `user_identifier` on the wire, required.
        public var userIdentifier: String? {
            get { object.value("user_identifier") }
            set { object.set("user_identifier", newValue) }
        }
    }
}
