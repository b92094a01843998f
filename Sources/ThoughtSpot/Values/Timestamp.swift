internal import Glibc
public import JSON

/// A time, which REST API 2.0 gives in epoch milliseconds.
public struct Timestamp: JSONElement, Hashable, Comparable, CustomStringConvertible {
    /// Since 1970 in UTC; may be negative.
    public var milliseconds: Int

    public init(milliseconds: Int) { self.milliseconds = milliseconds }

    public init?(element: JSONValue) {
        if let number = element.int {
            milliseconds = number
        } else if let number = element.double, number.magnitude < 9e15 {
            milliseconds = Int(number.rounded())
        } else if let text = element.string, let number = Int(text) {
            milliseconds = number
        } else {
            return nil
        }
    }

    public var element: JSONValue { .number(milliseconds) }

    public static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }

    /// RFC 3339 in UTC, with milliseconds if there are any: `2026-11-01T12:00:00Z`.
    public var description: String {
        let seconds = milliseconds.flooredQuotient(by: 1000)
        let days = seconds.flooredQuotient(by: 86_400)
        let date = CivilDate(daysSince1970: days)
        let rest = seconds - days * 86_400
        let fraction = milliseconds - seconds * 1000
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let thousandth = fraction == 0 ? "" : "." + String(String(1000 + fraction).dropFirst())
        return "\(date)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))\(thousandth)Z"
    }
}

extension Timestamp {
    /// By the system's clock.
    public static var now: Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000)
    }

    /// What a person writes for a time: epoch milliseconds, `2026-11-01`, `2026-11-01T12:00:00Z` (or `+02:00`), `now`,
    /// `today`, `yesterday`, `tomorrow`, `-7d`, `+12h`, `-30m`, `-90s`, `-2w`; days begin in UTC.
    public init?(_ text: String, now: Timestamp) {
        let day = 86_400_000
        let today = now.milliseconds.flooredQuotient(by: day) * day
        switch text {
        case "now": self = now
        case "today": milliseconds = today
        case "yesterday": milliseconds = today - day
        case "tomorrow": milliseconds = today + day
        default:
            if let number = Int(text), text.utf8.count > 4 {
                milliseconds = number
            } else if let distance = Timestamp.distance(text) {
                milliseconds = now.milliseconds + distance
            } else if let read = Timestamp.dateAndTime(text) {
                milliseconds = read
            } else {
                return nil
            }
        }
    }

    /// `-7d` and its like, in milliseconds.
    private static func distance(_ text: String) -> Int? {
        let units: [Character: Int] = ["s": 1000, "m": 60_000, "h": 3_600_000, "d": 86_400_000, "w": 604_800_000]
        guard let sign = text.first, sign == "-" || sign == "+", let unit = text.last.flatMap({ units[$0] }),
            let count = Int(text.dropFirst().dropLast()), (0...100_000).contains(count)
        else { return nil }
        return (sign == "-" ? -count : count) * unit
    }

    /// A date of the calendar, with or without a time of day and a zone; UTC if there is none.
    private static func dateAndTime(_ text: String) -> Int? {
        let halves = text.split(whereSeparator: { $0 == "T" || $0 == " " }).map(String.init)
        guard (1...2).contains(halves.count), let date = CivilDate(halves[0]) else { return nil }
        let start = date.daysSince1970 * 86_400_000
        guard halves.count == 2 else { return start }
        var clock = halves[1][...]
        var zone = 0
        if clock.hasSuffix("Z") {
            clock = clock.dropLast()
        } else if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
            let parts = clock[clock.index(after: sign)...].split(separator: ":").map { Int($0) }
            guard parts.count == 2, let hours = parts[0], let minutes = parts[1], (0...14).contains(hours),
                (0...59).contains(minutes)
            else { return nil }
            zone = (hours * 60 + minutes) * (clock[sign] == "-" ? -60_000 : 60_000)
            clock = clock[..<sign]
        }
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let hours = Int(parts[0]), let minutes = Int(parts[1]),
            (0...23).contains(hours), (0...59).contains(minutes)
        else { return nil }
        let seconds = parts.count == 3 ? Double(parts[2]) : 0
        guard let seconds, (0..<61).contains(seconds) else { return nil }
        return start + (hours * 60 + minutes) * 60_000 + Int((seconds * 1000).rounded()) - zone
    }
}

/// A day of the Gregorian calendar.
private struct CivilDate: CustomStringConvertible {
    let (year, month, day): (Int, Int, Int)

    /// `2026-11-01`; nil for what is no day.
    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month)
        else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let length = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
        guard year >= 1, (1...length).contains(day) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Counts eras of 400 years that begin in March, so that the leap day comes last.
    init(daysSince1970: Int) {
        let shifted = daysSince1970 + 719_468
        let era = shifted.flooredQuotient(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    var daysSince1970: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear.flooredQuotient(by: 400)
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    var description: String {
        let years = String(10_000 + year % 10_000).dropFirst()
        return "\(years)-\(String(100 + month).dropFirst())-\(String(100 + day).dropFirst())"
    }
}

extension Int {
    /// Rounded down, for negative numbers too.
    fileprivate func flooredQuotient(by divisor: Int) -> Int {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
