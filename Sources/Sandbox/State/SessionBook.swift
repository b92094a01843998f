/// One signed-in browser or program.
struct Session: Sendable {
    /// The `JSESSIONID` cookie.
    let id: String
    /// The `clientId` cookie.
    let client: String
    let userID: String
    var org: Int
    /// The token it began with; revoking that ends the session.
    let token: String?
    let created: Int
    var lastUsed: Int
    /// Idle time that ends it, in milliseconds.
    let idleLimit: Int
}

/// The sessions of the cluster.
struct SessionBook: Sendable {
    /// Three hours idle, or seven days with `rememberme`.
    static let idle = 3 * 3_600_000
    static let remembered = 7 * 24 * 3_600_000
    /// The longest idle are dropped beyond this many.
    static let capacity = 20_000

    private var sessions: [String: Session] = [:]

    /// How many there are.
    var count: Int { sessions.count }

    /// Those of one user, or all.
    func all(of user: String? = nil) -> [Session] {
        sessions.values.filter { user == nil || $0.userID == user }.sorted { $0.created < $1.created }
    }

    /// Begins a session.
    mutating func begin(user: User, org: Int, token: String?, remember: Bool, now: Int) -> Session {
        if sessions.count >= SessionBook.capacity {
            let kept = sessions.values.sorted { $0.lastUsed > $1.lastUsed }.prefix(SessionBook.capacity / 2)
            sessions = Dictionary(uniqueKeysWithValues: kept.map { ($0.id, $0) })
        }
        let session = Session(
            id: GUID.make(),
            client: GUID.make(),
            userID: user.id,
            org: org,
            token: token,
            created: now,
            lastUsed: now,
            idleLimit: remember ? SessionBook.remembered : SessionBook.idle
        )
        sessions[session.id] = session
        return session
    }

    /// The session of that cookie if it is alive; being asked for keeps it so.
    mutating func use(_ id: String, now: Int) -> Session? {
        guard var session = sessions[id] else { return nil }
        guard now - session.lastUsed < session.idleLimit else {
            sessions[id] = nil
            return nil
        }
        session.lastUsed = now
        sessions[id] = session
        return session
    }

    /// The session of that cookie if it is alive, without keeping it so.
    func peek(_ id: String, now: Int) -> Session? {
        sessions[id].flatMap { now - $0.lastUsed < $0.idleLimit ? $0 : nil }
    }

    /// Moves a session to another org.
    mutating func move(_ id: String, to org: Int) { sessions[id]?.org = org }

    /// Ends one session.
    mutating func end(_ id: String) { sessions[id] = nil }

    /// Ends every session of those users; nil: everybody's.
    mutating func endAll(of users: Set<String>?) {
        sessions = sessions.filter { session in users.map { !$0.contains(session.value.userID) } ?? false }
    }

    /// Ends the sessions that began with that token.
    mutating func endAll(begunWith token: String) {
        sessions = sessions.filter { $0.value.token != token }
    }
}
