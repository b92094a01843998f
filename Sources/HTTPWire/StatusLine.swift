/// A checked status line: `HTTP-version SP 3DIGIT SP [reason]`; the reason is not kept (RFC 9112 §4).
struct StatusLine: Sendable {
    let version: Version
    /// 100 to 599.
    let status: Int

    /// Checks a line without its CRLF; the space before an empty reason may be missing, as several servers leave it out.
    init(_ line: Span<UInt8>) throws(ParseError) {
        guard line.count >= 12, line[8] == .space else { throw .badStatusLine }
        version = try Version(line.extracting(0..<8), malformed: .badStatusLine)
        guard line[9].isDigit, line[10].isDigit, line[11].isDigit else { throw .badStatusLine }
        status = Int(line[9] - 0x30) * 100 + Int(line[10] - 0x30) * 10 + Int(line[11] - 0x30)
        guard (100...599).contains(status) else { throw .badStatusLine }
        guard line.count == 12 || line[12] == .space, FieldLine.isValue(line.extracting(12..<line.count)) else {
            throw .badStatusLine
        }
    }
}
