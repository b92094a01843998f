internal import Synchronization
internal import Telemetry
internal import ThoughtSpot

/// The service account's sessions, one for each org: a session acts in one org, and a mix-up would provision elsewhere.
final class ServiceAccount: Sendable {
    /// The account's credentials for a session in that org (nil: the account's own org).
    typealias Credentials = @Sendable (_ org: Int?) -> AdminSession.Credentials?

    private let server: ServerURL
    private let upstream: Upstream
    private let credentials: Credentials
    private let metrics: ServiceMetrics
    private let sessions = Mutex<[Int?: AdminSession]>([:])

    init(server: ServerURL, upstream: Upstream, metrics: ServiceMetrics, credentials: @escaping Credentials) {
        self.server = server
        self.upstream = upstream
        self.credentials = credentials
        self.metrics = metrics
    }

    /// Makes the call as the service account in that org.
    @discardableResult
    func send<Value>(
        _ endpoint: Endpoint<Value>,
        _ label: EndpointLabel,
        in org: Int?,
        deadline: MonotonicTime
    ) async throws(APIError) -> Value {
        let session = session(for: org)
        return try await measured(label, since: .now(), metrics) { () async throws(APIError) in
            try await session.send(endpoint, deadline: deadline)
        }.get()
    }

    /// A cookie session acts in whatever org the account was in last; only a token is bound to one.
    private static func bound(_ credentials: AdminSession.Credentials?, to org: Int?) -> AdminSession.Credentials? {
        guard let org, case .password(let username, let password)? = credentials else { return credentials }
        return .tokenByPassword(username: username, password, org: org)
    }

    /// The next calls sign in anew: the password has changed.
    func forget() { sessions.withLock { $0 = [:] } }

    private func session(for org: Int?) -> AdminSession {
        sessions.withLock { sessions in
            if let session = sessions[org] { return session }
            let client = Client(server: server, send: upstream.send)
            let label: EndpointLabel = org == nil ? .sessionLogin : .authTokenFull
            let session = AdminSession(
                client: client,
                signedIn: { [metrics] failure, nanoseconds in
                    // Without credentials nothing was sent.
                    if case .refused? = failure { return }
                    metrics.upstreamRequests.add(label, failure.map { UpstreamLabel($0) } ?? .success)
                    metrics.upstreamDuration.observe(nanoseconds: nanoseconds, label)
                },
                credentials: { [credentials] in ServiceAccount.bound(credentials(org), to: org) }
            )
            sessions[org] = session
            return session
        }
    }
}
