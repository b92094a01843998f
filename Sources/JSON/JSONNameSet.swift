/// The names of one object so far: told apart by a few of their bytes, compared one by one where those agree, and hashed
/// when they are many, so that no text makes the check quadratic.
struct JSONNameSet {
    private struct Name: Hashable {
        let text: String
        static func == (left: Name, right: Name) -> Bool { left.text.hasSameBytes(as: right.text) }
        func hash(into hasher: inout Hasher) { text.hashBytes(into: &hasher) }
    }

    private static let few = 48
    /// A bit for each mark that a name so far has.
    private var marks = InlineArray<4, UInt64>(repeating: 0)
    private var hashed: Set<Name> = []

    /// Whether `name` differs from all names of `members`, which are those it was asked about before, in order.
    mutating func insert(_ name: String, after members: [JSONObject.Member]) -> Bool {
        guard members.count < JSONNameSet.few else {
            if hashed.isEmpty { hashed = Set(members.lazy.map { Name(text: $0.name) }) }
            return hashed.insert(Name(text: name)).inserted
        }
        let mark = JSONNameSet.mark(name)
        let (word, bit) = (Int(mark >> 6), UInt64(1) << UInt64(mark & 63))
        defer { marks[word] |= bit }
        return marks[word] & bit == 0 || !members.contains { $0.name.hasSameBytes(as: name) }
    }

    /// Length and four of the bytes in one byte: the names that one object has mostly differ there.
    private static func mark(_ name: String) -> UInt8 {
        let bytes = name.utf8.span
        guard !bytes.isEmpty else { return 0 }
        var sum = UInt32(truncatingIfNeeded: bytes.count)
        func mix(_ index: Int) { sum = (sum ^ UInt32(bytes[index])) &* 0x0100_0193 }
        mix(0)
        mix(bytes.count / 3)
        mix(bytes.count / 2)
        mix(bytes.count - 1)
        return UInt8(truncatingIfNeeded: sum >> 16)
    }
}

extension String {
    /// The text if it is short printable ASCII, and so fit for a message.
    var quotable: String? {
        utf8.count <= 64 && utf8.allSatisfy { (0x20..<0x7F).contains($0) } ? self : nil
    }
}
