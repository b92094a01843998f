import HTTPWire
import JSON
import Sandbox
import Testing

/// The sandbox's own interface: what it does not understand it refuses, and nothing of it is done.
struct ControlTests {
    @Test(arguments: [
        (#"{"users":"alice"}"#, "users"), (#"{"users":[{"name":7}]}"#, "name"), (#"{"users":[{}]}"#, "name"),
        (#"{"users":[{"name":"a","email":7}]}"#, "email"), (#"{"users":[{"name":"a","mail":"x"}]}"#, "mail"),
        (#"{"users":[{"name":"a","groups":"Sales"}]}"#, "groups"),
        (#"{"users":[{"name":"a","groups":[7]}]}"#, "groups"),
        (#"{"users":[{"name":"a","orgs":[true]}]}"#, "org"), (#"{"users":[{"name":"a","status":"GONE"}]}"#, "ACTIVE"),
        (#"{"groups":[{"name":"g","privileges":{}}]}"#, "privileges"), (#"{"groups":[{"name":"g","org":[]}]}"#, "org"),
        (#"{"orgs":["acme"]}"#, "object"), (#"{"tml":[7]}"#, "tml"), (#"{"tml":{}}"#, "tml"), ("[]", "object"),
    ])
    func refusesAWronglyTypedSeed(text: String, word: String) async {
        let browser = Browser()
        let before = await browser.send("GET", "/sandbox/state").json["users"]
        let whole = #"{"orgs":[{"name":"kept out"}],"# + text.dropFirst()
        for seed in [text, text.hasPrefix(#"{"orgs"#) || text == "[]" ? text : whole] {
            let answer = await put("seed", seed, browser)
            #expect(answer.status == 400)
            #expect(answer.text.contains(word), "\(answer.text)")
        }
        let state = await browser.send("GET", "/sandbox/state").json
        #expect(state["users"] == before)
        #expect(state["orgs"]?.array?.count == 1)
    }

    @Test(arguments: [
        ("settings", #"{"trusted_authentication":"no"}"#), ("settings", #"{"v2_errors":"odd"}"#),
        ("settings", #"{"v2_error":"live"}"#), ("settings", #"{"idle_seconds":-1}"#), ("settings", "no"),
        ("secret-key", #"{"secret_key":""}"#), ("secret-key", #"{"secret_key":"k","org_id":"1"}"#),
        ("clock", "{}"), ("clock", #"{"advance_seconds":"301"}"#), ("clock", #"{"advance_seconds":1.5}"#),
        ("clock", #"{"advance_seconds":9223372036854775807}"#), ("clock", #"{"advance_seconds":-9223372036854775808}"#),
        ("clock", #"{"advance_seconds":253402300799}"#), ("clock", #"{"advance_seconds":1e400}"#),
        ("clock", #"{"advance_seconds":1,"advance_minutes":1}"#),
    ])
    func refusesWhatItDoesNotUnderstand(path: String, text: String) async {
        let browser = Browser()
        #expect(await put(path, text, browser).status == 400)
        #expect(browser.standIn.seconds == 1_700_000_000)
        #expect(await browser.token("tsadmin").status == 200)
    }

    @Test func movesItsClock() async {
        let browser = Browser()
        #expect(await put("clock", #"{"advance_seconds":301}"#, browser).status == 200)
        #expect(browser.standIn.seconds == 1_700_000_301)
        #expect(await put("clock", #"{"advance_seconds":-601}"#, browser).json["now"] == 1_699_999_700_000)
    }

    @Test func givesTheServiceAccountAMailAddress() async {
        #expect(await Browser().state(of: "service")?["email"] == "service@sandbox.example")
        #expect(
            await Browser { $0.username = "ops@example.com" }.state(of: "ops@example.com")?["email"]
                == "ops@example.com"
        )
    }

    /// A view looks once a second: that must neither keep a session alive nor stand among the calls.
    @Test func showsAViewHowItsTokenStands() async {
        let browser = Browser()
        let token = await browser.bearer("tsadmin")
        func view() async -> JSONValue {
            await browser.send("GET", "/sandbox/view", fields: ["Authorization": "Bearer \(token)"]).json
        }
        let calls = await browser.send("GET", "/sandbox/calls").json["total"]
        #expect(await view()["live"] == true)
        #expect(await view()["idle_seconds"] == .null)
        #expect(await put("settings", #"{"idle_seconds":60,"refresh_seconds":5}"#, browser).status == 204)
        #expect(await view()["idle_seconds"] == 60)
        #expect(await view()["refresh_seconds"] == 5)
        browser.clock.advance(seconds: 300)
        #expect(await view()["live"] == false)
        #expect(await browser.send("GET", "/sandbox/calls").json["total"] == calls)

        let session = await Browser.administrator()
        for _ in 0..<4 {
            #expect(await session.send("GET", "/sandbox/view").json["live"] == true)
            session.clock.advance(seconds: 3000)
        }
        #expect(await session.send("GET", "/sandbox/view").json["live"] == false)
        #expect(await session.v1("GET", "session/info").status == 401)
    }

    private func put(_ path: String, _ text: String, _ browser: Browser) async -> Response {
        var request = Request(.put, "/sandbox/\(path)", body: Array(text.utf8))
        request.fields.append("Host", "sandbox")
        guard case .response(let response) = await browser.standIn.answer(request) else { return Response(599) }
        return response
    }
}
