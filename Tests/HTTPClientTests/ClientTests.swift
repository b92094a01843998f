import HTTPClient
import HTTPServer
import HTTPWire
import Synchronization
import Telemetry
import Testing
import Transport

@Suite struct ClientTests {
    private static let hello: DirectiveHandler = { request, context in
        var fields = Fields()
        if case .ip(_, let port) = context.peer.origin { fields.append("Seen-Port", "\(port)") }
        return .respond(Response(200, fields: fields, body: Array(request.target.utf8) + request.body))
    }

    @Test func bringsARequestThereAndTheResponseBack() async throws {
        try await TestOrigin.run(handler: ClientTests.hello) { client in
            let response = try await client.send(
                Request(.post, "/a?b=c", body: Array("body".utf8)),
                deadline: .soon()
            )
            #expect(response.status == 200)
            #expect(response.body == Array("/a?b=cbody".utf8))
        }
    }

    @Test func usesOneConnectionForCallsThatFollowEachOther() async throws {
        try await TestOrigin.run(settings: { $0.maxConnections = 1 }, handler: ClientTests.hello) { client in
            var ports: Set<String?> = []
            for _ in 0..<5 {
                ports.insert(try await client.send(Request(.get, "/"), deadline: .soon()).fields.text("Seen-Port"))
            }
            #expect(ports.count == 1)
        }
    }

    @Test func serves200CallsAtOnceOverFourConnections() async throws {
        try await TestOrigin.run(settings: { $0.maxConnections = 4 }, handler: ClientTests.hello) { client in
            let ports = try await withThrowingTaskGroup(of: String?.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        let response = try await client.send(Request(.get, "/\(number)"), deadline: .soon())
                        #expect(response.body == Array("/\(number)".utf8))
                        return response.fields.text("Seen-Port")
                    }
                }
                return try await group.reduce(into: Set<String?>()) { $0.insert($1) }
            }
            #expect((1...4).contains(ports.count))
        }
    }

    @Test func givesUpAtTheDeadlineAndSaysThatTheRequestMayHaveBeenSent() async throws {
        try await TestOrigin.run(handler: { _, _ in .hang }) { client in
            let start = MonotonicTime.now()
            let error = await failure(client, Request(.get, "/"), .soon(1))
            #expect(error?.reason == .timedOut)
            #expect(error?.mayHaveBeenSent == true)
            #expect(MonotonicTime.now().nanoseconds(since: start) < 20_000_000_000)
        }
    }

    @Test func waitsForAConnectionOnlyUntilTheDeadline() async throws {
        let (arrivals, arrival) = AsyncStream<Void>.makeStream()
        let handler: DirectiveHandler = { _, _ in
            arrival.yield()
            return .hang
        }
        try await TestOrigin.run(settings: { $0.maxConnections = 1 }, handler: handler) { client in
            let first = Task { await failure(client, Request(.get, "/1"), .soon(60)) }
            for await _ in arrivals { break }
            let second = await failure(client, Request(.get, "/2"), .soon(0.1))
            #expect(second?.reason == .busy)
            #expect(second?.mayHaveBeenSent == false)
            first.cancel()
            #expect(await first.value?.mayHaveBeenSent == true)
        }
    }

    @Test func reportsAConnectionLostWithoutAnAnswerAndDoesNotSendAgain() async throws {
        let count = Mutex(0)
        let handler: DirectiveHandler = { _, _ in
            count.withLock { $0 += 1 }
            return .reset
        }
        try await TestOrigin.run(handler: handler) { client in
            let error = await failure(client, Request(.get, "/"), .soon())
            #expect(error?.reason == .closed)
            #expect(error?.mayHaveBeenSent == true)
        }
        #expect(count.withLock { $0 } == 1)
    }

    @Test func takesNoHalfAnswerForAWhole() async throws {
        let handler: DirectiveHandler = { _, _ in .cut(Response(200, body: Array("0123456789".utf8)), after: 5) }
        try await TestOrigin.run(handler: handler) { client in
            let error = await failure(client, Request(.get, "/"), .soon())
            #expect(error?.reason == .closed)
        }
    }

    @Test func putsAnAnswerInPiecesTogether() async throws {
        let handler: DirectiveHandler = { _, _ in
            .drip(Response(200, body: Array("0123456789".utf8)), size: 7, seconds: 0.005)
        }
        try await TestOrigin.run(handler: handler) { client in
            let response = try await client.send(Request(.get, "/"), deadline: .soon())
            #expect(response.body == Array("0123456789".utf8))
        }
    }

    @Test func refusesAnAnswerOverTheLimit() async throws {
        let handler: DirectiveHandler = { _, _ in .respond(Response(200, body: [UInt8](repeating: 65, count: 2000))) }
        try await TestOrigin.run(settings: { $0.limits.bodyBytes = 1000 }, handler: handler) { client in
            let error = await failure(client, Request(.get, "/"), .soon())
            #expect(error?.reason == .tooLarge)
        }
    }

    @Test func followsNoRedirect() async throws {
        let handler: DirectiveHandler = { _, _ in
            var fields = Fields()
            fields.append("Location", "/other")
            return .respond(Response(302, fields: fields))
        }
        try await TestOrigin.run(handler: handler) { client in
            let response = try await client.send(Request(.get, "/"), deadline: .soon())
            #expect(response.status == 302)
        }
    }

    @Test func opensAnewAfterTheServerHasClosedWhatItKept() async throws {
        let closing: DirectiveHandler = { _, _ in
            // Says keep-alive, then closes: what a server does whose idle time has passed.
            .script([.send(Array("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".utf8))])
        }
        let (ends, end) = AsyncStream<Void>.makeStream()
        var observer = ServerObserver()
        observer.connectionClosed = { end.yield() }
        try await TestOrigin.run(settings: { $0.maxConnections = 1 }, observer: observer, handler: closing) { client in
            for _ in 0..<3 {
                let response = try await client.send(Request(.post, "/"), deadline: .soon(20))
                #expect(response.body == Array("ok".utf8))
                for await _ in ends { break }
            }
        }
    }

    @Test func endsTheCallWhenItsTaskIsCancelled() async throws {
        let (arrivals, arrival) = AsyncStream<Void>.makeStream()
        let handler: DirectiveHandler = { _, _ in
            arrival.yield()
            return .hang
        }
        try await TestOrigin.run(handler: handler) { client in
            let task = Task<ExchangeError?, Never> { await failure(client, Request(.get, "/"), .soon(60)) }
            for await _ in arrivals { break }
            task.cancel()
            #expect(await task.value?.reason == .cancelled)
        }
    }

    @Test func saysWhyNothingCouldBeConnected() async throws {
        let loops = try TestOrigin.loops.get()
        let closed = try Client(ClientSettings(origin: Origin(isTLS: false, host: "127.0.0.1", port: 1)), loops: loops)
        let refused = await failure(closed, Request(.get, "/"), .soon())
        #expect(refused?.reason == .connect)
        #expect(refused?.mayHaveBeenSent == false)
        let nowhere = try Client(
            ClientSettings(origin: Origin(isTLS: false, host: "no-such-host.invalid", port: 80)),
            loops: loops
        )
        let unresolved = await failure(nowhere, Request(.get, "/"), .soon())
        #expect(unresolved?.reason == .resolve)
        #expect(unresolved?.mayHaveBeenSent == false)
    }
}

/// The error of a call that must fail; nil if it did not.
func failure(_ client: Client, _ request: Request, _ deadline: MonotonicTime) async -> ExchangeError? {
    do throws(ExchangeError) {
        _ = try await client.send(request, deadline: deadline)
        return nil
    } catch {
        return error
    }
}
