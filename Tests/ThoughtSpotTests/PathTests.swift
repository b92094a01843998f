import Testing

@testable import ThoughtSpot

struct PathTests {
    private func encoded(_ argument: String) throws -> String {
        let path: Path = "group/\(argument)/users"
        return try path.encoded()
    }

    /// A16: whatever the name is, it stays one segment.
    @Test(arguments: [
        ("a/../b", "a%2F..%2Fb"), ("a?x=1#f", "a%3Fx%3D1%23f"), ("...", "..."), ("%2e%2e", "%252e%252e"),
        ("É", "%C3%89"), ("a\r\nHost: b", "a%0D%0AHost%3A%20b"),
    ])
    func keepsAnArgumentInOneSegment(argument: String, segment: String) throws {
        #expect(try encoded(argument) == "group/\(segment)/users")
    }

    /// They vanish or climb when a server normalises the path.
    @Test(arguments: ["", ".", ".."]) func refusesAnArgumentThatNamesAnotherResource(argument: String) {
        #expect(throws: APIError.self) { try encoded(argument) }
    }
}
