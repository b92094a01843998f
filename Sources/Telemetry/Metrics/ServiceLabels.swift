/// What was asked for, by the router's closed list.
package enum RouteLabel: String, MetricLabel {
    case token, revoke, preflight, healthz, readyz, metrics, reload, version
    /// No route: the path or the bytes were wrong.
    case none
    package static let labelName = "route"
}

/// How a request ended: the contract's codes, and `ok`.
package enum CodeLabel: String, MetricLabel {
    case ok
    case badRequest = "bad_request"
    case identityDuplicate = "identity_duplicate"
    case identityAliased = "identity_aliased"
    case identityMalformed = "identity_malformed"
    case identityConflict = "identity_conflict"
    case identityMissing = "identity_missing"
    case assertionInvalid = "assertion_invalid"
    case identityUnverified = "identity_unverified"
    case keysUnavailable = "keys_unavailable"
    case peerUntrusted = "peer_untrusted"
    case identityDenied = "identity_denied"
    case originDenied = "origin_denied"
    case userUnknown = "user_unknown"
    case notFound = "not_found"
    case methodNotAllowed = "method_not_allowed"
    case notImplemented = "not_implemented"
    case requestTimeout = "request_timeout"
    case bodyTooLarge = "body_too_large"
    case targetTooLong = "target_too_long"
    case headTooLarge = "head_too_large"
    case hostDenied = "host_denied"
    case rateLimited = "rate_limited"
    case thoughtSpotRejected = "thoughtspot_rejected"
    case thoughtSpotMalformed = "thoughtspot_malformed"
    case answerMismatch = "answer_mismatch"
    case thoughtSpotUnavailable = "thoughtspot_unavailable"
    case thoughtSpotTimeout = "thoughtspot_timeout"
    case overloaded, draining, abandoned
    /// A finer code that has no series of its own.
    case other
    package static let labelName = "code"

    /// The series of a code word with its status; the finer words for malformed requests are counted together.
    package init(word: String, status: Int) {
        self = CodeLabel(rawValue: word) ?? (status == 400 ? .badRequest : .other)
    }
}

/// The ThoughtSpot calls the token service makes.
package enum EndpointLabel: String, MetricLabel {
    case sessionLogin = "session_login"
    case sessionLogout = "session_logout"
    case sessionAuthToken = "session_auth_token"
    case userGet = "user_get"
    case userPost = "user_post"
    case userPut = "user_put"
    case userGroupsGet = "user_groups_get"
    case userGroupsPost = "user_groups_post"
    case userGroupsPut = "user_groups_put"
    case userGroupsDelete = "user_groups_delete"
    case groupGet = "group_get"
    case groupPost = "group_post"
    case groupUsersPost = "group_users_post"
    case sessionInvalidate = "session_invalidate"
    case authTokenFull = "v2_auth_token_full"
    case authTokenObject = "v2_auth_token_object"
    case authTokenCustom = "v2_auth_token_custom"
    case authTokenRevoke = "v2_auth_token_revoke"
    case other
    package static let labelName = "endpoint"

    /// The series of a reference name; calls without one are counted together.
    package init(word: String) {
        self = EndpointLabel(rawValue: word) ?? .other
    }
}

/// How a call to ThoughtSpot ended.
package enum UpstreamLabel: String, MetricLabel {
    case success = "2xx"
    case redirect = "3xx"
    case unauthorized = "401"
    case clientError = "4xx"
    case serverError = "5xx"
    case unreachable, timedOut = "timeout", malformed
    package static let labelName = "code"

    /// The series of an answer's status.
    package init(status: Int) {
        self =
            switch status {
            case 200..<300: .success
            case 300..<400: .redirect
            case 401: .unauthorized
            case 400..<500: .clientError
            case 500..<600: .serverError
            default: .malformed
            }
    }
}

/// Why an exchange that had to wait was not sent.
package enum QueueLabel: String, MetricLabel {
    /// Too many of the same user waited.
    case user
    /// Too many waited.
    case total
    /// No turn came before the deadline.
    case time
    package static let labelName = "reason"
}

/// Why an exchange with ThoughtSpot gave no token.
package enum CauseLabel: String, MetricLabel {
    case resolve, connect, tls, proxy
    case timedOut = "timed_out"
    case closed, malformed
    case tooLarge = "too_large"
    case cancelled, busy, limited, circuit, unauthorized, status, unsendable
    package static let labelName = "cause"
}

/// The kinds of token.
package enum TokenModeLabel: String, MetricLabel {
    case v1, full, object, custom
    package static let labelName = "mode"
}

/// What was brought into being or changed in ThoughtSpot.
package enum ProvisionedLabel: String, MetricLabel {
    case user, group, membership
    case membershipRemoved = "membership_removed"
    case userUpdated = "user_updated"
    package static let labelName = "kind"
}

/// The two listeners.
package enum ListenerLabel: String, MetricLabel {
    case `public`, admin
    package static let labelName = "listener"
}

/// Why a connection was not accepted.
package enum RejectionLabel: String, MetricLabel {
    case limit
    case perPeerLimit = "per_peer_limit"
    case untrustedLimit = "untrusted_limit"
    case handshakeLimit = "handshake_limit"
    case tls
    package static let labelName = "reason"
}

/// How a reload ended.
package enum ReloadLabel: String, MetricLabel {
    case accepted, refused
    package static let labelName = "result"
}
