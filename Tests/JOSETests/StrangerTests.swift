import Foundation
import JSON
import Testing

@testable import JOSE

/// Tokens by PyJWT and jwcrypto, which share no code with us; `Tests/setup.sh` installs them into `.venv`.
struct StrangerTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func signed(_ claims: JSONValue) throws -> JSONValue {
        let process = Process()
        process.executableURL = Self.root.appending(path: ".venv/bin/python")
        process.arguments = [
            URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/sign.py").path
        ]
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        input.fileHandleForWriting.write(Data(JSONWriter().bytes(of: claims)))
        try input.fileHandleForWriting.close()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return try JSONValue(parsing: Array(answer))
    }

    @Test func verifiesWhatStrangersSign() async throws {
        let claims: JSONValue = [
            "iss": "https://issuer.example", "aud": "spotgate", "sub": "al\u{ef}ce", "exp": 2_000_000_000,
            "n": [1.5, .null, true],
        ]
        let answer = try signed(claims)
        let set = try #require(KeySet(jwks: JSONWriter().bytes(of: answer["jwks"] ?? .null)))
        #expect(set.count == 5)
        let tokens = try #require(answer["tokens"]?.array)
        #expect(tokens.count == 20)
        for token in tokens {
            let algorithm = try #require(token[1]?.string.flatMap(SignatureAlgorithm.init(rawValue:)))
            let policy = AssertionPolicy(
                algorithms: [algorithm],
                issuer: .oneOf(["https://issuer.example"]),
                audience: .oneOf(["spotgate"])
            )
            let text = try #require(token[2]?.string)
            let verifier = AssertionVerifier(policy: policy, keys: KeySource(set))
            let read = try await verifier.claims(of: Array(text.utf8), at: NumericDate(seconds: 1_750_000_000))
            #expect(JSONValue.object(read.members).isEquivalent(to: claims))
            let kid = try #require(
                CompactJWS(parsing: Array(text.utf8), maximumBytes: 4096, padding: .none).header.keyID
            )
            let pem = try #require(answer["pem"]?[kid]?.string)
            let pinned = AssertionVerifier(policy: policy, keys: KeySource(try #require(KeySet(pem: Array(pem.utf8)))))
            #expect(
                try await pinned.claims(of: Array(text.utf8), at: NumericDate(seconds: 1_750_000_000)).subject
                    == "al\u{ef}ce"
            )
            var changed = Array(text.utf8)
            let place = changed.count / 2
            changed[place] = changed[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            await #expect(throws: AssertionError.self) {
                try await verifier.claims(of: changed, at: NumericDate(seconds: 1_750_000_000))
            }
        }
    }
}
