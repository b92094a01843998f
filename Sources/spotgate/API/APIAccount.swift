internal import Telemetry
internal import ThoughtSpot
internal import TokenService

/// Who calls, and in which org.
struct APIAccount: Sendable {
    let username: String?
    let password: Secret?
    /// The trusted-authentication key, if there is one.
    let secretKey: Secret?
    /// A bearer token that was given; then nobody signs in.
    let token: Secret?
    /// A number, or for a password a name; nil leaves it to ThoughtSpot.
    let org: String?

    init(
        _ arguments: Arguments,
        _ environment: ProcessEnvironment,
        _ configuration: Configuration,
        _ profile: APIProfile?
    ) throws(APIFailure) {
        if let profile {
            (username, password, secretKey, token) = (
                profile.username, profile.password, profile.secretKey, profile.token
            )
        } else {
            username = configuration.service.serviceAccount
            password = configuration.secrets.password
            secretKey = configuration.secrets.keys.first
            let file = try APIProfile.secret(environment["THOUGHTSPOT_TOKEN_FILE"], "THOUGHTSPOT_TOKEN_FILE")
            token = environment.secrets["THOUGHTSPOT_TOKEN"] ?? file
        }
        let org = arguments["--org"] ?? (profile == nil ? configuration.service.token.org.constant : profile?.org)
        if let org {
            guard !org.isEmpty, org.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else {
                throw .usage("--org: a number, or the name of an org")
            }
            guard password != nil || token != nil || Int(org) != nil else {
                throw .usage("--org: with a secret key the org must be a number")
            }
        }
        self.org = org
    }

    /// Whether calls are made as anybody.
    var isSomebody: Bool { token != nil || credentials != nil }

    /// Whether signing in opens a session that a logout ends.
    var opensSessions: Bool { token == nil && password != nil }

    /// What a token is made with.
    var proof: TokenProof? {
        password.map { .password(Confidential($0)) } ?? secretKey.map { .secretKey(Confidential($0)) }
    }

    /// What the account signs in with; nil if it has a token, or nothing.
    var credentials: AdminSession.Credentials? {
        guard token == nil, let username else { return nil }
        if let password { return .session(username: username, Confidential(password), org: org) }
        return secretKey.map { .tokenByKey(username: username, Confidential($0), org: org.flatMap { Int($0) }) }
    }
}
