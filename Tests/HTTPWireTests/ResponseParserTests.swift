import Testing

@testable import HTTPWire

struct ResponseParserTests {
    private static func outcome(
        _ text: String,
        to method: HTTPWire.Method = .get,
        limits: Limits = Limits(),
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> [String] {
        everySplit(Array(text.utf8), sourceLocation: sourceLocation) {
            replayResponses($0, to: method, limits: limits)
        }.lines
    }

    @Test func readsALengthAndChunks() {
        #expect(
            Self.outcome("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX-A:  b \r\n\r\nhello")
                == ["200 [Content-Length=5] [X-A=b] hello stays"]
        )
        #expect(
            Self.outcome(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0A\r\n0123456789\r\n0\r\n\r\n"
            )
                == ["200 [Transfer-Encoding=chunked] abc0123456789 stays"]
        )
    }

    @Test(arguments: ["HTTP/1.1 200\r\n", "HTTP/1.1 200 \r\n", "HTTP/1.1 200 O K \u{E9}\r\n", "HTTP/1.1 299 -\r\n"])
    func readsAnyReason(_ line: String) {
        #expect(Self.outcome(line + "Content-Length: 0\r\n\r\n")[0].hasSuffix(" [Content-Length=0]  stays"))
    }

    @Test(arguments: [
        "HTTP/1.1", "HTTP/1.1 ", "HTTP/1.1 20", "HTTP/1.1 2000", "HTTP/1.1 20a OK", "HTTP/1.1  200 OK",
        "HTTP/1.1\t200 OK",
        "HTTP/1.1 200\tOK", "HTTP/1.1 099 X", "HTTP/1.1 600 X", "HTTP/1.1 +20 X", "HTTP 200 OK", " HTTP/1.1 200 OK",
        "http/1.1 200 OK", "HTTP/1.1 200 O\0K", "HTTP/1.1 200 O\rK", "", "ICY 200 OK", "HTTP/1.1 200 OK\u{7F}",
    ])
    func refusesOtherStatusLines(_ line: String) {
        #expect(Self.outcome(line + "\r\nContent-Length: 0\r\n\r\n") == ["refused bad_status_line"])
    }

    @Test func refusesOtherVersionsAndLineEnds() {
        for version in ["0.9", "1.2", "2.0"] {
            #expect(Self.outcome("HTTP/\(version) 200 OK\r\n\r\n") == ["refused version_not_supported"])
        }
        #expect(Self.outcome("HTTP/1.1 200 OK\nContent-Length: 0\n\n") == ["refused bad_status_line"])
        #expect(Self.outcome("HTTP/1.1 200 OK\r\nContent-Length: 0\n\r\n") == ["refused bad_field"])
    }

    /// RFC 9112 §5.2: a folded value is one value, with blanks in the fold's place; a length is never folded.
    @Test(arguments: [
        ("X: a\r\n b", "a%32.%32.%32.b"), ("X: a\r\n\tb", "a%32.%32.%9.b"), ("X:\r\n  b", "b"), ("X: a\r\n ", "a"),
        ("X: a\r\n \t \r\n c ", "a"),
    ])
    func joinsFoldedLines(_ line: String, _ value: String) {
        let outcome = Self.outcome("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\(line)\r\nY: z\r\n\r\n")
        #expect(outcome.count == 1 && outcome[0].hasPrefix("200 [Content-Length=0] [X=\(value)"), "\(outcome)")
        #expect(outcome[0].hasSuffix("] [Y=z]  stays"), "\(outcome)")
        #expect(!outcome[0].contains("%13"))
    }

    @Test(arguments: [
        "HTTP/1.1 200 OK\r\n X: a\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length:\r\n 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nX: a\r\n b\0\r\n\r\n", "HTTP/1.1 200 OK\r\nX: a\r\n b\n\r\n",
    ])
    func refusesFoldsThatHideSomething(_ text: String) {
        #expect(Self.outcome(text) == ["refused bad_field"])
    }

    @Test(arguments: ["X : a", "X: a\0", ": a", "X", "X\u{E9}: a"])
    func refusesMalformedFields(_ line: String) {
        #expect(Self.outcome("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\(line)\r\n\r\n") == ["refused bad_field"])
    }

    /// A41: an answer framed in two ways, or in none we know, is no answer.
    @Test(arguments: [
        "Content-Length: 1\r\nTransfer-Encoding: chunked", "Content-Length: 1\r\nContent-Length: 1",
        "Content-Length: 1, 1", "Content-Length: x", "Transfer-Encoding: gzip, chunked", "Transfer-Encoding: identity",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
    ])
    func refusesConflictingFraming(_ fields: String) {
        #expect(Self.outcome("HTTP/1.1 200 OK\r\n\(fields)\r\n\r\na") == ["refused bad_framing"])
        #expect(Self.outcome("HTTP/1.1 200 OK\r\n\(fields)\r\n\r\n", to: .head) == ["refused bad_framing"])
    }

    @Test func readsNoBodyWhereNoneMayBe() {
        #expect(
            Self.outcome("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", to: .head) == ["200 [Content-Length=5]  stays"]
        )
        #expect(Self.outcome("HTTP/1.1 204 No Content\r\n\r\n") == ["204  stays"])
        #expect(
            Self.outcome("HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n") == ["204 [Content-Length=0]  stays"]
        )
        #expect(Self.outcome("HTTP/1.1 304 X\r\nContent-Length: 5\r\n\r\n") == ["304 [Content-Length=5]  stays"])
        for status in ["204 X", "304 X"] {
            for fields in ["Content-Length: 9", "Content-Length: 1\r\nTransfer-Encoding: chunked", "Content-Length: x"]
            {
                let outcome = Self.outcome("HTTP/1.1 \(status)\r\n\(fields)\r\n\r\n")
                #expect(outcome.count == 1 && outcome[0].hasSuffix("  stays"), "\(status) \(fields) \(outcome)")
            }
        }
        #expect(Self.outcome("HTTP/1.1 200 OK\r\n\r\n", to: .connect) == ["200  stays"])
    }

    /// RFC 9112 §6.3: a body without a length lasts to the end of the connection, and says that it may have been cut.
    @Test func readsABodyWithoutALengthToTheEnd() {
        #expect(
            Self.outcome("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhel") == ["200 [Connection=close] hel closes"]
        )
        #expect(Self.outcome("HTTP/1.0 200 OK\r\n\r\nhel") == ["200 hel closes"])
        #expect(Self.outcome("HTTP/1.1 200 OK\r\n\r\nhel") == ["200 hel closes"])
        for (text, mayBeCut) in [("\r\nhel", true), ("Content-Length: 3\r\n\r\nhel", false)] {
            var parser = ResponseParser()
            parser.expect(.get)
            parser.append(Array("HTTP/1.1 200 OK\r\n\(text)".utf8))
            guard case .response(let response, _) = parser.endOfInput() else {
                Issue.record("no response")
                return
            }
            #expect(response.mayBeCut == mayBeCut)
        }
    }

    /// A41: an answer cut off anywhere is no answer.
    @Test func refusesWhatIsCutOff() {
        let whole = Array("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello".utf8)
        let chunked = Array("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n".utf8)
        for octets in [whole, chunked] {
            for length in 0..<octets.count {
                #expect(replayResponses([octets[..<length]]) == .refused(.truncated))
            }
        }
    }

    @Test func skipsInterimResponses() {
        let interim = "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
        let final = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
        #expect(Self.outcome("HTTP/1.1 100 Continue\r\n\r\n" + interim + final) == ["200 [Content-Length=0]  stays"])
        #expect(Self.outcome(String(repeating: interim, count: 8) + final) == ["200 [Content-Length=0]  stays"])
        #expect(Self.outcome(String(repeating: interim, count: 9) + final) == ["refused bad_status_line"])
        #expect(Self.outcome("HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n" + final) == ["refused bad_status_line"])
    }

    @Test func readsAndDropsTrailers() {
        let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n"
        #expect(Self.outcome(head + "X-T: 1\r\nY: 2\r\n\r\n") == ["200 [Transfer-Encoding=chunked] a stays"])
        #expect(Self.outcome(head + "X-T: 1\n\r\n") == ["refused bad_trailer"])
        #expect(Self.outcome(head + "X-T : 1\r\n\r\n") == ["refused bad_field"])
        let many = String(repeating: "X: 1\r\n", count: 101)
        #expect(Self.outcome(head + many + "\r\n") == ["refused head_too_large"])
    }

    /// RFC 9112 §7.1.1: unknown extensions are ignored, up to a bound for all of them together.
    @Test func passesOverChunkExtensions() {
        let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        let whole = ["200 [Transfer-Encoding=chunked] hello stays"]
        for line in ["5;a=b", "5;a", "5 ;a=\"x;\\\"y\"", "5\t; a = b", "5;;", "5;"] {
            #expect(Self.outcome(head + "\(line)\r\nhello\r\n0;last\r\n\r\n") == whole, "\(line)")
        }
        let long = String(repeating: "x", count: ChunkedDecoder.extensionBytes - 1)
        #expect(Self.outcome(head + "5;\(long)\r\nhello\r\n0\r\n\r\n") == whole)
        #expect(Self.outcome(head + "5;\(long)\r\nhello\r\n0;\r\n\r\n") == ["refused bad_chunk"])
        for line in ["5;a\0", "5;a\n", "5;a\rb", "5 a", "5;\u{7F}", " 5;a", ";a"] {
            #expect(Self.outcome(head + "\(line)\r\nhello\r\n0\r\n\r\n") == ["refused bad_chunk"], "\(line)")
        }
    }

    @Test(arguments: [
        "5 \r\nhello", "0x5\r\nhello", "5\nhello", "11111111111111111\r\n", "5\r\nhello0\r\n",
    ])
    func refusesMalformedChunks(_ chunk: String) {
        let text = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\(chunk)\r\n0\r\n\r\n"
        #expect(Self.outcome(text) == ["refused bad_chunk"])
    }

    /// A41: an answer of 10 MiB is not read past its limit, however it is framed.
    @Test func boundsHeadAndBody() {
        let limits = Limits(headBytes: 64, bodyBytes: 4)
        let long = String(repeating: "a", count: 64)
        #expect(Self.outcome("HTTP/1.1 200 OK\r\nX: \(long)\r\n\r\n", limits: limits) == ["refused head_too_large"])
        #expect(Self.outcome("HTTP/1.1 200 \(long)", limits: limits) == ["refused head_too_large"])
        let tooLarge = ["refused body_too_large"]
        #expect(Self.outcome("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", limits: limits) == tooLarge)
        #expect(Self.outcome("HTTP/1.0 200 OK\r\n\r\nabcde", limits: limits) == tooLarge)
        let chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n1\r\n"
        #expect(Self.outcome(chunks, limits: limits) == tooLarge)
    }

    @Test func persistsByVersionAndConnection() {
        #expect(
            Self.outcome("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: Close\r\n\r\n")[0].hasSuffix("closes")
        )
        #expect(Self.outcome("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n")[0].hasSuffix("closes"))
        #expect(
            Self.outcome("HTTP/1.0 200 OK\r\nContent-Length: 0\r\nConnection: keep-alive\r\n\r\n")[0].hasSuffix("stays")
        )
    }

    /// What a server sends unasked after its answer never answers the next request.
    @Test func leavesUnaskedOctets() {
        var parser = ResponseParser()
        let one = Array("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".utf8)
        parser.expect(.get)
        #expect(parser.isSilent == true)
        parser.append(one + one)
        #expect(parser.isSilent == false)
        guard case .response = parser.next() else { return #expect(Bool(false), "no response") }
        guard case .needMore = parser.next() else { return #expect(Bool(false), "answered unasked") }
        #expect(parser.bufferedCount == one.count)
        #expect(parser.isSilent == false)
    }

    @Test func readsOneResponseAfterAnother() {
        var parser = ResponseParser()
        for method in [HTTPWire.Method.head, .get, .head, .post] {
            parser.expect(method)
            parser.append(Array("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n".utf8))
            if method != .head { parser.append(Array("ab".utf8)) }
            guard case .response(let response, true) = parser.next() else { return #expect(Bool(false), "refused") }
            #expect(response.body.count == (method == .head ? 0 : 2))
            #expect(parser.bufferedCount == 0)
        }
    }
}
