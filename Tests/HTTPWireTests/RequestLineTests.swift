import Testing

@testable import HTTPWire

struct RequestLineTests {
    @Test(arguments: [
        "GET", "GET /", "GET  / HTTP/1.1", "GET /  HTTP/1.1", "GET / HTTP/1.1 ", " GET / HTTP/1.1", "GET\t/ HTTP/1.1",
        "GET /\tHTTP/1.1", "GET / a HTTP/1.1", "GET / HTTP/1.1\r", "G\rET / HTTP/1.1", "G(T / HTTP/1.1",
        "G\u{E9}T / HTTP/1.1", "\0GET / HTTP/1.1", "/ HTTP/1.1", "GET HTTP/1.1", "GET / http/1.1", "GET / HTTP/1",
        "GET / HTTP/11", "GET / HTTP/1.10", "GET / HTTP/01.1", "GET / HTTP /1.1", "GET / HTTPS/1.1", "GET / ICY/1.1",
        "GET / HTTP/a.1", "GET / HTTP/1,1", "GET / \0TTP/1.1", "PROXY TCP4 127.0.0.2 127.0.0.1 1 2",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFG / HTTP/1.1",
    ])
    func refusesWhatIsNotTheGrammar(_ line: String) {
        expectRefusal(line + "\r\nHost: s\r\n\r\n", .badRequestLine)
    }

    @Test func refusesABareLineFeedAtTheEnd() {
        expectRefusal("GET / HTTP/1.1\nHost: s\r\n\r\n", .badRequestLine)
        expectRefusal("\nGET / HTTP/1.1\r\nHost: s\r\n\r\n", .badRequestLine)
    }

    /// A48: nothing to wait for in a TLS hello on a plain port, which may hold no line end.
    @Test func refusesATLSHelloAtItsFirstOctet() {
        #expect(replayRequests([[0x16]]) == .refused(.badRequestLine))
        expectRefusal([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xFC, 0x03, 0x03], .badRequestLine)
    }

    /// A26: what is not HTTP/1.0 or 1.1 is another protocol; HTTP/0.9 has no version at all.
    @Test func refusesOtherVersions() {
        for version in ["0.9", "1.2", "1.9", "2.0", "3.0", "9.9"] {
            expectRefusal("GET / HTTP/\(version)\r\nHost: s\r\n\r\n", .versionNotSupported)
        }
        expectRefusal("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", .versionNotSupported)
        expectRefusal("GET /\r\n", .badRequestLine)
    }

    @Test func readsAnyTokenAsAMethod() {
        for method in ["GET", "get", "TRACE", "M-SEARCH", "!#$%&'*+-.^_`|~09", "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEF"] {
            let shown = method.map { $0 == "%" ? "%" : String($0) }.joined()
            expectRequest("\(method) / HTTP/1.1\r\nHost: s\r\n\r\n", "\(shown) / [Host=s]  stays")
        }
    }
}
