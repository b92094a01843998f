import Foundation
import Testing

extension EndToEnd {
    /// The attack cases about where one request ends and the next begins, and what its target is.
    struct FramingAttackTests {
        private static func post(_ lines: String, _ body: String) -> String {
            "POST /token HTTP/1.1\r\nHost: s\r\nX-Forwarded-User: \(Scene.user)\r\n\(lines)\r\n\r\n\(body)"
        }

        private static let smuggled = "GET /token HTTP/1.1\r\nHost: s\r\nX-Forwarded-User: mallory\r\n\r\n"

        @Test func a21a22RefuseDoubtfulFraming() async throws {
            try await Scene.with { scene in
                for lines in [
                    "Content-Length: 5\r\nTransfer-Encoding: chunked",
                    "Transfer-Encoding: chunked\r\nContent-Length: 5",
                    "Content-Length: 5\r\nContent-Length: 5", "Content-Length: 5\r\nContent-Length: 6",
                    "Content-Length: +5", "Content-Length: 0x5", "Content-Length: 5, 5", "Content-Length: -1",
                    "Content-Length: 18446744073709551621", "Content-Length: ", "Content-Length: 5 5",
                    "Transfer-Encoding: xchunked", "Transfer-Encoding: chunked, identity",
                    "Transfer-Encoding: identity, chunked", "Transfer-Encoding: \tchunked",
                    "Transfer-Encoding: chunked\u{0B}", "Transfer-Encoding : chunked",
                    "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", "Transfer-Encoding: \"chunked\"",
                ] {
                    let request = Self.post(lines, "0\r\n\r\n\(Self.smuggled)")
                    try await scene.expectRefusal(request, 400, closes: true, hidden: ["mallory"])
                }
                let old = Self.post("Transfer-Encoding: chunked", "0\r\n\r\n").replacing("HTTP/1.1", with: "HTTP/1.0")
                try await scene.expectRefusal(old, 400, closes: true)
                try await scene.expectToken(Self.post("Transfer-Encoding: Chunked", "0\r\n\r\n"))
            }
        }

        @Test func a23RefusesDoubtfulChunks() async throws {
            try await Scene.with { scene in
                for body in [
                    "0x5\r\nhello\r\n0\r\n\r\n", "+5\r\nhello\r\n0\r\n\r\n", "5 ;a\r\nhello\r\n0\r\n\r\n",
                    "fffffffffffffffff\r\n", "5\nhello\n0\n\n", "5\r\nhelloX\r\n0\r\n\r\n",
                    "5;\(String(repeating: "a", count: 1 << 20))\r\n",
                ] {
                    let request = Self.post("Transfer-Encoding: chunked", body)
                    try await scene.expectRefusal(request, 400, closes: true)
                }
                // The last chunk never ends: the deadline does.
                let open = Self.post("Transfer-Encoding: chunked", "5\r\nhello\r\n0\r\n")
                try await scene.expectRefusal(open, 408, "request_timeout", closes: true)
            }
        }

        @Test func a24NeverTakesABodyForARequest() async throws {
            try await Scene.with { scene in
                let get = Scene.get("Content-Length: \(Self.smuggled.utf8.count)", "Connection: close")
                let heard = try scene.send(get + Self.smuggled)
                #expect(heard.statuses == [200] && heard.isClosed)
                #expect(try await !scene.sandbox.calls().contains("mallory"))
                let refused = Self.post("Content-Length: 2\r\nExpect: y", "ok")
                let unknown = try scene.send(refused)
                #expect(unknown.statuses == [417] && unknown.isClosed)
                let waiting = try scene.send(Self.post("Content-Length: 2\r\nExpect: 100-continue", "").utf8)
                #expect(waiting.statuses == [100, 408] && waiting.isClosed)
            }
        }

        @Test func a25MatchesExactPathsOnly() async throws {
            try await Scene.with { scene in
                for target in [
                    "//evil/token", "/token/", "/%74oken", "/TOKEN", "/token;x",
                    "/healthz/../token", "/token/x.css", "/token%00", "/./token", "/token%3Fa",
                ] {
                    try await scene.expectRefusal(Scene.get(target: target), 404, "not_found")
                }
                try await scene.expectRefusal(Scene.get(target: "/token#x"), 400, "bad_target", closes: true)
                try await scene.expectRefusal(Scene.get(target: "http://evil/token"), 400, "bad_host", closes: true)
                for (line, status) in [
                    ("TRACE /token", 405), ("TRACE /", 405), ("CONNECT evil:443", 405), ("OPTIONS *", 200),
                    ("BREW /token", 501),
                ] {
                    let request = Scene.get().replacing("GET /token", with: line)
                    let heard = try scene.send(request.utf8, more: 0.03)
                    #expect(heard.statuses == [status], "\(line)")
                    #expect(heard.text.hasSuffix("\r\n\r\n"))
                }
                #expect(try await scene.mints() == 0)
            }
        }

        @Test func a26WantsOneHostAndAKnownVersion() async throws {
            try await Scene.with(["SPOTGATE_POLICY_ALLOWED_HOSTS": "s"]) { scene in
                for (host, status) in [
                    ("", 400), ("Host: s\r\nHost: s\r\n", 400), ("Host: \r\n", 400), ("Host: a@s\r\n", 400),
                    ("Host: s:80:80\r\n", 400), ("Host: evil\r\n", 421), ("Host: s:8080\r\n", 421),
                ] {
                    let request = Scene.get().replacing("Host: s\r\n", with: host)
                    try await scene.expectRefusal(request, status, closes: status == 400)
                }
                for (version, status) in [("HTTP/1.2", 505), ("HTTP/2.0", 505), ("http/1.1", 400), ("HTTP/1.10", 400)] {
                    let request = Scene.get().replacing("HTTP/1.1", with: version)
                    try await scene.expectRefusal(request, status, closes: true)
                }
                try await scene.expectRefusal("GET /token\r\n\r\n", 400, closes: true)
                try await scene.expectRefusal("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, closes: true)
                try await scene.expectToken(Scene.get())
            }
        }
    }
}
