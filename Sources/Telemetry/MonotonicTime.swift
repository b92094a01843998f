internal import Glibc

/// A reading of the system's monotonic clock: deadlines and durations never depend on the wall clock.
///
/// Invariant: no arithmetic here traps or wraps. What would lie beyond the clock's range is `distantFuture`, because the
/// seconds may come from a configuration, a caller or an answer of ThoughtSpot's.
package struct MonotonicTime: Sendable, Comparable, Hashable {
    /// Nanoseconds since an arbitrary start (CLOCK_MONOTONIC).
    package let nanoseconds: UInt64

    package init(nanoseconds: UInt64) { self.nanoseconds = nanoseconds }

    /// The time now.
    package static func now() -> MonotonicTime {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return MonotonicTime(nanoseconds: UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec))
    }

    package static let distantFuture = MonotonicTime(nanoseconds: .max)

    package static func < (left: MonotonicTime, right: MonotonicTime) -> Bool { left.nanoseconds < right.nanoseconds }

    /// Later by that many nanoseconds, at most `distantFuture`.
    package func advanced(byNanoseconds count: UInt64) -> MonotonicTime {
        let (sum, overflow) = nanoseconds.addingReportingOverflow(count)
        return MonotonicTime(nanoseconds: overflow ? .max : sum)
    }

    /// Later by that many seconds, at most `distantFuture`; a negative number and one that is none are 0 seconds.
    package func advanced(bySeconds seconds: Double) -> MonotonicTime {
        advanced(byNanoseconds: MonotonicTime.nanoseconds(inSeconds: seconds))
    }

    /// Whole nanoseconds in that many seconds, at most `UInt64.max`; 0 for what is negative or no number.
    package static func nanoseconds(inSeconds seconds: Double) -> UInt64 {
        guard seconds > 0 else { return 0 }
        let nanoseconds = seconds * 1_000_000_000
        // 2^64 as a Double is exact, so that everything below it fits.
        return nanoseconds < 0x1p64 ? UInt64(nanoseconds) : .max
    }

    /// Nanoseconds from `earlier` to this time; 0 if it is not earlier.
    package func nanoseconds(since earlier: MonotonicTime) -> UInt64 {
        nanoseconds > earlier.nanoseconds ? nanoseconds - earlier.nanoseconds : 0
    }
}
