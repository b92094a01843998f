import Testing

@testable import TokenService

@Suite struct ValueDecoderTests {
    private func decode(_ encoding: IdentitySettings.Encoding, _ bytes: [UInt8]) -> String? {
        ValueDecoder(encoding: encoding).text(bytes)
    }

    private func decode(_ encoding: IdentitySettings.Encoding, _ text: String) -> String? {
        decode(encoding, Array(text.utf8))
    }

    @Test func takesOnlyPrintableASCIIByDefault() {
        #expect(decode(.ascii, "alice") == "alice")
        #expect(decode(.ascii, "jürgen") == nil)
        for byte in (0..<0x20).map(UInt8.init) + [0x7F, 0x80, 0xFF] {
            #expect(decode(.ascii, [0x61, byte]) == nil)
        }
    }

    @Test func refusesOverlongAndSurrogateUTF8() {
        #expect(decode(.utf8, "jürgen") == "jürgen")
        for bytes: [UInt8] in [[0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xFF], [0xE4], [0xF4, 0x90, 0x80, 0x80]] {
            #expect(decode(.utf8, bytes) == nil)
        }
    }

    @Test func readsLatin1WithoutItsControls() {
        #expect(decode(.latin1, [0x6A, 0xFC]) == "jü")
        #expect(decode(.latin1, [0x80]) == nil)
        #expect(decode(.latin1, [0x0A]) == nil)
    }

    @Test func readsPercentEncodingStrictly() {
        #expect(decode(.percent, "j%C3%BCrgen+x") == "jürgen+x")
        for text in ["%", "%4", "%zz", "%C0%AF", "%ED%A0%80", "jü"] { #expect(decode(.percent, text) == nil) }
    }

    @Test func readsOnlyCanonicalBase64() {
        #expect(decode(.base64, "asO8cmdlbg==") == "jürgen")
        #expect(decode(.base64, "YWI=") == "ab")
        for text in ["YWI", "YWJ=", "Y WI=", "YWI=YWI=", "YX==", "=YWI", "-_-_", "YWI=\n", "wK8="] {
            #expect(decode(.base64, text) == nil)
        }
    }

    @Test func readsEncodedWords() {
        #expect(decode(.rfc2047, "=?UTF-8?B?asO8cmdlbg==?=") == "jürgen")
        #expect(decode(.rfc2047, "=?iso-8859-1?q?j=FCrgen_x?=") == "jürgen x")
        #expect(decode(.rfc2047, "=?utf-8?q?a?= =?utf-8?q?b?= c") == "ab c")
        #expect(decode(.rfc2047, "alice") == "alice")
        for text in ["=?utf-8?x?a?=", "=?koi8-r?q?a?=", "=?utf-8?b?a?=", "=?utf-8?q?=F?=", "=?utf-8?q?a", "jü"] {
            #expect(decode(.rfc2047, text) == nil)
        }
    }
}
