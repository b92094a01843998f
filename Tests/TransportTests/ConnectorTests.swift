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
}
