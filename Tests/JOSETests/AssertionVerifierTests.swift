import AssertionSigner
import COpenSSL
import JSON
import Testing

@testable import JOSE

/// The cases A32 (the token) and A33 (the claims): what must be refused, each with its word.
struct AssertionVerifierTests {
    private static let ec = AssertionSigner("ES256")
    private static let rsa = AssertionSigner("RS256")
    private static let now = 1_750_000_000
    private static let good: JSONValue = [
        "iss": "https://issuer.example", "aud": "spotgate", "sub": "alice", "iat": .number(now - 10),
        "exp": .number(now + 300),
    ]

    private var policy: AssertionPolicy {
        AssertionPolicy(
            algorithms: [.es256, .rs256],
            issuer: .oneOf(["https://issuer.example"]),
            audience: .oneOf(["spotgate"])
        )
    }

    private static let keys = KeySet(
        jwks: JSONWriter().bytes(of: ["keys": [ec.jwk(kid: "e"), rsa.jwk(kid: "r")]])
    )

    private func outcome(
        _ assertion: String,
        _ policy: AssertionPolicy? = nil,
        now: Int = AssertionVerifierTests.now
    ) async -> Result<Claims, AssertionError> {
        guard let keys = Self.keys else { return .failure(.keysUnavailable) }
        let verifier = AssertionVerifier(policy: policy ?? self.policy, keys: KeySource(keys))
        do {
            return .success(try await verifier.claims(of: Array(assertion.utf8), now: now))
        } catch {
            return .failure(error)
        }
    }

    private func refusal(
        _ assertion: String,
        _ policy: AssertionPolicy? = nil,
        now: Int = AssertionVerifierTests.now
    ) async -> AssertionError? {
        guard case .failure(let error) = await outcome(assertion, policy, now: now) else { return nil }
        return error
    }

    private func signed(_ headerText: String) -> String {
        Self.ec.assertion(headerText: headerText, payload: JSONWriter().text(of: Self.good))
    }

    private func claims(_ name: String, _ value: JSONValue?) -> JSONValue {
        var object = Self.good.object ?? [:]
        object[name] = value
        return .object(object)
    }

    @Test func acceptsAGoodAssertion() async throws {
        for (signer, kid) in [(Self.ec, "e"), (Self.rsa, "r")] {
            for id in [kid, nil] {
                let claims = try await outcome(signer.assertion(Self.good, kid: id)).get()
                #expect(claims.subject == "alice")
                #expect(claims.issuer == "https://issuer.example")
                #expect(claims.audience == ["spotgate"])
                #expect(claims.expiresAt == Self.now + 300)
                #expect(claims.issuedAt == Self.now - 10)
                #expect(claims.members == Self.good.object)
            }
        }
    }

    @Test(arguments: [
        #"{"alg":"none"}"#, #"{"alg":"None"}"#, #"{"alg":"nOnE"}"#, #"{"alg":"NONE"}"#, #"{"alg":""}"#,
        #"{"alg":"es256"}"#,
        #"{"alg":"ES256 "}"#, #"{"alg":"ES384"}"#, #"{"alg":"EdDSA"}"#, #"{"alg":"HS256"}"#, #"{"alg":"HS512"}"#,
        #"{"alg":"PS256"}"#, #"{"alg":"ES256\u0000"}"#,
    ])
    func refusesAlgorithmsThatAreNotPinned(header: String) async {
        #expect(await refusal(signed(header)) == .algorithmRefused)
        let unsigned = Base64URL.encode(header.utf8) + "." + Base64URL.encode(JSONWriter().bytes(of: Self.good)) + "."
        #expect(await refusal(unsigned) == .notCompact)
        #expect(await refusal(unsigned + "AA") == .algorithmRefused)
    }

    @Test func refusesPublicKeysAsHMACSecrets() async {
        let pem = Array(Self.rsa.pem.utf8)
        let jwk = JSONWriter().bytes(of: Self.rsa.jwk(kid: "r"))
        let der = Base64URL.decode(
            Self.rsa.pem.split(separator: "\n").dropFirst().dropLast().joined()
                .replacing("+", with: "-").replacing("/", with: "_").utf8,
            padding: .tolerated
        )
        for secret in [pem, Array(pem.dropLast()), jwk, der ?? []] {
            #expect(!secret.isEmpty)
            for header in [#"{"alg":"HS256","kid":"r"}"#, #"{"alg":"RS256","kid":"r"}"#] {
                let input = Base64URL.encode(header.utf8) + "." + Base64URL.encode(JSONWriter().bytes(of: Self.good))
                var digest = [UInt8](repeating: 0, count: 32)
                var count: UInt32 = 0
                _ = HMAC(
                    EVP_sha256(),
                    secret,
                    Int32(secret.count),
                    Array(input.utf8),
                    input.utf8.count,
                    &digest,
                    &count
                )
                let refused = await refusal(input + "." + Base64URL.encode(digest))
                #expect(refused == (header.contains("HS") ? .algorithmRefused : .signatureInvalid))
            }
        }
    }

    @Test(
        arguments: [
            (#"{"alg":"ES256","jwk":{"kty":"EC"}}"#, .keyInHeader),
            (#"{"alg":"ES256","jku":"https://evil.example/k"}"#, .keyInHeader),
            (#"{"alg":"ES256","x5u":"https://evil.example/c"}"#, .keyInHeader),
            (#"{"alg":"ES256","x5c":["AA"]}"#, .keyInHeader),
            (#"{"alg":"ES256","jwk":null}"#, .keyInHeader),
            (#"{"alg":"ES256","crit":["exp"],"exp":1}"#, .extensionRefused),
            (#"{"alg":"ES256","crit":[]}"#, .extensionRefused),
            (#"{"alg":"ES256","b64":false,"crit":["b64"]}"#, .extensionRefused),
            (#"{"alg":"ES256","b64":false}"#, .extensionRefused), (#"{"alg":"ES256","b64":true}"#, .extensionRefused),
            (#"{"alg":"ES256","alg":"none"}"#, .headerMalformed), (#"{"alg":"none","alg":"ES256"}"#, .headerMalformed),
            (#"{"alg":"ES256","\u0061lg":"none"}"#, .headerMalformed), (#"{"alg":1}"#, .headerMalformed),
            (#"{}"#, .headerMalformed),
            (#"{"alg":["ES256"]}"#, .headerMalformed), (#"["ES256"]"#, .headerMalformed),
            (#"{"alg":"ES256","kid":1}"#, .headerMalformed),
            (#"{"alg":"ES256","kid":null}"#, .headerMalformed), (#"{"alg":"ES256","typ":{}}"#, .headerMalformed),
            (#"{"alg":"ES256",}"#, .headerMalformed), (#"{"alg":"ES256"}x"#, .headerMalformed),
            ("\u{FEFF}{\"alg\":\"ES256\"}", .headerMalformed),
            (#"{"alg":"ES256","kid":"../../etc/passwd"}"#, .keyUnknown),
            (#"{"alg":"ES256","kid":"' OR 1=1 --"}"#, .keyUnknown),
            (#"{"alg":"ES256","kid":""}"#, .keyUnknown), (#"{"alg":"ES256","kid":"r"}"#, .keyUnknown),
            (#"{"alg":"RS256","kid":"r"}"#, .signatureInvalid),
        ] as [(String, AssertionError)]
    )
    func refusesHeadersThatChooseTheirOwnRules(header: String, error: AssertionError) async {
        #expect(await refusal(signed(header)) == error)
    }

    @Test func refusesOtherSerializations() async {
        let good = Self.ec.assertion(Self.good, kid: "e")
        let parts = good.split(separator: ".").map(String.init)
        for text in [
            "", ".", "..", "...", "....", parts[0], parts[0] + "." + parts[1], parts[0] + "." + parts[1] + ".",
            good + ".",
            good + ".x", "." + good, good + ".a.b", "." + parts[1] + "." + parts[2], parts[0] + ".." + parts[2] + ".",
            good + "=", good + "==", good + " ", " " + good, good + "\n", good.replacing("-", with: "+") + "+",
            parts[0] + "=." + parts[1] + "." + parts[2], parts[0] + " ." + parts[1] + "." + parts[2], "Bearer " + good,
            "{\"payload\":\"\(parts[1])\"}", good + "\u{0}", good + "é",
        ] {
            let refused = await refusal(text)
            #expect(refused == .notCompact, "\(text.count) bytes")
        }
    }

    @Test func refusesNonCanonicalTails() async throws {
        let good = Array(Self.ec.assertion(Self.good, kid: "e").utf8)
        // 64 bytes leave four unused bits in the last letter: A, Q, g, w are the canonical ones.
        let last = try #require(good.last)
        let next = last + 1
        #expect(await refusal(String(decoding: good.dropLast() + [next], as: UTF8.self)) == .notCompact)
    }

    @Test func refusesSignaturesInOtherForms() async {
        let input = Self.ec.assertion(Self.good, kid: "e").split(separator: ".").prefix(2).joined(separator: ".")
        let raw = Self.ec.signature(over: Array(input.utf8))
        let zero = [UInt8](repeating: 0, count: 32)
        for signature in [
            Self.ec.nativeSignature(over: Array(input.utf8)), zero + zero, zero + raw[32...], raw[..<32] + zero, [0],
            raw + raw,
            Array(raw.dropLast()), Array(repeating: 0xFF, count: 64),
        ] as [[UInt8]] {
            #expect(await refusal(input + "." + Base64URL.encode(signature)) == .signatureInvalid)
        }
        #expect(await refusal(input + "." + Base64URL.encode(raw)) == nil)
    }

    @Test func boundsSizeBeforeWork() async {
        let input = Self.ec.assertion(Self.good, kid: "e").split(separator: ".").prefix(2).joined(separator: ".")
        #expect(await refusal(input + "." + String(repeating: "A", count: 1500)) == .tooLarge)
        #expect(await refusal(input + "." + String(repeating: "A", count: 27_000)) == .tooLarge)
        #expect(await refusal(String(repeating: ".", count: 20_000)) == .tooLarge)
        var small = policy
        small.maximumBytes = 100
        #expect(await refusal(Self.ec.assertion(Self.good), small) == .tooLarge)
        let header = #"{"alg":"ES256","x":""# + String(repeating: "y", count: 5000) + "\"}"
        #expect(await refusal(signed(header)) == .headerMalformed)
        let deep = #"{"alg":"ES256","x":"# + String(repeating: "[", count: 9) + String(repeating: "]", count: 9) + "}"
        #expect(await refusal(signed(deep)) == .headerMalformed)
    }

    @Test func refusesAChangedPayload() async {
        let parts = Self.ec.assertion(Self.good, kid: "e").split(separator: ".")
        let other = Base64URL.encode(JSONWriter().bytes(of: claims("sub", "bob")))
        #expect(await refusal("\(parts[0]).\(other).\(parts[2])") == .signatureInvalid)
    }

    @Test func refusesAnotherKeyOfTheSameID() async {
        #expect(await refusal(AssertionSigner("ES256").assertion(Self.good, kid: "e")) == .signatureInvalid)
    }

    @Test(
        arguments: [
            ("exp", nil, .expiryMissing), ("exp", "1750000300", .claimsMalformed),
            ("exp", 1750000300.5, .claimsMalformed),
            ("exp", nil as JSONValue?, .expiryMissing), ("exp", true, .claimsMalformed),
            ("exp", [1_750_000_300], .claimsMalformed),
            ("exp", -1, .claimsMalformed), ("exp", 1_749_999_969, .expired), ("exp", 0, .expired),
            ("nbf", 1_750_000_031, .notYetValid),
            ("nbf", "1", .claimsMalformed), ("iat", 1_750_000_031, .issuedInFuture), ("iat", "1", .claimsMalformed),
            ("aud", nil, .audienceMissing), ("aud", [], .audienceMissing), ("aud", "other", .audienceMismatch),
            ("aud", "Spotgate", .audienceMismatch), ("aud", "spotgate ", .audienceMismatch),
            ("aud", "", .audienceMismatch),
            ("aud", ["other"], .audienceMismatch), ("aud", ["other", "spotgate"], .audienceShared),
            ("aud", 1, .claimsMalformed),
            ("aud", ["spotgate", 1], .claimsMalformed), ("aud", [["spotgate"]], .claimsMalformed),
            ("iss", nil, .issuerMismatch),
            ("iss", "https://issuer.example/", .issuerMismatch), ("iss", "https://other.example", .issuerMismatch),
            ("iss", "HTTPS://issuer.example", .issuerMismatch), ("iss", ["https://issuer.example"], .claimsMalformed),
            ("sub", 1, .claimsMalformed),
        ] as [(String, JSONValue?, AssertionError)]
    )
    func refusesClaims(name: String, value: JSONValue?, error: AssertionError) async {
        #expect(await refusal(Self.ec.assertion(claims(name, value), kid: "e")) == error)
    }

    @Test(arguments: [
        "1e400", "1.75e9", "1750000300.0", "1750000300e0", "-0", "99999999999999999999", "9223372036854775807", "null",
    ])
    func refusesDatesThatAreNoPlainIntegers(date: String) async {
        let payload = JSONWriter().text(of: Self.good).replacing("\(Self.now + 300)", with: date)
        let header: JSONValue = ["alg": "ES256", "kid": "e"]
        #expect(await refusal(Self.ec.assertion(header: header, payload: payload)) == .claimsMalformed)
    }

    @Test(arguments: [
        "", "{", "[]", "null", "\"x\"", #"{"exp":1750000300,"exp":1750000300}"#, #"{"sub":"alice","\u0073ub":"bob"}"#,
        "{\"exp\":1750000300}\u{0}", "{\"a\":\"\u{FEFF}\",}", "\u{FEFF}{}",
    ])
    func refusesPayloadsThatAreNoStrictObject(payload: String) async {
        #expect(
            await refusal(Self.ec.assertion(header: ["alg": "ES256", "kid": "e"], payload: payload)) == .claimsMalformed
        )
    }

    @Test func acceptsWithinTheLeewayOnly() async {
        let assertion = Self.ec.assertion(
            ["iss": "https://issuer.example", "aud": "spotgate", "iat": 1000, "nbf": 1000, "exp": 2000],
            kid: "e"
        )
        for (time, error) in [
            (969, AssertionError.notYetValid), (970, nil), (1000, nil), (1999, nil), (2029, nil), (2030, .expired),
            (.max / 2, .expired),
        ] {
            #expect(await refusal(assertion, now: time) == error)
        }
        var strict = policy
        strict.leewaySeconds = 0
        #expect(await refusal(assertion, strict, now: 999) == .notYetValid)
        #expect(await refusal(assertion, strict, now: 1000) == nil)
        #expect(await refusal(assertion, strict, now: 1999) == nil)
        #expect(await refusal(assertion, strict, now: 2000) == .expired)
    }

    @Test func acceptsSharedAudiencesOnlyWhenTold() async {
        let shared = Self.ec.assertion(claims("aud", ["other", "spotgate"]), kid: "e")
        var relaxed = policy
        relaxed.allowsSharedAudience = true
        #expect(await refusal(shared, relaxed) == nil)
        #expect(await refusal(shared) == .audienceShared)
        var both = policy
        both.audience = .oneOf(["spotgate", "other"])
        #expect(await refusal(shared, both) == nil)
        #expect(await refusal(Self.ec.assertion(claims("aud", ["spotgate"]), kid: "e")) == nil)
    }

    @Test func emptyExpectationsAcceptNothing() async {
        var none = policy
        none.audience = .oneOf([])
        #expect(await refusal(Self.ec.assertion(Self.good, kid: "e"), none) == .audienceMismatch)
        none = policy
        none.issuer = .oneOf([])
        #expect(await refusal(Self.ec.assertion(Self.good, kid: "e"), none) == .issuerMismatch)
        none = policy
        none.algorithms = []
        #expect(await refusal(Self.ec.assertion(Self.good, kid: "e"), none) == .algorithmRefused)
    }

    @Test func checksTheMediaTypeIfOneIsWanted() async {
        var typed = policy
        typed.type = "at+jwt"
        for (header, error) in [
            (#"{"alg":"ES256","typ":"at+jwt"}"#, AssertionError?.none),
            (#"{"alg":"ES256","typ":"application/AT+JWT"}"#, nil),
            (#"{"alg":"ES256","typ":"JWT"}"#, .typeMismatch), (#"{"alg":"ES256"}"#, .typeMismatch),
        ] {
            #expect(await refusal(signed(header), typed) == error)
        }
    }

    @Test func bindsTheLoadBalancersAssertion() async {
        let arn = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/a/1"
        var alb = AssertionPolicy(
            algorithms: [.es256],
            issuer: .oneOf(["https://issuer.example"]),
            audience: .unchecked
        )
        alb.pinnedHeaders = ["signer": arn]
        alb.padding = .tolerated
        func assertion(_ signer: JSONValue?) -> String {
            var header: JSONObject = ["typ": "JWT", "kid": "e", "alg": "ES256", "iss": "https://issuer.example"]
            header["signer"] = signer
            let parts = [JSONWriter().bytes(of: .object(header)), JSONWriter().bytes(of: Self.good)].map { bytes in
                let text = Base64URL.encode(bytes)
                return text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
            }
            let input = parts.joined(separator: ".")
            return input + "." + Base64URL.encode(Self.ec.signature(over: Array(input.utf8))) + "=="
        }
        #expect(await refusal(assertion(.string(arn)), alb) == nil)
        for signer in [JSONValue.string(arn + "2"), .string(""), nil, [.string(arn)], .string(arn.uppercased())] {
            #expect(await refusal(assertion(signer), alb) == .pinnedHeaderMismatch)
        }
        #expect(await refusal(assertion(.string(arn))) == .notCompact)
    }

    @Test func saysNothingOfTheAssertionInItsErrors() {
        for error in AssertionError.allCases {
            #expect(error.rawValue.utf8.allSatisfy { $0 == UInt8(ascii: "_") || (0x61...0x7A).contains($0) })
        }
        #expect(Set(AssertionError.allCases.map(\.rawValue)).count == AssertionError.allCases.count)
    }
}
