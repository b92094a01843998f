import Testing

@testable import HTTPWire

struct ResponseEncoderTests {
    private static func text(
        _ response: Response,
        to method: HTTPWire.Method = .get,
        closes: Bool = false,
        date: [UInt8]? = nil
    ) throws -> String {
        String(
            decoding: try ResponseEncoder.encode(response, to: method, closes: closes, date: date),
            as: UTF8.self
        )
    }

    @Test func writesDateFieldsAndLength() throws {
        var fields = Fields()
        fields.append("X-A", "b")
        #expect(
            try Self.text(
                Response(200, fields: fields, body: Array("hello".utf8)),
                closes: true,
                date: HTTPDate.encode(0)
            )
                == "HTTP/1.1 200 OK\r\nDate: Thu, 01 Jan 1970 00:00:00 GMT\r\nX-A: b\r\nConnection: close\r\n"
                + "Content-Length: 5\r\n\r\nhello"
        )
        #expect(try Self.text(Response(599)) == "HTTP/1.1 599 \r\nContent-Length: 0\r\n\r\n")
    }

    @Test func leavesBodiesOutWhereNoneMayBe() throws {
        #expect(try Self.text(Response(204)) == "HTTP/1.1 204 No Content\r\n\r\n")
        #expect(try Self.text(Response(304)) == "HTTP/1.1 304 Not Modified\r\n\r\n")
        #expect(
            try Self.text(Response(200, body: Array("hello".utf8)), to: .head)
                == "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"
        )
        #expect(throws: EncodeError.bodyNotAllowed) { try Self.text(Response(204, body: [1])) }
        #expect(throws: EncodeError.bodyNotAllowed) { try Self.text(Response(304, body: [1])) }
    }

    /// A50: nothing echoed splits the response.
    @Test(arguments: ["a\r\nX-B: c", "a\r\n\r\n<html>", "a\n", "a\r", "a\0", "\u{1}", " a", "a\t"])
    func refusesValuesThatWouldSplitTheResponse(_ value: String) {
        var fields = Fields()
        fields.append("X-Request-Id", value)
        #expect(throws: EncodeError.badFieldValue) { try Self.text(Response(200, fields: fields)) }
    }

    @Test func refusesOtherParts() {
        for status in [-1, 0, 99, 100, 101, 199, 600, 1000] {
            #expect(throws: EncodeError.badStatus) { try Self.text(Response(status)) }
        }
        for name in ["content-length", "Transfer-Encoding", "connection", "Host"] {
            var fields = Fields()
            fields.append(name, "1")
            #expect(throws: EncodeError.reservedField) { try Self.text(Response(200, fields: fields)) }
        }
    }

    @Test func addsToWhatWaitsAndLeavesItAloneOnError() throws {
        var octets = Array("before".utf8)
        try ResponseEncoder.encode(Response(204), to: .get, closes: false, date: nil, into: &octets)
        let both = "beforeHTTP/1.1 204 No Content\r\n\r\n"
        #expect(String(decoding: octets, as: UTF8.self) == both)
        var fields = Fields()
        fields.append("X-A", "good")
        fields.append("X-B", "b\nad")
        #expect(throws: EncodeError.badFieldValue) {
            try ResponseEncoder.encode(Response(200, fields: fields), to: .get, closes: false, date: nil, into: &octets)
        }
        #expect(String(decoding: octets, as: UTF8.self) == both)
    }

    @Test func isReadBackAsItself() throws {
        for status in 200...599 {
            let body = status == 204 || status == 304 ? [] : Array(0...255) as [UInt8]
            let octets = try ResponseEncoder.encode(Response(status, body: body), to: .get, closes: status % 2 == 0)
            var parser = ResponseParser()
            parser.expect(.get)
            parser.append(octets)
            guard case .response(let response, let persists) = parser.next() else {
                return #expect(Bool(false), "refused \(status)")
            }
            #expect(response.status == status && response.body == body && persists == (status % 2 == 1))
        }
        #expect(ResponseEncoder.continueResponse.elementsEqual("HTTP/1.1 100 Continue\r\n\r\n".utf8))
    }
}
