import HTTPWire
import JSON
import Sandbox
import Testing

struct AuthTokensTests {
    @Test func replacesGroupsOfAnExistingUserOnlyWithAutoCreate() async {
        let browser = await Browser.administrator()
        _ = await browser.addUser("alice", groups: [await browser.addGroup("Old")])
        let kept = await mint("full", ["username": "alice", "group_identifiers": ["New"]], browser)
        #expect(kept.status == 200)
        #expect(await browser.state(of: "alice")?["groups"] == ["All", "Old"])
        _ = await mint("full", ["username": "alice", "auto_create": true], browser)
        #expect(await browser.state(of: "alice")?["groups"] == ["All", "Old"])
        _ = await mint("full", ["username": "alice", "auto_create": true, "group_identifiers": ["New"]], browser)
        #expect(await browser.state(of: "alice")?["groups"] == ["All", "New"])
        _ = await mint(
            "object",
            ["username": "alice", "object_id": "x", "auto_create": true, "group_identifiers": []],
            browser
        )
        #expect(await browser.state(of: "alice")?["groups"] == ["All"])
    }

    @Test func createsByCustomUnlessToldNotToAndLeavesExistingUsersAlone() async {
        let browser = await Browser.administrator()
        let body: JSONValue = [
            "username": "carl", "persist_option": "REPLACE", "groups": [["identifier": "Sales"]],
            "variable_values": [["name": "region", "values": ["EU"]]],
        ]
        let made = await mint("custom", body, browser)
        #expect(made.json["user"]?["name"] == "carl")
        #expect(made.json["org"]?["id"] == 0)
        #expect(await browser.state(of: "carl")?["groups"] == ["All", "Sales"])
        _ = await mint(
            "custom",
            ["username": "carl", "persist_option": "REPLACE", "groups": [["identifier": "Other"]]],
            browser
        )
        #expect(await browser.state(of: "carl")?["groups"] == ["All", "Sales"])
        let none = await mint(
            "custom",
            ["username": "dora", "persist_option": "REPLACE", "auto_create": false],
            browser
        )
        #expect(none.status == 400)
    }

    @Test func keepsVariableValuesOnTheUser() async {
        let browser = await Browser.administrator()
        func give(_ option: String, _ values: JSONValue) async -> Int {
            await mint(
                "custom",
                [
                    "username": "carl", "persist_option": .string(option),
                    "variable_values": [["name": "region", "values": values]],
                ],
                browser
            ).status
        }
        #expect(await give("REPLACE", ["EU"]) == 200)
        #expect(await give("APPEND", ["US"]) == 200)
        #expect(await give("REPLACE", []) == 200)
        #expect(await browser.state(of: "carl")?["variables"]?["region"] == ["EU", "US"])
        #expect(await give("RESET", ["EU"]) == 400)
    }

    @Test func refusesByStatusAndCode() async {
        let browser = await Browser.administrator()
        let request: JSONValue = ["username": "tsadmin"]
        #expect(await browser.v2("POST", "auth/token/full", request).status == 400)
        let both: JSONValue = ["username": "tsadmin", "secret_key": .string(Browser.secret), "password": "x"]
        #expect(await browser.v2("POST", "auth/token/full", both).status == 400)
        let wrong = await browser.v2("POST", "auth/token/full", ["username": "tsadmin", "secret_key": "wrong"])
        #expect(wrong.status == 401)
        #expect(wrong.json["error"]?["message"]?["debug"]?["code"] == 10097)
        _ = await browser.send(
            "PUT",
            "/sandbox/settings",
            json: ["trusted_authentication": false, "v2_errors": "spec"]
        )
        let off = await mint("full", request, browser)
        #expect(off.status == 403)
        #expect(off.json["error"]?["message"]?["code"] == 10023)
        _ = await browser.send("PUT", "/sandbox/settings", json: ["v2_errors": "graphql"])
        let nested = await mint("full", request, browser)
            .json["error"]?["errors"]?["extension"]?["exception"]?["upstreamResponse"]?["data"]
        #expect(nested?["code"] == 10023)
    }

    @Test func writesTimesAsFloatsAndBoundsThem() async throws {
        let browser = await Browser.administrator()
        let answer = await mint("full", ["username": "tsadmin", "validity_time_in_sec": 60], browser)
        #expect(answer.text.contains(#""expiration_time_in_millis":1700000060000.0"#))
        let token = try #require(answer.json["token"]?.string)
        #expect(TokenText.user(of: token) == "tsadmin")
        let other = Browser(sharing: browser)
        #expect(await other.v2("GET", "auth/session/user", bearer: token).json["name"] == "tsadmin")
        browser.clock.advance(seconds: 60)
        #expect(await other.v2("GET", "auth/session/user", bearer: token).status == 401)
        #expect(await browser.v2("POST", "auth/token/validate", ["token": .string(token)]).status == 400)
    }

    @Test func refusesMembersThatTheCallDoesNotHave() async throws {
        let browser = await Browser.administrator()
        let good: [String: JSONValue] = [
            "full": ["username": "tsadmin"], "object": ["username": "tsadmin", "object_id": "x"],
            "custom": ["username": "tsadmin", "persist_option": "REPLACE"],
        ]
        for (kind, member) in [("full", "object_id"), ("object", "groups"), ("custom", "org_id"), ("full", "userName")]
        {
            var body = try #require(good[kind]?.object)
            #expect(await mint(kind, .object(body), browser).status == 200)
            body[member] = "1"
            let answer = await mint(kind, .object(body), browser)
            #expect(answer.status == 400, "\(kind) \(member)")
            #expect(answer.text.contains(member), "\(answer.text)")
        }
        #expect(await mint("full", ["username": "tsadmin", "user_parameters": [:]], browser).status == 200)
        #expect(await mint("full", ["username": 7], browser).status == 400)
        #expect(await mint("full", ["username": "tsadmin", "validity_time_in_sec": "soon"], browser).status == 400)
    }

    @Test func mintsADayForWhoeverHoldsASession() async {
        let browser = await Browser.administrator()
        let answer = await browser.v2("GET", "auth/session/token").json
        #expect(answer["expiration_time_in_millis"]?.int == 1_700_000_000_000 + 86_400_000)
    }

    @Test func revokesOnesOwnTokenAndItsSessionOnly() async throws {
        let browser = await Browser.administrator()
        _ = await browser.addUser("alice")
        let alice = try #require(await mint("full", ["username": "alice"], browser).json["token"]?.string)
        let other = try #require(await mint("full", ["username": "tsadmin"], browser).json["token"]?.string)
        let visitor = Browser(sharing: browser)
        #expect(await visitor.v2("POST", "auth/token/revoke", ["token": .string(other)], bearer: alice).status == 403)
        #expect(await visitor.v2("POST", "auth/token/revoke", [:], bearer: alice).status == 400)
        #expect(await visitor.v2("POST", "auth/token/revoke", ["token": .string(alice)], bearer: alice).status == 204)
        #expect(await visitor.v2("GET", "auth/session/user", bearer: alice).status == 401)
    }

    private func mint(_ kind: String, _ body: JSONValue, _ browser: Browser) async -> Response {
        var object = body.object ?? [:]
        object["secret_key"] = .string(Browser.secret)
        return await Browser(sharing: browser).v2("POST", "auth/token/\(kind)", .object(object))
    }
}
