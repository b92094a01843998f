import Testing

@testable import TokenService

@Suite struct ServiceSettingsTests {
    private func sound() -> ServiceSettings {
        var settings = ServiceSettings()
        settings.identity.trustedPeers = ["127.0.0.0/8"]
        settings.serviceAccount = "service"
        return settings
    }

    private func keys(_ change: (inout ServiceSettings) -> Void) -> [String] {
        var settings = sound()
        change(&settings)
        return settings.problems().map(\.key)
    }

    @Test func acceptsTheDefaultsOnceAPeerIsNamed() {
        #expect(sound().problems().isEmpty)
    }

    @Test func trustsNobodyUnlessAPeerIsNamed() {
        #expect(ServiceSettings().problems().map(\.key).contains("identity.trusted_peers"))
        for preset in IdentitySettings.Preset.allCases {
            var settings = IdentitySettings()
            settings.preset = preset
            let complains = settings.problems().map(\.key).contains("identity.trusted_peers")
            #expect(complains == (!settings.usesAssertion || preset == .awsALB), "\(preset)")
        }
    }

    @Test func reportsEveryProblemAtOnce() {
        let found = keys {
            $0.identity.trustedPeers = ["10.0.0.1/8"]
            $0.identity.groupsSeparator = "ab"
            $0.token.mode = .custom
            $0.cors.allowedOrigins = ["*", "https://App.example"]
            $0.rateLimit.burst = 0
        }
        #expect(
            Set(found) == [
                "identity.trusted_peers[0]", "identity.groups_separator", "token.mode", "cors.allowed_origins[0]",
                "cors.allowed_origins[1]", "rate_limit.burst",
            ]
        )
    }

    @Test func refusesJustInTimeThatWouldReplaceGroupsByAccident() {
        let justInTime = { (settings: inout ServiceSettings) in
            settings.provisioning.mode = .justInTime
            settings.provisioning.create = true
        }
        #expect(keys(justInTime).isEmpty)
        #expect(
            keys {
                justInTime(&$0); $0.token.api = .v2
            } == ["provisioning.groups.mode"]
        )
        #expect(
            keys {
                justInTime(&$0); $0.provisioning.groupMode = .replace
            } == ["provisioning.groups.mode"]
        )
        #expect(
            keys {
                justInTime(&$0); $0.token.api = .v2; $0.provisioning.groupMode = .replace
            }.isEmpty
        )
    }

    @Test func refusesAssertionsWithoutAudienceIssuerKeysOrAlgorithm() {
        let found = keys { $0.identity.preset = .jwt }
        #expect(
            found == [
                "identity.jwt.jwks_file", "identity.jwt.issuer", "identity.jwt.audience", "identity.jwt.algorithms",
            ]
        )
        #expect(
            keys {
                $0.identity.preset = .jwt
                $0.identity.jwt.jwksFile = "keys.json"
                $0.identity.jwt.issuer = "https://login.example/"
                $0.identity.jwt.audience = ["spotgate"]
                $0.identity.jwt.algorithms = ["HS256"]
            } == ["identity.jwt.algorithms"]
        )
    }

    @Test func knowsWhereTheSignersPublishTheirKeys() {
        var jwt = AssertionSettings()
        jwt.signer = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/a/1"
        #expect(jwt.keySetURL(.awsALB) == "https://public-keys.auth.elb.eu-west-1.amazonaws.com/")
        #expect(jwt.keySetURL(.gcpIAP) == "https://www.gstatic.com/iap/verify/public_key-jwk")
        #expect(jwt.keySetURL(.jwt) == nil)
        for signer in ["", "arn:aws:elasticloadbalancing:evil.example/:1:x", "arn:aws:s3:eu-west-1:1:x", "eu-west-1"] {
            jwt.signer = signer
            #expect(jwt.keySetURL(.awsALB) == nil)
        }
        jwt.jwksFile = "keys.pem"
        #expect(jwt.keySetURL(.gcpIAP) == nil)
    }

    @Test func startsWithWhatTheRecipesOfTheCloudsName() {
        let iap = keys {
            $0.identity.preset = .gcpIAP
            $0.identity.jwt.audience = ["/projects/1/global/backendServices/2"]
        }
        #expect(iap.isEmpty, "\(iap)")
        let balancer = keys {
            $0.identity.preset = .awsALB
            $0.identity.jwt.signer = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/a/1"
            $0.identity.jwt.issuer = "https://login.example/"
        }
        #expect(balancer.isEmpty, "\(balancer)")
        #expect(
            keys { $0.identity.preset = .awsALB } == [
                "identity.jwt.jwks_file", "identity.jwt.issuer", "identity.jwt.signer",
            ]
        )
    }

    @Test func refusesExplicitProvisioningWithoutAServiceAccount() {
        #expect(keys { $0.serviceAccount = nil } == ["provisioning.mode"])
        #expect(
            keys {
                $0.serviceAccount = nil; $0.provisioning.mode = .off
            }.isEmpty
        )
    }

    @Test func refusesOrgsThatTheKindOfTokenCannotName() {
        #expect(keys { $0.token.org.constant = "sales" } == ["thoughtspot.org_id"])
        #expect(keys { $0.token.org.constant = "-1" } == ["thoughtspot.org_id"])
        #expect(keys { $0.token.org.constant = "3" }.isEmpty)
        #expect(keys { $0.token.org.header = "X-Org" } == ["token.org.map"])
        #expect(
            keys {
                $0.token.api = .v2; $0.token.mode = .custom; $0.token.org.constant = "sales"
            }.isEmpty
        )
    }

    @Test(arguments: [
        ("https://app.example.com", true), ("https://app.example.com:8443", true), ("http://localhost:3000", true),
        ("http://app.example.com", false), ("https://app.example.com/", false), ("https://app.example.com:443", false),
        ("https://APP.example.com", false), ("null", false), ("*", false), ("https://", false),
        ("capacitor://localhost", true), ("ionic://localhost", true), ("capacitor://localhost/", false),
        ("capacitor://app.example.com", false), ("Capacitor://localhost", false), ("file://", false),
        ("app://localhost", false),
        ("https://a@app.example.com", false), ("http://localhost.evil.example", false),
    ])
    func knowsAnOriginWhenItSeesOne(text: String, isOrigin: Bool) {
        #expect(CORSSettings.isOrigin(text) == isOrigin)
    }

    /// Whoever sets a key means it to count.
    @Test(arguments: [IdentitySettings.Preset.header, .oauth2Proxy, .azureEasyAuth, .istio])
    func refusesKeysOfAssertionsWherePlainHeadersAreRead(preset: IdentitySettings.Preset) {
        let changes: [(String, (inout AssertionSettings) -> Void)] = [
            ("header", { $0.header = "X" }), ("issuer", { $0.issuer = "x" }), ("audience", { $0.audience = ["x"] }),
            ("allow_shared_audience", { $0.allowsSharedAudience = true }),
            ("algorithms", { $0.algorithms = ["ES256"] }),
            ("types", { $0.types = ["x"] }), ("allow_key_hints", { $0.allowsKeyHints = true }),
            ("jwks_file", { $0.jwksFile = "x" }), ("jwks_url", { $0.jwksURL = "https://x/" }),
            ("ca_file", { $0.caFile = "x" }), ("signer", { $0.signer = "x" }), ("client", { $0.client = "x" }),
            ("user_claim", { $0.userClaim = "x" }), ("email_claim", { $0.emailClaim = "x" }),
            ("name_claim", { $0.nameClaim = "x" }), ("groups_claim", { $0.groupsClaim = "x" }),
            ("verified_claim", { $0.verifiedClaim = "x" }), ("leeway_seconds", { $0.leewaySeconds = 1 }),
        ]
        #expect(keys { $0.identity.preset = preset }.isEmpty)
        for (key, change) in changes {
            let found = keys {
                $0.identity.preset = preset
                change(&$0.identity.jwt)
            }
            #expect(found == ["identity.jwt.\(key)"])
        }
    }

    private func assert(_ preset: IdentitySettings.Preset, _ settings: inout ServiceSettings) {
        settings.identity.preset = preset
        settings.identity.jwt.issuer = "https://login.example/"
        settings.identity.jwt.audience = ["spotgate"]
        settings.identity.jwt.algorithms = ["ES256"]
        settings.identity.jwt.jwksFile = "keys.json"
        if preset == .awsALB { settings.identity.jwt.signer = "arn" }
    }

    @Test func refusesHeadersThatNobodyReadsBesideAnAssertion() {
        for preset in [IdentitySettings.Preset.jwt, .awsALB, .gcpIAP, .cloudflareAccess, .pomerium] {
            #expect(keys { assert(preset, &$0) }.isEmpty)
            let found = keys {
                assert(preset, &$0)
                $0.identity.emailHeader = "X-A"
                $0.identity.nameHeader = "X-B"
                $0.identity.groupsHeader = "X-C"
                $0.identity.groupsSeparator = ";"
                $0.identity.severalGroupHeaders = true
                $0.identity.provider = "aad"
                $0.identity.jwt.client = "c"
            }
            let wanted = [
                "identity.email_header", "identity.name_header", "identity.groups_header", "identity.groups_separator",
                "identity.several_group_headers", "identity.identity_provider",
            ]
            #expect(Set(found) == Set(wanted + (preset == .awsALB ? [] : ["identity.jwt.client"])), "\(preset)")
        }
    }

    /// One key of assertions means that they are verified: the bare header counts no longer, and keys are needed.
    @Test func verifiesWithPomeriumAsSoonAsAssertionsAreNamed() {
        #expect(keys { $0.identity.preset = .pomerium }.isEmpty)
        let found = keys {
            $0.identity.preset = .pomerium
            $0.identity.jwt.issuer = "pomerium.example"
            $0.identity.jwt.audience = ["spotgate"]
        }
        #expect(found == ["identity.jwt.jwks_file"])
        #expect(
            keys {
                $0.identity.preset = .pomerium
                $0.identity.jwt.header = "X-Pomerium-Jwt-Assertion"
            } == ["identity.jwt.jwks_file", "identity.jwt.issuer", "identity.jwt.audience"]
        )
    }

    /// With an assertion anybody may come, so that headers beside it are the caller's word.
    @Test func refusesHeadersOfCallersNobodyNamed() {
        let custom = { (settings: inout ServiceSettings) in
            self.assert(.jwt, &settings)
            settings.token.api = .v2
            settings.token.mode = .custom
            settings.token.org.header = "X-Org"
            settings.token.org.map = ["a": "1"]
            settings.token.attributes = ["r": "header:X-Region", "c": "claim:region", "k": "constant:eu"]
        }
        #expect(keys(custom).isEmpty)
        #expect(
            keys {
                custom(&$0)
                $0.identity.trustedPeers = []
            } == ["token.org.header", "token.attributes.r"]
        )
    }

    @Test(arguments: [
        ("https://login.example/keys", true), ("http://127.0.0.1:8099/keys", true), ("http://localhost/keys", true),
        ("http://[::1]:8099/keys", true), ("http://127.0.0.1", true), ("http://login.example/keys", false),
        ("http://127.0.0.1.evil.example/", false), ("http://127.0.0.1:80@evil.example/", false),
        ("http://localhost:evil/", false), ("ftp://127.0.0.1/", false), ("https://", false), ("", false),
    ])
    func takesKeysOverPlainHTTPFromThisMachineOnly(url: String, isTaken: Bool) {
        #expect(AssertionSettings.isKeySetURL(url) == isTaken)
    }
}
