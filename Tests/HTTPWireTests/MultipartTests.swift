import Testing

@testable import HTTPWire

struct MultipartTests {
    @Test func writesRawUTF8AndFileNamesForFilesOnly() throws {
        let form = Multipart([
            .init(name: "privilege", value: "Zo\u{EB} & \"100%\" \u{1F680}"),
            .init(
                name: "principals",
                fileName: "principals.json",
                contentType: "application/json",
                content: Array("[]".utf8)
            ),
        ])
        let octets = try form.encode(boundary: "b")
        let expected = """
            --b\r\nContent-Disposition: form-data; name="privilege"\r\n\r\nZo\u{EB} & "100%" \u{1F680}\r\n\
            --b\r\nContent-Disposition: form-data; name="principals"; filename="principals.json"\r\n\
            Content-Type: application/json\r\n\r\n[]\r\n--b--\r\n
            """
        #expect(String(decoding: octets, as: UTF8.self).utf8.elementsEqual(expected.utf8))
    }

    @Test func escapesWhatWouldEndAName() throws {
        let form = Multipart([.init(name: "a\"; filename=\"x\r\nX: y", value: "v")])
        let octets = try form.encode(boundary: "b")
        #expect(String(decoding: octets, as: UTF8.self).contains("name=\"a%22; filename=%22x%0D%0AX: y\"\r\n\r\nv"))
        #expect(try MultipartDecoder().decode(octets, boundary: "b").parts.map(\.name) == ["a\"; filename=\"x\r\nX: y"])
    }

    @Test func refusesABoundaryThatStandsInTheData() {
        let form = Multipart([.init(name: "a", value: "x boundary y")])
        #expect(throws: CodingError.badBoundary) { try form.encode(boundary: "boundary") }
    }

    @Test(arguments: ["", "a b", "a\r\nb", "é", String(repeating: "b", count: 71)])
    func refusesMalformedBoundaries(_ boundary: String) {
        #expect(throws: CodingError.badBoundary) { try Multipart().encode(boundary: boundary) }
        #expect(throws: CodingError.badBoundary) { try MultipartDecoder().decode([], boundary: boundary) }
    }

    @Test func refusesAContentTypeThatEndsItsLine() {
        let form = Multipart([.init(name: "a", contentType: "text/plain\r\nX: y", content: [])])
        #expect(throws: CodingError.badPart) { try form.encode(boundary: "b") }
    }

    @Test func comesBackFromItsOwnEncoding() throws {
        let parts = [
            Multipart.Part(name: "", value: ""),
            Multipart.Part(name: "crlf", value: "\r\n"),
            Multipart.Part(
                name: "octets",
                fileName: "f\"g",
                contentType: "application/octet-stream",
                content: Array(0...255)
            ),
            Multipart.Part(name: "dashes", value: "--\r\n--"),
        ]
        let (type, body) = try Multipart(parts).encode()
        let decoded = try MultipartDecoder().decode(body, contentType: Array(type.utf8))
        #expect(decoded.parts.map(\.name) == parts.map(\.name))
        #expect(decoded.parts.map(\.fileName) == parts.map(\.fileName))
        #expect(decoded.parts.map(\.contentType) == parts.map(\.contentType))
        #expect(decoded.parts.map(\.content) == parts.map(\.content))
    }

    private static let head = "Content-Disposition: form-data; name=\"a\""

    @Test(arguments: [
        "", "--b", "--b\r\n", "--b\r\n\(head)\r\n\r\nv", "--b\r\n\(head)\r\n\r\nv\r\n--b", "--b\n\(head)\n\nv\n--b--\n",
        "preamble\r\n--b\r\n\(head)\r\n\r\nv\r\n--b--", "--b\r\n\(head)\r\n\r\nv\r\n--b--epilogue",
        "--b\r\n\r\nv\r\n--b--", "--b\r\n\(head)\r\n\(head)\r\n\r\nv\r\n--b--", "--b \r\n\(head)\r\n\r\nv\r\n--b--",
        "--b\r\nContent-Disposition: form-data\r\n\r\nv\r\n--b--",
        "--b\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nv\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nv\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"a\"; name=\"b\"\r\n\r\nv\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"a\r\n\r\nv\r\n--b--",
        "--b\r\n\(head)\r\nContent-Transfer-Encoding: base64\r\n\r\nv\r\n--b--",
        "--b\r\n\(head) \r\n folded\r\n\r\nv\r\n--b--", "--b\r\n\(head)\r\n\r\nv\r\n--b-- ",
    ])
    func refusesWhatIsNotExactlyTheFormat(_ text: String) {
        #expect(throws: CodingError.badPart) { try MultipartDecoder().decode(Array(text.utf8), boundary: "b") }
    }

    @Test func boundsPartsAndTheirHeads() throws {
        var decoder = MultipartDecoder()
        decoder.partLimit = 2
        let three = try Multipart((1...3).map { .init(name: "\($0)", value: "") }).encode(boundary: "b")
        #expect(throws: CodingError.tooMany) { try decoder.decode(three, boundary: "b") }
        let long = try Multipart([.init(name: String(repeating: "n", count: 5000), value: "")]).encode(boundary: "b")
        #expect(throws: CodingError.badPart) { try decoder.decode(long, boundary: "b") }
    }

    @Test(arguments: [
        "text/plain; boundary=b", "multipart/form-data", "multipart/form-data; boundary=b; boundary=c", "x",
    ])
    func refusesOtherMediaTypes(_ type: String) {
        #expect(throws: CodingError.badMediaType) { try MultipartDecoder().decode([], contentType: Array(type.utf8)) }
    }
}
