package import HTTPWire
package import Telemetry
package import Transport

/// What a handler knows of a request besides its bytes.
package struct RequestContext: Sendable {
    /// Where a request was taken.
    package struct Endpoint: Sendable, Hashable {
        /// With the port that was bound.
        package let address: SocketAddress
        package let isTLS: Bool

        package init(address: SocketAddress, isTLS: Bool) {
            self.address = address
            self.isTLS = isTLS
        }
    }

    /// The direct peer.
    package let peer: Peer
    /// Nil for what came over no listener.
    package let endpoint: Endpoint?
    /// Ours, 1 to 64 characters of `[A-Za-z0-9._-]`; the answer carries it as `X-Request-Id`.
    package let requestID: String
    /// When the request was whole: the time of the work begins here, however slowly the request came.
    package let receivedAt: MonotonicTime
    /// When the answer must be on its way.
    package let deadline: MonotonicTime

    package init(
        peer: Peer,
        endpoint: Endpoint? = nil,
        requestID: String,
        receivedAt: MonotonicTime,
        deadline: MonotonicTime
    ) {
        self.peer = peer
        self.endpoint = endpoint
        self.requestID = requestID
        self.receivedAt = receivedAt
        self.deadline = deadline
    }
}

/// Answers one request; runs on the executor of the connection's event loop and never blocks.
///
/// Its task is cancelled when the answer is of no more use: the client has left (see `ConnectionState.hungUp`), or the
/// server has answered in the handler's place. A handler stops what it has not begun, says so in its records, and still
/// returns; what it returns after that is not sent to anybody, except that a client which has only finished writing may
/// read it.
package typealias Handler = @Sendable (Request, RequestContext) async -> Response
