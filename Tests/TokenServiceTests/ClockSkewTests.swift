import HTTPWire
import Telemetry
import Testing

@testable import TokenService

@Suite struct ClockSkewTests {
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

    /// Whatever date ThoughtSpot says, and whatever ours is: the difference is a number or is not known.
    @Test(arguments: ["Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT", "0", "", "9223372036854775807"])
    func knowsNoDateThatWouldOverflow(text: String) {
        for clock in [Int.min, 0, Int.max] {
            let skew = ClockSkew(wallClock: { clock })
            var fields = Fields()
            fields.append("Date", text)
            _ = skew.note(fields, now: .distantFuture)
            _ = skew.seconds
        }
    }
}
