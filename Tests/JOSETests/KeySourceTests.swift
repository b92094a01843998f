import AssertionSigner
import Synchronization
import Telemetry
import Testing

@testable import JOSE

/// The shell around the cache: who waits, who fetches, and how often.
struct KeySourceTests {
    private static let signer = AssertionSigner("ES256")

    /// Counts fetches and answers each after letting others run.
    private final class Publisher: Sendable {
        let asked = Mutex<[String?]>([])

        func source(_ keys: KeySet?, scope: KeySetCache.Scope = .wholeSet) -> KeySource {
            KeySource(cache: KeySetCache(scope: scope)) { id in
                self.asked.withLock { $0.append(id) }
                for _ in 0..<50 { await Task.yield() }
                return keys.map { KeySource.Published($0) }
            }
        }
    }

    @Test func fetchesOnceForManyAtOnce() async throws {
        let publisher = Publisher()
        let source = publisher.source(KeySet(jwks: Self.signer.keySet(kid: "a")))
        let found = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<200 {
                group.addTask { (try? await source.candidates(id: "a", algorithm: .es256).count) ?? 0 }
            }
            return await group.reduce(0, +)
        }
        #expect(found == 200)
        #expect(publisher.asked.withLock(\.count) == 1)
    }

    @Test func refusesEveryoneWhenNothingCameAndAsksNoMore() async {
        let publisher = Publisher()
        let source = publisher.source(nil)
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<100 {
                group.addTask {
                    await #expect(throws: AssertionError.keysUnavailable) {
                        try await source.candidates(id: "id\(number)", algorithm: .es256)
                    }
                }
            }
        }
        #expect(publisher.asked.withLock(\.count) == 1)
    }

    @Test func fetchesBeforeAnybodyAsks() async throws {
        let publisher = Publisher()
        let source = publisher.source(KeySet(jwks: Self.signer.keySet(kid: "a")))
        #expect(source.stock == .untried)
        source.prepare()
        source.prepare()
        while source.stock == .untried { await Task.yield() }
        #expect(source.stock == .keys(1))
        #expect(publisher.asked.withLock(\.count) == 1)
        // Nothing is due, and single keys are fetched by name only.
        source.prepare()
        let single = publisher.source(nil, scope: .singleKey)
        single.prepare()
        #expect(single.stock == .onDemand)
        #expect(publisher.asked.withLock(\.count) == 1)
        let failing = publisher.source(nil)
        failing.prepare()
        while failing.stock == .untried { await Task.yield() }
        #expect(failing.stock == .none)
        // Whoever needs a key right afterwards does not pay for a look that nobody asked for.
        await #expect(throws: AssertionError.keysUnavailable) {
            try await failing.candidates(id: "a", algorithm: .es256)
        }
        #expect(publisher.asked.withLock(\.count) == 3)
    }

    /// After a reload the keys at hand count on, and are fetched anew at once.
    @Test func goesOnWithTheKeysOfTheSourceBefore() async throws {
        let before = Publisher().source(KeySet(jwks: Self.signer.keySet(kid: "a")))
        _ = try await before.candidates(id: "a", algorithm: .es256)
        let fetches = Mutex(0)
        let source = KeySource(previous: before) { _ in
            fetches.withLock { $0 += 1 }
            return nil
        }
        #expect(source.stock == .keys(1))
        source.prepare()
        #expect(try await source.candidates(id: "a", algorithm: .es256).count == 1)
        while fetches.withLock({ $0 }) == 0 { await Task.yield() }
        // The issuer did not answer: the last good set stays.
        // Whoever needs a key after a look that nobody asked for may have one more begun.
        #expect(try await source.candidates(id: "a", algorithm: .es256).count == 1)
        #expect(fetches.withLock { $0 } <= 2)
    }

    @Test func asksForTheKeyByItsID() async throws {
        let publisher = Publisher()
        let source = publisher.source(KeySet(pem: Array(Self.signer.pem.utf8), id: "k1"), scope: .singleKey)
        #expect(try await source.candidates(id: "k1", algorithm: .es256).count == 1)
        #expect(publisher.asked.withLock { $0 } == ["k1"])
    }

    @Test func neverFetchesForAFixedSet() async throws {
        let keys = try #require(KeySet(jwks: Self.signer.keySet(kid: "a")))
        let source = KeySource(keys)
        await #expect(throws: AssertionError.keyUnknown) { try await source.candidates(id: "b", algorithm: .es256) }
        #expect(try await source.candidates(id: "a", algorithm: .es256).count == 1)
    }
}
