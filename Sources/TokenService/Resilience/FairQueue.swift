internal import Telemetry

/// Whose exchange with ThoughtSpot goes next: users take turns, so that one of them is never everybody's outage.
///
/// Invariants, held after every event: at most `capacity` exchanges run; whoever is granted one beyond a quarter of them is
/// alone, which means that nobody else waits and nobody else has asked lately; nobody below that quarter waits while there
/// is room; a user's exchanges go in the order they came; nobody has more than `maximumPerUser` waiting, and all together
/// have at most `maximumWaiting`.
struct FairQueue<Waiter> {
    /// What becomes of an exchange that has to wait.
    enum Admission: Equatable {
        /// By now there is room: it goes at once.
        case granted
        /// It waits under its number until it is granted or withdrawn.
        case waits
        /// So many of this user wait already that it is refused.
        case userIsFull
        /// So many wait already, of all users together, that it is refused.
        case isFull
    }

    private struct Waiting {
        let id: UInt64
        let waiter: Waiter
    }

    private struct User {
        var running = 0
        var waiting: [Waiting] = []
    }

    /// A user counts as alone once nobody else has asked for that long.
    static var quietNanoseconds: UInt64 { 10_000_000_000 }

    private var limits: QueueLimits
    private var users: [Name: User] = [:]
    /// Users who wait, in the order of their turns.
    private var turns: [Name] = []
    private var recent = RecentUsers()
    private(set) var runningCount = 0
    private(set) var waitingCount = 0

    init(_ limits: QueueLimits) { self.limits = limits }

    /// What one user may run while there are others.
    private var share: Int { max(1, limits.capacity / 4) }

    /// An exchange for that user goes at once; false if it has to wait, which `enqueue` makes it do.
    mutating func enter(_ user: Name, now: MonotonicTime) -> Bool {
        recent.asked(user, now: now)
        guard runningCount < limits.capacity, users[user]?.waiting.isEmpty ?? true, mayRun(user, now: now) else {
            return false
        }
        run(user)
        return true
    }

    /// An exchange that has to wait.
    mutating func enqueue(
        _ id: UInt64,
        _ user: Name,
        now: MonotonicTime,
        _ waiter: @autoclosure () -> Waiter
    ) -> Admission {
        if enter(user, now: now) { return .granted }
        let own = users[user]?.waiting.count ?? 0
        guard own < limits.maximumPerUser else { return .userIsFull }
        guard waitingCount < limits.maximumWaiting else { return .isFull }
        if own == 0 { turns.append(user) }
        users[user, default: User()].waiting.append(Waiting(id: id, waiter: waiter()))
        waitingCount += 1
        return .waits
    }

    /// An exchange of that user is through; these go now.
    mutating func leave(_ user: Name, now: MonotonicTime) -> [Waiter] {
        runningCount -= 1
        users[user]?.running -= 1
        forgetIfIdle(user)
        return grant(now: now)
    }

    /// A waiting exchange of that user is given up: its waiter, nil if it does not wait, and those that go now.
    mutating func withdraw(_ id: UInt64, _ user: Name, now: MonotonicTime) -> (withdrawn: Waiter?, granted: [Waiter]) {
        guard let index = users[user]?.waiting.firstIndex(where: { $0.id == id }),
            let waiting = users[user]?.waiting.remove(at: index)
        else { return (nil, []) }
        waitingCount -= 1
        if users[user]?.waiting.isEmpty == true { turns.removeAll { $0 == user } }
        forgetIfIdle(user)
        return (waiting.waiter, grant(now: now))
    }

    /// Other limits count from now on; these go now.
    mutating func change(to limits: QueueLimits, now: MonotonicTime) -> [Waiter] {
        self.limits = limits
        return grant(now: now)
    }

    /// Whether there is an exchange, running or waiting, that is of another user than this one.
    private func mayRun(_ user: Name, now: MonotonicTime) -> Bool {
        if users[user]?.running ?? 0 < share { return true }
        return !turns.contains { $0 != user }
            && !recent.hasAsked(otherThan: user, within: Self.quietNanoseconds, now: now)
    }

    private mutating func grant(now: MonotonicTime) -> [Waiter] {
        var granted: [Waiter] = []
        while runningCount < limits.capacity, let place = turns.firstIndex(where: { mayRun($0, now: now) }) {
            let user = turns.remove(at: place)
            guard let next = users[user]?.waiting.removeFirst() else { break }
            waitingCount -= 1
            if users[user]?.waiting.isEmpty == false { turns.append(user) }
            run(user)
            granted.append(next.waiter)
        }
        return granted
    }

    private mutating func run(_ user: Name) {
        runningCount += 1
        users[user, default: User()].running += 1
    }

    private mutating func forgetIfIdle(_ user: Name) {
        if let state = users[user], state.running == 0, state.waiting.isEmpty { users[user] = nil }
    }
}

/// How many exchanges with ThoughtSpot run, and how many wait.
package struct QueueLimits: Sendable, Equatable {
    /// Exchanges at one time (`upstream.max_connections`), at least 1.
    package var capacity: Int
    /// Exchanges of one user that may wait (`upstream.max_waiting_per_user`); one more is refused as `rate_limited`.
    package var maximumPerUser: Int
    /// Exchanges of all users together that may wait (`upstream.max_waiting`); one more is refused as `overloaded`.
    package var maximumWaiting: Int

    package init(capacity: Int = 64, maximumPerUser: Int = 100, maximumWaiting: Int = 1000) {
        self.capacity = max(1, capacity)
        self.maximumPerUser = max(0, maximumPerUser)
        self.maximumWaiting = max(0, maximumWaiting)
    }
}
