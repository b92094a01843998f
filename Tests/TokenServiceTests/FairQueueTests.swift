import Telemetry
import Testing

@testable import TokenService

@Suite struct FairQueueTests {
    private typealias Queue = FairQueue<UInt64>

    private static let start = MonotonicTime(nanoseconds: 1_000_000_000_000)

    /// Random events under a manual clock, with every promise of the queue checked after each.
    private struct Model {
        let limits: QueueLimits
        var queue: Queue
        var now = FairQueueTests.start
        var running: [UInt64: Name] = [:]
        var waiting: [(id: UInt64, user: Name)] = []
        var asked: [Name: MonotonicTime] = [:]
        var next: UInt64 = 0

        init(_ limits: QueueLimits) {
            self.limits = limits
            queue = Queue(limits)
        }

        var share: Int { max(1, limits.capacity / 4) }

        func count(_ user: Name) -> Int { running.values.count { $0 == user } }

        func isAlone(_ user: Name) -> Bool {
            !waiting.contains { $0.user != user }
                && !asked.contains { $0.key != user && now.nanoseconds(since: $0.value) <= Queue.quietNanoseconds }
        }

        mutating func enter(_ user: Name) {
            next += 1
            asked[user] = now
            let own = waiting.count { $0.user == user }
            if queue.enter(user, now: now) { return run(next, user) }
            switch queue.enqueue(next, user, now: now, next) {
            case .granted: run(next, user)
            case .waits:
                #expect(own < limits.maximumPerUser && waiting.count < limits.maximumWaiting)
                waiting.append((next, user))
            case .userIsFull: #expect(own == limits.maximumPerUser)
            case .isFull: #expect(waiting.count == limits.maximumWaiting)
            }
        }

        mutating func run(_ id: UInt64, _ user: Name) {
            running[id] = user
            #expect(running.count <= limits.capacity)
            #expect(count(user) <= share || isAlone(user), "more than a quarter beside others")
        }

        mutating func grant(_ ids: [UInt64]) {
            for id in ids {
                guard let place = waiting.firstIndex(where: { $0.id == id }) else {
                    Issue.record("granted what does not wait")
                    return
                }
                let user = waiting.remove(at: place).user
                #expect(!waiting[..<place].contains { $0.user == user }, "a user's later call went first")
                run(id, user)
            }
        }

        mutating func leave(_ id: UInt64) {
            guard let user = running.removeValue(forKey: id) else { return }
            grant(queue.leave(user, now: now))
        }

        mutating func withdraw(_ id: UInt64, _ user: Name) {
            let (withdrawn, granted) = queue.withdraw(id, user, now: now)
            #expect(withdrawn == id)
            waiting.removeAll { $0.id == id }
            grant(granted)
        }

        func check() {
            #expect(queue.runningCount == running.count && queue.waitingCount == waiting.count)
            guard running.count < limits.capacity else { return }
            for (_, user) in waiting { #expect(count(user) >= share, "waits beside a free connection") }
        }
    }

    @Test(arguments: [
        QueueLimits(capacity: 1, maximumPerUser: 2, maximumWaiting: 4),
        QueueLimits(capacity: 8, maximumPerUser: 5, maximumWaiting: 12),
        QueueLimits(capacity: 64, maximumPerUser: 100, maximumWaiting: 1000),
    ])
    func keepsItsPromisesWhateverHappens(limits: QueueLimits) {
        for users in [1, 2, 3, 12] {
            var model = Model(limits)
            for _ in 0..<3000 {
                switch Int.random(in: 0..<20) {
                case 0..<11: model.enter(Name("user-\(min(Int.random(in: 0..<users), Int.random(in: 0..<users)))"))
                case 11..<17: if let id = model.running.keys.randomElement() { model.leave(id) }
                case 17..<19: if let (id, user) = model.waiting.randomElement() { model.withdraw(id, user) }
                default: model.now = model.now.advanced(bySeconds: [0.01, 1, 11].randomElement() ?? 1)
                }
                model.check()
            }
        }
    }

    @Test func givesTheWholePoolToWhoIsAlone() {
        var queue = Queue(QueueLimits(capacity: 8, maximumPerUser: 3, maximumWaiting: 10))
        let application = Name("application")
        for _ in 0..<8 { #expect(queue.enter(application, now: Self.start) == true) }
        for number in 1...3 {
            #expect(queue.enqueue(UInt64(number), application, now: Self.start, 1) == .waits)
        }
        #expect(queue.enqueue(4, application, now: Self.start, 4) == .userIsFull)
    }

    /// 700 calls of one user, and then one of another: it goes with the next connection that is free.
    @Test func letsTheOtherUserGoNext() {
        var queue = Queue(QueueLimits(capacity: 8, maximumPerUser: 1000, maximumWaiting: 1000))
        let (many, one) = (Name("many"), Name("one"))
        for number in 1...700 as ClosedRange<UInt64> {
            if !queue.enter(many, now: Self.start) { _ = queue.enqueue(number, many, now: Self.start, number) }
        }
        #expect(queue.enqueue(9999, one, now: Self.start, 9999) == .waits)
        #expect(queue.leave(many, now: Self.start) == [9999])
        // From now on there are two: five more of the first user's end before another one of theirs begins.
        for _ in 0..<5 { #expect(queue.leave(many, now: Self.start) == []) }
        let next = queue.leave(many, now: Self.start)
        #expect(next.count == 1)
        #expect(queue.enter(one, now: Self.start) == true)
    }

    /// Names that Unicode takes for the same are two users.
    @Test func tellsUsersApartByTheirOctets() {
        var queue = Queue(QueueLimits(capacity: 4, maximumPerUser: 1, maximumWaiting: 10))
        #expect(queue.enter(Name("a\u{301}"), now: Self.start) == true)
        #expect(queue.enter(Name("\u{E1}"), now: Self.start) == true)
        #expect(queue.enter(Name("\u{E1}"), now: Self.start) == false)
    }
}
