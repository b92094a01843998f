import Foundation
import JSON
import Telemetry
import Testing
import TokenService

@testable import spotgate

struct ConfigurationLoaderTests {
    private let folder = Folder()

    private func load(
        _ text: String,
        _ variables: [String: String] = [:],
        secrets: [String: Secret] = ["THOUGHTSPOT_SECRET_KEY": Secret(text: "0123456789abcdef")],
        flags: [(flag: String, key: String, value: String)] = []
    ) throws -> Configuration {
        let file = folder.write("spotgate.jsonc", text)
        let environment = ProcessEnvironment(variables: variables, secrets: secrets)
        return try ConfigurationLoader(file: file, flags: flags, environment: environment).load().configuration
    }

    private func problems(
        _ text: String,
        _ variables: [String: String] = [:],
        secrets: [String: Secret] = ["THOUGHTSPOT_SECRET_KEY": Secret(text: "0123456789abcdef")]
    ) -> [String] {
        do {
            _ = try load(text, variables, secrets: secrets)
            return []
        } catch let invalid as InvalidConfiguration {
            return invalid.problems.map { $0.description.replacing(folder.path + "/", with: "") }
        } catch {
            return ["\(error)"]
        }
    }

    private let sound = """
        {
          // comments are allowed
          "thoughtspot": { "url": "https://example.thoughtspot.cloud" },
          "identity": { "trusted_peers": ["127.0.0.1"] },
          "provisioning": { "mode": "off" },
        }
        """

    @Test func takesFlagBeforeEnvironmentBeforeFileBeforeDefault() throws {
        #expect(try load(sound).listen == ["127.0.0.1:8080"])
        let file = sound.replacing("\"identity\"", with: "\"listen\": \"127.0.0.1:1\",\n\"identity\"")
        #expect(try load(file).listen == ["127.0.0.1:1"])
        let variables = ["SPOTGATE_LISTEN": "127.0.0.1:2, unix:/run/x.sock"]
        #expect(try load(file, variables).listen == ["127.0.0.1:2", "unix:/run/x.sock"])
        let flags = [(flag: "--set", key: "listen", value: "127.0.0.1:3")]
        #expect(try load(file, variables, flags: flags).listen == ["127.0.0.1:3"])
    }

    @Test(arguments: [
        ("[::]:8080", ["[::]:8080"]), ("[2001:db8::1]:80,unix:/run/x", ["[2001:db8::1]:80", "unix:/run/x"]),
        (#"["[::]:8080"]"#, ["[::]:8080"]), ("[]", []),
    ])
    func tellsAListFromAnAddressInBrackets(text: String, addresses: [String]) throws {
        #expect(try load(sound, ["SPOTGATE_ADMIN_LISTEN": text]).adminListen == addresses)
    }

    @Test func saysOnceWhatIsWrongWithASecret() {
        let broken = problems(sound, secrets: ["THOUGHTSPOT_SECRET_KEY": Secret(text: "one\ntwo")])
        #expect(broken.count == 1 && broken[0].contains("control character"), "\(broken)")
    }

    @Test func namesEveryKeyThatStandsTwiceBesideAllElseThatIsWrong() {
        let found = problems(
            """
            {
              "thoughtspot": { "url": "https://a.example", "url": "https://b.example" },
              "identity": { "trusted_peers": ["127.0.0.1"], "presett": "header" },
              "thoughtspot": {
                "url": 5
              }
            }
            """
        )
        #expect(found.contains { $0.hasPrefix("spotgate.jsonc:2: thoughtspot.url: stands twice") }, "\(found)")
        #expect(found.contains { $0.hasPrefix("spotgate.jsonc:4: thoughtspot: stands twice") }, "\(found)")
        #expect(found.contains { $0.hasPrefix("spotgate.jsonc:3: identity.presett: unknown key") }, "\(found)")
    }

    @Test func readsEveryKindFromTheEnvironment() throws {
        let configuration = try load(
            sound,
            [
                "SPOTGATE_TOKEN_API": "v2", "SPOTGATE_RATE_LIMIT_BURST": "7", "SPOTGATE_LIMITS_IDLE_SECONDS": "2.5",
                "SPOTGATE_PROVISIONING_GROUPS_MAP": "a=Group A, b=B",
                "SPOTGATE_PROVISIONING_GROUPS_CREATE": "true", "SPOTGATE_THOUGHTSPOT_ORG_ID": "7",
                "SPOTGATE_IDENTITY_TRUSTED_PEERS": #"["unix","10.0.0.0/8"]"#, "SPOTGATE_SERVICE_HOST": "kubernetes",
                "SPOTGATE_PORT_8080_TCP": "tcp://10.0.0.1:8080",
            ]
        )
        #expect(configuration.service.token.api == .v2)
        #expect(configuration.service.rateLimit.burst == 7)
        #expect(configuration.limits.idleSeconds == 2.5)
        #expect(configuration.service.provisioning.map == ["a": "Group A", "b": "B"])
        #expect(configuration.service.provisioning.create)
        #expect(configuration.service.token.org.constant == "7")
        #expect(configuration.service.identity.trustedPeers == ["unix", "10.0.0.0/8"])
    }

    @Test func refusesTwoValuesForOneNameInTheEnvironment() {
        let found = problems(sound, ["SPOTGATE_PROVISIONING_GROUPS_MAP": "a=Group A,a=B"])
        #expect(found.count == 1 && found[0].contains("provisioning.groups.map"), "\(found)")
    }

    @Test func requiresAnAuditFileOnlyWhereThereIsOne() {
        let found = problems(sound, ["SPOTGATE_AUDIT_REQUIRED": "true"])
        #expect(
            found.count == 1 && found[0].contains("audit.required: expected true only together with audit.file"),
            "\(found)"
        )
    }

    /// Found by fuzzing.
    @Test func printsNoControlsOfANameInTheFile() {
        let found = problems(##"{"token":{"api":"v2","mode":"custom","attributes":{"a\u007f\u001bb":"c"}}}"##)
        #expect(found.contains { $0.contains("a??b") }, "\(found)")
        #expect(found.allSatisfy { $0.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } })
    }

    @Test func reportsEveryProblemAtOnceWithItsLine() {
        let found = problems(
            """
            {
              "listem": "127.0.0.1:1",
              "identity": {
                "preset": "nginx",
                "trusted_peers": [
                  "127.0.0.1",
                  "10.0.0.1/8"
                ],
                "leeway": 3
              },
              "limits": 7,
              "rate_limit": { "burst": "many" },
              "thoughtspot": { "url": "http://example.com/x", "secret_key": "oh no" }
            }
            """,
            ["SPOTGATE_TOKEN_APY": "v2", "SPOTGATE_TOKEN_VALIDITY_SECONDS": "soon"]
        )
        #expect(found.contains("spotgate.jsonc:2: listem: unknown key; did you mean listen?"))
        #expect(problems(#"{"identiy": {}}"#).contains { $0.hasSuffix("unknown key; did you mean identity?") })
        #expect(
            found.contains { $0.hasPrefix("spotgate.jsonc:4: identity.preset: expected one of header, oauth2-proxy") }
        )
        #expect(
            found.contains { $0.hasPrefix("spotgate.jsonc:7: identity.trusted_peers[1]: expected a network such as") }
        )
        #expect(found.contains { $0.hasPrefix("spotgate.jsonc:9: identity.leeway: unknown key") })
        #expect(found.contains { $0.hasPrefix("spotgate.jsonc:11: limits: an object with the keys") })
        #expect(
            found.contains(
                "spotgate.jsonc:12: rate_limit.burst: expected a whole number from 1 to 100000, not \"many\""
            )
        )
        #expect(found.contains { $0.hasPrefix("spotgate.jsonc:13: thoughtspot.url: expected https://HOST") })
        #expect(found.contains { $0.hasPrefix("spotgate.jsonc:13: thoughtspot.secret_key: secrets do not stand") })
        #expect(found.contains("environment SPOTGATE_TOKEN_APY: unknown key; did you mean SPOTGATE_TOKEN_API?"))
        #expect(
            found.contains(
                "environment SPOTGATE_TOKEN_VALIDITY_SECONDS: token.validity_seconds: expected a whole number from 1 to 86400"
            )
        )
        #expect(!found.joined().contains("oh no"))
    }

    @Test func namesADuplicateKeyAndItsLine() {
        let found = problems("{\n\"listen\": [],\n\"listen\": []\n}")
        #expect(found.contains { $0.hasPrefix("spotgate.jsonc:3: ") && $0.contains("twice") && $0.contains("listen") })
    }

    @Test func refusesAHeaderPresetThatTrustsNobody() {
        let found = problems(sound.replacing("\"127.0.0.1\"", with: ""))
        #expect(found.count == 1)
        #expect(found[0].hasPrefix("spotgate.jsonc:4: identity.trusted_peers: expected at least one peer"))
    }

    @Test(arguments: [
        (#""identity""#, #""tls": {"certificate": "/x"}, "identity""#, "tls.key"),
        (#""identity""#, #""tls": {"client_ca": "/x"}, "identity""#, "tls.client_ca"),
        (#""identity""#, #""listen": ["127.0.0.1:1", "127.0.0.1:1"], "identity""#, "listen"),
        (#""identity""#, #""policy": {"deny_users": ["^bob$"]}, "identity""#, "policy.deny_users[0]"),
        (#""identity""#, #""admin": {"listen": "127.0.0.1:8080"}, "identity""#, "admin.listen"),
        (#""identity""#, #""listen": "localhost", "identity""#, "listen[0]"),
        (#""identity""#, #""listen": [], "identity""#, "listen"),
        ("\"127.0.0.1\"", #""mtls:CN=x""#, "identity.trusted_peers[0]"),
        (#""mode": "off""#, #""mode": "explicit""#, "provisioning.mode"),
        ("https://example.thoughtspot.cloud", "http://example.com", "thoughtspot.url"),
        ("https://example.thoughtspot.cloud", "https://u:p@example.com", "thoughtspot.url"),
        ("https://example.thoughtspot.cloud", "https://example.com/callosum", "thoughtspot.url"),
    ])
    func namesTheKeyOfAnImpossibleCombination(old: String, new: String, key: String) {
        let found = problems(sound.replacing(old, with: new))
        #expect(found.contains { $0.contains(": \(key): ") }, "\(found)")
    }

    @Test func allowsPlainHTTPOnlyToThisMachine() {
        for host in ["127.0.0.1:8090", "localhost", "[::1]:80", "127.9.9.9"] {
            #expect(problems(sound.replacing("https://example.thoughtspot.cloud", with: "http://\(host)")).isEmpty)
        }
        for host in ["127.0.0.1.example.com", "localhost.example.com", "[::2]", "0.0.0.0", "example.com"] {
            #expect(!problems(sound.replacing("https://example.thoughtspot.cloud", with: "http://\(host)")).isEmpty)
        }
    }

    @Test func needsTheSecretKeyAndThePasswordOfTheAccount() {
        #expect(problems(sound, secrets: [:]).contains { $0.contains("thoughtspot.secret_key_file") })
        let found = problems(sound, ["THOUGHTSPOT_USERNAME": "service"])
        #expect(found.count == 1 && found[0].contains("thoughtspot.password_file"))
    }

    @Test func readsSecretsFromFilesAndCredentials() throws {
        let key = folder.write("key", "fedcba9876543210\n", mode: 0o600)
        let name = folder.write("name", "service\n")
        folder.write("thoughtspot-password", "hush", mode: 0o400)
        let configuration = try load(
            sound,
            [
                "THOUGHTSPOT_SECRET_KEY_FILE": key, "THOUGHTSPOT_USERNAME_FILE": name,
                "CREDENTIALS_DIRECTORY": folder.path,
            ],
            secrets: [:]
        )
        #expect(configuration.secrets.keys.count == 1)
        #expect(configuration.secrets.keys[0].isEqual(to: Secret(text: "fedcba9876543210")))
        #expect(configuration.secrets.password?.isEqual(to: Secret(text: "hush")) == true)
        #expect(configuration.service.serviceAccount == "service")
    }

    @Test func refusesASecretNamedTwice() {
        let key = folder.write("key", "fedcba9876543210\n", mode: 0o600)
        let found = problems(sound, ["THOUGHTSPOT_SECRET_KEY_FILE": key])
        #expect(found == ["environment THOUGHTSPOT_SECRET_KEY: set either this or a file for it, not both"])
    }

    /// Every key of the file, ThoughtSpot's short names or not.
    @Test func takesThoughtSpotsKeysUnderTheirLongNamesToo() throws {
        let folder = Folder()
        let variables = [
            "SPOTGATE_THOUGHTSPOT_URL": "https://ts.example.com", "SPOTGATE_THOUGHTSPOT_USERNAME": "service",
            "SPOTGATE_THOUGHTSPOT_PASSWORD_FILE": folder.write("password", "correct-horse", mode: 0o600),
            "SPOTGATE_THOUGHTSPOT_SECRET_KEY_FILE": folder.write("key", "battery-staple", mode: 0o600),
            "SPOTGATE_IDENTITY_TRUSTED_PEERS": "127.0.0.1",
        ]
        let environment = ProcessEnvironment(variables: variables)
        let loaded = try ConfigurationLoader(ignoresFile: true, environment: environment).load()
        #expect(loaded.configuration.thoughtSpot.url == "https://ts.example.com")
        #expect(loaded.configuration.service.serviceAccount == "service")
        #expect(loaded.configuration.secrets.password != nil && loaded.configuration.secrets.keys.count == 1)
        var both = variables
        both["THOUGHTSPOT_URL"] = "https://other.example.com"
        let problems = ProcessEnvironment(variables: both).assignments().problems
        #expect(problems.map(\.reason) == ["set either this or THOUGHTSPOT_URL, not both"])
        for key in ConfigurationKey.all {
            #expect(ConfigurationKey.set(by: ConfigurationKey.variable(of: key.path))?.path == key.path)
        }
    }

    @Test func saysWhyAFileCannotBeRead() {
        let loader = ConfigurationLoader(file: folder.path + "/none.jsonc")
        #expect(throws: InvalidConfiguration.self) { try loader.load() }
        #expect(problems("[]").contains("spotgate.jsonc:1: the file must hold one object: { … }"))
        #expect(problems("{\n  \"a\": tru\n}").contains { $0.hasPrefix("spotgate.jsonc:2: column ") })
    }
}
