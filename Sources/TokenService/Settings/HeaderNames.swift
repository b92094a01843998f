/// The headers a preset reads, after the settings' own names took precedence; an empty name is not read.
package struct HeaderNames: Sendable, Equatable {
    package let user: String
    package let email: String
    package let name: String
    package let groups: String
    /// The header of the signed assertion; empty when the preset has none.
    package let assertion: String
    /// The header with the identity provider; empty unless the preset has one.
    package let provider: String

    package init(_ settings: IdentitySettings) {
        let preset = HeaderNames.names(of: settings.preset)
        user = settings.userHeader ?? preset.user
        email = settings.emailHeader ?? preset.email
        name = settings.nameHeader ?? preset.name
        groups = settings.groupsHeader ?? preset.groups
        assertion = settings.usesAssertion ? settings.jwt.header ?? preset.assertion : ""
        provider = preset.provider
    }

    private init(
        user: String,
        email: String,
        name: String,
        groups: String,
        assertion: String = "",
        provider: String = ""
    ) {
        self.user = user
        self.email = email
        self.name = name
        self.groups = groups
        self.assertion = assertion
        self.provider = provider
    }

    /// The groups header whose value is no list but the claims of a `ClientPrincipal`.
    static let clientPrincipal = "X-MS-CLIENT-PRINCIPAL"

    /// Configuration key and header name, in the order of the contract.
    var keyed: [(key: String, name: String)] {
        [
            ("identity.user_header", user), ("identity.email_header", email), ("identity.name_header", name),
            ("identity.groups_header", groups), ("identity.jwt.header", assertion),
        ]
    }

    /// What each proxy sends by its documentation; a header that only it signs wins over those anybody could write.
    private static func names(of preset: IdentitySettings.Preset) -> HeaderNames {
        switch preset {
        case .header: plain()
        case .oauth2Proxy: plain()
        case .pomerium:
            HeaderNames(
                user: "X-Pomerium-Claim-Email",
                email: "X-Pomerium-Claim-Email",
                name: "X-Pomerium-Claim-Name",
                groups: "X-Pomerium-Claim-Groups",
                assertion: "X-Pomerium-Jwt-Assertion"
            )
        case .awsALB: plain(assertion: "X-Amzn-Oidc-Data")
        case .gcpIAP: plain(assertion: "X-Goog-IAP-JWT-Assertion")
        case .azureEasyAuth:
            HeaderNames(
                user: "X-MS-CLIENT-PRINCIPAL-NAME",
                email: "X-MS-CLIENT-PRINCIPAL-NAME",
                name: "",
                groups: clientPrincipal,
                provider: "X-MS-CLIENT-PRINCIPAL-IDP"
            )
        case .cloudflareAccess: plain(assertion: "Cf-Access-Jwt-Assertion")
        case .istio:
            HeaderNames(
                user: "X-Jwt-Claim-Sub",
                email: "X-Jwt-Claim-Email",
                name: "X-Jwt-Claim-Name",
                // Istio writes claims that are texts; of a list it makes no header, so one that comes is somebody else's.
                groups: ""
            )
        case .jwt: plain(assertion: "Authorization")
        }
    }

    private static func plain(assertion: String = "") -> HeaderNames {
        HeaderNames(
            user: "X-Forwarded-User",
            email: "X-Forwarded-Email",
            name: "X-Forwarded-Preferred-Username",
            groups: "X-Forwarded-Groups",
            assertion: assertion
        )
    }
}
