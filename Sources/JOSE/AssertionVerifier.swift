/// Verifies signed assertions: the policy says what counts, the source gives the keys.
package struct AssertionVerifier: Sendable {
    private let policy: AssertionPolicy
    private let keys: KeySource
    private let verified = VerifiedAssertions()

    package init(policy: AssertionPolicy, keys: KeySource) {
        self.policy = policy
        self.keys = keys
    }

    /// The claims of an assertion that counts at that time.
    ///
    /// Cheap refusals come first, and nothing of the payload is read before the signature is known to be right.
    package func claims(of assertion: [UInt8], at now: NumericDate) async throws(AssertionError) -> Claims {
        guard assertion.count <= policy.maximumBytes else { throw .tooLarge }
        let generation = keys.generation()
        let digest = VerifiedAssertions.Digest(of: assertion)
        if let claims = verified.claims(digest, generation: generation) {
            do { try policy.check(claims, at: now) } catch {
                verified.forget(digest)
                throw error
            }
            return claims
        }
        let claims = try await verify(assertion)
        try policy.check(claims, at: now)
        // Keys that came meanwhile are another generation's: then it is verified once more, and remembered the next time.
        verified.remember(digest, claims, generation: generation, size: assertion.count)
        return claims
    }

    /// How many assertions are remembered as verified.
    var rememberedCount: Int { verified.count }

    private func verify(_ assertion: [UInt8]) async throws(AssertionError) -> Claims {
        let signed = try CompactJWS(
            parsing: assertion,
            maximumBytes: policy.maximumBytes,
            padding: policy.padding,
            allowsKeyHints: policy.allowsKeyHints
        )
        let algorithm = try policy.algorithm(of: signed.header)
        try policy.check(signed.header)
        let candidates = try await keys.candidates(id: signed.header.keyID, algorithm: algorithm)
        let isGenuine = candidates.contains { key in
            key.verifies(signed.signature, over: signed.signingInput, by: algorithm)
        }
        guard isGenuine else { throw .signatureInvalid }
        return try Claims(parsing: signed.payload)
    }
}
