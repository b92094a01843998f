internal import HTTPServer
internal import HTTPWire
internal import Sandbox
internal import Telemetry
internal import Transport

/// The stand-in ThoughtSpot on a listener of its own.
struct SandboxServer: Sendable {
    let standIn: StandIn
    let server: Server

    /// Binds the address, and a second one for plain HTTP; nothing is accepted before `start`.
    init(
        _ settings: StandInSettings,
        on address: SocketAddress,
        and second: SocketAddress? = nil,
        tls: TLSServerSettings? = nil,
        loops: EventLoops,
        observer: ServerObserver = ServerObserver()
    ) throws(StartFailure) {
        let standIn = StandIn(settings)
        let context: TLSContext?
        do { context = try tls.map { settings throws(TLSFailure) in try TLSContext(server: settings) } } catch {
            throw .configuration("--tls-certificate: \(error)")
        }
        let socket: ListeningSocket
        let other: ListeningSocket?
        do throws(ListenError) {
            socket = try ListeningSocket(address)
            other = try second.map { address throws(ListenError) in try ListeningSocket(address) }
        } catch { throw .configuration(error.description) }
        var limits = ServerLimits()
        // TML and seeds are larger than anything the token service takes; a fault may hold an answer back for long.
        limits.message.bodyBytes = 16 << 20
        limits.requestDeadlineSeconds = 600
        limits.drainSeconds = 0
        self.standIn = standIn
        server = Server(
            [Server.Endpoint(socket, tls: context.map { CurrentTLS($0) })]
                + (other.map { [Server.Endpoint($0)] } ?? []),
            loops: loops,
            router: Router(
                everything: { request, _ in await SandboxServer.directive(standIn.answer(request)) },
                label: "sandbox"
            ),
            limits: limits,
            observer: observer,
            wallClock: { standIn.seconds }
        )
    }

    /// `http://127.0.0.1:8090` or with https.
    func url(isTLS: Bool) -> String {
        "\(isTLS ? "https" : "http")://\(server.addresses.first?.description ?? "")"
    }

    private static func directive(_ answer: Answer) -> ServerDirective {
        switch answer {
        case .response(let response): .respond(response)
        case .raw(let bytes, .close): .script([.send(bytes)])
        case .raw(let bytes, .reset): .script([.send(bytes), .reset])
        case .raw(let bytes, .hang): .script([.send(bytes), .wait(seconds: 3600)])
        }
    }
}
