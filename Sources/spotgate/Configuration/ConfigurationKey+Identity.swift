internal import JSON
internal import TokenService

extension ConfigurationKey {
    /// Who is asking, and whose word counts for it.
    static let identity: [ConfigurationKey] =
        [
            ConfigurationKey(
                "identity.preset",
                .word,
                \.service.identity.preset,
                "Which proxy signs people in: it decides what is read where. header is any proxy that sets plain headers."
            ),
            ConfigurationKey(
                "identity.trusted_peers",
                .texts,
                \.service.identity.trustedPeers,
                example: ["127.0.0.1", "10.1.2.0/24", "unix:uid=33", "mtls:CN=proxy.example.com"],
                "Direct peers that may speak for users: networks, addresses, unix, unix:uid=N, mtls:SUBJECT. "
                    + "An empty list trusts no peer."
            ),
            ConfigurationKey(
                "identity.user_header",
                .optionalText,
                \.service.identity.userHeader,
                example: "X-Forwarded-User",
                "The header with the user's name; not set takes the preset's."
            ),
            ConfigurationKey(
                "identity.email_header",
                .optionalText,
                \.service.identity.emailHeader,
                example: "X-Forwarded-Email",
                "The header with the user's mail address; not set takes the preset's, \"\" reads none."
            ),
            ConfigurationKey(
                "identity.name_header",
                .optionalText,
                \.service.identity.nameHeader,
                example: "X-Forwarded-Preferred-Username",
                "The header with the name to display; not set takes the preset's, \"\" reads none."
            ),
            ConfigurationKey(
                "identity.groups_header",
                .optionalText,
                \.service.identity.groupsHeader,
                example: "X-Forwarded-Groups",
                "The header with the user's groups; not set takes the preset's, \"\" reads none."
            ),
            ConfigurationKey(
                "identity.groups_separator",
                .text,
                \.service.identity.groupsSeparator,
                "The one character between group names."
            ),
            ConfigurationKey(
                "identity.several_group_headers",
                .flag,
                \.service.identity.severalGroupHeaders,
                "Whether several group headers are one list; otherwise a second one is refused."
            ),
            ConfigurationKey(
                "identity.encoding",
                .word,
                \.service.identity.encoding,
                "How the bytes of these headers become text; anything that is not this encoding is refused."
            ),
            ConfigurationKey(
                "identity.user_case",
                .word,
                \.service.identity.userCase,
                "keep takes users' names as they come; lower makes them lower case, as ThoughtSpot's own are: for "
                    + "providers that send Jane.Doe@Example.COM."
            ),
            ConfigurationKey(
                "identity.identity_provider",
                .optionalText,
                \.service.identity.provider,
                example: "aad",
                "For azure-easyauth: the provider whose users are taken, as X-MS-CLIENT-PRINCIPAL-IDP names it; not set "
                    + "takes aad, Microsoft Entra ID."
            ),
        ] + assertion

    private static let assertion: [ConfigurationKey] = [
        ConfigurationKey(
            "identity.jwt.header",
            .optionalText,
            \.service.identity.jwt.header,
            example: "Authorization",
            "The header with the signed assertion; not set takes the preset's."
        ),
        ConfigurationKey(
            "identity.jwt.issuer",
            .optionalText,
            \.service.identity.jwt.issuer,
            example: "https://login.example.com/",
            "What iss must say, to the byte."
        ),
        ConfigurationKey(
            "identity.jwt.audience",
            .texts,
            \.service.identity.jwt.audience,
            example: ["spotgate"],
            "What aud must say: one of these."
        ),
        ConfigurationKey(
            "identity.jwt.allow_shared_audience",
            .flag,
            \.service.identity.jwt.allowsSharedAudience,
            "Whether aud may name others beside these, as RFC 7519 allows and Keycloak does; each of them could then "
                + "use an assertion it got here."
        ),
        ConfigurationKey(
            "identity.jwt.algorithms",
            .texts,
            \.service.identity.jwt.algorithms,
            example: ["RS256"],
            "The signature algorithms accepted; not set takes the preset's."
        ),
        ConfigurationKey(
            "identity.jwt.jwks_file",
            .optionalText,
            \.service.identity.jwt.jwksFile,
            example: "/etc/spotgate/keys.json",
            "File with the issuer's key set (RFC 7517); read again when it changes."
        ),
        ConfigurationKey(
            "identity.jwt.jwks_url",
            .optionalText,
            \.service.identity.jwt.jwksURL,
            example: "https://login.example.com/.well-known/jwks.json",
            "Address of the issuer's key set; the last good one is kept. thoughtspot.proxy counts for it as well. "
                + "http:// only for this machine."
        ),
        ConfigurationKey(
            "identity.jwt.ca_file",
            .optionalText,
            \.service.identity.jwt.caFile,
            example: "/etc/spotgate/login-ca.crt",
            "PEM file of the authorities trusted for jwks_url, in place of the system's."
        ),
        ConfigurationKey(
            "identity.jwt.signer",
            .optionalText,
            \.service.identity.jwt.signer,
            example: "arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/name/0123456789abcdef",
            "For aws-alb: the load balancer's ARN, which the assertion must name."
        ),
        ConfigurationKey(
            "identity.jwt.client",
            .optionalText,
            \.service.identity.jwt.client,
            example: "0oa1gthz2e",
            "For aws-alb: the OpenID client that the assertion must name; not set takes every one of the load balancer's."
        ),
        ConfigurationKey(
            "identity.jwt.types",
            .texts,
            \.service.identity.jwt.types,
            "What typ may say in an assertion's header, where it stands; logout tokens and the like are signed with the "
                + "same keys."
        ),
        ConfigurationKey(
            "identity.jwt.allow_key_hints",
            .flag,
            \.service.identity.jwt.allowsKeyHints,
            "Whether jku, x5u, x5c and jwk in an assertion's header are passed over instead of refused, for issuers that "
                + "always send them (SAP XSUAA). They are never followed."
        ),
        ConfigurationKey(
            "identity.jwt.user_claim",
            .optionalText,
            \.service.identity.jwt.userClaim,
            example: "sub",
            "The claim with the user's name; not set takes email for the proxies and sub for jwt."
        ),
        ConfigurationKey(
            "identity.jwt.email_claim",
            .text,
            \.service.identity.jwt.emailClaim,
            "The claim with the mail address."
        ),
        ConfigurationKey(
            "identity.jwt.name_claim",
            .text,
            \.service.identity.jwt.nameClaim,
            "The claim with the name to display."
        ),
        ConfigurationKey(
            "identity.jwt.groups_claim",
            .text,
            \.service.identity.jwt.groupsClaim,
            "The claim with the groups, a list of texts. Here as in every claim's name a dot may lead into an object "
                + "(realm_access.roles); a claim of exactly that name comes first."
        ),
        ConfigurationKey(
            "identity.jwt.verified_claim",
            .optionalText,
            \.service.identity.jwt.verifiedClaim,
            example: "email_verified",
            "The claim that must be true where a user is named by a mail address (Entra ID: xms_edov). Not set reads "
                + "email_verified where it came, \"\" reads none."
        ),
        ConfigurationKey(
            "identity.jwt.leeway_seconds",
            .integer(0...60),
            \.service.identity.jwt.leewaySeconds,
            "Tolerated difference of clocks for nbf and iat; past exp there is no token, because none outlives its "
                + "assertion."
        ),
    ]
}
