internal import Glibc
internal import HTTPClient
internal import HTTPServer
internal import Telemetry
internal import Transport

/// `spotgate demo`: everything on one machine, without any account.
enum DemoCommand {
    static let syntax = CommandSyntax(
        name: "demo",
        summary: "runs a stand-in ThoughtSpot, the service and a small embedding app on this machine",
        options: [
            .init("--port", value: "N", "where the app with its sign-in page listens; 8080 by default"),
            .init(
                "--listen",
                value: "HOST:PORT",
                "for a browser on another machine: the app there, the stand-in on the port after it"
            ),
            .init("--once", value: "USER", "goes the whole way one time, prints it and ends"),
        ],
        remarks: [
            "Whoever reaches an address given by --listen can sign in as any user of the demo; nothing real is behind it."
        ]
    )

    /// Serves until a signal, or goes through the story once and ends.
    static func run(_ arguments: Arguments, _ environment: ProcessEnvironment) async -> ExitCode {
        let (logger, output) = Logger.toStandardError(
            Configuration(),
            environment,
            atLeast: arguments.has("--once") ? .warning : .info
        )
        defer { output.flush() }
        do throws(StartFailure) {
            if let user = arguments["--once"] {
                let demonstration = try Demonstration(logger: logger)
                try await SingleFlow(demonstration, user: user).run()
                await demonstration.end()
                return .fine
            }
            guard let places = Places(arguments) else { return .usage }
            try await serve(places, logger)
            return .fine
        } catch {
            Terminal.complain(error.description)
            return error.exitCode
        }
    }

    /// Where the app listens, and the stand-in besides the loopback interface.
    private struct Places {
        let site: SocketAddress
        let standIn: SocketAddress?

        /// Nil after a complaint.
        init?(_ arguments: Arguments) {
            guard let text = arguments["--listen"] else {
                guard let port = UInt16(arguments["--port"] ?? "8080") else {
                    Terminal.complain("--port: a number from 0 to 65535")
                    return nil
                }
                site = Demonstration.loopback(port)
                standIn = nil
                return
            }
            guard case .ip(let address, let port)? = SocketAddress(text), (1..<UInt16.max).contains(port),
                !arguments.has("--port")
            else {
                Terminal.complain(
                    "--listen: HOST:PORT or [v6]:PORT with an address for HOST and a port from 1 to 65534, without --port"
                )
                return nil
            }
            let next = SocketAddress.ip(address, port: port + 1)
            site = .ip(address, port: port)
            standIn = next
            Terminal.complain(
                "\(text) and \(next) are open to the network: whoever reaches them can sign in as any user of this demo. "
                    + "Nothing real is behind it; end it when you have seen it."
            )
        }
    }

    private static func serve(_ places: Places, _ logger: Logger) async throws(StartFailure) {
        let demonstration = try Demonstration(alsoOn: places.standIn, logger: logger)
        let site = try siteServer(demonstration, places)
        let signals = ProcessSignals.stream([SIGTERM, SIGINT])
        site.start()
        Terminal.print(
            """
            the app with its sign-in page  http://\(site.addresses.first?.description ?? "")
            the token service behind it    http://\(demonstration.bearerAddress) (REST API 2.0, cookieless)
                                           http://\(demonstration.address) (V1, with cookies)
            the stand-in ThoughtSpot       \(demonstration.sandbox.url(isTLS: false))

            curl -H 'X-Forwarded-User: alice' -H 'X-Forwarded-Groups: Sales' http://\(demonstration.bearerAddress)/token

            """
        )
        for await _ in signals { break }
        await site.drain()
        await demonstration.end()
    }

    /// The embedding app: it signs people in and is the proxy in front of the service.
    private static func siteServer(_ demonstration: Demonstration, _ places: Places) throws(StartFailure) -> Server {
        guard let sandbox = places.standIn ?? demonstration.sandbox.server.addresses.first else {
            throw .system("no address")
        }
        let world = DemoWorld(demonstration)
        let site = DemoSite(
            thoughtSpot: sandbox,
            isPublic: places.standIn != nil,
            forward: try demonstration.client(of: demonstration.bearerAddress).send,
            forwardForCookies: try demonstration.client(of: demonstration.address).send,
            enter: { condition, visitor, byCookies async throws(StartFailure) in
                try await world.enter(condition, visitor, byCookies: byCookies)
            }
        )
        do {
            let socket = try ListeningSocket(places.site)
            let router = Router(site.routes)
            return Server(
                [Server.Endpoint(socket)],
                loops: demonstration.loops,
                router: router,
                limits: DemoSite.limits
            )
        } catch {
            // As `serve` does, and with the way out.
            throw error.mayPass
                ? .temporary("\(error.description); --port N takes another")
                : .configuration(error.description)
        }
    }
}
