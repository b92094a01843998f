/// Messages changed at random, the same for one seed every time.
struct MutatedTraffic {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    static let requests = [
        "GET /token?a=%20b HTTP/1.1\r\nHost: s:80\r\nX-Forwarded-User: alice\r\n\r\n",
        "POST /t HTTP/1.1\r\nHost: s\r\nContent-Length: 5\r\n\r\nhelloGET / HTTP/1.1\r\nHost: s\r\n\r\n",
        "POST /t HTTP/1.1\r\nHost: s\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0a\r\n0123456789\r\n0\r\n\r\n",
        "POST /t HTTP/1.1\r\nHost: s\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\nGET /b HTTP/1.1\r\nHost: s\r\n\r\n",
        "\r\nOPTIONS * HTTP/1.1\r\nHost: [::1]:80\r\nAccept: a, b\r\n\r\nPUT http://h/p HTTP/1.1\r\nHost: h\r\n\r\n",
        "HEAD / HTTP/1.0\r\nConnection: keep-alive\r\n\r\nDELETE /x HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n",
    ]
    static let responses = [
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\nSet-Cookie: a=b; Path=/\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0A\r\n0123456789\r\n0\r\nX: y\r\n\r\n",
        "HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\nbody to the end",
        "HTTP/1.0 500 \r\nContent-Type: text/html\r\nContent-Length: 3\r\n\r\nbad",
        "HTTP/1.1 204 No Content\r\nConnection: keep-alive\r\n\r\n",
    ]
    /// What mutations put in, besides random octets.
    private static let tokens = [
        "\r\n", "\n", "\r", "\0", " ", "\t", ":", ";", ",", "0", "-1", "chunked", "Content-Length: 3\r\n",
        "Transfer-Encoding: chunked\r\n", "Host: s\r\n", "\r\n\r\n", "HTTP/1.1", "ffffffffffffffff", "#", "\u{E9}", "%",
        "Expect: x\r\n", "Connection: close\r\n", "X\r\n Y: z\r\n", ";a=b", "Transfer-Encoding: gzip, chunked\r\n", "+",
        "Content-Length: 3, 3\r\n", "0x", "HTTP/1.0", "X-A : b\r\n", "\u{B}", "Upgrade: h2c\r\n",
    ].map { Array($0.utf8) }

    /// One of those messages with one to three changes.
    mutating func next(of messages: [String]) -> [UInt8] {
        var octets = Array(messages[number(below: messages.count)].utf8)
        for _ in 0...number(below: 3) where !octets.isEmpty {
            let place = number(below: octets.count)
            switch number(below: 6) {
            case 0: octets[place] = UInt8(number(below: 256))
            case 1: octets.remove(at: place)
            case 2: octets.insert(contentsOf: Self.tokens[number(below: Self.tokens.count)], at: place)
            case 3:
                octets.insert(contentsOf: Self.tokens[number(below: Self.tokens.count)], at: lineStart(octets, place))
            case 4: octets.removeSubrange(place..<min(place + 1 + number(below: 12), octets.count))
            default: octets.insert(contentsOf: octets[place..<min(place + 20, octets.count)], at: place)
            }
        }
        return octets
    }

    private func lineStart(_ octets: [UInt8], _ place: Int) -> Int {
        (octets[..<place].lastIndex(of: 0x0A) ?? -1) + 1
    }

    /// SplitMix64.
    private mutating func number(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
