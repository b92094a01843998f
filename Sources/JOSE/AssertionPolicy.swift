/// What an assertion must be and say to count; everything here comes from the configuration, nothing from the sender.
package struct AssertionPolicy: Sendable {
    /// A claim's allowed values.
    package enum Expectation: Sendable {
        /// One of these, byte for byte.
        case oneOf([String])
        /// Not looked at; only where something else binds the assertion to us, such as a pinned signer.
        case unchecked
    }

    /// The algorithms that may be named in `alg`.
    package var algorithms: [SignatureAlgorithm]
    /// Who must have issued it (`iss`).
    package var issuer: Expectation
    /// Whom it must be for (`aud`).
    package var audience: Expectation
    /// Whether others may be named as audience beside us; they could then replay it here, so by default not.
    package var allowsSharedAudience = false
    /// The media type that `typ` must name, if any (RFC 8725 §3.11).
    package var type: String?
    /// What `typ` may name where it stands: a logout token of the same issuer is signed with the same key.
    package var types = ["JWT", "at+jwt"]
    /// Whether a key, or a pointer to one, in the header is passed over instead of refused; neither is ever used.
    package var allowsKeyHints = false
    /// Header members that must be texts of exactly those bytes: for the AWS load balancer `signer` is its ARN.
    package var pinnedHeaders: [String: String] = [:]
    /// Tolerated clock difference for exp, nbf and iat in seconds, 0 to 60.
    package var leewaySeconds = 30 {
        didSet { precondition((0...60).contains(leewaySeconds), "the configuration bounds the leeway") }
    }
    /// Whether complete `=` padding is accepted, as the AWS load balancer writes it.
    package var padding = Base64URL.Padding.none
    /// The largest assertion in bytes.
    package var maximumBytes = 16 << 10

    package init(algorithms: [SignatureAlgorithm], issuer: Expectation, audience: Expectation) {
        self.algorithms = algorithms
        self.issuer = issuer
        self.audience = audience
    }

    /// The header's algorithm, if it is pinned; compared by bytes, so no other spelling counts.
    func algorithm(of header: ProtectedHeader) throws(AssertionError) -> SignatureAlgorithm {
        let named = algorithms.first { $0.rawValue.utf8.elementsEqual(header.algorithm.utf8) }
        guard let named else { throw .algorithmRefused }
        return named
    }

    /// Checks what the header says beside algorithm and key.
    func check(_ header: ProtectedHeader) throws(AssertionError) {
        if let type, !header.hasType(type) { throw .typeMismatch }
        guard !header.hasType || types.contains(where: header.hasType) else { throw .typeMismatch }
        guard pinnedHeaders.allSatisfy(header.has) else { throw .pinnedHeaderMismatch }
    }

    /// Checks kind, issuer, audience and times.
    func check(_ claims: Claims, at now: NumericDate) throws(AssertionError) {
        guard !claims.isOtherToken else { throw .typeMismatch }
        if case .oneOf(let issuers) = issuer {
            guard let issuer = claims.issuer, issuers.contains(bytesOf: issuer) else { throw .issuerMismatch }
        }
        if case .oneOf(let audiences) = audience {
            guard !claims.audience.isEmpty else { throw .audienceMissing }
            let ours = claims.audience.filter { audiences.contains(bytesOf: $0) }
            guard !ours.isEmpty else { throw .audienceMismatch }
            guard allowsSharedAudience || ours.count == claims.audience.count else { throw .audienceShared }
        }
        // RFC 7519 §4.1.4: valid before exp, not at it. The dates' bounds keep the sums from overflowing.
        guard now < claims.expires.advanced(bySeconds: leewaySeconds) else { throw .expired }
        let latest = now.advanced(bySeconds: leewaySeconds)
        if let notBefore = claims.notBefore, notBefore > latest { throw .notYetValid }
        if let issued = claims.issued, issued > latest { throw .issuedInFuture }
    }
}

extension [String] {
    fileprivate func contains(bytesOf text: String) -> Bool { contains { $0.utf8.elementsEqual(text.utf8) } }
}
