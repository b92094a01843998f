import HTTPWire
import JSON
import Sandbox
import Testing

struct UsersTests {
    @Test func letsOnlyAdministratorsIn() async {
        let browser = Browser()
        #expect(await browser.v1("GET", "user/?name=tsadmin").status == 401)
        let administrator = await Browser.administrator()
        _ = await administrator.addUser("alice")
        let alice = Browser(sharing: administrator)
        #expect(
            await alice.v1("POST", "session/login", form: ["username": "alice", "password": "Pass-word-1"]).status
                == 204
        )
        #expect(await alice.v1("GET", "user/?name=tsadmin").status == 403)
    }

    @Test func answersAnObjectForOneAndAListForAll() async {
        let browser = await Browser.administrator()
        #expect(await browser.v1("GET", "user/?name=tsadmin").json["header"]?["name"] == "tsadmin")
        #expect(await browser.v1("GET", "user").json.array?.count == 4)
    }

    @Test(arguments: ["", "&pattern=%25user%25", "&sort=NAME", "&sort=DEFAULT&sortascending=false"])
    func listsPageByPageWhatItListsAtOnce(query: String) async {
        let browser = await Browser.administrator()
        for number in [3, 1, 4, 5, 2, 6] { _ = await browser.addUser("user\(number)") }
        let whole = await browser.v1("GET", "metadata/list?type=USER" + query).json
        let count = whole["headers"]?.array?.count ?? 0
        #expect(whole["isLastBatch"] == true)
        var pages: [JSONValue] = []
        while pages.count < count {
            let path = "metadata/list?type=USER&batchsize=3&offset=\(pages.count)" + query
            let page = await browser.v1("GET", path).json
            guard let headers = page["headers"]?.array, !headers.isEmpty else { break }
            pages += headers
            #expect(page["isLastBatch"] == .bool(pages.count == count))
        }
        #expect(count >= 6)
        #expect(.array(pages) == whole["headers"])
    }

    @Test(
        arguments: [[:], ["name_pattern": "%user%"], ["sort_options": ["field_name": "NAME", "order": "DESC"]]]
            as [JSONObject]
    )
    func findsPageByPageWhatItFindsAtOnce(narrowed: JSONObject) async {
        let browser = await Browser.administrator()
        for number in [3, 1, 4, 5, 2, 6] { _ = await browser.addUser("user\(number)") }
        var request = narrowed
        request["record_size"] = -1
        let whole = await browser.v2("POST", "users/search", .object(request)).json
        var pages: [JSONValue] = []
        request["record_size"] = 3
        for offset in stride(from: 0, to: 12, by: 3) {
            request["record_offset"] = .number(offset)
            pages += await browser.v2("POST", "users/search", .object(request)).json.array ?? []
        }
        #expect(pages.count >= 6)
        #expect(.array(pages) == whole)
    }

    @Test func refusesUnknownNamesAndIdsItsOwnWay() async {
        let browser = await Browser.administrator()
        let unknown = await browser.v1("GET", "user/?name=nobody")
        #expect(unknown.status == 400)
        #expect(unknown.json["debug"]?.string?.hasPrefix("[\"") == true)
        #expect(await browser.v1("GET", "user/?userid=nonsense").status == 500)
    }

    @Test func refusesATakenNameWith409AndABadPasswordWith500() async {
        let browser = await Browser.administrator()
        #expect(await !browser.addUser("alice").isEmpty)
        let again = await browser.v1("POST", "user", form: ["name": "alice", "password": "Pass-word-1"])
        #expect(again.status == 409)
        #expect(await browser.v1("POST", "user", form: ["name": "bob", "password": "short"]).status == 500)
        #expect(await browser.v1("POST", "user", form: ["name": "bob"]).status == 500)
    }

    @Test func setsMailWithoutABody() async {
        let browser = await Browser.administrator()
        let id = await browser.addUser("alice")
        let answer = await browser.v1("PUT", "user/email", form: ["userid": id, "emailid": "alice@example.com"])
        #expect(answer.status == 204)
        #expect(answer.body.isEmpty)
        #expect(await browser.state(of: "alice")?["email"] == "alice@example.com")
        #expect(await browser.v1("PUT", "user/email", form: ["userid": id, "emailid": "alice"]).status == 500)
        #expect(await browser.v1("PUT", "user/email", form: ["userid": "x", "emailid": "a@b"]).status == 400)
    }

    @Test func addsReplacesAndRemovesGroups() async {
        let browser = await Browser.administrator()
        let id = await browser.addUser("alice")
        let sales = await browser.addGroup("Sales")
        let support = await browser.addGroup("Support")
        let query = { (group: String) in "user/\(id)/groups?groupids=" + Browser.escaped("[\"\(group)\"]") }
        #expect(await browser.v1("POST", query(sales)).status == 204)
        #expect(await browser.v1("POST", query(support)).status == 204)
        #expect(await browser.state(of: "alice")?["groups"] == ["All", "Sales", "Support"])
        #expect(await browser.v1("PUT", query(support)).status == 204)
        #expect(await browser.state(of: "alice")?["groups"] == ["All", "Support"])
        #expect(await browser.v1("DELETE", query(support)).status == 204)
        #expect(await browser.v1("GET", "user/\(id)/groups").json.array?.count == 1)
        #expect(await browser.v1("POST", query("unknown")).status == 400)
    }

    @Test func inheritsThroughGroupsInGroups() async {
        let browser = await Browser.administrator()
        let child = await browser.addGroup("Child")
        let parent = await browser.addGroup("Parent")
        let id = await browser.addUser("alice", groups: [child])
        let answer = await browser.v1(
            "POST",
            "group/\(parent)/groups",
            form: ["groupid": parent, "principalids": "[\"\(child)\"]"]
        )
        #expect(answer.status == 204)
        let user = await browser.v1("GET", "user?userid=\(id)").json
        #expect(user["assignedGroups"]?.array?.contains(.string(parent)) == false)
        #expect(user["inheritedGroups"]?.array?.contains(.string(parent)) == true)
    }

    @Test func endsEverySessionWhenNobodyIsNamed() async {
        let browser = await Browser.administrator()
        _ = await browser.addUser("alice")
        let token = await browser.bearer("alice")
        #expect(await browser.v1("POST", "user/session/invalidate", form: ["username": #"["alice"]"#]).status == 204)
        #expect(await browser.v1("GET", "session/info").status == 200)
        let bearer = await browser.v1("GET", "session/isactive", fields: ["Authorization": "Bearer \(token)"])
        #expect(bearer.status == 401)
        #expect(await browser.v1("POST", "user/session/invalidate").status == 204)
        #expect(await browser.v1("GET", "session/info").status == 401)
    }

    @Test func wantsXRequestedByOnChanges() async {
        let browser = await Browser.administrator()
        var request = Request(.post, Browser.v1 + "session/logout")
        request.fields.append("Host", "sandbox")
        guard case .response(let answer) = await browser.standIn.answer(request) else { return }
        #expect(answer.status == 400)
    }

    @Test func knowsThePrivateTwinOfSessionsOnly() async {
        let browser = await Browser.administrator()
        #expect(await browser.send("GET", "/callosum/v1/session/info").status == 200)
        #expect(await browser.send("GET", "/callosum/v1/user/list").status == 404)
        #expect(await browser.send("GET", "/callosum/v1/tspublic/v1/nothing").status == 404)
        #expect(await browser.v1("DELETE", "session/info").status == 405)
    }
}
