import HTTPClient
import HTTPServer
import HTTPWire
import Synchronization
import Telemetry
import Testing
import Transport

/// A server on a free port of 127.0.0.1 and a client for it, for the length of one test.
enum TestOrigin {
    static let loops = Result { try EventLoops(count: 2) }

    static func run(
        tls: CurrentTLS? = nil,
        settings change: (inout ClientSettings) -> Void = { _ in },
        observer: ServerObserver = ServerObserver(),
        handler: @escaping DirectiveHandler,
        _ body: @Sendable (Client) async throws -> Void
    ) async throws {
        try await serve(tls: tls, observer: observer, handler: handler) { port in
            var settings = ClientSettings(origin: Origin(isTLS: tls != nil, host: "localhost", port: port))
            change(&settings)
            let client = try Client(settings, loops: try loops.get())
            defer { client.closeConnections() }
            try await body(client)
        }
    }

    /// Only the server; `body` gets its port.
    static func serve(
        tls: CurrentTLS? = nil,
        observer: ServerObserver = ServerObserver(),
        handler: @escaping DirectiveHandler,
        _ body: (UInt16) async throws -> Void
    ) async throws {
        let socket = try ListeningSocket(try #require(SocketAddress("127.0.0.1:0")))
        let server = Server(
            [Server.Endpoint(socket, tls: tls)],
            loops: try loops.get(),
            router: Router(everything: handler, label: "all"),
            observer: observer
        )
        server.start()
        guard case .ip(_, let port) = server.addresses[0] else { return }
        do { try await body(port) } catch {
            await server.drain()
            throw error
        }
        await server.drain()
    }
}

extension MonotonicTime {
    /// That many seconds from now.
    static func soon(_ seconds: Double = 5) -> MonotonicTime { .now().advanced(bySeconds: seconds) }
}

/// Carries a result out of a closure.
final class ResultBox: Sendable {
    private let result = Mutex<Result<String, ExchangeError>?>(nil)

    func set(_ value: Result<String, ExchangeError>) { result.withLock { $0 = value } }

    func get() -> Result<String, ExchangeError>? { result.withLock { $0 } }
}
