internal import ThoughtSpot

/// A login token that has been checked against what was asked for.
struct MintedToken: Sendable {
    let token: Confidential
    /// Unix seconds; nil for V1, whose tokens have no end of their own.
    let expiresAt: Int?
}

/// Why there is no token.
enum MintError: Error {
    /// The call failed.
    case call(APIError)
    /// ThoughtSpot answered what is no token at all, or nothing that can be read.
    case unreadable(StaticString)
    /// ThoughtSpot answered something else than was asked: an alarm, not an inconvenience.
    case mismatch(StaticString)
}
