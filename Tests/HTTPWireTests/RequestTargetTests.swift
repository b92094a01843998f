import Testing

@testable import HTTPWire

struct RequestTargetTests {
    /// A25: every form is read and left as it stands, so only the exact path is ever the service's.
    @Test(arguments: [
        ("GET", "/token"), ("GET", "//evil/token"), ("GET", "/token/"), ("GET", "/%74oken"), ("GET", "/TOKEN"),
        ("GET", "/token;x"),
        ("GET", "/healthz/../token"), ("GET", "/token/x.css"), ("GET", "/?a[]=1|2&b={c}^`"), ("OPTIONS", "*"),
        ("GET", "/?a=100%"), ("GET", "/?%zz%4"), ("GET", "/t?a\\b|c^d%"), ("GET", "/?a?%\\"),
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

    /// RFC 9112 §3.2.2: a target that names the authority of `Host`, too, means the rest of it.
    @Test(arguments: [
        ("GET http://s/token", "s", "/token"), ("GET HTTPS://s:443?x", "s:443", "/?x"), ("GET http://S", "s", "/"),
        ("POST https://[::1]:8080/a/b?c=http://evil/", "[::1]:8080", "/a/b?c=http://evil/"),
        ("OPTIONS http://s", "s", "*"), ("OPTIONS http://s/", "s", "/"), ("GET http://s//evil/x", "s", "//evil/x"),
    ])
    func takesAbsoluteFormOfItsOwnHost(_ start: String, _ host: String, _ target: String) {
        let octets = Array("\(start) HTTP/1.1\r\nHost: \(host)\r\n\r\n".utf8)
        var parser = RequestParser()
        parser.append(octets)
        guard case .request(let request, _) = parser.next() else { return #expect(Bool(false), "refused") }
        #expect(request.target == target)
        everySplit(octets) { replayRequests($0) }
    }

    /// A25: the target would win over `Host` (RFC 9112 §3.2.2), and policies look at `Host`.
    @Test(arguments: [
        ("http://evil/token", "s"), ("http://s:80/token", "s"), ("http://s/token", "s:80"), ("https://s.evil/", "s"),
        ("http://evil/token", "s\r\nHost: evil"),
    ])
    func refusesAbsoluteFormOfAnotherHost(_ target: String, _ host: String) {
        expectRefusal("GET \(target) HTTP/1.1\r\nHost: \(host)\r\n\r\n", .badHost)
    }

    @Test func refusesAbsoluteFormWithoutHost() {
        expectRefusal("GET http://s/token HTTP/1.0\r\n\r\n", .badHost)
    }

    /// A25: fragments, controls and octets beyond ASCII belong in no target, and each form to its method.
    @Test(arguments: [
        ("GET", "/token#x"), ("GET", "#"), ("GET", "*"), ("POST", "*"), ("OPTIONS", "**"), ("OPTIONS", "*/"),
        ("GET", "token"), ("GET", "?x"), ("GET", "evil:80"), ("GET", "ftp://evil/"), ("GET", "http:/evil"),
        ("GET", "http://"), ("GET", "http:///x"), ("GET", "http://u@evil/"), ("GET", "http://u:p@evil/token"),
        ("GET", "http://evil:/"), ("GET", "http://evil:65536/"), ("GET", "http://e%76il/"), ("GET", "http://evil#x"),
        ("GET", "javascript:alert(1)"), ("GET", "/\u{E9}"), ("GET", "/a\0b"), ("GET", "/\u{1}"), ("GET", "/\u{7F}"),
        ("GET", "/a\rb"), ("GET", "/a\\b"), ("GET", "/<a>"), ("GET", "/\"a\""), ("GET", "/%"), ("GET", "/%4"),
        ("GET", "/%?"), ("GET", "/?a#b"),
        ("GET", "/?\"a\""), ("GET", "/?<a>"), ("GET", "/?a\u{E9}"), ("GET", "/?a\0"),
        ("GET", "/%zz"), ("GET", "/%4g"), ("CONNECT", "/token"), ("CONNECT", "evil"), ("CONNECT", "http://evil:443/"),
        ("CONNECT", "evil:"), ("CONNECT", "evil:x"), ("CONNECT", ":443"), ("CONNECT", "*"), ("CONNECT", "u@evil:1"),
    ])
    func refusesOtherTargets(_ method: String, _ target: String) {
        expectRefusal("\(method) \(target) HTTP/1.1\r\nHost: s\r\n\r\n", .badTarget)
    }
}
