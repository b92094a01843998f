import Foundation
import Testing

extension EndToEnd {
    /// The attack cases about what the headers say, byte by byte over a socket.
    struct HeaderAttackTests {
        @Test func a04RefusesAMissingIdentity() async throws {
            try await Scene.with { scene in
                for request in [
                    Scene.get(bare: true), Scene.get("X-Forwarded-User:", bare: true),
                    Scene.get("X-Forwarded-User:    ", bare: true),
                ] {
                    try await scene.expectRefusal(request, 401, "identity_missing")
                }
                #expect(try await scene.service.metrics().contains("spotgate_identity_missing_total 3"))
            }
        }

        @Test func a05RefusesTwoIdentityHeaders() async throws {
            try await Scene.with { scene in
                for line in [
                    "X-Forwarded-User: \(Scene.user)", "X-Forwarded-User: mallory", "x-forwarded-USER: mallory",
                ] {
                    try await scene.expectRefusal(Scene.get(line), 400, "identity_duplicate", hidden: ["mallory"])
                }
            }
        }

        @Test func a06RefusesACommaList() async throws {
            try await Scene.with { scene in
                let request = Scene.get("X-Forwarded-User: mallory, bob", bare: true)
                try await scene.expectRefusal(request, 400, "identity_malformed", hidden: ["mallory"])
            }
        }

        @Test func a07a08RefuseAliases() async throws {
            try await Scene.with { scene in
                for name in [
                    "X_Forwarded_User", "X.Forwarded.User", "X-Forwarded_User", "X-Forwarded.User", "x_FORWARDED-user",
                    "X_Forwarded_Groups",
                ] {
                    for bare in [true, false] {
                        let request = Scene.get("\(name): mallory", bare: bare)
                        try await scene.expectRefusal(request, 400, "identity_aliased", hidden: ["mallory"])
                    }
                }
            }
        }

        @Test func a09RefusesATrailer() async throws {
            try await Scene.with { scene in
                let request =
                    "POST /token HTTP/1.1\r\nHost: s\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX-Forwarded-User: mallory\r\n\r\n"
                for text in [request, request.replacing("Host: s\r\n", with: "Host: s\r\nX-Forwarded-User: bob\r\n")] {
                    try await scene.expectRefusal(text, 400, "bad_trailer", closes: true, hidden: ["mallory"])
                }
            }
        }

        @Test func a10RefusesConnectionNamingAnIdentityHeader() async throws {
            try await Scene.with { scene in
                for line in ["Connection: close, X-Forwarded-User", "Connection: x_forwarded_user"] {
                    try await scene.expectRefusal(Scene.get(line), 400, "bad_request")
                }
            }
        }

        @Test func a11a12RefuseBrokenLines() async throws {
            try await Scene.with { scene in
                for line in ["X-Forwarded-User : mallory", "X-A: 1\r\n X-Forwarded-User: mallory", " X-A: 1"] {
                    try await scene.expectRefusal(Scene.get(line, bare: true), 400, closes: true, hidden: ["mallory"])
                }
                for octet in [0x00, 0x07, 0x7F, 0x0D, 0x0A, 0x0B] as [UInt8] {
                    let line = Array("X-Forwarded-User: mal".utf8) + [octet] + Array("lory\r\n".utf8)
                    let bytes = Array("GET /token HTTP/1.1\r\nHost: s\r\n".utf8) + line + Array("\r\n".utf8)
                    try await scene.expectRefusal(bytes, 400, closes: true)
                }
            }
        }

        @Test func a13RefusesWhatTheEncodingDoesNotCover() async throws {
            let values: [([UInt8], utf8: Int)] = [
                (Array("mal\u{202E}lory".utf8), 400), (Array("mal\u{200B}lory".utf8), 400),
                (Array("m\u{430}llory".utf8), 403), (Array("e\u{301}lise".utf8), 403), ([0xC0, 0xAF], 400),
                ([0xED, 0xA0, 0x80], 400), ([0x6A, 0xFC], 400),
            ]
            for encoding in ["ascii", "utf8"] {
                try await Scene.with(["SPOTGATE_IDENTITY_ENCODING": encoding]) { scene in
                    for (value, status) in values {
                        let head = Array("GET /token HTTP/1.1\r\nHost: s\r\nX-Forwarded-User: ".utf8)
                        let bytes = head + value + Array("\r\n\r\n".utf8)
                        try await scene.expectRefusal(bytes, encoding == "utf8" ? status : 400)
                    }
                }
            }
        }

        @Test func a14a15RefuseReservedAndIDShapedUsers() async throws {
            try await Scene.with { scene in
                for name in [
                    "tsadmin", "su", "system", "TSADMIN", "Service", "59481331-ee53-42be-a548-bd87be6ddd4a",
                ] {
                    let request = Scene.get("X-Forwarded-User: \(name)", bare: true)
                    try await scene.expectRefusal(request, 403, "identity_denied")
                }
            }
            // Trimming would make a reserved name of it, or a free one; it is neither.
            try await Scene.with(["SPOTGATE_IDENTITY_ENCODING": "percent"]) { scene in
                let request = Scene.get("X-Forwarded-User: %20tsadmin", bare: true)
                try await scene.expectRefusal(request, 400, "identity_malformed")
            }
        }

        @Test func a16PutsANameIntoOneFieldOrRefusesIt() async throws {
            try await Scene.with { scene in
                for name in [
                    "%", "a%", "*", "a/../b", "a&username=admin", "a%26autocreate%3Dtrue", "\"", "\\", "a%0d%0a",
                ] {
                    let request = Scene.get("X-Forwarded-User: \(name)", bare: true)
                    try await scene.expectRefusal(request, 400, "identity_malformed")
                }
            }
            for (name, settings) in [
                ("o'brien+a=b@example.com", [:]), ("auth0|5f7c#1:2", [:]),
                ("a~b$c!d", ["SPOTGATE_TOKEN_API": "v2"]),
            ] {
                try await Scene.with(settings) { scene in
                    try await scene.expectToken(Scene.get("X-Forwarded-User: \(name)", bare: true), for: name)
                    let calls = try await scene.sandbox.calls().replacing("\\/", with: "/")
                    let pair = settings.isEmpty ? "[\"username\",\"\(name)\"]" : "\"username\":\"\(name)\""
                    #expect(calls.components(separatedBy: pair).count >= 2, "\(pair)")
                    #expect(!calls.contains("[\"autocreate\",\"true\"]"))
                }
            }
        }

        @Test func a18GivesListedGroupsOnly() async throws {
            let groups =
                #"Administrator,System,All,59481331-ee53-42be-a548-bd87be6ddd4a,a"]%"autocreate":true,[",,sales,sales"#
            try await Scene.with { scene in
                try await scene.expectToken(Scene.get("X-Forwarded-Groups: \(groups)"))
                let calls = try await scene.sandbox.calls()
                #expect(calls.contains("sales"))
                for word in ["Administrator", "System", "autocreate\\\"", "59481331"] {
                    #expect(!calls.contains(word), "\(word)")
                }
            }
            try await Scene.with(["SPOTGATE_PROVISIONING_GROUPS_NOT_ALLOWED": "refuse"]) { scene in
                let request = Scene.get("X-Forwarded-Groups: \(groups)")
                try await scene.expectRefusal(request, 403, "identity_denied", hidden: ["Administrator"])
                let many = (0..<500).map { "g\($0)" }.joined(separator: ",")
                try await scene.expectRefusal(Scene.get("X-Forwarded-Groups: \(many)"), 403, "identity_denied")
            }
        }

        @Test func a20MintsForTheHeaderAndNothingElse() async throws {
            try await Scene.with { scene in
                for path in ["/token/admin", "/token/mallory?username=mallory"] {
                    try await scene.expectRefusal(Scene.get(target: path), 404, "not_found", hidden: ["mallory"])
                }
                try await scene.expectToken(
                    Scene.get("X-My-Username: mallory", "X-Username: mallory", target: "/token?username=mallory")
                )
                let body = #"{"username":"mallory"}"#
                try await scene.expectToken(
                    "POST /token HTTP/1.1\r\nHost: s\r\nX-Forwarded-User: \(Scene.user)\r\n"
                        + "Content-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
                )
                #expect(try await !scene.sandbox.calls().contains("mallory"))
            }
        }

        @Test func a28ReadsNoRewritingHeader() async throws {
            try await Scene.with { scene in
                let lines = [
                    "X-Forwarded-Uri: /healthz", "X-Original-URL: /revoke", "X-Rewrite-URL: /metrics",
                    "X-HTTP-Method-Override: DELETE", "X-Forwarded-Prefix: /x", "X-Forwarded-Host: evil.example",
                    "X-Forwarded-Proto: http",
                ]
                for line in lines {
                    try await scene.expectRefusal(Scene.get(line), 403, "peer_untrusted", from: Scene.stranger)
                }
                try await scene.expectToken(Scene.get(lines.joined(separator: "\r\n")))
            }
        }

        @Test func a50EchoesNothingThatSplitsAnAnswer() async throws {
            try await Scene.with { scene in
                for value in ["a%0d%0aSet-Cookie:%20a=b", "a b", "<script>", String(repeating: "a", count: 65), "é"] {
                    for line in ["X-Request-Id: \(value)", "X-Forwarded-User: \(value)", "Origin: \(value)"] {
                        let isUser = line.hasPrefix("X-Forwarded-User")
                        let heard = try scene.send(Scene.get(line, "Connection: close", bare: isUser))
                        #expect(heard.statuses.count == 1)
                        #expect(!heard.text.contains(value) && !heard.text.contains("Set-Cookie"), "\(line)")
                    }
                }
                let kept = try scene.send(Scene.get("X-Request-Id: a-B.c_9", "Connection: close"))
                #expect(kept.text.contains("\r\nX-Request-Id: a-B.c_9\r\n"))
            }
        }
    }
}
