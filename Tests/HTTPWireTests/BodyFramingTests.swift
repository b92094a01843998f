import Testing

@testable import HTTPWire

struct BodyFramingTests {
    private static func refuse(_ fields: String, version: String = "1.1", body: String = "0\r\n\r\n") {
        expectRefusal("POST /t HTTP/\(version)\r\nHost: s\r\n\(fields)\r\n\r\n\(body)", .badFraming)
    }

    /// A21: both framings, in either order, whatever their values.
    @Test(arguments: [
        "Content-Length: 5\r\nTransfer-Encoding: chunked", "Transfer-Encoding: chunked\r\nContent-Length: 5",
        "Content-Length: 0\r\nTransfer-Encoding: chunked", "Content-Length: 5\r\nTransfer-Encoding: identity",
        "content-length: 5\r\nTRANSFER-ENCODING: chunked", "Content-Length:\r\nTransfer-Encoding: chunked",
    ])
    func refusesBothFramings(_ fields: String) {
        Self.refuse(fields)
    }

    /// A21: two lengths, even equal ones, on two lines or one.
    @Test(arguments: [
        "Content-Length: 5\r\nContent-Length: 5", "Content-Length: 5\r\ncontent-length: 6", "Content-Length: 5, 5",
        "Content-Length: 5,5", "Content-Length: 0\r\nContent-Length: 0",
    ])
    func refusesSeveralLengths(_ fields: String) {
        Self.refuse(fields)
    }

    /// A21: a length is 1 to 19 digits within 63 bits.
    @Test(arguments: [
        "+5", "-1", "-0", "0x5", "5;", "5.0", "5e1", " 5 5", "", "five", "\u{665}", "5_0", "12345678901234567890",
        "00000000000000000005", "9223372036854775808", "9999999999999999999", "010", "00", "0000000000000000003",
    ])
    func refusesLengthsThatAreNotDigits(_ value: String) {
        Self.refuse("Content-Length: \(value)")
    }

    /// A21: a recipient behind us might fold such a name into the one that frames the body.
    @Test(arguments: [
        "Content_Length: 5", "content_length: 0", "Content.Length: 5", "Transfer_Encoding: chunked",
        "TRANSFER.ENCODING: x",
    ])
    func refusesNamesThatLookLikeTheFramingOnes(_ line: String) {
        Self.refuse(line)
        Self.refuse("Content-Length: 5\r\n\(line)")
    }

    @Test func leavesOtherNamesOfThatLengthAlone() {
        expectRequest(
            "GET /t HTTP/1.1\r\nHost: s\r\nContent-Lengths: 5\r\nContent+Length: 5\r\nContentxLength: 5\r\n\r\n",
            "GET /t [Host=s] [Content-Lengths=5] [Content+Length=5] [ContentxLength=5]  stays"
        )
    }

    /// A22: a tab counts as blank elsewhere; beside what frames the body it is where two readers part.
    @Test(arguments: [
        "Transfer-Encoding:\tchunked", "Transfer-Encoding: chunked\t", "Transfer-Encoding: \t chunked",
        "Content-Length:\t5", "Content-Length: 5\t", "Content-Length: 5 \t ", "Content-Length:\t",
    ])
    func refusesATabBesideTheFraming(_ line: String) {
        Self.refuse(line)
    }

    /// A22: only the one word `chunked`, alone on one line.
    @Test(arguments: [
        "xchunked", "chunkedx", "chunked, identity", "identity, chunked", "gzip, chunked", "chunked, chunked",
        "chunked,",
        ",chunked", "\"chunked\"", "chunked;q=1", "identity", "gzip", "", "chun ked", "c\u{68}unked\u{E9}",
    ])
    func refusesOtherCodings(_ value: String) {
        Self.refuse("Transfer-Encoding: \(value)")
    }

    /// A22: two lines are not one, and HTTP/1.0 knows no transfer coding.
    @Test func refusesRepeatedAndOldCodings() {
        Self.refuse("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked")
        Self.refuse("Transfer-Encoding: chunked\r\ntransfer-encoding: identity")
        Self.refuse("Transfer-Encoding: chunked", version: "1.0")
    }

    /// A22: what hides the coding from one reader is refused before the framing is looked at.
    @Test(arguments: [
        "Transfer-Encoding : chunked", "Transfer-Encoding: chunked\u{B}",
        "Transfer-Encoding: \u{B}chunked", "Transfer-Encoding:\r\n chunked", " Transfer-Encoding: chunked",
        "Transfer-\rEncoding: chunked", "X: y\nTransfer-Encoding: chunked",
    ])
    func refusesHiddenCodings(_ line: String) {
        expectRefusal("POST /t HTTP/1.1\r\nHost: s\r\n\(line)\r\n\r\n0\r\n\r\n", .badField)
    }

    @Test(arguments: ["chunked", "Chunked", "CHUNKED", "  chunked  "])
    func readsChunkedInAnyCase(_ value: String) {
        let shown = value.split(separator: " ")[0]
        expectRequest(
            "POST /t HTTP/1.1\r\nHost: s\r\nTransfer-Encoding:\(value)\r\n\r\n1\r\na\r\n0\r\n\r\n",
            "POST /t [Host=s] [Transfer-Encoding=\(shown)] a stays"
        )
    }
}
