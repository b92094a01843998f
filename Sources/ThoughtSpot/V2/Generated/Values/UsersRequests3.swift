// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// A part of requests.
    public struct ImportUser: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `user_identifier` on the wire, required.
        public var userIdentifier: String? {
            get { object.value("user_identifier") }
            set { object.set("user_identifier", newValue) }
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

        /// `email` on the wire.
        public var email: String? {
            get { object.value("email") }
            set { object.set("email", newValue) }
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

        /// `visibility` on the wire.
        public var visibility: Visibility? {
            get { object.value("visibility") }
            set { object.set("visibility", newValue) }
        }

        /// `notify_on_share` on the wire; `true` unless it is set.
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
    }
}
