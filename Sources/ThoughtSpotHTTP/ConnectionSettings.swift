public import ThoughtSpot

/// How a client reaches its server.
///
/// Settings belong to one client. Nothing is taken from the environment or from `~/.netrc`.
public struct ConnectionSettings: Sendable {
    /// A forward proxy that is asked to CONNECT.
    public struct Proxy: Sendable {
        /// A name or an address.
        public var host: String
        /// From 1 to 65535.
        public var port: UInt16
        /// `user:password` for Basic authentication; nil sends none.
        public var credentials: Confidential?

        public init(host: String, port: UInt16, credentials: Confidential? = nil) {
            self.host = host
            self.port = port
            self.credentials = credentials
        }
    }

    /// A certificate chain and its key, both PEM files, for servers that ask the client for one.
    public struct Certificate: Sendable, Hashable {
        /// The chain, its own certificate first.
        public var certificateFile: String
        /// The private key.
        public var keyFile: String

        public init(certificateFile: String, keyFile: String) {
            self.certificateFile = certificateFile
            self.keyFile = keyFile
        }
    }

    /// When a silent server is asked whether it is still there; the kernel does so while a long import runs.
    public struct KeepAlive: Sendable, Hashable {
        /// Of silence before the first question, in whole seconds.
        public var idle: Duration
        /// Between questions, in whole seconds.
        public var interval: Duration
        /// Unanswered questions after which the connection is lost; at most 127.
        public var probes: Int

        public init(idle: Duration = .seconds(60), interval: Duration = .seconds(15), probes: Int = 4) {
            self.idle = idle
            self.interval = interval
            self.probes = probes
        }

        /// What `get_default_tcp_keep_alive_adaptor` of the Python library sets: 120 s, 30 s, 20 questions.
        public static let asInPython = KeepAlive(idle: .seconds(120), interval: .seconds(30), probes: 20)
    }

    /// How much is asked of the server's certificate.
    public enum Verification: Sendable, Hashable {
        /// Chain, dates, usage and host name.
        case full
        /// Nothing: anybody on the way can read passwords and keys, and each client says so on standard error.
        ///
        /// For a private network, while its certificates are being put right.
        case dangerouslyOff
    }

    /// Trusted in place of the system's certificates: a PEM file.
    public var caFile: String?
    /// Shown to a server that asks for one.
    public var clientCertificate: Certificate?
    /// Full unless said otherwise.
    public var verification = Verification.full
    /// None unless said otherwise, whatever the environment says.
    public var proxy: Proxy?
    /// For resolving, connecting, the proxy and TLS together.
    public var connectTimeout: Duration = .seconds(5)
    /// Connections at one time.
    public var maxConnections = 8
    /// How long an unused connection is kept.
    public var idleTimeout: Duration = .seconds(30)
    /// Nil never asks: a server that vanished is then noticed by the call's time alone.
    public var keepAlive: KeepAlive? = KeepAlive()
    /// The largest answer in bytes; TML exports and PDFs can be large.
    public var maxAnswerBytes = 256 << 20

    /// Full verification, no proxy.
    public init() {}
}
