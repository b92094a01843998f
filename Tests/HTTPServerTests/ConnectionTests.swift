import Glibc
import HTTPWire
import Telemetry
import Testing

@testable import HTTPServer
@testable import Transport

/// Connections over real sockets, with every turn of the loop and every second of its clock in the test's hand.
@Suite struct ConnectionTests {
    private static func limits(_ change: (inout ServerLimits) -> Void = { _ in }) -> ServerLimits {
        var limits = ServerLimits()
        limits.message = Limits(targetBytes: 200, headBytes: 1024, fieldCount: 20, bodyBytes: 2048)
        limits.headerSeconds = 2
        limits.bodySeconds = 3
        limits.requestDeadlineSeconds = 1
        limits.writeSeconds = 4
        limits.idleSeconds = 5
        change(&limits)
        return limits
    }

    private static let hello = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n"

    /// The fault behind this suite: the answer to a head that took too long was queued, and reading went on for as long
    /// as an answer may wait.
    @Test func readsNothingWhileARefusalWaitsToBeSent() throws {
        let scene = try ConnectionScene(Self.limits())
        // How many answers the kernel holds for a client that does not read.
        let (first, probe) = try scene.connect(sendBuffer: 4096)
        var count = 0
        while scene.connections[0].stream.queuedBytes == 0, count < 1000 {
            scene.send(probe, Self.hello)
            scene.turn(1)
            count += 1
        }
        try #require(count < 1000)
        _ = first
        close(probe)
        scene.pass(seconds: 10)
        let (near, far) = try scene.connect(sendBuffer: 4096)
        let connection = try #require(scene.connections.first)
        for _ in 0..<(count - 1) {
            scene.send(far, Self.hello)
            scene.turn(1)
        }
        #expect(connection.stream.queuedBytes == 0)
        scene.send(far, "GET /hel")
        scene.turn()
        scene.pass(seconds: 2.5)
        #expect(connection.stream.queuedBytes > 0, "the refusal found room")
        let before = scene.unread(near)
        for _ in 0..<50 {
            scene.send(far, String(repeating: "x", count: 10_000))
            scene.turn()
            scene.checkInvariants()
        }
        #expect(scene.unread(near) > before + 10_000)
        #expect(connection.heldBytes == 0 && connection.charged == 0)
        scene.pass(seconds: 4)
        #expect(scene.connections.isEmpty)
        close(far)
    }

    @Test func leavesInTheKernelWhatComesBehindARequestThatIsHandled() throws {
        let scene = try ConnectionScene(Self.limits { $0.requestDeadlineSeconds = 100 })
        let (near, far) = try scene.connect()
        scene.send(far, "GET /hold HTTP/1.1\r\nHost: a\r\n\r\n")
        scene.turn()
        #expect(scene.held.count == 1)
        scene.send(far, String(repeating: Self.hello, count: 1000))
        scene.turn()
        #expect(scene.unread(near) == 1000 * Self.hello.utf8.count)
        scene.held.release()
        var answers = ""
        for _ in 0..<2000 where answers.components(separatedBy: "hello").count < 1001 {
            scene.turn(1)
            scene.checkInvariants()
            answers += scene.receive(far) ?? ""
        }
        #expect(answers.components(separatedBy: "HTTP/1.1 200 OK").count == 1002)
        close(far)
        scene.turn()
        #expect(scene.connections.isEmpty)
    }

    @Test func refusesTheLargestWhenAllTogetherTakeTooMuch() throws {
        let scene = try ConnectionScene(
            Self.limits {
                $0.message = Limits(headBytes: 1024, bodyBytes: 20_000)
                $0.maxConnections = 100
                $0.requestMemoryBytes = 100_000
            }
        )
        let head = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 20000\r\n\r\n"
        var far: [Int32] = []
        for index in 0..<40 {
            let ends = try scene.connect()
            far.append(ends.far)
            scene.send(ends.far, head + String(repeating: "x", count: 200 * index))
            scene.turn()
            scene.checkInvariants()
            #expect(scene.worker.memory.used <= 100_000)
        }
        let answers = far.map { scene.receive($0) ?? "" }
        // The small ones are within their share, and a small request is served beside them all.
        #expect(answers[0].isEmpty && answers[1].isEmpty)
        #expect(answers.contains { $0.hasPrefix("HTTP/1.1 503 ") && $0.contains("Spotgate-Error: overloaded") })
        let honest = try scene.connect()
        scene.send(honest.far, Self.hello)
        scene.turn()
        #expect(scene.receive(honest.far)?.hasSuffix("hello") == true)
        scene.pass(seconds: 4)
        scene.pass(seconds: 4)
        #expect(scene.worker.memory.used == 0)
        for descriptor in far + [honest.far] { close(descriptor) }
        scene.pass(seconds: 10)
        #expect(scene.connections.isEmpty)
    }

    @Test func countsRequestsThatAreHandledAgainstTheSameMemory() throws {
        let scene = try ConnectionScene(
            Self.limits {
                $0.message = Limits(headBytes: 1024, bodyBytes: 10_000)
                $0.maxConnections = 100
                $0.requestMemoryBytes = 50_000
                $0.requestDeadlineSeconds = 100
            }
        )
        var far: [Int32] = []
        for _ in 0..<20 {
            let ends = try scene.connect()
            far.append(ends.far)
            scene.send(ends.far, "POST /hold HTTP/1.1\r\nHost: a\r\nContent-Length: 10000\r\n\r\n")
            scene.send(ends.far, String(repeating: "x", count: 10_000))
            scene.turn()
            scene.checkInvariants()
        }
        #expect((4...8).contains(scene.held.count))
        #expect(far.filter { scene.receive($0)?.contains("overloaded") == true }.count == 20 - scene.held.count)
        let small = try scene.connect()
        scene.send(small.far, Self.hello)
        scene.turn()
        #expect(scene.receive(small.far)?.hasSuffix("hello") == true)
        scene.held.releaseAll()
        scene.turn()
        for descriptor in far + [small.far] { close(descriptor) }
        scene.pass(seconds: 10)
        #expect(scene.connections.isEmpty && scene.worker.memory.used == 0)
    }

    @Test func tellsAHandlerOfAClientThatIsGoneAndOfOneThatFinishesLater() throws {
        let scene = try ConnectionScene(Self.limits { $0.requestDeadlineSeconds = 100 })
        let hold = "GET /hold HTTP/1.1\r\nHost: a\r\n\r\n"
        let (_, gone) = try scene.connect()
        scene.send(gone, hold)
        scene.turn()
        close(gone)
        scene.turn()
        #expect(scene.held.cancellations == 1)
        let (_, halfClosed) = try scene.connect()
        scene.send(halfClosed, hold)
        shutdown(halfClosed, Int32(SHUT_WR))
        scene.turn()
        scene.pass(seconds: 1)
        #expect(scene.held.cancellations == 1)
        let (_, leaving) = try scene.connect()
        scene.send(leaving, hold)
        scene.turn()
        scene.pass(seconds: 1)
        shutdown(leaving, Int32(SHUT_WR))
        scene.turn()
        #expect(scene.held.cancellations == 2)
        scene.held.releaseAll()
        scene.turn()
        // A client that only finished writing can still read the answer.
        for descriptor in [halfClosed, leaving] {
            #expect(scene.receive(descriptor)?.hasSuffix("held") == true)
            close(descriptor)
        }
        scene.pass(seconds: 10)
        #expect(scene.connections.isEmpty)
    }

    /// A handshake takes more memory than a connection that rests, and no request's memory counts it.
    @Test func closesTheOldestOfTooManyHandshakes() throws {
        let scene = try ConnectionScene(Self.limits { $0.maxHandshakes = 8 })
        let tls = try TLSContext(server: TLSServerSettings(identity: TestIdentity.localhost.get()))
        var far: [Int32] = []
        for count in 1...20 {
            let ends = try scene.connect(tls: tls)
            far.append(ends.far)
            // A record that announces more than comes.
            _ = ([0x16, 0x03, 0x01, 0x40, 0x00, 0x01] as [UInt8]).withUnsafeBytes {
                Glibc.send(ends.far, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            scene.turn()
            #expect(scene.worker.handshakes.count == min(count, 8))
            #expect(scene.connections.count == min(count, 8))
        }
        #expect(far.prefix(12).allSatisfy { scene.receive($0) == nil })
        #expect(far.suffix(8).allSatisfy { scene.receive($0) == "" })
        // Plain connections are none of them.
        let plain = try scene.connect()
        scene.send(plain.far, Self.hello)
        scene.turn()
        #expect(scene.receive(plain.far)?.hasSuffix("hello") == true)
        for descriptor in far + [plain.far] { close(descriptor) }
        scene.pass(seconds: 10)
        #expect(scene.connections.isEmpty && scene.worker.handshakes.isEmpty)
    }

    /// Random clients, clock and handlers: after every event the invariants hold, and in the end nothing is left behind.
    @Test(arguments: 0..<60)
    func keepsItsBoundsWhateverComesInWhateverOrder(_ seed: Int) throws {
        var random = Splitting(seed: UInt64(seed))
        let scene = try ConnectionScene(
            Self.limits {
                $0.maxConnections = 12
                $0.maxConnectionsPerPeer = 12
                $0.requestMemoryBytes = 12 * 1500
            }
        )
        var clients: [Client] = []
        for step in 0..<250 {
            let event = Int.random(in: 0..<20, using: &random)
            let index = clients.isEmpty ? 0 : Int.random(in: 0..<clients.count, using: &random)
            switch event {
            case 0...1 where scene.admission.count < 12:
                let ends = try scene.connect(sendBuffer: Bool.random(using: &random) ? 4096 : nil)
                guard
                    let connection = scene.connections.first(where: { new in
                        !clients.contains { $0.connection === new }
                    })
                else { continue }
                clients.append(Client(near: ends.near, far: ends.far, connection: connection))
            case 2...9 where !clients.isEmpty:
                clients[index].send(&random)
            case 10...12 where !clients.isEmpty: _ = scene.receive(clients[index].far, atMost: 3000)
            case 13 where !clients.isEmpty: shutdown(clients[index].far, Int32(SHUT_WR))
            case 14 where !clients.isEmpty && step % 3 == 0:
                close(clients[index].far)
                clients.remove(at: index)
            case 15...16: scene.time = scene.time.advanced(bySeconds: Double.random(in: 0..<1.5, using: &random))
            case 17...18 where scene.held.count > 0: scene.held.release(at: 0)
            case 19 where step == 249: scene.loop.asCurrent { scene.worker.drain() }
            default: break
            }
            let marks = clients.map { ($0.connection.served, $0.isStill, scene.unread($0.near)) }
            scene.turn(Int.random(in: 1...3, using: &random))
            scene.checkInvariants("seed \(seed), step \(step), event \(event)")
            // A connection that was not being read before and is not now, in the same request, was not read in between.
            for (client, mark) in zip(clients, marks)
            where mark.1 && client.isStill && client.connection.served == mark.0 {
                if scene.unread(client.near) < mark.2 {
                    Issue.record("read without a wish: seed \(seed), step \(step), event \(event)")
                }
            }
        }
        // Nothing moves but the clock: every connection finds its end.
        for _ in 0..<40 {
            scene.held.releaseAll()
            scene.pass(seconds: 1)
        }
        #expect(scene.connections.isEmpty, "seed \(seed)")
        #expect(scene.worker.memory.used == 0 && scene.admission.count == 0)
        for client in clients { close(client.far) }
    }

    /// One far end, and what is on its way there.
    private struct Client {
        let near: Int32
        let far: Int32
        let connection: Connection
        private var rest: [UInt8] = []

        init(near: Int32, far: Int32, connection: Connection) {
            self.near = near
            self.far = far
            self.connection = connection
        }

        /// Whether the server neither reads it nor lets go of it.
        var isStill: Bool { !connection.stream.isClosed && connection.wantedBytes == 0 }

        private static let texts = [
            ConnectionTests.hello, "GET /hold HTTP/1.1\r\nHost: a\r\n\r\n", "GET /large HTTP/1.1\r\nHost: a\r\n\r\n",
            "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1500\r\n\r\n" + String(repeating: "b", count: 1500),
            "POST /hold HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n1234567\r\n0\r\n\r\n",
            "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n",
            "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9999\r\n\r\n", "GET /hello HTTP/1.0\r\n\r\n",
            "GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "nonsense\r\n\r\n",
            "GET /" + String(repeating: "t", count: 300), "GET / HTTP/1.1\r\nX: " + String(repeating: "v", count: 2000),
            String(repeating: ConnectionTests.hello, count: 40),
        ]

        /// Sends a random piece of random traffic.
        mutating func send(_ random: inout Splitting) {
            if rest.isEmpty { rest = Array(Client.texts.randomElement(using: &random)!.utf8) }
            let count = Bool.random(using: &random) ? rest.count : Int.random(in: 1...rest.count, using: &random)
            let sent = Glibc.send(far, Array(rest[..<count]), count, Int32(MSG_NOSIGNAL))
            if sent > 0 { rest.removeFirst(sent) }
        }
    }
}

/// SplitMix64: the same numbers for the same seed.
struct Splitting: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
