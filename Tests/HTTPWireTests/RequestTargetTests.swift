import Testing

@testable import HTTPWire

struct RequestTargetTests {
    /// A25: every form is read and left as it stands, so only the exact path is ever the service's.
    @Test(arguments: [
        ("GET", "/token"), ("GET", "//evil/token"), ("GET", "http://evil/token"), ("GET", "HTTPS://evil:443?x"),
        ("GET", "http://[::1]/"), ("GET", "/token/"), ("GET", "/%74oken"), ("GET", "/TOKEN"), ("GET", "/token;x"),
        ("GET", "/healthz/../token"), ("GET", "/token/x.css"), ("GET", "/?a[]=1|2&b={c}^`"), ("OPTIONS", "*"),
        ("OPTIONS", "/token"), ("CONNECT", "evil:443"), ("CONNECT", "[::1]:443"), ("TRACE", "/"),
    ])
    func leavesEveryFormAsItStands(_ method: String, _ target: String) {
        let octets = Array("\(method) \(target) HTTP/1.1\r\nHost: s\r\n\r\n".utf8)
        var parser = RequestParser()
        parser.append(octets)
        guard case .request(let request, _) = parser.next() else { return #expect(Bool(false), "refused") }
        #expect(request.target == target)
        everySplit(octets) { replayRequests($0) }
    }

    /// A25: fragments, controls and octets beyond ASCII belong in no target, and each form to its method.
    @Test(arguments: [
        ("GET", "/token#x"), ("GET", "#"), ("GET", "*"), ("POST", "*"), ("OPTIONS", "**"), ("OPTIONS", "*/"),
        ("GET", "token"), ("GET", "?x"), ("GET", "evil:80"), ("GET", "ftp://evil/"), ("GET", "http:/evil"),
        ("GET", "http://"), ("GET", "http:///x"), ("GET", "http://u@evil/"), ("GET", "http://u:p@evil/token"),
        ("GET", "http://evil:/"), ("GET", "http://evil:65536/"), ("GET", "http://e%76il/"), ("GET", "http://evil#x"),
        ("GET", "javascript:alert(1)"), ("GET", "/\u{E9}"), ("GET", "/a\0b"), ("GET", "/\u{1}"), ("GET", "/\u{7F}"),
        ("GET", "/a\rb"), ("GET", "/a\\b"), ("GET", "/<a>"), ("GET", "/\"a\""), ("GET", "/%"), ("GET", "/%4"),
        ("GET", "/%zz"), ("GET", "/%4g"), ("CONNECT", "/token"), ("CONNECT", "evil"), ("CONNECT", "http://evil:443/"),
        ("CONNECT", "evil:"), ("CONNECT", "evil:x"), ("CONNECT", ":443"), ("CONNECT", "*"), ("CONNECT", "u@evil:1"),
    ])
    func refusesOtherTargets(_ method: String, _ target: String) {
        expectRefusal("\(method) \(target) HTTP/1.1\r\nHost: s\r\n\r\n", .badTarget)
    }
}
