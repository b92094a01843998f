import Testing

@testable import HTTPClient

@Suite struct ConnectionPoolTests {
    final class Token {}
    typealias Pool = ConnectionPool<Token, Token>

    private func pool(_ allowance: Int) -> Pool {
        var pool = Pool()
        for _ in 0..<allowance { pool.allowOneMore() }
        return pool
    }

    /// Whether the call got a connection, opens one, or only waits.
    private func place(_ call: Token, _ pool: inout Pool) -> String {
        if pool.take() != nil { return "uses" }
        pool.wait(call)
        return pool.opensAnother() ? "opens" : "waits"
    }

    @Test func opensUpToItsAllowanceAndThenLetsCallsWaitInOrder() {
        var pool = pool(2)
        let calls = (0..<4).map { _ in Token() }
        let connections = (0..<2).map { _ in Token() }
        #expect(calls.map { place($0, &pool) } == ["opens", "opens", "waits", "waits"])
        #expect(pool.opened(connections[0]) === calls[0])
        #expect(pool.released(connections[0]) === calls[1])
        #expect(pool.opened(connections[1]) === calls[2])
        #expect(pool.released(connections[0]) === calls[3])
        #expect(pool.released(connections[1]) == nil)
        #expect(pool.count == 2)
    }

    @Test func takesTheConnectionUsedLast() {
        var pool = pool(2)
        let calls = (0..<2).map { _ in Token() }
        let connections = (0..<2).map { _ in Token() }
        for call in calls { _ = place(call, &pool) }
        for connection in connections { _ = pool.opened(connection) }
        for connection in connections { _ = pool.released(connection) }
        #expect(pool.take() === connections[1])
    }

    @Test func failsTheOldestCallAndTriesAgainForTheRest() {
        var pool = pool(1)
        let calls = (0..<2).map { _ in Token() }
        for call in calls { _ = place(call, &pool) }
        #expect(pool.openFailed() === calls[0])
        let opensAgain = pool.opensAnother()
        #expect(opensAgain)
        #expect(pool.openFailed() === calls[1])
        let opensOnceMore = pool.opensAnother()
        #expect(!opensOnceMore)
        #expect(pool.count == 0)
    }

    @Test func servesACallThatHasWaitedBeforeTheOthers() {
        var pool = pool(1)
        let calls = (0..<2).map { _ in Token() }
        let connection = Token()
        for call in calls { _ = place(call, &pool) }
        #expect(pool.opened(connection) === calls[0])
        pool.wait(calls[0], first: true)
        pool.lost(connection)
        let opensAnother = pool.opensAnother()
        #expect(opensAnother)
        #expect(pool.opened(Token()) === calls[0])
    }

    @Test func forgetsACallThatDoesNotWaitAnyLonger() {
        var pool = pool(1)
        let call = Token()
        _ = place(call, &pool)
        let isWaiting = pool.withdraw(call)
        let isWaitingStill = pool.withdraw(call)
        #expect(isWaiting)
        #expect(!isWaitingStill)
        #expect(pool.opened(Token()) == nil)
        #expect(pool.count == 1)
    }
}
