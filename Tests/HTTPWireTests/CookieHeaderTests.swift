import Testing

@testable import HTTPWire

struct CookieHeaderTests {
    @Test func readsPairsInOrder() throws {
        var fields = Fields()
        fields.append("Cookie", "a=1; b=x=y;c=")
        fields.append("cookie", "a=2")
        let header = try CookieHeader(of: fields)
        #expect(header.pairs.map { "\($0.name):\($0.value)" } == ["a:1", "b:x=y", "c:", "a:2"])
        #expect(header.value("a") == "1")
        #expect(header.value("d") == nil)
    }

    @Test(arguments: ["", "a", "a=1;", "=1", "a b=1", "a=\u{E9}", "a=1;;b=2"])
    func refusesWhatIsNotPairs(_ text: String) {
        var fields = Fields()
        fields.append("Cookie", text)
        #expect(throws: CodingError.badCookie) { try CookieHeader(of: fields) }
    }
}
