import Testing

@testable import HTTPWire

struct ExpectationTests {
    private static func outcomes(_ text: String) -> [String] {
        var parser = RequestParser()
        parser.append(Array(text.utf8))
        var outcomes: [String] = []
        for _ in 0..<4 {
            switch parser.next() {
            case .head: continue
            case .needMore: outcomes.append("needMore")
            case .expectsContinue: outcomes.append("expectsContinue")
            case .request: outcomes.append("request")
            case .refused(let error): outcomes.append(error.code)
            }
        }
        return outcomes
    }

    /// A24: a client that withholds its body is told once to go on.
    @Test func asksOnceForAWithheldBody() {
        for framing in ["Content-Length: 5", "Transfer-Encoding: chunked"] {
            let head = "POST / HTTP/1.1\r\nHost: s\r\nExpect: 100-Continue\r\n\(framing)\r\n\r\n"
            #expect(Self.outcomes(head) == ["expectsContinue", "needMore", "needMore"])
        }
    }

    @Test func asksForNoBodyThatIsThereOrNotComing() {
        let line = "POST / HTTP/1.1\r\nHost: s\r\nExpect: 100-continue\r\n"
        #expect(Self.outcomes(line + "\r\n").first == "request")
        #expect(Self.outcomes(line + "Content-Length: 2\r\n\r\nab").first == "request")
        #expect(Self.outcomes(line + "Content-Length: 2\r\n\r\na").first == "needMore")
        let old = "POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"
        #expect(Self.outcomes(old).first == "needMore")
    }

    /// A24: an expectation we do not know cannot be met.
    @Test(arguments: ["y", "", "100-continue, y", "100-continue;q=1", "200-ok", "100-continue\r\nExpect: 100-continue"])
    func refusesOtherExpectations(_ value: String) {
        expectRefusal("POST / HTTP/1.1\r\nHost: s\r\nExpect: \(value)\r\nContent-Length: 5\r\n\r\n", .expectationFailed)
    }
}
