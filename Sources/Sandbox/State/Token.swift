/// A login token or bearer token the cluster has minted.
struct Token: Sendable {
    /// Which call minted it: the two APIs' tokens die by different rules.
    enum Kind: String, Sendable {
        case v1 = "V1"
        case full = "FULL"
        case object = "OBJECT"
        case custom = "CUSTOM"
        /// From `auth/session/token`: 24 hours for whoever holds a session.
        case session = "SESSION"
    }

    let text: String
    let id: String
    let kind: Kind
    let userID: String
    let userName: String
    let org: Int
    /// `FULL` or `REPORT_BOOK_VIEW`.
    let access: String
    let objectID: String?
    /// Generation of the secret key that minted it; nil: minted with a password or a session.
    let generation: Int?
    /// Milliseconds since 1970.
    let created: Int
    /// Milliseconds since 1970; nil: until another token supersedes it (V1).
    let expires: Int?
    /// When a later V1 token was minted with the same key: five minutes from then this one is dead.
    var supersededAt: Int?
    var isRevoked = false

    init(
        text: String,
        kind: Kind,
        user: User,
        org: Int,
        access: String = "FULL",
        objectID: String? = nil,
        generation: Int?,
        created: Int,
        expires: Int?
    ) {
        self.text = text
        id = GUID.make()
        self.kind = kind
        userID = user.id
        userName = user.name
        self.org = org
        self.access = access
        self.objectID = objectID
        self.generation = generation
        self.created = created
        self.expires = expires
    }
}
