/// The group names in a header's value, in their order, without empty elements and repetitions.
struct GroupList: Sendable {
    /// More than this many names are refused: no policy reads them all, and each may cost a call.
    static let maximumCount = 1000

    let separator: UInt8
    let decoder: ValueDecoder

    /// The names in these header values; each is checked against the grammar by the policy, not here.
    func names(in values: [[UInt8]]) throws(Refused) -> [String] {
        var collected = DistinctNames()
        for value in values {
            switch decoder.encoding {
            // Percent-encoding protects a separator inside a name.
            case .ascii, .percent:
                for element in value.split(separator: separator) { try collected.add(text(element)) }
            // The other encodings wrap the list as a whole.
            case .utf8, .latin1, .base64, .rfc2047:
                for element in try text(value[...]).utf8.split(separator: separator) {
                    try collected.add(String(Substring(element)))
                }
            }
        }
        return collected.names
    }

    private func text(_ bytes: ArraySlice<UInt8>) throws(Refused) -> String {
        guard let text = decoder.text(bytes) else {
            throw Refused(.identityMalformed, "the groups header is not of the configured encoding")
        }
        return text
    }
}

/// Names in their order, each once, and not more than can be looked at.
private struct DistinctNames {
    private(set) var names: [String] = []
    private var seen: Set<Name> = []

    mutating func add(_ text: String) throws(Refused) {
        let name = text.trimmingSpaces()
        guard !name.isEmpty, isNew(name) else { return }
        guard names.count < GroupList.maximumCount else {
            throw Refused(.identityDenied, "more groups than can be looked at")
        }
        names.append(name)
    }

    /// A handful is compared one by one, which is quicker than hashing.
    private mutating func isNew(_ name: String) -> Bool {
        if names.count < 12 { return !names.contains { $0.utf8.elementsEqual(name.utf8) } }
        if seen.isEmpty { seen = Set(names.map(Name.init)) }
        return seen.insert(Name(name)).inserted
    }
}

extension String {
    /// Without spaces and tabs around it, as lists are written ("a, b").
    func trimmingSpaces() -> String {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        guard let first = utf8.firstIndex(where: { !isSpace($0) }), let last = utf8.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return first == startIndex && utf8.index(after: last) == endIndex ? self : String(self[first...last])
    }
}
