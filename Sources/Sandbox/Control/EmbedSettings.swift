internal import HTTPWire
internal import JSON

/// How an embedded view behaves when time passes, and what it asks the sandbox about it.
struct EmbedSettings: Sendable {
    /// Seconds without a key or a pointer after which the view says `IdleSessionTimeout`; nil: never.
    var idleSeconds: Int?
    /// The pages that stand on the cluster's CORS and CSP lists; nil: every one.
    var origins: [String]?
    /// Seconds before its token's end at which the view says `RefreshAuthToken`; nil: it waits for the end.
    var refreshSeconds: Int?

    /// What `GET /sandbox/view` answers to the view's token or cookie.
    ///
    /// Looking keeps no session alive, counts as no call and meets no fault: a view may look every second.
    static func view(_ call: Call, _ cluster: Cluster) -> JSONValue {
        let now = cluster.now
        let settings = cluster.embedding
        var isLive = false
        var expires: Int?
        if let bearer = call.fields.text("Authorization"), bearer.lowercased().hasPrefix("bearer ") {
            let token = cluster.tokens.live(String(bearer.dropFirst(7)), now: now)
            isLive = token.map { isActive($0.userID, cluster) } ?? false
            expires = token?.expires
        } else if let session = Cookies.session(call.fields).flatMap({ cluster.sessions.peek($0, now: now) }) {
            isLive = isActive(session.userID, cluster)
        }
        return [
            "live": .bool(isLive), "now": .number(now), "expires": expires.map { .number($0) } ?? .null,
            "idle_seconds": settings.idleSeconds.map { .number($0) } ?? .null,
            "refresh_seconds": settings.refreshSeconds.map { .number($0) } ?? .null,
        ]
    }

    private static func isActive(_ id: String, _ cluster: Cluster) -> Bool {
        cluster.directory.users[id: id]?.status == .active
    }
}
