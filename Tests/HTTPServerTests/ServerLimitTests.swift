import HTTPServer
import HTTPWire
import Synchronization
import Telemetry
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
        try await TestServer.run(limits { $0.bodySeconds = 0.2 }) { address in
            let client = try RawClient(address)
            client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n12")
            #expect(client.receiveAll().hasPrefix("HTTP/1.1 408 "))
        }
    }

    @Test func letsASlowBodyTakeNothingFromTheTimeOfTheWork() async throws {
        let router = Router([
            Router.Route(.post, "/echo", label: "echo") { request, context in
                let left = Double(context.deadline.nanoseconds(since: .now())) / 1e9
                return Response(left > 0.2 ? 200 : 500, body: request.body)
            }
        ])
        try await TestServer.run(limits { $0.requestDeadlineSeconds = 0.3 }, router: router) { address in
            let client = try RawClient(address)
            client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n")
            #expect(!client.hasAnswer(within: 0.5))
            client.send("x")
            #expect(client.receive(until: "\r\n\r\nx").hasPrefix("HTTP/1.1 200 "))
        }
    }

    @Test func readsAChunkedBodyUpToItsLimit() async throws {
        let small = limits {
            $0.message.bodyBytes = 3000
            $0.message.headBytes = 1024
        }
        try await TestServer.run(small) { address in
            let client = try RawClient(address)
            client.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
            client.send(String(repeating: "1\r\nx\r\n", count: 3000) + "0\r\n\r\n")
            let body = String(repeating: "x", count: 3000)
            #expect(client.receive(until: body).hasPrefix("HTTP/1.1 200 "))
        }
    }

    @Test func closesConnectionsOfUntrustedPeersOverTheirShare() async throws {
        let rejections = Rejections()
        var observer = ServerObserver()
        observer.connectionRejected = { reason, _ in rejections.add(reason) }
        var policy = PeerPolicy()
        policy.standing = { origin in
            guard case .ip(let address, _) = origin else { return .untrusted }
            return address.bytes.last == 2 ? .trusted : .untrusted
        }
        try await TestServer.run(limits { $0.maxUntrustedConnections = 2 }, observer: observer, policy: policy) {
            address in
            let held = try ["127.0.0.3", "127.0.0.4"].map { try RawClient(address, from: $0) }
            for client in held {
                client.send(ServerLimitTests.request)
                #expect(client.receive(until: "hello").hasSuffix("hello"))
            }
            for source in ["127.0.0.3", "127.0.0.5"] {
                #expect(try RawClient(address, from: source).receiveAll().isEmpty)
            }
            let trusted = try RawClient(address, from: "127.0.0.2")
            trusted.send(ServerLimitTests.request)
            #expect(trusted.receive(until: "hello").hasSuffix("hello"))
        }
        #expect(rejections.all == [.untrustedLimit, .untrustedLimit])
    }

    @Test func judgesAnUndecidedPeerOnceItIsKnown() async throws {
        let rejections = Rejections()
        var observer = ServerObserver()
        observer.connectionRejected = { reason, _ in rejections.add(reason) }
        var policy = PeerPolicy()
        policy.standing = { _ in .undecided }
        policy.isTrusted = { $0.description.hasPrefix("127.0.0.2:") }
        try await TestServer.run(limits { $0.maxUntrustedConnections = 0 }, observer: observer, policy: policy) {
            address in
            #expect(try RawClient(address, from: "127.0.0.3").receiveAll().isEmpty)
            let trusted = try RawClient(address, from: "127.0.0.2")
            trusted.send(ServerLimitTests.request)
            #expect(trusted.receive(until: "hello").hasSuffix("hello"))
        }
        #expect(rejections.all == [.untrustedLimit])
    }

    @Test func answersAtTheHeadWhatIsJudgedThereAndReadsNoBody() async throws {
        let calls = Rejections()
        var policy = PeerPolicy()
        policy.judgeHead = { head, context, route in
            calls.add(.handshake)
            guard head.fields.contains("X-Untrusted") else { return nil }
            var fields = Fields()
            fields.append("X-Seen", "\(route) \(head.body.count) \(context.requestID)")
            return Response(403, fields: fields)
        }
        try await TestServer.run(policy: policy) { address in
            for length in [
                "Content-Length: 60000", "Transfer-Encoding: chunked", "Content-Length: 1\r\nExpect: 100-continue",
            ] {
                let client = try RawClient(address)
                client.send("POST /echo HTTP/1.1\r\nHost: a\r\nX-Request-Id: r1\r\nX-Untrusted: 1\r\n\(length)\r\n\r\n")
                let answer = client.receive(until: "\r\n\r\n")
                #expect(answer.hasPrefix("HTTP/1.1 403 "))
                #expect(answer.contains("\r\nX-Seen: echo 0 r1\r\n"))
                #expect(answer.contains("\r\nX-Request-Id: r1\r\n"))
                #expect(answer.contains("\r\nConnection: close\r\n"))
                #expect(client.receiveAll().isEmpty)
            }
            let trusted = try RawClient(address)
            trusted.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nok")
            #expect(trusted.receive(until: "\r\n\r\nok").hasPrefix("HTTP/1.1 200 "))
            trusted.send("GET /hello HTTP/1.1\r\nHost: a\r\nX-Untrusted: 1\r\n\r\n")
            // Without a body there is nothing to spare, and the handler judges.
            #expect(trusted.receive(until: "hello").contains("HTTP/1.1 200 "))
        }
        #expect(calls.all.count == 4)
    }

    @Test func tellsAHandlerThatItsClientHasLeft() async throws {
        let (ends, end) = AsyncStream<Bool>.makeStream()
        let router = Router([
            Router.Route(.get, "/hello", label: "hello") { _, _ in
                do { try await Task.sleep(for: .seconds(20)) } catch { end.yield(Task.isCancelled) }
                return Response(200)
            }
        ])
        try await TestServer.run(limits { $0.requestDeadlineSeconds = 30 }, router: router) { address in
            var client: RawClient? = try RawClient(address)
            client?.send(ServerLimitTests.request)
            #expect(client?.hasAnswer(within: 0.2) == false)
            client = nil
        }
        end.finish()
        #expect(await ends.reduce(into: []) { $0.append($1) } == [true])
    }

    @Test func cancelsAHandlerThatItHasAnsweredFor() async throws {
        let (ends, end) = AsyncStream<Bool>.makeStream()
        let router = Router([
            Router.Route(.get, "/hello", label: "hello") { _, _ in
                do { try await Task.sleep(for: .seconds(20)) } catch { end.yield(Task.isCancelled) }
                return Response(200)
            }
        ])
        try await TestServer.run(limits { $0.requestDeadlineSeconds = 0.1 }, router: router) { address in
            let client = try RawClient(address)
            client.send(ServerLimitTests.request)
            #expect(client.receive(until: "\r\n\r\n").hasPrefix("HTTP/1.1 504 "))
        }
        for await isCancelled in ends {
            #expect(isCancelled)
            break
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
