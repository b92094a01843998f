/// How a signed assertion is verified and read (`identity.jwt.*`).
package struct AssertionSettings: Sendable, Equatable {
    /// Algorithms that may be named (RFC 7518 §3.1, RFC 8037 §3.1); `none` and the HMAC family are not among them.
    package static let knownAlgorithms = [
        "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA",
    ]

    /// Nil takes the preset's header; a value in `Authorization` carries the scheme `Bearer`.
    package var header: String?
    /// Nil takes the preset's issuer if it has a constant one.
    package var issuer: String?
    /// One of these must be among the assertion's audiences.
    package var audience: [String] = []
    /// Whether an assertion may name other audiences beside ours; whoever is one of them could replay it here.
    package var allowsSharedAudience = false
    /// Empty takes the preset's algorithm; there is no default for `jwt`.
    package var algorithms: [String] = []
    package var jwksFile: String?
    package var jwksURL: String?
    /// PEM file of the authorities trusted for `jwksURL`, in place of the system's.
    package var caFile: String?
    /// The load balancer's ARN for `aws-alb`.
    package var signer: String?
    /// The load balancer's OpenID client for `aws-alb`; nil takes every one.
    package var client: String?
    /// What `typ` may say where it stands (RFC 8725 §3.11): other tokens of the same issuer are no assertions.
    package var types = ["JWT", "at+jwt"]
    /// Whether `jku`, `x5u`, `x5c` and `jwk` are passed over instead of refused; they are never followed.
    package var allowsKeyHints = false
    /// Nil takes the preset's claim: `email` for the proxies, `sub` for `jwt`.
    package var userClaim: String?
    package var emailClaim = "email"
    package var nameClaim = "name"
    package var groupsClaim = "groups"
    /// The claim that says that an address is verified: it must then be there; nil reads `email_verified` where it is
    /// there, and empty reads none.
    package var verifiedClaim: String?
    /// Tolerated clock difference for exp, nbf and iat, 0 to 60 seconds.
    package var leewaySeconds = 30

    package init() {}

    /// Whether a key set is configured.
    package var hasKeys: Bool { jwksFile != nil || jwksURL != nil }

    /// The issuer that must stand in `iss`, with the preset's constant filled in.
    package func expectedIssuer(_ preset: IdentitySettings.Preset) -> String? {
        issuer ?? (preset == .gcpIAP ? "https://cloud.google.com/iap" : nil)
    }

    /// Where the keys are published: as set, or where the preset's signer has them for everybody.
    package func keySetURL(_ preset: IdentitySettings.Preset) -> String? {
        if jwksURL != nil || jwksFile != nil { return jwksURL }
        switch preset {
        case .gcpIAP: return "https://www.gstatic.com/iap/verify/public_key-jwk"
        case .awsALB: return signerRegion.map { "https://public-keys.auth.elb.\($0).amazonaws.com/" }
        case .cloudflareAccess:
            return issuer.flatMap { $0.hasPrefix("https://") ? "\($0)/cdn-cgi/access/certs" : nil }
        case .header, .oauth2Proxy, .pomerium, .azureEasyAuth, .istio, .jwt: return nil
        }
    }

    /// The region in `arn:aws:elasticloadbalancing:REGION:ACCOUNT:loadbalancer/…`.
    private var signerRegion: String? {
        let parts = (signer ?? "").split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 6, parts.prefix(3).elementsEqual(["arn", "aws", "elasticloadbalancing"]),
            !parts[3].isEmpty,
            parts[3].utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
        else { return nil }
        return String(parts[3])
    }

    /// The algorithms an assertion may be signed with, with the preset's own filled in.
    package func allowedAlgorithms(_ preset: IdentitySettings.Preset) -> [String] {
        guard algorithms.isEmpty else { return algorithms }
        return switch preset {
        case .awsALB, .gcpIAP, .pomerium: ["ES256"]
        case .cloudflareAccess: ["RS256"]
        case .header, .oauth2Proxy, .azureEasyAuth, .istio, .jwt: []
        }
    }

    /// The claim that names the user.
    package func claimOfUser(_ preset: IdentitySettings.Preset) -> String {
        userClaim ?? (preset == .jwt ? "sub" : "email")
    }

    /// Whether keys from that address come from whom it names: over TLS, or from this machine.
    static func isKeySetURL(_ url: String) -> Bool {
        if url.hasPrefix("https://") { return url.utf8.count > 8 }
        guard let host = ["127.0.0.1", "[::1]", "localhost"].first(where: { url.hasPrefix("http://\($0)") }) else {
            return false
        }
        var rest = url.dropFirst("http://\(host)".count)
        if rest.hasPrefix(":") { rest = rest.dropFirst().drop { $0.isNumber } }
        return rest.isEmpty || rest.hasPrefix("/")
    }

    /// The keys that are not as they are by default.
    var keysSet: [String] {
        let usual = AssertionSettings()
        let all: [(String, Bool)] = [
            ("header", header != usual.header), ("issuer", issuer != usual.issuer),
            ("audience", audience != usual.audience),
            ("allow_shared_audience", allowsSharedAudience != usual.allowsSharedAudience),
            ("algorithms", algorithms != usual.algorithms), ("types", types != usual.types),
            ("allow_key_hints", allowsKeyHints != usual.allowsKeyHints), ("jwks_file", jwksFile != usual.jwksFile),
            ("jwks_url", jwksURL != usual.jwksURL), ("ca_file", caFile != usual.caFile),
            ("signer", signer != usual.signer), ("client", client != usual.client),
            ("user_claim", userClaim != usual.userClaim), ("email_claim", emailClaim != usual.emailClaim),
            ("name_claim", nameClaim != usual.nameClaim), ("groups_claim", groupsClaim != usual.groupsClaim),
            ("verified_claim", verifiedClaim != usual.verifiedClaim),
            ("leeway_seconds", leewaySeconds != usual.leewaySeconds),
        ]
        return all.filter(\.1).map { "identity.jwt.\($0.0)" }
    }

    /// What is wrong with keys, issuer, audience, algorithms, claims and times under that preset.
    func problems(preset: IdentitySettings.Preset) -> [SettingProblem] {
        var problems: [SettingProblem] = []
        problems.require(
            hasKeys || keySetURL(preset) != nil,
            "identity.jwt.jwks_file",
            "a key set, here or in identity.jwt.jwks_url"
        )
        problems.require(
            jwksFile == nil || jwksURL == nil,
            "identity.jwt.jwks_url",
            "either this or identity.jwt.jwks_file, not both"
        )
        problems.require(
            jwksURL.map(AssertionSettings.isKeySetURL) ?? true,
            "identity.jwt.jwks_url",
            "an https:// address; http:// only for 127.0.0.1, [::1] or localhost"
        )
        problems.require(
            caFile == nil || keySetURL(preset) != nil,
            "identity.jwt.ca_file",
            "nothing, unless the key set comes from an address"
        )
        // A load balancer signs for every identity provider that one of its rules names: whose user it is says iss.
        problems.require(
            !(expectedIssuer(preset) ?? "").isEmpty,
            "identity.jwt.issuer",
            "the exact issuer, such as https://login.example.com/"
        )
        // The load balancer's assertion carries no audience; its signer stands for it (AWS: "verify the signer").
        if preset == .awsALB {
            problems.require(!(signer ?? "").isEmpty, "identity.jwt.signer", "the load balancer's ARN")
        } else {
            problems.require(
                !audience.isEmpty && !audience.contains(""),
                "identity.jwt.audience",
                "at least one audience; an assertion for another application must not count here"
            )
        }
        let allowed = allowedAlgorithms(preset)
        problems.require(
            !allowed.isEmpty && allowed.allSatisfy(AssertionSettings.knownAlgorithms.contains),
            "identity.jwt.algorithms",
            "one or more of \(AssertionSettings.knownAlgorithms.joined(separator: ", "))"
        )
        problems.require(
            !types.isEmpty && !types.contains(""),
            "identity.jwt.types",
            "at least one media type, such as JWT"
        )
        problems.require((0...60).contains(leewaySeconds), "identity.jwt.leeway_seconds", "0 to 60")
        problems.require(!claimOfUser(preset).isEmpty, "identity.jwt.user_claim", "the name of a claim")
        return problems
    }
}
