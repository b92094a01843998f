import Testing

@testable import HTTPWire

struct HostTextTests {
    /// A26: HTTP/1.1 needs one host, HTTP/1.0 at most one.
    @Test func countsTheHosts() {
        expectRefusal("GET / HTTP/1.1\r\n\r\n", .badHost)
        expectRefusal("GET / HTTP/1.1\r\nHost: s\r\nHost: s\r\n\r\n", .badHost)
        expectRefusal("GET / HTTP/1.1\r\nHost: s\r\nhOST: evil\r\n\r\n", .badHost)
        expectRefusal("GET / HTTP/1.0\r\nHost: s\r\nHost: s\r\n\r\n", .badHost)
        expectRequest("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", "GET / [Connection=keep-alive]  stays")
    }

    /// A26: a host is a name or an address with an optional port and nothing else.
    @Test(arguments: [
        "", " ", "u@s", "u:p@s", "s/", "s/x", "s:", "s:x", "s:65536", "s:1:2", "s:-1", "s:000080", "s,t", "s t", "s%2e",
        "http://s", "[::1", "::1", "[]", "[:]", "[::1]x", "[::1]:", "[::1%25eth0]", "[v1.a]", "\u{E9}", "s;", "s?",
        "s#",
        ":80", "s\\t",
    ])
    func refusesOtherHosts(_ host: String) {
        expectRefusal("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n", .badHost)
        expectRefusal("GET / HTTP/1.0\r\nHost: \(host)\r\n\r\n", .badHost)
    }

    @Test(arguments: [
        "s", "S.Example.com.", "127.0.0.1:8080", "[::1]", "[::ffff:127.0.0.1]:65535", "a_b-c:0",
        "xn--bcher-kva.example",
    ])
    func readsNamesAndAddresses(_ host: String) {
        expectRequest("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n", "GET / [Host=\(host)]  stays")
    }
}
