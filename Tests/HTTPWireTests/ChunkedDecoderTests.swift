import Testing

@testable import HTTPWire

struct ChunkedDecoderTests {
    private static let head = "POST /t HTTP/1.1\r\nHost: s\r\nTransfer-Encoding: chunked\r\n\r\n"

    @Test func joinsChunksOfAnySize() {
        expectRequest(
            Self.head + "5\r\nhello\r\n00b\r\n world\r\n\r\n.\r\n0000000000000001\r\n!\r\n0000\r\n\r\n",
            "POST /t [Host=s] [Transfer-Encoding=chunked] hello%32.world%13.%10.%13.%10..! stays"
        )
    }

    /// A23: a size is 1 to 16 hexadecimal digits and CRLF; no sign, blank, prefix or extension.
    @Test(arguments: [
        "0x5\r\nhello", "+5\r\nhello", "-5\r\nhello", "5 ;a\r\nhello", "5;a\r\nhello", "5;a=b\r\nhello", "5 \r\nhello",
        " 5\r\nhello", "5\t\r\nhello", "\r\nhello", "5\nhello", "5\rhello", "5\r\rhello", "g\r\nhello", "5,\r\nhello",
        "fffffffffffffffff\r\n", "00000000000000000\r\n", "5\u{B}\r\nhello", "\u{665}\r\nhello",
    ])
    func refusesOtherSizes(_ chunk: String) {
        expectRefusal(Self.head + chunk + "\r\n0\r\n\r\n", .badChunk)
    }

    /// A23: an extension is refused at its first octet, so a mebibyte of it is never held.
    @Test func refusesAnExtensionAtItsFirstOctet() {
        #expect(replayRequests([Array((Self.head + "5;").utf8)[...]]) == .refused(.badChunk))
    }

    /// A23: chunk data ends with CRLF exactly where the size says.
    @Test(arguments: [
        "5\r\nhello0\r\n\r\n", "5\r\nhello\n0\r\n\r\n", "4\r\nhello\r\n0\r\n\r\n", "5\r\nhello\r0\r\n\r\n",
        "5\r\nhello\r\r\n0\r\n\r\n",
    ])
    func refusesDataThatDoesNotEndWhereItShould(_ chunks: String) {
        expectRefusal(Self.head + chunks, .badChunk)
    }

    /// A9: a trailer field is refused, never merged.
    @Test(arguments: ["X-Forwarded-User: admin\r\n\r\n", "X-A:\r\n\r\n", "a", "\n", "\r\r\n", " \r\n\r\n"])
    func refusesTrailers(_ trailer: String) {
        expectRefusal(Self.head + "1\r\na\r\n0\r\n" + trailer, .badTrailer)
    }

    /// A23: without its final CRLF the body is not complete, and the next request does not take its place.
    @Test func waitsForTheFinalLineEnd() {
        for end in ["0\r\n", "0\r\n\r", "0\r", "0", ""] {
            let outcome = everySplit(Array((Self.head + "1\r\na\r\n" + end).utf8)) { replayRequests($0) }
            #expect(outcome.lines == ["incomplete"])
        }
    }

    @Test func boundsTheDecodedBody() {
        let limits = Limits(bodyBytes: 8)
        let eight = everySplit(Array((Self.head + "5\r\nhello\r\n3\r\nabc\r\n0\r\n\r\n").utf8)) {
            replayRequests($0, limits: limits)
        }
        #expect(eight.lines == ["POST /t [Host=s] [Transfer-Encoding=chunked] helloabc stays"])
        expectRefusal(Self.head + "5\r\nhello\r\n4\r\nabcd\r\n0\r\n\r\n", .bodyTooLarge, limits: limits)
        expectRefusal(Self.head + "9\r\n", .bodyTooLarge, limits: limits)
        for size in ["7fffffffffffffff", "8000000000000000", "ffffffffffffffff"] {
            expectRefusal(Self.head + size + "\r\n", .bodyTooLarge)
        }
    }
}
