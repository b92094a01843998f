/// Why a text is not JSON, and where; it never quotes the text, which may hold secrets.
public struct JSONError: Error, Hashable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        case tooLarge = "the text is larger than allowed"
        case tooDeep = "objects and arrays are nested deeper than allowed"
        case unexpectedEnd = "the text ends too early"
        case expectedValue = "expected a value"
        case expectedName = "expected a member's name in double quotes"
        case expectedColon = "expected a colon after the member's name"
        case expectedCommaOrEnd = "expected a comma or the closing bracket"
        case trailingComma = "a comma stands before the closing bracket"
        case trailingContent = "something follows the value"
        case invalidNumber = "a number is not written as JSON wants it"
        case invalidEscape = "a backslash begins no escape that JSON knows"
        case loneSurrogate = "half of a surrogate pair stands alone"
        case controlCharacter = "a control character stands unescaped in a string"
        case invalidUTF8 = "the bytes are not UTF-8"
        case duplicateName = "the same member's name stands twice in one object"
        case byteOrderMark = "a byte order mark precedes the value"
        case unexpectedComment = "comments are not allowed here"
    }

    /// What is wrong.
    public let reason: Reason
    /// Where: the first byte that cannot stand, or the beginning of what cannot.
    public let position: JSONPosition
    /// The object's member that stands twice, if its name is short printable ASCII; not part of `description`.
    public let duplicate: String?

    /// For example `line 3, column 14: expected a value`.
    public var description: String { "\(position): \(reason.rawValue)" }
}

/// A place in a text.
public struct JSONPosition: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Counted from 1; a line ends at a line feed.
    public let line: Int
    /// Counted from 1 in Unicode scalars.
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// For example `line 3, column 14`.
    public var description: String { "line \(line), column \(column)" }

    public static func < (left: JSONPosition, right: JSONPosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// Counts lines and columns forward through a text; a later offset costs only the bytes between.
struct JSONPositionCounter {
    private var offset = 0
    private var line = 1
    private var column = 1

    /// The position of the byte at that offset, which is not before the last one asked for.
    mutating func position(of target: Int, in bytes: [UInt8]) -> JSONPosition {
        while offset < target, offset < bytes.count {
            if bytes[offset] == .lineFeed {
                line += 1
                column = 1
            } else if bytes[offset] & 0xC0 != 0x80 {
                column += 1
            }
            offset += 1
        }
        return JSONPosition(line: line, column: column)
    }
}
