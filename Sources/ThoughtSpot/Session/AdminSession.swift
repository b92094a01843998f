internal import Synchronization
package import Telemetry

/// The service account's session: signs in when it is first needed, and once more when ThoughtSpot says 401.
///
/// Any number of tasks may use it; they share one login. Calls are repeated only after a 401, which did nothing.
public final class AdminSession: Sendable {
    /// What the account signs in with.
    public enum Credentials: Sendable {
        /// A V1 cookie session.
        case password(username: String, Confidential)
        /// A cookie session that ends with the program, in an org if one is named: its number, or its name.
        case session(username: String, Confidential, org: String?)
        /// A bearer token of REST API 2.0 by password, renewed before it ends.
        case tokenByPassword(username: String, Confidential, org: Int?)
        /// A bearer token of REST API 2.0 by the trusted-authentication key, renewed before it ends.
        case tokenByKey(username: String, Confidential, org: Int?)
    }

    private typealias State = SignInState<CheckedContinuation<Result<SignInSession, APIError>?, Never>>

    /// The client that carries the calls; it should be used for nothing else.
    public let client: Client
    private let credentials: @Sendable () -> Credentials?
    private let now: @Sendable () -> MonotonicTime
    private let signedIn: @Sendable (_ failure: APIError?, _ nanoseconds: UInt64) -> Void
    private let state = Mutex(State())

    /// A session over that client; the credentials are asked for at each login, so that they may change.
    public convenience init(client: Client, credentials: @escaping @Sendable () -> Credentials?) {
        self.init(client: client, signedIn: { _, _ in }, credentials: credentials)
    }

    /// A session with a clock of its own, which tells how each login went and how long it took.
    package init(
        client: Client,
        now: @escaping @Sendable () -> MonotonicTime = { .now() },
        signedIn: @escaping @Sendable (_ failure: APIError?, _ nanoseconds: UInt64) -> Void = { _, _ in },
        credentials: @escaping @Sendable () -> Credentials?
    ) {
        self.client = client
        self.now = now
        self.signedIn = signedIn
        self.credentials = credentials
    }

    /// Sends the call as the service account, within the client's time-out for everything together.
    @discardableResult
    public func send<Value>(_ endpoint: Endpoint<Value>, timeout: Duration? = nil) async throws(APIError) -> Value {
        let seconds = (timeout ?? client.settings.timeout) / .seconds(1)
        return try await send(endpoint, deadline: MonotonicTime.now().advanced(bySeconds: seconds))
    }

    /// Sends the call as the service account before the deadline, logins included.
    @discardableResult
    package func send<Value>(
        _ endpoint: Endpoint<Value>,
        deadline: MonotonicTime
    ) async throws(APIError) -> Value {
        let session = try await session(insteadOf: nil, deadline: deadline)
        do {
            return try await client.send(endpoint.with { $0.bearer = session.bearer ?? $0.bearer }, deadline: deadline)
        } catch {
            guard case .unauthorized = error else { throw error }
        }
        let renewed = try await self.session(insteadOf: session.generation, deadline: deadline)
        return try await client.send(endpoint.with { $0.bearer = renewed.bearer ?? $0.bearer }, deadline: deadline)
    }

    /// Signs in if nobody is, to find out whether it works.
    package func signIn(deadline: MonotonicTime) async throws(APIError) {
        _ = try await session(insteadOf: nil, deadline: deadline)
    }

    /// The next call signs in anew: the credentials have changed.
    public func forget() { state.withLock { $0.forget() } }

    private func session(insteadOf refused: Int?, deadline: MonotonicTime) async throws(APIError) -> SignInSession {
        while true {
            switch state.withLock({ $0.want(refused: refused, now: now()) }) {
            case .use(let session): return session
            case .fail(let error): throw error
            case .signIn: return try await signInForAll(deadline: deadline)
            case .wait:
                guard let result = await shared() else { continue }
                // Whoever signed in for all ran out of its own time, not of this call's.
                if case .failure(.timedOut) = result, now() < deadline { continue }
                return try result.get()
            }
        }
    }

    /// What the login that is under way brings; nil if it ended before this task could wait for it.
    private func shared() async -> Result<SignInSession, APIError>? {
        await withCheckedContinuation { (continuation: CheckedContinuation<Result<SignInSession, APIError>?, Never>) in
            let isKept = state.withLock { $0.add(continuation) }
            if !isKept { continuation.resume(returning: nil) }
        }
    }

    private func signInForAll(deadline: MonotonicTime) async throws(APIError) -> SignInSession {
        let start = MonotonicTime.now()
        // In a task of its own: all callers share the login, and it must not end with the one that happened to begin it.
        let login = await Task { () async -> Result<(bearer: Confidential?, end: MonotonicTime), APIError> in
            do throws(APIError) { return .success(try await self.login(deadline: deadline)) } catch {
                return .failure(error)
            }
        }.value
        var failure: APIError?
        if case .failure(let error) = login { failure = error }
        signedIn(failure, MonotonicTime.now().nanoseconds(since: start))
        let (result, waiters) = state.withLock { $0.finish(login, now: now()) }
        for waiter in waiters { waiter.resume(returning: result) }
        return try result.get()
    }

    private func login(deadline: MonotonicTime) async throws(APIError) -> (Confidential?, MonotonicTime) {
        switch credentials() {
        case nil: throw .refused(.notSignedIn)
        case .password(let username, let password):
            try await client.send(.sessionLogin(username: username, password: password), deadline: deadline)
            return (nil, .distantFuture)
        case .session(let username, let password, nil):
            try await client.send(
                .sessionLogin(username: username, password: password, rememberMe: false),
                deadline: deadline
            )
            return (nil, .distantFuture)
        case .session(let username, let password, let org?):
            try await client.send(
                .v2AuthSessionLogin(username: username, password: password, rememberMe: false, org: org),
                deadline: deadline
            )
            return (nil, .distantFuture)
        case .tokenByPassword(let username, let password, let org):
            return try await token(.password(password), username, org, deadline)
        case .tokenByKey(let username, let key, let org):
            return try await token(.secretKey(key), username, org, deadline)
        }
    }

    private func token(
        _ proof: TokenProof,
        _ username: String,
        _ org: Int?,
        _ deadline: MonotonicTime
    ) async throws(APIError) -> (Confidential?, MonotonicTime) {
        let token = try await client.send(
            .v2AuthTokenFull(username: username, proof: proof, org: org, validitySeconds: 3600),
            deadline: deadline
        )
        // A minute before its end it may end on the way; the lifetime is measured from here, by no wall clock.
        let seconds = max(0, (token.expiresMilliseconds - token.createdMilliseconds) / 1000 - 60)
        return (token.token, now().advanced(bySeconds: seconds))
    }
}
