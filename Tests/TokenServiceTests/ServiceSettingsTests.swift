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
        }
        #expect(balancer.isEmpty, "\(balancer)")
        #expect(keys { $0.identity.preset = .awsALB } == ["identity.jwt.jwks_file", "identity.jwt.signer"])
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
}
