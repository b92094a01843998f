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
    /// The user's name if the log may have it.
    package let loggedUser: String?
    /// A keyed hash of the user's name, in both lines where the log has it in the name's place.
    package let userMark: Fingerprint.Mark?
    /// Who the proxy says it is asking for, by `Forwarded` or `X-Forwarded-For`; believed for the log alone.
    package let client: IPAddress?
    /// The ThoughtSpot groups granted.
    package let groups: [Name]
    package let org: OrgIdentifier?
    /// `ok` or the refusal's code.
    package let code: String
    /// The cause behind the code, or what could not be done beside a success, in words of ours.
    package let reason: StaticString?
    /// A word that makes the reason exact, such as the header that was looked for.
    package let detail: String?
    /// Why the exchange with ThoughtSpot behind a refusal failed: for the log alone, and nil where there was none.
    package let cause: UpstreamCause?
    /// Whether an operator should look at it though it succeeded.
    package let isWarning: Bool
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

    /// Adds the decision to a line of the log, where the user is what `log.users` says.
    package func log(to line: inout LogFields) { add(to: &line, user: loggedUser) }

    /// Adds the decision to a line of the audit file, with the name: that is the one place where it belongs.
    package func audit(to line: inout LogFields) { add(to: &line, user: user) }

    private func add(to line: inout LogFields, user: String?) {
        line.add("action", action.rawValue)
        line.add("request_id", requestID)
        line.add("peer", peer.description)
        line.add("user", user)
        line.add("user_mark", hexadecimal: userMark?.value)
        line.add("groups", isSuccess ? groups.map(\.text) : nil)
        line.add("org", org?.description)
        line.add("code", code)
        line.add("reason", reason)
        line.add("provisioned", provisioned.map(\.description))
        line.add("withheld_groups", withheld.count)
        if !withheld.isEmpty { line.add("withheld", withheld) }
        line.add("upstream_calls", upstreamCalls)
        line.add("duration_us", microseconds)
        line.add("token_mark", hexadecimal: tokenMark?.value)
        if let client { line.add("client", client.description) }
        if let detail { line.add("detail", detail) }
        cause?.add(to: &line)
    }
}
