/// One pass over one text: arrays, objects and the space between; strings and numbers have files of their own.
struct JSONScanner {
    let bytes: [UInt8]
    var index = 0
    private let parser: JSONParser
    private let recordsPlaces: Bool
    private var depth = 0
    private var path = JSONPath()
    private var counter = JSONPositionCounter()
    /// Where each value and name stands, if that was wanted.
    private(set) var places: [JSONPath: JSONDocument.Place] = [:]
    /// Members passed over, if those are listed.
    private(set) var duplicates: [JSONDocument.Duplicate] = []

    init(_ bytes: [UInt8], parser: JSONParser, recordsPlaces: Bool) {
        self.bytes = bytes
        self.parser = parser
        self.recordsPlaces = recordsPlaces
    }

    /// The next byte, `nil` at the end.
    var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    /// An error at that offset; the text's end makes it `unexpectedEnd`.
    func failure(_ reason: JSONError.Reason, at offset: Int, duplicate: String? = nil) -> JSONError {
        var counter = JSONPositionCounter()
        return JSONError(
            reason: offset < bytes.count ? reason : .unexpectedEnd,
            position: counter.position(of: offset, in: bytes),
            duplicate: duplicate
        )
    }

    /// The value of the whole text.
    mutating func document() throws(JSONError) -> JSONValue {
        guard bytes.count <= parser.maximumBytes else {
            throw JSONError(reason: .tooLarge, position: JSONPosition(line: 1, column: 1), duplicate: nil)
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            guard parser.skipsBOM else { throw failure(.byteOrderMark, at: 0) }
            index = 3
        }
        try skipSpace()
        let value = try value(name: nil)
        try skipSpace()
        guard index == bytes.count else { throw failure(.trailingContent, at: index) }
        return value
    }

    /// The value that begins here; `name` is where its member's name stands.
    private mutating func value(name: JSONPosition?) throws(JSONError) -> JSONValue {
        if recordsPlaces {
            places[path] = JSONDocument.Place(name: name, value: counter.position(of: index, in: bytes))
        }
        switch next {
        case .openBrace: return try object()
        case .openBracket: return try array()
        case .quote: return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case .some(let byte) where byte == .minus || byte.isDigit: return .number(try number())
        default: throw failure(.expectedValue, at: index)
        }
    }

    private mutating func literal(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        let start = index
        let isThere = word.withUTF8Buffer { bytes[start...].starts(with: $0) }
        guard isThere else { throw failure(.expectedValue, at: start) }
        index += word.utf8CodeUnitCount
        return value
    }

    private mutating func number() throws(JSONError) -> JSONNumber {
        let start = index
        switch JSONNumber.scan(bytes, from: start) {
        case .broken(let offset): throw failure(.invalidNumber, at: offset)
        case .end(let end):
            index = end
            return JSONNumber(uncheckedText: String(decoding: bytes[start..<end], as: UTF8.self))
        }
    }

    private mutating func array() throws(JSONError) -> JSONValue {
        try open()
        var elements: [JSONValue] = []
        while try hasMore(before: .closeBracket, afterFirst: !elements.isEmpty) {
            if recordsPlaces { path = path.appending(elements.count) }
            elements.append(try value(name: nil))
            if recordsPlaces { path = path.parent }
        }
        depth -= 1
        return .array(elements)
    }

    private mutating func object() throws(JSONError) -> JSONValue {
        try open()
        var members: [JSONObject.Member] = []
        var names = JSONNameSet()
        while try hasMore(before: .closeBrace, afterFirst: !members.isEmpty) {
            let start = index
            guard next == .quote else { throw failure(.expectedName, at: index) }
            let name = try string()
            let isNew = names.insert(name, after: members)
            // Each that is listed costs a copy of the places: a hundred are enough to be told of.
            guard isNew || (parser.listsDuplicates && recordsPlaces && duplicates.count < 100) else {
                throw failure(.duplicateName, at: start, duplicate: name.quotable)
            }
            try skipSpace()
            guard next == .colon else { throw failure(.expectedColon, at: index) }
            index += 1
            try skipSpace()
            var position: JSONPosition?
            if recordsPlaces {
                path = path.appending(name)
                position = counter.position(of: start, in: bytes)
            }
            if isNew {
                members.append(JSONObject.Member(name, try value(name: position)))
            } else {
                try passOver(at: position)
            }
            if recordsPlaces { path = path.parent }
        }
        depth -= 1
        return .object(JSONObject(distinct: members))
    }

    /// Reads a member whose name stood before: places stay those of the first.
    private mutating func passOver(at position: JSONPosition?) throws(JSONError) {
        if let position { duplicates.append(JSONDocument.Duplicate(path: path, position: position)) }
        let first = places
        _ = try value(name: nil)
        places = first
    }

    private mutating func open() throws(JSONError) {
        guard depth < parser.maximumDepth else { throw failure(.tooDeep, at: index) }
        depth += 1
        index += 1
    }

    /// Steps over the comma or the closing bracket; whether another element or member follows.
    private mutating func hasMore(before end: UInt8, afterFirst: Bool) throws(JSONError) -> Bool {
        try skipSpace()
        var comma: Int?
        if afterFirst, next == .comma {
            comma = index
            index += 1
            try skipSpace()
        }
        if next == end {
            if let comma, !parser.allowsComments { throw failure(.trailingComma, at: comma) }
            index += 1
            return false
        }
        guard !afterFirst || comma != nil else { throw failure(.expectedCommaOrEnd, at: index) }
        return true
    }

    /// Steps over space, tab, line ends and, where allowed, comments.
    private mutating func skipSpace() throws(JSONError) {
        while index < bytes.count {
            switch bytes[index] {
            case .space, .lineFeed, 0x09, 0x0D: index += 1
            case .slash: try skipComment()
            default: return
            }
        }
    }

    private mutating func skipComment() throws(JSONError) {
        let start = index
        guard parser.allowsComments else { throw failure(.unexpectedComment, at: start) }
        switch start + 1 < bytes.count ? bytes[start + 1] : nil {
        case .slash:
            index = bytes[start...].firstIndex(of: .lineFeed) ?? bytes.count
        case .star:
            index = start + 2
            while index + 1 < bytes.count, bytes[index] != .star || bytes[index + 1] != .slash { index += 1 }
            guard index + 1 < bytes.count else { throw failure(.unexpectedEnd, at: bytes.count) }
            index += 2
        default: throw failure(.unexpectedComment, at: start)
        }
        try checkUTF8(start..<index)
    }
}
