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
            .init("--once", value: "USER", "goes the whole way one time, prints it and ends"),
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
            guard let port = UInt16(arguments["--port"] ?? "8080") else {
                Terminal.complain("--port: a number from 0 to 65535")
                return .usage
            }
            try await serve(port: port, logger)
            return .fine
        } catch {
            Terminal.complain(error.description)
            return error.exitCode
        }
    }

    private static func serve(port: UInt16, _ logger: Logger) async throws(StartFailure) {
        let demonstration = try Demonstration(logger: logger)
        let site = try siteServer(demonstration, port: port)
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
    private static func siteServer(_ demonstration: Demonstration, port: UInt16) throws(StartFailure) -> Server {
        guard let sandbox = demonstration.sandbox.server.addresses.first else { throw .system("no address") }
        let world = DemoWorld(demonstration)
        let site = DemoSite(
            thoughtSpot: sandbox,
            forward: try demonstration.client(of: demonstration.bearerAddress).send,
            forwardForCookies: try demonstration.client(of: demonstration.address).send,
            enter: { condition, visitor, byCookies async throws(StartFailure) in
                try await world.enter(condition, visitor, byCookies: byCookies)
            }
        )
        do {
            let socket = try ListeningSocket(Demonstration.loopback(port))
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
