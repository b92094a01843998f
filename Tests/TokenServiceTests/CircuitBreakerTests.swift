import Telemetry
import Testing

@testable import TokenService

@Suite struct CircuitBreakerTests {
    private static let start = MonotonicTime(nanoseconds: 1_000_000_000_000)

    private func time(_ seconds: Double) -> MonotonicTime { Self.start.advanced(bySeconds: seconds) }

    /// A request of that user that goes unanswered; whether it opened the circuit.
    private func fail(_ breaker: inout CircuitBreaker, _ user: String, at seconds: Double) -> Bool {
        guard breaker.admit(Name(user), now: time(seconds)) else { return false }
        return breaker.unanswered(Name(user), sentAt: time(seconds))
    }

    @Test func opensAfterFiveFailuresToReachThoughtSpot() {
        var breaker = CircuitBreaker()
        for _ in 0..<4 { #expect(breaker.unreachable() == false) }
        breaker.answered()
        for _ in 0..<4 { #expect(breaker.unreachable() == false) }
        #expect(breaker.unreachable() == true)
        #expect(breaker.state == .open && !breaker.admit(Name("alice"), now: time(9)))
    }

    @Test func opensWhenThreeUsersGoUnanswered() {
        var breaker = CircuitBreaker()
        #expect(!fail(&breaker, "alice", at: 0) && !fail(&breaker, "bob", at: 1) && !fail(&breaker, "bob", at: 2))
        #expect(fail(&breaker, "carol", at: 3))
        var answered = CircuitBreaker()
        #expect(!fail(&answered, "alice", at: 0) && !fail(&answered, "bob", at: 1))
        answered.answered()
        #expect(!fail(&answered, "carol", at: 2) && !fail(&answered, "dave", at: 3))
    }

    /// Whoever makes their own requests hang takes nobody else's away.
    @Test func isNotOpenedByOneUserWhileOthersAsk() {
        var breaker = CircuitBreaker()
        for number in 0..<200 {
            #expect(!fail(&breaker, "mallory", at: Double(number)))
            #expect(breaker.admit(Name("alice"), now: time(Double(number) + 0.5)) == true)
        }
        var two = CircuitBreaker()
        for number in 0..<200 { #expect(!fail(&two, number % 2 == 0 ? "mallory" : "eve", at: Double(number))) }
    }

    @Test func opensForOneUserWhereNobodyElseAsks() {
        var breaker = CircuitBreaker()
        #expect(breaker.admit(Name("alice"), now: time(0)) == true)
        for number in 1..<5 { #expect(!fail(&breaker, "bob", at: Double(number))) }
        #expect(fail(&breaker, "bob", at: 5))
    }

    @Test func closesByItsOwnProbeAlone() {
        var breaker = CircuitBreaker()
        for _ in 0..<5 { _ = breaker.unreachable() }
        breaker.answered()
        #expect(breaker.state == .open)
        for pause in [2.0, 4, 5, 5] {
            breaker.probes()
            #expect(breaker.state == .halfOpen && !breaker.admit(Name("alice"), now: time(0)))
            breaker.answered()
            #expect(breaker.state == .halfOpen)
            #expect(breaker.probed(wasAnswered: false) == UInt64(pause * 1e9))
        }
        breaker.probes()
        #expect(breaker.probed(wasAnswered: true) == nil)
        #expect(breaker.state == .closed && breaker.admit(Name("alice"), now: time(0)))
        // Nothing of the run before counts any more.
        for _ in 0..<4 { #expect(breaker.unreachable() == false) }
    }

    /// Random events under a manual clock: it opens only for a reason, and is closed only by a probe.
    @Test func opensAndClosesOnlyForAReason() {
        for _ in 0..<300 {
            var breaker = CircuitBreaker()
            var (unreachable, unanswered) = (0, [Name]())
            var asked: [(user: Name, time: MonotonicTime)] = []
            var sent: [(user: Name, time: MonotonicTime)] = []
            var firstSent = MonotonicTime.distantFuture
            var now = Self.start
            for _ in 0..<100 {
                now = now.advanced(bySeconds: Double.random(in: 0...1))
                let user = Name("user-\(Int.random(in: 0..<4))")
                switch Int.random(in: 0..<8) {
                case 0..<3:
                    asked.append((user, now))
                    let isClosed = breaker.state == .closed
                    #expect(breaker.admit(user, now: now) == isClosed)
                    sent.append((user, now))
                case 3..<5:
                    guard let (user, time) = sent.randomElement() else { continue }
                    let wasClosed = breaker.state == .closed
                    if wasClosed {
                        unanswered.append(user)
                        firstSent = min(firstSent, time)
                    }
                    let opens = breaker.unanswered(user, sentAt: time)
                    let others = asked.contains { $0.user != user && $0.time >= firstSent }
                    let isReason =
                        Set(unanswered).count >= 3 || unanswered.count >= 5 && Set(unanswered).count == 1 && !others
                    #expect(opens == (wasClosed && isReason))
                case 5:
                    let wasClosed = breaker.state == .closed
                    unreachable += wasClosed ? 1 : 0
                    #expect(breaker.unreachable() == (wasClosed && unreachable >= 5))
                case 6:
                    let before = breaker.state
                    breaker.answered()
                    #expect(breaker.state == before)
                    if before == .closed { (unreachable, unanswered, firstSent) = (0, [], .distantFuture) }
                default:
                    breaker.probes()
                    let wasAnswered = Bool.random()
                    let wasOpen = breaker.state == .halfOpen
                    #expect((breaker.probed(wasAnswered: wasAnswered) == nil) == (wasAnswered || !wasOpen))
                    if wasOpen, wasAnswered { (unreachable, unanswered, firstSent) = (0, [], .distantFuture) }
                }
            }
        }
    }
}
