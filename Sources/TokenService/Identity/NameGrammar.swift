/// What a user's or group's name may look like.
///
/// Nothing is normalised, trimmed or case-folded on the way to ThoughtSpot: a name is taken as it is or refused.
enum NameGrammar {
    /// Why a name is refused.
    enum Fault: Error, Equatable {
        /// Outside the grammar: 400.
        case illFormed
        /// Well formed, but another text looks or compares the same: 403.
        case ambiguous
    }

    /// Longest user or group name in bytes.
    static let maximumBytes = 254

    /// Letters, digits and `. _ - @ + ' | # : = ~ $ !`; at most one `@`, with something on both sides.
    static func check(user: String) throws(Fault) {
        let bytes = user.utf8
        guard !bytes.isEmpty, bytes.count <= maximumBytes else { throw .illFormed }
        var isASCII = true
        for byte in bytes {
            if byte >= 0x80 { isASCII = false } else if !isUserByte(byte) { throw .illFormed }
        }
        guard hasSides(bytes, required: false) else { throw .illFormed }
        if !isASCII { try check(scalars: user) }
    }

    /// Whether any name can match: a pattern with a byte that no name has, as in `^bob$`, would deny or allow nobody.
    static func couldHold(userPattern pattern: String) -> Bool {
        guard pattern.utf8.contains(UInt8(ascii: "*")) else {
            return isLegal { () throws(Fault) in try check(user: pattern) }
        }
        return pattern.utf8.allSatisfy { $0 >= 0x80 || $0 == UInt8(ascii: "*") || isUserByte($0) }
            && isLegal { () throws(Fault) in try check(scalars: pattern) }
    }

    /// The same for groups; a `*` in a group's own name is met by one in a pattern.
    static func couldHold(groupPattern pattern: String) -> Bool {
        isLegal { () throws(Fault) in
            try check(group: pattern.utf8.contains(UInt8(ascii: "*")) ? "x\(pattern)x" : pattern)
        }
    }

    private static func isLegal(_ check: () throws(Fault) -> Void) -> Bool {
        do throws(Fault) { try check() } catch { return false }
        return true
    }

    /// A user's bytes, and inner spaces and `& / ( ) [ ] \ *` and the like, but no comma, quote or control.
    static func check(group: String) throws(Fault) {
        let bytes = group.utf8
        guard !bytes.isEmpty, bytes.count <= maximumBytes, bytes.first != 0x20, bytes.last != 0x20 else {
            throw .illFormed
        }
        var isASCII = true
        for byte in bytes {
            switch byte {
            case 0x80...: isASCII = false
            case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "<"), UInt8(ascii: ">"), ..<0x20, 0x7F:
                throw .illFormed
            default: break
            }
        }
        if !isASCII { try check(scalars: group) }
    }

    /// One `@` with something on both sides, no space, control, comma or quote.
    static func check(email: String) throws(Fault) {
        let bytes = email.utf8
        guard bytes.count <= maximumBytes, hasSides(bytes, required: true), bytes.allSatisfy(isAddressByte) else {
            throw .illFormed
        }
        try check(displayName: email)
    }

    /// Whether there is at most one `@` (or exactly one), with something on both sides of it.
    private static func hasSides(_ bytes: String.UTF8View, required: Bool) -> Bool {
        var seen = 0
        var last: UInt8 = UInt8(ascii: "@")
        for byte in bytes {
            if byte == UInt8(ascii: "@") {
                guard seen == 0, last != byte else { return false }
                seen = 1
            }
            last = byte
        }
        return last != UInt8(ascii: "@") && (seen == 1 || !required)
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"):
            false
        default: true
        }
    }

    /// Text of up to 254 bytes without controls, and without marks that turn or hide what stands beside them.
    static func check(displayName: String) throws(Fault) {
        guard displayName.utf8.count <= maximumBytes else { throw .illFormed }
        if displayName.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return }
        guard displayName.unicodeScalars.allSatisfy({ !isInvisible($0) }) else { throw .illFormed }
    }

    private static func isUserByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "+"),
            UInt8(ascii: "'"), UInt8(ascii: "|"), UInt8(ascii: "#"), UInt8(ascii: ":"), UInt8(ascii: "="),
            UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "!"):
            true
        default: false
        }
    }

    /// Letters and digits only beyond ASCII; fails closed on everything that has a second spelling or a twin.
    ///
    /// Combining marks are refused altogether: without a normaliser at hand that is what keeps names NFC-stable. Scripts
    /// that cannot be written without marks need another user name (the mail address, the subject).
    private static func check(scalars text: String) throws(Fault) {
        var scripts: Set<LetterScript> = []
        for scalar in text.unicodeScalars {
            if isInvisible(scalar) { throw .illFormed }
            guard !scalar.isASCII else {
                if scalar.properties.isAlphabetic { scripts.insert(.latin) }
                continue
            }
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
                break
            case .nonspacingMark, .spacingMark, .enclosingMark:
                throw .ambiguous
            default:
                throw .illFormed
            }
            if LetterScript.hasTwin(scalar.value) { throw .ambiguous }
            // Modifier letters are small forms of others; which, no table of ours says of the newest.
            if scalar.properties.generalCategory == .modifierLetter, Folding.isNewer(scalar) { throw .ambiguous }
            if let script = LetterScript(scalar.value) { scripts.insert(script) }
        }
        // A Cyrillic а among Latin letters is another user who looks the same.
        if scripts.count > 1 { throw .ambiguous }
    }

    /// Controls, line separators, bidirectional and zero-width marks, private use, unassigned.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: return true
        default: return scalar.properties.isDefaultIgnorableCodePoint
        }
    }
}
