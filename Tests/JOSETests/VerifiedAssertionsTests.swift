import AssertionSigner
import JSON
import Synchronization
import Testing

@testable import JOSE

struct VerifiedAssertionsTests {
    private func verifier(_ keys: KeySource) -> AssertionVerifier {
        AssertionVerifier(policy: TestIssuer().policy, keys: keys)
    }

    @Test func remembersUntilTheEndAndNoLonger() async throws {
        let keys = try #require(KeySet(jwks: TestIssuer.ec.keySet(kid: "e")))
        let verifier = verifier(KeySource(keys))
        let assertion = Array(TestIssuer.ec.assertion(TestIssuer.good, kid: "e").utf8)
        let now = NumericDate(seconds: TestIssuer.now)
        for _ in 0..<3 { #expect(try await verifier.claims(of: assertion, at: now).subject == "alice") }
        #expect(verifier.rememberedCount == 1)
        await #expect(throws: AssertionError.expired) {
            try await verifier.claims(of: assertion, at: now.advanced(bySeconds: 400))
        }
        #expect(verifier.rememberedCount == 0)
        // One letter more is another text.
        await #expect(throws: AssertionError.self) { try await verifier.claims(of: assertion + [0x41], at: now) }
        #expect(verifier.rememberedCount == 0)
    }

    /// A key that was withdrawn counts for nothing that was verified before.
    @Test func forgetsWhenTheKeysChange() throws {
        let memory = VerifiedAssertions()
        let digest = VerifiedAssertions.Digest(of: [1, 2, 3])
        let claims = try Claims(parsing: JSONWriter().bytes(of: TestIssuer.good))
        memory.remember(digest, claims, generation: 1, size: 3)
        #expect(memory.claims(digest, generation: 1) != nil)
        #expect(memory.claims(digest, generation: 2) == nil)
        #expect(memory.claims(VerifiedAssertions.Digest(of: [1, 2]), generation: 1) == nil)
    }

    @Test func keepsWithinItsRoom() throws {
        let memory = VerifiedAssertions()
        let claims = try Claims(parsing: JSONWriter().bytes(of: TestIssuer.good))
        for number in 0..<5000 {
            let digest = VerifiedAssertions.Digest(of: Array("\(number)".utf8))
            memory.remember(digest, claims, generation: 1, size: 4096)
            #expect(memory.count <= VerifiedAssertions.maximumBytes / 4096 + 1)
            #expect(memory.claims(digest, generation: 1) != nil)
        }
    }
}
