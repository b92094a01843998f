internal import Glibc
internal import HTTPWire
internal import Synchronization
internal import Telemetry

/// The wall clock.
package enum WallClock {
    /// Seconds since 1970.
    @Sendable package static func seconds() -> Int { Int(time(nil)) }
}

/// How far ThoughtSpot's clock is from ours, by the `Date` of its answers; looked at every ten seconds at most.
final class ClockSkew: Sendable {
    private static let pause: UInt64 = 10_000_000_000
    private static let unknown = Int.min

    private let wallClock: @Sendable () -> Int
    private let value = Atomic<Int>(ClockSkew.unknown)
    private let nextLook = Atomic<UInt64>(0)

    init(wallClock: @escaping @Sendable () -> Int) { self.wallClock = wallClock }

    /// ThoughtSpot's clock minus ours; nil before the first `Date`.
    var seconds: Int? {
        let seconds = value.load(ordering: .relaxed)
        return seconds == ClockSkew.unknown ? nil : seconds
    }

    /// Whether this answer's `Date` was read.
    func note(_ fields: Fields, now: MonotonicTime) -> Bool {
        guard now.nanoseconds >= nextLook.load(ordering: .relaxed) else { return false }
        nextLook.store(now.nanoseconds + ClockSkew.pause, ordering: .relaxed)
        guard let text = fields.text("Date"), let date = HTTPDate(text) else { return false }
        value.store(date.unixSeconds - wallClock(), ordering: .relaxed)
        return true
    }
}

/// An IMF-fixdate (RFC 9110 §5.6.7).
struct HTTPDate {
    let unixSeconds: Int

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// From `Sun, 06 Nov 1994 08:49:37 GMT`; nil for any other form.
    init?(_ text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]), let year = Int(parts[3]),
            let month = HTTPDate.months.firstIndex(of: String(parts[2])), (1970...9999).contains(year),
            (1...31).contains(day)
        else { return nil }
        let clock = parts[4].split(separator: ":").compactMap { Int($0) }
        guard clock.count == 3, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]), (0...60).contains(clock[2])
        else { return nil }
        // Days from civil: the year begins in March, so that the leap day is its last.
        let shifted = month < 2 ? year - 1 : year
        let dayOfYear = (153 * ((month + 10) % 12) + 2) / 5 + day - 1
        let days = 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
        unixSeconds = days * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2]
    }
}
