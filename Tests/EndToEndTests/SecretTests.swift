import Foundation
import Testing

extension EndToEnd {
    /// The secret key, the password and the tokens appear nowhere but where they belong.
    struct SecretTests {
        @Test func keepsSecretsOutOfLogsMetricsAndTheProcessTable() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let secrets = try place.write("secret-key", RunningSandbox.secretKey + "\n", mode: 0o600)
                let password = try place.write("password", RunningSandbox.password + "\n", mode: 0o600)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    [
                        "THOUGHTSPOT_SECRET_KEY": nil, "THOUGHTSPOT_SECRET_KEY_FILE": secrets,
                        "THOUGHTSPOT_PASSWORD": nil, "THOUGHTSPOT_PASSWORD_FILE": password,
                        "SPOTGATE_LOG_LEVEL": "debug",
                    ]
                )
                let token = try await service.token("alice", groups: "sales").body
                #expect(token.utf8.count >= 20)
                _ = try await service.token("alice", groups: "sales", ["--header", "Cookie: session=a-cookie-value"])
                _ = try await service.token(nil)
                try await sandbox.fault(#"{"kind":"status","value":500}"#)
                _ = try await service.token("bob")
                let process = "/proc/\(service.program.processIdentifier)"
                var places = [
                    "standard output": service.program.output,
                    "standard error": service.program.errors,
                    "metrics": try await service.metrics(),
                ]
                for file in ["cmdline", "environ", "maps"] {
                    // Not dumpable means not even readable by another than root.
                    if let data = FileManager.default.contents(atPath: "\(process)/\(file)") {
                        places[file] = String(decoding: data, as: UTF8.self)
                    }
                }
                for (name, text) in places {
                    for secret in [RunningSandbox.secretKey, RunningSandbox.password, token, "a-cookie-value"] {
                        #expect(!text.contains(secret), "in \(name)")
                    }
                }
                #expect(service.program.errors.contains("alice"))
            }
        }
    }
}
