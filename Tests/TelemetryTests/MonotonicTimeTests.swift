import Telemetry
import Testing

@Suite struct MonotonicTimeTests {
    private static let seconds: [Double] = [
        -.infinity, -1e308, -1, -0.0, 0, 0.5, 2_147_483_648, 9_007_199_254_740_992, 9.223372036854775807e18,
        1.8446744073709551616e19, 1e308, .infinity, .nan, .leastNonzeroMagnitude, .greatestFiniteMagnitude,
        18_446_744_073.709551615, 18_446_744_073.709551616,
    ]

    @Test(arguments: seconds)
    func saturatesWhateverIsAdded(seconds: Double) {
        for start in [MonotonicTime(nanoseconds: 0), .now(), .distantFuture] {
            let later = start.advanced(bySeconds: seconds)
            #expect(later >= start)
            if !(seconds > 0) { #expect(later == start) }
            if seconds > 1.9e10 { #expect(later == .distantFuture) }
        }
        #expect(MonotonicTime.distantFuture.advanced(byNanoseconds: .max) == .distantFuture)
    }

    @Test func countsNothingBackwards() {
        #expect(MonotonicTime(nanoseconds: 0).nanoseconds(since: .distantFuture) == 0)
        #expect(MonotonicTime.distantFuture.nanoseconds(since: MonotonicTime(nanoseconds: 0)) == .max)
    }
}
