import Sandbox
import Testing

@testable import TokenService

@Suite struct BareTokenTests {
    private func isToken(_ text: String) -> Bool { Array(text.utf8).withUnsafeBytes(BareToken.isOne) }

    @Test func takesWhatThoughtSpotMakes() {
        #expect(isToken("JHNoaXJvMSRTSEEtMjU2JDUwMDAwMCRhYmNkZWZnaGlqa2xtbm9wJHFyc3R1dnd4eXo"))
        #expect(isToken("5f4dcc3b5aa765d61d8327deb882cf99"))
        #expect(isToken("eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJlLW9mLWl0"))
    }

    @Test func knowsItsLengths() {
        let unit = "aB3dE5gH7jK9mN1p"
        #expect(!isToken(String((unit + unit).dropLast())))
        #expect(isToken(unit + unit))
        #expect(isToken(String(repeating: unit, count: 512)))
        #expect(!isToken(String(repeating: unit, count: 512) + "a"))
    }

    @Test(arguments: [
        "", "Unauthorized", String(repeating: "A", count: 40), String(repeating: "7", count: 40),
        "ThisIsAnErrorTextWithoutAnySpaceOrDigitInIt", "Error10002.User-Not_Found.in.the.cluster.of.mine",
        "500InternalServerErrorPleaseTryAgainLater", "access~denied~for~user~12345678~by~policy",
        "eyJhbGciOiJSUzI1NiJ9.T.i.m.e.d-O_u~t.abcdefgh12345678", "INVALID0INVALID1abcdefghijklmnopqrstuv",
        "3F2E1D4C-9B8A-7E6F-5D4C-3B2A1E0F9D8C", "aB3dE5gH7jK9mN1paB3dE5gH7jK9mN1 ", "aB3dE5gH7jK9mN1paB3dE5gH7jK9mN1\n",
        "\"aB3dE5gH7jK9mN1paB3dE5gH7jK9mN1\"", "<html>aB3dE5gH7jK9mN1paB3dE5gH7jK</html>",
    ])
    func refusesWhatErrorsLookLike(text: String) {
        #expect(!isToken(text))
    }

    /// Every octet, at both ends and in the middle of a token: only those of the alphabet may stand there.
    @Test func holdsEveryOctetToTheAlphabet() {
        let token = Array("JHNoaXJvMSRTSEEtMjU2JDUwMDAwMCRhYmNkZWZnaGlq".utf8)
        for octet in UInt8.min ... .max {
            let isLegal = AnswerBinding.isToken(octet: octet)
            for place in [0, 20, token.count - 1] {
                var changed = token
                changed[place] = octet
                #expect(changed.withUnsafeBytes(BareToken.isOne) == isLegal)
            }
        }
    }
}
