import AssertionSigner
import Telemetry
import Testing

@testable import JOSE

/// When a key set is fetched, by a clock of our own.
struct KeySetCacheTests {
    private static let first = AssertionSigner("ES256")
    private static let second = AssertionSigner("ES256")

    private enum Step: Equatable { case use, useAndFetch, fetch, wait, refuse(AssertionError) }

    private func step(_ cache: inout KeySetCache, _ id: String?, at seconds: Double) -> Step {
        switch cache.need(id: id, algorithm: .es256, now: time(seconds)) {
        case .use: .use
        case .useAndFetch: .useAndFetch
        case .fetch: .fetch
        case .wait: .wait
        case .refuse(let error): .refuse(error)
        }
    }

    private func time(_ seconds: Double) -> MonotonicTime {
        MonotonicTime(nanoseconds: 0).advanced(bySeconds: seconds + 1e6)
    }

    private func keys(_ id: String, _ signer: AssertionSigner = first) -> KeySet? {
        KeySet(jwks: signer.keySet(kid: id))
    }

    @Test func fetchesOnceForAllWhoWait() {
        var cache = KeySetCache()
        #expect(step(&cache, "a", at: 0) == .fetch)
        #expect(step(&cache, "a", at: 0) == .wait)
        #expect(step(&cache, "b", at: 1) == .wait)
        cache.fetched(keys("a"), id: "a", now: time(1))
        #expect(step(&cache, "a", at: 1) == .use)
        #expect(step(&cache, nil, at: 1) == .use)
    }

    @Test func fetchesAtMostOncePerCoolDownForUnknownIDs() {
        var cache = KeySetCache()
        var fetches = 0
        for tick in 0..<6000 {
            let seconds = Double(tick) / 100
            switch step(&cache, "id\(tick)", at: seconds) {
            case .fetch:
                fetches += 1
                cache.fetched(keys("a"), id: "a", now: time(seconds))
            case .refuse(let error): #expect(error == .keyUnknown)
            case .use, .useAndFetch, .wait: Issue.record("nobody has that key")
            }
            #expect(step(&cache, "a", at: seconds) == .use)
        }
        #expect(fetches == 4)
    }

    @Test func findsARotatedKey() {
        var cache = KeySetCache()
        #expect(step(&cache, "a", at: 0) == .fetch)
        cache.fetched(keys("a"), id: "a", now: time(0))
        #expect(step(&cache, "b", at: 14) == .refuse(.keyUnknown))
        #expect(step(&cache, "b", at: 15) == .fetch)
        cache.fetched(keys("b", Self.second), id: "b", now: time(15))
        #expect(step(&cache, "b", at: 15) == .use)
        #expect(step(&cache, "a", at: 16) == .refuse(.keyUnknown))
    }

    @Test func renewsBesideUse() {
        var cache = KeySetCache()
        #expect(step(&cache, "a", at: 0) == .fetch)
        cache.fetched(keys("a"), id: "a", now: time(0))
        #expect(step(&cache, "a", at: 3599) == .use)
        #expect(step(&cache, "a", at: 3600) == .useAndFetch)
        #expect(step(&cache, "a", at: 3601) == .use)
        cache.fetched(keys("a"), id: "a", now: time(3602))
        #expect(step(&cache, "a", at: 7201) == .use)
        #expect(step(&cache, "a", at: 7202) == .useAndFetch)
    }

    @Test func keepsTheLastGoodSetForADay() {
        var cache = KeySetCache()
        #expect(step(&cache, "a", at: 0) == .fetch)
        cache.fetched(keys("a"), id: "a", now: time(0))
        #expect(step(&cache, "a", at: 3600) == .useAndFetch)
        cache.fetched(nil, id: "a", now: time(3601))
        #expect(step(&cache, "a", at: 3601.9) == .use)
        #expect(step(&cache, "a", at: 3602) == .useAndFetch)
        cache.fetched(nil, id: "a", now: time(3602))
        #expect(step(&cache, "a", at: 86_400) == .useAndFetch)
        cache.fetched(nil, id: "a", now: time(86_400))
        #expect(step(&cache, "a", at: 86_401) == .refuse(.keysUnavailable))
        #expect(step(&cache, "a", at: 86_404) == .fetch)
        cache.fetched(keys("a"), id: "a", now: time(86_404))
        #expect(step(&cache, "a", at: 86_405) == .use)
    }

    /// 1, 2, 4, 8 and then 15 seconds after each fetch that failed; with the first that did not, from the beginning.
    @Test func triesAgainSoonAndThenLessOften() {
        var cache = KeySetCache()
        var now = 0.0
        for pause in [1.0, 2, 4, 8, 15, 15, 15] {
            #expect(step(&cache, "a", at: now) == .fetch)
            cache.fetched(nil, id: "a", now: time(now))
            #expect(step(&cache, "a", at: now + pause - 0.01) == .refuse(.keysUnavailable))
            #expect(cache.retrySeconds(time(now)) == Int(pause))
            now += pause
        }
        #expect(step(&cache, "a", at: now) == .fetch)
        cache.fetched(keys("a"), id: "a", now: time(now))
        #expect(step(&cache, "b", at: now + 15) == .fetch)
        cache.fetched(nil, id: "b", now: time(now + 15))
        #expect(step(&cache, "b", at: now + 16) == .fetch)
    }

    @Test func changesItsGenerationWithItsKeys() {
        var cache = KeySetCache()
        let before = cache.look(time(0)).generation
        #expect(step(&cache, "a", at: 0) == .fetch)
        cache.fetched(keys("a"), id: "a", now: time(0))
        let first = cache.look(time(1))
        #expect(first.generation != before && !first.fetches)
        #expect(step(&cache, "b", at: 15) == .fetch)
        cache.fetched(nil, id: "b", now: time(15))
        #expect(cache.look(time(15)).generation == first.generation)
        // Whoever is remembered has the set renewed all the same, and does not outlive it.
        #expect(cache.look(time(3600)).fetches)
        cache.fetched(nil, id: nil, now: time(3600))
        #expect(cache.look(time(90_000)).generation != first.generation)
    }

    @Test func collectsSingleKeysAndForgetsTheOldest() {
        var cache = KeySetCache(scope: .singleKey)
        for number in 0..<17 {
            let seconds = Double(number) * 20
            #expect(step(&cache, "k\(number)", at: seconds) == .fetch)
            cache.fetched(keys("k\(number)"), id: "k\(number)", now: time(seconds))
        }
        for number in 1..<17 { #expect(step(&cache, "k\(number)", at: 10_000) == .use) }
        #expect(step(&cache, "k0", at: 10_000) == .fetch)
    }

    @Test func fetchesTheNextKeyThoughPEMNamesNoID() {
        var cache = KeySetCache(scope: .singleKey)
        #expect(step(&cache, "a", at: 0) == .fetch)
        cache.fetched(KeySet(pem: Array(Self.first.pem.utf8)), id: "a", now: time(0))
        #expect(step(&cache, "a", at: 1) == .use)
        #expect(step(&cache, "b", at: 20) == .fetch)
        cache.fetched(KeySet(pem: Array(Self.second.pem.utf8)), id: "b", now: time(20))
        #expect(step(&cache, "b", at: 21) == .use)
        #expect(step(&cache, "a", at: 21) == .use)
    }

    /// Two minutes of made-up ids, a hundred a second: one fetch in three seconds, and the new key of a true assertion
    /// among them is found in that time.
    @Test func findsANewSingleKeyAmongMadeUpOnes() {
        var cache = KeySetCache(scope: .singleKey)
        var fetches = 0
        var foundAt: Double?
        for tick in 0..<12_000 {
            let seconds = Double(tick) / 100
            let isTrue = seconds >= 100 && tick.isMultiple(of: 20)
            switch cache.need(id: isTrue ? "true" : "id\(tick)", algorithm: .es256, now: time(seconds)) {
            case .fetch(let id):
                fetches += 1
                cache.fetched(id == "true" ? keys("true") : .empty, id: id, now: time(seconds))
                if id == "true" { foundAt = foundAt ?? seconds }
            case .refuse(let error): #expect(error == .keysUnavailable || error == .keyUnknown)
            case .use: #expect(isTrue)
            case .useAndFetch, .wait: Issue.record("nothing is due and nothing under way")
            }
        }
        #expect(foundAt.map { (100...103.5).contains($0) } ?? false, "\(String(describing: foundAt))")
        #expect((39...42).contains(fetches), "\(fetches)")
    }

    @Test func fetchesAMissingSingleKeyAgainAfterItsCoolDownOnly() {
        var cache = KeySetCache(scope: .singleKey)
        #expect(step(&cache, "a", at: 0) == .fetch)
        cache.fetched(.empty, id: "a", now: time(0))
        for seconds in [1, 4, 14.9] { #expect(step(&cache, "a", at: seconds) == .refuse(.keyUnknown)) }
        #expect(step(&cache, "a", at: 15) == .fetch)
        cache.fetched(keys("a"), id: "a", now: time(15))
        #expect(step(&cache, "b", at: 15) == .fetch)
    }

    /// That nobody answered does not say that there is no such key.
    @Test func saysOfASingleKeyThatItCouldNotBeHad() {
        var cache = KeySetCache(scope: .singleKey)
        #expect(step(&cache, "a", at: 0) == .fetch)
        cache.fetched(nil, id: "a", now: time(0))
        #expect(step(&cache, "a", at: 0.5) == .refuse(.keysUnavailable))
        #expect(step(&cache, "a", at: 1) == .fetch)
        cache.fetched(keys("a"), id: "a", now: time(1))
        #expect(step(&cache, "a", at: 1) == .use)
    }

    @Test func renewsWhenThePublisherSaysSoWithinBounds() {
        for (age, due) in [(nil, 3600.0), (600, 600), (0, 300), (1_000_000, 86_400), (Int.max, 86_400)] {
            var cache = KeySetCache()
            #expect(step(&cache, "a", at: 0) == .fetch)
            cache.fetched(keys("a"), id: "a", maximumAge: age, now: time(0))
            #expect(step(&cache, "a", at: due - 1) == .use)
            #expect(step(&cache, "a", at: due) == .useAndFetch)
        }
    }

    @Test func refusesASingleKeyOfAnotherID() {
        var cache = KeySetCache(scope: .singleKey)
        #expect(step(&cache, "a", at: 0) == .fetch)
        cache.fetched(keys("b"), id: "a", now: time(0))
        #expect(step(&cache, "a", at: 1) == .refuse(.keyUnknown))
        #expect(step(&cache, "b", at: 1) == .refuse(.keyUnknown))
    }

    @Test(arguments: [
        nil, "", "../../etc/passwd", "a/b", "a.b", "a?b", "a%2e", "é", "a b", String(repeating: "a", count: 65),
    ])
    func neverFetchesOddIDs(id: String?) {
        var cache = KeySetCache(scope: .singleKey)
        #expect(step(&cache, id, at: 0) == .refuse(.keyUnknown))
        #expect(step(&cache, "2a-B", at: 0) == .fetch)
    }
}
