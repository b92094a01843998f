import JSON
import Testing

@testable import JOSE

struct NumericDateTests {
    private func date(_ text: String) throws -> NumericDate {
        let number = try #require(JSONNumber(text: text))
        return try #require(NumericDate(number))
    }

    @Test func comparesExactly() throws {
        let ascending = [
            "0", "1e-30", "0.000000001", "0.0000000010001", "0.5", "1", "1795889999.4999999999", "1795889999.5",
            "1795889999.50000000001", "1795890000", "17958900000e-1", "999999999999999",
        ]
        for (left, right) in zip(ascending, ascending.dropFirst()) where right != "17958900000e-1" {
            #expect(try date(left) < date(right), "\(left) \(right)")
        }
        #expect(try date("17958900000e-1") == date("1795890000"))
        #expect(try date("1795889999.5").nanoseconds == 500_000_000)
        #expect(try date("0.25e2").seconds == 25)
        #expect(try date("0e999") == NumericDate(seconds: 0))
    }

    /// Every number that JSON has is a date or none, and stops nobody.
    @Test func survivesEveryNumber() {
        for mantissa in ["0", "1", "9", "1.5", "0.0001", "12345678901234567890", "-1", "00"] {
            for exponent in [
                "", "e0", "e14", "e15", "e-15", "e400", "e-400", "e+9999999999999999999999", "e-99999999999999",
            ] {
                guard let number = JSONNumber(text: mantissa + exponent) else { continue }
                if let date = NumericDate(number) { #expect((0..<1_000_000_000_000_000).contains(date.seconds)) }
            }
        }
    }
}
