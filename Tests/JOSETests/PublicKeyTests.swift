import AssertionSigner
import COpenSSL
import Foundation
import JSON
import Testing

@testable import JOSE

/// Keys and signatures, by the examples of the RFCs and by fresh keys.
struct PublicKeyTests {
    private struct Example {
        let name: String
        let algorithm: SignatureAlgorithm
        let key: PublicKey
        let token: String
    }

    private func examples() throws -> [Example] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/rfc-examples.json")
        let list = try #require(try JSONValue(parsing: Array(Data(contentsOf: file))).array)
        return try list.map { entry in
            Example(
                name: try #require(entry["name"]?.string),
                algorithm: try #require(entry["algorithm"]?.string.flatMap(SignatureAlgorithm.init(rawValue:))),
                key: try #require(entry["jwk"].flatMap(KeySet.Entry.init(jwk:))?.key),
                token: try #require(entry["token"]?.string)
            )
        }
    }

    @Test func verifiesTheExamplesOfTheRFCs() throws {
        let examples = try examples()
        #expect(examples.map(\.name).count == 7)
        for example in examples {
            let signed = try CompactJWS(parsing: Array(example.token.utf8), maximumBytes: 4096, padding: .none)
            #expect(signed.header.algorithm == example.algorithm.rawValue)
            #expect(
                example.key.verifies(signed.signature, over: signed.signingInput, by: example.algorithm),
                "\(example.name)"
            )
        }
    }

    @Test func refusesEveryBitFlippedInTheExamples() throws {
        for example in try examples() {
            let signed = try CompactJWS(parsing: Array(example.token.utf8), maximumBytes: 4096, padding: .none)
            for place in stride(from: 0, to: signed.signature.count, by: 7) {
                var signature = signed.signature
                signature[place] ^= 1 << UInt8(place % 8)
                #expect(!example.key.verifies(signature, over: signed.signingInput, by: example.algorithm))
            }
            var input = signed.signingInput
            input[input.count - 1] ^= 1
            #expect(!example.key.verifies(signed.signature, over: input, by: example.algorithm))
        }
    }

    @Test(arguments: SignatureAlgorithm.allCases)
    func verifiesOnlyByTheAlgorithmThatSigned(algorithm: SignatureAlgorithm) throws {
        let signer = AssertionSigner(algorithm.rawValue)
        let key = try #require(KeySet(jwks: signer.keySet())?.entries.first?.key)
        let message = Array("message".utf8)
        let signature = signer.signature(over: message)
        for other in SignatureAlgorithm.allCases {
            #expect(key.verifies(signature, over: message, by: other) == (other == algorithm))
        }
        #expect(!key.verifies([], over: message, by: algorithm))
        #expect(!key.verifies(signature + [0], over: message, by: algorithm))
        #expect(!key.verifies([0] + signature, over: message, by: algorithm))
        #expect(!key.verifies(Array(signature.dropLast()), over: message, by: algorithm))
        #expect(!key.verifies(Array(repeating: 0, count: signature.count), over: message, by: algorithm))
        #expect(!key.verifies(Array(repeating: 0xFF, count: signature.count), over: message, by: algorithm))
    }

    @Test func verifiesEd448() throws {
        let signer = AssertionSigner("EdDSA", isEd448: true)
        let key = try #require(KeySet(jwks: signer.keySet())?.entries.first?.key)
        let message = Array("message".utf8)
        #expect(key.verifies(signer.signature(over: message), over: message, by: .edDSA))
        #expect(!key.verifies(signer.signature(over: message), over: message + [0], by: .edDSA))
    }

    @Test(arguments: ["ES256", "ES384", "ES512"])
    func refusesZerosAndDERInECDSA(name: String) throws {
        let signer = AssertionSigner(name)
        let algorithm = try #require(SignatureAlgorithm(rawValue: name))
        let key = try #require(KeySet(jwks: signer.keySet())?.entries.first?.key)
        let message = Array("message".utf8)
        let signature = signer.signature(over: message)
        let half = signature.count / 2
        let zero = [UInt8](repeating: 0, count: half)
        #expect(!key.verifies(zero + signature[half...], over: message, by: algorithm))
        #expect(!key.verifies(signature[..<half] + zero, over: message, by: algorithm))
        #expect(!key.verifies(signer.nativeSignature(over: message), over: message, by: algorithm))
        #expect(!key.verifies(Array(signature[half...] + signature[..<half]), over: message, by: algorithm))
    }

    @Test func verifiesNumbersWithLeadingZeros() throws {
        let signer = AssertionSigner("ES256")
        let key = try #require(KeySet(jwks: signer.keySet())?.entries.first?.key)
        var seen = 0
        for round in 0..<2000 where seen < 3 {
            let message = Array("message \(round)".utf8)
            let signature = signer.signature(over: message)
            guard signature[0] == 0 || signature[32] == 0 else { continue }
            seen += 1
            #expect(key.verifies(signature, over: message, by: .es256))
        }
        #expect(seen == 3)
    }

    @Test func refusesSmallKeysAndOtherCurves() {
        #expect(KeySet(jwks: AssertionSigner("RS256", bits: 1024).keySet()) == nil)
        #expect(KeySet(jwks: AssertionSigner("RS256", bits: 2040).keySet()) == nil)
        #expect(KeySet(pem: Array(AssertionSigner("RS256", bits: 1024).pem.utf8)) == nil)
        #expect(KeySet(jwks: AssertionSigner("ES256K").keySet()) == nil)
        #expect(KeySet(pem: Array(AssertionSigner("ES256K").pem.utf8)) == nil)
    }

    @Test func leavesNoErrorBehindForTLS() throws {
        let signer = AssertionSigner("ES256")
        let key = try #require(KeySet(jwks: signer.keySet())?.entries.first?.key)
        #expect(!key.verifies(Array(repeating: 0xFF, count: 64), over: [1], by: .es256))
        #expect(KeySet(pem: Array("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n".utf8)) == nil)
        #expect(KeySet(jwks: Array(#"{"keys":[{"kty":"OKP","crv":"Ed25519","x":"AA"}]}"#.utf8)) == nil)
        #expect(ERR_peek_error() == 0)
    }
}
