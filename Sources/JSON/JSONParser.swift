/// A strict RFC 8259 parser over UTF-8: a value of settings, which parses any number of texts.
///
/// Member order and number texts are kept; duplicate names (by bytes), invalid UTF-8, lone surrogates, unescaped
/// control characters, depth and size beyond the limits are refused, with line and column.
public struct JSONParser: Sendable {
    /// How many arrays and objects may lie in each other; the parser recurses, so at most 512.
    public var maximumDepth: Int
    /// The largest text in bytes.
    public var maximumBytes: Int
    /// Whether a byte order mark before the value is passed over (RFC 8259 §8.1 lets a reader do so) or refused.
    public var skipsBOM: Bool
    /// Whether `//` and `/* */` comments and one trailing comma are allowed (`.jsonc`), for files that people write.
    public var allowsComments: Bool
    /// Whether a name that stands twice ends the reading, or is listed by the document while the first one counts: a
    /// person wants to hear of everything that is wrong with a file at once.
    public var listsDuplicates: Bool

    /// The defaults: 64 deep, 16 MiB, no byte order mark, no comments, no name twice.
    public init(
        maximumDepth: Int = 64,
        maximumBytes: Int = 16 << 20,
        skipsBOM: Bool = false,
        allowsComments: Bool = false,
        listsDuplicates: Bool = false
    ) {
        precondition((1...512).contains(maximumDepth), "the parser's recursion is bounded")
        self.maximumDepth = maximumDepth
        self.maximumBytes = maximumBytes
        self.skipsBOM = skipsBOM
        self.allowsComments = allowsComments
        self.listsDuplicates = listsDuplicates
    }

    /// The one value that the text holds.
    public func value(of bytes: [UInt8]) throws(JSONError) -> JSONValue {
        var scanner = JSONScanner(bytes, parser: self, recordsPlaces: false)
        return try scanner.document()
    }

    /// The one value that the text holds, with the position of everything in it; for files that people write.
    public func document(of bytes: [UInt8]) throws(JSONError) -> JSONDocument {
        var scanner = JSONScanner(bytes, parser: self, recordsPlaces: true)
        let value = try scanner.document()
        return JSONDocument(value: value, places: scanner.places, duplicates: scanner.duplicates)
    }
}
