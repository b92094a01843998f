/// The lines of a text: where they begin and end, and with what.
struct YAMLLineBreaks {
    private let bytes: [UInt8]
    private let usesCRLF: Bool

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let first = bytes.firstIndex(of: 0x0A)
        usesCRLF = first.map { $0 > 0 && bytes[$0 - 1] == 0x0D } ?? false
    }

    /// Fresh lines with the line ends of this text.
    func own(_ fresh: [UInt8]) -> [UInt8] {
        guard usesCRLF, fresh.contains(0x0A) else { return fresh }
        return fresh.reduce(into: []) { $0 += $1 == 0x0A ? [0x0D, 0x0A] : [$1] }
    }

    /// Where the line with that offset begins; a byte order mark is before it.
    func start(_ offset: Int) -> Int {
        var start = offset
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        return start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, offset) : start
    }

    /// Where the line after the one with that offset begins, or the end of the text.
    func next(_ offset: Int) -> Int {
        bytes[offset...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    }

    /// How far the offset is from the beginning of its line.
    func column(_ offset: Int) -> Int { offset - start(offset) }

    /// Whether only spaces stand before the offset on its line.
    func isFirst(_ offset: Int) -> Bool { bytes[start(offset)..<offset].allSatisfy { $0 == 0x20 } }

    /// Whether a line end is missing before the offset, which is the end of the text.
    func lacksBreak(_ offset: Int) -> Bool { offset == bytes.count && offset > 0 && bytes[offset - 1] != 0x0A }

    /// Whether the header of the block scalar there asks to keep the line ends behind it.
    func keeps(_ range: Range<Int>) -> Bool {
        bytes[range].prefix { $0 != 0x0A }.prefix { $0 != UInt8(ascii: "#") }.contains(UInt8(ascii: "+"))
    }

    /// The end of the range without the line ends there.
    func trimmed(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D || bytes[end - 1] == 0x20 {
            end -= 1
        }
        return end
    }
}
