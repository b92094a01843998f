import Testing

@testable import HTTPWire

/// What a correct request becomes; the refusals have files of their own.
struct RequestParserTests {
    @Test func readsFieldsAndBody() {
        let octets = Array(
            "POST /token?a=1 HTTP/1.1\r\nHost: s:8080\r\nX-A:  b c \r\nX-E:\r\ncontent-length: 5\r\n\r\nhello".utf8
        )
        let outcome = everySplit(octets) { replayRequests($0) }
        #expect(
            outcome.lines == ["POST /token?a=1 [Host=s:8080] [X-A=b%32.c] [X-E=] [content-length=5] hello stays"]
        )
    }

    @Test func readsChunks() {
        let octets = Array(
            "POST /t HTTP/1.1\r\nHost: s\r\nTransfer-Encoding: Chunked\r\n\r\n5\r\nhello\r\n00a\r\n world....\r\n0\r\n\r\n"
                .utf8
        )
        let outcome = everySplit(octets) { replayRequests($0) }
        #expect(outcome.lines == ["POST /t [Host=s] [Transfer-Encoding=Chunked] hello%32.world.... stays"])
    }
}
