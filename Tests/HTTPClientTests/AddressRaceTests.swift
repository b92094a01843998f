import Telemetry
import Testing
import Transport

@testable import HTTPClient

@Suite struct AddressRaceTests {
    private func address(_ text: String) throws -> IPAddress { try #require(IPAddress(text)) }

    /// Random failures and delays: each address is tried once, in order, and the race ends exactly when all have failed.
    @Test func triesEveryAddressOnceWhateverHappens() {
        for _ in 0..<500 {
            let count = Int.random(in: 1...6)
            var race = AddressRace(count: count)
            var tried: [Int] = []
            var failed: Set<Int> = []
            var hasLost = false
            var action = race.advance()
            while !hasLost {
                switch action {
                case .attempt(let number, let hasMore):
                    tried.append(number)
                    #expect(hasMore == (tried.count < count))
                case .wait: #expect(tried.count == count && failed.count < count)
                case .lose:
                    hasLost = true
                    continue
                }
                #expect(race.unfinished == Set(tried).subtracting(failed))
                let running = race.unfinished
                if let loser = running.randomElement(), Bool.random() {
                    failed.insert(loser)
                    action = race.failed(loser)
                } else {
                    action = race.advance()
                }
            }
            #expect(tried == Array(0..<count) && failed.count == count)
        }
    }

    /// RFC 8305 §4: families take turns, beginning with the resolver's first; the dead come last.
    @Test func letsFamiliesTakeTurnsAndTheDeadComeLast() throws {
        let (a, b, c) = (try address("10.0.0.1"), try address("10.0.0.2"), try address("10.0.0.3"))
        let (x, y) = (try address("2001:db8::1"), try address("2001:db8::2"))
        #expect(AddressRace.order([x, y, a, b, c]) { _ in false } == [x, a, y, b, c])
        #expect(AddressRace.order([a, b, x]) { _ in false } == [a, x, b])
        #expect(AddressRace.order([x, y, a, b, c]) { $0 == x || $0 == b } == [a, y, c, x, b])
        #expect(AddressRace.order([]) { _ in true } == [])
    }

    @Test func remembersTheDeadForAWhileAndInBoundedRoom() throws {
        let dead = DeadAddresses()
        let (a, b) = (try address("10.0.0.1"), try address("10.0.0.2"))
        let now = MonotonicTime(nanoseconds: 1_000_000_000_000)
        dead.add(a, now: now)
        #expect(dead.order([a, b], now: now) == [b, a])
        #expect(dead.order([a], now: now) == [a])
        #expect(dead.order([a, b], now: now.advanced(bySeconds: DeadAddresses.seconds + 1)) == [a, b])
        for number in 0..<1000 {
            dead.add(try address("10.1.\(number / 250).\(number % 250)"), now: now.advanced(bySeconds: 1))
        }
        #expect(dead.order([a, b], now: now.advanced(bySeconds: 2)) == [a, b])
        dead.add(b, now: now)
        dead.remove(b)
        #expect(dead.order([b, a], now: now) == [b, a])
    }
}
