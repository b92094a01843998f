/// Reads a start line and field lines, or a trailer section, from an input buffer as they become complete.
struct HeadReader: Sendable {
    /// Offset of the line being read from the section's first octet.
    private(set) var lineStart = 0
    /// Offset of the first field line.
    private var fieldsStart = 0
    private var entries: [Fields.Entry] = []
    /// Offsets from the first field line of the line ends that a fold made part of a value.
    private var folds: [Int] = []
    /// Memory of the lines' places, in bytes.
    var entryBytes: Int { entries.capacity * MemoryLayout<Fields.Entry>.size }

    /// The next line's offsets without its CRLF; nil when more octets are needed.
    ///
    /// - Parameters:
    ///   - end: the offset no line may go beyond, its CRLF included.
    ///   - tooLong: thrown for a line, complete or not, that goes beyond it.
    ///   - broken: thrown for a line feed without a carriage return before it.
    mutating func line(
        of input: inout InputBuffer,
        end: Int,
        tooLong: ParseError,
        broken: ParseError
    ) throws(ParseError) -> Range<Int>? {
        guard let lineFeed = input.lineFeed(from: lineStart) else {
            guard input.count < end else { throw tooLong }
            return nil
        }
        guard lineFeed < end else { throw tooLong }
        guard lineFeed > lineStart, input[lineFeed - 1] == .cr else { throw broken }
        let line = lineStart..<(lineFeed - 1)
        lineStart = lineFeed + 1
        return line
    }

    /// The start line is read: field lines follow.
    mutating func beginFields() {
        fieldsStart = lineStart
        entries.reserveCapacity(12)
    }

    /// Checks one field line and keeps its place (RFC 9112 §5).
    mutating func addField(_ line: Range<Int>, of input: InputBuffer, limit: Int) throws(ParseError) {
        guard entries.count < limit else { throw .headTooLarge }
        let base = line.lowerBound - fieldsStart
        let entry = try input.withSpan(line) { octets throws(ParseError) in try FieldLine.parse(octets, at: base) }
        entries.append(entry)
    }

    /// Joins a line that begins with a blank to the value before it, as a response's reader does (RFC 9112 §5.2); false if
    /// the line is no fold.
    mutating func fold(_ line: Range<Int>, of input: InputBuffer) throws(ParseError) -> Bool {
        guard input[line.lowerBound].isBlank else { return false }
        guard let last = entries.indices.last, try !frames(entries[last], in: input) else { throw .badField }
        try input.withSpan(line) { octets throws(ParseError) in
            guard FieldLine.isValue(octets) else { throw .badField }
        }
        var end = line.upperBound
        while end > line.lowerBound, input[end - 1].isBlank { end -= 1 }
        let lineEnd = line.lowerBound - fieldsStart - 2
        folds.append(lineEnd)
        // A value that has not begun yet begins with the first octet that is no blank.
        if entries[last].valueStart == entries[last].valueEnd {
            var start = line.lowerBound
            while start < end, input[start].isBlank { start += 1 }
            entries[last].valueStart = UInt32(start - fieldsStart)
            entries[last].valueEnd = UInt32(end - fieldsStart)
        } else if end > line.lowerBound {
            entries[last].valueEnd = UInt32(end - fieldsStart)
        }
        return true
    }

    /// Whether a line says how long the message is: such a line is never folded, so that no two readers differ on it.
    private func frames(_ entry: Fields.Entry, in input: InputBuffer) throws(ParseError) -> Bool {
        let name = (fieldsStart + Int(entry.nameStart))..<(fieldsStart + Int(entry.nameEnd))
        return try input.withSpan(name) { octets in
            Fields.isSame(octets, "Content-Length") || Fields.isSame(octets, "Transfer-Encoding")
        }
    }

    /// The section's fields, once its empty line has been read; the reader and the input then stand at what follows.
    mutating func finish(_ input: inout InputBuffer) -> Fields {
        var octets = input.copy(fieldsStart..<lineStart)
        for lineEnd in folds {
            octets[lineEnd] = .space
            octets[lineEnd + 1] = .space
        }
        let fields = Fields(octets: octets, entries: entries)
        input.consume(lineStart)
        self = HeadReader()
        return fields
    }

    /// Drops an empty line that stands before the start line.
    mutating func skipLine(_ input: inout InputBuffer) {
        input.consume(lineStart)
        lineStart = 0
    }
}
