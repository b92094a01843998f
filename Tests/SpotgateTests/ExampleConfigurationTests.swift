import Foundation
import JSON
import Telemetry
import Testing

@testable import spotgate

struct ExampleConfigurationTests {
    private func project(_ path: String) throws -> String {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    @Test func isTheFileInTheProject() throws {
        #expect(try project("config/spotgate.example.jsonc") == ExampleConfiguration.text)
    }

    @Test func hasTheSchemaInTheProject() throws {
        #expect(try project("config/spotgate.schema.json") == ConfigurationSchema.text)
    }

    @Test func isInTheManual() throws {
        let page = try project("deploy/man/spotgate.1")
        #expect(page.contains(".SH COMMANDS\n\(ManualCommands.text).SH CONFIGURATION KEYS\n\(ManualKeys.text)"))
    }

    @Test func hasTheCompletionsInTheProject() throws {
        #expect(try project("deploy/completions/spotgate.bash") == Completions.bash)
        #expect(try project("deploy/completions/_spotgate") == Completions.zsh)
        #expect(try project("deploy/completions/spotgate.fish") == Completions.fish)
    }

    @Test(arguments: ["packaged", "same-host", "container", "sidecar", "signed-assertion", "replicas"])
    func hasASoundMinimalExample(name: String) throws {
        let folder = Folder()
        let file = folder.write("\(name).jsonc", try project("config/\(name).jsonc"))
        let secrets = [
            "THOUGHTSPOT_SECRET_KEY": Secret(text: "0123456789abcdef"), "THOUGHTSPOT_PASSWORD": Secret(text: "hush"),
        ]
        do {
            let loaded = try ConfigurationLoader(file: file, environment: ProcessEnvironment(secrets: secrets)).load()
            #expect(loaded.file == file)
        } catch {
            Issue.record("\(error.problems.map(\.description))")
        }
    }

    @Test func setsEveryDefaultAndNothingElse() throws {
        let file = ConfigurationFile(path: "example", text: Array(ExampleConfiguration.text.utf8))
        #expect(file.problems.isEmpty)
        for assignment in file.assignments {
            #expect(assignment.value.isEquivalent(to: assignment.key.defaultValue), "\(assignment.key.path)")
        }
        let set = Set(file.assignments.map(\.key.path))
        for key in ConfigurationKey.all {
            #expect(set.contains(key.path) != key.defaultValue.isNull, "\(key.path)")
            let name = key.path.split(separator: ".").last.map(String.init) ?? ""
            #expect(ExampleConfiguration.text.contains("\"\(name)\": "), "\(key.path)")
        }
    }

    @Test func showsExamplesThatTheKeysAccept() {
        for key in ConfigurationKey.all {
            guard let example = key.example else { continue }
            var configuration = Configuration()
            #expect(key.write(example, &configuration), "\(key.path)")
        }
    }

    @Test func hasNoTwoKeysForOneVariable() {
        let variables = ConfigurationKey.all.map(\.environment)
        #expect(Set(variables).count == variables.count)
    }

    @Test(arguments: [
        "listen", "tls.certificate", "tls.key", "tls.client_ca", "admin.listen", "thoughtspot.url",
        "thoughtspot.org_id", "thoughtspot.ca_file", "thoughtspot.proxy", "identity.trusted_peers", "identity.preset",
        "identity.user_header", "identity.email_header", "identity.name_header", "identity.groups_header",
        "identity.groups_separator", "identity.encoding", "identity.jwt.header", "identity.jwt.issuer",
        "identity.jwt.audience", "identity.jwt.algorithms", "identity.jwt.jwks_file", "identity.jwt.jwks_url",
        "identity.jwt.signer", "identity.jwt.user_claim", "identity.jwt.email_claim", "identity.jwt.name_claim",
        "identity.jwt.groups_claim", "identity.jwt.leeway_seconds", "policy.allow_users", "policy.deny_users",
        "policy.allowed_hosts", "policy.block_file", "provisioning.mode", "provisioning.groups.mode",
        "provisioning.groups.allow", "provisioning.groups.map", "provisioning.groups.static",
        "provisioning.groups.create", "provisioning.remember_seconds", "token.api", "token.mode", "token.access_level",
        "token.object_id", "token.validity_seconds", "token.attributes", "cors.allowed_origins",
        "limits.request_deadline_seconds", "limits.max_connections", "limits.max_connections_per_peer",
        "limits.max_head_bytes", "limits.max_body_bytes", "limits.header_seconds", "limits.idle_seconds",
        "limits.drain_seconds", "rate_limit.per_user_per_minute", "rate_limit.burst", "upstream.max_connections",
        "log.format", "log.level", "audit.file",
    ])
    func hasTheContractsKey(path: String) {
        #expect(ConfigurationKey.named(path) != nil)
    }
}
