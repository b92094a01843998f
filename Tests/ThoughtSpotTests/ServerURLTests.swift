import Testing

@testable import ThoughtSpot

struct ServerURLTests {
    @Test(
        arguments: [
            ("https://ts.example.com", "https://ts.example.com"),
            (" https://TS.example.com// \n", "https://ts.example.com"),
            ("https://ts.example.com/path/", "https://ts.example.com/path"),
            ("http://[::1]:8090/", "http://[::1]:8090"),
            ("https://h:443", "https://h"),
        ]
    )
    func trimsAndKeepsThePrefix(text: String, expected: String) throws {
        #expect(try ServerURL(text).description == expected)
    }

    @Test(
        arguments: [
            "", "/", "ts.example.com", "ftp://h", "https://", "https:///x", "https://h:0", "https://h:x",
            "https://u:p@h", "https://h/?a", "https://h/#a", "https://h\r\nX: y", "https://h/a b",
        ]
    )
    func refusesWhatIsNoServer(text: String) {
        #expect(throws: ServerURL.Problem.self) { try ServerURL(text) }
    }
}
