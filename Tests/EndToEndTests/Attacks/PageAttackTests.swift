import Foundation
import Testing

extension EndToEnd {
    /// The attack cases about which web page is asking.
    struct PageAttackTests {
        private static let origins = [
            "https://evil", "null", "https://app.example.evil", "https://app.example:444", "http://app.example",
            "https://evilapp.example", "https://app.example/", "https://app.example evil", "*", "",
        ]

        @Test func a29NamesListedOriginsOnlyAndMintsForNoOther() async throws {
            try await Scene.with { scene in
                for origin in Self.origins {
                    try await scene.expectRefusal(Scene.get("Origin: \(origin)"), 403, "origin_denied")
                    let preflight = Scene.get(
                        "Origin: \(origin)",
                        "Access-Control-Request-Method: GET",
                        "Access-Control-Request-Private-Network: true"
                    ).replacing("GET /token", with: "OPTIONS /token")
                    for request in [
                        preflight, Scene.get("Origin: \(origin)"), Scene.get("Origin: \(origin)", target: "/"),
                    ] {
                        let heard = try scene.send(request.utf8, more: 0.03)
                        #expect(!heard.text.contains("Access-Control-"), "\(origin)")
                        #expect(heard.text.contains("\r\nVary: Origin, Accept\r\n"), "\(origin)")
                    }
                }
                let listed = try scene.send(Scene.get("Origin: https://app.example", "Connection: close"))
                #expect(listed.statuses == [200])
                #expect(listed.text.contains("\r\nAccess-Control-Allow-Origin: https://app.example\r\n"))
                #expect(listed.text.contains("\r\nAccess-Control-Allow-Credentials: true\r\n"))
            }
        }

        @Test func a30RefusesDriveBysBeforeMinting() async throws {
            try await Scene.with { scene in
                for lines in [
                    ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: image"],
                    ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: script"],
                    ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"],
                    ["Sec-Fetch-Mode: no-cors"], ["Sec-Fetch-Dest: script"], ["Sec-Fetch-Site: same-site"],
                ] {
                    let request = Scene.get(lines.joined(separator: "\r\n"))
                    try await scene.expectRefusal(request, 403, "origin_denied")
                }
                // A form of another site sends its origin, whatever it sends besides.
                let form =
                    "POST /token HTTP/1.1\r\nHost: s\r\nX-Forwarded-User: \(Scene.user)\r\nOrigin: https://evil\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=b"
                try await scene.expectRefusal(form, 403, "origin_denied")
                // Nobody was created on the way either.
                #expect(try await !scene.sandbox.calls().contains(Scene.user))
            }
        }

        @Test func a46SignsOutTheCallerAloneAndNoPageOfAnotherSite() async throws {
            try await Scene.with(["SPOTGATE_TOKEN_API": "v2", "SPOTGATE_PROVISIONING_MODE": "explicit"]) { scene in
                func token(_ user: String) throws -> String {
                    let heard = try scene.send(Scene.get("X-Forwarded-User: \(user)", "Connection: close", bare: true))
                    #expect(heard.statuses == [200])
                    return String(heard.text.components(separatedBy: "\r\n\r\n").last ?? "")
                }
                func revoke(_ user: String, _ body: String, _ extra: String = "") throws -> [Int] {
                    let request =
                        "POST /revoke HTTP/1.1\r\nHost: s\r\nX-Forwarded-User: \(user)\r\n\(extra)"
                        + "Connection: close\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
                    return try scene.send(request).statuses
                }
                func isLive(_ token: String) async throws -> Bool {
                    let bearer = ["--header", "Authorization: Bearer \(token)"]
                    return try await scene.place.curl(
                        "\(scene.sandbox.url)/api/rest/2.0/auth/session/user",
                        bearer
                    ).status == 200
                }
                let alices = try token("alice")
                let bobs = try token("bob")
                #expect(try revoke("alice", bobs) == [403])
                #expect(try revoke("bob", bobs, "Origin: https://evil\r\n") == [403])
                #expect(try revoke("bob", bobs, "Sec-Fetch-Site: cross-site\r\n") == [403])
                #expect(try await isLive(bobs))
                #expect(try revoke("alice", alices) == [204])
                #expect(try revoke("alice", alices) == [204])
                #expect(try await !isLive(alices))
                #expect(try revoke("alice", "") == [204])
                #expect(try await isLive(bobs))
            }
        }
    }
}
