import Foundation
import Testing
import TokenService

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

    /// Beyond this machine it may reach ThoughtSpot, its proxy, the issuer and name servers, and nothing else.
    @Test func connectsOnlyWhereItsConfigurationSays() throws {
        var configuration = Configuration()
        configuration.thoughtSpot.url = "https://ts.example.com:8443"
        #expect(try territory(configuration).destinations == [53, 8443])
        configuration.thoughtSpot.proxy = "http://proxy.example.com:3128"
        configuration.service.identity.preset = .jwt
        configuration.service.identity.jwt.jwksURL = "https://login.example.com:9443/keys"
        #expect(try territory(configuration).destinations == [53, 8443, 3128, 9443])
        configuration.thoughtSpot.proxy = "environment"
        let variables = ["HTTPS_PROXY": "http://other.example.com:8888"]
        #expect(try territory(configuration, variables).destinations == [53, 8443, 8888, 9443])
        configuration.thoughtSpot.url = "http://127.0.0.1:8090"
        #expect(try territory(configuration).destinations == nil)
    }

    /// At boot the link may lead to a file that is not there yet.
    @Test func opensTheNearestDirectoryAboveADanglingLink() throws {
        let run = folder.path + "/run"
        try FileManager.default.createDirectory(atPath: run + "/systemd", withIntermediateDirectories: true)
        let link = folder.path + "/resolv.conf"
        try FileManager.default.createSymbolicLink(
            atPath: link,
            withDestinationPath: "run/systemd/resolve/stub-resolv.conf"
        )
        #expect(Territory.missing(link) == [folder.path + "/run/systemd"])
        try FileManager.default.createDirectory(atPath: run + "/systemd/resolve", withIntermediateDirectories: true)
        #expect(Territory.missing(link) == [folder.path + "/run/systemd/resolve"])
        folder.write("run/systemd/resolve/stub-resolv.conf", "")
        #expect(Territory.missing(link) == [])
        #expect(Territory.missing(folder.path + "/no/such/file") == [])
    }
}
