internal import Telemetry
internal import TokenService

/// Everything the executable is told: what the token service decides by, and how the process runs.
struct Configuration: Sendable {
    /// Where the service listens (`tls.*`).
    struct ListenerTLS: Sendable, Equatable {
        /// PEM file with the chain, leaf first; nil serves plain HTTP.
        var certificate: String?
        /// PEM file of the certificate's key.
        var key: String?
        /// PEM file of the authorities that client certificates must come from.
        var clientCA: String?
        /// Whether a connection without a client certificate is refused.
        var requiresClientCertificate = false
        /// 1.2 or 1.3.
        var minimumVersion = TLSMinimum.v12
    }

    /// The lowest TLS version spoken.
    enum TLSMinimum: String, Sendable, CaseIterable {
        case v12 = "1.2"
        case v13 = "1.3"
    }

    /// How ThoughtSpot is reached (`thoughtspot.*`).
    struct ThoughtSpotServer: Sendable, Equatable {
        /// `https://HOST[:PORT]`; `http://` only for loopback.
        var url: String?
        /// PEM file trusted in place of the system's authorities.
        var caFile: String?
        /// `http://HOST:PORT` of a CONNECT proxy, or `environment` for `HTTPS_PROXY`.
        var proxy: String?
        /// The first secret key's file; `THOUGHTSPOT_SECRET_KEY` and systemd's credential serve as well.
        var secretKeyFile: String?
        /// A second key for rotation: tried when ThoughtSpot refuses the first.
        var nextSecretKeyFile: String?
        /// Org number → file of that org's own key.
        var orgSecretKeyFiles: [String: String] = [:]
        /// The service account's password file.
        var passwordFile: String?
    }

    /// Connections, sizes and times (`limits.*`).
    struct ListenerLimits: Sendable, Equatable {
        var maxConnections = 1024
        var maxConnectionsPerPeer = 1024
        var maxUntrustedConnections = 64
        var maxHeadBytes = 32_768
        var maxHeadFields = 100
        var maxBodyBytes = 65_536
        var maxRequestMemoryBytes = 8_388_608
        var headerSeconds = 10.0
        var bodySeconds = 10.0
        var idleSeconds = 130.0
        var writeSeconds = 10.0
        var drainSeconds = 10.0
    }

    /// The way to ThoughtSpot (`upstream.*`).
    struct UpstreamLimits: Sendable, Equatable {
        var maxConnections = 64
        var maxWaiting = 1000
        var maxWaitingPerUser = 100
        var maxAgeSeconds = 300.0
        var idleSeconds = 30.0
        var connectSeconds = 3.0
        var maxAnswerBytes = 4_194_304

        /// How many exchanges run and wait at one time.
        var queue: QueueLimits {
            QueueLimits(capacity: maxConnections, maximumPerUser: maxWaitingPerUser, maximumWaiting: maxWaiting)
        }
    }

    /// The lowest severity that is written (`log.level`).
    enum LogLevel: String, Sendable, CaseIterable {
        case debug, info, notice, warning, error

        /// The logger's word for it.
        var level: Logger.Level {
            switch self {
            case .debug: .debug
            case .info: .info
            case .notice: .notice
            case .warning: .warning
            case .error: .error
            }
        }
    }

    var service = ServiceSettings()
    var listen = ["127.0.0.1:8080"]
    var tls = ListenerTLS()
    var adminListen = ["127.0.0.1:9464"]
    var thoughtSpot = ThoughtSpotServer()
    /// The kill switch (`policy.block_file`).
    var blockFile: String?
    var limits = ListenerLimits()
    var upstream = UpstreamLimits()
    var logFormat = LogFormat.auto
    var logLevel = LogLevel.info
    /// The file with the key of users' marks (`log.users_key_file`).
    var logUsersKeyFile: String?
    var auditFile: String?
    /// Whether a token is withheld when its line cannot be written.
    var isAuditRequired = false
    /// Event loops; 0 is one for each core.
    var loops = 0
    /// Whether the process gives up system calls it does not need, where the kernel can do that.
    var isConfined = true
    /// What the files and the environment held of secrets when this was read.
    var secrets = Secrets()

    /// File descriptors that may be needed at one time.
    var descriptors: Int { limits.maxConnections + upstream.maxConnections + 64 }
}
