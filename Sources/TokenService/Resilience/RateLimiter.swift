internal import Telemetry

/// Token buckets in bounded memory, one per key, by the generic cell rate algorithm (ITU-T I.371): one time per key.
struct RateLimiter: Sendable {
    /// The answer to one attempt.
    enum Verdict: Sendable, Equatable {
        case allowed
        /// Seconds until the next one would be allowed, at least 1.
        case limited(retryAfter: Int)
    }

    /// Nanoseconds that one attempt costs.
    private let interval: UInt64
    /// How far ahead of the clock a key's paid-up time may be.
    private let tolerance: UInt64
    /// A key untouched for that long has a full bucket, so forgetting it loses nothing.
    private let period: UInt64
    private let capacity: Int
    private var current: [Name: UInt64] = [:]
    private var previous: [Name: UInt64] = [:]
    private var rotatedAt: UInt64 = 0

    /// Nil when the rate is 0, which sets no limit.
    ///
    /// `capacity` keys are kept per period; further ones are limited.
    init?(perMinute: Int, burst: Int, capacity: Int = 100_000) {
        guard perMinute > 0 else { return nil }
        interval = 60_000_000_000 / UInt64(perMinute)
        // A burst so large that no clock reaches its end is the same as one of a century.
        tolerance = RateLimiter.product(interval, UInt64(max(1, burst) - 1))
        period = tolerance + interval
        self.capacity = capacity
    }

    /// Takes one token from the key's bucket, if there is one.
    mutating func take(_ key: Name, now: MonotonicTime) -> Verdict {
        rotate(now.nanoseconds)
        let known = current[key] ?? previous[key]
        let paid = max(known ?? 0, now.nanoseconds)
        guard paid <= now.nanoseconds + tolerance else {
            let wait = paid - now.nanoseconds - tolerance
            return .limited(retryAfter: Int((wait + 999_999_999) / 1_000_000_000))
        }
        guard current.count < capacity || current[key] != nil else { return .limited(retryAfter: 1) }
        current[key] = paid + interval
        return .allowed
    }

    /// How many keys are held.
    var count: Int { current.count + previous.count }

    /// The product, at most a quarter of the clock's range, so that sums of it stay within the clock.
    private static func product(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let (product, overflow) = left.multipliedReportingOverflow(by: right)
        return overflow ? .max / 4 : min(product, .max / 4)
    }

    private mutating func rotate(_ now: UInt64) {
        guard now >= rotatedAt &+ period else { return }
        previous = now >= rotatedAt &+ 2 * period ? [:] : current
        current = [:]
        rotatedAt = now
    }
}
