import HTTPWire
import JSON
import Sandbox
import Synchronization
import Telemetry
import Testing
import ThoughtSpot

@testable import TokenService

/// The attack cases about many at once: bursts, interleaving, replicas, and deaths in between.
@Suite struct ConcurrencyAttackTests {
    /// Waits up to two milliseconds now and then, as networks do.
    @Sendable private static func jittery(_ standIn: StandIn) -> Send {
        { (request, _) async throws(ExchangeError) in
            if Bool.random() { try? await Task.sleep(for: .microseconds(Int.random(in: 0...2000))) }
            let response = await standIn.handle(request, Rig.context())
            await Task.yield()
            return response
        }
    }

    @Test func a36CreatesOneUserForABurstOnTwoReplicas() async throws {
        let first = try Rig(wiring: .init(network: ConcurrencyAttackTests.jittery))
        let second = try Rig(sharing: first, wiring: .init(network: ConcurrencyAttackTests.jittery))
        let groups = ["sales", "emea", "leads"]
        let tokens = await withTaskGroup(of: Response.self) { group in
            for index in 0..<200 {
                group.addTask { await (index % 2 == 0 ? first : second).get(user: "newcomer", groups: groups) }
            }
            return await group.reduce(into: [String]()) { $0.append($1.status == 200 ? $1.text : $1.code ?? "") }
        }
        #expect(tokens.allSatisfy { TokenText.user(of: $0) == "newcomer" }, "\(Set(tokens.filter { $0.count < 40 }))")
        #expect(Set(tokens).count == 200)
        let state = await first.control(.get, "state")
        let users = state?["users"]?.array?.filter { $0["name"]?.string == "newcomer" } ?? []
        #expect(users.count == 1)
        for name in groups {
            #expect(state?["groups"]?.array?.count { $0["name"]?.string == name } == 1)
        }
        let held = users.first?["groups"]?.array?.compactMap(\.string) ?? []
        for name in groups { #expect(held.count { $0 == name } == 1, "\(held)") }
        let created = await first.entries().filter { $0["verb"]?.string == "POST" && $0["status"]?.int == 200 }
        #expect(created.count { $0["path"]?.string?.hasSuffix("/user") ?? false } == 1)
        #expect(created.count { $0["path"]?.string?.hasSuffix("/group") ?? false } == 3)
    }

    @Test func a37NeverCrossesTokens() async throws {
        let rig = try Rig(wiring: .init(network: ConcurrencyAttackTests.jittery))
        for user in ["alice", "bob"] { #expect(await rig.get(user: user).status == 200) }
        let crossed = await withTaskGroup(of: Int.self) { group in
            for lane in 0..<20 {
                group.addTask {
                    var crossed = 0
                    for round in 0..<500 {
                        let user = (lane + round) % 2 == 0 ? "alice" : "bob"
                        let response = await rig.get(user: user)
                        if TokenText.user(of: response.text) != user { crossed += 1 }
                    }
                    return crossed
                }
            }
            return await group.reduce(0, +)
        }
        #expect(crossed == 0)
        #expect(rig.audit.count == 10_002)
        #expect(Set(rig.audit.compactMap(\.tokenMark)).count == 10_002)
    }

    /// Cuts the wire at the n-th call, before or after ThoughtSpot has acted; then a new process asks again.
    @Test(arguments: 0..<8, [false, true])
    func finishesThePlanAfterADeathBetweenAnyTwoSteps(step: Int, acted: Bool) async throws {
        let count = Mutexed(0)
        let cut = Rig.Wiring(network: { standIn in
            { (request, _) async throws(ExchangeError) in
                let number = count.next()
                if number == step, acted { _ = await standIn.handle(request, Rig.context()) }
                if number >= step { throw ExchangeError(.closed, mayHaveBeenSent: true, detail: "died") }
                return await standIn.handle(request, Rig.context())
            }
        })
        let dying = try Rig(wiring: cut)
        #expect(await dying.get(user: "alice", groups: ["sales", "emea"]).status == 503)
        let before = await granted("alice", dying)
        #expect(before.subtracting(["sales", "emea"]).isEmpty)
        let next = try Rig(sharing: dying)
        let response = await next.get(user: "alice", groups: ["sales", "emea"])
        #expect(TokenText.user(of: response.text) == "alice")
        #expect(await granted("alice", next) == ["sales", "emea"])
    }

    /// The wire is cut while `replace` works: nothing more than before and nothing more than asked is ever held.
    @Test(arguments: 0..<10)
    func neverGrantsMoreThanAskedWhileReplacing(step: Int) async throws {
        let first = try Rig { $0.provisioning.groupMode = .replace }
        #expect(await first.get(user: "alice", groups: ["old", "kept"]).status == 200)
        let count = Mutexed(0)
        let cut = Rig.Wiring(network: { standIn in
            { (request, _) async throws(ExchangeError) in
                guard count.next() < step else {
                    throw ExchangeError(.closed, mayHaveBeenSent: true, detail: "died")
                }
                return await standIn.handle(request, Rig.context())
            }
        })
        let dying = try Rig(sharing: first, wiring: cut) { $0.provisioning.groupMode = .replace }
        _ = await dying.get(user: "alice", groups: ["kept", "new"])
        let held = await granted("alice", first)
        #expect(!(held.contains("old") && held.contains("new")), "\(held)")
        let next = try Rig(sharing: first) { $0.provisioning.groupMode = .replace }
        #expect(await next.get(user: "alice", groups: ["kept", "new"]).status == 200)
        #expect(await granted("alice", first) == ["kept", "new"])
    }

    private func granted(_ user: String, _ rig: Rig) async -> Set<String> {
        let users = await rig.control(.get, "state")?["users"]?.array ?? []
        let found = users.first { $0["name"]?.string == user }
        return Set(found?["groups"]?.array?.compactMap(\.string) ?? []).subtracting(["All"])
    }
}

/// Counts from 0.
private final class Mutexed: Sendable {
    private let number: Mutex<Int>
    init(_ start: Int) { number = Mutex(start) }
    func next() -> Int {
        number.withLock { number in
            number += 1
            return number - 1
        }
    }
}
