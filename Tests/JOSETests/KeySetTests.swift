import AssertionSigner
import JSON
import Testing

@testable import JOSE

/// Which keys of a published set are used, and for what.
struct KeySetTests {
    private static let ec = AssertionSigner("ES256")
    private static let rsa = AssertionSigner("RS256")

    private func keySet(_ keys: JSONValue...) -> KeySet? {
        KeySet(jwks: JSONWriter().bytes(of: ["keys": .array(keys)]))
    }

    private func changed(_ name: String, _ value: JSONValue?, of jwk: JSONValue = ec.jwk(kid: "a")) -> JSONValue {
        var object = jwk.object ?? [:]
        object[name] = value
        return .object(object)
    }

    @Test func findsKeysByIDAndAlgorithm() throws {
        let set = try #require(
            keySet(Self.ec.jwk(kid: "a"), Self.rsa.jwk(kid: "b"), AssertionSigner("ES256").jwk(kid: "c"))
        )
        #expect(set.count == 3)
        #expect(set.candidates(id: "a", algorithm: .es256).count == 1)
        #expect(set.candidates(id: "a", algorithm: .es384).isEmpty)
        #expect(set.candidates(id: "a", algorithm: .rs256).isEmpty)
        #expect(set.candidates(id: "b", algorithm: .ps512).count == 1)
        #expect(set.candidates(id: "d", algorithm: .es256).isEmpty)
        #expect(set.candidates(id: "A", algorithm: .es256).isEmpty)
        #expect(set.candidates(id: nil, algorithm: .es256).count == 2)
    }

    @Test func comparesIDsByBytes() throws {
        let set = try #require(keySet(Self.ec.jwk(kid: "\u{e9}")))
        #expect(set.candidates(id: "\u{e9}", algorithm: .es256).count == 1)
        #expect(set.candidates(id: "e\u{301}", algorithm: .es256).isEmpty)
    }

    @Test func triesFewKeysOnly() throws {
        let many = try #require(
            KeySet(jwks: JSONWriter().bytes(of: ["keys": .array(Array(repeating: Self.ec.jwk(), count: 50))]))
        )
        #expect(many.count == 50)
        #expect(many.candidates(id: "x", algorithm: .es256).count == 4)
    }

    @Test func honoursUseOperationsAndAlgorithm() throws {
        #expect(keySet(changed("use", "sig"))?.count == 1)
        #expect(keySet(changed("use", "enc")) == nil)
        #expect(keySet(changed("use", 1)) == nil)
        #expect(keySet(changed("key_ops", ["verify"]))?.count == 1)
        #expect(keySet(changed("key_ops", ["sign", "verify"]))?.count == 1)
        #expect(keySet(changed("key_ops", ["encrypt"])) == nil)
        #expect(keySet(changed("key_ops", "verify")) == nil)
        #expect(keySet(changed("alg", "ES256"))?.count == 1)
        #expect(keySet(changed("alg", "ES384")) == nil)
        #expect(keySet(changed("alg", "HS256")) == nil)
        #expect(keySet(changed("alg", "none")) == nil)
        #expect(keySet(changed("alg", nil))?.count == 1)
        #expect(keySet(changed("kid", 1)) == nil)
        let narrow = try #require(keySet(changed("alg", "RS512", of: Self.rsa.jwk(kid: "b"))))
        #expect(narrow.candidates(id: "b", algorithm: .rs512).count == 1)
        #expect(narrow.candidates(id: "b", algorithm: .rs256).isEmpty)
        #expect(narrow.candidates(id: "b", algorithm: .ps512).isEmpty)
    }

    @Test func refusesSecretAndPrivateKeys() {
        #expect(keySet(["kty": "oct", "k": "c2VjcmV0"]) == nil)
        #expect(keySet(changed("d", "AQ")) == nil)
        #expect(KeySet(pem: Array(Self.ec.privatePEM.utf8)) == nil)
        #expect(KeySet(pem: Array((Self.ec.pem + Self.rsa.privatePEM).utf8)) == nil)
    }

    @Test func refusesPointsThatAreNone() {
        let x = Self.ec.jwk()["x"]?.string ?? ""
        #expect(keySet(changed("y", .string(x))) == nil)
        #expect(keySet(changed("crv", "P-384")) == nil)
        #expect(keySet(changed("crv", "p-256")) == nil)
        #expect(keySet(changed("x", .string("AA" + x))) == nil)
        #expect(keySet(changed("x", .string(String(x.dropLast(2))))) == nil)
        #expect(keySet(changed("x", .string(x + "="))) == nil)
        #expect(keySet(changed("y", nil)) == nil)
        #expect(keySet(changed("kty", "ec")) == nil)
        #expect(keySet(changed("e", "AA", of: Self.rsa.jwk())) == nil)
        #expect(keySet(changed("e", "AQ", of: Self.rsa.jwk())) == nil)
        #expect(keySet(changed("e", .string(String(repeating: "AQAB", count: 3)), of: Self.rsa.jwk())) == nil)
        #expect(keySet(changed("n", .string(String(repeating: "_", count: 5000)), of: Self.rsa.jwk())) == nil)
    }

    @Test func keepsTheGoodKeysOfAMixedSet() {
        #expect(keySet(["kty": "new"], Self.ec.jwk(kid: "a"), 1, .null, changed("use", "enc"))?.count == 1)
    }

    @Test func refusesWhatIsNoKeySet() {
        let key = JSONWriter().text(of: Self.ec.jwk())
        for text in ["", "{}", "[]", #"{"keys":{}}"#, #"{"keys":[]}"#, "{\"keys\":[\(key)],\"keys\":[\(key)]}", key] {
            #expect(KeySet(jwks: Array(text.utf8)) == nil)
        }
        #expect(
            KeySet(jwks: JSONWriter().bytes(of: ["keys": .array(Array(repeating: Self.ec.jwk(), count: 129))])) == nil
        )
        #expect(KeySet(jwks: Self.ec.keySet() + Array(repeating: 0x20, count: 512 << 10)) == nil)
    }

    @Test func readsKeysAndCertificatesFromPEM() throws {
        let text = "comment\n" + Self.ec.pem + Self.rsa.certificatePEM
        let set = try #require(KeySet(file: Array(text.utf8)))
        #expect(set.count == 2)
        #expect(set.candidates(id: "any", algorithm: .es256).count == 1)
        #expect(set.candidates(id: nil, algorithm: .rs256).count == 1)
        let named = try #require(KeySet(pem: Array(Self.ec.pem.utf8), id: "k"))
        #expect(named.candidates(id: "k", algorithm: .es256).count == 1)
        #expect(named.candidates(id: "l", algorithm: .es256).isEmpty)
    }

    @Test func tellsJWKSetsFromPEM() {
        #expect(KeySet(file: Array("\u{FEFF} \n".utf8) + Self.ec.keySet())?.count == 1)
        #expect(KeySet(file: Array(Self.ec.pem.utf8))?.count == 1)
        #expect(KeySet(file: []) == nil)
        #expect(KeySet(file: Array("ssh-ed25519 AAAA".utf8)) == nil)
    }

    @Test func verifiesWithKeysFromPEM() throws {
        for signer in [Self.ec, Self.rsa, AssertionSigner("EdDSA")] {
            let algorithm = try #require(SignatureAlgorithm(rawValue: signer.algorithm))
            for pem in [signer.pem, signer.certificatePEM] {
                let key = try #require(KeySet(pem: Array(pem.utf8))?.entries.first?.key)
                #expect(key.verifies(signer.signature(over: [1, 2]), over: [1, 2], by: algorithm))
            }
        }
    }
}
