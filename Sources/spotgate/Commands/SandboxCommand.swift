internal import Glibc
internal import HTTPServer
internal import HTTPWire
internal import Sandbox
internal import Telemetry
internal import Transport

/// `spotgate sandbox`: the stand-in ThoughtSpot alone, for integrators' own tests.
enum SandboxCommand {
    static let syntax = CommandSyntax(
        name: "sandbox",
        summary: "runs a stand-in ThoughtSpot in memory, for tests",
        options: [
            .init("--listen", value: "ADDRESS", "where; 127.0.0.1:8090 by default, port 0 takes a free one"),
            .init("--tls-certificate", value: "FILE", "PEM chain: TLS in place of plain HTTP"),
            .init("--tls-key", value: "FILE", "PEM key of the certificate"),
            .init("--seed", value: "FILE", "users, groups and orgs to begin with (JSON)"),
            .init("--fault", value: "SPEC", isRepeatable: true, "misbehaves, as PUT /sandbox/fault says"),
            .init("--quiet", "writes no line for each call"),
        ],
        remarks: [
            "Account and key are THOUGHTSPOT_USERNAME, THOUGHTSPOT_PASSWORD and THOUGHTSPOT_SECRET_KEY if set; what comes",
            "from there is not printed, and is not taken where others could hear it: plain HTTP on an address beyond this",
            "machine.",
            "GET /sandbox/calls lists the calls it got, PUT /sandbox/fault sets a fault.",
        ]
    )

    /// Serves until a signal.
    static func run(_ arguments: Arguments, _ environment: ProcessEnvironment) async -> ExitCode {
        do throws(StartFailure) {
            let sandbox = try make(arguments, environment)
            if let file = arguments["--seed"] { try await seed(file, sandbox.standIn) }
            for fault in arguments.all("--fault") {
                do { try sandbox.standIn.set(fault: fault) } catch {
                    throw .configuration("--fault: \(error)")
                }
            }
            let signals = ProcessSignals.stream([SIGTERM, SIGINT])
            sandbox.server.start()
            announce(sandbox, environment, isTLS: arguments.has("--tls-certificate"))
            for await _ in signals { break }
            await sandbox.server.drain()
            return .fine
        } catch {
            Terminal.complain(error.description)
            return error.exitCode == .configuration ? .usage : error.exitCode
        }
    }

    /// The account and key that the environment names, or the well-known ones.
    static func settings(_ environment: ProcessEnvironment) -> StandInSettings {
        var settings = StandInSettings()
        if let name = environment["THOUGHTSPOT_USERNAME"] { settings.username = name }
        let text = { (secret: Secret) in secret.withBytes { String(decoding: $0, as: UTF8.self) } }
        if let password = environment.secrets["THOUGHTSPOT_PASSWORD"] { settings.password = text(password) }
        if let key = environment.secrets["THOUGHTSPOT_SECRET_KEY"] { settings.secretKey = text(key) }
        return settings
    }

    private static func make(
        _ arguments: Arguments,
        _ environment: ProcessEnvironment
    ) throws(StartFailure) -> SandboxServer {
        guard let address = SocketAddress(arguments["--listen"] ?? "127.0.0.1:8090") else {
            throw .configuration("--listen: HOST:PORT with an address for HOST, [v6]:PORT or unix:/PATH")
        }
        var tls: TLSServerSettings?
        switch (arguments["--tls-certificate"], arguments["--tls-key"]) {
        case (let certificate?, let key?):
            tls = TLSServerSettings(identity: TLSIdentity(certificateFile: certificate, keyFile: key))
        case (nil, nil): break
        case (nil, _), (_, nil): throw .configuration("--tls-certificate and --tls-key belong together")
        }
        if tls == nil { try guardPlainHTTP(address, environment) }
        do {
            return try SandboxServer(
                settings(environment),
                on: address,
                tls: tls,
                loops: EventLoops(),
                observer: arguments.has("--quiet") ? ServerObserver() : printingObserver
            )
        } catch let failure as StartFailure {
            throw failure
        } catch {
            throw .system("\(error)")
        }
    }

    /// Real secrets may not cross a network in the clear; the well-known ones are worth a word.
    private static func guardPlainHTTP(
        _ address: SocketAddress,
        _ environment: ProcessEnvironment
    ) throws(StartFailure) {
        guard case .ip(let host, _) = address, !host.isLoopback else { return }
        let names = ProcessEnvironment.secretNames.filter { environment.secrets[$0] != nil }
        guard names.isEmpty else {
            throw .configuration(
                "--listen \(host): plain HTTP beyond this machine, with secrets of the environment "
                    + "(\(names.joined(separator: ", "))): give --tls-certificate and --tls-key, or unset them"
            )
        }
        Terminal.complain("plain HTTP on \(host): whoever reaches this address may sign in as anybody")
    }

    private static var printingObserver: ServerObserver {
        let logger = Logger.toStandardError(Configuration(), ProcessEnvironment()).0
        var observer = ServerObserver()
        observer.requestFinished = { record in
            logger.log(.info, "call") { line in
                line.add("method", record.method?.rawValue ?? "-")
                line.add("status", record.status)
                line.add("bytes_out", record.bytesSent)
                line.add("duration_us", Int(record.duration / 1000))
            }
        }
        return observer
    }

    private static func seed(_ file: String, _ standIn: StandIn) async throws(StartFailure) {
        guard let bytes = readFile(file, maximumBytes: 16 << 20) else {
            throw .configuration("--seed: \(file): \(errorText(errno))")
        }
        let answer = await standIn.answer(Request(.put, "/sandbox/seed", body: bytes))
        guard case .response(let response) = answer, response.status < 300 else {
            var reason = "is not understood"
            if case .response(let response) = answer { reason = String(decoding: response.body, as: UTF8.self) }
            throw .configuration("--seed: \(file): \(reason)")
        }
    }

    /// What a client needs; a secret that was brought along is not printed, since terminals and logs are read by others.
    private static func announce(_ sandbox: SandboxServer, _ environment: ProcessEnvironment, isTLS: Bool) {
        let settings = settings(environment)
        let shown = { (name: String, value: String) in environment.secrets[name] == nil ? value : "from \(name)" }
        Terminal.print(
            """
            stand-in ThoughtSpot on \(sandbox.url(isTLS: isTLS))
            service account  \(settings.username) / \(shown("THOUGHTSPOT_PASSWORD", settings.password))
            secret key       \(shown("THOUGHTSPOT_SECRET_KEY", settings.secretKey))

            """
        )
    }
}
