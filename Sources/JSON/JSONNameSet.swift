/// The names of one object so far: compared one by one while they are few, hashed when many, so that no text makes
/// the check quadratic.
struct JSONNameSet {
    private struct Name: Hashable {
        let text: String
        static func == (left: Name, right: Name) -> Bool { left.text.hasSameBytes(as: right.text) }
        func hash(into hasher: inout Hasher) { text.hashBytes(into: &hasher) }
    }

    private static let few = 12
    private var hashed: Set<Name> = []

    /// Whether `name` differs from all names of `members`, which are those it was asked about before, in order.
    mutating func insert(_ name: String, after members: [JSONObject.Member]) -> Bool {
        if members.count < JSONNameSet.few {
            return !members.contains { $0.name.hasSameBytes(as: name) }
        }
        if hashed.isEmpty { hashed = Set(members.lazy.map { Name(text: $0.name) }) }
        return hashed.insert(Name(text: name)).inserted
    }
}

extension String {
    /// The text if it is short printable ASCII, and so fit for a message.
    var quotable: String? {
        utf8.count <= 64 && utf8.allSatisfy { (0x20..<0x7F).contains($0) } ? self : nil
    }
}
