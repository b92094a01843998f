package import HTTPWire
package import JSON
package import Transport

/// Reads who is asking from one request: peer first, then headers, then the signed assertion if one is configured.
package struct IdentityReader: Sendable {
    /// Verifies an assertion's bytes and returns its claims, or says why not.
    package typealias Verify = @Sendable ([UInt8]) async throws(Refused) -> JSONObject

    private let trusted: [TrustedPeer]
    /// The headers it reads, in every spelling that is taken for one of them.
    let fields: IdentityFields
    /// The names of the headers that were looked for, as the log has them.
    private let userHeader: String
    private let assertionHeader: String
    private let user: Int?
    private let email: Int?
    private let name: Int?
    private let groups: Int?
    /// Whether the groups stand among Azure's claims.
    private let hasClientPrincipal: Bool
    private let org: Int?
    private let assertion: Int?
    /// Azure's header with the identity provider, and the one whose users are taken.
    private let provider: (index: Int, name: [UInt8])?
    private let attributes: [(name: String, index: Int)]
    private let isBearer: Bool
    private let decoder: ValueDecoder
    private let groupList: GroupList
    private let claims: ClaimNames
    private let userCase: IdentitySettings.UserCase
    private let verify: Verify?

    /// Compiles sound settings; `verify` is called for presets with a signed assertion only.
    package init(_ settings: ServiceSettings, verify: Verify?) {
        let identity = settings.identity
        let names = HeaderNames(identity)
        let attributeNames = settings.token.attributes.values.compactMap { source -> String? in
            if case .header(let name) = AttributeSource(source) { name } else { nil }
        }
        var watched = [names.user, names.email, names.name].map { (name: $0, allowsSeveral: false) }
        watched.append((names.groups, identity.severalGroupHeaders))
        watched += ([names.assertion, names.provider, settings.token.org.header ?? ""] + attributeNames).map {
            ($0, false)
        }
        let fields = IdentityFields(watched)
        self.fields = fields
        user = fields.index(of: names.user)
        email = fields.index(of: names.email)
        name = fields.index(of: names.name)
        groups = fields.index(of: names.groups)
        userHeader = names.user
        assertionHeader = names.assertion
        hasClientPrincipal = identity.preset == .azureEasyAuth && names.groups == HeaderNames.clientPrincipal
        // Whoever brings an assertion of their own could write such headers beside it; the settings refuse that, too.
        let believesHeaders = !identity.trustedPeers.isEmpty
        org = believesHeaders ? settings.token.org.header.flatMap(fields.index(of:)) : nil
        assertion = fields.index(of: names.assertion)
        provider = fields.index(of: names.provider).map { ($0, Array(identity.expectedProvider.utf8)) }
        attributes =
            believesHeaders ? attributeNames.compactMap { name in fields.index(of: name).map { (name, $0) } } : []
        isBearer = names.assertion.utf8.map(lowercased) == Array("authorization".utf8)
        trusted = identity.trustedPeers.compactMap(TrustedPeer.init)
        decoder = ValueDecoder(encoding: identity.encoding)
        groupList = GroupList(separator: identity.groupsSeparator.utf8.first ?? UInt8(ascii: ","), decoder: decoder)
        claims = ClaimNames(identity)
        userCase = identity.userCase
        self.verify = identity.usesAssertion ? verify : nil
        precondition(identity.usesAssertion == (self.verify != nil), "a preset with assertions needs its verifier")
    }

    /// Whether this peer may speak for users; with assertions and no peers named, the signature speaks for itself.
    package func isTrusted(_ peer: Peer) -> Bool {
        trusted.isEmpty ? verify != nil : trusted.contains { $0.matches(peer) }
    }

    /// Who is asking, or why that cannot be said.
    package func read(_ request: Request, from peer: Peer) async throws(Refused) -> Identity {
        guard isTrusted(peer) else { throw Refused(.peerUntrusted, "the direct peer is not among the trusted ones") }
        return try await read(request)
    }

    /// Who a request speaks for, once its peer is known to be trusted.
    // Inlined, like each step on the way to a token that has one caller: an async frame of its own costs an allocation.
    @inline(__always)
    func read(_ request: Request) async throws(Refused) -> Identity {
        let found = try fields.collect(request.fields)
        let headerUser = try text(found, user)
        if let verify, let assertion {
            guard let value = found.first(assertion), !value.isEmpty else {
                throw Refused(.identityMissing, "no assertion came", detail: assertionHeader)
            }
            let object = try await verify(try unwrapped(value))
            let identity = try claims.identity(object, orgHeader: try text(found, org), attributes: try values(found))
            let named = headerUser.map(userCase.applied)
            guard named.map({ $0.utf8.elementsEqual(identity.user.utf8) }) ?? true else {
                throw Refused(.identityConflict, "the user header names another user than the assertion")
            }
            return identity
        }
        return try headerIdentity(found, user: headerUser)
    }

    private func headerIdentity(_ found: IdentityFields.Found, user: String?) throws(Refused) -> Identity {
        guard let user = user.map(userCase.applied) else {
            throw Refused(.identityMissing, "no user header came", detail: userHeader)
        }
        try NameCheck.user(user)
        try checkProvider(found)
        // Proxies with password files fill the mail header with the bare user name: that is no address, and no error.
        let email = try text(found, self.email).flatMap { $0.utf8.contains(UInt8(ascii: "@")) ? $0 : nil }
        if let email { try NameCheck.email(email) }
        let (displayName, isLeftOut) = displayName(found)
        let groupLines = groups.map { found.all($0) } ?? []
        return Identity(
            user: user,
            email: email,
            displayName: displayName,
            groups: try names(in: groupLines),
            groupsSource: groupLines.isEmpty ? .absentHeader : .present,
            orgHeader: try text(found, org),
            attributeHeaders: try values(found),
            note: isLeftOut ? Identity.displayNameLeftOut : nil
        )
    }

    /// Azure lets in the users of every provider that is switched on: one of them may let anybody choose a name.
    private func checkProvider(_ found: IdentityFields.Found) throws(Refused) {
        guard let provider else { return }
        guard let named = found.first(provider.index), !named.isEmpty else {
            throw Refused(.identityMissing, "no identity provider is named")
        }
        guard named == provider.name else {
            throw Refused(.identityDenied, "the identity provider is another than the configured one")
        }
    }

    /// What people read: left out if it is not of the encoding or outside the grammar.
    private func displayName(_ found: IdentityFields.Found) -> (name: String?, isLeftOut: Bool) {
        guard let value = name.flatMap(found.first), value.contains(where: { $0 != 0x20 && $0 != 0x09 }) else {
            return (nil, false)
        }
        guard let text = decoder.text(value), NameCheck.isPlain(text) else { return (nil, true) }
        return (text, false)
    }

    private func names(in values: [[UInt8]]) throws(Refused) -> [String] {
        guard hasClientPrincipal else { return try groupList.names(in: values) }
        return try values.first.map { (value) throws(Refused) in try ClientPrincipal(value).groups } ?? []
    }

    /// The header's text; nil if it did not come or is blank.
    private func text(_ found: IdentityFields.Found, _ index: Int?) throws(Refused) -> String? {
        guard let index, let value = found.first(index), value.contains(where: { $0 != 0x20 && $0 != 0x09 }) else {
            return nil
        }
        guard let text = decoder.text(value) else {
            throw Refused(.identityMalformed, "an identity header is not of the configured encoding")
        }
        return text
    }

    private func values(_ found: IdentityFields.Found) throws(Refused) -> [String: String] {
        guard !attributes.isEmpty else { return [:] }
        var values: [String: String] = [:]
        for (name, index) in attributes { values[name] = try text(found, index) }
        return values
    }

    /// The assertion without the scheme (RFC 6750 §2.1) if it stands in `Authorization`.
    private func unwrapped(_ value: [UInt8]) throws(Refused) -> [UInt8] {
        guard isBearer else { return value }
        guard value.count > 7, value.prefix(7).map(lowercased) == Array("bearer ".utf8) else {
            throw Refused(.identityMissing, "Authorization carries no bearer assertion")
        }
        return Array(value.dropFirst(7))
    }
}
