import Foundation
import Testing

extension EndToEnd {
    /// The attack cases about what an operator's machine shows, about files that change, and about clocks.
    struct OperationAttackTests {
        /// Whatever goes wrong, no line, series, page or process entry carries a secret, a token or a cookie.
        @Test(arguments: ["v1", "v2"])
        func a43NamesNoSecretOnAnyErrorPath(api: String) async throws {
            try await Scene.with(["SPOTGATE_TOKEN_API": api, "SPOTGATE_LIMITS_REQUEST_DEADLINE_SECONDS": "0.5"]) {
                scene in
                let cookie = "Cookie: session=a-cookie-value"
                var tokens: [String] = []
                func ask() throws {
                    let heard = try scene.send(Scene.get(cookie, "Connection: close"))
                    let body = heard.text.components(separatedBy: "\r\n\r\n").last ?? ""
                    if heard.statuses == [200] { tokens.append(body) }
                }
                try ask()
                let endpoint = api == "v1" ? "session/auth/token" : "auth/token/full"
                for fault in [
                    #""kind":"lie","lie":"user""#, #""kind":"lie","lie":"token_quotes""#,
                    #""kind":"lie","lie":"token_html""#,
                    #""kind":"redirect","location":"http://127.0.0.1:1/?secret_key=x""#, #""kind":"hang""#,
                    #""kind":"reset""#,
                    #""kind":"cut""#, #""kind":"oversize","bytes":33554432"#, #""kind":"chunked_garbage""#,
                    #""kind":"gzip""#,
                    #""kind":"status","status":401,"body":"token""#, #""kind":"status","status":500,"body":"html""#,
                    #""kind":"status","status":429"#,
                ] {
                    try await scene.sandbox.fault("{\(fault),\"endpoint\":\"\(endpoint)\"}")
                    try ask()
                    try await scene.sandbox.clearFaults()
                    try ask()
                }
                #expect(tokens.count >= 10)
                for signal in [SIGUSR1, SIGHUP] { scene.service.program.signal(signal) }
                try await scene.service.program.ready {
                    let log = scene.service.program.errors
                    return log.contains("state: traffic") && log.contains("reloaded")
                }
                let process = "/proc/\(scene.service.program.processIdentifier)"
                var places = [
                    "log": scene.service.program.errors + scene.service.program.output,
                    "metrics": try await scene.service.metrics(),
                    "readyz": try await scene.place.curl("\(scene.service.admin)/readyz").body,
                ]
                for file in ["cmdline", "environ"] {
                    places[file] = try await scene.place.readAsRoot("\(process)/\(file)")
                }
                for (name, text) in places {
                    for secret in [RunningSandbox.secretKey, RunningSandbox.password, "a-cookie-value", "JSESSIONID"]
                        + tokens
                    {
                        #expect(!text.contains(secret), "in \(name)")
                    }
                }
                let limits = try String(contentsOfFile: "\(process)/limits", encoding: .utf8)
                #expect(limits.contains("Max core file size        0                    0 "))
            }
        }

        /// A secret that is swapped for something unusable, and a configuration that is none, change nothing.
        @Test func a45KeepsTheLastGoodSecretAndConfiguration() async throws {
            let settings: [String: String?] = ["THOUGHTSPOT_SECRET_KEY": nil, "SPOTGATE_IDENTITY_TRUSTED_PEERS": nil]
            try await Workplace.with { place in
                let good = try place.write("good", RunningSandbox.secretKey + "\n", mode: 0o600)
                let link = place.path("secret-key")
                symlink(good, link)
                let file = try place.write("spotgate.json", Self.configuration())
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    arguments: ["--config", file],
                    settings.merging(["THOUGHTSPOT_SECRET_KEY_FILE": link]) { $1 }
                )
                let log = { service.program.errors }
                #expect(try await service.token("alice").status == 200)
                // An attacker's file, one for everybody to read, half of one, none.
                for (text, mode, word) in [
                    ("attackers-key-0000", 0o644, "open to everybody"),
                    ("attackers-key-0000", 0o666, "open to everybody"),
                    ("6f1d", 0o600, "too short"), ("", 0o600, "is empty"),
                ] {
                    let before = log().components(separatedBy: word).count
                    try Self.point(link, to: try place.write("bad-\(mode)-\(text.count)", text, mode: mode))
                    try await service.program.ready { log().components(separatedBy: word).count > before }
                    #expect(try await service.token("alice").status == 200)
                }
                try Self.point(link, to: place.path("nowhere"))
                try await service.program.ready { log().contains("No such file or directory") }
                #expect(try await service.token("alice").status == 200)
                try Self.point(link, to: good)
                // What is no configuration: each is refused with its reason, and the old one stays.
                for (number, (text, word)) in [
                    (Self.configuration(more: #""identitty": {}"#), "unknown key"),
                    (Self.configuration(more: #""listen": [], "listen": []"#), "stands twice"),
                    (String(Self.configuration().dropLast(4)), "spotgate.json:"),
                    (#"{"identity":{"trusted_peers":[]}}"#, "at least one peer"), ("", "spotgate.json:"),
                ].enumerated() {
                    try place.write("spotgate.json", text)
                    service.program.signal(SIGHUP)
                    try await service.program.ready {
                        try await service.metrics().contains(
                            "spotgate_config_reloads_total{result=\"refused\"} \(number + 1)"
                        )
                    }
                    try await service.program.ready { log().contains(word) }
                    #expect(try await service.token("alice").status == 200)
                }
                #expect(!log().contains("attackers-key-0000") && !log().contains(RunningSandbox.secretKey))
            }
        }

        private static func configuration(more: String = #""log": {}"#) -> String {
            #"{"identity": {"trusted_peers": ["127.0.0.1"]}, \#(more)}"#
        }

        /// In one step, as an attacker or a careful operator would.
        private static func point(_ link: String, to target: String) throws {
            unlink("\(link).new")
            guard symlink(target, "\(link).new") == 0, rename("\(link).new", link) == 0 else {
                throw HarnessError("no link to \(target)")
            }
        }

        /// Our clock jumps by an hour either way: deadlines and memory go by a clock that does not jump, and a token whose
        /// times do not fit ours is nobody's.
        @Test func a49GoesByAClockThatDoesNotJump() async throws {
            let library = try #require(
                ["x86_64", "aarch64"].map { "/usr/lib/\($0)-linux-gnu/faketime/libfaketimeMT.so.1" }
                    .first { FileManager.default.fileExists(atPath: $0) },
                "libfaketime is not installed; run Tests/setup.sh test"
            )
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                for api in ["v1", "v2"] {
                    let offset = try place.write("offset", "+0s")
                    let service = try await RunningService(
                        in: place,
                        sandbox: sandbox,
                        [
                            "SPOTGATE_TOKEN_API": api, "SPOTGATE_LIMITS_REQUEST_DEADLINE_SECONDS": "1",
                            "LD_PRELOAD": library, "FAKETIME_TIMESTAMP_FILE": offset, "FAKETIME_NO_CACHE": "1",
                            "FAKETIME_DONT_FAKE_MONOTONIC": "1", "DONT_FAKE_MONOTONIC": "1",
                            // With the times of files stepped as well, every watched file would seem to have changed.
                            "NO_FAKE_STAT": "1",
                            // Confined, it could not read what the library steps the clock by.
                            "SPOTGATE_PROCESS_CONFINE": "false",
                        ]
                    )
                    #expect(try await service.token("alice", groups: "sales").status == 200)
                    let looks = try await sandbox.calls(to: "user")
                    for step in ["+3600s", "-3600s", "+0s"] {
                        try place.write("offset", step)
                        let answer = try await service.token("alice", groups: "sales")
                        // A token's lifetime is judged by the clock of the answer that brings it, up to a day away.
                        #expect(answer.status == 200, "\(api) \(step) \(answer["spotgate-error"] ?? "")")
                        let endpoint = api == "v1" ? "session/auth/token" : "auth/token/full"
                        try await sandbox.fault("{\"kind\":\"hang\",\"endpoint\":\"\(endpoint)\"}")
                        let start = ContinuousClock.now
                        #expect(try await service.token("alice", groups: "sales").status == 504)
                        #expect((.seconds(0.9)..<(.seconds(2))).contains(ContinuousClock.now - start))
                        try await sandbox.clearFaults()
                    }
                    #expect(try await sandbox.calls(to: "user") == looks, "forgot the user when the clock jumped")
                    await service.program.stop()
                }
            }
        }
    }
}
