/// A header section: field lines in the order received or to be sent, names in the case they came in (RFC 9110 §5).
///
/// Values are bytes. Nothing is joined, trimmed or decoded behind the reader's back: two lines of one name stay two.
/// All names and values lie in one buffer, so a parsed head costs two allocations however many lines it has.
package struct Fields: Sendable {
    /// One field line.
    package struct Line: Sendable, Equatable {
        package let name: String
        package let value: [UInt8]
    }

    /// Where a line's name and value lie in `octets`; four billion octets are far above any limit.
    struct Entry {
        var nameStart: UInt32
        var nameEnd: UInt32
        var valueStart: UInt32
        var valueEnd: UInt32

        /// The name's offsets.
        var name: Range<Int> { Int(nameStart)..<Int(nameEnd) }
        /// The value's offsets.
        var value: Range<Int> { Int(valueStart)..<Int(valueEnd) }
    }

    /// Names and values, perhaps with octets of no line between them.
    private(set) var octets: [UInt8] = []
    /// The lines in order.
    private(set) var entries: [Entry] = []

    package init() {}

    /// Takes over a parsed section: every entry lies inside the octets.
    init(octets: [UInt8], entries: [Entry]) {
        self.octets = octets
        self.entries = entries
    }

    /// The lines in order, each copied out.
    package var lines: [Line] {
        entries.map { Line(name: String(decoding: octets[$0.name], as: UTF8.self), value: Array(octets[$0.value])) }
    }

    /// How many lines there are.
    package var count: Int { entries.count }

    /// Adds a line after the others; the encoder refuses illegal bytes when the message is written.
    package mutating func append(_ name: String, _ value: String) {
        begin(name)
        octets.append(contentsOf: value.utf8)
        endValue()
    }

    /// Adds a line with a value of any bytes.
    package mutating func append(_ name: String, bytes value: [UInt8]) {
        begin(name)
        octets.append(contentsOf: value)
        endValue()
    }

    /// Removes every line of that name.
    package mutating func remove(_ name: String) {
        let all = octets
        entries.removeAll { Fields.isSame(all.span.extracting($0.name), name) }
    }

    /// The values of every line of that name, in order, as bytes.
    package func values(_ name: String) -> [[UInt8]] {
        var found: [[UInt8]] = []
        for entry in entries where isName(entry, name) { found.append(Array(octets[entry.value])) }
        return found
    }

    /// The value of the only line of that name, if there is exactly one and it is all ASCII; nil otherwise.
    package func text(_ name: String) -> String? {
        guard case .one(let value) = only(name) else { return nil }
        for octet in octets[value] where octet >= 0x80 { return nil }
        return String(decoding: octets[value], as: UTF8.self)
    }

    /// Whether any line has that name.
    package func contains(_ name: String) -> Bool {
        for entry in entries where isName(entry, name) { return true }
        return false
    }

    /// Whether a comma-separated list field has that element in any of its lines, whatever the ASCII case (RFC 9110 §5.6.1).
    package func lists(_ element: String, in name: String) -> Bool {
        for entry in entries where isName(entry, name) {
            for part in octets[entry.value].split(separator: UInt8(ascii: ",")) {
                let trimmed = part.trimmingBlanks()
                if Fields.isSame(octets.span.extracting(trimmed.startIndex..<trimmed.endIndex), element) { return true }
            }
        }
        return false
    }

    /// Shows every line in order without copying; the spans are valid inside the closure only.
    package func forEach(_ body: (_ name: Span<UInt8>, _ value: Span<UInt8>) -> Void) {
        let all = octets.span
        for entry in entries { body(all.extracting(entry.name), all.extracting(entry.value)) }
    }

    /// Field names compare without regard to ASCII case (RFC 9110 §5.1).
    package static func isSameName(_ left: String, _ right: String) -> Bool {
        let octets = Array(left.utf8)
        return isSame(octets.span, right)
    }

    /// None, the value's place, or several.
    enum Only {
        case none, several
        case one(Range<Int>)
    }

    /// Where the value of a field that may stand once lies in `octets`.
    func only(_ name: String) -> Only {
        var found: Only = .none
        for entry in entries where isName(entry, name) {
            guard case .none = found else { return .several }
            found = .one(entry.value)
        }
        return found
    }

    private func isName(_ entry: Entry, _ name: String) -> Bool {
        // Most lines differ in length from the name sought: that settles it without touching the octets.
        guard Int(entry.nameEnd &- entry.nameStart) == name.utf8.count else { return false }
        return Fields.isSame(octets.span.extracting(entry.name), name)
    }

    /// Whether octets are that ASCII text, letters of either case.
    static func isSame(_ octets: Span<UInt8>, _ text: String) -> Bool {
        guard octets.count == text.utf8.count else { return false }
        var index = 0
        for octet in text.utf8 {
            guard octets[index].lowercased == octet.lowercased else { return false }
            index += 1
        }
        return true
    }

    private mutating func begin(_ name: String) {
        if entries.isEmpty {
            octets.reserveCapacity(256)
            entries.reserveCapacity(8)
        }
        let start = UInt32(octets.count)
        octets.append(contentsOf: name.utf8)
        let end = UInt32(octets.count)
        entries.append(Entry(nameStart: start, nameEnd: end, valueStart: end, valueEnd: end))
    }

    private mutating func endValue() {
        entries[entries.count - 1].valueEnd = UInt32(octets.count)
    }
}

extension ArraySlice<UInt8> {
    /// Without spaces and tabs at either end.
    func trimmingBlanks() -> ArraySlice<UInt8> {
        var rest = self
        while let first = rest.first, first == .space || first == .tab { rest.removeFirst() }
        while let last = rest.last, last == .space || last == .tab { rest.removeLast() }
        return rest
    }
}
