import Dispatch
import HTTPServer
import HTTPWire
import Testing
import Transport

/// A server on a free port of 127.0.0.1 for the length of one test.
enum TestServer {
    static let loops = Result { try EventLoops(count: 2) }

    /// Runs `body` against a server whose routes are `GET /hello`, `POST /echo` and `GET /slow`.
    static func run(
        _ limits: ServerLimits = ServerLimits(),
        observer: ServerObserver = ServerObserver(),
        router: Router = router,
        policy: PeerPolicy = PeerPolicy(),
        _ body: @escaping @Sendable (SocketAddress) throws -> Void
    ) async throws {
        let server = try Server(
            [Server.Endpoint(ListeningSocket(#require(SocketAddress("127.0.0.1:0"))))],
            loops: loops.get(),
            router: router,
            limits: limits,
            observer: observer,
            policy: policy
        )
        server.start()
        let address = server.addresses[0]
        let result = await withCheckedContinuation { continuation in
            // The clients of these tests block, which Swift's own threads must not.
            DispatchQueue.global().async { continuation.resume(returning: Result { try body(address) }) }
        }
        await server.drain()
        try result.get()
    }

    static let router = Router([
        Router.Route(.get, "/hello", label: "hello") { _, _ in Response(200, body: Array("hello".utf8)) },
        Router.Route(.post, "/echo", label: "echo") { request, _ in Response(200, body: request.body) },
        Router.Route(.get, "/slow", label: "slow") { _, _ in
            try? await Task.sleep(for: .milliseconds(200))
            return Response(200, body: Array("slow".utf8))
        },
    ])
}
