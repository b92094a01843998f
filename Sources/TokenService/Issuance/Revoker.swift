internal import HTTPWire
internal import JSON
internal import Telemetry
internal import ThoughtSpot

/// Ends what the caller has, and nobody else's: there is no path here on which a list of users is empty or not the caller.
struct Revoker: Sendable {
    private let api: TokenSettings.API
    private let hasAccount: Bool
    private let account: ServiceAccount
    private let environment: ServiceEnvironment
    private let metrics: ServiceMetrics

    init(_ settings: ServiceSettings, account: ServiceAccount, environment: ServiceEnvironment) {
        api = settings.token.api
        hasAccount = settings.serviceAccount != nil
        self.account = account
        self.environment = environment
        metrics = environment.metrics
    }

    /// V2: the token in the body, if it is the caller's; V1, or without a token: the caller's sessions.
    func revoke(_ body: [UInt8], for grant: Grant, deadline: MonotonicTime) async throws(Refused) {
        switch (api, try Revoker.token(in: body)) {
        case (.v2, let token?): try await revoke(token, for: grant, deadline)
        case (.v2, nil):
            // A success that ended nothing would leave somebody signed in who was told otherwise.
            guard hasAccount else {
                throw Refused(.badRequest, "without a service account the body must hold the token to be revoked")
            }
            try await end(.v2UsersForceLogout(userIdentifiers: NonEmpty(grant.user.text)), .other, grant, deadline)
        case (.v1, _):
            guard hasAccount else {
                throw Refused(.thoughtspotRejected, "ending V1 sessions needs a service account")
            }
            try await end(
                .userSessionInvalidate(usernames: NonEmpty(grant.user.text)),
                .sessionInvalidate,
                grant,
                deadline
            )
        }
    }

    private func end(
        _ endpoint: Endpoint<Done>,
        _ label: EndpointLabel,
        _ grant: Grant,
        _ deadline: MonotonicTime
    ) async throws(Refused) {
        do { try await account.send(endpoint, label, in: grant.orgNumber, deadline: deadline) } catch {
            // Nobody of that name has sessions to end; any other refusal must not look like a sign-out.
            guard try await !isKnown(grant, deadline) else { throw Refused(error) }
        }
    }

    private func isKnown(_ grant: Grant, _ deadline: MonotonicTime) async throws(Refused) -> Bool {
        do {
            let endpoint = Endpoint<User>.userGet(name: grant.user.text)
            try await account.send(endpoint, .userGet, in: grant.orgNumber, deadline: deadline)
            return true
        } catch {
            guard error.meansUnknown else { throw Refused(error) }
            return false
        }
    }

    /// The token says itself whose it is; one that ThoughtSpot knows no more is revoked already.
    private func revoke(_ token: Confidential, for grant: Grant, _ deadline: MonotonicTime) async throws(Refused) {
        var bearing = ClientSettings()
        bearing.bearerToken = token
        let client = Client(server: environment.server, settings: bearing, send: environment.upstream.send)
        do {
            let owner = try await client.send(.v2AuthSessionUser(), deadline: deadline)
            guard owner.name.utf8.elementsEqual(grant.user.text.utf8) else { throw RevokeError.notTheirs }
            let endpoint = Endpoint<Done>.v2AuthTokenRevoke(userIdentifier: grant.user.text, token: token)
            _ = try await measured(.authTokenRevoke, since: .now(), metrics) { () async throws(APIError) in
                try await client.send(endpoint, deadline: deadline)
            }.get()
        } catch let error as APIError {
            guard case .unauthorized = error else { throw Refused(error) }
        } catch {
            throw Refused(.identityDenied, "the token is another user's")
        }
    }

    private enum RevokeError: Error { case notTheirs }

    /// The body as a bare token or as `{"token":"…"}`; nil if it is empty.
    private static func token(in body: [UInt8]) throws(Refused) -> Confidential? {
        guard !body.isEmpty else { return nil }
        var bytes = body
        if body.first == UInt8(ascii: "{") {
            guard let value = try? JSONParser().value(of: body), case .object(let object) = value,
                case .string(let text)? = object["token"]
            else { throw Refused(.badRequest, "the body is neither a token nor a JSON object with one") }
            bytes = Array(text.utf8)
        }
        guard !bytes.isEmpty else { return nil }
        guard bytes.withUnsafeBytes(AnswerBinding.isToken) else {
            throw Refused(.badRequest, "the body holds no token")
        }
        return Confidential(Secret(bytes))
    }
}
