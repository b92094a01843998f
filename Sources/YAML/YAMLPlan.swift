internal import JSON

/// Which of the old items stay, which go, and what is new: the order of what stays is the same on both sides.
struct YAMLPlan {
    /// Places of items that stay, changed perhaps; never empty.
    private(set) var kept: [(old: Int, new: Int)] = []
    /// Places of old items that go.
    private(set) var removed: [Int] = []
    /// Places of new items, with the old item each comes after; nil before all that stay.
    private(set) var added: [(new: Int, after: Int?)] = []

    /// For members of mappings; nil if none stays, or if those that stay have another order.
    init?(names old: [String], _ new: [String]) {
        var places: [[UInt8]: Int] = [:]
        for (place, name) in old.enumerated() { places[Array(name.utf8)] = place }
        let pairs = new.enumerated().compactMap { place, name in places[Array(name.utf8)].map { (old: $0, new: place) }
        }
        guard zip(pairs, pairs.dropFirst()).allSatisfy({ $0.old < $1.old }) else { return nil }
        self.init(pairs, old.count, new.count)
    }

    /// For elements of sequences, which are the same if they are equal or say the same id or name; nil if none stays.
    init?(elements old: [JSONValue], _ new: [JSONValue]) {
        let shorter = min(old.count, new.count)
        var head = 0
        while head < shorter, old[head] == new[head] { head += 1 }
        var tail = 0
        while tail < shorter - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
        var pairs = (0..<head).map { (old: $0, new: $0) }
        pairs += Self.matches(old, head..<old.count - tail, new, head..<new.count - tail)
        pairs += (0..<tail).reversed().map { (old: old.count - 1 - $0, new: new.count - 1 - $0) }
        self.init(Self.filled(pairs, old.count, new.count), old.count, new.count)
    }

    private init?(_ pairs: [(old: Int, new: Int)], _ oldCount: Int, _ newCount: Int) {
        guard !pairs.isEmpty else { return nil }
        kept = pairs
        let stays = Set(pairs.map(\.old))
        removed = (0..<oldCount).filter { !stays.contains($0) }
        var before: Int?
        var next = pairs[...]
        for place in 0..<newCount {
            if let pair = next.first, pair.new == place {
                before = pair.old
                next.removeFirst()
            } else {
                added.append((place, before))
            }
        }
    }

    /// What an element is called, whatever else is in it.
    private static func identity(_ value: JSONValue) -> String? {
        for name in ["id", "guid", "viz_guid", "column_id", "name", "fqn"] {
            if let text = value[name]?.string { return text }
        }
        return value.string
    }

    /// The longest common subsequence of what lies between equal ends, within bounds.
    private static func matches(
        _ old: [JSONValue],
        _ olds: Range<Int>,
        _ new: [JSONValue],
        _ news: Range<Int>
    ) -> [(old: Int, new: Int)] {
        let (rows, columns) = (olds.count, news.count)
        guard rows > 0, columns > 0, rows * columns <= 1_000_000 else { return [] }
        let names = (old: old[olds].map(identity), new: new[news].map(identity))
        func isSame(_ row: Int, _ column: Int) -> Bool {
            if let left = names.old[row], let right = names.new[column] { return left.utf8.elementsEqual(right.utf8) }
            return old[olds.lowerBound + row] == new[news.lowerBound + column]
        }
        var lengths = [Int](repeating: 0, count: (rows + 1) * (columns + 1))
        for row in (0..<rows).reversed() {
            for column in (0..<columns).reversed() {
                let (below, right) = ((row + 1) * (columns + 1) + column, row * (columns + 1) + column + 1)
                lengths[row * (columns + 1) + column] =
                    isSame(row, column) ? lengths[below + 1] + 1 : max(lengths[below], lengths[right])
            }
        }
        var pairs: [(old: Int, new: Int)] = []
        var (row, column) = (0, 0)
        while row < rows, column < columns {
            if isSame(row, column) {
                pairs.append((olds.lowerBound + row, news.lowerBound + column))
                (row, column) = (row + 1, column + 1)
            } else if lengths[(row + 1) * (columns + 1) + column] >= lengths[row * (columns + 1) + column + 1] {
                row += 1
            } else {
                column += 1
            }
        }
        return pairs
    }

    /// Pairs what stands between the same neighbours, so that a new name for an element changes one line.
    private static func filled(_ pairs: [(old: Int, new: Int)], _ oldCount: Int, _ newCount: Int)
        -> [(old: Int, new: Int)]
    {
        var all: [(old: Int, new: Int)] = []
        var (old, new) = (0, 0)
        for pair in pairs + [(old: oldCount, new: newCount)] {
            for step in 0..<min(pair.old - old, pair.new - new) { all.append((old + step, new + step)) }
            if pair.old < oldCount || pair.new < newCount { all.append(pair) }
            (old, new) = (pair.old + 1, pair.new + 1)
        }
        return all
    }
}
