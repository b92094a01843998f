extension ConformanceCase {
    /// Every case, the ones of a section of the RFC together.
    static let all = targets + methods + fields + bodies + connections + expectations

    private static let get = "GET /healthz HTTP/1.1"
    private static let post = "POST /healthz HTTP/1.1"

    private static let targets = [
        ConformanceCase("9112 §2.2 an empty line before a request is skipped", "\r\n" + request(get), 200),
        ConformanceCase(
            "9112 §2.2 a bare line feed ends no line",
            "GET /healthz HTTP/1.1\nHost: s\n\n",
            400,
            then: .closes
        ),
        ConformanceCase("9112 §2.2 a bare carriage return ends no line", request("\(get)\rX: y"), 400, then: .closes),
        ConformanceCase("9112 §2.2 no blank before the first field", "\(get)\r\n Host: s\r\n\r\n", 400, then: .closes),
        ConformanceCase(
            "9112 §2.3 HTTP/1.0 is served and may go without a host",
            "GET /healthz HTTP/1.0\r\n\r\n",
            200,
            then: .closesAsAsked,
            says: ["HTTP/1.1 200 OK\r\n", "\r\nConnection: close\r\n"]
        ),
        ConformanceCase(
            "9112 §2.3 the version's letters are capitals",
            request("GET /healthz http/1.1"),
            400,
            then: .closes
        ),
        ConformanceCase("9110 §15.6.6 HTTP/2 in the clear", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, then: .closes),
        ConformanceCase("9112 §3 no HTTP/0.9", "GET /healthz\r\n", 400, then: .closes),
        ConformanceCase("9112 §3 single spaces", request("GET  /healthz HTTP/1.1"), 400, then: .closes),
        ConformanceCase("9112 §3 no blank after the version", request("\(get) "), 400, then: .closes),
        ConformanceCase("9112 §3 a target over 8 KiB", request("GET /\(long(8192)) HTTP/1.1"), 414, then: .closes),
        ConformanceCase("9112 §3.2 one host", "\(get)\r\n\r\n", 400, then: .closes),
        ConformanceCase("9112 §3.2 not two", request(get, "Host: s"), 400, then: .closes),
        ConformanceCase(
            "9112 §3.2.2 absolute-form is read as what it names",
            request("GET http://s/healthz HTTP/1.1"),
            200
        ),
        ConformanceCase(
            "9112 §3.2.2 but for another host than Host's",
            request("GET http://t/healthz HTTP/1.1"),
            400,
            then: .closes
        ),
        ConformanceCase(
            "9112 §3.2.3 authority-form is for CONNECT alone",
            request("GET s:443 HTTP/1.1"),
            400,
            then: .closes
        ),
        ConformanceCase(
            "9112 §3.2.4 asterisk-form is for OPTIONS alone",
            request("GET * HTTP/1.1"),
            400,
            then: .closes
        ),
        ConformanceCase("9112 §3.2 no fragment", request("GET /healthz#x HTTP/1.1"), 400, then: .closes),
        ConformanceCase("9112 §3.2 no octet beyond ASCII", request("GET /h\u{E9}althz HTTP/1.1"), 400, then: .closes),
        ConformanceCase("9110 §4.1 a query is no part of the path", request("GET /healthz?a=/b%20c HTTP/1.1"), 200),
    ]

    private static let methods = [
        ConformanceCase(
            "9110 §9.1 methods are as they are written",
            request("get /healthz HTTP/1.1"),
            501
        ),
        ConformanceCase(
            "9110 §15.5.6 what a path does not take, with what it takes",
            request("PUT /healthz HTTP/1.1"),
            405,
            says: ["\r\nAllow: GET, HEAD\r\n"]
        ),
        ConformanceCase(
            "9110 §9.3.2 HEAD is GET without the content",
            request("HEAD /healthz HTTP/1.1"),
            200,
            says: ["\r\nContent-Length: 2\r\n"],
            lacks: ["\r\n\r\nokHTTP"]
        ),
        ConformanceCase(
            "9110 §9.3.2 an error for HEAD has no content",
            request("HEAD /none HTTP/1.1", "Accept: application/json"),
            404,
            lacks: ["{"]
        ),
        ConformanceCase(
            "9110 §9.3.2 nor has a refusal of a broken HEAD",
            request("HEAD /healthz HTTP/1.1", "Accept: application/json", "Content-Length: 99999999"),
            413,
            then: .closes,
            lacks: ["{"]
        ),
        ConformanceCase("9110 §9.3.6 no tunnel", request("CONNECT s:443 HTTP/1.1"), 405, says: ["\r\nAllow: "]),
        ConformanceCase(
            "9110 §9.3.8 no trace of a request",
            request("TRACE /healthz HTTP/1.1", "X-Secret: a"),
            405,
            lacks: ["X-Secret"]
        ),
        ConformanceCase("9110 §9.1 an unknown method is not implemented", request("BREW /healthz HTTP/1.1"), 501),
        ConformanceCase(
            "9110 §9.3.8 a refused TRACE says what there is",
            request("TRACE /token HTTP/1.1"),
            405,
            says: ["\r\nAllow: GET, POST, OPTIONS\r\n"]
        ),
        ConformanceCase("9110 §9.3.7 OPTIONS of everything", request("OPTIONS * HTTP/1.1"), 200),
        ConformanceCase(
            "9110 §9.3.1 content of a GET is read and has no meaning",
            request(get, "Content-Length: 5", body: "hello"),
            200
        ),
        ConformanceCase(
            "9110 §15.5.6 content of a refused method is read too",
            request("DELETE /healthz HTTP/1.1", "Content-Length: 5", body: "hello"),
            405
        ),
    ]

    private static let fields = [
        ConformanceCase("9110 §5.1 names in any case", "\(get)\r\nhOST: s\r\n\r\n", 200),
        ConformanceCase("9112 §5.1 no blank before the colon", request(get, "X : a"), 400, then: .closes),
        ConformanceCase(
            "9112 §5.1 blanks around a value are none of it",
            request(get, "Connection:   close   "),
            200,
            then: .closesAsAsked
        ),
        ConformanceCase("9112 §5.2 no folded line", request(get, "X: a", " b"), 400, then: .closes),
        ConformanceCase("9112 §5 no line without a colon", request(get, "X"), 400, then: .closes),
        ConformanceCase("9112 §5 no line without a name", request(get, ": a"), 400, then: .closes),
        ConformanceCase("9110 §5.5 no NUL in a value", request(get, "X: a\u{0}b"), 400, then: .closes),
        ConformanceCase("9110 §5.5 an empty value is one", request(get, "X:"), 200),
        ConformanceCase("9110 §5.5 octets beyond ASCII are opaque", request(get, "X: \u{E9}"), 200),
        ConformanceCase("6585 §5 a head over its limit", request(get, "X: \(long(33_000))"), 431, then: .closes),
        ConformanceCase(
            "6585 §5 more fields than the limit",
            "\(get)\r\nHost: s\r\n\(String(repeating: "X: a\r\n", count: 100))\r\n",
            431,
            then: .closes
        ),
    ]

    private static let bodies = [
        ConformanceCase("9112 §6.3 a body of its length", request(post, "Content-Length: 5", body: "hello"), 405),
        ConformanceCase("9112 §6.3 no body without a length", request(post), 405),
        ConformanceCase(
            "9112 §6.2 not two lengths",
            request(post, "Content-Length: 0", "Content-Length: 0"),
            400,
            then: .closes
        ),
        ConformanceCase(
            "9112 §6.3 not both framings",
            request(post, "Content-Length: 5", "Transfer-Encoding: chunked", body: "0\r\n\r\n"),
            400,
            then: .closes
        ),
        ConformanceCase(
            "9112 §6.1 no other transfer coding",
            request(post, "Transfer-Encoding: gzip, chunked", body: "0\r\n\r\n"),
            400,
            then: .closes
        ),
        ConformanceCase(
            "9112 §7.1 chunks of sizes in any hexadecimal case",
            request(
                post,
                "Transfer-Encoding: chunked",
                body: "5\r\nhello\r\n0A\r\n0123456789\r\na\r\n0123456789\r\n000\r\n\r\n"
            ),
            405
        ),
        ConformanceCase(
            "9112 §7.1 a chunk ends where it said",
            request(post, "Transfer-Encoding: chunked", body: "4\r\nhello\r\n0\r\n\r\n"),
            400,
            then: .closes
        ),
        ConformanceCase(
            "9112 §7.1.1 no chunk extension",
            request(post, "Transfer-Encoding: chunked", body: "5;a=b\r\nhello\r\n0\r\n\r\n"),
            400,
            then: .closes
        ),
        ConformanceCase(
            "9112 §7.1.2 no trailer",
            request(post, "Transfer-Encoding: chunked", body: "0\r\nX-Forwarded-User: a\r\n\r\n"),
            400,
            then: .closes
        ),
        ConformanceCase(
            "9110 §15.5.14 a body over its limit, before it comes",
            request(post, "Content-Length: 65537"),
            413,
            then: .closes
        ),
        ConformanceCase(
            "9110 §15.5.14 chunks over the limit",
            request(post, "Transfer-Encoding: chunked", body: "10001\r\n\(long(65_537))\r\n0\r\n\r\n"),
            413,
            then: .closes
        ),
        ConformanceCase(
            "9112 §9.6 the answer is not lost over what is still coming",
            request(post, "Content-Length: 4000000", body: long(4_000_000)),
            413,
            then: .closes
        ),
    ]

    private static let connections = [
        ConformanceCase("9112 §9.3 a connection persists", request(get), 200, lacks: ["Connection: keep-alive"]),
        ConformanceCase(
            "9112 §9.6 close, and nothing after it",
            request(get, "Connection: close"),
            200,
            then: .closesAsAsked,
            says: ["\r\nConnection: close\r\n"]
        ),
        ConformanceCase(
            "9110 §7.6.1 close among other options",
            request(get, "Connection: x, CLOSE"),
            200,
            then: .closesAsAsked
        ),
        ConformanceCase(
            "9112 §C.2.2 HTTP/1.0 persists where it asks, and is told",
            request("GET /healthz HTTP/1.0", "Connection: keep-alive"),
            200,
            says: ["\r\nConnection: keep-alive\r\n"]
        ),
        ConformanceCase(
            "9110 §7.8 no upgrade",
            request(get, "Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AAMAAABk"),
            200,
            lacks: ["Upgrade"]
        ),
        ConformanceCase(
            "9110 §7.8 no WebSocket",
            request(get, "Connection: Upgrade", "Upgrade: websocket"),
            200,
            lacks: ["Upgrade"]
        ),
        ConformanceCase(
            "9112 §9.6 a client that has closed its side is answered",
            request(get),
            200,
            then: .closesAfterEnd
        ),
        ConformanceCase("9112 §8 half a head is no request", "GET /healthz HTTP/1.1\r\nHo", 400, then: .closesAfterEnd),
        ConformanceCase(
            "9112 §8 half a body is no request",
            request(post, "Content-Length: 5", body: "he"),
            400,
            then: .closesAfterEnd
        ),
        ConformanceCase("9112 §8 nothing is no request", "", then: .closesAfterEnd),
        ConformanceCase(
            "9110 §6.6.1 every answer is dated",
            request("GET /none HTTP/1.1"),
            404,
            says: ["\r\nDate: ", " GMT\r\n"]
        ),
        ConformanceCase("9110 §6.6.1 a refusal too", "?", 400, then: .closes, says: ["\r\nDate: ", " GMT\r\n"]),
        ConformanceCase(
            "9110 §8.6 no length where no content can be",
            request("OPTIONS /token HTTP/1.1", "Origin: https://app.example", "Access-Control-Request-Method: GET"),
            204,
            lacks: ["Content-Length: 0"]
        ),
    ]

    private static let expectations = [
        ConformanceCase(
            "9110 §10.1.1 no interim answer where the body is there",
            request(post, "Expect: 100-continue", "Content-Length: 2", body: "ok"),
            405
        ),
        ConformanceCase("9110 §10.1.1 nor where there is none", request(get, "Expect: 100-continue"), 200),
        ConformanceCase(
            "9110 §10.1.1 nor where it is too large",
            request(post, "Expect: 100-continue", "Content-Length: 65537"),
            413,
            then: .closes
        ),
        ConformanceCase(
            "9110 §10.1.1 an expectation that is not known",
            request(get, "Expect: a-miracle"),
            417,
            then: .closes
        ),
    ]

    private static func long(_ count: Int) -> String { String(repeating: "a", count: count) }
}
