/// Collects a number's digits into an exact integer, byte by byte; trailing zeros wait until a digit needs them.
struct JSONInteger {
    private enum Part { case whole, fraction, exponent }

    private var part = Part.whole
    private var isNegative = false
    private var exponentIsNegative = false
    private var exponent = 0
    /// Zeros not yet multiplied in, so that 1.000…0 with many zeros stays exact.
    private var pendingZeros = 0
    private var fractionDigits = 0
    /// As a negative number: `Int.min` has no positive twin.
    private var negated: Int? = 0

    /// Takes the next byte of a number that the grammar allows.
    mutating func take(_ byte: UInt8) {
        switch (byte, part) {
        case (.minus, .exponent): exponentIsNegative = true
        case (.minus, _): isNegative = true
        case (.plus, _): break
        case (.dot, _): part = .fraction
        case (.lowerE, _), (.upperE, _): part = .exponent
        case (_, .exponent):
            // Beyond this no text short enough for a parser's limits can matter.
            exponent = min(exponent * 10 + Int(byte - .zero), 1 << 40)
        case (_, .whole): take(digit: Int(byte - .zero))
        case (_, .fraction):
            fractionDigits += 1
            take(digit: Int(byte - .zero))
        }
    }

    private mutating func take(digit: Int) {
        guard digit != 0 else {
            pendingZeros += 1
            return
        }
        negated = scaled(negated, by: pendingZeros + 1).flatMap {
            let (sum, overflow) = $0.subtractingReportingOverflow(digit)
            return overflow ? nil : sum
        }
        pendingZeros = 0
    }

    /// The integer that the bytes so far make; `nil` for a fraction or what does not fit.
    var value: Int? {
        guard negated != 0 else { return 0 }
        let shift = pendingZeros - fractionDigits + (exponentIsNegative ? -exponent : exponent)
        guard shift >= 0, let result = scaled(negated, by: shift) else { return nil }
        if isNegative { return result }
        return result == .min ? nil : -result
    }

    private func scaled(_ value: Int?, by zeros: Int) -> Int? {
        guard var result = value, result != 0 else { return value }
        guard zeros <= 19 else { return nil }
        for _ in 0..<zeros {
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = product
        }
        return result
    }
}
