import Testing

@testable import HTTPWire

struct MediaTypeTests {
    @Test func readsParameters() throws {
        let type = try MediaType(Array("Text/HTML;Charset=\"utf-8\\\"\" ; x=Y".utf8))
        #expect(type.essence == "text/html")
        #expect(type.parameter("charset") == "utf-8\"")
        #expect(type.parameter("x") == "Y")
        #expect(type.parameter("y") == nil)
    }

    @Test(arguments: [
        "", "text", "text/", "/html", "text/html x", "text/html;", "text/html; x", "text/html; x=", "text/html; x=\"a",
        "text/html; x=1; X=2", "text/html, text/plain", "text /html",
    ])
    func refusesWhatIsNotTheGrammar(_ text: String) {
        #expect(throws: CodingError.badMediaType) { try MediaType(Array(text.utf8)) }
    }
}
