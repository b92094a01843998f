import AssertionSigner
import COpenSSL
import JSON
import Testing

@testable import JOSE

/// The cases A32: what a token itself may be, each refusal with its word.
struct AssertionVerifierTests {
    private let issuer = TestIssuer()

    @Test func acceptsAGoodAssertion() async throws {
        for (signer, kid) in [(TestIssuer.ec, "e"), (TestIssuer.rsa, "r")] {
            for id in [kid, nil] {
                let claims = try await issuer.outcome(signer.assertion(TestIssuer.good, kid: id)).get()
                #expect(claims.subject == "alice")
                #expect(claims.issuer == "https://issuer.example")
                #expect(claims.audience == ["spotgate"])
                #expect(claims.expires == NumericDate(seconds: TestIssuer.now + 300))
                #expect(claims.issued == NumericDate(seconds: TestIssuer.now - 10))
                #expect(claims.members == TestIssuer.good.object)
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
        #expect(await issuer.refusal(issuer.signed(header)) == .algorithmRefused)
        let unsigned =
            Base64URL.encode(header.utf8) + "." + Base64URL.encode(JSONWriter().bytes(of: TestIssuer.good)) + "."
        #expect(await issuer.refusal(unsigned) == .notCompact)
        #expect(await issuer.refusal(unsigned + "AA") == .algorithmRefused)
    }

    @Test func refusesPublicKeysAsHMACSecrets() async {
        let pem = Array(TestIssuer.rsa.pem.utf8)
        let jwk = JSONWriter().bytes(of: TestIssuer.rsa.jwk(kid: "r"))
        let der = Base64URL.decode(
            TestIssuer.rsa.pem.split(separator: "\n").dropFirst().dropLast().joined()
                .replacing("+", with: "-").replacing("/", with: "_").utf8,
            padding: .tolerated
        )
        for secret in [pem, Array(pem.dropLast()), jwk, der ?? []] {
            #expect(!secret.isEmpty)
            for header in [#"{"alg":"HS256","kid":"r"}"#, #"{"alg":"RS256","kid":"r"}"#] {
                let input =
                    Base64URL.encode(header.utf8) + "." + Base64URL.encode(JSONWriter().bytes(of: TestIssuer.good))
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
                let refused = await issuer.refusal(input + "." + Base64URL.encode(digest))
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
        #expect(await issuer.refusal(issuer.signed(header)) == error)
    }

    /// Pointers to keys are never followed; where an issuer always sends one, it can be passed over.
    @Test(arguments: [
        #""jku":"https://evil.example/k""#, #""x5u":"https://evil.example/c""#, #""x5c":["AA"]"#,
        #""jwk":{"kty":"EC"}"#,
    ])
    func passesOverKeyHintsOnlyWhereTold(hint: String) async {
        let assertion = issuer.signed(#"{"alg":"ES256",\#(hint)}"#)
        #expect(await issuer.refusal(assertion) == .keyInHeader)
        var lenient = issuer.policy
        lenient.allowsKeyHints = true
        #expect(await issuer.refusal(assertion, lenient) == nil)
        let parts = assertion.split(separator: ".")
        #expect(
            await issuer.refusal("\(parts[0]).\(parts[1])." + Base64URL.encode(Array(repeating: 1, count: 64)), lenient)
                == .signatureInvalid
        )
    }

    /// Other tokens of the same issuer are signed with the same keys.
    @Test func refusesOtherKindsOfTokens() async {
        for type in ["logout+jwt", "secevent+jwt", "dpop+jwt", "application/logout+jwt", "id_token", ""] {
            #expect(await issuer.refusal(issuer.signed(#"{"alg":"ES256","typ":"\#(type)"}"#)) == .typeMismatch)
        }
        for type in ["JWT", "jwt", "at+jwt", "application/at+jwt"] {
            #expect(await issuer.refusal(issuer.signed(#"{"alg":"ES256","typ":"\#(type)"}"#)) == nil)
        }
        #expect(await issuer.refusal(issuer.signed(#"{"alg":"ES256"}"#)) == nil)
        let event: JSONValue = ["http://schemas.openid.net/event/backchannel-logout": [:]]
        for (name, value) in [("events", event), ("typ", "Logout"), ("typ", "Refresh"), ("typ", "Offline")] {
            #expect(
                await issuer.refusal(TestIssuer.ec.assertion(issuer.claims(name, value), kid: "e")) == .typeMismatch
            )
        }
        #expect(await issuer.refusal(TestIssuer.ec.assertion(issuer.claims("typ", "Bearer"), kid: "e")) == nil)
    }

    @Test func refusesOtherSerializations() async {
        let good = TestIssuer.ec.assertion(TestIssuer.good, kid: "e")
        let parts = good.split(separator: ".").map(String.init)
        for text in [
            "", ".", "..", "...", "....", parts[0], parts[0] + "." + parts[1], parts[0] + "." + parts[1] + ".",
            good + ".",
            good + ".x", "." + good, good + ".a.b", "." + parts[1] + "." + parts[2], parts[0] + ".." + parts[2] + ".",
            good + "=", good + "==", good + " ", " " + good, good + "\n", good.replacing("-", with: "+") + "+",
            parts[0] + "=." + parts[1] + "." + parts[2], parts[0] + " ." + parts[1] + "." + parts[2], "Bearer " + good,
            "{\"payload\":\"\(parts[1])\"}", good + "\u{0}", good + "é",
        ] {
            let refused = await issuer.refusal(text)
            #expect(refused == .notCompact, "\(text.count) bytes")
        }
    }

    @Test func refusesNonCanonicalTails() async throws {
        let good = Array(TestIssuer.ec.assertion(TestIssuer.good, kid: "e").utf8)
        // 64 bytes leave four unused bits in the last letter: A, Q, g, w are the canonical ones.
        let last = try #require(good.last)
        let next = last + 1
        #expect(await issuer.refusal(String(decoding: good.dropLast() + [next], as: UTF8.self)) == .notCompact)
    }

    @Test func refusesSignaturesInOtherForms() async {
        let input = TestIssuer.ec.assertion(TestIssuer.good, kid: "e").split(separator: ".").prefix(2).joined(
            separator: "."
        )
        let raw = TestIssuer.ec.signature(over: Array(input.utf8))
        let zero = [UInt8](repeating: 0, count: 32)
        for signature in [
            TestIssuer.ec.nativeSignature(over: Array(input.utf8)), zero + zero, zero + raw[32...], raw[..<32] + zero,
            [0],
            raw + raw,
            Array(raw.dropLast()), Array(repeating: 0xFF, count: 64),
        ] as [[UInt8]] {
            #expect(await issuer.refusal(input + "." + Base64URL.encode(signature)) == .signatureInvalid)
        }
        #expect(await issuer.refusal(input + "." + Base64URL.encode(raw)) == nil)
    }

    @Test func boundsSizeBeforeWork() async {
        let input = TestIssuer.ec.assertion(TestIssuer.good, kid: "e").split(separator: ".").prefix(2).joined(
            separator: "."
        )
        #expect(await issuer.refusal(input + "." + String(repeating: "A", count: 1500)) == .tooLarge)
        #expect(await issuer.refusal(input + "." + String(repeating: "A", count: 27_000)) == .tooLarge)
        #expect(await issuer.refusal(String(repeating: ".", count: 20_000)) == .tooLarge)
        var small = issuer.policy
        small.maximumBytes = 100
        #expect(await issuer.refusal(TestIssuer.ec.assertion(TestIssuer.good), small) == .tooLarge)
        let header = #"{"alg":"ES256","x":""# + String(repeating: "y", count: 5000) + "\"}"
        #expect(await issuer.refusal(issuer.signed(header)) == .headerMalformed)
        let deep = #"{"alg":"ES256","x":"# + String(repeating: "[", count: 9) + String(repeating: "]", count: 9) + "}"
        #expect(await issuer.refusal(issuer.signed(deep)) == .headerMalformed)
    }

    @Test func refusesAChangedPayload() async {
        let parts = TestIssuer.ec.assertion(TestIssuer.good, kid: "e").split(separator: ".")
        let other = Base64URL.encode(JSONWriter().bytes(of: issuer.claims("sub", "bob")))
        #expect(await issuer.refusal("\(parts[0]).\(other).\(parts[2])") == .signatureInvalid)
    }

    @Test func refusesAnotherKeyOfTheSameID() async {
        #expect(
            await issuer.refusal(AssertionSigner("ES256").assertion(TestIssuer.good, kid: "e")) == .signatureInvalid
        )
    }

    @Test func saysNothingOfTheAssertionInItsErrors() {
        for error in AssertionError.allCases {
            #expect(error.rawValue.utf8.allSatisfy { $0 == UInt8(ascii: "_") || (0x61...0x7A).contains($0) })
        }
        #expect(Set(AssertionError.allCases.map(\.rawValue)).count == AssertionError.allCases.count)
    }
}
