/// Which rows a list of headers shows, and in what order: `pattern`, `fetchids`, `skipids`, `sort`, `sortascending`,
/// `offset` and `batchsize`.
struct HeaderPage: Sendable {
    /// What a row is found and sorted by.
    struct Key: Sendable {
        let name: String
        let id: String
        private let display: String
        private let created: Int
        private let modified: Int

        init(name: String, _ id: String, _ display: String, _ created: Int, _ modified: Int) {
            self.name = name
            self.id = id
            self.display = display
            self.created = created
            self.modified = modified
        }

        /// By one of V1's `Sorts`.
        fileprivate func isBefore(_ other: Key, by sort: String) -> Bool {
            switch sort {
            case "DISPLAY_NAME": display < other.display
            case "CREATED": created < other.created
            case "MODIFIED": modified < other.modified
            default: name < other.name
            }
        }
    }

    private let fetched: Set<String>?
    private let skipped: Set<String>
    private let pattern: NamePattern?
    /// Nil: in the order they came.
    private let sort: String?
    private let isAscending: Bool
    private let offset: Int
    /// Nil: all that follow.
    private let size: Int?

    init(_ query: Parameters) throws(Refusal) {
        fetched = try query.list("fetchids").map(Set.init)
        skipped = Set(try query.list("skipids") ?? [])
        pattern = query["pattern"].map(NamePattern.init)
        sort = query["sort"].flatMap { $0 == "DEFAULT" ? nil : $0 }
        isAscending = try query.flag("sortascending") ?? true
        offset = max(0, try query.integer("offset") ?? 0)
        let size = try query.integer("batchsize") ?? -1
        self.size = size > 0 ? size : nil
    }

    /// The rows of the page, and whether none follow.
    ///
    /// Rows in the order they came are looked at no further than the page goes: long lists are read page by page.
    func of<Element>(
        _ rows: some Sequence<Element>,
        _ key: @escaping (Element) -> Key
    ) -> (rows: [Element], isLast: Bool) {
        let matching = rows.lazy.filter { matches($0, key) }
        guard sort == nil, isAscending else { return cut(ordered(Array(matching), key)) }
        return cut(matching)
    }

    private func matches<Element>(_ row: Element, _ key: (Element) -> Key) -> Bool {
        guard fetched != nil || !skipped.isEmpty || pattern != nil else { return true }
        let key = key(row)
        return (fetched?.contains(key.id) ?? true) && !skipped.contains(key.id) && (pattern?.matches(key.name) ?? true)
    }

    private func ordered<Element>(_ rows: [Element], _ key: (Element) -> Key) -> [Element] {
        var rows = rows
        if let sort { rows.sort { key($0).isBefore(key($1), by: sort) } }
        return isAscending ? rows : rows.reversed()
    }

    private func cut<Element>(_ rows: some Sequence<Element>) -> (rows: [Element], isLast: Bool) {
        let rest = rows.dropFirst(offset)
        guard let size else { return (Array(rest), true) }
        let page = Array(rest.prefix(size + 1))
        return (Array(page.prefix(size)), page.count <= size)
    }
}
