public import JSON

/// One thing in which two documents differ.
public struct TMLDifference: Sendable, Hashable, CustomStringConvertible {
    /// What became of it.
    public enum Change: String, Sendable, Hashable {
        case added, removed, changed
        /// The same elements stand in another order.
        case reordered
    }

    /// What became of it.
    public let change: Change
    /// Where, elements by their id or name: `table.columns[City].properties.column_type`.
    public let path: String
    /// What stood there; nil if it was added.
    public let old: JSONValue?
    /// What stands there now; nil if it was removed.
    public let new: JSONValue?

    /// For example `changed table.db: "DEV" -> "PROD"`; whole objects are named and not shown.
    public var description: String {
        let shown = (old.map(Self.shown), new.map(Self.shown))
        switch shown {
        case (let old??, let new??): return "\(change.rawValue) \(path): \(old) -> \(new)"
        case (nil, let new??): return "\(change.rawValue) \(path): \(new)"
        case (let old??, nil): return "\(change.rawValue) \(path): \(old)"
        default: return "\(change.rawValue) \(path)"
        }
    }

    private static func shown(_ value: JSONValue) -> String? {
        switch value {
        case .array(let elements): elements.isEmpty ? "[]" : nil
        case .object(let object): object.isEmpty ? "{}" : nil
        case .null, .bool, .number, .string: JSONWriter().text(of: value)
        }
    }
}

extension TMLDocument {
    /// What differs from an older document, by meaning: elements of lists are the same if they have the same id or name.
    ///
    /// The order of members means nothing; the order of elements does.
    public func differences(from old: TMLDocument) -> [TMLDifference] {
        var found: [TMLDifference] = []
        Self.compare(old.json, json, "", &found)
        return found
    }

    private static func compare(_ old: JSONValue, _ new: JSONValue, _ path: String, _ found: inout [TMLDifference]) {
        switch (old, new) {
        case (.object(let left), .object(let right)):
            for member in left.members {
                let inside = path.isEmpty ? member.name : "\(path).\(member.name)"
                if let value = right[member.name] {
                    compare(member.value, value, inside, &found)
                } else {
                    found.append(TMLDifference(change: .removed, path: inside, old: member.value, new: nil))
                }
            }
            for member in right.members where left[member.name] == nil {
                let inside = path.isEmpty ? member.name : "\(path).\(member.name)"
                found.append(TMLDifference(change: .added, path: inside, old: nil, new: member.value))
            }
        case (.array(let left), .array(let right)): compare(left, right, path, &found)
        case (.null, _), (.bool, _), (.number, _), (.string, _), (.array, _), (.object, _):
            if !old.isEquivalent(to: new) {
                found.append(TMLDifference(change: .changed, path: path, old: old, new: new))
            }
        }
    }

    private static func compare(
        _ old: [JSONValue],
        _ new: [JSONValue],
        _ path: String,
        _ found: inout [TMLDifference]
    ) {
        guard let left = labels(old), let right = labels(new) else {
            // Without names of their own, elements are known by their places.
            for place in 0..<max(old.count, new.count) {
                let inside = "\(path)[\(place)]"
                if place >= new.count {
                    found.append(TMLDifference(change: .removed, path: inside, old: old[place], new: nil))
                } else if place >= old.count {
                    found.append(TMLDifference(change: .added, path: inside, old: nil, new: new[place]))
                } else {
                    compare(old[place], new[place], inside, &found)
                }
            }
            return
        }
        var places: [[UInt8]: Int] = [:]
        for (place, label) in right.enumerated() { places[Array(label.utf8)] = place }
        var stays: [Int] = []
        for (value, label) in zip(old, left) {
            let inside = "\(path)[\(label)]"
            if let place = places.removeValue(forKey: Array(label.utf8)) {
                stays.append(place)
                compare(value, new[place], inside, &found)
            } else {
                found.append(TMLDifference(change: .removed, path: inside, old: value, new: nil))
            }
        }
        for place in places.values.sorted() {
            let inside = "\(path)[\(right[place])]"
            found.append(TMLDifference(change: .added, path: inside, old: nil, new: new[place]))
        }
        if zip(stays, stays.dropFirst()).contains(where: { $0 > $1 }) {
            found.append(TMLDifference(change: .reordered, path: path, old: nil, new: nil))
        }
    }

    /// What each element is called; nil if one has no name or two have the same.
    private static func labels(_ elements: [JSONValue]) -> [String]? {
        var labels: [String] = []
        var seen: Set<[UInt8]> = []
        for element in elements {
            let names = ["id", "column_id", "name", "key", "guid", "viz_guid", "fqn"]
            let label = element.string ?? names.lazy.compactMap { element[$0]?.string }.first
            guard let label, seen.insert(Array(label.utf8)).inserted else { return nil }
            labels.append(label)
        }
        return labels
    }
}
