import Foundation
import Testing

@testable import spotgate

struct TerritoryTests {
    private let folder = Folder()

    private func territory(_ configuration: Configuration, _ variables: [String: String] = [:]) throws -> Territory {
        var problems: [ConfigurationProblem] = []
        let environment = ProcessEnvironment(variables: variables)
        let sources = SecretSources(configuration, environment, &problems)
        let loaded = LoadedConfiguration(
            configuration: configuration,
            secretSources: sources,
            file: "/opt/x/spotgate.jsonc"
        )
        return Territory(loaded, environment)
    }

    @Test func opensTheDirectoriesOfConfiguredFilesAndWhereTheirLinksLead() throws {
        for name in ["archive", "live"] {
            try FileManager.default.createDirectory(atPath: "\(folder.path)/\(name)", withIntermediateDirectories: true)
        }
        folder.write("archive/chain3.pem", "")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/live/chain.pem",
            withDestinationPath: "../archive/chain3.pem"
        )
        var configuration = Configuration()
        configuration.tls.certificate = folder.path + "/live/chain.pem"
        configuration.thoughtSpot.secretKeyFile = "/run/secrets/key"
        let readable = try territory(configuration, ["CREDENTIALS_DIRECTORY": "/run/credentials/s"]).readable
        #expect(
            readable.isSuperset(of: ["/opt/x", folder.path + "/live", "/run/secrets", "/run/credentials/s", "/etc"])
        )
        #expect(readable.contains { $0.hasSuffix("/archive") })
        #expect(readable.isDisjoint(with: ["/", "/opt", "/run", "/var", "/home", "/root", "/tmp"]))
    }

    @Test func opensAFileInTheRootDirectoryAlone() throws {
        var configuration = Configuration()
        configuration.blockFile = "/blocked"
        let readable = try territory(configuration).readable
        #expect(readable.contains("/blocked") && !readable.contains("/"))
    }

    @Test func writesOnlyBesideTheAuditFileAndBindsOnlyWhatIsConfigured() throws {
        var configuration = Configuration()
        configuration.auditFile = "/var/log/spotgate/audit.jsonl"
        configuration.listen = ["127.0.0.1:8080", "unix:/run/spotgate/public.sock"]
        let found = try territory(configuration)
        #expect(found.writable == ["/var/log/spotgate"])
        #expect(found.listening == ["/run/spotgate"])
        #expect(found.ports == [8080, 9464])
        configuration.listen = ["127.0.0.1:0"]
        #expect(try territory(configuration).ports == nil)
    }
}
