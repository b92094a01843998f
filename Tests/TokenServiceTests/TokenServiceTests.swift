import HTTPWire
import JSON
import Sandbox
import Synchronization
import Telemetry
import Testing
import Transport

@testable import TokenService

@Suite struct TokenServiceTests {
    @Test func createsTheUserAndGroupsAndHandsOutTheToken() async throws {
        let rig = try Rig()
        let response = await rig.get([
            ("X-Forwarded-User", "alice"), ("X-Forwarded-Email", "alice@example.com"),
            ("X-Forwarded-Preferred-Username", "Alice A."), ("X-Forwarded-Groups", "sales,emea"),
        ])
        #expect(response.status == 200, "\(response.code ?? "") \(rig.audit)")
        #expect(TokenText.user(of: response.text) == "alice")
        #expect(response.fields.text("Content-Type") == "text/plain; charset=us-ascii")
        #expect(response.fields.text("Cache-Control") == "no-store")
        #expect(response.fields.text("Vary") == "Origin, Accept")
        #expect(response.fields.text("X-Content-Type-Options") == "nosniff")
        let record = try #require(rig.audit.first)
        #expect(record.code == "ok")
        #expect(record.user == "alice")
        #expect(record.groups.map(\.text) == ["emea", "sales"])
        #expect(
            record.provisioned.map(\.description) == [
                "create group emea", "create group sales", "create user", "join emea, sales",
            ]
        )
        #expect(record.upstreamCalls == (await rig.calls()).count)
        #expect(!rig.log.contains(response.text))
    }

    @Test func makesOneCallForAKnownUser() async throws {
        let rig = try Rig()
        let first = await rig.get(user: "alice", groups: ["sales"])
        await rig.clearCalls()
        let second = await rig.get(user: "alice", groups: ["sales"])
        #expect(second.status == 200)
        #expect(first.text != second.text)
        #expect(await rig.calls().count == 1)
        #expect(rig.audit.last?.upstreamCalls == 1)
    }

    @Test func answersJSONToWhoAsksForIt() async throws {
        let rig = try Rig()
        let response = await rig.get([("X-Forwarded-User", "alice"), ("Accept", "application/json")])
        let object = try JSONParser().value(of: response.body)
        #expect(object["username"]?.string == "alice")
        #expect(TokenText.user(of: object["token"]?.string ?? "") == "alice")
        #expect(object["expires_at"] == .null)
        let refusal = await rig.get([("Accept", "application/json")])
        #expect(refusal.status == 401)
        #expect(refusal.fields.text("Content-Type") == "application/problem+json")
        let problem = try JSONParser().value(of: refusal.body)
        #expect(problem["code"]?.string == "identity_missing")
        #expect(problem["status"]?.int == 401)
        #expect(problem["request_id"]?.string == "test-1")
    }

    @Test func limitsHowOftenOneUserMayAsk() async throws {
        let clock = ManualClock()
        let rig = try Rig(wiring: .init(clock: { clock.now })) {
            $0.rateLimit.perUserPerMinute = 6
            $0.rateLimit.burst = 3
        }
        for _ in 0..<3 { #expect(await rig.get(user: "alice").status == 200) }
        let limited = await rig.get(user: "alice")
        #expect(limited.status == 429 && limited.code == "rate_limited" && limited.body.isEmpty)
        #expect(limited.fields.text("Retry-After") == "10")
        #expect(await rig.get(user: "bob").status == 200)
        clock.advance(seconds: 10)
        #expect(await rig.get(user: "alice").status == 200)
    }

    @Test func limitsAPeerByItsAddressAndNotByItsPort() async throws {
        let clock = ManualClock()
        let rig = try Rig(wiring: .init(clock: { clock.now })) {
            $0.rateLimit.perPeerPerMinute = 60
            $0.rateLimit.burst = 2
        }
        let statuses = await [UInt16](1...3).asyncMap { port in
            let peer = Peer(.ip(IPAddress(bytes: [127, 0, 0, 2])!, port: port))
            return await rig.get([("X-Forwarded-User", "user-\(port)")], from: peer).status
        }
        #expect(statuses == [200, 200, 429])
    }

    @Test func obeysTheKillSwitchOnTheNextRequest() async throws {
        let blocked = Switch()
        let rig = try Rig(wiring: .init(blocked: { blocked.list }))
        #expect(await rig.get(user: "alice").status == 200)
        blocked.list = BlockList(users: ["alice"])
        #expect(await rig.get(user: "alice").code == "identity_denied")
        #expect(await rig.revoke(user: "alice").status == 204)
        blocked.list = BlockList()
        #expect(await rig.get(user: "alice").status == 200)
    }

    @Test func answersPreflightsWithoutAskingWho() async throws {
        let rig = try Rig()
        let response = await rig.get([], from: Rig.stranger, method: .options)
        #expect(response.status == 204)
        #expect(response.fields.text("Allow") == "GET, POST, OPTIONS")
        #expect(await rig.calls().isEmpty)
    }

    @Test(arguments: Refusal.allCases)
    func givesEachRefusalItsStatusAndTitle(refusal: Refusal) {
        #expect((400...504).contains(refusal.status))
        #expect(!refusal.title.isEmpty)
        #expect(refusal.rawValue.utf8.allSatisfy { $0 == 0x5F || (0x61...0x7A).contains($0) })
        #expect(CodeLabel(word: refusal.rawValue, status: refusal.status) != .other)
    }
}

/// A block list that tests change.
private final class Switch: Sendable {
    private let state = Mutex(BlockList())
    var list: BlockList {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }
}

extension Array {
    /// One after the other.
    func asyncMap<Mapped>(_ transform: (Element) async -> Mapped) async -> [Mapped] {
        var mapped: [Mapped] = []
        for element in self { mapped.append(await transform(element)) }
        return mapped
    }
}
