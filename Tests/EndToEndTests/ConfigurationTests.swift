import Foundation
import Testing

extension EndToEnd {
    /// What an operator is told about a wrong configuration, before any socket opens.
    struct ConfigurationTests {
        @Test func namesFileLineKeyAndWhatIsAllowedForEveryMistakeAtOnce() async throws {
            try await Workplace.with { place in
                let file = try place.write(
                    "spotgate.jsonc",
                    """
                    {
                      "listen": ["127.0.0.1:8080"],
                      "token": { "api": "v3" },
                      "identity": { "trusted_pears": ["127.0.0.1"] },
                      "limits": { "drain_seconds": "long" }
                    }
                    """
                )
                let outcome = try await place.run(
                    try Spotgate.executable,
                    ["serve", "--config", file],
                    environment: RunningSandbox.credentials
                )
                #expect(outcome.status == 78)
                for part in [
                    "\(file):3", "token.api", "v1", "v2", "\(file):4", "trusted_pears", "\(file):5", "drain_seconds",
                ] {
                    #expect(outcome.errors.contains(part), "no \(part) in \(outcome.errors)")
                }
                #expect(!outcome.everything.contains(RunningSandbox.secretKey))
            }
        }

        /// In a bare chroot there is no /proc, from which Swift would read them: every command would be `serve`.
        @Test func hearsItsArgumentsWithoutProc() async throws {
            try await Workplace.with { place in
                let script = "mount -t tmpfs none /proc && exec \"$0\" version"
                let executable = try Spotgate.executable
                let outcome = try await place.runAsRoot("unshare", ["--mount", "sh", "-c", script, executable])
                #expect(outcome.status == 0 && outcome.output.hasPrefix("spotgate "), "\(outcome.everything)")
            }
        }

        @Test func refusesToStartWhenNobodyIsTrusted() async throws {
            try await Workplace.with { place in
                var environment = RunningService.environment(
                    port: try Port.free(),
                    admin: try Port.free(),
                    sandbox: nil
                )
                environment["SPOTGATE_IDENTITY_TRUSTED_PEERS"] = nil
                let outcome = try await place.run(try Spotgate.executable, ["serve"], environment: environment)
                #expect(outcome.status == 78)
                #expect(outcome.errors.contains("identity.trusted_peers"))
            }
        }

        @Test(arguments: [
            "config/spotgate.example.jsonc", "config/packaged.jsonc", "deploy/kubernetes/base/spotgate.jsonc",
        ])
        func keepsTheExamplesWithinTheSchema(example: String) async throws {
            try await Workplace.with { place in
                let schema = try await place.must(try Spotgate.executable, ["config", "schema"])
                let outcome = try await place.run(
                    Workplace.root.appending(path: ".venv/bin/python").path,
                    [
                        Workplace.root.appending(path: "Tests/EndToEndTests/Strangers/schema.py").path,
                        try place.write("schema.json", schema), Workplace.root.appending(path: example).path,
                    ]
                )
                #expect(outcome.status == 0, "\(outcome.errors.suffix(1000))")
            }
        }

        @Test func acceptsEveryExampleOfADeployment() async throws {
            try await Workplace.with { place in
                let folder = Workplace.root.appending(path: "config").path
                let examples = try FileManager.default.contentsOfDirectory(atPath: folder)
                    .filter { $0.hasSuffix(".jsonc") && $0 != "spotgate.example.jsonc" }
                #expect(examples.count >= 9)
                var environment = RunningSandbox.credentials
                environment["THOUGHTSPOT_USERNAME"] = nil
                for example in examples {
                    let outcome = try await place.run(
                        try Spotgate.executable,
                        ["check", "--offline", "--config", "\(folder)/\(example)"],
                        environment: environment
                    )
                    // Certificates of a deployment are not here; everything the file says is judged.
                    #expect(!outcome.everything.contains("configuration_invalid"), "\(outcome.everything)")
                    #expect(outcome.output.contains("configuration"))
                }
            }
        }

        /// What the manifests set is a configuration that the service takes, secrets from files included.
        @Test(arguments: [
            ("deploy/container/compose.yaml", false), ("deploy/kubernetes/sidecar/deployment.yaml", true),
            ("deploy/kubernetes/standalone/deployment.yaml", true),
        ])
        func acceptsWhatTheManifestsSet(manifest: String, hasFile: Bool) async throws {
            try await Workplace.with { place in
                let text = try await place.must(
                    Workplace.root.appending(path: ".venv/bin/python").path,
                    ["Tests/EndToEndTests/Strangers/deployed.py", manifest].map {
                        Workplace.root.appending(path: $0).path
                    }
                )
                var environment = try JSONDecoder().decode([String: String].self, from: Data(text.utf8))
                for (name, value) in environment where value.hasPrefix("/run/secrets") {
                    environment[name] = try place.write("secret", RunningSandbox.secretKey, mode: 0o400)
                }
                for (name, value) in environment where value.hasPrefix("$") {
                    environment[name] = name == "THOUGHTSPOT_URL" ? "https://example.thoughtspot.cloud" : "service"
                }
                // A copy: in a clone made under umask 0002 the file is the group's to write, which `check` refuses.
                let file = try place.fill("deploy/kubernetes/base/spotgate.jsonc", [], as: "spotgate.jsonc")
                let outcome = try await place.run(
                    try Spotgate.executable,
                    ["check", "--offline"] + (hasFile ? ["--config", file] : []),
                    environment: environment
                )
                #expect(outcome.status == 0, "\(outcome.everything)")
                #expect(!outcome.output.contains("trust_wide"), "\(outcome.output)")
            }
        }
    }
}
