package import HTTPWire
package import Telemetry
package import Transport

/// A forward proxy that is asked to CONNECT (RFC 9110 §9.3.6).
package struct ForwardProxy: Sendable {
    package let host: String
    package let port: UInt16
    /// `user:password` for Basic authentication (RFC 7617); nil sends none.
    package let credentials: Secret?

    package init(host: String, port: UInt16, credentials: Secret? = nil) {
        self.host = host
        self.port = port
        self.credentials = credentials
    }
}

/// Whom a client talks to and how.
package struct ClientSettings: Sendable {
    package var origin: Origin
    /// Only for an `https` origin.
    package var tls = TLSClientSettings()
    package var proxy: ForwardProxy?
    /// `User-Agent` towards the proxy; that of the requests themselves is their own.
    package var userAgent = "Spotgate"
    /// A unix socket that is connected to in the origin's place; neither its name nor a proxy counts then.
    package var socketPath: String?
    /// Connections at one time on all loops together; requests beyond wait in the order they came.
    ///
    /// Default 64.
    package var maxConnections = 64
    /// Requests that may wait for a connection at one time; one more is refused as `busy`.
    ///
    /// Default 1000.
    package var maxWaiting = 1000
    /// How long an unused connection is kept.
    ///
    /// Default 30, below what servers and balancers commonly allow.
    package var idleSeconds = 30.0
    /// How old a connection may grow, less up to a tenth by chance; 0 sets no limit.
    ///
    /// Default 300.
    package var maxAgeSeconds = 300.0
    /// After how many seconds of use a name is resolved again, so that connections to an address it has lost come to an end.
    ///
    /// Default 30: `getaddrinfo` tells no time to live.
    package var resolveSeconds = 30.0
    /// Whether a request whose caller has gone is carried to its end once it was sent, which keeps the connection; one that
    /// was not sent is always dropped.
    package var finishesSentCalls = false
    /// For resolving, connecting, the proxy and TLS together, within the call's own deadline.
    ///
    /// Default 5.
    package var connectSeconds = 5.0
    /// How a vanished server is noticed; nil leaves it to the call's deadline.
    package var keepAlive: KeepAlive? = .standard
    /// Sizes of a response's parts; 16 MiB of body by default.
    package var limits = Limits(bodyBytes: 16 * 1024 * 1024)

    package init(origin: Origin) { self.origin = origin }
}
