internal import Glibc

/// A reading of the system's real-time clock, for people and for other machines; durations use `MonotonicTime`.
package struct WallClock: Sendable, Equatable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    package let milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// The time now.
    package static func now() -> WallClock {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return WallClock(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    /// Whole seconds since 1970.
    package var seconds: Int64 { milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000 }

    /// How many octets `putRFC3339` and `putTimeOfDay` write at most.
    static let room = 24

    /// Adds `2026-11-23T20:09:10.123Z` (RFC 3339, UTC).
    func putRFC3339(to line: inout LineCursor) {
        let date = CivilDate(daysSince1970: floorDivision(seconds, 86_400))
        line.putTwoDigits(date.year / 100)
        line.putTwoDigits(date.year % 100)
        line.append(UInt8(ascii: "-"))
        line.putTwoDigits(date.month)
        line.append(UInt8(ascii: "-"))
        line.putTwoDigits(date.day)
        line.append(UInt8(ascii: "T"))
        putTimeOfDay(to: &line)
        line.append(UInt8(ascii: "Z"))
    }

    /// Adds `20:09:10.123` (UTC).
    func putTimeOfDay(to line: inout LineCursor) {
        let second = Int(seconds - floorDivision(seconds, 86_400) * 86_400)
        line.putTwoDigits(second / 3600)
        line.append(UInt8(ascii: ":"))
        line.putTwoDigits(second / 60 % 60)
        line.append(UInt8(ascii: ":"))
        line.putTwoDigits(second % 60)
        line.append(UInt8(ascii: "."))
        let millisecond = Int(milliseconds - seconds * 1000)
        line.append(UInt8(ascii: "0") + UInt8(millisecond / 100))
        line.putTwoDigits(millisecond % 100)
    }

    /// The time as RFC 3339 text in UTC.
    package var rfc3339: String {
        var octets: [UInt8] = []
        octets.append(room: WallClock.room) { putRFC3339(to: &$0) }
        return String(decoding: octets, as: UTF8.self)
    }
}

private func floorDivision(_ value: Int64, _ divisor: Int64) -> Int64 {
    value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
}

/// A day of the proleptic Gregorian calendar.
private struct CivilDate {
    let year: Int
    let month: Int
    let day: Int

    /// Counts in 400-year eras that begin on 1 March, so that the leap day is the last of its year.
    init(daysSince1970 days: Int64) {
        let shifted = days + 719_468
        let era = floorDivision(shifted, 146_097)
        let dayOfEra = Int(shifted - era * 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + Int(era) * 400 + (month <= 2 ? 1 : 0)
    }
}
