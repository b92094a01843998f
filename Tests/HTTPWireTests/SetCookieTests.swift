import Testing

@testable import HTTPWire

struct SetCookieTests {
    @Test func readsAttributesInAnyCase() throws {
        let text =
            "JSESSIONID=3cb9d27e; path=/callosum; HTTPONLY; Secure; Max-Age=60; Domain=.Example.COM; SameSite=None"
        let cookie = try #require(SetCookie(Array(text.utf8)))
        #expect(cookie.name == "JSESSIONID")
        #expect(cookie.value == "3cb9d27e")
        #expect(cookie.path == "/callosum")
        #expect(cookie.domain == "example.com")
        #expect(cookie.isSecure && cookie.isHTTPOnly)
        #expect(cookie.maxAge == 60)
    }

    @Test func expiresByMaxAgeBeforeExpires() throws {
        let date = "Thu, 01 Jan 1970 00:00:10 GMT"
        let kept = try #require(SetCookie(Array("a=1; Expires=\(date); Max-Age=5".utf8)))
        #expect(!kept.isExpired(at: 100))
        let dropped = try #require(SetCookie(Array("a=1; Expires=\(date)".utf8)))
        #expect(dropped.isExpired(at: 10))
        #expect(!dropped.isExpired(at: 9))
        for text in ["a=; Max-Age=0", "a=; Max-Age=-1", "a=; expires=Thu, 01-Jan-1970 00:00:00 GMT"] {
            #expect(try #require(SetCookie(Array(text.utf8))).isExpired(at: 1), "\(text)")
        }
        #expect(try #require(SetCookie(Array("a=; Max-Age=0x1".utf8))).isExpired(at: 1) == false)
    }

    @Test(arguments: ["", "novalue", "=v", " =v", "a b=v", "a=v\u{1}", "a=\u{E9}", "a=\r\nX: y"])
    func ignoresWhatCannotBeSentBack(_ text: String) {
        #expect(SetCookie(Array(text.utf8)) == nil)
    }
}
