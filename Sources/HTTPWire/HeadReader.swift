/// Reads a start line and field lines, or a trailer section, from an input buffer as they become complete.
struct HeadReader: Sendable {
    /// Offset of the line being read from the section's first octet.
    private(set) var lineStart = 0
    /// Offset of the first field line.
    private var fieldsStart = 0
    private var entries: [Fields.Entry] = []

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

    /// The section's fields, once its empty line has been read; the reader and the input then stand at what follows.
    mutating func finish(_ input: inout InputBuffer) -> Fields {
        let fields = Fields(octets: input.copy(fieldsStart..<lineStart), entries: entries)
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
