import HTTPWire
import JSON
import Testing

struct DirectoryCallsTests {
    @Test func searchesByNameOrIdTenAPage() async {
        let browser = await Browser.administrator()
        for number in 0..<12 { _ = await create("user\(number)", browser) }
        #expect(await names("users/search", [:], browser).count == 10)
        #expect(await names("users/search", ["record_offset": 10], browser).count == 6)
        #expect(await names("users/search", ["record_size": -1], browser).count == 16)
        #expect(await names("users/search", ["user_identifier": "user3"], browser) == ["user3"])
        #expect(await names("users/search", ["name_pattern": "%ER1%"], browser) == ["user1", "user10", "user11"])
        let sort: JSONValue = ["field_name": "NAME", "order": "DESC"]
        #expect(await names("users/search", ["sort_options": sort, "record_size": 1], browser) == ["user9"])
    }

    @Test func replacesGroupsAndOrgsUnlessToldOtherwise() async {
        let browser = await Browser.administrator()
        _ = await create("alice", browser)
        for name in ["A", "B"] {
            #expect(
                await browser.v2("POST", "groups/create", ["name": .string(name), "display_name": "G"]).status == 200
            )
        }
        #expect(await update("alice", ["group_identifiers": ["A"], "operation": "ADD"], browser) == 204)
        #expect(await update("alice", ["group_identifiers": ["B"], "operation": "ADD"], browser) == 204)
        #expect(await browser.state(of: "alice")?["groups"] == ["All", "A", "B"])
        #expect(await update("alice", ["group_identifiers": ["B"]], browser) == 204)
        #expect(await browser.state(of: "alice")?["groups"] == ["All", "B"])
        #expect(await update("alice", ["group_identifiers": ["B"], "operation": "REMOVE"], browser) == 204)
        #expect(await browser.state(of: "alice")?["groups"] == ["All"])
        #expect(await browser.v2("POST", "orgs/create", ["name": "acme"]).json["id"] == 1)
        #expect(await update("alice", ["org_identifiers": ["acme"]], browser) == 204)
        #expect(await browser.state(of: "alice")?["orgs"] == [1])
        #expect(await update("alice", ["group_identifiers": ["Z"]], browser) == 400)
    }

    @Test func refusesATakenNameWith400() async {
        let browser = await Browser.administrator()
        #expect(await create("alice", browser) == 200)
        #expect(await create("alice", browser) == 400)
        let again: JSONValue = ["name": "Administrator", "display_name": "A"]
        #expect(await browser.v2("POST", "groups/create", again).status == 400)
    }

    @Test func importsOnlyWhenItIsNoDryRun() async {
        let browser = await Browser.administrator()
        var body: JSONObject = ["users": [["user_identifier": "imp", "display_name": "Imp"]]]
        #expect(await browser.v2("POST", "users/import", .object(body)).json["users_added"]?[0]?["name"] == "imp")
        #expect(await browser.state(of: "imp") == nil)
        body["dry_run"] = false
        _ = await browser.v2("POST", "users/import", .object(body))
        #expect(await browser.state(of: "imp") != nil)
    }

    @Test func endsEverySessionForAnEmptyList() async {
        let browser = await Browser.administrator()
        _ = await create("alice", browser)
        #expect(await browser.v2("POST", "users/force-logout", ["user_identifiers": ["alice"]]).status == 204)
        #expect(await browser.v2("GET", "auth/session/user").status == 200)
        #expect(await browser.v2("POST", "users/force-logout", ["user_identifiers": []]).status == 204)
        #expect(await browser.v2("GET", "auth/session/user").status == 401)
    }

    @Test func showsKeysAndRevokesThemAtOnce() async {
        let browser = await Browser.administrator()
        let search: JSONValue = ["auth_type": "TRUSTED_AUTH"]
        let shown = await browser.v2("POST", "auth/search", search).json["cluster_preferences"]
        #expect(shown?["access_tokens"]?[0]?["key"] == .string(Browser.secret))
        func configure(_ status: JSONValue) async -> Int {
            await browser.v2(
                "POST",
                "auth/configure",
                ["auth_type": "TRUSTED_AUTH", "cluster_preferences": ["auth_status": status]]
            ).status
        }
        #expect(await configure("DISABLED") == 204)
        #expect(await configure("ENABLED") == 204)
        #expect(await browser.token("tsadmin").status == 401)
    }

    @Test func assignsVariableValuesToUsers() async {
        let browser = await Browser.administrator()
        _ = await create("alice", browser)
        _ = await browser.v2("POST", "template/variables/create", ["name": "region"])
        func assign(_ operation: JSONValue, _ values: JSONValue) async -> JSONValue? {
            let row: JSONValue = ["assigned_values": values, "principal_type": "USER", "principal_identifier": "alice"]
            let body: JSONValue = ["operation": operation, "variable_assignment": [row]]
            _ = await browser.v2("POST", "template/variables/region/update-values", body)
            return await browser.state(of: "alice")?["variables"]?["region"]
        }
        #expect(await assign("REPLACE", ["EU"]) == ["EU"])
        #expect(await assign("ADD", ["US"]) == ["EU", "US"])
        #expect(await assign("REMOVE", ["EU"]) == ["US"])
        #expect(await assign("RESET", []) == nil)
    }

    @Test func keepsItToAdministrators() async {
        let browser = await Browser.administrator()
        _ = await browser.addUser("alice")
        let alice = Browser(sharing: browser)
        _ = await alice.v2("POST", "auth/session/login", ["username": "alice", "password": "Pass-word-1"])
        for path in ["users/search", "groups/search", "orgs/search", "auth/search"] {
            #expect(await alice.v2("POST", path, [:]).status == 403)
        }
        #expect(await alice.v2("GET", "system").status == 403)
    }

    private func create(_ name: String, _ browser: Browser) async -> Int {
        let body: JSONValue = ["name": .string(name), "display_name": .string(name), "email": "a@example.com"]
        return await browser.v2("POST", "users/create", body).status
    }

    private func update(_ name: String, _ body: JSONValue, _ browser: Browser) async -> Int {
        await browser.v2("POST", "users/\(name)/update", body).status
    }

    private func names(_ path: String, _ body: JSONValue, _ browser: Browser) async -> [String] {
        await browser.v2("POST", path, body).json.array?.compactMap { $0["name"]?.string } ?? []
    }
}
