internal import HTTPWire

/// The headers that name an identity, compiled once, and the one pass over a request that collects them.
///
/// A header whose folded name (lower case, `_` and `.` as `-`) equals a watched one without being it is refused: some
/// gateway before us or application behind us would take it for the real one (GHSA-vjrc-mh2v-45x6 and its kin).
struct IdentityFields: Sendable {
    /// One watched header.
    struct Watched: Sendable {
        /// In lower case, otherwise as configured.
        let lowercase: [UInt8]
        /// In lower case, with `_` and `.` as `-`.
        let folded: [UInt8]
        let allowsSeveral: Bool
    }

    let watched: [Watched]
    /// Bit n is set if a watched name has n bytes: most lines are passed over by their length alone.
    private let lengths: UInt64
    private let connection: [UInt8] = Array("connection".utf8)

    /// Watches these names, equal ones once.
    init(_ names: [(name: String, allowsSeveral: Bool)]) {
        var watched: [Watched] = []
        for (name, allowsSeveral) in names {
            let bytes = Array(name.utf8)
            let folded = bytes.map(IdentityFields.fold)
            if !name.isEmpty, !watched.contains(where: { $0.folded == folded }) {
                watched.append(Watched(lowercase: bytes.map(lowercased), folded: folded, allowsSeveral: allowsSeveral))
            }
        }
        self.watched = watched
        lengths = watched.reduce(1 << 10) { $0 | 1 << UInt64(min($1.folded.count, 63)) }
    }

    /// The index of that header among the watched ones.
    func index(of name: String) -> Int? {
        watched.firstIndex { $0.folded.elementsEqual(name.utf8.lazy.map(IdentityFields.fold)) }
    }

    /// What came of the watched headers.
    struct Found: Sendable {
        private var lines: [(index: Int, value: [UInt8])] = []
        fileprivate var count: Int { lines.count }

        /// The value of that header's first line.
        func first(_ index: Int) -> [UInt8]? {
            for line in lines where line.index == index { return line.value }
            return nil
        }

        /// The values of that header's lines, in their order.
        func all(_ index: Int) -> [[UInt8]] { lines.filter { $0.index == index }.map(\.value) }

        fileprivate mutating func add(_ index: Int, _ value: [UInt8]) { lines.append((index, value)) }
    }

    /// The values of the watched headers.
    func collect(_ fields: Fields) throws(Refused) -> Found {
        var found = Found()
        var refused: Refused?
        fields.forEachLine { line, name, value in
            guard refused == nil, lengths & (1 << UInt64(min(name.count, 63))) != 0 else { return }
            let before = found.count
            refused = take(name, value, into: &found)
            if found.count > before, fields.hasTabBeside(line: line) {
                refused = Refused(.identityMalformed, "a tab stands beside an identity header's value")
            }
        }
        if let refused { throw refused }
        return found
    }

    private func take(_ name: Span<UInt8>, _ value: Span<UInt8>, into found: inout Found) -> Refused? {
        if isEqual(name, connection, folding: lowercased), namesWatched(value) {
            return Refused(.badRequest, "Connection names an identity header")
        }
        for index in watched.indices where isEqual(name, watched[index].folded, folding: IdentityFields.fold) {
            guard isEqual(name, watched[index].lowercase, folding: lowercased) else {
                return Refused(.identityAliased, "a header's folded name equals an identity header's")
            }
            guard watched[index].allowsSeveral || found.first(index) == nil else {
                return Refused(.identityDuplicate, "an identity header came twice")
            }
            found.add(index, bytes(value))
        }
        return nil
    }

    /// `Connection: X-Forwarded-User` makes a proxy on the way drop the header that names the user (RFC 9110 §7.6.1).
    private func namesWatched(_ value: Span<UInt8>) -> Bool {
        bytes(value).split(separator: UInt8(ascii: ",")).contains { option in
            let name = option.filter { $0 != 0x20 && $0 != 0x09 }.map(IdentityFields.fold)
            return watched.contains { $0.folded == name }
        }
    }

    private func bytes(_ span: Span<UInt8>) -> [UInt8] {
        span.withUnsafeBufferPointer { Array($0) }
    }

    @inline(__always)
    private func isEqual(_ name: Span<UInt8>, _ other: [UInt8], folding: (UInt8) -> UInt8) -> Bool {
        guard name.count == other.count else { return false }
        for index in name.indices where folding(name[index]) != other[index] { return false }
        return true
    }

    @inline(__always)
    static func fold(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "_"), UInt8(ascii: "."): UInt8(ascii: "-")
        default: lowercased(byte)
        }
    }
}
