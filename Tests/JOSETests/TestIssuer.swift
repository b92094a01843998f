import AssertionSigner
import JSON

@testable import JOSE

/// An issuer with an elliptic and an RSA key, and a service that expects its assertions.
struct TestIssuer {
    static let ec = AssertionSigner("ES256")
    static let rsa = AssertionSigner("RS256")
    /// What the service's clock says, in unix seconds.
    static let now = 1_750_000_000
    /// Claims with nothing wrong in them.
    static let good: JSONValue = [
        "iss": "https://issuer.example", "aud": "spotgate", "sub": "alice", "iat": .number(now - 10),
        "exp": .number(now + 300),
    ]

    private static let keys = KeySet(
        jwks: JSONWriter().bytes(of: ["keys": [ec.jwk(kid: "e"), rsa.jwk(kid: "r")]])
    )

    /// What the service expects unless a test says otherwise.
    var policy: AssertionPolicy {
        AssertionPolicy(
            algorithms: [.es256, .rs256],
            issuer: .oneOf(["https://issuer.example"]),
            audience: .oneOf(["spotgate"])
        )
    }

    /// What the service makes of an assertion.
    func outcome(
        _ assertion: String,
        _ policy: AssertionPolicy? = nil,
        now: Int = TestIssuer.now
    ) async -> Result<Claims, AssertionError> {
        guard let keys = Self.keys else { return .failure(.keysUnavailable) }
        let verifier = AssertionVerifier(policy: policy ?? self.policy, keys: KeySource(keys))
        do {
            return .success(try await verifier.claims(of: Array(assertion.utf8), at: NumericDate(seconds: now)))
        } catch {
            return .failure(error)
        }
    }

    /// Why it is refused; nil if it is not.
    func refusal(
        _ assertion: String,
        _ policy: AssertionPolicy? = nil,
        now: Int = TestIssuer.now
    ) async -> AssertionError? {
        guard case .failure(let error) = await outcome(assertion, policy, now: now) else { return nil }
        return error
    }

    /// The good claims under that header, signed by the elliptic key.
    func signed(_ headerText: String) -> String {
        Self.ec.assertion(headerText: headerText, payload: JSONWriter().text(of: Self.good))
    }

    /// The good claims with one of them changed, or left out if nil.
    func claims(_ name: String, _ value: JSONValue?) -> JSONValue {
        var object = Self.good.object ?? [:]
        object[name] = value
        return .object(object)
    }
}
