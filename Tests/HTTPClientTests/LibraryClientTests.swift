import Foundation
import Glibc
import HTTPServer
import HTTPWire
import JSON
import Synchronization
import Telemetry
import Testing
import ThoughtSpot
import ThoughtSpotHTTP
import Transport

/// Every setting of the library's client over real sockets, and nothing that was not set.
@Suite(.serialized) struct LibraryClientTests {
    /// Keeps the heads of the requests that came, and answers each with an object.
    private final class Listener: Sendable {
        private let requests = Mutex<[Request]>([])
        private let subjects = Mutex<[String?]>([])

        var last: Request? { requests.withLock { $0.last } }
        var subject: String? { subjects.withLock { $0.last } ?? nil }

        var handler: DirectiveHandler {
            { [self] request, context in
                requests.withLock { $0.append(request) }
                subjects.withLock { $0.append(context.peer.certificateSubject) }
                if request.target.hasSuffix("/slow") { try? await Task.sleep(for: .seconds(2)) }
                var fields = Fields()
                fields.append("Content-Type", "application/json")
                return .respond(Response(200, fields: fields, body: Array("{}".utf8)))
            }
        }
    }

    private static func client(
        _ port: UInt16,
        isTLS: Bool = false,
        settings: ThoughtSpot.ClientSettings = ThoughtSpot.ClientSettings(),
        connection: ConnectionSettings = ConnectionSettings()
    ) throws -> ThoughtSpot.Client {
        try ThoughtSpot.Client(
            server: try ServerURL("\(isTLS ? "https" : "http")://localhost:\(port)"),
            settings: settings,
            connection: connection
        )
    }

    private static func tls(
        _ kind: TestCertificates.Kind = .good,
        clients: TLSServerSettings.ClientCertificate = .none
    ) throws -> CurrentTLS {
        let identity = try TestCertificates.shared.get().identity(kind)
        return CurrentTLS(
            try TLSContext(
                server: TLSServerSettings(identity: identity, minimumVersion: .tls12, clientCertificate: clients)
            )
        )
    }

    /// No time that a program may set ends it: what is beyond the clock is for ever, and what is below nothing is nothing.
    @Test func livesWithEveryDuration() async throws {
        let listener = Listener()
        try await TestOrigin.serve(handler: listener.handler) { port in
            for duration in [Duration.seconds(Int64.max), .seconds(Int64.max) + .seconds(1), .seconds(9e17)] {
                var connection = ConnectionSettings()
                connection.idleTimeout = duration
                connection.connectTimeout = duration
                connection.keepAlive = .init(idle: duration, interval: duration, probes: .max)
                var settings = ThoughtSpot.ClientSettings()
                settings.timeout = duration
                let client = try Self.client(port, settings: settings, connection: connection)
                try await client.send(.v2System())
                try await client.send(.v2System(), timeout: duration)
                let session = AdminSession(client: client) { .password(username: "a", "b") }
                await #expect(throws: APIError.self) { try await session.send(.v2System(), timeout: duration) }
            }
            for duration in [Duration.seconds(Int64.min), .seconds(-1), .zero] {
                var connection = ConnectionSettings()
                connection.idleTimeout = duration
                connection.keepAlive = .init(idle: duration, interval: duration, probes: .min)
                let client = try Self.client(port, connection: connection)
                try await client.send(.v2System())
                await #expect(throws: APIError.self) { try await client.send(.v2System(), timeout: duration) }
            }
        }
    }

    @Test func sendsTokenAgentLanguageAndExtraFields() async throws {
        let listener = Listener()
        try await TestOrigin.serve(handler: listener.handler) { port in
            var settings = ThoughtSpot.ClientSettings()
            settings.bearerToken = "abc.DEF_123=="
            settings.userAgent = "nightly-export/3"
            settings.language = .tag("de-CH")
            settings.extraHeaders = [("X-Team", "analytics"), ("X-Ticket", "4711")]
            _ = try await Self.client(port, settings: settings).send(.v2System())
        }
        let fields = try #require(listener.last?.fields)
        #expect(fields.text("Authorization") == "Bearer abc.DEF_123==")
        #expect(fields.text("User-Agent") == "nightly-export/3")
        #expect(fields.text("Accept-Language") == "de-CH")
        #expect(fields.text("X-Team") == "analytics")
        #expect(fields.text("X-Ticket") == "4711")
    }

    @Test func trustsOnlyTheAuthorityOfItsFile() async throws {
        let listener = Listener()
        let certificates = try TestCertificates.shared.get()
        try await TestOrigin.serve(tls: Self.tls(), handler: listener.handler) { port in
            await #expect(throws: APIError.self) {
                _ = try await Self.client(port, isTLS: true).send(.v2System())
            }
            #expect(listener.last == nil)
            var connection = ConnectionSettings()
            connection.caFile = certificates.caFile
            _ = try await Self.client(port, isTLS: true, connection: connection).send(.v2System())
        }
        #expect(listener.last != nil)
    }

    @Test func showsItsOwnCertificate() async throws {
        let listener = Listener()
        let certificates = try TestCertificates.shared.get()
        let clients = TLSServerSettings.ClientCertificate.required(caFile: certificates.caFile)
        try await TestOrigin.serve(tls: Self.tls(clients: clients), handler: listener.handler) { port in
            var connection = ConnectionSettings()
            connection.caFile = certificates.caFile
            let identity = certificates.identity(.client)
            connection.clientCertificate = ConnectionSettings.Certificate(
                certificateFile: identity.certificateFile,
                keyFile: identity.keyFile
            )
            _ = try await Self.client(port, isTLS: true, connection: connection).send(.v2System())
        }
        #expect(listener.subject == "CN=gateway\\, one,O=Example")
    }

    @Test func verifiesNothingOnlyLoudly() async throws {
        let listener = Listener()
        try await TestOrigin.serve(tls: Self.tls(.selfSigned), handler: listener.handler) { port in
            var connection = ConnectionSettings()
            connection.verification = .dangerouslyOff
            var quiet: ThoughtSpot.Client?
            let said = try Self.standardError { quiet = try Self.client(port, isTLS: true, connection: connection) }
            #expect(said.contains("certificates of https://localhost:\(port) are NOT verified"))
            _ = try await #require(quiet).send(.v2System())
        }
        #expect(listener.last != nil)
    }

    @Test func goesThroughTheProxyItWasGivenWithItsCredentials() async throws {
        let listener = Listener()
        let certificates = try TestCertificates.shared.get()
        let proxy = try TestProxy()
        defer { proxy.stop() }
        try await TestOrigin.serve(tls: Self.tls(), handler: listener.handler) { port in
            var connection = ConnectionSettings()
            connection.caFile = certificates.caFile
            connection.proxy = ConnectionSettings.Proxy(host: "127.0.0.1", port: proxy.port, credentials: "u:p")
            _ = try await Self.client(port, isTLS: true, connection: connection).send(.v2System())
        }
        #expect(proxy.heads.first?.contains("Proxy-Authorization: Basic dTpw\r\n") == true)
        #expect(listener.last != nil)
    }

    @Test func takesNothingFromEnvironmentOrNetrc() async throws {
        let listener = Listener()
        let proxy = try TestProxy()
        defer { proxy.stop() }
        let home = FileManager.default.temporaryDirectory.appending(path: "home-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: home) }
        let netrc = home.appending(path: ".netrc")
        try Data("machine localhost login eve password hunter2\n".utf8).write(to: netrc)
        let variables = [
            "HOME": home.path, "NETRC": netrc.path, "http_proxy": "http://127.0.0.1:\(proxy.port)",
            "HTTP_PROXY": "http://127.0.0.1:\(proxy.port)", "ALL_PROXY": "http://127.0.0.1:\(proxy.port)",
            "REQUESTS_CA_BUNDLE": "/nonexistent", "CURL_CA_BUNDLE": "/nonexistent",
        ]
        let before = variables.mapValues { _ in "" }.merging(
            ProcessInfo.processInfo.environment.filter { variables.keys.contains($0.key) }
        ) { $1 }
        for (name, value) in variables { setenv(name, value, 1) }
        defer { for (name, value) in before { if value.isEmpty { unsetenv(name) } else { setenv(name, value, 1) } } }
        try await TestOrigin.serve(handler: listener.handler) { port in
            _ = try await Self.client(port).send(.v2System())
        }
        #expect(proxy.heads.isEmpty)
        #expect(listener.last?.fields.text("Authorization") == nil)
        #expect(listener.last?.fields.text("Proxy-Authorization") == nil)
    }

    @Test func givesUpAtTheCallsOwnTime() async throws {
        try await TestOrigin.serve(handler: Listener().handler) { port in
            let client = try Self.client(port)
            let error = await #expect(throws: APIError.self) {
                _ = try await client.send(.v2GetRequest(endpoint: "slow"), timeout: .milliseconds(300))
            }
            #expect(error?.code == "timed_out")
            _ = try await client.send(.v2System(), timeout: .seconds(5))
        }
    }

    @Test(arguments: [ConnectionSettings.KeepAlive(), .asInPython, nil])
    func asksASilentServerWhetherItIsThere(keepAlive: ConnectionSettings.KeepAlive?) async throws {
        try await TestOrigin.serve(handler: Listener().handler) { port in
            var connection = ConnectionSettings()
            connection.keepAlive = keepAlive
            let client = try Self.client(port, connection: connection)
            _ = try await client.send(.v2System())
            let socket = try #require((3..<1024).first { Self.peerPort($0) == port })
            #expect((Self.option(socket, SOL_SOCKET, SO_KEEPALIVE) == 1) == (keepAlive != nil))
            guard let keepAlive else { return }
            let tcp = Int32(IPPROTO_TCP)
            #expect(Self.option(socket, tcp, TCP_KEEPIDLE) == Int32(keepAlive.idle / .seconds(1)))
            #expect(Self.option(socket, tcp, TCP_KEEPINTVL) == Int32(keepAlive.interval / .seconds(1)))
            #expect(Self.option(socket, tcp, TCP_KEEPCNT) == Int32(keepAlive.probes))
            withExtendedLifetime(client) {}
        }
    }

    private static func option(_ socket: Int32, _ level: Int32, _ name: Int32) -> Int32 {
        var value: Int32 = -1
        var length = socklen_t(MemoryLayout<Int32>.size)
        getsockopt(socket, level, name, &value, &length)
        return value
    }

    /// The port at the other end, if the descriptor is such a socket.
    private static func peerPort(_ descriptor: Int32) -> UInt16? {
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getpeername(descriptor, $0, &length) }
        }
        return result == 0 && address.sin_family == sa_family_t(AF_INET) ? UInt16(bigEndian: address.sin_port) : nil
    }

    /// What is written to standard error meanwhile.
    private static func standardError(_ body: () throws -> Void) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "stderr-\(UUID().uuidString)")
        let kept = dup(STDERR_FILENO)
        let descriptor = open(file.path, O_RDWR | O_CREAT, 0o600)
        dup2(descriptor, STDERR_FILENO)
        defer {
            dup2(kept, STDERR_FILENO)
            close(kept)
            close(descriptor)
            unlink(file.path)
        }
        try body()
        return try String(contentsOf: file, encoding: .utf8)
    }
}
