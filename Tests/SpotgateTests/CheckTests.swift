import Glibc
import HTTPClient
import Telemetry
import Testing
import TokenService

@testable import spotgate

struct CheckTests {
    private let folder = Folder()

    private func findings(_ change: (inout Configuration) -> Void) throws -> [Finding] {
        let environment = ProcessEnvironment(
            variables: [
                "THOUGHTSPOT_URL": "https://example.com", "SPOTGATE_IDENTITY_TRUSTED_PEERS": "127.0.0.1",
                "SPOTGATE_PROVISIONING_MODE": "off",
            ],
            secrets: ["THOUGHTSPOT_SECRET_KEY": Secret(text: "0123456789abcdef")]
        )
        let loaded = try ConfigurationLoader(ignoresFile: true, environment: environment).load()
        var configuration = loaded.configuration
        change(&configuration)
        let changed = LoadedConfiguration(
            configuration: configuration,
            secretSources: loaded.secretSources,
            file: loaded.file
        )
        return LocalProbes(changed).findings()
    }

    @Test func findsNothingWrongWithASoundConfiguration() throws {
        let found = try findings {
            $0.limits.maxConnections = 10
            $0.service.policy.allowedHosts = ["token.example.com"]
        }
        #expect(found.allSatisfy { $0.fault == nil }, "\(found)")
    }

    /// Each gap that settings leave, by its code, and nothing where it is closed.
    @Test func namesTheGapsThatSettingsLeave() throws {
        let gaps: [(Fault, (inout Configuration) -> Void, (inout Configuration) -> Void)] = [
            (
                .hostsOpen, { $0.service.policy.allowedHosts = [] },
                { $0.service.policy.allowedHosts = ["token.example.com"] }
            ),
            (.hostsOpen, { $0.listen = ["0.0.0.0:8080"] }, { $0.listen = ["unix:/run/spotgate/socket"] }),
            (
                .groupsOptional, { $0.service.provisioning.notAllowed = .refuse },
                { $0.service.policy.requiresGroups = true }
            ),
            (
                .groupsUnseen,
                {
                    $0.service.provisioning.mode = .justInTime
                    $0.service.provisioning.allow = ["Region *"]
                },
                { $0.service.provisioning.allow = ["Region North"] }
            ),
            (
                .addressUnverified,
                {
                    $0.service.identity.preset = .cloudflareAccess
                    $0.service.identity.jwt.verifiedClaim = ""
                },
                { $0.service.identity.jwt.verifiedClaim = nil }
            ),
        ]
        for (fault, open, close) in gaps {
            let found = try findings(open)
            #expect(found.contains { $0.fault == fault && $0.state == .warn && $0.probe == .policy }, "\(fault)")
            let closed = try findings {
                open(&$0)
                close(&$0)
            }
            #expect(!closed.contains { $0.fault == fault }, "\(fault)")
        }
        let block = folder.write("block.jsonc", #"{"groups": ["Contractors"]}"#)
        #expect(try findings { $0.blockFile = block }.contains { $0.fault == .groupsOptional })
    }

    @Test func failsForFilesInOtherHands() throws {
        let block = folder.write("block.jsonc", "{}")
        chmod(block, 0o666)
        #expect(try findings { $0.blockFile = block }.contains { $0.fault == .fileOpen && $0.state == .fail })
        chmod(block, 0o664)
        #expect(try findings { $0.blockFile = block }.contains { $0.fault == .fileOpen && $0.state == .warn })
    }

    @Test func warnsOfWideTrust() throws {
        for network in ["10.0.0.0/8", "172.16.0.0/12", "fd00::/8"] {
            let found = try findings { $0.service.identity.trustedPeers = ["127.0.0.1", network] }
            #expect(found.contains { $0.state == .warn && $0.fault == .trustWide && $0.detail.contains(network) })
        }
    }

    @Test func failsWhereAnyCallerMayBeAnyUser() throws {
        for network in ["0.0.0.0/0", "::/0", "128.0.0.0/1", "2000::/3"] {
            let found = try findings { $0.service.identity.trustedPeers = ["127.0.0.1", network] }
            #expect(found.contains { $0.state == .fail && $0.fault == .trustBoundless && $0.detail.contains(network) })
        }
        // Who brings an assertion does not matter: it proves itself.
        let signed = try findings {
            $0.service.identity.preset = .jwt
            $0.service.identity.trustedPeers = ["0.0.0.0/0"]
        }
        #expect(signed.allSatisfy { $0.fault == nil }, "\(signed)")
    }

    @Test func warnsOfTokensThatWouldCrossTheNetworkInClear() throws {
        let found = try findings { $0.listen = ["127.0.0.1:0", "0.0.0.0:0"] }
        #expect(found.contains { $0.state == .warn && $0.fault == .plainHTTP && $0.detail.hasSuffix("0.0.0.0:0") })
        let local = try findings { $0.listen = ["127.0.0.1:0", "unix:/run/x"] }
        #expect(!local.contains { $0.fault == .plainHTTP })
    }

    @Test func warnsOfTokensThatCookielessPagesCannotUse() throws {
        let found = try findings { $0.service.cors.allowedOrigins = ["https://app.example.com"] }
        #expect(found.contains { $0.state == .warn && $0.fault == .tokenCookieOnly })
        let fine = try findings {
            $0.service.cors.allowedOrigins = ["https://app.example.com"]
            $0.service.token.api = .v2
        }
        #expect(!fine.contains { $0.fault == .tokenCookieOnly })
        // ThoughtSpot's own lists are the other half, and nobody looks for them by the symptom.
        let line = try #require(fine.first { $0.probe == .frontEnd }).detail
        #expect(line.contains("https://app.example.com") && line.contains("CORS and CSP lists"))
        #expect(try !findings { $0.service.token.api = .v2 }.contains { $0.fault == .tokenCookieOnly })
    }

    @Test func triesToListen() throws {
        // TEST-NET-1 (RFC 5737) is nobody's address.
        let found = try findings { $0.listen = ["192.0.2.1:8080"] }
        #expect(found.contains { $0.fault == .listenerUnusable && $0.detail.contains("no address of this machine") })
    }

    @Test func readsTheKillSwitch() throws {
        let broken = folder.write("block.jsonc", #"{"users": ["bob"]"#, mode: 0o600)
        #expect(try findings { $0.blockFile = broken }.contains { $0.fault == .blockFileUnusable })
        let later = try findings { $0.blockFile = "/tmp/made-when-it-is-needed" }
        #expect(later.contains { $0.probe == .files && $0.state == .skipped })
        #expect(try findings { $0.blockFile = "/no/such/block" }.contains { $0.fault == .fileUnusable })
    }

    @Test func findsFilesThatOthersMayChange() throws {
        let path = folder.write("block.jsonc", "{}", mode: 0o666)
        #expect(try findings { $0.blockFile = path }.contains { $0.fault == .fileOpen })
        let key = folder.write("tls.key", "x", mode: 0o644)
        let found = try findings { $0.tls.key = key }
        #expect(found.contains { $0.fault == .fileOpen && $0.detail.contains("tls.key") })
        #expect(try findings { $0.auditFile = "/no/such/audit" }.contains { $0.fault == .fileUnusable })
    }

    @Test func findsACertificateThatCannotBeUsed() throws {
        let file = folder.write("tls.crt", "no certificate", mode: 0o600)
        let found = try findings {
            $0.tls.certificate = file
            $0.tls.key = file
        }
        #expect(found.contains { $0.fault == .certificateUnusable })
    }

    @Test func printsCodeAndRemedyUnderWhatIsWrong() {
        let table = CheckCommand.table([.ok(.name, "fine"), .fail(.org, .orgUnknown, "77")])
        #expect(table.contains("org_unknown: \(Fault.orgUnknown.remedy)"))
        #expect(table.hasSuffix("1 thing to put right\n"))
        let warned = CheckCommand.table([.warn(.trust, .trustWide, "10.0.0.0/8")])
        #expect(warned.hasSuffix("1 warning; nothing else is wrong\n"))
        #expect(Set(Fault.allCases.map(\.remedy)).count == Fault.allCases.count)
    }

    @Test func asksTheLoopbackForAListenerOnAllInterfaces() {
        var configuration = Configuration()
        configuration.adminListen = []
        configuration.listen = ["0.0.0.0:8443"]
        configuration.tls.certificate = "x"
        #expect(LiveCheck.destination(configuration)?.origin == Origin("https://127.0.0.1:8443"))
        configuration.adminListen = ["[::]:9464"]
        #expect(LiveCheck.destination(configuration)?.origin == Origin("http://[::1]:9464"))
        configuration.adminListen = []
        configuration.listen = ["unix:/run/x"]
        #expect(LiveCheck.destination(configuration)?.socketPath == "/run/x")
        configuration.listen = ["127.0.0.1:0"]
        #expect(LiveCheck.destination(configuration) == nil)
    }
}
