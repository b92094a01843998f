/// An anchored pattern: `*` stands for any run of bytes, everything else for itself.
struct Pattern: Sendable {
    private let pieces: [[UInt8]]

    /// From the configuration's text; the mail domain after the last `@` compares without regard to ASCII case.
    init(_ text: String) {
        let subject = Pattern.folded(Array(text.utf8))
        pieces = subject.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
    }

    /// Whether the whole text fits.
    func matches(_ text: String) -> Bool {
        guard pieces.count > 1 || !pieces[0].isEmpty else { return text.isEmpty }
        if pieces.count == 2, pieces[0].isEmpty, pieces[1].isEmpty { return true }
        let bytes = Pattern.folded(Array(text.utf8))
        guard pieces.count > 1 else { return bytes == pieces[0] }
        let first = pieces[0]
        let last = pieces[pieces.count - 1]
        guard bytes.count >= first.count + last.count, bytes.starts(with: first),
            bytes.suffix(last.count).elementsEqual(last)
        else { return false }
        // Each piece between two stars is taken where it first occurs: that leaves the most for the next.
        var rest = bytes[first.count..<(bytes.count - last.count)]
        for piece in pieces.dropFirst().dropLast() {
            guard let end = Pattern.end(of: piece, in: rest) else { return false }
            rest = rest[end...]
        }
        return true
    }

    private static func end(of piece: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count >= piece.count else { return nil }
        for start in bytes.startIndex...(bytes.endIndex - piece.count)
        where bytes[start..<(start + piece.count)].elementsEqual(piece) {
            return start + piece.count
        }
        return nil
    }

    private static func folded(_ bytes: [UInt8]) -> [UInt8] {
        guard let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { return bytes }
        return bytes[..<at] + bytes[at...].map(lowercased)
    }
}
