internal import Telemetry

/// A session that calls may use.
struct SignInSession: Sendable {
    /// Counts logins, so that many calls refused at once lead to one new login.
    let generation: Int
    /// The token, if the session is one; cookies live in the client.
    let bearer: Confidential?
    /// When it is better replaced before it is used.
    let end: MonotonicTime
}

/// Who signs in, who waits, and when a session is worn out: takes events, returns what to do.
///
/// No clock, no network.
struct SignInState<Waiter> {
    private enum Phase {
        case signedOut
        case signingIn([Waiter])
        case signedIn(SignInSession)
        /// The credentials were refused: no new try before that time, or accounts get locked.
        case refused(APIError, until: MonotonicTime)
    }

    /// What a call that wants a session does next.
    enum Action {
        case use(SignInSession)
        /// Sign in, then report with `finish`.
        case signIn
        /// Somebody is signing in: the waiter was kept and is handed back by `finish`.
        case wait
        case fail(APIError)
    }

    /// How long refused credentials are not tried again.
    static var pause: UInt64 { 5_000_000_000 }

    private var phase = Phase.signedOut
    private var generation = 0

    /// A call wants a session other than the one of the generation that ThoughtSpot refused.
    mutating func want(refused: Int?, now: MonotonicTime) -> Action {
        switch phase {
        case .signedIn(let session) where session.generation != refused && now < session.end: return .use(session)
        case .refused(let error, let until) where now < until: return .fail(error)
        case .signingIn: return .wait
        case .signedOut, .signedIn, .refused:
            phase = .signingIn([])
            return .signIn
        }
    }

    /// Keeps a waiter while somebody signs in; false if that is over by now and the caller asks again.
    mutating func add(_ waiter: Waiter) -> Bool {
        guard case .signingIn(let waiters) = phase else { return false }
        phase = .signingIn(waiters + [waiter])
        return true
    }

    /// The login is over; gives back the session and all who waited for it.
    mutating func finish(
        _ result: Result<(bearer: Confidential?, end: MonotonicTime), APIError>,
        now: MonotonicTime
    ) -> (result: Result<SignInSession, APIError>, waiters: [Waiter]) {
        guard case .signingIn(let waiters) = phase else { preconditionFailure("nobody was signing in") }
        switch result {
        case .success(let login):
            generation += 1
            let session = SignInSession(generation: generation, bearer: login.bearer, end: login.end)
            phase = .signedIn(session)
            return (.success(session), waiters)
        case .failure(let error):
            if case .unauthorized = error {
                phase = .refused(error, until: now.advanced(byNanoseconds: Self.pause))
            } else {
                phase = .signedOut
            }
            return (.failure(error), waiters)
        }
    }

    /// New credentials are there: what was known is forgotten, a login under way goes on.
    mutating func forget() {
        switch phase {
        case .signingIn: break
        case .signedOut, .signedIn, .refused: phase = .signedOut
        }
    }
}
