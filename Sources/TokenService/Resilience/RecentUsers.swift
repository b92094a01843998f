internal import Telemetry

/// The two users who asked last, and when: enough to tell whether anybody but one of them has asked since.
struct RecentUsers: Sendable {
    private struct Asked {
        let user: Name
        let time: MonotonicTime
    }

    private var last: Asked?
    private var lastOther: Asked?

    /// That user has asked.
    mutating func asked(_ user: Name, now: MonotonicTime) {
        if let last, last.user != user { lastOther = last }
        last = Asked(user: user, time: now)
    }

    /// Whether somebody other than that user has asked at that time or later.
    func hasAsked(otherThan user: Name, since time: MonotonicTime) -> Bool {
        guard let last else { return false }
        return [last, lastOther].contains { $0.map { $0.user != user && $0.time >= time } ?? false }
    }

    /// Whether somebody other than that user has asked within those nanoseconds before `now`.
    func hasAsked(otherThan user: Name, within nanoseconds: UInt64, now: MonotonicTime) -> Bool {
        let start = now.nanoseconds > nanoseconds ? now.nanoseconds - nanoseconds : 0
        return hasAsked(otherThan: user, since: MonotonicTime(nanoseconds: start))
    }
}
