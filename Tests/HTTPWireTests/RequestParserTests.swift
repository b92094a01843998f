import Testing

@testable import HTTPWire

struct RequestParserTests {
    @Test func readsFieldsAndBody() {
        expectRequest(
            "POST /token?a=1 HTTP/1.1\r\nHost: s:8080\r\nX-A:  b c \r\nX-E:\r\ncontent-length: 5\r\n\r\nhello",
            "POST /token?a=1 [Host=s:8080] [X-A=b%32.c] [X-E=] [content-length=5] hello stays"
        )
    }

    /// A24: a body is the request's own whatever the method, never the next request.
    @Test func readsTheBodyOfAGet() {
        expectRequest(
            "GET /t HTTP/1.1\r\nHost: s\r\nContent-Length: 36\r\n\r\nGET /inner HTTP/1.1\r\nHost: inner\r\n\r\n",
            "GET /t [Host=s] [Content-Length=36] GET%32./inner%32.HTTP/1.1%13.%10.Host:%32.inner%13.%10.%13.%10. stays"
        )
    }

    @Test func readsManyRequestsFromOneBuffer() {
        let one = "POST /p HTTP/1.1\r\nHost: s\r\nContent-Length: 3\r\n\r\nabcGET /g HTTP/1.1\r\nHost: s\r\n\r\n"
        let outcome = replayRequests([Array(String(repeating: one, count: 500).utf8)[...]])
        #expect(outcome.lines.count == 1000)
        #expect(Set(outcome.lines) == ["POST /p [Host=s] [Content-Length=3] abc stays", "GET /g [Host=s]  stays"])
    }

    @Test func readsManyRequestsCutAnywhere() {
        let one = "POST /p HTTP/1.1\r\nHost: s\r\nContent-Length: 3\r\n\r\nabcGET /g HTTP/1.1\r\nHost: s\r\n\r\n"
        let octets = Array(String(repeating: one, count: 500).utf8)
        for length in [1000, 4097, 5001, 9973] {
            let pieces = stride(from: 0, to: octets.count, by: length).map {
                octets[$0..<min($0 + length, octets.count)]
            }
            let outcome = replayRequests(pieces)
            #expect(outcome.lines.count == 1000 && Set(outcome.lines).count == 2)
        }
    }

    @Test(arguments: [
        ("1.1", "", "stays"), ("1.1", "Connection: close\r\n", "closes"),
        ("1.1", "Connection: a , CLOSE\r\n", "closes"),
        ("1.1", "Connection: a\r\nConnection: close\r\n", "closes"), ("1.1", "Connection: closed\r\n", "stays"),
        ("1.0", "", "closes"), ("1.0", "Connection: Keep-Alive\r\n", "stays"),
        ("1.0", "Connection: keep-alive, close\r\n", "closes"),
    ])
    func persistsByVersionAndConnection(_ version: String, _ field: String, _ end: String) {
        let outcome = everySplit(Array("GET / HTTP/\(version)\r\nHost: s\r\n\(field)\r\n".utf8)) { replayRequests($0) }
        #expect(outcome.lines.count == 1)
        #expect(outcome.lines[0].hasSuffix(" " + end))
    }

    @Test func skipsOneEmptyLineBeforeARequest() {
        expectRequest("\r\nGET / HTTP/1.1\r\nHost: s\r\n\r\n", "GET / [Host=s]  stays")
        expectRequest("GET / HTTP/1.1\r\nHost: s\r\n\r\n\r\n", "GET / [Host=s]  stays")
        expectRefusal("\r\n\r\nGET / HTTP/1.1\r\nHost: s\r\n\r\n", .badRequestLine)
    }

    @Test func saysWhereItStands() {
        var parser = RequestParser()
        #expect(parser.isIdle && !parser.isReadingBody)
        parser.append(Array("POST / HTTP/1.1\r\n".utf8))
        _ = parser.next()
        #expect(!parser.isIdle && !parser.isReadingBody)
        parser.append(Array("Host: s\r\nContent-Length: 2\r\n\r\na".utf8))
        _ = parser.next()
        #expect(!parser.isIdle && parser.isReadingBody)
        parser.append(Array("bGET".utf8))
        guard case .request = parser.next() else { return #expect(Bool(false), "no request") }
        #expect(!parser.isIdle && !parser.isReadingBody && parser.bufferedCount == 3)
    }

    @Test func keepsRefusing() {
        var parser = RequestParser()
        parser.append(Array("x\r\n".utf8))
        for _ in 0..<3 {
            guard case .refused(.badRequestLine) = parser.next() else { return #expect(Bool(false), "not refused") }
            parser.append(Array("GET / HTTP/1.1\r\nHost: s\r\n\r\n".utf8))
        }
        #expect(parser.bufferedCount == 0)
    }
}
