internal import JSON

/// A user of the cluster.
struct User: Row {
    /// Why a user may or may not sign in (V1 `state`, V2 `account_status`).
    enum Status: String, Sendable, CaseIterable {
        case active = "ACTIVE"
        case inactive = "INACTIVE"
        case expired = "EXPIRED"
        case locked = "LOCKED"
        case pending = "PENDING"
        case suspended = "SUSPENDED"
    }

    let id: String
    var name: String
    var displayName: String
    /// Nil: no password was ever set, as for users made at token time.
    var password: String?
    var email = ""
    var type = "LOCAL_USER"
    /// `DEFAULT` or `NON_SHARABLE` (V2 calls the first `SHARABLE`).
    var visibility = "DEFAULT"
    var status = Status.active
    /// Direct groups in the order they came, without the built-in `All`.
    var groups: [String] = []
    /// Orgs in the order they came; the Primary Org is 0.
    var orgs: [Int] = [0]
    /// Where a session without a named org begins.
    var lastOrg = 0
    var isSuperUser = false
    var isSystem = false
    /// The rest of V1's `userProperties`.
    var properties = JSONObject()
    /// V1's `userPreferences`.
    var preferences = JSONObject()
    var homeLiveboard: String?
    var favourites: [String] = []
    /// Values of template variables that tokens or calls have put on the user: they outlive the token.
    var variables: [String: [String]] = [:]
    /// The activation token of a user that was made inactive.
    var activation: String?
    var badLogins = 0
    var firstLogin: Int?
    /// Milliseconds since 1970.
    var created: Int
    var modified: Int

    var key: ExactText { ExactText(name) }

    init(id: String = GUID.make(), name: String, displayName: String, now: Int) {
        self.id = id
        self.name = name
        self.displayName = displayName
        created = now
        modified = now
    }
}
