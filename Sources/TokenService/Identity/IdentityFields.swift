internal import HTTPWire

/// The headers that name an identity, compiled once, and the one pass over a request that collects them.
///
/// A header whose folded name (lower case, `_` and `.` as `-`) equals a watched one without being it is refused: some
/// gateway before us or application behind us would take it for the real one (GHSA-vjrc-mh2v-45x6 and its kin).
struct IdentityFields: Sendable {
    /// One watched header.
    struct Watched: Sendable {
        let name: [UInt8]
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
                watched.append(Watched(name: bytes, folded: folded, allowsSeveral: allowsSeveral))
            }
        }
        self.watched = watched
        lengths = watched.reduce(1 << 10) { $0 | 1 << UInt64(min($1.name.count, 63)) }
    }

    /// The index of that header among the watched ones.
    func index(of name: String) -> Int? {
        watched.firstIndex { $0.folded.elementsEqual(name.utf8.lazy.map(IdentityFields.fold)) }
    }

    /// The values of each watched header, in their order.
    func collect(_ fields: Fields) throws(Refused) -> [[[UInt8]]] {
        var found = [[[UInt8]]](repeating: [], count: watched.count)
        for line in fields.lines {
            let length = line.name.utf8.count
            guard lengths & (1 << UInt64(min(length, 63))) != 0 else { continue }
            if length == connection.count, equal(line.name, connection, folding: lowercased) {
                try refuseOptions(line.value)
            }
            for (index, header) in watched.enumerated()
            where length == header.folded.count && equal(line.name, header.folded, folding: IdentityFields.fold) {
                guard zip(line.name.utf8, header.name).allSatisfy({ lowercased($0) == lowercased($1) }) else {
                    throw Refused(.identityAliased, "a header's folded name equals an identity header's")
                }
                guard found[index].isEmpty || header.allowsSeveral else {
                    throw Refused(.identityDuplicate, "an identity header came twice")
                }
                found[index].append(line.value)
            }
        }
        return found
    }

    /// `Connection: X-Forwarded-User` makes a proxy on the way drop the header that names the user (RFC 9110 §7.6.1).
    private func refuseOptions(_ value: [UInt8]) throws(Refused) {
        for option in value.split(separator: UInt8(ascii: ",")) {
            let name = option.filter { $0 != 0x20 && $0 != 0x09 }.map(IdentityFields.fold)
            if watched.contains(where: { $0.folded == name }) {
                throw Refused(.badRequest, "Connection names an identity header")
            }
        }
    }

    @inline(__always)
    private func equal(_ name: String, _ folded: [UInt8], folding: (UInt8) -> UInt8) -> Bool {
        zip(name.utf8, folded).allSatisfy { folding($0) == $1 }
    }

    @inline(__always)
    static func fold(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "_"), UInt8(ascii: "."): UInt8(ascii: "-")
        default: lowercased(byte)
        }
    }
}
