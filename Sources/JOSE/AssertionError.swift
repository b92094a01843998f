/// Why an assertion does not count; the raw value is the bounded word for logs and metrics and quotes nothing of it.
package enum AssertionError: String, Error, Sendable, Hashable, CaseIterable {
    /// Larger than the policy's bound, before any work was done on it.
    case tooLarge = "assertion_too_large"
    /// Not three parts of canonical base64url (RFC 7515 §7.1).
    case notCompact = "assertion_not_compact"
    /// The header is not one JSON object of distinct members with texts where texts belong.
    case headerMalformed = "header_malformed"
    /// `alg` is not one of those that were pinned; `none` and the HMAC family never can be.
    case algorithmRefused = "algorithm_refused"
    /// `crit` or `b64`: an extension that would have to be understood (RFC 7515 §4.1.11, RFC 7797).
    case extensionRefused = "extension_refused"
    /// The header carries or points to a key of its own (`jwk`, `jku`, `x5u`, `x5c`).
    case keyInHeader = "key_in_header"
    /// `typ` is not the one that was asked for (RFC 8725 §3.11).
    case typeMismatch = "type_mismatch"
    /// A pinned header member, such as the load balancer's `signer`, is missing or different.
    case pinnedHeaderMismatch = "pinned_header_mismatch"
    /// No key at all could be had: nothing fetched yet, or the last good set is too old.
    case keysUnavailable = "keys_unavailable"
    /// The key set has no key of that id that may verify that algorithm.
    case keyUnknown = "key_unknown"
    /// The signature is not the key's, or not in the one form that the algorithm allows.
    case signatureInvalid = "signature_invalid"
    /// The payload is not one JSON object of distinct members, or a claim is not of its kind.
    case claimsMalformed = "claims_malformed"
    case issuerMismatch = "issuer_mismatch"
    case audienceMissing = "audience_missing"
    case audienceMismatch = "audience_mismatch"
    /// Others are named as audience beside us, and could replay the assertion here.
    case audienceShared = "audience_shared"
    case expiryMissing = "expiry_missing"
    case expired = "assertion_expired"
    case notYetValid = "assertion_not_yet_valid"
    case issuedInFuture = "assertion_issued_in_future"
}
