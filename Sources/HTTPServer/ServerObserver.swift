package import HTTPWire
package import Telemetry
package import Transport

/// One finished request, for the access line and the counters.
package struct RequestRecord: Sendable {
    /// The direct peer.
    package let peer: Peer
    /// As in the answer's `X-Request-Id`.
    package let requestID: String
    /// Nil if the bytes were no request.
    package let method: Method?
    /// The route's label; `Router.unknownLabel` if none took it.
    package let route: String
    /// 0 if the connection was lost before the answer.
    package let status: Int
    /// The answer's `Spotgate-Error`; nil on success.
    package let code: String?
    /// Bytes of the request's body.
    package let bytesReceived: Int
    /// Bytes of the answer's body.
    package let bytesSent: Int
    /// When the request was whole, or was refused.
    package let receivedAt: MonotonicTime
    /// Nanoseconds from the whole request to the answer's last byte given to the kernel.
    package let duration: UInt64
}

/// Why a connection was not served.
package enum ConnectionRejection: String, Sendable, CaseIterable {
    /// The server is full; the connection waits in the backlog.
    case full
    /// Its peer has as many as one may have.
    case peerLimit = "peer_limit"
    /// No rule trusts its peer, and such peers have as many as they may have together.
    case untrustedLimit = "untrusted_limit"
    /// More TLS handshakes were under way than may be, and this was the oldest.
    case handshakeLimit = "handshake_limit"
    /// TLS was not agreed on.
    case handshake
}

/// Who hears of a server's doings; called on the loops, so nothing here may block.
package struct ServerObserver: Sendable {
    /// A request was answered, or its connection was lost before.
    package var requestFinished: @Sendable (RequestRecord) -> Void = { _ in }
    /// A connection is served from now on.
    package var connectionOpened: @Sendable () -> Void = {}
    /// A connection that was served is gone.
    package var connectionClosed: @Sendable () -> Void = {}
    /// The text is for the log: why, as far as known.
    package var connectionRejected: @Sendable (ConnectionRejection, String) -> Void = { _, _ in }

    package init() {}
}
