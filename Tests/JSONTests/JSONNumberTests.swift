import JSON
import Testing

/// Conversions are exact or refused.
struct JSONNumberTests {
    @Test(
        arguments: [
            ("0", 0), ("-0", 0), ("0.0", 0), ("-0e5", 0), ("0e99999999999999999999", 0), ("7", 7), ("-7", -7),
            ("1.7e12", 1_700_000_000_000),
            ("1712345678901.0", 1_712_345_678_901), ("1.712345678901E12", 1_712_345_678_901), ("100e-2", 1),
            ("1.50e1", 15),
            ("120000000000000000000e-1", nil), ("9223372036854775807", .max), ("9223372036854775808", nil),
            ("-9223372036854775808", .min), ("-9223372036854775809", nil), ("92233720368547758070e-1", .max),
            ("1e18", 1_000_000_000_000_000_000),
            ("1e19", nil), ("1e400", nil), ("1e99999999999999999999", nil), ("1.5", nil), ("1e-1", nil),
            ("1e-99999999999999999999", nil),
            ("0.1", nil), ("1712345678901.5", nil), ("1.000000000000000000000000000000", 1),
            ("1.000000000000000000000000000001", nil),
            ("1000000000000000000000000000000e-30", 1), ("0.00000000000000000000000000000005e32", 5),
        ] as [(String, Int?)]
    )
    func convertsToExactIntegers(text: String, expected: Int?) throws {
        #expect(try #require(JSONNumber(text: text)).int == expected)
    }

    @Test(
        arguments: [
            ("0", 0.0), ("1.5", 1.5), ("-1e-2", -0.01), ("1e308", 1e308), ("1e400", nil), ("-1e400", nil),
            ("1e-400", 0.0),
            ("0.1", 0.1), ("9007199254740993", 9_007_199_254_740_992),
        ] as [(String, Double?)]
    )
    func convertsToFiniteDoubles(text: String, expected: Double?) throws {
        #expect(try #require(JSONNumber(text: text)).double == expected)
    }

    @Test(arguments: ["", "-", "+1", "01", "1.", ".1", "1e", "0x1", "NaN", "inf", " 1", "1 ", "1\u{0}", "١"])
    func refusesTextsBeyondTheGrammar(text: String) {
        #expect(JSONNumber(text: text) == nil)
    }

    @Test(arguments: [0.0, -0.0, 1.5, 1e300, .leastNonzeroMagnitude, -1e21, .greatestFiniteMagnitude, 0.1])
    func writesDoublesThatReadBack(value: Double) throws {
        let number = try #require(JSONNumber(value))
        #expect(JSONNumber(text: number.text) == number)
        #expect(number.double?.bitPattern == value.bitPattern)
    }

    @Test func hasNoInfinities() {
        #expect(JSONNumber(Double.infinity) == nil)
        #expect(JSONNumber(Double.nan) == nil)
    }
}
