import HTTPWire
import JSON
import Testing

@testable import Sandbox

/// REST API 2.0 as broad as the vendor describes it.
struct BreadthTests {
    @Test func everyOperationOfTheDescriptionIsThere() async {
        let browser = await Browser.administrator()
        #expect(Description.all.operations.count == 196)
        for operation in Description.all.operations where !operation.pattern.hasPrefix("auth/session/log") {
            let path = operation.pattern.split(separator: "/").map { $0.hasPrefix("{") ? "none" : String($0) }
            let body: JSONValue? = operation.verb == "GET" ? nil : [:]
            let status = await browser.v2(operation.verb, path.joined(separator: "/"), body).status
            #expect(status != 404 && status != 405 && status < 500, "\(operation.verb) \(operation.pattern) \(status)")
            if operation.pattern == "users/force-logout" {
                _ = await browser.v1(
                    "POST",
                    "session/login",
                    form: ["username": "service", "password": "sandbox-only"]
                )
            }
        }
    }

    private static func make(_ browser: Browser, _ names: [String]) async {
        for name in names {
            let webhook: JSONValue = [
                "name": .string(name), "url": "https://hooks.example/", "events": ["LIVEBOARD_SCHEDULE"],
            ]
            #expect(await browser.v2("POST", "webhooks/create", webhook).status == 200)
        }
    }

    private static func names(_ browser: Browser, _ search: JSONValue) async -> [String] {
        await browser.v2("POST", "webhooks/search", search).json["webhooks"]?.array?.compactMap { $0["name"]?.string }
            ?? []
    }

    @Test func keepsWhatIsMade() async {
        let browser = await Browser.administrator()
        await Self.make(browser, ["beta", "alpha", "gamma"])
        let sorted: JSONValue = ["sort_options": ["field_name": "NAME", "order": "DESC"]]
        #expect(await Self.names(browser, sorted) == ["gamma", "beta", "alpha"])
        #expect(await Self.names(browser, ["record_offset": 1, "record_size": 1]) == ["alpha"])
        #expect(await Self.names(browser, ["webhook_identifier": "beta"]) == ["beta"])
        #expect(await Self.names(browser, ["webhook_identifier": "none"]) == [])
        #expect(await browser.v2("POST", "webhooks/beta/update", ["name": "delta"]).status == 204)
        #expect(await Self.names(browser, ["webhook_identifier": "delta"]) == ["delta"])
        let again: JSONValue = ["name": "alpha", "url": "https://hooks.example/", "events": ["LIVEBOARD_SCHEDULE"]]
        #expect(await browser.v2("POST", "webhooks/create", again).status == 400)
        #expect(await browser.v2("POST", "webhooks/delete", ["webhook_identifiers": ["alpha"]]).status == 200)
        #expect(await Self.names(browser, [:]).sorted() == ["delta", "gamma"])
        #expect(await browser.v2("POST", "webhooks/alpha/update", ["name": "x"]).status == 400)
    }

    @Test func refusesWhatIsNotDescribed() async {
        let browser = await Browser.administrator()
        for (path, body) in [
            ("users/search", ["user_identifer": "ada"]), ("webhooks/search", ["nothing": 1]),
            ("webhooks/create", ["name": "w"]), ("webhooks/search", ["sort_options": ["order": "UP"]]),
            ("users/search", ["record_size": "many"]), ("tags/search", ["tag_identifier": ["a"]]),
            ("metadata/search", ["metadata": [["type": "LIVEBOARD", "colour": "red"]]]),
        ] as [(String, JSONValue)] {
            #expect(await browser.v2("POST", path, body).status == 400, "\(path) \(body)")
        }
    }

    @Test func takesWhatTheRealOneTakesFromLooseClients() async {
        let browser = await Browser.administrator()
        #expect(await browser.v2("POST", "orgs/search", ["org_identifier": 0]).json.array?.count == 1)
        let rows: JSONValue = ["metadata": [["type": "", "identifier": "Retail Sales"]], "tag_identifiers": .null]
        #expect(await browser.v2("POST", "metadata/search", rows).json.array?.count == 1)
    }

    @Test func importsInTheBackground() async throws {
        let browser = await Browser.administrator()
        let begun = await browser.v2(
            "POST",
            "metadata/tml/async/import",
            ["metadata_tmls": ["liveboard:\n  name: Made later\n"]]
        ).json
        let task = try #require(begun["task_id"]?.string)
        #expect(begun["import_policy"] == "PARTIAL_OBJECT")
        let status = await browser.v2("POST", "metadata/tml/async/status", ["task_ids": [.string(task)]]).json
        #expect(status["status_list"]?[0]?["task_status"] == "COMPLETED")
        let found = await browser.v2("POST", "metadata/search", ["metadata": [["name_pattern": "Made later"]]]).json
        #expect(found.array?.count == 1)
    }

    @Test func answersInTheDescribedShape() async {
        let browser = await Browser.administrator()
        let role = await browser.v2("POST", "roles/create", ["name": "r", "privileges": ["JOBSCHEDULING"]]).json
        #expect(role["privileges"] == ["JOBSCHEDULING"])
        #expect(await browser.v2("POST", "roles/search", ["role_identifiers": ["r"]]).json.array?.count == 1)
        let connection = await browser.v2(
            "POST",
            "connection/create",
            ["name": "c", "data_warehouse_type": "SNOWFLAKE", "data_warehouse_config": ["password": "hunter2"]]
        )
        #expect(connection.json["data_warehouse_type"] == "SNOWFLAKE")
        #expect(!String(decoding: connection.body, as: UTF8.self).contains("hunter2"))
        #expect(await browser.v2("POST", "connections/c/delete").status == 204)
        let stream = await browser.v2(
            "POST",
            "ai/agent/conversation/1/send/stream",
            ["messages": ["hello"]]
        )
        #expect(String(decoding: stream.body, as: UTF8.self).hasPrefix("data: {"))
    }
}
