import AssertionSigner
import JSON
import Testing

@testable import JOSE

/// The cases A33: what a verified token may say, each refusal with its word.
struct AssertionPolicyTests {
    private let issuer = TestIssuer()

    @Test(
        arguments: [
            ("exp", nil, .expiryMissing), ("exp", "1750000300", .claimsMalformed),
            ("exp", 1749999969.5, .expired),
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
        #expect(await issuer.refusal(TestIssuer.ec.assertion(issuer.claims(name, value), kid: "e")) == error)
    }

    private func refusal(exp date: String, now: Int = TestIssuer.now) async -> AssertionError? {
        let payload = JSONWriter().text(of: TestIssuer.good).replacing("\(TestIssuer.now + 300)", with: date)
        return await issuer.refusal(
            TestIssuer.ec.assertion(header: ["alg": "ES256", "kid": "e"], payload: payload),
            now: now
        )
    }

    @Test(arguments: [
        "1e400", "1e15", "-0", "-1.5", "99999999999999999999", "9223372036854775807", "null", "\"1750000300.5\"",
        "1e9999",
        "1000000000000000", "0.\(String(repeating: "1", count: 80))",
    ])
    func refusesDatesThatAreNone(date: String) async {
        #expect(await refusal(exp: date) == .claimsMalformed)
    }

    /// A NumericDate may have a fraction (RFC 7519 §2), and any spelling that JSON has for a number.
    @Test(arguments: ["1750000300.0", "1750000300e0", "1.7500003e9", "17500003E+2", "1750000300.5", "17500003000e-1"])
    func takesDatesInAnySpelling(date: String) async {
        #expect(await refusal(exp: date) == nil)
        #expect(await refusal(exp: date, now: TestIssuer.now + 329) == nil)
        let isLater = date.hasSuffix(".5")
        #expect(await refusal(exp: date, now: TestIssuer.now + 330) == (isLater ? nil : .expired))
        #expect(await refusal(exp: date, now: TestIssuer.now + 331) == .expired)
    }

    @Test(arguments: [
        "", "{", "[]", "null", "\"x\"", #"{"exp":1750000300,"exp":1750000300}"#, #"{"sub":"alice","\u0073ub":"bob"}"#,
        "{\"exp\":1750000300}\u{0}", "{\"a\":\"\u{FEFF}\",}", "\u{FEFF}{}",
    ])
    func refusesPayloadsThatAreNoStrictObject(payload: String) async {
        #expect(
            await issuer.refusal(TestIssuer.ec.assertion(header: ["alg": "ES256", "kid": "e"], payload: payload))
                == .claimsMalformed
        )
    }

    @Test func acceptsWithinTheLeewayOnly() async {
        let assertion = TestIssuer.ec.assertion(
            ["iss": "https://issuer.example", "aud": "spotgate", "iat": 1000, "nbf": 1000, "exp": 2000],
            kid: "e"
        )
        for (time, error) in [
            (969, AssertionError.notYetValid), (970, nil), (1000, nil), (1999, nil), (2029, nil), (2030, .expired),
            (.max / 2, .expired),
        ] {
            #expect(await issuer.refusal(assertion, now: time) == error)
        }
        var strict = issuer.policy
        strict.leewaySeconds = 0
        #expect(await issuer.refusal(assertion, strict, now: 999) == .notYetValid)
        #expect(await issuer.refusal(assertion, strict, now: 1000) == nil)
        #expect(await issuer.refusal(assertion, strict, now: 1999) == nil)
        #expect(await issuer.refusal(assertion, strict, now: 2000) == .expired)
    }

    @Test func acceptsSharedAudiencesOnlyWhenTold() async {
        let shared = TestIssuer.ec.assertion(issuer.claims("aud", ["other", "spotgate"]), kid: "e")
        var relaxed = issuer.policy
        relaxed.allowsSharedAudience = true
        #expect(await issuer.refusal(shared, relaxed) == nil)
        #expect(await issuer.refusal(shared) == .audienceShared)
        var both = issuer.policy
        both.audience = .oneOf(["spotgate", "other"])
        #expect(await issuer.refusal(shared, both) == nil)
        #expect(await issuer.refusal(TestIssuer.ec.assertion(issuer.claims("aud", ["spotgate"]), kid: "e")) == nil)
    }

    @Test func emptyExpectationsAcceptNothing() async {
        var none = issuer.policy
        none.audience = .oneOf([])
        #expect(await issuer.refusal(TestIssuer.ec.assertion(TestIssuer.good, kid: "e"), none) == .audienceMismatch)
        none = issuer.policy
        none.issuer = .oneOf([])
        #expect(await issuer.refusal(TestIssuer.ec.assertion(TestIssuer.good, kid: "e"), none) == .issuerMismatch)
        none = issuer.policy
        none.algorithms = []
        #expect(await issuer.refusal(TestIssuer.ec.assertion(TestIssuer.good, kid: "e"), none) == .algorithmRefused)
    }

    @Test func checksTheMediaTypeIfOneIsWanted() async {
        var typed = issuer.policy
        typed.type = "at+jwt"
        for (header, error) in [
            (#"{"alg":"ES256","typ":"at+jwt"}"#, AssertionError?.none),
            (#"{"alg":"ES256","typ":"application/AT+JWT"}"#, nil),
            (#"{"alg":"ES256","typ":"JWT"}"#, .typeMismatch), (#"{"alg":"ES256"}"#, .typeMismatch),
        ] {
            #expect(await issuer.refusal(issuer.signed(header), typed) == error)
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
            let parts = [JSONWriter().bytes(of: .object(header)), JSONWriter().bytes(of: TestIssuer.good)].map {
                bytes in
                let text = Base64URL.encode(bytes)
                return text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
            }
            let input = parts.joined(separator: ".")
            return input + "." + Base64URL.encode(TestIssuer.ec.signature(over: Array(input.utf8))) + "=="
        }
        #expect(await issuer.refusal(assertion(.string(arn)), alb) == nil)
        for signer in [JSONValue.string(arn + "2"), .string(""), nil, [.string(arn)], .string(arn.uppercased())] {
            #expect(await issuer.refusal(assertion(signer), alb) == .pinnedHeaderMismatch)
        }
        #expect(await issuer.refusal(assertion(.string(arn))) == .notCompact)
    }
}
