import HTTPWire
import JSON
import Sandbox
import Testing

struct JournalTests {
    @Test func listsCallsAndMasksSecrets() async {
        let browser = await Browser.administrator()
        _ = await browser.token("tsadmin", ["groups": #"["a & b"]"#])
        let log = await browser.send("GET", "/sandbox/calls")
        #expect(!log.text.contains(Browser.secret))
        #expect(!log.text.contains("sandbox-only"))
        #expect(log.json["total"] == 2)
        let call = log.json["calls"]?[1]
        #expect(call?["endpoint"] == "session/auth/token")
        #expect(call?["form"] == [["secret_key", "[masked]"], ["username", "tsadmin"], ["groups", #"["a & b"]"#]])
        #expect(call?["status"] == 200)
    }

    @Test func filtersAndForgets() async {
        let browser = await Browser.administrator()
        _ = await browser.addUser("alice")
        _ = await browser.v1("GET", "user?name=alice")
        #expect(await browser.send("GET", "/sandbox/calls?endpoint=user&verb=GET").json["count"] == 1)
        #expect(await browser.send("GET", "/sandbox/calls?user=service&limit=1").json["calls"]?.array?.count == 1)
        #expect(await browser.send("DELETE", "/sandbox/calls").status == 204)
        #expect(await browser.send("GET", "/sandbox/calls").json["total"] == 0)
    }

    @Test func keepsTheNewestOnly() async {
        let browser = Browser { $0.rememberedCalls = 5 }
        for _ in 0..<20 { _ = await browser.v1("GET", "session/isactive") }
        let log = await browser.send("GET", "/sandbox/calls").json
        #expect(log["total"] == 20)
        #expect((5...10).contains(log["count"]?.int ?? 0))
        #expect(log["calls"]?.array?.last?["number"] == 20)
    }

    @Test func seedsUsersGroupsAndOrgs() async {
        let browser = Browser()
        let seed: JSONValue = [
            "orgs": [["name": "acme"]], "groups": [["name": "Sales", "privileges": ["DATADOWNLOADING"]]],
            "users": [["name": "alice", "groups": ["Sales"], "email": "alice@example.com"]],
            "tml": [["answer": ["name": "Seeded", "tables": [["name": "Retail Sales"]]]]],
        ]
        #expect(await browser.send("PUT", "/sandbox/seed", json: seed).status == 204)
        #expect(await browser.state(of: "alice")?["privileges"] == ["AUTHORING", "DATADOWNLOADING"])
        let token = await browser.bearer("tsadmin")
        let answers = await browser.v1(
            "GET",
            "metadata/list?type=QUESTION_ANSWER_BOOK",
            fields: ["Authorization": "Bearer \(token)"]
        )
        #expect(answers.text.contains("Seeded"))
        let twice = await browser.send("PUT", "/sandbox/seed", json: seed)
        #expect(twice.status == 400)
    }
}
