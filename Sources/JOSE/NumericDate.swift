internal import JSON

/// Seconds since 1970 with any fraction (RFC 7519 §2), compared exactly; from 0 to less than 10^15.
package struct NumericDate: Sendable, Hashable, Comparable {
    /// The whole seconds.
    package let seconds: Int
    /// Of the fraction, the first nine digits.
    package let nanoseconds: Int
    /// Whether the fraction goes on after those.
    private let goesOn: Bool

    /// A time of a clock.
    package init(seconds: Int, nanoseconds: Int = 0) {
        self.init(seconds: seconds, nanoseconds: nanoseconds, goesOn: false)
    }

    private init(seconds: Int, nanoseconds: Int, goesOn: Bool) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
        self.goesOn = goesOn
    }

    /// From a JSON number; nil if it is negative, too large (1e400), or spelled out beyond reason.
    init?(_ number: JSONNumber) {
        let text = Array(number.text.utf8)
        guard text.count <= 64, text.first != UInt8(ascii: "-") else { return nil }
        let mantissa = text.prefix { $0 | 0x20 != UInt8(ascii: "e") }
        guard let exponent = NumericDate.exponent(text.dropFirst(mantissa.count + 1)) else { return nil }
        let parts = mantissa.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let whole = parts[0]
        var digits = Array(parts.joined())
        // Where the point stands among the digits, once there are as many as it needs.
        var point = whole.count + exponent
        while let first = digits.first, first == UInt8(ascii: "0") {
            digits.removeFirst()
            point -= 1
        }
        guard !digits.isEmpty else {
            self.init(seconds: 0)
            return
        }
        guard point <= 15 else { return nil }
        let digit = { (place: Int) in digits.indices.contains(place) ? Int(digits[place] - 0x30) : 0 }
        self.init(
            seconds: point > 0 ? (0..<point).reduce(0) { $0 * 10 + digit($1) } : 0,
            nanoseconds: (point..<(point + 9)).reduce(0) { $0 * 10 + digit($1) },
            goesOn: digits.count > max(0, point + 9)
        )
    }

    /// That many seconds later.
    func advanced(bySeconds count: Int) -> NumericDate { NumericDate(self, seconds: seconds + count) }

    private init(_ date: NumericDate, seconds: Int) {
        self.seconds = seconds
        nanoseconds = date.nanoseconds
        goesOn = date.goesOn
    }

    package static func < (left: NumericDate, right: NumericDate) -> Bool {
        if left.seconds != right.seconds { return left.seconds < right.seconds }
        if left.nanoseconds != right.nanoseconds { return left.nanoseconds < right.nanoseconds }
        return !left.goesOn && right.goesOn
    }

    /// The exponent's value; 0 without one, nil beyond three digits.
    private static func exponent(_ text: ArraySlice<UInt8>) -> Int? {
        guard let sign = text.first else { return 0 }
        let isSigned = sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+")
        let digits = isSigned ? text.dropFirst() : text
        guard digits.count <= 3 else { return nil }
        let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return sign == UInt8(ascii: "-") ? -value : value
    }
}
