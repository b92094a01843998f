import HTTPWire
import JSON
import Sandbox
import Telemetry
import Testing
import Transport

@testable import TokenService

/// The attack cases about which page is asking.
@Suite struct OriginAttackTests {
    private let user = ("X-Forwarded-User", "alice-in-headers")

    private func rig() throws -> Rig {
        try Rig { $0.cors.allowedOrigins = ["https://app.example"] }
    }

    @Test func a26RefusesAHostThatIsNotOnTheList() async throws {
        let rig = try Rig { $0.policy.allowedHosts = ["token.example"] }
        await expectRefusal(await rig.get([user]), 421, "host_denied", rig: rig, hidden: ["alice-in-headers"])
    }

    @Test(arguments: [
        "https://evil", "null", "https://app.example.evil", "https://app.example:444", "http://app.example",
        "https://evilapp.example", "https://app.example/", "*", "",
    ])
    func a29RefusesUnlistedOriginsBeforeMinting(origin: String) async throws {
        let rig = try rig()
        for extra in [[], [("Accept", "*/*"), ("Sec-Fetch-Mode", "cors"), ("Sec-Fetch-Site", "cross-site")]] {
            let response = await rig.get([user, ("Origin", origin)] + extra)
            await expectRefusal(response, 403, "origin_denied", rig: rig, hidden: ["alice-in-headers"])
            #expect(!response.fields.contains("Access-Control-Allow-Origin"))
            #expect(response.fields.text("Vary") == "Origin, Accept")
        }
        let preflight = await rig.get(
            [
                ("Origin", origin), ("Access-Control-Request-Method", "GET"),
                ("Access-Control-Request-Private-Network", "true"),
            ],
            method: .options
        )
        await expectRefusal(preflight, 403, "origin_denied", rig: rig)
        #expect(!preflight.fields.lines.contains { $0.name.hasPrefix("Access-Control") })
    }

    @Test func a29AnswersAListedOriginWithItsOwnName() async throws {
        let rig = try rig()
        let preflight = await rig.get(
            [
                ("Origin", "https://app.example"), ("Access-Control-Request-Method", "GET"),
                ("Access-Control-Request-Private-Network", "true"),
            ],
            method: .options
        )
        #expect(preflight.status == 204 && preflight.body.isEmpty)
        #expect(preflight.fields.text("Access-Control-Allow-Methods") == "GET, POST")
        #expect(!preflight.fields.contains("Access-Control-Allow-Private-Network"))
        #expect(await rig.mints() == 0)
        for lines in [[("X-Forwarded-User", "alice")], []] {
            let response = await rig.get(lines + [("Origin", "https://app.example"), ("Sec-Fetch-Site", "cross-site")])
            #expect(response.status == (lines.isEmpty ? 401 : 200))
            #expect(response.fields.text("Access-Control-Allow-Origin") == "https://app.example")
            #expect(response.fields.text("Access-Control-Allow-Credentials") == "true")
            #expect(response.fields.text("Access-Control-Expose-Headers")?.contains("Spotgate-Error") == true)
        }
    }

    @Test(arguments: [
        [("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "no-cors"), ("Sec-Fetch-Dest", "image")],
        [("Sec-Fetch-Site", "cross-site")], [("Sec-Fetch-Mode", "no-cors")], [("Sec-Fetch-Dest", "script")],
        [("Sec-Fetch-Site", "same-site"), ("Sec-Fetch-Mode", "no-cors")],
        [("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document")],
    ])
    func a30RefusesDriveBysBeforeMinting(lines: [(String, String)]) async throws {
        let rig = try rig()
        for method in [HTTPWire.Method.get, .post] {
            let response = await rig.get([user] + lines, method: method)
            await expectRefusal(response, 403, "origin_denied", rig: rig, hidden: ["alice-in-headers"])
        }
        #expect(await rig.calls().isEmpty)
    }

    @Test func refusesOtherMethodsWithTheListOfThose() async throws {
        let rig = try rig()
        for method in [HTTPWire.Method.head, .put, .delete] {
            let response = await rig.get([user], method: method)
            await expectRefusal(response, 405, "method_not_allowed", rig: rig)
            #expect(response.fields.text("Allow") == "GET, POST, OPTIONS")
        }
    }
}
