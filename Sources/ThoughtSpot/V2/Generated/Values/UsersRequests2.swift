// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST users/search` takes.
    public struct SearchUsersRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `user_identifier` on the wire.
        public var userIdentifier: String? {
            get { object.value("user_identifier") }
            set { object.set("user_identifier", newValue) }
        }

        /// `display_name` on the wire.
        public var displayName: String? {
            get { object.value("display_name") }
            set { object.set("display_name", newValue) }
        }

        /// `name_pattern` on the wire.
        public var namePattern: String? {
            get { object.value("name_pattern") }
            set { object.set("name_pattern", newValue) }
        }

        /// `visibility` on the wire.
        public var visibility: Visibility? {
            get { object.value("visibility") }
            set { object.set("visibility", newValue) }
        }

        /// `email` on the wire.
        public var email: String? {
            get { object.value("email") }
            set { object.set("email", newValue) }
        }

        /// `group_identifiers` on the wire.
        public var groupIdentifiers: [String]? {
            get { object.value("group_identifiers") }
            set { object.set("group_identifiers", newValue) }
        }

        /// `privileges` on the wire.
        public var privileges: [Privilege]? {
            get { object.value("privileges") }
            set { object.set("privileges", newValue) }
        }

        /// `account_type` on the wire.
        public var accountType: AccountType? {
            get { object.value("account_type") }
            set { object.set("account_type", newValue) }
        }

        /// `account_status` on the wire.
        public var accountStatus: AccountStatus? {
            get { object.value("account_status") }
            set { object.set("account_status", newValue) }
        }

        /// `notify_on_share` on the wire.
        public var notifyOnShare: Bool? {
            get { object.value("notify_on_share") }
            set { object.set("notify_on_share", newValue) }
        }

        /// `show_onboarding_experience` on the wire.
        public var showOnboardingExperience: Bool? {
            get { object.value("show_onboarding_experience") }
            set { object.set("show_onboarding_experience", newValue) }
        }

        /// `onboarding_experience_completed` on the wire.
        public var onboardingExperienceCompleted: Bool? {
            get { object.value("onboarding_experience_completed") }
            set { object.set("onboarding_experience_completed", newValue) }
        }

        /// `org_identifiers` on the wire.
        public var orgIdentifiers: [String]? {
            get { object.value("org_identifiers") }
            set { object.set("org_identifiers", newValue) }
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

        /// `sort_options` on the wire.
        public var sortOptions: SortOptions? {
            get { object.value("sort_options") }
            set { object.set("sort_options", newValue) }
        }

        /// `role_identifiers` on the wire.
        public var roleIdentifiers: [String]? {
            get { object.value("role_identifiers") }
            set { object.set("role_identifiers", newValue) }
        }

        /// `include_favorite_metadata` on the wire; `false` unless it is set.
        public var includeFavoriteMetadata: Bool? {
            get { object.value("include_favorite_metadata") }
            set { object.set("include_favorite_metadata", newValue) }
        }

        /// `include_variable_values` on the wire; `false` unless it is set.
        public var includeVariableValues: Bool? {
            get { object.value("include_variable_values") }
            set { object.set("include_variable_values", newValue) }
        }
    }

    /// What `POST users/{user_identifier}/update` takes.
    public struct UpdateUserRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `display_name` on the wire.
        public var displayName: String? {
            get { object.value("display_name") }
            set { object.set("display_name", newValue) }
        }

        /// `visibility` on the wire.
        public var visibility: Visibility? {
            get { object.value("visibility") }
            set { object.set("visibility", newValue) }
        }

        /// `email` on the wire.
        public var email: String? {
            get { object.value("email") }
            set { object.set("email", newValue) }
        }

        /// `account_status` on the wire.
        public var accountStatus: AccountStatus? {
            get { object.value("account_status") }
            set { object.set("account_status", newValue) }
        }

        /// `notify_on_share` on the wire.
        public var notifyOnShare: Bool? {
            get { object.value("notify_on_share") }
            set { object.set("notify_on_share", newValue) }
        }

        /// `show_onboarding_experience` on the wire.
        public var showOnboardingExperience: Bool? {
            get { object.value("show_onboarding_experience") }
            set { object.set("show_onboarding_experience", newValue) }
        }

        /// `onboarding_experience_completed` on the wire.
        public var onboardingExperienceCompleted: Bool? {
            get { object.value("onboarding_experience_completed") }
            set { object.set("onboarding_experience_completed", newValue) }
        }

        /// `account_type` on the wire.
        public var accountType: AccountType? {
            get { object.value("account_type") }
            set { object.set("account_type", newValue) }
        }

        /// `group_identifiers` on the wire.
        public var groupIdentifiers: [String]? {
            get { object.value("group_identifiers") }
            set { object.set("group_identifiers", newValue) }
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

        /// `org_identifiers` on the wire.
        public var orgIdentifiers: [String]? {
            get { object.value("org_identifiers") }
            set { object.set("org_identifiers", newValue) }
        }

        /// `operation` on the wire; `REPLACE` unless it is set.
        public var operation: UpdateCollectionOperation? {
            get { object.value("operation") }
            set { object.set("operation", newValue) }
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
    }

    /// A part of requests.
    public struct FavoriteMetadataInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `identifier` on the wire.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }

        /// `type` on the wire.
        public var type: CopyObjectType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }
    }
}
