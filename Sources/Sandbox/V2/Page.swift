internal import JSON

/// Paging of REST API 2.0's searches: `record_offset` and `record_size`, ten rows unless asked otherwise.
struct Page: Sendable {
    private let offset: Int
    private let size: Int

    init(_ body: JSONObject) throws(Refusal) {
        offset = try body.integer("record_offset") ?? 0
        size = try body.integer("record_size") ?? 10
        guard offset >= 0, size >= -1 else { throw Refusal(400, "Bad value for record_offset or record_size") }
    }

    /// The rows of the page; a size of -1 takes all that follow.
    func of<Element>(_ rows: some Sequence<Element>) -> [Element] {
        let rest = rows.dropFirst(offset)
        return size == -1 ? Array(rest) : Array(rest.prefix(size))
    }
}

/// The wildcard patterns of both APIs: `%` stands for any text, letters match in either case.
struct NamePattern: Sendable {
    private let pattern: [Character]

    init(_ text: String) { pattern = Array(text.lowercased()) }

    /// Whether the whole text matches.
    func matches(_ text: String) -> Bool {
        let text = Array(text.lowercased())
        var (place, mark) = (0, 0)
        var star: Int?
        var next = 0
        while place < text.count {
            if next < pattern.count, pattern[next] == "%" {
                star = next
                mark = place
                next += 1
            } else if next < pattern.count, pattern[next] == text[place] {
                place += 1
                next += 1
            } else if let star {
                mark += 1
                place = mark
                next = star + 1
            } else {
                return false
            }
        }
        return pattern[next...].allSatisfy { $0 == "%" }
    }
}
