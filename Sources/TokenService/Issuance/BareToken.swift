/// What a login token that comes alone, without words around it, looks like (V1's `session/auth/token`).
///
/// ThoughtSpot's is base64 of `$shiro1$SHA-256$500000$…`, some 130 octets. Gateways, sign-in pages and error handlers answer
/// with a text and status 200, too, and the text may consist of letters alone. So the rule is: at least 32 octets of the
/// token alphabet, a digit and a letter among them, eight different ones or more, no GUID (that is an incident, or the
/// secret key itself sent back), and none of the words that errors are made of. A random token of 130 octets breaks one of
/// these less often than once in a hundred million.
enum BareToken {
    /// Fewest octets of a token.
    static let minimumBytes = 32

    /// Whether the octets are a token.
    static func isOne(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard (minimumBytes...AnswerBinding.maximumBytes).contains(bytes.count) else { return false }
        var isLegal = true
        var low: UInt64 = 0
        var high: UInt64 = 0
        // The last twelve letters, five bits each; what is neither letter nor punctuation ends a word.
        var word: UInt64 = 0
        var holdsErrorWord = false
        for octet in bytes {
            isLegal = AnswerBinding.isToken(octet: octet) && isLegal
            let bit: UInt64 = 1 << UInt64(octet & 63)
            if octet < 64 {
                low |= bit
                if octet != UInt8(ascii: "-"), octet != UInt8(ascii: ".") { word = 0 }
            } else {
                high |= bit
                guard octet != UInt8(ascii: "_"), octet != UInt8(ascii: "~") else { continue }
                word = (word << 5 | UInt64(octet & 0x1F)) & ErrorWord.mask(letters: 12)
                if ErrorWord.lastLetters >> UInt64(octet & 0x1F) & 1 == 1, ErrorWord.ends(word) {
                    holdsErrorWord = true
                }
            }
        }
        let hasDigit = low & BareToken.digits != 0
        let hasLetter = high & ~BareToken.punctuation != 0
        return isLegal && hasDigit && hasLetter && low.nonzeroBitCount + high.nonzeroBitCount >= 8
            && !holdsErrorWord && !isGUID(bytes)
    }

    /// `0` to `9` among the first 64 octets, and `_` and `~` among the next.
    private static let digits: UInt64 = 0x3FF << 0x30
    private static let punctuation: UInt64 = 1 << (0x5F - 64) | 1 << (0x7E - 64)

    /// 36 octets with hyphens where a GUID has them.
    private static func isGUID(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.count == 36 && [8, 13, 18, 23].allSatisfy { bytes[$0] == UInt8(ascii: "-") }
    }
}

/// Words of seven letters or more that errors are made of, or their first twelve letters, as numbers of five bits a letter:
/// so many letters are compared at once, and `user-not_found` is found as well.
private struct ErrorWord {
    let value: UInt64
    let mask: UInt64

    private init(_ text: StaticString) {
        var value: UInt64 = 0
        for letter in UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount) {
            value = value << 5 | UInt64(letter & 0x1F)
        }
        self.value = value
        mask = ErrorWord.mask(letters: text.utf8CodeUnitCount)
    }

    /// The bits of that many letters, at most twelve.
    static func mask(letters: Int) -> UInt64 { 1 << UInt64(5 * letters) - 1 }

    private static let all: [ErrorWord] = [
        "unauthorized", "unauthentica", "forbidden", "exception", "notfound", "notallowed", "notenabled", "invalid",
        "disabled", "internalserv", "badrequest", "unavailable", "accessdenied", "timedout",
    ].map { ErrorWord($0) }

    /// One bit for the last letter of each word: few letters of a token need a closer look.
    static let lastLetters = all.reduce(0 as UInt64) { $0 | 1 << ($1.value & 0x1F) }

    /// Whether letters packed in the same way end with one of the words.
    static func ends(_ letters: UInt64) -> Bool {
        for word in all where letters & word.mask == word.value { return true }
        return false
    }
}
