import Glibc
import Telemetry
import Testing

@testable import Transport

@Suite struct ConnectorTests {
    private static let loops = Result { try EventLoops(count: 1) }

    /// Where the stream went, or the error; and how long it took in seconds.
    private func connect(_ addresses: [SocketAddress], seconds: Double) async throws -> (error: SystemError?, Double) {
        let loop = try ConnectorTests.loops.get().all[0]
        let start = MonotonicTime.now()
        let error: SystemError? = await withCheckedContinuation { continuation in
            loop.execute {
                let connector = Connector(addresses, on: loop, before: .now().advanced(bySeconds: seconds))
                connector.start { result in
                    // The completion keeps the connector until it is called.
                    _ = connector
                    switch result {
                    case .success(let stream):
                        stream.close()
                        continuation.resume(returning: nil)
                    case .failure(let error): continuation.resume(returning: error)
                    }
                }
            }
        }
        return (error, Double(MonotonicTime.now().nanoseconds(since: start)) / 1e9)
    }

    @Test func goesOnToTheNextAddressWhenOneRefuses() async throws {
        let socket = try ListeningSocket(#require(SocketAddress("127.0.0.1:0")))
        defer { System.close(socket.descriptor) }
        let refusing = try #require(SocketAddress("127.0.0.1:1"))
        let (error, _) = try await connect([refusing, socket.address], seconds: 5)
        #expect(error == nil)
    }

    @Test func reportsTheLastRefusal() async throws {
        let (error, _) = try await connect([#require(SocketAddress("127.0.0.1:1"))], seconds: 5)
        #expect(error?.description == "connect: Connection refused")
    }

    @Test func doesNotWaitForASilentAddressBeyondTheDeadline() async throws {
        // A full backlog answers no more connections: the kernel drops their SYN.
        let full = try ListeningSocket(#require(SocketAddress("127.0.0.1:0")))
        defer { System.close(full.descriptor) }
        try System.check("listen") { Glibc.listen(full.descriptor, 0) }
        var fillers: [Int32] = []
        for _ in 0..<4 {
            let filler = try System.socket(full.address.family)
            _ = try System.call("connect") { Int(full.address.withSockaddr { Glibc.connect(filler, $0, $1) }) }
            fillers.append(filler)
        }
        defer { for filler in fillers { System.close(filler) } }
        let (error, seconds) = try await connect([full.address], seconds: 0.3)
        #expect(error?.description == "connect: Connection timed out")
        #expect((0.29...20).contains(seconds))
    }

    /// An edge is told once: what came with the connect was told to the connector, and is the stream's to know.
    @Test func handsOverWhatCameWithTheConnect() throws {
        let scene = try StreamScene()
        let socket = try ListeningSocket(#require(SocketAddress("127.0.0.1:0")))
        defer { System.close(socket.descriptor) }
        let connector = Connector([socket.address], on: scene.loop, before: scene.time.advanced(bySeconds: 5))
        let owner = RecordingOwner()
        var stream: ByteStream?
        scene.on {
            connector.start { result in
                stream = try? result.get()
                stream?.start(owner: owner)
            }
        }
        scene.turn(1)
        var far: Int32 = -1
        for _ in 0..<1000 where far < 0 {
            far = accept(socket.descriptor, nil, nil)
            if far < 0 { usleep(1000) }
        }
        try #require(far >= 0)
        FarEnd.send(far, Array("hi".utf8))
        System.close(far)
        usleep(5000)
        scene.turn()
        #expect(stream != nil)
        #expect(owner.received == Array("hi".utf8))
        #expect(owner.ends == ["ended"])
        scene.on { stream?.close() }
    }

    /// Connects until the listener has no room; gives how often.
    private func fillBacklog(of socket: ListeningSocket, _ scene: StreamScene) throws -> Int {
        for count in 0..<100 {
            let filler = scene.keep(try System.socket(AF_UNIX))
            let outcome = try System.call("connect") {
                Int(socket.address.withSockaddr { Glibc.connect(filler, $0, $1) })
            }
            if case .wouldBlock = outcome { return count }
        }
        throw SystemError(call: "connect", number: EISCONN)
    }

    /// EAGAIN of a full unix backlog is no connect under way (connect(2)): no event comes, and nothing is connected.
    @Test func waitsForRoomInTheBacklogOfAUnixSocket() throws {
        let scene = try StreamScene()
        let path = "/tmp/spotgate-\(getpid())-\(UInt32.random(in: 0 ... .max)).socket"
        let socket = try ListeningSocket(.unix(path: path))
        defer {
            socket.unlinkPath()
            System.close(socket.descriptor)
        }
        try System.check("listen") { Glibc.listen(socket.descriptor, 0) }
        try #require(try fillBacklog(of: socket, scene) > 0)
        let connector = Connector([socket.address], on: scene.loop, before: scene.time.advanced(bySeconds: 5))
        let owner = RecordingOwner()
        var stream: ByteStream?
        var outcomes = 0
        scene.on {
            connector.start { result in
                outcomes += 1
                stream = try? result.get()
                stream?.start(owner: owner)
            }
        }
        for _ in 0..<50 {
            scene.turn(2)
            scene.time = scene.time.advanced(bySeconds: 0.01)
        }
        #expect(outcomes == 0, "called it connected, or gave up, although there is time")
        var accepted: [Int32] = []
        for _ in 0..<200 where stream == nil {
            let next = accept(socket.descriptor, nil, nil)
            if next >= 0 { accepted.append(next) }
            scene.turn(2)
            scene.time = scene.time.advanced(bySeconds: 0.01)
        }
        #expect(outcomes == 1)
        if let stream {
            guard case .sent = scene.on({ stream.write([1]) }) else { return #expect(Bool(false), "not connected") }
            scene.on { stream.close() }
        } else {
            Issue.record("never connected")
        }
        for descriptor in accepted { System.close(descriptor) }
    }

    @Test func givesUpOnAFullBacklogAtTheDeadline() throws {
        let scene = try StreamScene()
        let path = "/tmp/spotgate-\(getpid())-\(UInt32.random(in: 0 ... .max)).socket"
        let socket = try ListeningSocket(.unix(path: path))
        defer {
            socket.unlinkPath()
            System.close(socket.descriptor)
        }
        try System.check("listen") { Glibc.listen(socket.descriptor, 0) }
        _ = try fillBacklog(of: socket, scene)
        let connector = Connector([socket.address], on: scene.loop, before: scene.time.advanced(bySeconds: 0.3))
        var error: SystemError?
        scene.on { connector.start { if case .failure(let some) = $0 { error = some } } }
        for _ in 0..<100 where error == nil {
            scene.turn(2)
            scene.time = scene.time.advanced(bySeconds: 0.01)
        }
        #expect(error == SystemError(call: "connect", number: EAGAIN))
    }
}
