/// Verifies signed assertions: the policy says what counts, the source gives the keys.
package struct AssertionVerifier: Sendable {
    private let policy: AssertionPolicy
    private let keys: KeySource

    package init(policy: AssertionPolicy, keys: KeySource) {
        self.policy = policy
        self.keys = keys
    }

    /// The claims of an assertion that counts; `now` in Unix seconds.
    ///
    /// Cheap refusals come first, and nothing of the payload is read before the signature is known to be right.
    package func claims(of assertion: [UInt8], now: Int) async throws(AssertionError) -> Claims {
        let signed = try CompactJWS(
            parsing: assertion,
            maximumBytes: policy.maximumBytes,
            padding: policy.padding
        )
        let algorithm = try policy.algorithm(of: signed.header)
        try policy.check(signed.header)
        let candidates = try await keys.candidates(id: signed.header.keyID, algorithm: algorithm)
        let isGenuine = candidates.contains { key in
            key.verifies(signed.signature, over: signed.signingInput, by: algorithm)
        }
        guard isGenuine else { throw .signatureInvalid }
        let claims = try Claims(parsing: signed.payload)
        try policy.check(claims, now: now)
        return claims
    }
}
