package import HTTPWire
package import Transport

/// What a server asks about a peer before it spends anything on it; the service behind it answers, by the settings of that
/// moment.
package struct PeerPolicy: Sendable {
    /// What is known of a peer when it connects.
    package enum Standing: Sendable {
        /// A rule trusts its address or its unix user.
        case trusted
        /// No rule can trust it, whatever it sends.
        case untrusted
        /// A rule trusts certificates: `isTrusted` tells after the handshake.
        case undecided
    }

    /// Asked when a connection is accepted, by what the kernel says.
    package var standing: @Sendable (Peer.Origin) -> Standing = { _ in .trusted }
    /// Asked once a peer is known in full, if its standing was undecided.
    package var isTrusted: @Sendable (Peer) -> Bool = { _ in true }
    /// Asked at the head of a request that announces a body, before any of that is read; the request's body is empty.
    ///
    /// A response given here is the answer: the body is not read, and the connection ends.
    package var judgeHead: @Sendable (_ head: Request, RequestContext, _ route: String) -> Response? = { _, _, _ in nil
    }

    /// Trusts every peer: for servers without a rule.
    package init() {}
}
