import HTTPWire
import JSON
import Testing

struct CatalogueTests {
    private static let liveboard = "c0000000-0000-4000-8000-000000000008"

    @Test func listsByTypeSubtypeAndPattern() async {
        let browser = await Browser.administrator()
        #expect(await list("type=PINBOARD_ANSWER_BOOK", browser) == ["Total sales", "Store performance"])
        let worksheets = "type=LOGICAL_TABLE&subtypes=" + Browser.escaped(#"["WORKSHEET"]"#)
        #expect(await list(worksheets, browser) == ["Retail Sales"])
        #expect(await list("type=LOGICAL_TABLE&pattern=%25ORES", browser) == ["STORES"])
        #expect(await list("type=USER&pattern=tsadmin", browser) == ["tsadmin"])
        #expect(await browser.v1("GET", "metadata/list?type=NOTHING").status == 500)
        let page = await browser.v1("GET", "metadata/list?type=LOGICAL_COLUMN&batchsize=4&offset=4").json
        #expect(page["headers"]?.array?.count == 4)
        #expect(page["isLastBatch"] == false)
    }

    @Test(arguments: ["JSON", "YAML"])
    func takesBackTheTMLItGave(format: String) async throws {
        let browser = await Browser.administrator()
        let edoc = try #require(await export(format, browser)["edoc"]?.string)
        let objects = JSONWriter().text(of: .array([.string(edoc)]))
        let same = await browser.v1("POST", "metadata/tml/import", form: ["import_objects": objects]).json
        #expect(same["object"]?[0]?["response"]?["status"]?["status_code"] == "OK")
        #expect(same["object"]?[0]?["response"]?["header"]?["id_guid"] == .string(Self.liveboard))
        #expect(await export(format, browser)["edoc"]?.string == edoc)
    }

    @Test func namesSourcesAndDropsFQNsUnlessWanted() async {
        let browser = await Browser.administrator()
        let associated = await browser.v1(
            "POST",
            "metadata/tml/export",
            form: ["export_ids": #"["\#(Self.liveboard)"]"#, "formattype": "JSON", "export_associated": "true"]
        ).json["object"]?.array
        #expect(
            associated?.compactMap { $0["info"]?["type"]?.string } == [
                "liveboard", "worksheet", "table", "table", "connection",
            ]
        )
        #expect(await export("JSON", browser)["edoc"]?.string?.contains("fqn") == false)
    }

    @Test func appliesNothingOfAnImportThatFailsInPart() async {
        let browser = await Browser.administrator()
        let good = #"{"answer":{"name":"New","tables":[{"name":"Retail Sales"}]}}"#
        let bad = #"{"answer":{"name":"Bad","tables":[{"name":"Nowhere"}]}}"#
        let objects = JSONWriter().text(of: [.string(good), .string(bad), "{"])
        func run(_ policy: String) async -> [String] {
            let answer = await browser.v1(
                "POST",
                "metadata/tml/import",
                form: ["import_objects": objects, "import_policy": policy]
            ).json
            #expect(answer["object"]?[2]?["response"]?["status"]?["error_code"] == 14502)
            return answer["object"]?.array?.compactMap { $0["response"]?["status"]?["status_code"]?.string } ?? []
        }
        #expect(await run("ALL_OR_NONE") == ["OK", "ERROR", "ERROR"])
        #expect(await run("VALIDATE_ONLY") == ["OK", "ERROR", "ERROR"])
        #expect(await list("type=QUESTION_ANSWER_BOOK", browser).count == 2)
        #expect(await run("PARTIAL") == ["OK", "ERROR", "ERROR"])
        #expect(await list("type=QUESTION_ANSWER_BOOK", browser).contains("New"))
    }

    @Test func takesTheListThatThePythonClientPrints() async {
        let browser = await Browser.administrator()
        let printed = #"['{"answer": {"name": "Tom\'s \\u00e9", "tables": []}}']"#
        _ = await browser.v1("POST", "metadata/tml/import", form: ["import_objects": printed])
        #expect(await list("type=QUESTION_ANSWER_BOOK", browser).contains("Tom's é"))
    }

    @Test func sharesWithGroupsAndTakesItBack() async {
        let browser = await Browser.administrator()
        let group = await browser.addGroup("Sales")
        _ = await browser.addUser("alice", groups: [group])
        let alice = Browser(sharing: browser)
        _ = await alice.v1("POST", "session/login", form: ["username": "alice", "password": "Pass-word-1"])
        #expect(await list("type=PINBOARD_ANSWER_BOOK", alice).isEmpty)
        func share(_ mode: String, _ by: Browser) async -> Int {
            await by.v1(
                "POST",
                "security/share",
                form: [
                    "type": "PINBOARD_ANSWER_BOOK", "id": #"["\#(Self.liveboard)"]"#,
                    "permission": #"{"permissions":{"\#(group)":{"shareMode":"\#(mode)"}}}"#,
                ]
            ).status
        }
        #expect(await share("READ_ONLY", browser) == 204)
        #expect(await list("type=PINBOARD_ANSWER_BOOK", alice) == ["Total sales"])
        #expect(await share("MODIFY", alice) == 403)
        #expect(await share("NO_ACCESS", browser) == 204)
        #expect(await list("type=PINBOARD_ANSWER_BOOK", alice).isEmpty)
    }

    @Test func tagsAndFindsByTag() async {
        let browser = await Browser.administrator()
        let form: KeyValuePairs = [
            "id": #"["\#(Self.liveboard)"]"#, "type": #"["PINBOARD_ANSWER_BOOK"]"#, "tagname": #"["Finance"]"#,
        ]
        #expect(await browser.v1("POST", "metadata/assigntag", form: form).status == 204)
        let query = "type=PINBOARD_ANSWER_BOOK&tagname=" + Browser.escaped(#"["Finance"]"#)
        #expect(await list(query, browser) == ["Total sales"])
        #expect(await browser.v1("POST", "metadata/unassigntag", form: form).status == 204)
        #expect(await list(query, browser).isEmpty)
    }

    @Test func findsTheSameObjectsInBothAPIs() async {
        let browser = await Browser.administrator()
        let search: JSONValue = ["metadata": [["type": "LIVEBOARD", "name_pattern": "total%"]]]
        let found = await browser.v2("POST", "metadata/search", search).json
        #expect(found.array?.compactMap { $0["metadata_id"]?.string } == [Self.liveboard])
        #expect(await browser.v2("POST", "metadata/delete", search).status == 400)
        let delete: JSONValue = ["metadata": [["type": "LIVEBOARD", "identifier": "Total sales"]]]
        #expect(await browser.v2("POST", "metadata/delete", delete).status == 204)
        #expect(await list("type=PINBOARD_ANSWER_BOOK", browser) == ["Store performance"])
    }

    @Test func exportsAPDFThatSaysSo() async {
        let browser = await Browser.administrator()
        let answer = await browser.v1("POST", "export/pinboard/pdf?id=\(Self.liveboard)")
        #expect(answer.fields.text("Content-Type") == "application/pdf")
        #expect(answer.body.starts(with: Array("%PDF-1.4".utf8)))
        #expect(answer.text.hasSuffix("%%EOF\n"))
    }

    private func list(_ query: String, _ browser: Browser) async -> [String] {
        let answer = await browser.v1("GET", "metadata/list?\(query)").json
        return answer["headers"]?.array?.compactMap { $0["name"]?.string } ?? []
    }

    private func export(_ format: String, _ browser: Browser) async -> JSONValue {
        await browser.v1(
            "POST",
            "metadata/tml/export",
            form: ["export_ids": #"["\#(Self.liveboard)"]"#, "formattype": format]
        ).json["object"]?[0] ?? .null
    }
}
