/// Names as they compare: by compatibility decomposition and full case folding (Unicode section 3.13, D146).
///
/// Invariant: two spellings that NFKC and case folding make one have one folded form. Reserved, denied, blocked and
/// counted names are compared by it, so that no spelling of a name escapes what was said of the name. What goes to
/// ThoughtSpot is never folded.
enum Folding {
    /// The folded form of a text; two texts are the same name if these are the same bytes.
    static func fold(_ text: String) -> String {
        var isFolded = true
        for byte in text.utf8 {
            guard byte < 0x80 else { return foldBeyondASCII(text) }
            if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) { isFolded = false }
        }
        return isFolded ? text : String(decoding: text.utf8.lazy.map(lowercased), as: UTF8.self)
    }

    /// Whether both are spellings of one name.
    static func isSame(_ left: String, _ right: String) -> Bool {
        fold(left).utf8.elementsEqual(fold(right).utf8)
    }

    private static func foldBeyondASCII(_ text: String) -> String {
        var letters = String.UnicodeScalarView()
        for letter in ordered(text.unicodeScalars.flatMap(becomes)) { letters.append(letter) }
        return String(letters)
    }

    /// What one code point becomes.
    private static func becomes(_ letter: Unicode.Scalar) -> [Unicode.Scalar] {
        if letter.isASCII { return [Unicode.Scalar(lowercased(UInt8(ascii: letter)))] }
        if let syllable = syllable(letter.value) { return syllable }
        if let known = table.becomes(letter.value) { return known }
        return isNewer(letter) ? Array(letter.properties.lowercaseMapping.unicodeScalars) : [letter]
    }

    /// Whether the table was made before that code point was assigned.
    static func isNewer(_ letter: Unicode.Scalar) -> Bool {
        (letter.properties.age?.major ?? 0) > FoldingTable.unicodeVersion
    }

    /// The letters of a Hangul syllable, by arithmetic (section 3.12).
    private static func syllable(_ value: UInt32) -> [Unicode.Scalar]? {
        guard (0xAC00...0xD7A3).contains(value) else { return nil }
        let index = value - 0xAC00
        let parts = [0x1100 + index / 588, 0x1161 + index % 588 / 28] + (index % 28 == 0 ? [] : [0x11A7 + index % 28])
        return parts.compactMap(Unicode.Scalar.init)
    }

    /// Marks in the order of their classes (section 3.11, D108).
    private static func ordered(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var ordered: [Unicode.Scalar] = []
        for letter in letters {
            let mark = letter.properties.canonicalCombiningClass
            var place = ordered.endIndex
            while mark != .notReordered, place > 0, ordered[place - 1].properties.canonicalCombiningClass > mark {
                place -= 1
            }
            ordered.insert(letter, at: place)
        }
        return ordered
    }

    private static let table = FoldingRuns(FoldingTable.runs)
}

/// The table of what code points become, for looking up.
private struct FoldingRuns: Sendable {
    private struct Run {
        let start: UInt32
        let count: UInt32
        /// The distance of neighbours, and that of the first letter of what they become.
        let stride: UInt32
        let step: UInt32
        let letters: Range<Int>
    }

    private var runs: [Run] = []
    private var letters: [UInt32] = []

    /// Reads the form that `FoldingTable` describes.
    init(_ text: StaticString) {
        let bytes = text.withUTF8Buffer { Array($0) }
        var start: UInt32 = 0
        for word in bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            guard let colon = word.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let head = word[..<colon]
            let sign = head.firstIndex { FoldingRuns.steps($0) != nil }
            start += FoldingRuns.number(head[..<(sign ?? colon)])
            let steps = sign.flatMap { FoldingRuns.steps(head[$0]) } ?? (1, 1)
            let first = letters.count
            letters += word[(colon + 1)...].split(separator: UInt8(ascii: ".")).map(FoldingRuns.number)
            runs.append(
                Run(
                    start: start,
                    count: sign.map { FoldingRuns.number(head[($0 + 1)...]) } ?? 1,
                    stride: steps.0,
                    step: steps.1,
                    letters: first..<letters.count
                )
            )
        }
    }

    /// What that code point becomes; nil if it stays as it is.
    func becomes(_ value: UInt32) -> [Unicode.Scalar]? {
        var (low, high) = (0, runs.count)
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].start <= value { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return nil }
        let run = runs[low - 1]
        let distance = value - run.start
        guard distance % run.stride == 0, distance / run.stride < run.count else { return nil }
        var becomes = Array(letters[run.letters])
        becomes[0] += distance / run.stride * run.step
        return becomes.compactMap(Unicode.Scalar.init)
    }

    private static func steps(_ sign: UInt8) -> (UInt32, UInt32)? {
        switch sign {
        case UInt8(ascii: "+"): (1, 1)
        case UInt8(ascii: "="): (1, 0)
        case UInt8(ascii: "%"): (2, 2)
        default: nil
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> UInt32 {
        digits.reduce(0) { $0 * 36 + UInt32($1 < 0x3A ? $1 - 0x30 : $1 - 0x57) }
    }
}
