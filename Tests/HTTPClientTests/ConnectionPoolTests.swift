import Testing

@testable import HTTPClient

@Suite struct ConnectionPoolTests {
    final class Token {}
    typealias Pool = ConnectionPool<Token, Token>

    private func opens(_ placement: Pool.Placement) -> Bool {
        if case .open = placement { true } else { false }
    }

    private func waits(_ placement: Pool.Placement) -> Bool {
        if case .wait = placement { true } else { false }
    }

    @Test func opensUpToItsCapacityAndThenLetsCallsWaitInOrder() {
        var pool = Pool(capacity: 2)
        let calls = (0..<4).map { _ in Token() }
        let connections = (0..<2).map { _ in Token() }
        let placements = calls.map { pool.place($0) }
        #expect(placements.map(opens) == [true, true, false, false])
        #expect(placements.map(waits) == [false, false, true, true])
        #expect(pool.opened(connections[0]) === calls[0])
        #expect(pool.released(connections[0]) === calls[1])
        #expect(pool.opened(connections[1]) === calls[2])
        #expect(pool.released(connections[0]) === calls[3])
        #expect(pool.released(connections[1]) == nil)
        #expect(pool.count == 2)
    }

    @Test func takesTheConnectionUsedLast() {
        var pool = Pool(capacity: 2)
        let calls = (0..<2).map { _ in Token() }
        let connections = (0..<2).map { _ in Token() }
        for call in calls { _ = pool.place(call) }
        for connection in connections { _ = pool.opened(connection) }
        for connection in connections { _ = pool.released(connection) }
        guard case .use(let taken) = pool.place(calls[0]) else {
            Issue.record("no connection")
            return
        }
        #expect(taken === connections[1])
    }

    @Test func failsTheOldestCallAndTriesAgainForTheRest() {
        var pool = Pool(capacity: 1)
        let calls = (0..<2).map { _ in Token() }
        for call in calls { _ = pool.place(call) }
        let first = pool.openFailed()
        #expect(first.failed === calls[0])
        #expect(first.opensAnother)
        let second = pool.openFailed()
        #expect(second.failed === calls[1])
        #expect(!second.opensAnother)
        #expect(pool.count == 0)
    }

    @Test func opensInPlaceOfALostConnectionWhileCallsWait() {
        var pool = Pool(capacity: 1)
        let calls = (0..<2).map { _ in Token() }
        let connection = Token()
        for call in calls { _ = pool.place(call) }
        #expect(pool.opened(connection) === calls[0])
        let opensAnother = pool.lost(connection)
        #expect(opensAnother)
        let replacement = Token()
        #expect(pool.opened(replacement) === calls[1])
    }

    @Test func forgetsACallThatDoesNotWaitAnyLonger() {
        var pool = Pool(capacity: 1)
        let call = Token()
        let connection = Token()
        _ = pool.place(call)
        let isWaiting = pool.withdraw(call)
        let isWaitingStill = pool.withdraw(call)
        #expect(isWaiting)
        #expect(!isWaitingStill)
        #expect(pool.opened(connection) == nil)
        #expect(pool.count == 1)
    }
}
