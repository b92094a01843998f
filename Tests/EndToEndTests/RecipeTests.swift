import Foundation
import Testing

extension EndToEnd {
    /// Proxies that cannot be run here, known by what they sign: each recipe's own configuration file, with nothing
    /// changed but addresses, meets assertions of the form its vendor documents.
    struct RecipeTests {
        /// What one vendor's proxy sends.
        struct Vendor: Sendable, CustomTestStringConvertible {
            /// The file in `config/`.
            let configuration: String
            let field: String
            let algorithm: String
            /// What the assertion's header says beside algorithm and key.
            var header: [String: String] = [:]
            let claims: [String: any Sendable]
            /// The same claims meant for somebody else, or signed by somebody else's proxy.
            var others: [(header: [String: String], claims: [String: any Sendable])] = []
            var prefix = ""
            /// Who gets the token.
            let user: String

            var testDescription: String { configuration }
        }

        private static let amazon = "arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/"

        static let vendors = [
            // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html
            Vendor(
                configuration: "aws-alb",
                field: "x-amzn-oidc-data",
                algorithm: "ES256",
                header: [
                    "signer": "\(amazon)name/0123456789abcdef", "iss": "https://idp.example.org",
                    "client": "spotgate",
                ],
                claims: ["sub": "1", "email": "alice@example.org", "iss": "https://idp.example.org"],
                others: [(["signer": "\(amazon)other/fedcba9876543210"], [:]), ([:], ["iss": "https://idp.example"])],
                user: "alice@example.org"
            ),
            // https://cloud.google.com/iap/docs/signed-headers-howto
            Vendor(
                configuration: "gcp-iap",
                field: "x-goog-iap-jwt-assertion",
                algorithm: "ES256",
                claims: [
                    "iss": "https://cloud.google.com/iap", "sub": "accounts.google.com:1", "email": "alice@example.org",
                    "aud": "/projects/123456789012/global/backendServices/1234567890123456789", "hd": "example.org",
                ],
                others: [([:], ["aud": "/projects/1/global/backendServices/2"])],
                user: "alice@example.org"
            ),
            // https://developers.cloudflare.com/cloudflare-one/identity/authorization-cookie/application-token/
            Vendor(
                configuration: "cloudflare-access",
                field: "Cf-Access-Jwt-Assertion",
                algorithm: "RS256",
                claims: [
                    "aud": ["4714c1358e65fe4b408ad6d432a5f878f08194bdb4752441fd56faefa9b2b6f2"], "type": "app",
                    "email": "alice@example.org", "iss": "https://team.cloudflareaccess.com", "country": "DE",
                    "sub": "7335d417-61da-459d-899c-0a01c76a2f94",
                ],
                others: [
                    ([:], ["aud": ["another application"]]), ([:], ["iss": "https://other.cloudflareaccess.com"]),
                ],
                user: "alice@example.org"
            ),
            // https://www.pomerium.com/docs/capabilities/getting-users-identity
            Vendor(
                configuration: "pomerium",
                field: "X-Pomerium-Jwt-Assertion",
                algorithm: "ES256",
                claims: [
                    "aud": "app.example.org", "iss": "app.example.org", "email": "alice@example.org", "sub": "1",
                    "user": "1", "groups": ["sales"], "name": "Alice", "jti": "1", "sid": "1",
                ],
                others: [([:], ["aud": "other.example.org"]), ([:], ["iss": "other.example.org"])],
                user: "alice@example.org"
            ),
            Vendor(
                configuration: "jwt",
                field: "Authorization",
                algorithm: "RS256",
                claims: [
                    "aud": "spotgate", "iss": "https://idp.example.org/", "preferred_username": "alice", "sub": "1",
                ],
                others: [([:], ["aud": "another client"]), ([:], ["iss": "https://idp.example.org"])],
                prefix: "Bearer ",
                user: "alice"
            ),
        ]

        @Test(arguments: vendors) func believesWhatTheRecipesProxySigns(vendor: Vendor) async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let tls = try await Certificates(in: place)
                let issuer = try await Issuer(in: place, tls: tls)
                let isAmazon = vendor.configuration == "aws-alb"
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    arguments: [
                        "--config", Workplace.root.appending(path: "config/\(vendor.configuration).jsonc").path,
                    ],
                    [
                        "SPOTGATE_IDENTITY_JWT_JWKS_URL": issuer.url + (isAmazon ? "/key/" : "/keys"),
                        "SPOTGATE_IDENTITY_JWT_CA_FILE": tls.authority,
                    ]
                )

                func ask(
                    _ header: [String: String] = [:],
                    _ claims: [String: any Sendable] = [:],
                    stranger: Bool = false
                ) async throws -> Answer {
                    let assertion = try await issuer.sign(
                        Issuer.times().merging(vendor.claims) { $1 }.merging(claims) { $1 },
                        kid: stranger ? "stranger" : "one",
                        algorithm: vendor.algorithm,
                        header: vendor.header.merging(header) { $1 },
                        secret: stranger,
                        padded: isAmazon
                    )
                    let field = "\(vendor.field): \(vendor.prefix)\(assertion)"
                    return try await service.token(nil, ["--header", field, "--header", "Accept: application/json"])
                }

                let answer = try await ask()
                #expect(answer.status == 200, "\(answer.body) \(service.program.errors.suffix(2000))")
                #expect(answer.body.contains("\"username\":\"\(vendor.user)\""))

                var refusals = [try await ask(stranger: true), try await ask([:], ["exp": 1])]
                for other in vendor.others { refusals.append(try await ask(other.header, other.claims)) }
                #expect(refusals.map(\.status) == refusals.map { _ in 401 })
                #expect(refusals.allSatisfy { $0["spotgate-error"] == "assertion_invalid" })
                let plain = try await service.token("alice")
                #expect(plain["spotgate-error"] == "identity_missing")
                #expect(try await sandbox.calls(to: "auth/token/full") == 1)
            }
        }
    }
}
