/// The group names in a header's value, in their order, without empty elements and repetitions.
struct GroupList: Sendable {
    /// More than this many names are refused: no policy reads them all, and each may cost a call.
    static let maximumCount = 1000

    let separator: UInt8
    let decoder: ValueDecoder

    /// The names in these header values; each is checked against the grammar by the policy, not here.
    func names(in values: [[UInt8]]) throws(Refused) -> [String] {
        var names: [String] = []
        var seen: Set<Name> = []
        for value in values {
            for element in try elements(of: value) {
                let name = element.trimmingSpaces()
                guard !name.isEmpty, seen.insert(Name(name)).inserted else { continue }
                guard names.count < GroupList.maximumCount else {
                    throw Refused(.identityDenied, "more groups than can be looked at")
                }
                names.append(name)
            }
        }
        return names
    }

    /// Percent-encoding protects a separator inside a name, the other encodings wrap the list as a whole.
    private func elements(of value: [UInt8]) throws(Refused) -> [String] {
        var texts: [String] = []
        let parts = decoder.encoding == .percent ? value.split(separator: separator) : [value[...]]
        for part in parts {
            guard let text = decoder.text(part) else {
                throw Refused(.identityMalformed, "the groups header is not of the configured encoding")
            }
            texts.append(text)
        }
        guard decoder.encoding != .percent else { return texts }
        return texts.flatMap { text in
            text.utf8.split(separator: separator).map { String(decoding: $0, as: UTF8.self) }
        }
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
