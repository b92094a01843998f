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
