/// Members in order; a name stands once, and names compare by their bytes.
public struct JSONObject: Sendable, Hashable {
    /// One member.
    public struct Member: Sendable, Hashable {
        /// The member's name, any text.
        public var name: String
        /// The member's value.
        public var value: JSONValue

        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }

        public static func == (left: Member, right: Member) -> Bool {
            left.name.hasSameBytes(as: right.name) && left.value == right.value
        }

        public func hash(into hasher: inout Hasher) {
            name.hashBytes(into: &hasher)
            hasher.combine(value)
        }
    }

    /// The members in the order of the text.
    public private(set) var members: [Member]

    /// An object without members.
    public init() { members = [] }

    /// The members in order; of a name given twice the last value stands, in the first one's place.
    public init(_ members: some Sequence<Member>) {
        self.members = []
        var names = JSONNameSet()
        for member in members {
            if names.insert(member.name, after: self.members) {
                self.members.append(member)
            } else {
                self[member.name] = member.value
            }
        }
    }

    /// The parser has seen that the names differ.
    init(distinct members: [Member]) { self.members = members }

    /// The value of that member; setting `nil` removes it, setting a new name appends.
    public subscript(name: String) -> JSONValue? {
        get { members.first { $0.name.hasSameBytes(as: name) }?.value }
        set {
            let index = members.firstIndex { $0.name.hasSameBytes(as: name) }
            switch (index, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(Member(name, value))
            case (nil, nil): break
            }
        }
    }

    /// How many members there are.
    public var count: Int { members.count }

    /// Whether there is no member.
    public var isEmpty: Bool { members.isEmpty }

    /// The names in order.
    public var names: [String] { members.map(\.name) }
}

extension JSONObject {
    /// Whether both have the same members in whatever order; sorted first, or large objects would take quadratic time.
    func isEquivalent(to other: JSONObject) -> Bool {
        guard count == other.count else { return false }
        return zip(byName, other.byName).allSatisfy { left, right in
            left.name.hasSameBytes(as: right.name) && left.value.isEquivalent(to: right.value)
        }
    }

    private var byName: [Member] { members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) } }
}

extension JSONObject: CustomStringConvertible {
    /// Its compact JSON text.
    public var description: String { JSONValue.object(self).description }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init(elements.lazy.map { Member($0.0, $0.1) })
    }
}
