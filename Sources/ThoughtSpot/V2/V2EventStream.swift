public import JSON

/// The answer of a call that ThoughtSpot gives as server-sent events, whole.
public struct V2EventStream: Answer, Hashable {
    public static let kind = Reply.Kind.bytes

    /// One event: its name and its data, lines joined by a line feed.
    public struct Event: Sendable, Hashable {
        /// `message` unless the stream says otherwise.
        public let name: String
        public let data: String

        /// The data as JSON; nil if it is none.
        public var json: JSONValue? { try? JSONValue(parsing: data) }
    }

    /// In the order in which they came.
    public let events: [Event]

    /// Reads the stream by the rules of the HTML standard §9.2.6; comments and unknown fields are passed over.
    public init(_ bytes: [UInt8]) {
        var events: [Event] = []
        var (name, data): (String?, [String]) = (nil, [])
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        for line in V2EventStream.lines(content) {
            if line.isEmpty {
                if !data.isEmpty { events.append(Event(name: name ?? "message", data: data.joined(separator: "\n"))) }
                (name, data) = (nil, [])
                continue
            }
            let colon = line.utf8.firstIndex(of: UInt8(ascii: ":"))
            let field = colon.map { line[..<$0] } ?? line[...]
            var value = colon.map { line[line.index(after: $0)...] } ?? ""
            if value.hasPrefix(" ") { value = value.dropFirst() }
            switch field {
            case "data": data.append(String(value))
            case "event": name = String(value)
            default: break
            }
        }
        // An event whose end was cut off is told all the same: it is the last word of a broken answer.
        if !data.isEmpty { events.append(Event(name: name ?? "message", data: data.joined(separator: "\n"))) }
        self.events = events
    }

    public init(reply: Reply) throws(AnswerError) {
        switch reply {
        case .bytes(let bytes): self.init(bytes)
        case .none: self.init([])
        case .json, .text, .redirect: throw AnswerError("the answer is no event stream")
        }
    }

    /// Lines that end with CR LF, LF or CR.
    private static func lines(_ bytes: ArraySlice<UInt8>) -> [String] {
        var lines: [String] = []
        var line: [UInt8] = []
        var lastWasReturn = false
        for byte in bytes {
            if byte == 0x0A, lastWasReturn {
                lastWasReturn = false
                continue
            }
            lastWasReturn = byte == 0x0D
            if byte == 0x0A || byte == 0x0D {
                lines.append(String(decoding: line, as: UTF8.self))
                line.removeAll(keepingCapacity: true)
            } else {
                line.append(byte)
            }
        }
        if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
        return lines
    }
}
