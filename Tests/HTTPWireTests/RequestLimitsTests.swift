import Testing

@testable import HTTPWire

struct RequestLimitsTests {
    private static func request(target: String = "/", fields: String = "") -> [UInt8] {
        Array("GET \(target) HTTP/1.1\r\nHost: s\r\n\(fields)\r\n".utf8)
    }

    private static func isAccepted(_ octets: [UInt8], _ limits: Limits) -> Bool {
        replayRequests([octets[...]], limits: limits).lines.last?.hasSuffix("stays") ?? false
    }

    /// A17: a target up to its limit and not one octet more.
    @Test func boundsTheTarget() {
        let limits = Limits(targetBytes: 20)
        #expect(Self.isAccepted(Self.request(target: "/" + String(repeating: "a", count: 19)), limits))
        for length in [20, 21, 40, 100, 500] {
            expectRefusal(
                Self.request(target: "/" + String(repeating: "a", count: length)),
                .targetTooLong,
                limits: limits
            )
        }
    }

    /// A17: a request line of 100 KiB is refused when its limit is passed, not when it ends.
    @Test func refusesAnEndlessRequestLine() {
        var parser = RequestParser()
        parser.append(Array("GET /".utf8))
        var fed = 0
        while case .needMore = parser.next(), fed < 200_000 {
            parser.append([UInt8](repeating: 0x61, count: 512))
            fed += 512
        }
        guard case .refused(.targetTooLong) = parser.next() else { return #expect(Bool(false), "not refused") }
        #expect(fed <= 9 * 1024)
    }

    /// A17: head octets up to their limit and not one more.
    @Test func boundsTheHead() {
        let octets = Self.request(fields: "X-A: \(String(repeating: "a", count: 50))\r\n")
        #expect(Self.isAccepted(octets, Limits(headBytes: octets.count)))
        for limit in [octets.count - 1, octets.count - 2, octets.count - 3, 60, 30] {
            expectRefusal(octets, .headTooLarge, limits: Limits(headBytes: limit))
        }
    }

    /// A17: a value of 64 KiB and a head of 1 MiB are refused at the limit, and the octets are let go.
    @Test func refusesAnEndlessHead() {
        for line in ["X-A: ", "X: y\r\n"] {
            var parser = RequestParser(limits: Limits(fieldCount: .max))
            parser.append(Array("GET / HTTP/1.1\r\n\(line)".utf8))
            var fed = 0
            while case .needMore = parser.next(), fed < 1 << 20 {
                parser.append(Array((line.hasSuffix("\n") ? line : "aaaaaa").utf8))
                fed += 6
            }
            guard case .refused(.headTooLarge) = parser.next() else { return #expect(Bool(false), "not refused") }
            #expect(fed <= 33 * 1024)
            #expect(parser.bufferedCount == 0)
        }
    }

    /// A17: a number of field lines and not one more.
    @Test func boundsTheFieldLines() {
        let limits = Limits(fieldCount: 4)
        #expect(Self.isAccepted(Self.request(fields: "A: 1\r\nB: 2\r\nC: 3\r\n"), limits))
        expectRefusal(Self.request(fields: "A: 1\r\nB: 2\r\nC: 3\r\nD: 4\r\n"), .headTooLarge, limits: limits)
        expectRefusal(Self.request(fields: String(repeating: "A: 1\r\n", count: 200)), .headTooLarge)
    }

    /// A17: an announced length over the limit is refused before any of the body is read.
    @Test func boundsTheAnnouncedBody() {
        let limits = Limits(bodyBytes: 10)
        let head = "POST / HTTP/1.1\r\nHost: s\r\nContent-Length: "
        #expect(Self.isAccepted(Array("\(head)10\r\n\r\n0123456789".utf8), limits))
        expectRefusal("\(head)11\r\n\r\n", .bodyTooLarge, limits: limits)
        expectRefusal("\(head)9223372036854775807\r\n\r\n", .bodyTooLarge, limits: limits)
    }

    /// A long line fed an octet at a time is searched once: were it searched from its start each time, this would take hours.
    @Test(.timeLimit(.minutes(1))) func readsASlowHeadOnce() {
        let length = 2 << 20
        var parser = RequestParser(limits: Limits(headBytes: length + 1024))
        parser.append(Array("GET / HTTP/1.1\r\nHost: s\r\nX-A: ".utf8))
        for _ in 0..<length {
            parser.append([0x61])
            guard case .needMore = parser.next() else { return #expect(Bool(false), "not waiting") }
        }
        parser.append(Array("\r\n\r\n".utf8))
        guard case .request(let request, _) = parser.next() else { return #expect(Bool(false), "refused") }
        #expect(request.fields.values("X-A").first?.count == length)
    }
}
