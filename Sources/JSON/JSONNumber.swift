/// A JSON number as its text (RFC 8259 §6): 1.0 stays 1.0, and 2^70 loses nothing.
public struct JSONNumber: Sendable, Hashable {
    /// The text, legal by the grammar.
    public let text: String

    init(uncheckedText text: String) { self.text = text }

    /// The decimal digits of an integer.
    public init(_ value: Int) { text = String(value) }

    /// The shortest text that reads back as this double; `nil` for infinities and NaN, which JSON lacks.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        text = value.description
    }

    /// That text, if the grammar of RFC 8259 §6 allows it.
    public init?(text: String) {
        let bytes = Array(text.utf8)
        guard case .end(bytes.count) = JSONNumber.scan(bytes, from: 0) else { return nil }
        self.text = text
    }

    /// The nearest double; `nil` if the number is beyond the finite ones, such as 1e400.
    public var double: Double? {
        guard let value = Double(text), value.isFinite else { return nil }
        return value
    }

    /// The exact integer; `nil` if there is a fraction or it does not fit.
    ///
    /// `1.7e12` and `1712345678901.0` are integers.
    public var int: Int? {
        var digits = JSONInteger()
        for byte in text.utf8 { digits.take(byte) }
        return digits.value
    }
}

extension JSONNumber {
    /// How far the grammar reaches.
    enum Scan: Equatable {
        /// The offset after the last byte of the number.
        case end(Int)
        /// The offset of the first byte that the grammar does not allow; the count of bytes if they ran out.
        case broken(Int)
    }

    /// Reads `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`.
    static func scan(_ bytes: [UInt8], from start: Int) -> Scan {
        var index = start
        func byte() -> UInt8? { index < bytes.count ? bytes[index] : nil }
        func skipDigits() -> Bool {
            let first = index
            while index < bytes.count, bytes[index].isDigit { index += 1 }
            return index > first
        }
        if byte() == .minus { index += 1 }
        if byte() == .zero {
            index += 1
            if let next = byte(), next.isDigit { return .broken(index) }
        } else {
            guard skipDigits() else { return .broken(index) }
        }
        if byte() == .dot {
            index += 1
            guard skipDigits() else { return .broken(index) }
        }
        if let exponent = byte(), exponent | 0x20 == .lowerE {
            index += 1
            if byte() == .plus || byte() == .minus { index += 1 }
            guard skipDigits() else { return .broken(index) }
        }
        return .end(index)
    }
}
