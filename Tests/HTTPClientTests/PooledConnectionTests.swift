import Glibc
import HTTPClient
import HTTPServer
import HTTPWire
import Synchronization
import Telemetry
import Testing
import Transport

/// What a client makes of servers that speak unasked, close what they keep, or move.
@Suite(.serialized) struct PooledConnectionTests {
    private static let ok = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n"

    private static func client(
        _ port: UInt16,
        host: String = "127.0.0.1",
        resolver: Resolver = Resolver(),
        _ change: (inout ClientSettings) -> Void = { _ in }
    ) throws -> Client {
        var settings = ClientSettings(origin: Origin(isTLS: false, host: host, port: port))
        change(&settings)
        return try Client(settings, loops: try TestOrigin.loops.get(), resolver: resolver)
    }

    /// Behind each answer comes a second one that nobody asked for: it must never become the next call's.
    @Test(arguments: [0, 200, 5000] as [UInt32])
    func givesNoUnaskedAnswerToTheNextCall(microseconds: UInt32) async throws {
        let unasked = Mutex(0)
        let server = try RawServer { connection, _ in
            while let request = RawServer.request(connection) {
                let number = request.split(separator: " ")[1].dropFirst()
                RawServer.send(connection, Self.ok + number)
                if microseconds > 0 { usleep(microseconds) }
                RawServer.send(connection, Self.ok + "evil")
                unasked.withLock { $0 += 1 }
            }
            close(connection)
        }
        defer { server.stop() }
        let client = try Self.client(server.port) { $0.maxConnections = 1 }
        for number in 1000..<1040 {
            let response = try await client.send(Request(.post, "/\(number)"), deadline: .soon())
            #expect(String(decoding: response.body, as: UTF8.self) == "\(number)")
            // By now it is in the kernel, and another user's call comes at once.
            while unasked.withLock({ $0 }) < number - 999 { usleep(10) }
        }
        client.closeConnections()
    }

    /// The same for a call that waits and is handed the connection the moment it is free.
    ///
    /// Server and client share a loop, so that both answers are there, in records of their own, before the client reads.
    @Test func givesNoUnaskedAnswerToAWaitingCall() async throws {
        let loops = try EventLoops(count: 1)
        defer { loops.stop() }
        let identity = try TestCertificates.shared.get().identity(.good)
        let tls = CurrentTLS(try TLSContext(server: TLSServerSettings(identity: identity)))
        let socket = try ListeningSocket(#require(SocketAddress("127.0.0.1:0")))
        let handler: DirectiveHandler = { request, _ in
            .script([
                .send(Array((Self.ok + request.target.dropFirst()).utf8)), .send(Array((Self.ok + "evil").utf8)),
                .wait(seconds: 30),
            ])
        }
        let server = Server(
            [Server.Endpoint(socket, tls: tls)],
            loops: loops,
            router: Router(everything: handler, label: "all")
        )
        server.start()
        guard case .ip(_, let port) = server.addresses[0] else { return }
        var settings = ClientSettings(origin: Origin(isTLS: true, host: "localhost", port: port))
        settings.tls.caFile = try TestCertificates.shared.get().caFile
        settings.maxConnections = 1
        let client = try Client(settings, loops: loops)
        await withTaskGroup(of: Void.self) { group in
            for number in 1000..<1040 {
                group.addTask {
                    let response = try? await client.send(Request(.post, "/\(number)"), deadline: .soon(20))
                    #expect(response.map { String(decoding: $0.body, as: UTF8.self) } == "\(number)")
                }
            }
        }
        client.closeConnections()
        await server.drain()
    }

    /// A server that closes its kept connection about when the next request comes: nothing is done twice, and what may be
    /// done twice is never lost.
    ///
    /// A POST that the server's kernel took before the close may have been read, so it may fail.
    @Test(arguments: [HTTPWire.Method.get, .post])
    func losesNoCallToAConnectionThatIsBeingClosed(method: HTTPWire.Method) async throws {
        let seen = Mutex<[String: Int]>([:])
        let server = try RawServer { connection, number in
            guard let request = RawServer.request(connection) else { return _ = close(connection) }
            seen.withLock { $0[String(request.split(separator: " ")[1]), default: 0] += 1 }
            RawServer.send(connection, Self.ok + "good")
            usleep(UInt32(number % 40) * 10)
            close(connection)
        }
        defer { server.stop() }
        let client = try Self.client(server.port) { $0.maxConnections = 1 }
        var failures = 0
        for number in 0..<1500 {
            do {
                _ = try await client.send(Request(method, "/\(number)", body: Array("key".utf8)), deadline: .soon())
            } catch {
                failures += 1
            }
            if number % 3 == 0 { usleep(UInt32(number % 50) * 8) }
        }
        if method == .get { #expect(failures == 0) }
        #expect(seen.withLock { $0.values.allSatisfy { $0 == 1 } && $0.count == 1500 - failures })
        client.closeConnections()
    }

    /// A server that acts and then resets: a mint must not be sent again, however little the kernel says of it.
    @Test func sendsNoMintAgainThatMayHaveBeenRead() async throws {
        let mints = Mutex(0)
        let server = try RawServer { connection, _ in
            while let request = RawServer.request(connection) {
                guard request.hasPrefix("POST /mint") else {
                    RawServer.send(connection, Self.ok + "good")
                    continue
                }
                mints.withLock { $0 += 1 }
                var linger = linger(l_onoff: 1, l_linger: 0)
                setsockopt(connection, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<linger>.size))
                return _ = close(connection)
            }
            close(connection)
        }
        defer { server.stop() }
        let client = try Self.client(server.port) { $0.maxConnections = 1 }
        for _ in 0..<50 {
            _ = try await client.send(Request(.get, "/"), deadline: .soon())
            let error = await failure(client, Request(.post, "/mint"), .soon())
            #expect(error?.reason == .closed && error?.mayHaveBeenSent == true)
        }
        #expect(mints.withLock { $0 } == 50)
        client.closeConnections()
    }

    @Test func endsAConnectionThatHasGrownOld() async throws {
        let server = try RawServer { connection, _ in
            while RawServer.request(connection) != nil { RawServer.send(connection, Self.ok + "good") }
            close(connection)
        }
        defer { server.stop() }
        let client = try Self.client(server.port) {
            $0.maxConnections = 1
            $0.maxAgeSeconds = 0.3
        }
        let end = MonotonicTime.soon(1.5)
        var calls = 0
        while .now() < end {
            _ = try await client.send(Request(.post, "/"), deadline: .soon())
            calls += 1
            usleep(2000)
        }
        #expect((4...9).contains(server.connections), "\(server.connections) connections for \(calls) calls")
        client.closeConnections()
    }

    /// Steady traffic and no error: only the name server says that the name has moved.
    @Test func followsANameThatMoves() async throws {
        let serve: @Sendable (Int32, Int) -> Void = { connection, _ in
            while RawServer.request(connection) != nil {
                var name = sockaddr_in()
                var length = socklen_t(MemoryLayout<sockaddr_in>.size)
                withUnsafeMutablePointer(to: &name) {
                    _ = $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(connection, $0, &length) }
                }
                RawServer.send(connection, Self.ok + "000\(name.sin_addr.s_addr >> 24)")
            }
            close(connection)
        }
        let old = try RawServer(address: "127.0.0.2", serve)
        let new = try RawServer(address: "127.0.0.3", port: old.port, serve)
        defer {
            old.stop()
            new.stop()
        }
        let current = Mutex([try #require(IPAddress("127.0.0.2"))])
        let resolver = Resolver(rememberSeconds: 0) { _ in .success(current.withLock { $0 }) }
        let client = try Self.client(old.port, host: "moving.example", resolver: resolver) { $0.resolveSeconds = 0.2 }
        func host() async throws -> String {
            String(decoding: try await client.send(Request(.post, "/"), deadline: .soon()).body, as: UTF8.self)
        }
        #expect(try await host() == "0002")
        let moved = try #require(IPAddress("127.0.0.3"))
        current.withLock { $0 = [moved] }
        // Each loop has connections of its own, and looks for itself.
        let end = MonotonicTime.soon(5)
        var inARow = 0
        while inARow < 50, .now() < end {
            inARow = try await host() == "0003" ? inARow + 1 : 0
            usleep(10_000)
        }
        #expect(inARow == 50)
        client.closeConnections()
    }

    /// One address of two takes no connection: it costs a quarter of a second once, and then nothing for a while.
    @Test func remembersADeadAddress() async throws {
        let server = try RawServer(address: "127.0.0.3") { connection, _ in
            if RawServer.request(connection) != nil { RawServer.send(connection, Self.ok + "good") }
            close(connection)
        }
        defer { server.stop() }
        let dead = try FullBacklog(address: "127.0.0.2", port: server.port)
        defer { dead.stop() }
        let addresses = [try #require(IPAddress("127.0.0.2")), try #require(IPAddress("127.0.0.3"))]
        let client = try Self.client(server.port, host: "two.example", resolver: Resolver { _ in .success(addresses) })
        var times: [Double] = []
        for _ in 0..<5 {
            let start = MonotonicTime.now()
            _ = try await client.send(Request(.get, "/"), deadline: .soon())
            times.append(Double(MonotonicTime.now().nanoseconds(since: start)) / 1e9)
            // Each answer ends its connection, so each call opens another.
            usleep(20_000)
        }
        #expect((0.2...0.9).contains(times[0]), "\(times)")
        #expect(times.dropFirst().allSatisfy { $0 < 0.2 }, "\(times)")
        client.closeConnections()
    }

    /// Eight loops, or two, and connections for some: a call waits for none while one is free on another loop.
    @Test func waitsForNoConnectionWhileOneIsFreeElsewhere() async throws {
        let server = try RawServer { connection, _ in
            while RawServer.request(connection) != nil {
                usleep(300_000)
                RawServer.send(connection, Self.ok + "good")
            }
            close(connection)
        }
        defer { server.stop() }
        let loops = try EventLoops(count: 8)
        defer { loops.stop() }
        var settings = ClientSettings(origin: Origin(isTLS: false, host: "127.0.0.1", port: server.port))
        settings.maxConnections = 8
        let client = try Client(settings, loops: loops)
        for _ in 0..<2 {
            let start = MonotonicTime.now()
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask(executorPreference: loops.all[0]) {
                        #expect(await failure(client, Request(.get, "/"), .soon(10)) == nil)
                    }
                }
            }
            #expect(MonotonicTime.now().nanoseconds(since: start) < 550_000_000)
        }
        #expect(server.connections <= 8)
        client.closeConnections()
    }

    /// What is sent goes on where the settings say so, and keeps its connection; what is not sent is dropped.
    @Test func finishesWhatIsSentWhenItsCallerLeaves() async throws {
        let seen = Mutex<[String]>([])
        let server = try RawServer { connection, _ in
            while let request = RawServer.request(connection) {
                seen.withLock { $0.append(String(request.split(separator: " ")[1])) }
                usleep(200_000)
                RawServer.send(connection, Self.ok + "good")
            }
            close(connection)
        }
        defer { server.stop() }
        let client = try Self.client(server.port) {
            $0.maxConnections = 1
            $0.finishesSentCalls = true
        }
        let sent = Task { await failure(client, Request(.post, "/sent"), .soon()) }
        while seen.withLock({ $0.isEmpty }) { usleep(1000) }
        let waiting = Task { await failure(client, Request(.post, "/waiting"), .soon()) }
        usleep(20_000)
        waiting.cancel()
        sent.cancel()
        let error = await waiting.value
        #expect(error?.reason == .cancelled && error?.mayHaveBeenSent == false)
        #expect(await sent.value == nil)
        #expect(await failure(client, Request(.post, "/next"), .soon()) == nil)
        #expect(seen.withLock { $0 } == ["/sent", "/next"] && server.connections == 1)
        client.closeConnections()
    }
}

/// An address that takes no connection and says nothing: the kernel drops what comes to a full backlog.
private final class FullBacklog {
    private var descriptors: [Int32] = []

    init(address: String, port: UInt16) throws {
        let listening = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        descriptors.append(listening)
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = port.bigEndian
        inet_pton(AF_INET, address, &name.sin_addr)
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        func with(_ body: (UnsafePointer<sockaddr>) -> Int32) -> Int32 {
            withUnsafePointer(to: &name) { $0.withMemoryRebound(to: sockaddr.self, capacity: 1, body) }
        }
        guard with({ bind(listening, $0, size) }) == 0, listen(listening, 0) == 0 else { throw RawServerError() }
        for _ in 0..<4 {
            let filler = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue), 0)
            _ = with { connect(filler, $0, size) }
            descriptors.append(filler)
        }
        usleep(50_000)
    }

    func stop() { for descriptor in descriptors { close(descriptor) } }
}
