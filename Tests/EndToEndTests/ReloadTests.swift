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

        private static func descriptors(_ service: RunningService) throws -> Int {
            try FileManager.default.contentsOfDirectory(atPath: "/proc/\(service.program.processIdentifier)/fd").count
        }

        @Test func reloadsAHundredTimesUnderLoad() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(in: place, sandbox: sandbox)
                _ = try await service.token("alice")
                let load = try await Load(in: place, port: service.port)
                try await Task.sleep(for: .milliseconds(500))
                let before = try Self.descriptors(service)
                for number in 1...100 {
                    service.program.signal(SIGHUP)
                    try await service.program.ready { try await Self.reloads(service, "accepted") >= number }
                }
                let after = try Self.descriptors(service)
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
    }
}
