internal import JSON

/// The data objects of the cluster and who may see them.
struct Catalogue: Sendable {
    var objects = Table<DataObject>()
    /// Custom actions by id, as they were given.
    var actions: [CustomAction] = []

    /// The seeded catalogue: a connection, two tables, a worksheet, answers, Liveboards, tags.
    init(now: Int) {
        for object in SeededCatalogue.objects(now: now) { _ = objects.insert(object) }
    }

    /// The object of that id, or the first of that exact name and kind.
    func find(_ identifier: String, kind: DataObject.Kind? = nil) -> DataObject? {
        if let object = objects[id: identifier] { return kind == nil || object.kind == kind ? object : nil }
        return objects.rows.first { $0.name.isExactly(identifier) && (kind == nil || $0.kind == kind) }
    }

    /// The objects built directly on that one.
    func dependents(of id: String) -> [DataObject] { objects.rows.filter { $0.sources.contains(id) } }

    /// That object's sources and theirs, each once, nearest first.
    func ancestors(of object: DataObject) -> [DataObject] {
        var found = object.sources
        var next = 0
        while next < found.count {
            for source in objects[id: found[next]]?.sources ?? [] where !found.contains(source) { found.append(source) }
            next += 1
        }
        return found.compactMap { objects[id: $0] }
    }

    /// Removes an object and the columns that belong to it; false if there is none.
    mutating func remove(_ id: String) -> Bool {
        for column in objects.rows where column.owner == id { objects.remove(column.id) }
        return objects.remove(id)
    }

    /// Gives one user's objects to another; `only` narrows it to those ids.
    mutating func transfer(from: String, to: String, only: Set<String>?) {
        objects.updateAll { object in
            if object.author == from, only?.contains(object.id) ?? true { object.author = to }
        }
    }
}

/// A custom action (`admin/embed/actions`).
struct CustomAction: Sendable {
    let id: String
    var definition: JSONObject
    var associations: JSONObject
}
