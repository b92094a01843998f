import Synchronization
import Telemetry
import Testing

@testable import TokenService

private final class Tally: Sendable {
    private let number = Mutex(0)
    var value: Int { number.withLock { $0 } }
    func add() { number.withLock { $0 += 1 } }
}

private func time(_ seconds: Double) -> MonotonicTime {
    MonotonicTime(nanoseconds: UInt64(1_000_000_000_000 + seconds * 1_000_000_000))
}

@Suite struct RateLimiterTests {
    @Test func letsABurstThroughAndThenTheRate() throws {
        var limiter = try #require(RateLimiter(perMinute: 60, burst: 3))
        let alice = Name("alice")
        for _ in 0..<3 { #expect(limiter.take(alice, now: time(0)) == .allowed) }
        #expect(limiter.take(alice, now: time(0)) == .limited(retryAfter: 1))
        #expect(limiter.take(Name("bob"), now: time(0)) == .allowed)
        #expect(limiter.take(alice, now: time(1)) == .allowed)
        #expect(limiter.take(alice, now: time(1)) == .limited(retryAfter: 1))
        for _ in 0..<3 { #expect(limiter.take(alice, now: time(60)) == .allowed) }
    }

    @Test func saysHowLongToWait() throws {
        var limiter = try #require(RateLimiter(perMinute: 6, burst: 1))
        #expect(limiter.take(Name("a"), now: time(0)) == .allowed)
        #expect(limiter.take(Name("a"), now: time(0.5)) == .limited(retryAfter: 10))
        #expect(limiter.take(Name("a"), now: time(10)) == .allowed)
    }

    @Test func forgetsOnlyFullBuckets() throws {
        var limiter = try #require(RateLimiter(perMinute: 60, burst: 10, capacity: 100))
        for index in 0..<1000 { _ = limiter.take(Name("u\(index)"), now: time(0)) }
        #expect(limiter.count == 100)
        #expect(limiter.take(Name("late"), now: time(0)) == .limited(retryAfter: 1))
        for _ in 0..<9 { #expect(limiter.take(Name("u1"), now: time(9.5)) == .allowed) }
        for index in 0..<100 { _ = limiter.take(Name("v\(index)"), now: time(11)) }
        for _ in 0..<10 where limiter.take(Name("u1"), now: time(11)) != .allowed {
            #expect(limiter.count <= 200)
            return
        }
        Issue.record("a bucket that was not full has been forgotten")
    }

    /// A burst beyond what the clock can count is no burst that ends, and no trap.
    @Test func countsWithEveryRateAndBurst() {
        for rate in [1, 60, 600_000, Int.max] {
            for burst in [Int.min, 0, 1, 100_000, Int.max] {
                var limiter = RateLimiter(perMinute: rate, burst: burst)
                for seconds in [0.0, 1e3, 1e9] { _ = limiter?.take(Name("a"), now: time(seconds)) }
                _ = limiter?.take(Name("a"), now: MonotonicTime(nanoseconds: .max / 2))
            }
        }
    }

    @Test func setsNoLimitAtRateZero() {
        #expect(RateLimiter(perMinute: 0, burst: 5) == nil)
    }
}

@Suite struct MemoryTests {
    @Test func believesForItsTimeOnly() {
        var memory = Memory<Int>(seconds: 10, capacity: 100)
        memory.remember(Name("a"), 1, now: time(0))
        #expect(memory.value(Name("a"), now: time(9.9)) == 1)
        #expect(memory.value(Name("a"), now: time(10)) == nil)
        memory.remember(Name("a"), 2, now: time(10))
        memory.forget(Name("a"))
        #expect(memory.value(Name("a"), now: time(10)) == nil)
    }

    @Test func staysWithinItsCapacityAndKeepsWhatIsUsed() {
        var memory = Memory<Int>(seconds: 1000, capacity: 100)
        memory.remember(Name("kept"), 7, now: time(0))
        for index in 0..<10_000 {
            memory.remember(Name("n\(index)"), index, now: time(1))
            #expect(memory.value(Name("kept"), now: time(1)) == 7)
            #expect(memory.count <= 100)
        }
        #expect(memory.value(Name("n0"), now: time(1)) == nil)
    }

    @Test func believesForEveryLifetime() {
        for seconds in [Int.min, -1, 1, Int.max] {
            var memory = Memory<Int>(seconds: seconds, capacity: 100)
            memory.remember(Name("a"), 1, now: time(0))
            #expect(memory.value(Name("a"), now: time(0)) == (seconds > 0 ? 1 : nil))
        }
    }

    @Test func keepsNothingForZeroSeconds() {
        var memory = Memory<Int>(seconds: 0, capacity: 100)
        memory.remember(Name("a"), 1, now: time(0))
        #expect(memory.count == 0)
    }
}

@Suite struct SingleFlightTests {
    @Test func doesTheWorkOnceForAllWhoComeMeanwhile() async {
        let flight = SingleFlight<Int, Never>()
        let runs = Tally()
        let values = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<200 {
                group.addTask {
                    let (outcome, _) = await flight.run(Name("k")) {
                        runs.add()
                        try? await Task.sleep(for: .milliseconds(100))
                        return 42
                    }
                    return outcome.get()
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(values == Array(repeating: 42, count: 200))
        #expect(runs.value == 1)
    }

    /// The leader's client leaves: those who wait for its work did not.
    @Test func goesOnForTheOthersWhenTheLeaderIsCancelled() async {
        let flight = SingleFlight<Bool, Never>()
        let (starts, start) = AsyncStream<Void>.makeStream()
        let leader = Task {
            await flight.run(Name("k")) {
                start.yield()
                for _ in 0..<60 where !Task.isCancelled { try? await Task.sleep(for: .milliseconds(5)) }
                return Task.isCancelled
            }
        }
        for await _ in starts { break }
        let waiting = Task { await flight.run(Name("k")) { true } }
        // Long enough for it to have joined.
        try? await Task.sleep(for: .milliseconds(100))
        leader.cancel()
        let (outcome, wasLeader) = await waiting.value
        #expect(!wasLeader && outcome.get() == false)
        #expect(await leader.value.outcome.get() == false)
    }

    @Test func givesTheWorkUpWithTheLastThatWantedIt() async {
        let flight = SingleFlight<Bool, Never>()
        let (starts, start) = AsyncStream<Void>.makeStream()
        let work: @Sendable () async -> Bool = {
            start.yield()
            for _ in 0..<2000 where !Task.isCancelled { try? await Task.sleep(for: .milliseconds(5)) }
            return Task.isCancelled
        }
        let callers = (0..<3).map { _ in Task { await flight.run(Name("k"), work).outcome.get() } }
        for await _ in starts { break }
        for caller in callers { caller.cancel() }
        // All of them may have joined, or the late ones have begun work of their own: none of it goes on.
        for caller in callers { #expect(await caller.value) }
        let next = await flight.run(Name("k")) { Task.isCancelled }
        #expect(next.wasLeader && next.outcome.get() == false)
    }

    @Test func landsAFailureOnEverybodyAndStartsAnew() async {
        struct Failed: Error {}
        let flight = SingleFlight<Int, Failed>()
        let first = await flight.run(Name("k")) { () throws(Failed) in throw Failed() }
        #expect(throws: Failed.self) { try first.outcome.get() }
        let second = await flight.run(Name("k")) { () throws(Failed) in 2 }
        #expect(second.wasLeader)
        #expect((try? second.outcome.get()) == 2)
    }
}
