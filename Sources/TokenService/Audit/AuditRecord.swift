package import Telemetry
package import Transport

/// One decision about a token: who asked, what was decided, what was done for it.
///
/// Never the token.
package struct AuditRecord: Sendable {
    /// What was asked for.
    package enum Action: String, Sendable, CaseIterable { case token, revoke }

    package let action: Action
    /// Milliseconds since 1970.
    package let unixMilliseconds: Int
    package let requestID: String
    /// The direct peer as the kernel names it.
    package let peer: Peer
    /// Nil as long as nobody trusted has named one.
    package let user: String?
    /// A keyed hash of the user's name, for logs that must not name people who got nothing.
    package let userMark: Fingerprint.Mark?
    /// The ThoughtSpot groups granted.
    package let groups: [Name]
    package let org: OrgIdentifier?
    /// `ok` or the refusal's code.
    package let code: String
    /// The cause behind the code, or what could not be done beside a success, in words of ours.
    package let reason: StaticString?
    /// What was changed in ThoughtSpot, in order.
    package let provisioned: [Plan.Step]
    /// Groups that came and were not given.
    package let withheld: [String]
    /// Exchanges with ThoughtSpot.
    package let upstreamCalls: Int
    package let microseconds: Int
    /// A keyed hash of the token.
    package let tokenMark: Fingerprint.Mark?

    /// Whether a token was handed out or revoked.
    package var isSuccess: Bool { code == "ok" }

    /// For the log: a refused user is a mark there, because a name that anybody may have sent is nobody's.
    package var logFields: [Logger.Field] { fields(user: isSuccess ? user : nil) }

    /// For the audit file: with the name, as the one place where it belongs.
    package var auditFields: [Logger.Field] { fields(user: user) }

    private func fields(user: String?) -> [Logger.Field] {
        let optional = { (text: String?) -> Logger.Value in text.map { .text($0) } ?? .none }
        let mark = { (mark: Fingerprint.Mark?) -> Logger.Value in mark.map { .hexadecimal($0.value) } ?? .none }
        return [
            ("action", .text(action.rawValue)), ("request_id", .text(requestID)),
            ("peer", .text(peer.description)),
            ("user", optional(user)), ("user_mark", mark(userMark)),
            ("groups", isSuccess ? .list(groups.map(\.text)) : .none), ("org", optional(org?.description)),
            ("code", .text(code)),
            ("reason", optional(reason.map { "\($0)" })), ("provisioned", .list(provisioned.map(\.description))),
            ("withheld_groups", .integer(withheld.count)),
            ("upstream_calls", .integer(upstreamCalls)), ("duration_us", .integer(microseconds)),
            ("token_mark", mark(tokenMark)),
        ]
    }
}
