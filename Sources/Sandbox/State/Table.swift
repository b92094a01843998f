/// What a table keeps: an id of its own and a key (a name, mostly) that is unique in the table.
protocol Row: Sendable {
    var id: String { get }
    var key: ExactText { get }
}

/// Rows in the order they came, found by id or by exact key.
struct Table<Element: Row>: Sendable {
    private(set) var rows: [Element] = []
    private var places: [String: Int] = [:]
    private var keys: [ExactText: Int] = [:]

    /// The row of that id.
    subscript(id id: String) -> Element? { places[id].map { rows[$0] } }

    /// The row of that exact key.
    subscript(key key: ExactText) -> Element? { keys[key].map { rows[$0] } }

    /// Where the row of that id stands among the others.
    func place(of id: String) -> Int? { places[id] }

    /// Adds a row after the others; false if the id or the key is taken.
    mutating func insert(_ row: Element) -> Bool {
        guard places[row.id] == nil, keys[row.key] == nil else { return false }
        places[row.id] = rows.count
        keys[row.key] = rows.count
        rows.append(row)
        return true
    }

    /// Changes the row of that id, if the new key is free.
    ///
    /// False if it is not, or if there is no such row.
    @discardableResult
    mutating func update(_ id: String, _ change: (inout Element) -> Void) -> Bool {
        guard let place = places[id] else { return false }
        var row = rows[place]
        change(&row)
        precondition(row.id == id, "a row keeps its id")
        let (old, new) = (rows[place].key, row.key)
        if old != new {
            guard keys[new] == nil else { return false }
            keys[old] = nil
            keys[new] = place
        }
        rows[place] = row
        return true
    }

    /// Changes every row in a way that leaves its key alone.
    mutating func updateAll(_ change: (inout Element) -> Void) {
        for place in rows.indices { change(&rows[place]) }
    }

    /// Removes the row of that id; false if there is none.
    @discardableResult
    mutating func remove(_ id: String) -> Bool {
        guard let place = places[id] else { return false }
        rows.remove(at: place)
        places = [:]
        keys = [:]
        for (index, row) in rows.enumerated() {
            places[row.id] = index
            keys[row.key] = index
        }
        return true
    }
}
