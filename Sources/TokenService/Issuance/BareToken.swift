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
        var kinds: UInt8 = 0
        var seen: (low: UInt64, high: UInt64) = (0, 0)
        for octet in bytes {
            guard AnswerBinding.isToken(octet: octet) else { return false }
            kinds |= (0x30...0x39).contains(octet) ? 1 : octet > 0x40 ? 2 : 0
            if octet < 64 { seen.low |= 1 << UInt64(octet) } else { seen.high |= 1 << UInt64(octet & 63) }
        }
        guard kinds == 3, seen.low.nonzeroBitCount + seen.high.nonzeroBitCount >= 8 else { return false }
        return !isGUID(bytes) && !holdsErrorWord(bytes)
    }

    /// 36 octets with hyphens where a GUID has them.
    private static func isGUID(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.count == 36 && [8, 13, 18, 23].allSatisfy { bytes[$0] == UInt8(ascii: "-") }
    }

    /// Words of seven letters or more, with only letters compared, so that `user-not_found` is found as well.
    private static let errorWords = [
        "unauthorized", "unauthenticated", "forbidden", "exception", "notfound", "notallowed", "notenabled", "invalid",
        "disabled", "internalserver", "badrequest", "unavailable", "accessdenied", "timedout",
    ].map { Array($0.utf8) }

    private static func holdsErrorWord(_ bytes: UnsafeRawBufferPointer) -> Bool {
        // Where each word is: how many of its letters the last letters of the text have matched.
        var letters: [UInt8] = []
        letters.reserveCapacity(bytes.count)
        for octet in bytes where octet > 0x40 && octet & 0x1F <= 26 && octet != UInt8(ascii: "_") {
            letters.append(octet | 0x20)
        }
        return errorWords.contains { word in
            guard letters.count >= word.count else { return false }
            for start in 0...(letters.count - word.count) where letters[start] == word[0] {
                if letters[start..<(start + word.count)].elementsEqual(word) { return true }
            }
            return false
        }
    }
}
