import Foundation
import Testing

extension EndToEnd {
    /// Every number and every date that the service reads, one at a time, as each value that has ended a process or bent a
    /// comparison somewhere: the process lives, and says a code of its own.
    struct ExtremeValueTests {
        /// JSON texts; a header has them without quotes.
        static let values = [
            "0", "-1", "2147483648", "9007199254740993", "9223372036854775807", "18446744073709551616", "1e308",
            "1e400",
            "\"5\"", "null", "[]", "{}",
        ]

        /// A service, and the program that stands between it and what it reads.
        private struct Scene {
            let service: RunningService
            let between: Int

            /// Tells the program something, and hears what it says.
            func tell(_ path: String, _ body: String? = nil) throws -> String {
                let method = body == nil ? "GET" : "POST"
                let head = "\(method) /extremes/\(path) HTTP/1.1\r\nHost: s\r\nConnection: close\r\n"
                let text = body.map { "Content-Length: \($0.utf8.count)\r\n\r\n\($0)" } ?? "\r\n"
                let heard = try Heard((head + text).utf8, to: between, from: "127.0.0.1", patience: 5)
                return heard.text.components(separatedBy: "\r\n\r\n").dropFirst().joined(separator: "\r\n\r\n")
            }

            /// One request for a token: its status, and the code of a refusal.
            func token(_ lines: String) throws -> (status: Int?, code: String?) {
                let request = "GET /token HTTP/1.1\r\nHost: s\r\n\(lines)\r\nConnection: close\r\n\r\n"
                let heard = try Heard(request.utf8, to: service.port, from: "127.0.0.1", patience: 8)
                let line = heard.text.components(separatedBy: "\r\n").first { $0.hasPrefix("Spotgate-Error: ") }
                return (heard.statuses.last, line.map { String($0.dropFirst(16)) })
            }

            /// The process has answered, with a token or with a code of its own.
            func expectAnAnswer(_ answer: (status: Int?, code: String?), _ what: String) {
                let isRefusal = (answer.status ?? 0) >= 400 && answer.code != nil
                #expect(answer.status == 200 || isRefusal, "\(what): \(answer)")
                #expect(answer.code != "internal_error", "\(what)")
            }
        }

        @Test(arguments: ["v1", "v2"])
        func livesWithEveryNumberOfThoughtSpots(api: String) async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let port = try Port.free()
                let sandboxPort = try #require(sandbox.url.split(separator: ":").last)
                let script = Workplace.root.appending(path: "Tests/EndToEndTests/Strangers/extremes.py").path
                let between = try place.start("python3", [script, "\(port)", "\(sandboxPort)"])
                try await between.ready { Port.isOpen(port) }
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    [
                        "THOUGHTSPOT_URL": "http://localhost:\(port)", "SPOTGATE_TOKEN_API": api,
                        "SPOTGATE_THOUGHTSPOT_ORG_ID": api == "v2" ? "0" : nil,
                        "SPOTGATE_LIMITS_REQUEST_DEADLINE_SECONDS": "3",
                    ]
                )
                let scene = Scene(service: service, between: port)
                #expect(try scene.token("X-Forwarded-User: first\r\nX-Forwarded-Groups: sales").status == 200)
                let seen = try JSONDecoder().decode([String].self, from: Data(scene.tell("places").utf8))
                #expect(seen.count > (api == "v1" ? 30 : 10), "\(seen)")
                var struck = 0
                for (number, place) in seen.enumerated() {
                    for (index, value) in Self.values.enumerated() {
                        let order = ["place": place, "value": value]
                        let before = try scene.tell(
                            "next",
                            String(decoding: JSONEncoder().encode(order), as: UTF8.self)
                        )
                        struck += Int(before) ?? 0
                        let user = "X-Forwarded-User: user-\(number)-\(index)\r\nX-Forwarded-Groups: sales"
                        scene.expectAnAnswer(try scene.token(user), "\(place) \(value)")
                    }
                }
                // Most places come up with each new user; a few only with the first.
                #expect(struck > seen.count * Self.values.count / 2, "\(struck) of \(seen.count * Self.values.count)")
                _ = try scene.tell("next", #"{"place":null,"value":null}"#)
                let after = try scene.token("X-Forwarded-User: last\r\nX-Forwarded-Groups: sales")
                #expect(after.status == 200, "\(after)")
            }
        }

        @Test func livesWithEveryNumberOfAnIssuers() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let tls = try await Certificates(in: place)
                let port = try Port.free()
                let script = Workplace.root.appending(path: "Tests/EndToEndTests/Strangers/extremes.py").path
                let python = Workplace.root.appending(path: ".venv/bin/python").path
                let issuer = try place.start(python, [script, "issuer", "\(port)", tls.certificate, tls.key])
                try await issuer.ready { Port.isOpen(port) }
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    [
                        "SPOTGATE_IDENTITY_PRESET": "jwt", "SPOTGATE_IDENTITY_JWT_ISSUER": "https://login.example/",
                        "SPOTGATE_IDENTITY_JWT_AUDIENCE": "spotgate", "SPOTGATE_IDENTITY_JWT_ALGORITHMS": "ES256",
                        "SPOTGATE_IDENTITY_JWT_JWKS_URL": "https://localhost:\(port)/keys",
                        "SPOTGATE_IDENTITY_JWT_CA_FILE": tls.authority,
                    ]
                )
                let scene = Scene(service: service, between: port)
                func post(_ path: String, _ body: [String: String]) async throws -> String {
                    let text = String(decoding: try JSONEncoder().encode(body), as: UTF8.self)
                    let arguments = ["--cacert", tls.authority, "--data-binary", text]
                    return try await place.curl("https://localhost:\(port)/extremes/\(path)", arguments).body
                }
                let good = try await post("sign", ["user": "first"])
                #expect(try scene.token("Authorization: Bearer \(good)").status == 200)
                for member in ["iat", "exp", "nbf", "auth_time", "sub"] {
                    for value in Self.values {
                        let assertion = try await post("sign", ["user": "u", "member": member, "value": value])
                        scene.expectAnAnswer(
                            try scene.token("Authorization: Bearer \(assertion)"),
                            "\(member) \(value)"
                        )
                    }
                }
                for value in Self.values {
                    let members: [[String: String]] = [
                        ["member": "exp", "value": value], ["member": "use", "value": value],
                        ["member": "x", "value": value],
                        ["header": "Cache-Control", "value": "max-age=\(value)"], ["header": "Age", "value": value],
                        ["header": "Expires", "value": value], ["header": "Date", "value": value],
                        ["header": "Retry-After", "value": value],
                    ]
                    for told in members {
                        _ = try await post("keys", told)
                        service.program.signal(SIGHUP)
                        let assertion = try await post("sign", ["user": "u"])
                        scene.expectAnAnswer(try scene.token("Authorization: Bearer \(assertion)"), "\(told)")
                    }
                }
                _ = try await post("keys", [:])
                service.program.signal(SIGHUP)
                var last = try scene.token("Authorization: Bearer \(good)")
                let end = ContinuousClock.now + .seconds(20)
                while last.status != 200, .now < end {
                    try await Task.sleep(for: .milliseconds(200))
                    last = try scene.token("Authorization: Bearer \(try await post("sign", ["user": "last"]))")
                }
                #expect(last.status == 200, "\(last)")
            }
        }
    }
}
