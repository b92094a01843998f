import Foundation
import Testing

extension EndToEnd {
    /// `deploy/front-end/` and the embedded view of the sandbox, in Debian's Chromium.
    struct FrontEndTests {
        /// How one case of `front_end.py` ended.
        private struct Ended: Decodable {
            var token: String?
            var code: String?
            var message: String?
            var asked: Int?
            var seconds: Double?
            var console: [String]
            var others: [String]?
            var accept: String?
            /// Of signing out.
            var ended: String?
            var order: [String]?
        }

        /// Runs a script of `Strangers/` with Chromium and reads what it prints.
        static func chromium<Said: Decodable>(
            _ script: String,
            in place: Workplace,
            _ arguments: [String] = [],
            within limit: Duration = .seconds(180)
        ) async throws -> Said {
            let output = try await place.must(
                Workplace.root.appending(path: ".venv/bin/python").path,
                [
                    Workplace.root.appending(path: "Tests/EndToEndTests/Strangers/\(script)").path, "chromium",
                    place.path("profile"),
                ] + arguments,
                within: limit
            )
            return try JSONDecoder().decode(Said.self, from: Data(output.utf8))
        }

        /// The one run of `front_end.py` that all claims about the module look at.
        private static let run = Task {
            var said: [String: Ended] = [:]
            try await Workplace.with { said = try await chromium("front_end.py", in: $0) }
            return said
        }

        @Test func givesTheSDKATokenOrSaysWhyNot() async throws {
            let said = try await Self.run.value
            for (name, asked, lines) in [
                ("token", 1, 0), ("unavailable once", 2, 1), ("limited once", 2, 1),
                ("unavailable without a time", 2, 1), ("unavailable until a date", 2, 1),
            ] {
                let case_ = try #require(said[name])
                #expect(case_.token == "c2FuZGJveDp0b2tlbg==", "\(name)")
                #expect(case_.asked == asked, "\(name)")
                #expect(case_.console.count == lines, "\(name)")
            }
            // As long as Retry-After says, and not less.
            #expect(try #require(said["unavailable once"]?.seconds) >= 1)
            for (name, asked, line) in [
                ("unavailable for ever", 3, "503 overloaded"), ("unavailable for long", 1, "503 keys_unavailable"),
                ("unavailable until no date", 1, "503 from something in front"),
                ("signed out", 1, "401 identity_missing"), ("denied", 1, "403 identity_denied (request r-1)"),
                ("mismatch", 1, "502 answer_mismatch"), ("timeout", 1, "504 thoughtspot_timeout"),
                ("a proxy's own", 1, "502 from something in front"), ("redirect", 1, "sent to a sign-in page"),
                ("a page", 1, "what answered is no token"), ("nothing", 1, "what answered is no token"),
                ("hang", 1, "no answer within 1500 ms"), ("cut", 1, "not reached"),
            ] {
                let case_ = try #require(said[name])
                #expect(case_.token == nil, "\(name)")
                #expect(case_.asked == asked, "\(name)")
                #expect(case_.console.last?.contains(line) == true, "\(name) \(case_.console)")
                #expect(case_.others == [], "\(name)")
            }
            #expect(said["denied"]?.code == "identity_denied")
            #expect(said["a proxy's own"]?.code == nil)
            #expect(said["token"]?.accept == "text/plain")
        }

        /// Seven embeds whose token ran out at once ask once; who comes later gets another token, after a failure too.
        @Test func asksOnceForAllEmbedsOfAPage() async throws {
            let said = try await Self.run.value
            let together = try #require(said["together"])
            #expect(together.console.prefix(4).allSatisfy { $0 == "c2FuZGJveDp0b2tlbg==" })
            #expect(together.console.suffix(3).allSatisfy { $0 == "identity_denied" })
            // 503 and 200 for the first three, 200 for the fourth; one refusal for two calls, another for the third.
            #expect(together.asked == 32)
        }

        @Test func isInShortInTheREADME() async throws {
            let said = try await Self.run.value
            for (name, asked, line) in [
                ("token", 1, nil), ("unavailable once", 2, "503 thoughtspot_unavailable"),
                ("unavailable for ever", 2, "503 overloaded"), ("denied", 1, "403 identity_denied"),
                ("a proxy's own", 1, "502 null"), ("redirect", 1, nil),
            ] as [(String, Int, String?)] {
                let ended = try #require(said["short: \(name)"])
                #expect(ended.asked == asked, "\(name)")
                #expect((ended.token != nil) == ["token", "unavailable once"].contains(name), "\(name)")
                if let line { #expect(ended.console.last?.contains(line) == true, "\(name) \(ended.console)") }
            }
        }

        /// Each mode with what it needs, nothing that hurts, and a token at the end of it.
        @Test func showsExamplesThatWork() async throws {
            let said = try await Self.run.value
            let told = [
                ["AuthServerCookieless", "FAILURE", "false", "false"], ["AuthServer", "FAILURE", "true", "false"],
                ["logout"],
            ]
            for (number, words) in told.enumerated() {
                let example = try #require(said["example \(number)"])
                #expect(example.console == words)
                #expect(example.token == (words == ["logout"] ? nil : "c2FuZGJveDp0b2tlbg=="))
                #expect(example.order == (words == ["logout"] ? ["/revoke"] : []))
            }
            #expect(said["example 3"] == nil)
        }

        /// The other way round the SDK, still signed in, fetches a new token at once.
        @Test func signsOutOfTheSDKFirst() async throws {
            let said = try await Self.run.value
            #expect(said["/revoke"]?.ended == "done")
            #expect(said["/revoke"]?.order == ["/sdk-logout", "/revoke"])
            #expect(said["/revoke-fails"]?.ended == "thoughtspot_rejected")
            #expect(said["/revoke-fails"]?.console.first?.contains("502 thoughtspot_rejected") == true)
        }

        @Test func isShortAndTyped() throws {
            let module = try Self.file("deploy/front-end/spotgate.js")
            #expect(module.split(separator: "\n", omittingEmptySubsequences: false).count <= 100)
            #expect(!module.split(separator: "\n").contains { $0.hasPrefix("import ") })
            let types = try Self.file("deploy/front-end/spotgate.d.ts")
            for name in module.matches(of: /export (?:async )?(?:class|function) (\w+)/).map(\.output.1) {
                #expect(types.contains("export declare class \(name)") || types.contains("declare function \(name)("))
            }
        }

        /// What the frame said in one scene of `embedding.py`.
        private struct Scene: Decodable {
            let events: [String]
            var users: [String]?
            var late: String?
        }

        /// Cookieless with tokens of REST API 2.0, by cookies with V1's, each signed in again when its time is over.
        @Test func speaksTheSDKsWordsInBothModes() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let port = try #require(URL(string: sandbox.url)?.port)
                let cookies = try await RunningService(in: place, sandbox: sandbox)
                let bearer = try await RunningService(in: place, sandbox: sandbox, ["SPOTGATE_TOKEN_API": "v2"])
                let said: [String: Scene] = try await Self.chromium(
                    "embedding.py",
                    in: place,
                    ["\(port)", "\(cookies.port)", "\(bearer.port)"]
                )
                let expired = "ThoughtspotAuthExpired"
                let expected = [
                    "cookieless": ["appInit", "authInit", expired, "authInit", expired, "authInit"],
                    "cookieless, encoded": ["appInit", "authInit"],
                    "cookieless with a V1 token": ["appInit", "ThoughtspotAuthFailure"],
                    "cookies": ["session", "appInit", "authInit", expired, "session", "authInit"],
                    "cookies with a token of 2.0, encoded": ["session", "appInit", "authInit"],
                    "idle": ["appInit", "authInit", "IdleSessionTimeout", "authInit"],
                    "refresh": ["appInit", "authInit", "RefreshAuthToken", "authInit"],
                    "blocked cookies": ["session", "appInit", "noCookieAccess"],
                    "blocked cookies, cookieless": ["appInit", "authInit"],
                ]
                #expect(Set(said.keys) == Set(expected.keys))
                for (name, events) in expected {
                    let scene = try #require(said[name])
                    #expect(scene.late == nil && scene.events == events, "\(name) \(scene)")
                    #expect(scene.users?.allSatisfy { $0 == "alice" } == true, "\(name)")
                }
            }
        }

        static func file(_ path: String) throws -> String {
            try String(contentsOf: Workplace.root.appending(path: path), encoding: .utf8)
        }
    }
}
