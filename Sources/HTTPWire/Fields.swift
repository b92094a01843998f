/// A header section: field lines in the order received or to be sent, names in the case they came in (RFC 9110 §5).
///
/// Values are bytes. Nothing is joined, trimmed or decoded behind the reader's back: two lines of one name stay two.
/// All lines lie in one buffer as they stand on the wire, so a parsed head costs two allocations however many lines it has,
/// and one that is sent is copied in one go.
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

    /// The lines as `name: value` with CRLF after each, perhaps with octets of no line between them.
    private(set) var octets: [UInt8] = []
    /// The lines in order.
    private(set) var entries: [Entry] = []
    /// Bit n stands for a name of n octets (modulo 64): most names looked for are not there, and this tells at once.
    private var nameLengths: UInt64 = 0
    /// Whether `octets` is exactly what the lines look like when they are sent.
    private(set) var isWireForm = true
    /// How many lines, from the first on, are known to be fit to be sent.
    private(set) var checkedCount = 0

    package init() {}

    /// Takes over a parsed section: every entry lies inside the octets.
    init(octets: [UInt8], entries: [Entry]) {
        self.octets = octets
        self.entries = entries
        isWireForm = false
        for entry in entries { nameLengths |= Fields.bit(entry.name.count) }
    }

    /// The lines in order, each copied out.
    package var lines: [Line] {
        entries.map { Line(name: String(decoding: octets[$0.name], as: UTF8.self), value: Array(octets[$0.value])) }
    }

    /// Memory the section takes, in bytes.
    package var byteCount: Int { octets.capacity + entries.capacity * MemoryLayout<Entry>.size }

    /// Whether a tab stands beside the value of that line: legal (RFC 9110 §5.6.3), but where two parsers disagree on what
    /// the value is, so fields that frame a message or name a user may not have it.
    package func hasTabBeside(line: Int) -> Bool { hasTab(beside: entries[line].value) }

    /// Whether a tab stands between the colon and that value, or between the value and the line's end.
    func hasTab(beside value: Range<Int>) -> Bool {
        var before = value.lowerBound
        while before > 0, octets[before - 1].isBlank {
            before -= 1
            if octets[before] == .tab { return true }
        }
        var after = value.upperBound
        while after < octets.count, octets[after].isBlank {
            if octets[after] == .tab { return true }
            after += 1
        }
        return false
    }

    /// Whether a line has a name that some recipients take for this one without its being the same: `_` or `.` for `-`.
    func hasAlias(of name: String) -> Bool {
        guard mayContain(name) else { return false }
        for entry in entries where Int(entry.nameEnd &- entry.nameStart) == name.utf8.count {
            let octets = octets.span.extracting(entry.name)
            if !Fields.isSame(octets, name), Fields.isAlias(octets, of: name) { return true }
        }
        return false
    }

    private static func isAlias(_ octets: Span<UInt8>, of name: String) -> Bool {
        let wanted = name.utf8.span
        for index in wanted.indices where octets[index].lowercased != wanted[index].lowercased {
            guard wanted[index] == UInt8(ascii: "-") else { return false }
            guard octets[index] == UInt8(ascii: "_") || octets[index] == UInt8(ascii: ".") else { return false }
        }
        return true
    }

    /// How many lines there are.
    package var count: Int { entries.count }

    /// Adds a line after the others; the encoder refuses illegal bytes when the message is written.
    package mutating func append(_ name: String, _ value: String) {
        begin(name, room: value.utf8.count)
        octets.append(text: value)
        endValue()
    }

    /// Adds a line with a value of any bytes.
    package mutating func append(_ name: String, bytes value: [UInt8]) {
        begin(name, room: value.count)
        octets.append(contentsOf: value)
        endValue()
    }

    /// Checks every line once and for all, for fields that many messages share.
    ///
    /// - Throws: `EncodeError` at the first that is not fit to be sent.
    package mutating func check() throws(EncodeError) {
        try HeadWriter.check(self)
        checkedCount = entries.count
    }

    /// Removes every line of that name.
    package mutating func remove(_ name: String) {
        guard contains(name) else { return }
        let all = octets
        entries.removeAll { Fields.isSame(all.span.extracting($0.name), name) }
        checkedCount = 0
        isWireForm = false
    }

    /// The values of every line of that name, in order, as bytes.
    package func values(_ name: String) -> [[UInt8]] {
        var found: [[UInt8]] = []
        guard mayContain(name) else { return found }
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
        guard mayContain(name) else { return false }
        for entry in entries where isName(entry, name) { return true }
        return false
    }

    /// Whether a comma-separated list field has that element in any of its lines, whatever the ASCII case (RFC 9110 §5.6.1).
    package func lists(_ element: String, in name: String) -> Bool {
        guard mayContain(name) else { return false }
        for entry in entries where isName(entry, name) {
            let value = octets.span.extracting(entry.value)
            var next = 0
            while next <= value.count {
                var start = next
                var end = start
                while end < value.count, value[end] != UInt8(ascii: ",") { end += 1 }
                next = end + 1
                while start < end, value[start].isBlank { start += 1 }
                while end > start, value[end - 1].isBlank { end -= 1 }
                if Fields.isSame(value.extracting(start..<end), element) { return true }
            }
        }
        return false
    }

    /// Whether a value of that name begins with this text, whatever the ASCII case.
    package func begins(_ text: String, in name: String) -> Bool {
        guard mayContain(name) else { return false }
        for entry in entries where isName(entry, name) && entry.value.count >= text.utf8.count {
            if Fields.isSame(octets.span.extracting(entry.value.prefix(text.utf8.count)), text) { return true }
        }
        return false
    }

    /// Shows every line in order without copying; the spans are valid inside the closure only.
    package func forEach(_ body: (_ name: Span<UInt8>, _ value: Span<UInt8>) -> Void) {
        forEachLine { _, name, value in body(name, value) }
    }

    /// Shows every line with its number, from 0; the spans are valid inside the closure only.
    package func forEachLine(_ body: (_ line: Int, _ name: Span<UInt8>, _ value: Span<UInt8>) -> Void) {
        let all = octets.span
        for (line, entry) in entries.enumerated() {
            body(line, all.extracting(entry.name), all.extracting(entry.value))
        }
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
        guard mayContain(name) else { return found }
        for entry in entries where isName(entry, name) {
            guard case .none = found else { return .several }
            found = .one(entry.value)
        }
        return found
    }

    private static func bit(_ length: Int) -> UInt64 { 1 << UInt64(length & 63) }

    private func mayContain(_ name: String) -> Bool { nameLengths & Fields.bit(name.utf8.count) != 0 }

    private func isName(_ entry: Entry, _ name: String) -> Bool {
        // Most lines differ in length from the name sought: that settles it without touching the octets.
        guard Int(entry.nameEnd &- entry.nameStart) == name.utf8.count else { return false }
        return Fields.isSame(octets.span.extracting(entry.name), name)
    }

    /// Whether octets are that ASCII text, letters of either case.
    static func isSame(_ octets: Span<UInt8>, _ text: String) -> Bool {
        guard octets.count == text.utf8.count else { return false }
        let wanted = text.utf8.span
        for index in wanted.indices where octets[index] != wanted[index] {
            guard octets[index].lowercased == wanted[index].lowercased else { return false }
        }
        return true
    }

    private mutating func begin(_ name: String, room: Int) {
        if entries.isEmpty {
            octets.reserveCapacity(max(256, name.utf8.count + room + 4))
            entries.reserveCapacity(8)
        }
        let start = UInt32(octets.count)
        octets.append(text: name)
        let end = UInt32(octets.count)
        octets.append(UInt8(ascii: ":"))
        octets.append(.space)
        entries.append(Entry(nameStart: start, nameEnd: end, valueStart: end + 2, valueEnd: end + 2))
        nameLengths |= Fields.bit(Int(end - start))
    }

    private mutating func endValue() {
        entries[entries.count - 1].valueEnd = UInt32(octets.count)
        octets.append(.cr)
        octets.append(.lf)
    }
}

extension Array<UInt8> {
    /// Adds the UTF-8 of a text in one copy; the generic way goes octet by octet.
    mutating func append(text: String) {
        text.utf8.span.withUnsafeBufferPointer { append(contentsOf: $0) }
    }
}

extension ArraySlice<UInt8> {
    /// Without spaces and tabs at either end.
    func trimmingBlanks() -> ArraySlice<UInt8> {
        var rest = self
        while let first = rest.first, first.isBlank { rest.removeFirst() }
        while let last = rest.last, last.isBlank { rest.removeLast() }
        return rest
    }
}
