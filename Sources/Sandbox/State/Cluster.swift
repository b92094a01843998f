internal import HTTPWire
internal import JSON

/// Everything the stand-in knows: one value, changed by one call at a time.
struct Cluster: Sendable {
    var directory: Directory
    var keys: SecretKeys
    var tokens = TokenBook()
    var sessions = SessionBook()
    var catalogue: Catalogue
    var variables = Table<Variable>()
    var roles = Table<Role>()
    /// What the calls of `ResourceCalls` keep.
    var records = Table<Record>()
    /// What configuration calls have overridden.
    var configuration = JSONObject()
    var journal: Journal
    var faults = FaultBook()
    let settings: StandInSettings
    /// Tests move the clock with `PUT /sandbox/clock`, in milliseconds.
    private var clockOffset = 0
    /// How an embedded view behaves when time passes.
    var embedding = EmbedSettings()
    /// How REST API 2.0 words its errors.
    var errorStyle = ErrorStyle.live

    init(_ settings: StandInSettings) {
        self.settings = settings
        directory = Directory(service: settings.username, password: settings.password, now: settings.now())
        keys = SecretKeys(settings.secretKey)
        catalogue = Catalogue(now: settings.now())
        journal = Journal(capacity: settings.rememberedCalls)
        _ = roles.insert(.superAdmin(now: settings.now()))
    }

    /// Milliseconds since 1970, as the cluster sees it.
    var now: Int { settings.now() + clockOffset }

    /// Moves the clock by that many seconds; false if it would leave the years 1970 to 9999, which `Date` can write.
    mutating func advance(seconds: Int) -> Bool {
        let limit = 253_402_300_799
        guard (-limit...limit).contains(seconds), (0...limit).contains(now / 1000 + seconds) else { return false }
        clockOffset += seconds * 1000
        return true
    }

    /// Checks a password; bad ones in a row lock the account.
    mutating func signIn(_ name: String, password: String) -> User? {
        guard let user = directory.users[key: ExactText(name)], user.status == .active else { return nil }
        guard let stored = user.password, stored.isExactly(password) else {
            countBadLogin(user.id)
            return nil
        }
        directory.users.update(user.id) { $0.badLogins = 0 }
        return user
    }

    /// One more bad password or token for that user.
    mutating func countBadLogin(_ id: String) {
        let limit = settings.lockAfter
        directory.users.update(id) {
            $0.badLogins += 1
            if limit > 0, $0.badLogins >= limit { $0.status = .locked }
        }
    }

    /// Begins a session and remembers the org and the first login.
    mutating func beginSession(_ user: User, org: Int, token: String? = nil, remember: Bool = false) -> Session {
        let now = now
        directory.users.update(user.id) {
            $0.lastOrg = org
            $0.badLogins = 0
            $0.firstLogin = $0.firstLogin ?? now
        }
        return sessions.begin(user: user, org: org, token: token, remember: remember, now: now)
    }

    /// Who makes a call.
    ///
    /// A bearer token that is given is the one that counts, good or bad; else the cookies do.
    mutating func caller(of call: Call) -> Caller? {
        if let given = call.fields.values("Authorization").first {
            let text = String(decoding: given, as: UTF8.self)
            guard text.lowercased().hasPrefix("bearer "),
                // The vendor's pages: cookieless authentication works with tokens of REST API 2.0 alone.
                let token = tokens.live(String(text.dropFirst(7)), now: now), token.kind != .v1,
                let user = directory.users[id: token.userID], user.status == .active
            else { return nil }
            return Caller(user: user, org: token.org, session: nil, token: token)
        }
        guard let id = Cookies.session(call.fields), let session = sessions.use(id, now: now),
            let user = directory.users[id: session.userID], user.status == .active
        else { return nil }
        return Caller(user: user, org: session.org, session: session, token: nil)
    }

    /// The token minted before the newest one: what a repeated answer shows.
    var lastToken: String? { tokens.previous }

    /// Ends sessions and tokens of those users; nil: of everybody.
    mutating func forceLogout(_ users: Set<String>?) {
        sessions.endAll(of: users)
        tokens.revokeAll(of: users)
    }
}
