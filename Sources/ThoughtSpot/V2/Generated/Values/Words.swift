// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Known words are constants; any other text is kept.
    public struct AuthType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `TRUSTED_AUTH` on the wire.
        public static var trustedAuth: Self { "TRUSTED_AUTH" }
    }

    /// Known words are constants; any other text is kept.
    public struct SearchAuthSettingsScope: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CLUSTER` on the wire.
        public static var cluster: Self { "CLUSTER" }

        /// `ORG` on the wire.
        public static var org: Self { "ORG" }
    }

    /// Known words are constants; any other text is kept.
    public struct PersistOption: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `REPLACE` on the wire.
        public static var replace: Self { "REPLACE" }

        /// `APPEND` on the wire.
        public static var append: Self { "APPEND" }

        /// `NONE` on the wire.
        public static var nothing: Self { "NONE" }

        /// `RESET` on the wire.
        public static var reset: Self { "RESET" }
    }

    /// Known words are constants; any other text is kept.
    public struct CreationMethod: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `FROM_INPUT_PARAMS` on the wire.
        public static var fromInputParams: Self { "FROM_INPUT_PARAMS" }

        /// `FROM_EXISTING_TABLE` on the wire.
        public static var fromExistingTable: Self { "FROM_EXISTING_TABLE" }
    }

    /// Known words are constants; any other text is kept.
    public struct CalendarType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `MONTH_OFFSET` on the wire.
        public static var monthOffset: Self { "MONTH_OFFSET" }

        /// `FOUR_FOUR_FIVE` on the wire.
        public static var fourFourFive: Self { "FOUR_FOUR_FIVE" }

        /// `FOUR_FIVE_FOUR` on the wire.
        public static var fourFiveFour: Self { "FOUR_FIVE_FOUR" }

        /// `FIVE_FOUR_FOUR` on the wire.
        public static var fiveFourFour: Self { "FIVE_FOUR_FOUR" }
    }

    /// Known words are constants; any other text is kept.
    public struct MonthOffset: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `January` on the wire.
        public static var january: Self { "January" }

        /// `February` on the wire.
        public static var february: Self { "February" }

        /// `March` on the wire.
        public static var march: Self { "March" }

        /// `April` on the wire.
        public static var april: Self { "April" }

        /// `May` on the wire.
        public static var may: Self { "May" }

        /// `June` on the wire.
        public static var june: Self { "June" }

        /// `July` on the wire.
        public static var july: Self { "July" }

        /// `August` on the wire.
        public static var august: Self { "August" }

        /// `September` on the wire.
        public static var september: Self { "September" }

        /// `October` on the wire.
        public static var october: Self { "October" }

        /// `November` on the wire.
        public static var november: Self { "November" }

        /// `December` on the wire.
        public static var december: Self { "December" }
    }

    /// Known words are constants; any other text is kept.
    public struct StartDayOfWeek: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Sunday` on the wire.
        public static var sunday: Self { "Sunday" }

        /// `Monday` on the wire.
        public static var monday: Self { "Monday" }

        /// `Tuesday` on the wire.
        public static var tuesday: Self { "Tuesday" }

        /// `Wednesday` on the wire.
        public static var wednesday: Self { "Wednesday" }

        /// `Thursday` on the wire.
        public static var thursday: Self { "Thursday" }

        /// `Friday` on the wire.
        public static var friday: Self { "Friday" }

        /// `Saturday` on the wire.
        public static var saturday: Self { "Saturday" }
    }

    /// Known words are constants; any other text is kept.
    public struct UpdateMethod: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `FROM_INPUT_PARAMS` on the wire.
        public static var fromInputParams: Self { "FROM_INPUT_PARAMS" }

        /// `FROM_EXISTING_TABLE` on the wire.
        public static var fromExistingTable: Self { "FROM_EXISTING_TABLE" }
    }

    /// Known words are constants; any other text is kept.
    public struct UpdateCollectionOperation: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ADD` on the wire.
        public static var add: Self { "ADD" }

        /// `REMOVE` on the wire.
        public static var remove: Self { "REMOVE" }

        /// `REPLACE` on the wire.
        public static var replace: Self { "REPLACE" }
    }

    /// Known words are constants; any other text is kept.
    public struct AuthenticationType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SERVICE_ACCOUNT` on the wire.
        public static var serviceAccount: Self { "SERVICE_ACCOUNT" }

        /// `KEY_PAIR` on the wire.
        public static var keyPair: Self { "KEY_PAIR" }

        /// `PERSONAL_ACCESS_TOKEN` on the wire.
        public static var personalAccessToken: Self { "PERSONAL_ACCESS_TOKEN" }

        /// `OAUTH_WITH_SERVICE_PRINCIPAL` on the wire.
        public static var oauthWithServicePrincipal: Self { "OAUTH_WITH_SERVICE_PRINCIPAL" }

        /// `OAUTH_CLIENT_CREDENTIALS` on the wire.
        public static var oauthClientCredentials: Self { "OAUTH_CLIENT_CREDENTIALS" }

        /// `OAUTH` on the wire.
        public static var oauth: Self { "OAUTH" }

        /// `EXTOAUTH` on the wire.
        public static var extoauth: Self { "EXTOAUTH" }

        /// `EXTOAUTH_WITH_PKCE` on the wire.
        public static var extoauthWithPkce: Self { "EXTOAUTH_WITH_PKCE" }

        /// `OAUTH_WITH_PKCE` on the wire.
        public static var oauthWithPkce: Self { "OAUTH_WITH_PKCE" }

        /// `IAM` on the wire.
        public static var iam: Self { "IAM" }

        /// `OAUTH_WITH_PEZ` on the wire.
        public static var oauthWithPez: Self { "OAUTH_WITH_PEZ" }
    }

    /// Known words are constants; any other text is kept.
    public struct PolicyType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `NO_POLICY` on the wire.
        public static var noPolicy: Self { "NO_POLICY" }

        /// `PRINCIPALS` on the wire.
        public static var principals: Self { "PRINCIPALS" }

        /// `PROCESSES` on the wire.
        public static var processes: Self { "PROCESSES" }
    }

    /// Known words are constants; any other text is kept.
    public struct PolicyProcess: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SAGE_INDEXING` on the wire.
        public static var sageIndexing: Self { "SAGE_INDEXING" }

        /// `ROW_COUNT_STATS` on the wire.
        public static var rowCountStats: Self { "ROW_COUNT_STATS" }
    }
}
