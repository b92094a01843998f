import HTTPClient
import Testing

@Suite struct OriginTests {
    @Test(arguments: [
        ("https://ts.example.com", "ts.example.com", 443, "ts.example.com"),
        ("https://TS.example.com:8443/", "ts.example.com", 8443, "ts.example.com:8443"),
        ("http://127.0.0.1:80", "127.0.0.1", 80, "127.0.0.1"), ("https://[::1]", "::1", 443, "[::1]"),
        ("https://[2001:db8::1]:444", "2001:db8::1", 444, "[2001:db8::1]:444"),
    ])
    func readsSchemeHostAndPort(_ url: String, _ host: String, _ port: Int, _ authority: String) throws {
        let origin = try #require(Origin(url))
        #expect(origin.host == host)
        #expect(Int(origin.port) == port)
        #expect(origin.authority == authority)
    }

    @Test(arguments: [
        "", "ts.example.com", "ftp://a", "https://", "https:///", "https://a/b", "https://a?b", "https://u@a",
        "https://a:",
        "https://a:0", "https://a:65536", "https://a:+1", "https://a b", "https://[::1", "https://::1", "https://[a]",
        "https://a:1:2", "HTTPS://a",
    ])
    func refusesWhatIsNoOrigin(_ url: String) {
        #expect(Origin(url) == nil)
    }
}
