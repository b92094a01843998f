internal import Glibc
internal import HTTPClient
internal import HTTPServer
internal import HTTPWire
internal import Telemetry
internal import Transport

/// Small servers that stand in for one half of the product, so that a profile shows the other half.
///
/// Not shipped.
@main enum Bench {
    static func main() async {
        do {
            try await run(Array(CommandLine.arguments.dropFirst()))
        } catch {
            print("bench: \(error)")
            exit(70)
        }
    }

    private nonisolated static func run(_ arguments: [String]) async throws {
        let numbers = arguments.dropFirst().compactMap { UInt16($0) }
        switch (arguments.first, numbers.count) {
        case ("constant", 1): try await serve(constant(), on: numbers[0])
        case ("gateway", 2): try await serve(gateway(to: numbers[1]), on: numbers[0])
        default:
            print(
                """
                Bench constant PORT           answers every request with a token
                Bench gateway PORT UPSTREAM   POSTs once to UPSTREAM on 127.0.0.1 for every request and passes its body on
                """
            )
            exit(64)
        }
    }

    private nonisolated static let loops = Result { try EventLoops() }

    private nonisolated static func constant() -> Handler {
        let token = [UInt8](repeating: UInt8(ascii: "t"), count: 100)
        return { _, _ in Response(200, body: token) }
    }

    private nonisolated static func gateway(to port: UInt16) throws -> Handler {
        var settings = ClientSettings(origin: Origin(isTLS: false, host: "127.0.0.1", port: port))
        settings.maxConnections = 256
        let client = try Client(settings, loops: loops.get())
        let path = "/callosum/v1/tspublic/v1/session/auth/token"
        let body = Array("secret_key=00000000-0000-0000-0000-000000000000&username=alice&access_level=FULL".utf8)
        return { _, context in
            do {
                let answer = try await client.send(Request(.post, path, body: body), deadline: context.deadline)
                return Response(answer.status, body: answer.body)
            } catch {
                return Response(503)
            }
        }
    }

    private nonisolated static func serve(_ handler: @escaping Handler, on port: UInt16) async throws {
        guard let address = SocketAddress("127.0.0.1:\(port)") else { return }
        let endpoint = Server.Endpoint(try ListeningSocket(address))
        let server = Server([endpoint], loops: try loops.get(), router: Router(everything: handler, label: "all"))
        server.start()
        print("ready on \(address)")
        while true { try await Task.sleep(for: .seconds(3600)) }
    }
}
