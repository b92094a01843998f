/// A header section: field lines in the order received or to be sent, names in the case they came in (RFC 9110 §5).
///
/// Values are bytes. Nothing is joined, trimmed or decoded behind the reader's back: two lines of one name stay two.
package struct Fields: Sendable {
    /// One field line.
    package struct Line: Sendable, Equatable {
        package let name: String
        package let value: [UInt8]
    }

    /// The lines in order.
    package private(set) var lines: [Line] = []

    package init() {}

    /// How many lines there are.
    package var count: Int { lines.count }

    /// Adds a line after the others; the encoder refuses illegal bytes when the message is written.
    package mutating func append(_ name: String, _ value: String) {
        lines.append(Line(name: name, value: Array(value.utf8)))
    }

    /// Adds a line with a value of any bytes.
    package mutating func append(_ name: String, bytes value: [UInt8]) {
        lines.append(Line(name: name, value: value))
    }

    /// Removes every line of that name.
    package mutating func remove(_ name: String) {
        lines.removeAll { Fields.isSameName($0.name, name) }
    }

    /// The values of every line of that name, in order, as bytes.
    package func values(_ name: String) -> [[UInt8]] {
        lines.filter { Fields.isSameName($0.name, name) }.map(\.value)
    }

    /// The value of the only line of that name, if there is exactly one and it is all ASCII; nil otherwise.
    package func text(_ name: String) -> String? {
        let found = values(name)
        guard found.count == 1, found[0].allSatisfy({ $0 < 0x80 }) else { return nil }
        return String(decoding: found[0], as: UTF8.self)
    }

    /// Whether any line has that name.
    package func contains(_ name: String) -> Bool {
        lines.contains { Fields.isSameName($0.name, name) }
    }

    /// Field names compare without regard to ASCII case (RFC 9110 §5.1).
    package static func isSameName(_ left: String, _ right: String) -> Bool {
        guard left.utf8.count == right.utf8.count else { return false }
        return zip(left.utf8, right.utf8).allSatisfy {
            $0 == $1 || ($0 ^ $1 == 0x20 && ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A)
        }
    }
}
