import Foundation
import Testing

extension EndToEnd {
    /// What is read again on SIGHUP, under load: nothing is dropped, nothing leaks, nothing unusable comes in.
    struct ReloadTests {
        private static func reloads(_ service: RunningService, _ result: String) async throws -> Int {
            let line = try await service.metrics().split(separator: "\n")
                .first { $0.hasPrefix("spotgate_config_reloads_total{result=\"\(result)\"}") }
            return line.flatMap { Int($0.split(separator: " ").last ?? "") } ?? 0
        }

        private static func descriptors(_ place: Workplace, _ service: RunningService) async throws -> Int {
            try await place.mustAsRoot("ls", ["/proc/\(service.program.processIdentifier)/fd"])
                .split(separator: "\n").count
        }

        @Test func reloadsAHundredTimesUnderLoad() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(in: place, sandbox: sandbox)
                _ = try await service.token("alice")
                let load = try await Load(in: place, port: service.port)
                try await Task.sleep(for: .milliseconds(500))
                let before = try await Self.descriptors(place, service)
                for number in 1...100 {
                    service.program.signal(SIGHUP)
                    try await service.program.ready { try await Self.reloads(service, "accepted") >= number }
                }
                let after = try await Self.descriptors(place, service)
                let result = try await load.stop()
                #expect(result.failures.isEmpty, "\(result)")
                #expect(result.tokens > 20)
                #expect(after <= before + 4, "\(before) descriptors before, \(after) after")
            }
        }

        @Test func takesANewCertificateWithoutDroppingAnything() async throws {
            try await Workplace.with { place in
                let old = try await Certificates(in: place)
                let new = try await Certificates(in: place, name: "new", authority: old)
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(in: place, sandbox: sandbox, tls: old)
                let load = try await Load(in: place, port: service.port, authority: old.authority)
                let before = try await Self.serial(place, service.port)
                for (from, to) in [(new.certificate, old.certificate), (new.key, old.key)] {
                    try await place.must("mv", [from, to])
                }
                service.program.signal(SIGHUP)
                try await service.program.ready { try await Self.serial(place, service.port) != before }
                let result = try await load.stop()
                #expect(result.failures.isEmpty, "\(result)")
            }
        }

        private static func serial(_ place: Workplace, _ port: Int) async throws -> String {
            let outcome = try await place.run("openssl", ["s_client", "-connect", "localhost:\(port)"], input: "")
            return try await place.must("openssl", ["x509", "-noout", "-serial"], input: outcome.output)
        }

        @Test func takesANewSecretWithoutDroppingAnything() async throws {
            try await Workplace.with { place in
                let key = try place.write("secret-key", RunningSandbox.secretKey, mode: 0o600)
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    ["THOUGHTSPOT_SECRET_KEY": nil, "THOUGHTSPOT_SECRET_KEY_FILE": key]
                )
                #expect(try await service.token("alice").status == 200)
                let port = try #require(URL(string: sandbox.url)?.port)
                await sandbox.program.stop()
                let newKey = "11111111-2222-4333-8444-555555555555"
                _ = try await RunningSandbox(in: place, port: port, ["THOUGHTSPOT_SECRET_KEY": newKey])
                #expect(try await service.token("alice").status == 502)
                try place.write("secret-key", newKey, mode: 0o600)
                service.program.signal(SIGHUP)
                try await service.program.ready { try await service.token("alice").status == 200 }
            }
        }

        /// ThoughtSpot ends the old key when there is a new one: the next key, laid ready before, takes over in that moment.
        @Test func losesNoCallWhenTheSecretKeyIsRotated() async throws {
            try await Workplace.with { place in
                let newKey = "11111111-2222-4333-8444-555555555555"
                let key = try place.write("secret-key", RunningSandbox.secretKey, mode: 0o600)
                let next = try place.write("next-key", newKey, mode: 0o600)
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    [
                        "THOUGHTSPOT_SECRET_KEY": nil, "THOUGHTSPOT_SECRET_KEY_FILE": key,
                        "SPOTGATE_THOUGHTSPOT_NEXT_SECRET_KEY_FILE": next,
                    ]
                )
                let load = try await Load(in: place, port: service.port)
                try await Task.sleep(for: .milliseconds(500))
                let put = ["--request", "PUT", "--data-binary", #"{"secret_key":"\#(newKey)"}"#]
                #expect(try await place.curl("\(sandbox.url)/sandbox/secret-key", put).status == 200)
                try await Task.sleep(for: .seconds(1))
                try place.write("secret-key", newKey, mode: 0o600)
                service.program.signal(SIGHUP)
                try await service.program.ready { try await Self.reloads(service, "accepted") == 1 }
                try await Task.sleep(for: .milliseconds(500))
                let result = try await load.stop()
                #expect(result.failures.isEmpty, "\(result)")
                #expect(result.tokens > 20)
            }
        }

        @Test func takesANewKeySetWithoutDroppingAnything() async throws {
            try await Workplace.with { place in
                let issuer = try await Issuer(in: place, tls: try await Certificates(in: place))
                let old = try await issuer.sign(kid: "old")
                let file = try place.write("keys.json", try await issuer.keys())
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    [
                        "SPOTGATE_IDENTITY_PRESET": "jwt", "SPOTGATE_IDENTITY_JWT_ISSUER": "https://login.example/",
                        "SPOTGATE_IDENTITY_JWT_AUDIENCE": "spotgate", "SPOTGATE_IDENTITY_JWT_ALGORITHMS": "ES256",
                        "SPOTGATE_IDENTITY_JWT_JWKS_FILE": file,
                    ]
                )
                let load = try await Load(in: place, port: service.port, line: "Authorization: Bearer \(old)")
                try await Task.sleep(for: .milliseconds(500))
                let new = ["--header", "Authorization: Bearer \(try await issuer.sign(kid: "new"))"]
                #expect(try await service.token(nil, new).status == 401)
                try place.write("keys.json", try await issuer.keys())
                service.program.signal(SIGHUP)
                try await service.program.ready { try await service.token(nil, new).status == 200 }
                try await Task.sleep(for: .milliseconds(500))
                let result = try await load.stop()
                #expect(result.failures.isEmpty, "\(result)")
                #expect(result.tokens > 20)
            }
        }

        @Test func keepsTheOldConfigurationWhenTheNewOneIsUnusable() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let good = "{ \"log\": { \"level\": \"info\" } }"
                let file = try place.write("spotgate.jsonc", good)
                let service = try await RunningService(in: place, sandbox: sandbox, arguments: ["--config", file])
                #expect(try await service.token("alice").status == 200)
                try place.write("spotgate.jsonc", "{ \"log\": { \"level\": \"shouting\" }, \"nonsense\": 1 }")
                service.program.signal(SIGHUP)
                try await service.program.ready { try await Self.reloads(service, "refused") == 1 }
                #expect(service.program.errors.contains("nonsense"))
                #expect(service.program.errors.contains("log.level"))
                #expect(try await service.token("alice").status == 200)
            }
        }

        @Test func namesTheKeysThatWaitForARestart() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let file = try place.write("spotgate.jsonc", "{}")
                let service = try await RunningService(in: place, sandbox: sandbox, arguments: ["--config", file])
                try place.write(
                    "spotgate.jsonc",
                    #"{ "limits": { "max_connections": 77 }, "cors": { "allowed_origins": ["https://app.example"] } }"#
                )
                service.program.signal(SIGHUP)
                try await service.program.ready { try await Self.reloads(service, "accepted") == 1 }
                let line = service.program.errors.split(separator: "\n").first { $0.contains("need a restart") }
                #expect(line?.contains(#""keys":["limits.max_connections"]"#) == true, "\(line ?? "")")
                let answer = try await service.token("alice", ["--header", "Origin: https://app.example"])
                #expect(answer["access-control-allow-origin"] == "https://app.example")
            }
        }

        @Test func blocksAUserFromTheNextRequestOn() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let block = try place.write("blocked.jsonc", "{ \"users\": [] }")
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    ["SPOTGATE_POLICY_BLOCK_FILE": block]
                )
                #expect(try await service.token("alice").status == 200)
                try place.write("blocked.jsonc", "{ \"users\": [\"alice\"] }")
                let answer = try await service.token("alice")
                #expect(answer.status == 403)
                #expect(answer["spotgate-error"] == "identity_denied")
                #expect(try await service.token("bob").status == 200)
            }
        }

        /// `spotgate reload` says what came of it, where no signal can be sent and none would answer.
        @Test func isAskedForByACommandThatSaysWhatCameOfIt() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let file = try place.write("spotgate.jsonc", "{}")
                let service = try await RunningService(in: place, sandbox: sandbox, arguments: ["--config", file])
                let admin = "admin.listen=\(service.admin.dropFirst("http://".count))"
                func reload(_ text: String) async throws -> Outcome {
                    try place.write("spotgate.jsonc", text)
                    return try await place.run(try Spotgate.executable, ["reload", "--config", file, "--set", admin])
                }
                let accepted = try await reload(#"{ "limits": { "max_connections": 99 } }"#)
                #expect(accepted.status == 0 && accepted.output == "reloaded\n", "\(accepted.everything)")
                #expect(accepted.errors.contains("a restart is needed for limits.max_connections"))
                // Right by itself, and refused by the service all the same.
                let refused = try await reload(#"{ "policy": { "block_file": "\#(place.directory.path)" } }"#)
                #expect(refused.status == 78, "\(refused.everything)")
                #expect(refused.errors.contains("is not a regular file"))
                #expect(try await reload(#"{ "nonsense": 1 }"#).status == 78)
                #expect(try await service.token("alice").status == 200)
                for arguments in [[], ["--header", "Spotgate-Reload: 1", "--interface", "127.0.0.3"]] {
                    let answer = try await place.curl("\(service.admin)/reload", ["--request", "POST"] + arguments)
                    #expect(answer.status == (arguments.isEmpty ? 403 : 422), "a page's request lacks the field")
                }
                await service.program.stop()
                #expect(try await reload("{}").status == 69)
            }
        }

        /// The kubelet replaces all files of a volume in one step, by the link `..data`; nobody sends a signal.
        @Test func followsAVolumeWithoutASignal() async throws {
            try await Workplace.with { place in
                let old = try await Certificates(in: place)
                let new = try await Certificates(in: place, name: "new", authority: old)
                let volume = place.path("volume")
                func fill(_ version: String, _ certificates: Certificates, _ more: [String: String]) throws {
                    let directory = "\(volume)/..\(version)"
                    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
                    for (name, text) in more { try place.write("volume/..\(version)/\(name)", text, mode: 0o640) }
                    for (name, source) in [
                        ("tls.crt", certificates.certificate), ("tls.key", certificates.key), ("ca.crt", old.authority),
                        ("client-ca.crt", certificates.authority),
                    ] {
                        let text = try String(contentsOfFile: source, encoding: .utf8)
                        try place.write("volume/..\(version)/\(name)", text, mode: 0o640)
                    }
                    unlink("\(volume)/..data_tmp")
                    guard symlink("..\(version)", "\(volume)/..data_tmp") == 0,
                        rename("\(volume)/..data_tmp", "\(volume)/..data") == 0
                    else { throw HarnessError("the volume cannot be replaced") }
                }
                func files(key: String, blocked: String, origin: String) -> [String: String] {
                    [
                        "secret-key": key, "blocked.jsonc": "{ \"users\": [\"\(blocked)\"] }",
                        "spotgate.jsonc": "{ \"cors\": { \"allowed_origins\": [\"\(origin)\"] } }",
                    ]
                }
                let newKey = "11111111-2222-4333-8444-555555555555"
                let first = files(key: RunningSandbox.secretKey, blocked: "mallory", origin: "https://old.example")
                try fill("1", old, first)
                for name in Array(first.keys) + ["tls.crt", "tls.key", "ca.crt", "client-ca.crt"] {
                    guard symlink("..data/\(name)", "\(volume)/\(name)") == 0 else { throw HarnessError("no \(name)") }
                }
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    tls: Certificates(like: old, certificate: "\(volume)/tls.crt", key: "\(volume)/tls.key"),
                    arguments: ["--config", "\(volume)/spotgate.jsonc"],
                    [
                        "THOUGHTSPOT_SECRET_KEY": nil, "THOUGHTSPOT_SECRET_KEY_FILE": "\(volume)/secret-key",
                        "SPOTGATE_POLICY_BLOCK_FILE": "\(volume)/blocked.jsonc",
                        "SPOTGATE_TLS_CLIENT_CA": "\(volume)/client-ca.crt",
                    ]
                )
                let trust = ["--cacert", old.authority]
                func origin(_ name: String) async throws -> Bool {
                    let answer = try await service.token(
                        "alice",
                        trust + ["--header", "Origin: https://\(name).example"]
                    )
                    return answer["access-control-allow-origin"] == "https://\(name).example"
                }
                #expect(try await service.token("alice", trust).status == 200)
                #expect(try await service.token("mallory", trust)["spotgate-error"] == "identity_denied")
                #expect(try await origin("old"))
                let serial = try await Self.serial(place, service.port)
                try await sandbox.control("secret-key", "{\"secret_key\":\"\(newKey)\"}")
                try fill("2", new, files(key: newKey, blocked: "eve", origin: "https://new.example"))
                try FileManager.default.removeItem(atPath: "\(volume)/..1")
                try await service.program.ready(within: .seconds(10)) { try await origin("new") }
                #expect(try await Self.serial(place, service.port) != serial)
                #expect(try await service.token("alice", trust).status == 200)
                #expect(try await service.token("mallory", trust).status == 200)
                #expect(try await service.token("eve", trust)["spotgate-error"] == "identity_denied")
                #expect(try await Self.reloads(service, "refused") == 0)
            }
        }

        /// One core of the affinity mask, one loop.
        @Test func hasOneLoopOnOneCore() async throws {
            try await Workplace.with { place in
                let (port, admin) = (try Port.free(), try Port.free())
                let environment = RunningService.environment(port: port, admin: admin, sandbox: nil)
                let arguments = ["--cpu-list", "0", try Spotgate.executable, "serve"]
                let program = try place.start("taskset", arguments, environment: environment)
                try await program.ready { program.errors.contains("\"ready\"") }
                #expect(program.errors.contains("\"loops\":1,"))
            }
        }
    }
}
