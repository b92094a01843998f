import Testing

@testable import HTTPWire

struct RequestEncoderTests {
    private static func text(_ request: Request, closes: Bool = false) throws -> String {
        String(decoding: try RequestEncoder.encode(request, host: "s:1", closes: closes), as: UTF8.self)
    }

    @Test func writesHostFirstAndTheLength() throws {
        var fields = Fields()
        fields.append("X-A", "b")
        fields.append("X-Empty", "")
        #expect(
            try Self.text(Request(.post, "/p?q", fields: fields, body: Array("hello".utf8)))
                == "POST /p?q HTTP/1.1\r\nHost: s:1\r\nX-A: b\r\nX-Empty: \r\nContent-Length: 5\r\n\r\nhello"
        )
    }

    @Test func saysALengthOfZeroOnlyWhereItMeansSomething() throws {
        #expect(try Self.text(Request(.get, "/")) == "GET / HTTP/1.1\r\nHost: s:1\r\n\r\n")
        #expect(try Self.text(Request(.post, "/")) == "POST / HTTP/1.1\r\nHost: s:1\r\nContent-Length: 0\r\n\r\n")
        #expect(try Self.text(Request(.delete, "/"), closes: true).hasSuffix("Host: s:1\r\nConnection: close\r\n\r\n"))
        #expect(try Self.text(Request(.connect, "h:443")) == "CONNECT h:443 HTTP/1.1\r\nHost: s:1\r\n\r\n")
    }

    /// A16, A50: no value ends its line, whatever a user is called.
    @Test func refusesValuesThatWouldEndTheirLine() {
        for octet in Array(0...0xFF) as [UInt8] where octet < 0x20 && octet != 0x09 || octet == 0x7F {
            var fields = Fields()
            fields.append("X-A", bytes: [0x61, octet, 0x61])
            #expect(throws: EncodeError.badFieldValue) { try Self.text(Request(.get, "/", fields: fields)) }
        }
        for value in [" a", "a ", "\ta", "a\t", " ", "a\r\nX-B: c", "a\n"] {
            var fields = Fields()
            fields.append("X-A", value)
            #expect(throws: EncodeError.badFieldValue) { try Self.text(Request(.get, "/", fields: fields)) }
        }
    }

    @Test(arguments: ["", "X A", "X:A", "X\r\nY", "X\0", "\u{E9}", "X "])
    func refusesNamesThatAreNoTokens(_ name: String) {
        var fields = Fields()
        fields.append(name, "v")
        #expect(throws: EncodeError.badFieldName) { try Self.text(Request(.get, "/", fields: fields)) }
    }

    @Test(arguments: ["host", "Content-Length", "TRANSFER-ENCODING", "Connection"])
    func refusesFieldsThatAreItsOwn(_ name: String) {
        var fields = Fields()
        fields.append(name, "1")
        #expect(throws: EncodeError.reservedField) { try Self.text(Request(.get, "/", fields: fields)) }
    }

    @Test(arguments: ["", "a", "/a b", "/a\r\nX: y", "/\u{E9}", "/#a", "*", "/%", "h:443", "http://u@h/"])
    func refusesTargetsThatAreNone(_ target: String) {
        #expect(throws: EncodeError.badTarget) { try Self.text(Request(.get, target)) }
    }

    @Test func refusesOtherParts() {
        for method in ["", "GE T", "GET\r\n", "G\u{E9}T"] {
            #expect(throws: EncodeError.badMethod) { try Self.text(Request(Method(rawValue: method), "/")) }
        }
        for host in ["", "a b", "a\r\nX: y", "u@a", "a/", "a:b"] {
            #expect(throws: EncodeError.badHost) { try RequestEncoder.encode(Request(.get, "/"), host: host) }
        }
        #expect(throws: EncodeError.bodyNotAllowed) { try Self.text(Request(.connect, "h:443", body: [1])) }
    }

    @Test func writesFieldsThatWereReadOrRemovedFrom() throws {
        var parser = RequestParser()
        parser.append(Array("GET / HTTP/1.1\r\nA:1\r\nHost: s\r\nB:   2  \r\nA: 3\r\n\r\n".utf8))
        guard case .request(var request, _) = parser.next() else { return #expect(Bool(false), "refused") }
        request.fields.remove("HOST")
        #expect(try Self.text(request) == "GET / HTTP/1.1\r\nHost: s:1\r\nA: 1\r\nB: 2\r\nA: 3\r\n\r\n")
        request.fields.append("C", "4")
        request.fields.remove("a")
        request.fields.remove("missing")
        #expect(try Self.text(request) == "GET / HTTP/1.1\r\nHost: s:1\r\nB: 2\r\nC: 4\r\n\r\n")
    }

    @Test func isReadBackAsItself() throws {
        var fields = Fields()
        fields.append("X-A", bytes: [0x61, 0x09, 0xFF, 0x20, 0x62])
        fields.append("x-a", "")
        let body = Array(0...255) as [UInt8]
        let octets = try RequestEncoder.encode(
            Request(.put, "/%20?a=b", fields: fields, body: body),
            host: "[::1]:8080"
        )
        var parser = RequestParser()
        parser.append(octets)
        guard case .head(let head) = parser.next(), case .request(let request, persists: true) = parser.next() else {
            return #expect(Bool(false), "refused")
        }
        #expect(head.fields.lines == request.fields.lines && head.body.isEmpty)
        #expect(request.method == .put && request.target == "/%20?a=b" && request.body == body)
        #expect(request.fields.lines.filter { $0.name.lowercased() == "x-a" } == fields.lines)
        #expect(parser.isIdle == true)
    }
}
