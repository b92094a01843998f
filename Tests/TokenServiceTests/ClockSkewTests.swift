import HTTPWire
import Telemetry
import Testing

@testable import TokenService

@Suite struct ClockSkewTests {
    @Test(arguments: [
        ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
        ("Thu, 29 Feb 2024 23:59:59 GMT", 1_709_251_199), ("Mon, 23 Nov 2026 20:00:00 GMT", 1_795_464_000),
        ("Fri, 01 Mar 2100 00:00:00 GMT", 4_107_542_400),
    ])
    func readsFixedDates(text: String, seconds: Int) {
        #expect(HTTPDate(text)?.unixSeconds == seconds)
    }

    @Test(arguments: [
        "", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "Sun, 06 Nov 1994 08:49:37 PST",
        "Sun, 32 Nov 1994 08:49:37 GMT", "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, 06 Nov 1994 25:49:37 GMT",
    ])
    func refusesOtherDates(text: String) {
        #expect(HTTPDate(text) == nil)
    }

    @Test func looksAtThoughtSpotsClockNowAndThen() {
        let skew = ClockSkew(wallClock: { 784_111_700 })
        var fields = Fields()
        fields.append("Date", "Sun, 06 Nov 1994 08:49:37 GMT")
        let start = MonotonicTime(nanoseconds: 100_000_000_000)
        #expect(skew.seconds == nil)
        #expect(skew.note(fields, now: start))
        #expect(skew.seconds == 77)
        #expect(!skew.note(fields, now: start.advanced(bySeconds: 9)))
        #expect(skew.note(fields, now: start.advanced(bySeconds: 10)))
    }
}
