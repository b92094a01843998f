import HTTPServer
import HTTPWire
import Synchronization
import Testing
import Transport

@Suite struct ServerLimitTests {
    private func limits(_ change: (inout ServerLimits) -> Void) -> ServerLimits {
        var limits = ServerLimits()
        change(&limits)
        return limits
    }

    private static let request = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n"

    @Test func answers408ToAHeadThatDoesNotComeToItsEnd() async throws {
        // Long enough that a busy machine gets from connecting to sending within it.
        try await TestServer.run(limits { $0.headerSeconds = 1.5 }) { address in
            let client = try RawClient(address)
            client.send("GET /hello HTTP/1.1\r\n")
            let answer = client.receiveAll()
            #expect(answer.hasPrefix("HTTP/1.1 408 "))
            #expect(answer.contains("\r\nSpotgate-Error: request_timeout\r\n"))
        }
    }

    @Test func answers408ToABodyThatDoesNotCome() async throws {
        try await TestServer.run(limits { $0.requestDeadlineSeconds = 0.2 }) { address in
            let client = try RawClient(address)
            client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n12")
            #expect(client.receiveAll().hasPrefix("HTTP/1.1 408 "))
        }
    }

    @Test func closesAConnectionThatIdles() async throws {
        try await TestServer.run(limits { $0.idleSeconds = 0.2 }) { address in
            let client = try RawClient(address)
            client.send(ServerLimitTests.request)
            #expect(client.receiveAll().hasSuffix("hello"))
        }
    }

    @Test func closesAConnectionThatNeverSpeaks() async throws {
        try await TestServer.run(limits { $0.headerSeconds = 0.2 }) { address in
            let client = try RawClient(address)
            #expect(client.receiveAll().isEmpty)
        }
    }

    @Test func answersForAHandlerThatForgetsItsDeadline() async throws {
        let router = Router([
            Router.Route(.get, "/hello", label: "hello") { _, _ in
                try? await Task.sleep(for: .seconds(30))
                return Response(200)
            }
        ])
        try await TestServer.run(limits { $0.requestDeadlineSeconds = 0.1 }, router: router) { address in
            let client = try RawClient(address)
            client.send(ServerLimitTests.request)
            #expect(client.receive(until: "\r\n\r\n").hasPrefix("HTTP/1.1 504 "))
        }
    }

    @Test func leavesConnectionsOverTheCapWaitingUntilThereIsRoom() async throws {
        try await TestServer.run(limits { $0.maxConnections = 2 }) { address in
            var first: RawClient? = try RawClient(address)
            let second = try RawClient(address)
            for client in [first, second] {
                client?.send(ServerLimitTests.request)
                #expect(client?.receive(until: "hello").isEmpty == false)
            }
            let third = try RawClient(address)
            third.send(ServerLimitTests.request)
            #expect(!third.hasAnswer(within: 0.2))
            first = nil
            #expect(third.receive(until: "hello").hasSuffix("hello"))
        }
    }

    @Test func closesConnectionsOfAPeerThatHasEnough() async throws {
        let rejections = Rejections()
        var observer = ServerObserver()
        observer.connectionRejected = { reason, _ in rejections.add(reason) }
        try await TestServer.run(limits { $0.maxConnectionsPerPeer = 1 }, observer: observer) { address in
            let greedy = try RawClient(address, from: "127.0.0.2")
            greedy.send(ServerLimitTests.request)
            #expect(greedy.receive(until: "hello").hasSuffix("hello"))
            let refused = try RawClient(address, from: "127.0.0.2")
            #expect(refused.receiveAll().isEmpty)
            let other = try RawClient(address, from: "127.0.0.3")
            other.send(ServerLimitTests.request)
            #expect(other.receive(until: "hello").hasSuffix("hello"))
        }
        #expect(rejections.all == [.peerLimit])
    }

    @Test func cutsOffAClientThatNeverReads() async throws {
        let router = Router([
            Router.Route(.get, "/hello", label: "hello") { _, _ in
                Response(200, body: [UInt8](repeating: 65, count: 16 << 20))
            }
        ])
        try await TestServer.run(limits { $0.writeSeconds = 0.3 }, router: router) { address in
            let client = try RawClient(address)
            client.send(ServerLimitTests.request)
            #expect(client.isReset(within: 30))
        }
    }

    @Test func refusesABodyOverTheLimitBeforeItComes() async throws {
        try await TestServer.run(limits { $0.message.bodyBytes = 10 }) { address in
            let client = try RawClient(address)
            client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\n\r\n")
            let answer = client.receiveAll()
            #expect(answer.hasPrefix("HTTP/1.1 413 "))
            #expect(answer.contains("\r\nSpotgate-Error: body_too_large\r\n"))
        }
    }
}

/// What a server's observer was told.
final class Rejections: Sendable {
    private let reasons = Mutex<[ConnectionRejection]>([])
    func add(_ reason: ConnectionRejection) { reasons.withLock { $0.append(reason) } }
    var all: [ConnectionRejection] { reasons.withLock { $0 } }
}
