import Testing

@testable import HTTPWire

struct PercentCodingTests {
    @Test func escapesEverythingButUnreserved() {
        #expect(PercentCoding.encode("aZ09-._~") == "aZ09-._~")
        #expect(PercentCoding.encode("a/b c?&=#%+\0é") == "a%2Fb%20c%3F%26%3D%23%25%2B%00%C3%A9")
    }

    @Test func comesBackFromEveryOctet() throws {
        for scalar in (0...0x7FF).compactMap(UnicodeScalar.init) {
            let text = String(scalar)
            let decoded = try PercentCoding.decodeText(PercentCoding.encode(text).utf8)
            #expect(decoded.utf8.elementsEqual(text.utf8))
        }
    }

    @Test(arguments: ["%", "%4", "a%zz", "%4g", "%%41", "% 41", "%+1"])
    func refusesBadEscapes(_ text: String) {
        #expect(throws: CodingError.badEscape) { try PercentCoding.decode(text.utf8) }
    }

    @Test(arguments: ["%FF", "%C0%AF", "%ED%A0%80", "%C3"])
    func refusesEscapesThatAreNotUTF8(_ text: String) {
        #expect(throws: CodingError.notUTF8) { try PercentCoding.decodeText(text.utf8) }
    }
}
