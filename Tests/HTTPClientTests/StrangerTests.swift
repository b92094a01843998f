import Foundation
import HTTPClient
import HTTPServer
import HTTPWire
import Telemetry
import Testing
import Transport

/// curl and openssl, which know nothing of us, against the server over TLS.
@Suite struct StrangerTests {
    private let certificates: TestCertificates

    init() throws { certificates = try TestCertificates.shared.get() }

    /// What the command printed on both outputs.
    private func run(_ command: String, _ arguments: [String]) async throws -> (status: Int32, text: String) {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                let process = Process()
                let pipe = Pipe()
                process.executableURL = URL(filePath: command)
                process.arguments = arguments
                process.standardInput = FileHandle.nullDevice
                process.standardOutput = pipe
                process.standardError = pipe
                do {
                    try process.run()
                    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
                    process.waitUntilExit()
                    let text = String(decoding: data, as: UTF8.self)
                    continuation.resume(returning: (process.terminationStatus, text))
                } catch {
                    continuation.resume(throwing: error)
                }
            }
        }
    }

    private func serve(_ minimum: TLSVersion = .tls12, _ body: (String) async throws -> Void) async throws {
        let settings = TLSServerSettings(identity: certificates.identity(.good), minimumVersion: minimum)
        let server = try Server(
            [
                Server.Endpoint(
                    ListeningSocket(#require(SocketAddress("127.0.0.1:0"))),
                    tls: CurrentTLS(TLSContext(server: settings))
                )
            ],
            loops: TestOrigin.loops.get(),
            router: Router([
                Router.Route(.get, "/hello", label: "hello") { _, _ in Response(200, body: Array("hello".utf8)) },
                Router.Route(.post, "/echo", label: "echo") { request, _ in Response(200, body: request.body) },
            ])
        )
        server.start()
        guard case .ip(_, let port) = server.addresses[0] else { return }
        do { try await body("\(port)") } catch {
            await server.drain()
            throw error
        }
        await server.drain()
    }

    @Test func curlGetsAndPostsOverOneVerifiedConnection() async throws {
        try await serve { port in
            let shared = ["-sS", "--cacert", certificates.caFile, "--max-time", "10"]
            let get = ["https://localhost:\(port)/hello", "https://localhost:\(port)/hello", "-w", "%{num_connects}"]
            let got = try await run("/usr/bin/curl", shared + get)
            #expect(got.text == "hello1hello0")
            let post = ["-d", "a=b", "-H", "Expect: 100-continue", "https://localhost:\(port)/echo"]
            let posted = try await run("/usr/bin/curl", shared + post)
            #expect(posted.text == "a=b")
        }
    }

    @Test func opensslAgreesOnModernVersionsOnly() async throws {
        try await serve { port in
            for (version, isTaken) in [("-tls1_1", false), ("-tls1_2", true), ("-tls1_3", true)] {
                let result = try await client(port, [version, "-cipher", "ALL:@SECLEVEL=0"])
                #expect((result.status == 0) == isTaken, "\(version)")
            }
        }
        try await serve(.tls13) { port in
            let older = try await client(port, ["-tls1_2"])
            #expect(older.status != 0)
        }
    }

    @Test func opensslIsRefusedAnotherProtocolAndCompression() async throws {
        try await serve { port in
            let agreed = try await client(port, ["-alpn", "http/1.1"])
            #expect(agreed.text.contains("ALPN protocol: http/1.1"))
            let other = try await client(port, ["-alpn", "h2"])
            #expect(other.status != 0)
            let plain = try await client(port, ["-tls1_2"])
            #expect(plain.text.contains("Compression: NONE"))
        }
    }

    /// A finite field of 8,192 bits is work for the server that any client could ask for (CVE-2002-20001).
    @Test func opensslAgreesOnCurvesOnly() async throws {
        try await serve { port in
            let curve = try await client(port, ["-tls1_3", "-groups", "X25519"])
            #expect(curve.text.contains("Temp Key: X25519"))
            let field = try await client(port, ["-tls1_3", "-groups", "ffdhe8192"])
            #expect(field.status != 0)
        }
    }

    @Test func opensslResumesItsSession() async throws {
        try await serve { port in
            let text = try await client(port, ["-tls1_2", "-reconnect"]).text
            #expect(text.contains("Reused, TLSv1.2"))
        }
    }

    @Test func opensslIsRefusedARenegotiation() async throws {
        try await serve { port in
            let connect = "openssl s_client -connect 127.0.0.1:\(port) -CAfile \(certificates.caFile) -tls1_2"
            let result = try await run("/bin/sh", ["-c", "(sleep 0.3; echo R; sleep 3) | \(connect)"])
            #expect(result.text.contains("RENEGOTIATING"))
            #expect(result.text.contains("no renegotiation"))
        }
    }

    @Test(arguments: [TLSVersion.tls12, .tls13])
    func resumesItsSessionWithAnOpenSSLServer(_ version: TLSVersion) async throws {
        let server = Process()
        let said = Pipe()
        server.executableURL = URL(filePath: "/usr/bin/openssl")
        let identity = certificates.identity(.good)
        server.arguments = [
            "s_server", "-www", "-accept", "127.0.0.1:0", "-cert", identity.certificateFile, "-key", identity.keyFile,
            version == .tls12 ? "-tls1_2" : "-tls1_3",
        ]
        server.standardInput = FileHandle.nullDevice
        server.standardOutput = said
        server.standardError = FileHandle.nullDevice
        try server.run()
        defer {
            // The child has inherited that test threads block every signal but those that cannot be blocked.
            kill(server.processIdentifier, SIGKILL)
            server.waitUntilExit()
        }
        let port = try #require(await portOfAcceptance(said.fileHandleForReading))
        var settings = ClientSettings(origin: Origin(isTLS: true, host: "localhost", port: port))
        settings.tls.caFile = certificates.caFile
        // One loop: each keeps a session of its own.
        let client = try Client(settings, loops: EventLoops(count: 1))
        defer { client.closeConnections() }
        let first = try await page(client)
        #expect(first.contains("New, TLSv1."))
        #expect(try await page(client).contains("Reused, TLSv1."))
    }

    /// The page on which the server says how the session came about.
    private func page(_ client: Client) async throws -> String {
        let response = try await client.send(Request(.get, "/"), deadline: .soon(20))
        return String(decoding: response.body, as: UTF8.self)
    }

    /// The port that `openssl s_server` says it listens on: `ACCEPT 127.0.0.1:PORT`.
    private func portOfAcceptance(_ output: FileHandle) async -> UInt16? {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                var text = ""
                while !(text.contains("ACCEPT ") && text.hasSuffix("\n")), case let data = output.availableData,
                    !data.isEmpty
                {
                    text += String(decoding: data, as: UTF8.self)
                }
                continuation.resume(returning: text.split(separator: ":").last.flatMap { UInt16($0.dropLast()) })
            }
        }
    }

    /// Case A48 of the attacks: 400 in the clear, and closed, whoever speaks no TLS.
    @Test(arguments: ["GET", "POST", "PUT", "PROPFIND"])
    func refusesPlainHTTPOnTheTLSPort(method: String) async throws {
        try await serve { port in
            let result = try await run(
                "/usr/bin/curl",
                ["-sSi", "--max-time", "1", "--request", method, "http://localhost:\(port)/hello"]
            )
            #expect(result.status == 0 && result.text.hasPrefix("HTTP/1.1 400 "), "\(result.text)")
            #expect(result.text.contains("Connection: close") && !result.text.contains("hello"))
        }
    }

    private func client(_ port: String, _ arguments: [String]) async throws -> (status: Int32, text: String) {
        let shared = ["s_client", "-connect", "127.0.0.1:\(port)", "-CAfile", certificates.caFile]
        return try await run("/usr/bin/openssl", shared + arguments)
    }
}
