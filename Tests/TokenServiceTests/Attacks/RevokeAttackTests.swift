import HTTPWire
import JSON
import Sandbox
import Testing

@testable import TokenService

@Suite struct RevokeAttackTests {
    private func rig() throws -> Rig {
        try Rig {
            $0.token.api = .v2
            $0.cors.allowedOrigins = ["https://app.example"]
        }
    }

    @Test func a46RevokesTheCallersOwnTokenOnly() async throws {
        let rig = try rig()
        let alices = await rig.get(user: "alice").text
        let bobs = await rig.get(user: "bob").text
        let denied = await rig.revoke(user: "alice", bobs)
        #expect(denied.status == 403 && denied.code == "identity_denied" && denied.body.isEmpty)
        #expect(await isLive(bobs, rig))
        #expect(await rig.revoke(user: "alice", alices).status == 204)
        #expect(await !isLive(alices, rig))
        #expect(await isLive(bobs, rig))
        #expect(await rig.revoke(user: "alice", alices).status == 204)
    }

    @Test func a46RefusesCrossSiteSignOut() async throws {
        let rig = try rig()
        let token = await rig.get(user: "alice").text
        for extra in [("Origin", "https://evil"), ("Sec-Fetch-Site", "cross-site")] {
            #expect(await rig.revoke(user: "alice", token, extra: [extra]).status == 403)
        }
        #expect(await isLive(token, rig))
    }

    @Test func a46EndsOnlyTheCallersSessionsWithoutAToken() async throws {
        let rig = try rig()
        let alices = await rig.get(user: "alice").text
        let bobs = await rig.get(user: "bob").text
        #expect(await rig.revoke(user: "alice").status == 204)
        #expect(await !isLive(alices, rig))
        #expect(await isLive(bobs, rig))
    }

    @Test func refusesABodyThatIsNoToken() async throws {
        let rig = try rig()
        for body in ["{\"token\":7}", "{", "a token with spaces", "{\"token\":\"x\",\"token\":\"y\"}"] {
            let response = await rig.revoke(user: "alice", body)
            #expect(response.status == 400 && response.code == "bad_request")
        }
        let token = await rig.get(user: "alice").text
        #expect(await rig.revoke(user: "alice", "{\"token\":\"\(token)\"}").status == 204)
        #expect(await !isLive(token, rig))
    }

    @Test func takesPostOnly() async throws {
        let rig = try rig()
        var fields = Fields()
        fields.append("X-Forwarded-User", "alice")
        let response = await rig.service.revoke(Request(.get, "/revoke", fields: fields), Rig.context())
        #expect(response.status == 405)
        #expect(response.fields.text("Allow") == "POST, OPTIONS")
    }

    /// Whether the stand-in takes that bearer token.
    private func isLive(_ token: String, _ rig: Rig) async -> Bool {
        var fields = Fields()
        fields.append("Authorization", "Bearer \(token)")
        let request = Request(.get, "/api/rest/2.0/auth/session/user", fields: fields)
        return await rig.standIn.handle(request, Rig.context()).status == 200
    }
}
