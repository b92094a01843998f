package import HTTPWire
package import Telemetry
package import Transport

/// What a handler knows of a request besides its bytes.
package struct RequestContext: Sendable {
    /// The direct peer.
    package let peer: Peer
    /// Ours, 1 to 64 characters of `[A-Za-z0-9._-]`; the answer carries it as `X-Request-Id`.
    package let requestID: String
    /// When the request's head was complete.
    package let receivedAt: MonotonicTime
    /// When the answer must be on its way.
    package let deadline: MonotonicTime

    package init(peer: Peer, requestID: String, receivedAt: MonotonicTime, deadline: MonotonicTime) {
        self.peer = peer
        self.requestID = requestID
        self.receivedAt = receivedAt
        self.deadline = deadline
    }
}

/// Answers one request; runs on the executor of the connection's event loop and never blocks.
package typealias Handler = @Sendable (Request, RequestContext) async -> Response
