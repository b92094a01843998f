import Synchronization
import Telemetry
import Testing

@testable import Transport

@Suite struct EventLoopTests {
    private static let loops = Result { try EventLoops(count: 2) }

    @Test func runsATaskThatPrefersItOnItsOwnThreadBeforeAndAfterSleeping() async throws {
        for loop in try EventLoopTests.loops.get().all {
            let places = await Task(executorPreference: loop) {
                let before = loop.isCurrent
                try? await Task.sleep(for: .milliseconds(2))
                return [before, loop.isCurrent]
            }.value
            #expect(places == [true, true])
            #expect(!loop.isCurrent)
        }
    }

    @Test func runsWhatOtherThreadsLeaveInOrderAndLosesNothing() async throws {
        let loop = try EventLoopTests.loops.get().all[0]
        let total = await withCheckedContinuation { continuation in
            let tally = Tally()
            for number in 0..<10_000 {
                loop.execute {
                    tally.take(number)
                    if number == 9_999 { continuation.resume(returning: tally.inOrder) }
                }
            }
        }
        #expect(total == 10_000)
    }

    @Test func ringsAlarmsAtTheirTimeAndNotAfterTheyAreCancelled() async throws {
        let loop = try EventLoopTests.loops.get().all[1]
        let start = MonotonicTime.now()
        let isCancelledOneQuiet = await withCheckedContinuation { continuation in
            loop.execute {
                let kept = Alarm()
                let cancelled = Alarm()
                let tally = Tally()
                kept.onRing { continuation.resume(returning: tally.inOrder == 0) }
                cancelled.onRing { tally.take(0) }
                loop.set(kept, at: start.advanced(bySeconds: 0.05))
                loop.set(cancelled, at: start.advanced(bySeconds: 0.02))
                loop.set(cancelled, at: .distantFuture)
            }
        }
        #expect(isCancelledOneQuiet)
        #expect(MonotonicTime.now().nanoseconds(since: start) >= 50_000_000)
    }
}

/// Counts numbers that come in order from 0.
private final class Tally: Sendable {
    private let next = Mutex(0)
    func take(_ number: Int) { next.withLock { if $0 == number { $0 += 1 } } }
    var inOrder: Int { next.withLock { $0 } }
}
