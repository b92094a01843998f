internal import Glibc

/// A reading of the system's monotonic clock: deadlines and durations never depend on the wall clock.
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

    /// Later by that many seconds.
    package func advanced(bySeconds seconds: Double) -> MonotonicTime {
        advanced(byNanoseconds: UInt64(max(0, seconds) * 1_000_000_000))
    }

    /// Nanoseconds from `earlier` to this time; 0 if it is not earlier.
    package func nanoseconds(since earlier: MonotonicTime) -> UInt64 {
        nanoseconds > earlier.nanoseconds ? nanoseconds - earlier.nanoseconds : 0
    }
}
