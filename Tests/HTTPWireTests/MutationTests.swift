import Testing

@testable import HTTPWire

/// Messages changed at random: nothing traps, and how octets are cut up never changes what they mean.
struct MutationTests {
    /// SplitMix64: the same sequence every time for one seed.
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static let requests = [
        "GET /token?a=%20b HTTP/1.1\r\nHost: s:80\r\nX-Forwarded-User: alice\r\nConnection: close\r\n\r\n",
        "POST /t HTTP/1.1\r\nHost: s\r\nContent-Length: 5\r\n\r\nhelloGET / HTTP/1.1\r\nHost: s\r\n\r\n",
        "POST /t HTTP/1.1\r\nHost: s\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n5\r\nhello\r\n0a\r\n0123456789\r\n0\r\n\r\n",
        "\r\nOPTIONS * HTTP/1.0\r\nConnection: keep-alive\r\n\r\nCONNECT [::1]:443 HTTP/1.1\r\nHost: a\r\n\r\n",
    ]
    private static let responses = [
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\nSet-Cookie: a=b; Path=/\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0A\r\n0123456789\r\n0\r\nX: y\r\n\r\n",
        "HTTP/1.0 401 Unauthorized\r\nConnection: close\r\n\r\nbody to the end",
        "HTTP/1.1 204 No Content\r\nConnection: keep-alive\r\n\r\n",
    ]
    /// What mutations put in, besides random octets.
    private static let tokens = [
        "\r\n", "\n", "\r", "\0", " ", "\t", ":", ";", ",", "0", "-1", "chunked", "Content-Length: 3\r\n",
        "Transfer-Encoding: chunked\r\n", "Host: s\r\n", "\r\n\r\n", "HTTP/1.1", "ffffffffffffffff", "#", "\u{E9}", "%",
        "Expect: x\r\n", "Connection: close\r\n", "X\r\n Y: z\r\n",
    ].map { Array($0.utf8) }

    private static func mutate(_ text: String, _ random: inout Seeded) -> [UInt8] {
        var octets = Array(text.utf8)
        for _ in 0..<Int.random(in: 1...4, using: &random) where !octets.isEmpty {
            let place = Int.random(in: 0..<octets.count, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: octets[place] = UInt8.random(in: .min ... .max, using: &random)
            case 1: octets.remove(at: place)
            case 2: octets.insert(contentsOf: tokens.randomElement(using: &random) ?? [], at: place)
            case 3: octets[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 4: octets.removeSubrange(place..<min(place + 12, octets.count))
            default: octets.insert(contentsOf: octets[place..<min(place + 20, octets.count)], at: place)
            }
        }
        return octets
    }

    private static func pieces(_ octets: [UInt8], _ random: inout Seeded) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var rest = octets[...]
        while !rest.isEmpty {
            let length = Int.random(in: 1...min(rest.count, 24), using: &random)
            pieces.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return pieces
    }

    @Test(arguments: requests.indices)
    func requestsMeanTheSameHoweverCut(_ index: Int) {
        var random = Seeded(state: UInt64(index))
        let limits = Limits(targetBytes: 40, headBytes: 200, fieldCount: 6, bodyBytes: 30)
        for _ in 0..<4000 {
            let octets = Self.mutate(Self.requests[index], &random)
            let whole = replayRequests([octets[...]], limits: limits)
            let cut = replayRequests(Self.pieces(octets, &random), limits: limits)
            let single = replayRequests(octets.indices.map { octets[$0...$0] }, limits: limits)
            #expect(whole == cut && whole == single, "\(octets)")
        }
    }

    @Test(arguments: responses.indices)
    func responsesMeanTheSameHoweverCut(_ index: Int) {
        var random = Seeded(state: UInt64(100 + index))
        let limits = Limits(headBytes: 200, fieldCount: 6, bodyBytes: 30)
        for _ in 0..<4000 {
            let octets = Self.mutate(Self.responses[index], &random)
            let whole = replayResponses([octets[...]], limits: limits)
            let cut = replayResponses(Self.pieces(octets, &random), limits: limits)
            let single = replayResponses(octets.indices.map { octets[$0...$0] }, limits: limits)
            // A piece after the answer may not have been fed: whether anything unasked follows depends on the cut.
            #expect(whole.lines.first == cut.lines.first && whole.lines.first == single.lines.first, "\(octets)")
        }
    }
}
