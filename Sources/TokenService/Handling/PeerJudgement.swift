package import HTTPServer
package import HTTPWire
internal import Telemetry
package import Transport

/// What the server may spend on a peer, by the same rule that decides whether the peer may speak for users.
extension TokenService {
    /// What is known of a peer as it connects: a rule that needs a certificate cannot tell yet.
    package func standing(of origin: Peer.Origin) -> PeerPolicy.Standing {
        if identity.isTrusted(Peer(origin)) { return .trusted }
        return settings.identity.trustedPeers.contains { $0.hasPrefix("mtls:") } ? .undecided : .untrusted
    }

    /// Whether a peer may speak for users, now that all is known of it.
    package func trusts(_ peer: Peer) -> Bool { identity.isTrusted(peer) }

    /// The refusal of a request whose body is not worth reading: its peer may not speak for users; nil lets it be read.
    ///
    /// `admit` says the same of a request without a body; here it is said before the body takes memory.
    package func judgeHead(_ head: Request, _ context: RequestContext, route: String) -> Response? {
        guard !identity.isTrusted(context.peer) else { return nil }
        let action: AuditRecord.Action? =
            switch RouteLabel(rawValue: route) {
            case .token: .token
            case .revoke: .revoke
            case .preflight, .healthz, .readyz, .metrics, .version, .reload, .none?, nil: nil
            }
        if let action {
            finish(Turn(action: action, context: context, deadline: context.deadline), TokenService.untrusted)
        }
        return answers.failure(
            TokenService.untrusted,
            request: head,
            requestID: context.requestID,
            origin: origins.verdict(head.fields)
        )
    }
}
