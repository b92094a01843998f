/// Why a request gets no token: the code in the answer, the metric's label and the log's value (contract §3).
package enum Refusal: String, Error, Sendable, CaseIterable {
    case badRequest = "bad_request"
    /// More than one line of a header that names an identity.
    case identityDuplicate = "identity_duplicate"
    /// A header that a careless gateway would take for an identity header (`X_Forwarded_User`).
    case identityAliased = "identity_aliased"
    /// A value outside the encoding or the grammar of names.
    case identityMalformed = "identity_malformed"
    /// Header and signed assertion name different users.
    case identityConflict = "identity_conflict"
    case identityMissing = "identity_missing"
    case assertionInvalid = "assertion_invalid"
    /// The claim that names the user is an address whose owner nobody has verified.
    case identityUnverified = "identity_unverified"
    /// There is no key set to verify an assertion with.
    case keysUnavailable = "keys_unavailable"
    case peerUntrusted = "peer_untrusted"
    case identityDenied = "identity_denied"
    case originDenied = "origin_denied"
    case userUnknown = "user_unknown"
    case notFound = "not_found"
    case methodNotAllowed = "method_not_allowed"
    case requestTimeout = "request_timeout"
    case bodyTooLarge = "body_too_large"
    case targetTooLong = "target_too_long"
    /// A `Host` that is not on the list.
    case hostDenied = "host_denied"
    case rateLimited = "rate_limited"
    case headTooLarge = "head_too_large"
    case thoughtspotRejected = "thoughtspot_rejected"
    /// An answer that is not HTTP, not JSON, or no token at all.
    case thoughtspotMalformed = "thoughtspot_malformed"
    /// A readable answer about somebody or something else than was asked for.
    case answerMismatch = "answer_mismatch"
    case thoughtspotUnavailable = "thoughtspot_unavailable"
    case overloaded
    case draining
    case thoughtspotTimeout = "thoughtspot_timeout"
    /// The caller left before the answer: nobody sees this code but the log and the audit file.
    case abandoned

    /// The HTTP status.
    package var status: Int {
        switch self {
        case .badRequest, .identityDuplicate, .identityAliased, .identityMalformed, .identityConflict: 400
        case .identityMissing, .assertionInvalid: 401
        case .peerUntrusted, .identityDenied, .identityUnverified, .originDenied, .userUnknown: 403
        case .notFound: 404
        case .methodNotAllowed: 405
        case .requestTimeout: 408
        case .bodyTooLarge: 413
        case .targetTooLong: 414
        case .hostDenied: 421
        case .rateLimited: 429
        case .headTooLarge: 431
        case .thoughtspotRejected, .thoughtspotMalformed, .answerMismatch: 502
        case .keysUnavailable, .thoughtspotUnavailable, .overloaded, .draining: 503
        case .thoughtspotTimeout: 504
        // Not registered; nginx's word for a client that closed its request.
        case .abandoned: 499
        }
    }

    /// One line for people, the same for every cause behind the code.
    package var title: String {
        switch self {
        case .badRequest: "The request is malformed"
        case .identityDuplicate: "An identity header came more than once"
        case .identityAliased: "A header looks like an identity header without being one"
        case .identityMalformed: "An identity header is ill-formed"
        case .identityConflict: "The identity header and the signed assertion disagree"
        case .identityMissing: "No identity came with the request"
        case .assertionInvalid: "The signed assertion does not verify"
        case .identityUnverified: "The address that names the user is not verified"
        case .keysUnavailable: "No keys to verify the signed assertion with"
        case .peerUntrusted: "This peer may not speak for users"
        case .identityDenied: "This user gets no token"
        case .originDenied: "This origin may not ask"
        case .userUnknown: "ThoughtSpot does not know this user"
        case .notFound: "There is nothing here"
        case .methodNotAllowed: "This method is not allowed here"
        case .requestTimeout: "The request took too long"
        case .bodyTooLarge: "The request's body is too large"
        case .targetTooLong: "The request's target is too long"
        case .hostDenied: "This host is not served here"
        case .rateLimited: "Too many requests"
        case .headTooLarge: "The request's head is too large"
        case .thoughtspotRejected: "ThoughtSpot said no"
        case .thoughtspotMalformed: "ThoughtSpot's answer cannot be read"
        case .answerMismatch: "ThoughtSpot answered something else than was asked"
        case .thoughtspotUnavailable: "ThoughtSpot cannot be reached"
        case .overloaded: "Too much to do"
        case .draining: "Shutting down"
        case .thoughtspotTimeout: "ThoughtSpot took too long"
        case .abandoned: "The caller has left"
        }
    }
}

/// A refusal with what the log says about it; the reason never holds a value from the request.
package struct Refused: Error, Sendable {
    package let code: Refusal
    package let reason: StaticString
    /// Seconds for `Retry-After`, where the code carries one.
    package let retryAfter: Int?
    /// Why the exchange with ThoughtSpot behind it failed, for the log alone; nil where there was none.
    package var cause: UpstreamCause? { boxedCause?.cause }
    /// A word of ours that makes the reason exact, such as the header that was looked for; never a value of the request.
    package let detail: String?
    private let boxedCause: Boxed?

    /// Keeps a refusal small: every step of a token's way has room for one, and most have no cause.
    private final class Boxed: Sendable {
        let cause: UpstreamCause

        init(_ cause: UpstreamCause) { self.cause = cause }
    }

    package init(
        _ code: Refusal,
        _ reason: StaticString,
        retryAfter: Int? = nil,
        cause: UpstreamCause? = nil,
        detail: String? = nil
    ) {
        self.detail = detail
        self.code = code
        self.reason = reason
        self.retryAfter = retryAfter
        boxedCause = cause.map(Boxed.init)
    }
}
