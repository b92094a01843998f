internal import HTTPWire
internal import Telemetry
internal import ThoughtSpot

/// Asks ThoughtSpot for the token of a grant.
///
/// A mint that may have been sent is never sent again.
struct TokenIssuer: Sendable {
    /// What ThoughtSpot does to the user while it mints.
    enum Creation: Sendable {
        /// Nothing: an unknown user is an error.
        case never
        /// The user is created or updated; nil groups are left alone.
        case automatic(groups: [Name]?)
    }

    private let settings: TokenSettings
    private let client: Client
    private let upstream: Upstream
    private let keys: KeyRing
    private let metrics: ServiceMetrics
    private let wallClock: @Sendable () -> Int

    init(
        _ settings: TokenSettings,
        server: ServerURL,
        upstream: Upstream,
        keys: KeyRing,
        metrics: ServiceMetrics,
        wallClock: @escaping @Sendable () -> Int
    ) {
        self.settings = settings
        self.upstream = upstream
        self.keys = keys
        self.metrics = metrics
        self.wallClock = wallClock
        let isV1 = settings.api == .v1
        client = Client(server: server) { (request, deadline) async throws(ExchangeError) in
            let response = try await upstream.send(request, deadline: deadline)
            // Only an answer of REST API 2.0 has times to be judged.
            if !isV1 { upstream.readClock(of: response) }
            return try TokenIssuer.whole(response, isBare: isV1)
        }
    }

    /// The token, checked.
    ///
    /// Tries the keys in their order, and once more if their source has changed after a refusal.
    func mint(
        _ grant: Grant,
        _ creation: Creation,
        deadline: MonotonicTime
    ) async throws(MintError) -> MintedToken {
        var hasRefreshed = false
        while true {
            let generation = keys.generation
            var refusal = MintError.call(.refused(.notSignedIn))
            for (place, key) in keys.candidates(for: grant.org) {
                switch await mint(grant, creation, key, deadline) {
                case .success(let token):
                    if keys.accept(place, for: grant.org) { metrics.secretGeneration.set(Int64(place + 1)) }
                    return token
                case .failure(let error):
                    guard isAboutTheKey(error) else { throw error }
                    refusal = error
                }
            }
            guard !hasRefreshed, isAboutTheKey(refusal), await keys.refresh(since: generation) else { throw refusal }
            hasRefreshed = true
        }
    }

    /// V1 words a bad key as 401 or as 500, and a 500 in as many other ways: another key is tried, the same one never.
    private func isAboutTheKey(_ error: MintError) -> Bool {
        switch error {
        case .call(.unauthorized): true
        case .call(.rejected(let rejection)): settings.api == .v1 && rejection.status == 500
        case .call(.refused), .call(.unreachable), .call(.timedOut), .call(.malformed), .unreadable, .mismatch: false
        }
    }

    // Inlined, like each step on the way to a token that has one caller: an async frame of its own costs an allocation.
    @inline(__always)
    private func mint(
        _ grant: Grant,
        _ creation: Creation,
        _ key: Confidential,
        _ deadline: MonotonicTime
    ) async -> Result<MintedToken, MintError> {
        switch settings.api {
        case .v1:
            await exchange(endpointV1(grant, creation, key), .sessionAuthToken, deadline) {
                (answer) throws(MintError) in try binding(grant).check(answer)
            }
        case .v2:
            await exchange(endpointV2(grant, creation, key), labelV2, deadline) {
                (answer) throws(MintError) in try binding(grant).check(answer)
            }
        }
    }

    @inline(__always)
    private func exchange<Value>(
        _ endpoint: Endpoint<Value>,
        _ label: EndpointLabel,
        _ deadline: MonotonicTime,
        _ check: (Value) throws(MintError) -> MintedToken
    ) async -> Result<MintedToken, MintError> {
        let start = MonotonicTime.now()
        do throws(APIError) {
            let answer = try await client.send(endpoint, deadline: deadline)
            metrics.note(label, .success, since: start)
            return Result { () throws(MintError) in try check(answer) }
        } catch {
            metrics.note(label, UpstreamLabel(error), since: start)
            return .failure(.call(error))
        }
    }

    @inline(never)
    private func endpointV1(_ grant: Grant, _ creation: Creation, _ key: Confidential) -> Endpoint<LoginToken> {
        .sessionAuthToken(
            secretKey: key,
            username: grant.user.text,
            accessLevel: settings.accessLevel == .full ? .full : .reportBookView,
            objectGUID: settings.objectID,
            orgID: grant.orgNumber,
            groups: creation.groups,
            autoCreateUser: creation.isAutomatic,
            email: creation.isAutomatic ? grant.email : nil,
            displayName: creation.isAutomatic ? grant.displayNameToUse : nil
        )
    }

    @inline(never)
    private func endpointV2(_ grant: Grant, _ creation: Creation, _ key: Confidential) -> Endpoint<AccessToken> {
        let displayName = creation.isAutomatic ? grant.displayNameToUse : nil
        let email = creation.isAutomatic ? grant.email : nil
        switch settings.mode {
        case .full:
            return .v2AuthTokenFull(
                username: grant.user.text,
                proof: .secretKey(key),
                org: grant.orgNumber,
                validitySeconds: grant.validitySeconds,
                autoCreate: creation.isAutomatic,
                displayName: displayName,
                email: email,
                groupIdentifiers: creation.groups
            )
        case .object:
            return .v2AuthTokenObject(
                username: grant.user.text,
                objectID: settings.objectID ?? "",
                proof: .secretKey(key),
                org: grant.orgNumber,
                validitySeconds: grant.validitySeconds,
                autoCreate: creation.isAutomatic,
                displayName: displayName,
                email: email,
                groupIdentifiers: creation.groups
            )
        case .custom:
            return .v2AuthTokenCustom(
                username: grant.user.text,
                proof: .secretKey(key),
                persistOption: settings.persist == .replace ? .replace : .append,
                org: grant.org?.description,
                validitySeconds: grant.validitySeconds,
                autoCreate: creation.isAutomatic,
                displayName: displayName,
                email: email,
                groups: creation.groups,
                variables: grant.attributes.isEmpty ? nil : grant.attributes.map { VariableValues($0.name, $0.values) }
            )
        }
    }

    private var labelV2: EndpointLabel {
        switch settings.mode {
        case .full: .authTokenFull
        case .object: .authTokenObject
        case .custom: .authTokenCustom
        }
    }

    private func binding(_ grant: Grant) -> AnswerBinding {
        AnswerBinding(
            grant: grant,
            settings: settings,
            now: AnswerBinding.time(ours: wallClock(), skew: upstream.clockSkewSeconds)
        )
    }

    /// The answer if it can hold a whole token: a success is 200 alone, and its end was said by a length, by a last chunk
    /// or by the close_notify of TLS; a body that ends with a plain connection may have been cut by anything on the way.
    ///
    /// The client trims a text; a V1 token that needed it is not the token ThoughtSpot speaks of elsewhere. What stands
    /// between the ends is checked with the token.
    private static func whole(_ response: Response, isBare: Bool) throws(ExchangeError) -> Response {
        guard (200..<300).contains(response.status) else { return response }
        guard response.status == 200 else { throw unusable("a token comes with status 200 and no other success") }
        guard !response.mayBeCut else { throw unusable("only the end of a plain connection ended the token") }
        guard isBare, response.fields.values("Content-Encoding").isEmpty else { return response }
        if let first = response.body.first, let last = response.body.last, AnswerBinding.isToken(octet: first),
            AnswerBinding.isToken(octet: last)
        {
            return response
        }
        throw unusable("the answer is no bare token")
    }

    private static func unusable(_ detail: String) -> ExchangeError {
        ExchangeError(.malformed, mayHaveBeenSent: true, detail: detail)
    }
}

extension TokenIssuer.Creation {
    /// Whether ThoughtSpot may create the user.
    var isAutomatic: Bool {
        if case .automatic = self { true } else { false }
    }

    /// The groups to send.
    var groups: [String]? {
        if case .automatic(let groups) = self { groups?.map(\.text) } else { nil }
    }
}

extension Grant {
    /// ThoughtSpot wants a display name; without one people see the name they sign in with.
    var displayNameToUse: String { displayName ?? user.text }

    /// The display name where somebody else has that one already.
    var distinctDisplayName: String { "\(displayNameToUse) (\(user))" }
}
