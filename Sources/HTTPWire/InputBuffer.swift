internal import Glibc

/// Octets that came in and are not consumed yet, with the place up to which a line end has been looked for.
///
/// Offsets count from the first octet not consumed, so they stay true when the buffer is compacted.
struct InputBuffer: Sendable {
    private var octets: [UInt8] = []
    /// Index of the first octet not consumed.
    private var start = 0
    /// Offset before which no line feed of the current line lies: a slow peer's line is not searched twice.
    private var searched = 0

    /// How many octets are not consumed.
    var count: Int { octets.count - start }

    /// Memory taken, in bytes.
    var capacity: Int { octets.capacity }

    /// Adds octets after the others.
    mutating func append(_ more: UnsafeRawBufferPointer) {
        compact()
        octets.append(contentsOf: more)
    }

    /// The octet at that offset.
    subscript(offset: Int) -> UInt8 { octets[start + offset] }

    /// A copy of the octets at those offsets.
    func copy(_ range: Range<Int>) -> [UInt8] {
        Array(octets[(start + range.lowerBound)..<(start + range.upperBound)])
    }

    /// ASCII text at those offsets.
    func text(_ range: Range<Int>) -> String {
        String(decoding: octets[(start + range.lowerBound)..<(start + range.upperBound)], as: UTF8.self)
    }

    /// Shows the octets at those offsets without a copy.
    func withSpan<Answer>(
        _ range: Range<Int>,
        _ body: (Span<UInt8>) throws(ParseError) -> Answer
    ) throws(ParseError) -> Answer {
        try body(octets.span.extracting((start + range.lowerBound)..<(start + range.upperBound)))
    }

    /// The offset of the first line feed at or after `from`, looking only at octets not looked at before.
    mutating func lineFeed(from: Int) -> Int? {
        let begin = max(from, searched)
        let length = count - begin
        guard length > 0 else { return nil }
        let first = start + begin
        // memchr is several times faster than a loop; it stays inside the array's own storage.
        let found: Int? = octets.withUnsafeBytes { storage in
            guard let base = storage.baseAddress, let hit = memchr(base + first, Int32(UInt8.lf), length) else {
                return nil
            }
            return UnsafeRawPointer(hit) - base - first
        }
        searched = found.map { begin + $0 + 1 } ?? count
        return found.map { begin + $0 }
    }

    /// Drops octets at the front.
    mutating func consume(_ length: Int) {
        start += length
        searched = max(0, searched - length)
        if start == octets.count { forget() }
    }

    /// Moves up to that many octets to the end of `body`; gives how many.
    mutating func move(upTo length: Int, to body: inout [UInt8]) -> Int {
        let moved = min(length, count)
        body.append(contentsOf: octets[start..<(start + moved)])
        consume(moved)
        return moved
    }

    /// Overwrites what was read: a connection that idles keeps nothing of the last message, which may have been a token.
    private mutating func forget() {
        octets.withUnsafeMutableBytes { storage in
            if let base = storage.baseAddress { explicit_bzero(base, storage.count) }
        }
        octets.removeAll(keepingCapacity: octets.capacity <= 4096)
        start = 0
    }

    /// Makes room at the end; a buffer grown by a large message is not kept for the idle time after it.
    private mutating func compact() {
        if start == octets.count {
            forget()
        } else if start > 4096, start > octets.count / 2 {
            octets.removeSubrange(0..<start)
            start = 0
        }
    }
}
