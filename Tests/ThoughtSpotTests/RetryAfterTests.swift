import Testing

@testable import ThoughtSpot

@Suite struct RetryAfterTests {
    private static let now = 784_111_777

    /// RFC 9110 §10.2.3: a number of seconds or a date.
    @Test(arguments: [
        ("0", 0), ("7", 7), ("120", 120), ("2147483647", 2_147_483_647), ("2147483648", 2_147_483_647),
        ("9223372036854775808", 2_147_483_647), ("18446744073709551616", 2_147_483_647),
        ("Sun, 06 Nov 1994 08:50:07 GMT", 30), ("Sun, 06 Nov 1994 08:49:37 GMT", 0),
        ("Sat, 05 Nov 1994 08:49:37 GMT", 0), ("Fri, 31 Dec 9999 23:59:59 GMT", 2_147_483_647),
    ])
    func readsSecondsAndDates(text: String, seconds: Int) {
        #expect(APIError.Rejection.seconds(retryAfter: text, now: RetryAfterTests.now) == seconds)
    }

    @Test(arguments: [
        "", "-1", "+1", "1.5", "1e3", "1e400", "null", "[]", "{}", "\"5\"", "soon", "7 ", "Sun, 06 Nov 1994",
    ])
    func readsNothingElse(text: String) {
        #expect(APIError.Rejection.seconds(retryAfter: text, now: RetryAfterTests.now) == nil)
    }

    @Test func overflowsAtNoClock() {
        for now in [Int.min, -1, Int.max] {
            _ = APIError.Rejection.seconds(retryAfter: "Fri, 31 Dec 9999 23:59:59 GMT", now: now)
            _ = APIError.Rejection.seconds(retryAfter: "Sun, 06 Nov 1994 08:49:37 GMT", now: now)
        }
    }
}
