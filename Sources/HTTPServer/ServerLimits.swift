package import HTTPWire

/// How much and how long a server lets its clients take.
package struct ServerLimits: Sendable, Equatable {
    /// Sizes of a request's parts.
    package var message = Limits()
    /// Connections at one time; the rest wait in the kernel's backlog.
    ///
    /// Default 1,024.
    package var maxConnections = 1024
    /// Connections of one address or one unix user; the rest are closed.
    ///
    /// Default 1,024: a reverse proxy is one peer.
    package var maxConnectionsPerPeer = 1024
    /// Connections of peers that no rule trusts, all together; the rest are closed.
    ///
    /// Default 64, of `maxConnections`.
    package var maxUntrustedConnections = 64
    /// TLS handshakes at one time; over it the oldest is closed.
    ///
    /// Default 256: libssl takes some 56 KiB for each, and one that is not stalled is over in milliseconds.
    package var maxHandshakes = 256
    /// Bytes that all requests not yet answered may take in memory; over it the largest are refused.
    ///
    /// Default 8 MiB; each connection is sure of its share of it.
    package var requestMemoryBytes = 8 << 20
    /// From a request's first byte, or from the connection's start, to the end of its head.
    ///
    /// Default 10.
    package var headerSeconds = 10.0
    /// How long a connection may stand between requests.
    ///
    /// Default 130, longer than the proxies in front keep one: a request on a connection that ends just then is lost.
    package var idleSeconds = 130.0
    /// From a head's end to the last byte of its body.
    ///
    /// Default 10.
    package var bodySeconds = 10.0
    /// From the whole request until the answer must be on its way: how slowly it came takes nothing from it.
    ///
    /// Default 5.
    package var requestDeadlineSeconds = 5.0
    /// How long a client may take to read one answer.
    ///
    /// Default 10.
    package var writeSeconds = 10.0
    /// How long requests in flight may go on when the server stops.
    ///
    /// Default 10.
    package var drainSeconds = 10.0

    package init() {}
}
