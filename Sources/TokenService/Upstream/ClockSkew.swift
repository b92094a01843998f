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
        nextLook.store(now.advanced(byNanoseconds: ClockSkew.pause).nanoseconds, ordering: .relaxed)
        return read(fields)
    }

    /// Reads this answer's `Date` now; false if it has none.
    func read(_ fields: Fields) -> Bool {
        guard let text = fields.text("Date"), let date = HTTPDate.decode(text) else { return false }
        let (skew, overflow) = date.subtractingReportingOverflow(wallClock())
        guard !overflow else { return false }
        value.store(skew, ordering: .relaxed)
        return true
    }
}
