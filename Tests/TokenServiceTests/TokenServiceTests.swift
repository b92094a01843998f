import HTTPWire
import JSON
import Sandbox
import Testing

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
        #expect(record.groups == ["emea", "sales"])
        #expect(record.provisioned == ["create group emea", "create group sales", "create user", "join emea, sales"])
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
}
