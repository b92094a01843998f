import JOSE
import Testing

/// One text for one sequence of bytes.
struct Base64URLTests {
    @Test(
        arguments: [
            ("", []), ("AA", [0]), ("AQ", [1]), ("_w", [255]), ("-_8", [0xFB, 0xFF]), ("Zm9v", [0x66, 0x6F, 0x6F]),
            ("Zm9vYmE", [0x66, 0x6F, 0x6F, 0x62, 0x61]),
        ] as [(String, [UInt8])]
    )
    func readsAndWritesTheSameText(text: String, bytes: [UInt8]) {
        #expect(Base64URL.decode(text.utf8) == bytes)
        #expect(Base64URL.encode(bytes) == text)
    }

    @Test(arguments: [
        "A", "AAAAA", "AB", "_x", "AAB", "-_9", "AA==", "AAA=", "A A", "AA\n", " AA", "+w", "/w", "A.A", "A\u{0}", "é",
        "=", "====",
    ])
    func refusesOtherTexts(text: String) {
        #expect(Base64URL.decode(text.utf8) == nil)
    }

    @Test func toleratesOnlyCompletePaddingWhenAsked() {
        #expect(Base64URL.decode("AA==".utf8, padding: .tolerated) == [0])
        #expect(Base64URL.decode("AAA=".utf8, padding: .tolerated) == [0, 0])
        #expect(Base64URL.decode("AA".utf8, padding: .tolerated) == [0])
        for text in ["AA=", "A===", "AAAA=", "AAAA====", "AB==", "=AAA", "A=A=", "AA==AA=="] {
            #expect(Base64URL.decode(text.utf8, padding: .tolerated) == nil)
        }
    }

    @Test func everyLengthComesBack() {
        for count in 0..<70 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ count) }
            #expect(Base64URL.decode(Base64URL.encode(bytes).utf8) == bytes)
        }
    }
}
