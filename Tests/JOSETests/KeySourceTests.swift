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
