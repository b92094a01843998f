internal import HTTPServer
internal import Telemetry
internal import Transport

/// What is known of one request while it is decided; becomes its audit record.
///
/// A class, so that the steps on the way share it: each async frame would have a copy of its own.
final class Turn {
    let action: AuditRecord.Action
    let context: RequestContext
    let deadline: MonotonicTime
    /// What its exchanges with ThoughtSpot are told; nil until it is known for whose sake they are.
    var work: UpstreamWork?
    var user: String?
    var grant: Grant?
    var report = Provisioner.Report()
    var tokenMark: Fingerprint.Mark?
    /// Whom a trusted proxy says it is asking for; for the log alone.
    var client: IPAddress?
    /// What was passed over and is no reason to refuse.
    var note: StaticString?
    /// Whether the note is for the operator to look at.
    var isWarning = false

    init(action: AuditRecord.Action, context: RequestContext, deadline: MonotonicTime) {
        self.action = action
        self.context = context
        self.deadline = deadline
    }

    /// The record, now that the outcome is known.
    func record(
        _ refused: Refused?,
        at unixMilliseconds: Int,
        _ now: MonotonicTime,
        _ marks: Fingerprint,
        _ loggedUsers: LoggedUsers
    ) -> AuditRecord {
        AuditRecord(
            action: action,
            unixMilliseconds: unixMilliseconds,
            requestID: context.requestID,
            peer: context.peer,
            user: user,
            loggedUser: loggedUsers == .name ? user : nil,
            userMark: loggedUsers == .mark ? user.map { marks.mark($0) } : nil,
            client: client,
            groups: grant?.groups ?? [],
            org: grant?.org,
            code: refused?.code.rawValue ?? "ok",
            reason: refused?.reason ?? report.shortfall ?? note,
            detail: refused?.detail,
            cause: refused?.cause,
            isWarning: refused == nil && isWarning,
            provisioned: report.done,
            withheld: report.withheld.isEmpty
                ? grant?.droppedGroups ?? [] : (grant?.droppedGroups ?? []) + report.withheld.map(\.text),
            upstreamCalls: work?.count ?? 0,
            microseconds: Int(now.nanoseconds(since: context.receivedAt) / 1000),
            tokenMark: tokenMark
        )
    }
}
