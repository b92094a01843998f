internal import Glibc
internal import HTTPClient
internal import HTTPWire
internal import Synchronization
internal import Telemetry
public import ThoughtSpot
internal import Transport

/// Why a client cannot be made: certificate files that cannot be used, or a system without sockets.
public struct ConnectionProblem: Error, Sendable, CustomStringConvertible {
    /// One sentence.
    public let description: String
}

extension ThoughtSpot.Client {
    /// A client that talks to the server over pooled TLS connections of its own.
    public convenience init(
        server: ServerURL,
        settings: ThoughtSpot.ClientSettings = ThoughtSpot.ClientSettings(),
        connection: ConnectionSettings = ConnectionSettings()
    ) throws(ConnectionProblem) {
        let network = try Network(server, connection)
        self.init(server: server, settings: settings) { request, deadline throws(ExchangeError) in
            try await network.client.send(request, deadline: deadline)
        }
    }
}

/// One client's connections.
private final class Network: Sendable {
    let client: HTTPClient.Client

    init(_ server: ServerURL, _ connection: ConnectionSettings) throws(ConnectionProblem) {
        let origin = Origin(isTLS: server.isSecure, host: server.host, port: UInt16(server.port))
        var settings = HTTPClient.ClientSettings(origin: origin)
        settings.tls.caFile = connection.caFile
        settings.tls.identity = connection.clientCertificate.map {
            TLSIdentity(certificateFile: $0.certificateFile, keyFile: $0.keyFile)
        }
        if connection.verification == .dangerouslyOff {
            settings.tls.verification = .dangerouslyOff
            Network.warn(server)
        }
        settings.proxy = connection.proxy.map {
            ForwardProxy(host: $0.host, port: $0.port, credentials: $0.credentials?.secret)
        }
        settings.connectSeconds = connection.connectTimeout / .seconds(1)
        settings.idleSeconds = connection.idleTimeout / .seconds(1)
        settings.keepAlive = connection.keepAlive.map {
            Transport.KeepAlive(
                idleSeconds: $0.idle.wholeSeconds,
                intervalSeconds: $0.interval.wholeSeconds,
                probes: $0.probes
            )
        }
        settings.maxConnections = max(1, connection.maxConnections)
        // A program's own tasks wait for each other; the bound only keeps a mistake from taking all memory.
        settings.maxWaiting = 100_000
        settings.limits = Limits(bodyBytes: connection.maxAnswerBytes)
        do {
            client = try HTTPClient.Client(settings, loops: Network.loops.get())
        } catch {
            throw ConnectionProblem(description: "\(error)")
        }
    }

    deinit { client.closeConnections() }

    /// One loop for all clients of a program that has none of its own; started with the first client.
    private static let loops = Result { try EventLoops(count: 1) }

    private static func warn(_ server: ServerURL) {
        let text =
            "ThoughtSpot: certificates of \(server) are NOT verified; passwords and keys can be read on the way\n"
        _ = text.utf8.withContiguousStorageIfAvailable { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}

extension Duration {
    /// Whole seconds from 0 to 2^31 - 1: `components` would trap where a duration has more seconds than an Int64.
    fileprivate var wholeSeconds: Int {
        let seconds = self / .seconds(1)
        return seconds < Double(Int32.max) ? Int(max(0, seconds)) : Int(Int32.max)
    }
}
