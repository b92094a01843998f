package import HTTPServer
package import HTTPWire
internal import Synchronization
internal import Telemetry
internal import ThoughtSpot
internal import Transport

/// The token service under one set of settings; a reload makes another one, and requests in flight keep theirs.
package final class TokenService: Sendable {
    let settings: ServiceSettings
    let environment: ServiceEnvironment
    let identity: IdentityReader
    let policy: AccessPolicy
    let origins: OriginPolicy
    /// Puts answers into the contract's form; the server in front uses it for what it refuses itself.
    package let answers: Answers
    let provisioner: Provisioner
    let issuer: TokenIssuer
    let revoker: Revoker
    let signals = Signals()
    private let limiters: Mutex<Limiters>

    private struct Limiters {
        var users: RateLimiter?
        var peers: RateLimiter?
    }

    /// Settings must be sound: `settings.problems()` is empty.
    package init(_ settings: ServiceSettings, _ environment: ServiceEnvironment) {
        self.settings = settings
        self.environment = environment
        identity = IdentityReader(settings, verify: environment.verify)
        policy = AccessPolicy(settings)
        origins = OriginPolicy(
            settings.cors,
            allowedHosts: settings.policy.allowedHosts,
            identity: identity.fields
        )
        answers = Answers(origins, Challenge(settings.identity))
        let account = ServiceAccount(
            server: environment.server,
            upstream: environment.upstream,
            metrics: environment.metrics,
            credentials: environment.credentials
        )
        provisioner = Provisioner(
            settings.provisioning,
            account: account,
            metrics: environment.metrics,
            clock: environment.clock
        )
        issuer = TokenIssuer(
            settings.token,
            server: environment.server,
            upstream: environment.upstream,
            keys: environment.keys,
            metrics: environment.metrics,
            wallClock: environment.wallClock
        )
        revoker = Revoker(settings, account: account, environment: environment)
        limiters = Mutex(
            Limiters(
                users: RateLimiter(perMinute: settings.rateLimit.perUserPerMinute, burst: settings.rateLimit.burst),
                peers: RateLimiter(perMinute: settings.rateLimit.perPeerPerMinute, burst: settings.rateLimit.burst)
            )
        )
    }

    /// Answers `/token`: who asks, what they may become, that it is so, their token.
    @Sendable package func token(_ request: Request, _ context: RequestContext) async -> Response {
        await answer(request, context, .token, allow: "GET, POST, OPTIONS", [.get, .post]) { turn throws(Refused) in
            let grant = try await self.admit(request, turn)
            // The line of this refusal is what finds out that there is room again.
            guard self.environment.requiredAudit?.isFailing() != true else { throw TokenService.unrecorded }
            let minted = try await self.attended(turn, grant) { () async throws(Refused) in
                try await self.mint(grant, turn)
            }
            turn.tokenMark = self.environment.marks.mark(minted.token)
            return { self.answers.token(minted, user: grant.user, request: request, origin: $0) }
        }
    }

    /// Answers `/token.json`: as `/token` does for who accepts JSON, and for callers who cannot say so.
    ///
    /// The vendor's own example fetches with `Accept: */*` and reads the answer as JSON.
    @Sendable package func tokenAsJSON(_ request: Request, _ context: RequestContext) async -> Response {
        var request = request
        request.fields.remove("Accept")
        request.fields.append("Accept", "application/json")
        return await token(request, context)
    }

    /// Answers `/revoke`: ends the caller's own token or sessions.
    @Sendable package func revoke(_ request: Request, _ context: RequestContext) async -> Response {
        await answer(request, context, .revoke, allow: "POST, OPTIONS", [.post]) { turn throws(Refused) in
            let grant = try await self.admit(request, turn, blocked: BlockList())
            try await self.attended(turn, grant) { () async throws(Refused) in
                try await self.revoker.revoke(request.body, for: grant, deadline: turn.deadline)
            }
            return { self.answers.done($0) }
        }
    }

    // Inlined, like each step on the way to a token that has one caller: an async frame of its own costs an allocation.
    @inline(__always)
    private func answer(
        _ request: Request,
        _ context: RequestContext,
        _ action: AuditRecord.Action,
        allow: String,
        _ methods: [Method],
        _ decide: (Turn) async throws(Refused) -> (OriginPolicy.Verdict) -> Response
    ) async -> Response {
        let limit = context.receivedAt.advanced(bySeconds: settings.requestDeadlineSeconds)
        let turn = Turn(action: action, context: context, deadline: min(context.deadline, limit))
        let origin = origins.verdict(request.fields)
        do throws(Refused) {
            guard origins.servesHost(request, at: context.endpoint) else {
                throw Refused(.hostDenied, "the host is not on the list, or not this machine's where the port is")
            }
            guard origin != .denied else { throw Refused(.originDenied, "the page's origin is not on the list") }
            if request.method == .options { return answers.preflight(request, origin, allow: allow) }
            guard methods.contains(request.method) else {
                throw Refused(.methodNotAllowed, "the method is not one of the path's")
            }
            let respond = try await decide(turn)
            // Nobody gets what was made for a caller who has left, and the audit file does not say that somebody did.
            guard !Task.isCancelled else { throw TokenService.abandoned }
            try await succeed(turn)
            return respond(origin)
        } catch {
            finish(turn, error)
            return answers.failure(
                error,
                request: request,
                requestID: context.requestID,
                origin: origin,
                allow: error.code == .methodNotAllowed ? allow : nil
            )
        }
    }

    /// Identity, rate and policy: everything that is decided without ThoughtSpot.
    @inline(__always)
    private func admit(
        _ request: Request,
        _ turn: Turn,
        blocked: BlockList? = nil
    ) async throws(Refused) -> Grant {
        let peer = turn.context.peer
        guard self.identity.isTrusted(peer) else {
            throw TokenService.untrusted
        }
        turn.client = ForwardedClient.address(request.fields)
        if settings.rateLimit.perPeerPerMinute > 0 { try take(\.peers, Name(TokenService.address(of: peer))) }
        let identity = try await self.identity.read(request)
        note(identity, turn)
        try take(\.users, Name(Folding.fold(identity.user)))
        if blocked == nil, environment.isBlockListBehind() { await environment.blockListCaughtUp() }
        let blocked = blocked ?? environment.blockList()
        let grant = try policy.grant(identity, blocked: blocked, now: environment.wallClock())
        turn.grant = grant
        return grant
    }

    /// What the record is to say of the identity beside the decision.
    func note(_ identity: Identity, _ turn: Turn) {
        turn.user = identity.user
        turn.note = identity.note
        guard identity.groupsSource == .absentClaim, settings.provisioning.groupMode != .ignore,
            settings.provisioning.groupMode == .replace || identity.claims?.hasGroupsElsewhere ?? false
        else { return }
        turn.note = "the assertion has no groups claim: the user's memberships stay as they are"
        turn.isWarning = true
        environment.metrics.groupsAbsent.add()
    }

    /// What a peer is counted by: each connection has another port.
    private static func address(of peer: Peer) -> String {
        switch peer.origin {
        case .ip(let address, _): "ip \(address.bytes)"
        case .unix(let uid, _, _): "unix \(uid)"
        }
    }

    private func take(_ limiter: WritableKeyPath<Limiters, RateLimiter?>, _ key: Name) throws(Refused) {
        let verdict = limiters.withLock { $0[keyPath: limiter]?.take(key, now: environment.clock()) }
        if case .limited(let seconds)? = verdict {
            throw Refused(.rateLimited, "too many requests in a row", retryAfter: seconds)
        }
    }

    static let untrusted = Refused(.peerUntrusted, "the direct peer is not among the trusted ones")

    private static let abandoned = Refused(.abandoned, "the caller had left before the answer was ready")

    /// Runs the exchanges of one request, each of which is counted, takes its user's turn, and is not begun any more once
    /// the caller has left.
    @inline(__always)
    private func attended<Value: Sendable>(
        _ turn: Turn,
        _ grant: Grant,
        _ body: () async throws(Refused) -> Value
    ) async throws(Refused) -> Value {
        let work = UpstreamWork(
            user: grant.user,
            allotment: MonotonicTime.nanoseconds(inSeconds: settings.requestDeadlineSeconds)
        )
        turn.work = work
        let outcome: Result<Value, Refused> = await Upstream.$work.withValue(work) {
            do throws(Refused) { return .success(try await body()) } catch { return .failure(error) }
        }
        return try outcome.get()
    }

    private static let unrecorded = Refused(.overloaded, "the audit file cannot be written", retryAfter: 5)

    /// Notes a success; a token that has to be in the audit file and is not does not leave the house.
    private func succeed(_ turn: Turn) async throws(Refused) {
        guard turn.action == .token, let audit = environment.requiredAudit else { return finish(turn, nil) }
        guard await audit.write(record(turn, nil)) else { throw TokenService.unrecorded }
        signals.note(nil, environment)
    }

    /// Notes the outcome of one decision, once.
    func finish(_ turn: Turn, _ refused: Refused?) {
        signals.note(refused?.code, environment)
        if let label = refused?.cause.flatMap({ CauseLabel(rawValue: $0.kind.rawValue) }) {
            environment.metrics.upstreamFailures.add(label)
        }
        environment.audit(record(turn, refused))
    }

    private func record(_ turn: Turn, _ refused: Refused?) -> AuditRecord {
        turn.record(
            refused,
            at: environment.wallClock() * 1000,
            environment.clock(),
            environment.marks,
            settings.loggedUsers
        )
    }
}
