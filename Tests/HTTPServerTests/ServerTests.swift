import HTTPServer
import HTTPWire
import Testing
import Transport

@Suite struct ServerTests {
    @Test func answersOverOneConnectionAgainAndAgain() async throws {
        try await TestServer.run { address in
            let client = try RawClient(address)
            for _ in 0..<3 {
                client.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n")
                let answer = client.receive(until: "hello")
                #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
                #expect(answer.contains("X-Request-Id: "))
                #expect(!answer.contains("Connection: close"))
            }
        }
    }

    @Test func answersPipelinedRequestsInOrder() async throws {
        try await TestServer.run { address in
            let client = try RawClient(address)
            client.send(
                "GET /slow HTTP/1.1\r\nHost: a\r\n\r\nPOST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n123"
                    + "GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
            )
            let answers = client.receiveAll()
            let bodies = answers.components(separatedBy: "\r\n\r\n").dropFirst().map { $0.prefix(while: { $0 != "H" }) }
            #expect(bodies == ["slow", "123", "hello"])
        }
    }

    @Test func stillAnswersAClientThatHasFinishedWriting() async throws {
        try await TestServer.run { address in
            let client = try RawClient(address)
            client.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n")
            client.finish()
            #expect(client.receiveAll().hasSuffix("\r\n\r\nslow"))
        }
    }

    @Test func refusesWhatIsNoRequestAndCloses() async throws {
        try await TestServer.run { address in
            let client = try RawClient(address)
            client.send("GET /hello HTTP/1.1\r\nHost : a\r\n\r\nGET /hello HTTP/1.1\r\nHost: a\r\n\r\n")
            let answer = client.receiveAll()
            #expect(answer.hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
            #expect(answer.contains("\r\nSpotgate-Error: bad_field\r\n"))
            #expect(answer.contains("\r\nCache-Control: no-store\r\n"))
            #expect(answer.contains("\r\nConnection: close\r\n"))
            #expect(answer.hasSuffix("\r\nContent-Length: 0\r\n\r\n"))
        }
    }

    @Test func asksForTheBodyThatAClientHoldsBack() async throws {
        try await TestServer.run { address in
            let client = try RawClient(address)
            client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n")
            #expect(client.receive(until: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n")
            client.send("ok")
            #expect(client.receive(until: "\r\n\r\nok").hasPrefix("HTTP/1.1 200 OK\r\n"))
        }
    }

    @Test func refusesAnExpectationItDoesNotKnow() async throws {
        try await TestServer.run { address in
            let client = try RawClient(address)
            client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: y\r\n\r\nok")
            #expect(client.receiveAll().hasPrefix("HTTP/1.1 417 "))
        }
    }

    @Test func answersHeadWithTheLengthAndWithoutTheBody() async throws {
        try await TestServer.run { address in
            let client = try RawClient(address)
            client.send("HEAD /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            let answer = client.receiveAll()
            #expect(answer.contains("\r\nContent-Length: 5\r\n"))
            #expect(answer.hasSuffix("\r\n\r\n"))
        }
    }

    @Test func keepsAHarmlessRequestIDAndReplacesAnyOther() async throws {
        try await TestServer.run { address in
            for (given, isKept) in [("abc-1.2_3", true), ("a b", false), ("<script>", false), ("", false)] {
                let client = try RawClient(address)
                client.send("GET /hello HTTP/1.1\r\nHost: a\r\nX-Request-Id: \(given)\r\nConnection: close\r\n\r\n")
                let answer = client.receiveAll()
                #expect(answer.contains("\r\nX-Request-Id: \(given)\r\n") == isKept)
                #expect(answer.components(separatedBy: "X-Request-Id: ").count == 2)
            }
        }
    }

    @Test func takesTLSOnAPlainPortForWhatItIsNot() async throws {
        try await TestServer.run { address in
            let client = try RawClient(address)
            client.send([0x16, 0x03, 0x01, 0x00, 0x05, 0x01, 0x00, 0x00, 0x01, 0x0A])
            #expect(client.receiveAll().hasPrefix("HTTP/1.1 400 "))
        }
    }

    @Test func putsNothingOnTheWireThatIsNoHeader() async throws {
        let router = Router([
            Router.Route(.get, "/hello", label: "hello") { _, _ in
                var fields = Fields()
                fields.append("X-A", "b\r\nSet-Cookie: c=d")
                return Response(200, fields: fields)
            }
        ])
        try await TestServer.run(router: router) { address in
            let client = try RawClient(address)
            client.send("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            let answer = client.receiveAll()
            #expect(answer.hasPrefix("HTTP/1.1 500 "))
            #expect(!answer.contains("Set-Cookie"))
        }
    }

    @Test func finishesRequestsInFlightAndThenClosesWhenItDrains() async throws {
        let (arrivals, arrival) = AsyncStream<Void>.makeStream()
        let (permits, permit) = AsyncStream<Void>.makeStream()
        let router = Router([
            Router.Route(.get, "/hello", label: "hello") { _, _ in
                arrival.yield()
                for await _ in permits { break }
                return Response(200, body: Array("hello".utf8))
            },
            Router.Route(.get, "/quick", label: "quick") { _, _ in Response(200) },
        ])
        let server = try Server(
            [Server.Endpoint(ListeningSocket(#require(SocketAddress("127.0.0.1:0"))))],
            loops: TestServer.loops.get(),
            router: router
        )
        server.start()
        let client = try RawClient(server.addresses[0])
        client.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n")
        for await _ in arrivals { break }
        // Resting connections on both loops: once they are closed, either loop has heard of the end.
        let resting = try (0..<3).map { _ in try RawClient(server.addresses[0]) }
        for other in resting {
            other.send("GET /quick HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(other.receive(until: "\r\n\r\n").hasPrefix("HTTP/1.1 200 "))
        }
        async let drained: Void = server.drain()
        for other in resting { #expect(other.receiveAll().isEmpty) }
        #expect(throws: TestFailure.self) { try RawClient(server.addresses[0]) }
        permit.yield()
        await drained
        let answer = client.receiveAll()
        #expect(answer.contains("\r\nConnection: close\r\n"))
        #expect(answer.hasSuffix("hello"))
    }

    @Test func tellsItsObserverOfEveryRequest() async throws {
        let (records, record) = AsyncStream<RequestRecord>.makeStream()
        var observer = ServerObserver()
        observer.requestFinished = { record.yield($0) }
        try await TestServer.run(observer: observer) { address in
            let client = try RawClient(address)
            client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc")
            _ = client.receive(until: "abc")
            client.send("GET /none HTTP/1.1\r\nHost: a\r\n\r\nbroken\r\n\r\n")
            _ = client.receiveAll()
        }
        record.finish()
        let all = await records.reduce(into: []) { $0.append($1) }
        #expect(all.map(\.route) == ["echo", "none", "none"])
        #expect(all.map(\.status) == [200, 404, 400])
        #expect(all.map(\.code) == [nil, "not_found", "bad_request_line"])
        #expect(all.map(\.bytesReceived) == [3, 0, 0])
        #expect(all.map(\.bytesSent) == [3, 0, 0])
        #expect(Set(all.map(\.requestID)).count == 3)
    }
}

extension String {
    func components(separatedBy separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
