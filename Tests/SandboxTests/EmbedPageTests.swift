import HTTPWire
import JSON
import Sandbox
import Testing

struct EmbedPageTests {
    @Test(arguments: ["/v2/?embedApp=true", "/?embedApp=true"])
    func bringsAPageThatRunsOnlyItsOwnScripts(target: String) async {
        let answer = await Browser().send("GET", target)
        #expect(answer.status == 200)
        #expect(answer.fields.text("Content-Type") == "text/html; charset=utf-8")
        #expect(answer.fields.text("Content-Security-Policy")?.contains("default-src 'none'") == true)
        #expect(!answer.text.contains("<script>"))
    }

    @Test func letsPagesOfOtherOriginsAsk() async {
        let origin = "https://app.example"
        let preflight = await Browser().send(
            "OPTIONS",
            "/callosum/v1/session/isactive",
            fields: ["Origin": "https://app.example"]
        )
        #expect(preflight.status == 204)
        #expect(preflight.fields.text("Access-Control-Allow-Origin") == origin)
        #expect(preflight.fields.text("Access-Control-Allow-Headers")?.contains("x-requested-by") == true)
        let refused = await Browser().v1("GET", "session/isactive", fields: ["Origin": "https://app.example"])
        #expect(refused.status == 401)
        #expect(refused.fields.text("Access-Control-Allow-Credentials") == "true")
    }

    @Test func keepsItsAnswersFromPagesThatAreNotListed() async {
        let browser = Browser()
        let listed: JSONValue = ["allowed_origins": ["https://app.example"]]
        #expect(await browser.send("PUT", "/sandbox/settings", json: listed).status == 204)
        for (origin, isListed) in [("https://app.example", true), ("https://other.example", false)] {
            let fields: KeyValuePairs = ["Origin": origin]
            let preflight = await browser.send("OPTIONS", "/callosum/v1/session/isactive", fields: fields)
            let answer = await browser.v1("GET", "session/isactive", fields: fields)
            for one in [preflight, answer] { #expect(one.fields.contains("Access-Control-Allow-Origin") == isListed) }
        }
        let policies = await browser.send("GET", "/v2/?embedApp=true").fields.values("Content-Security-Policy")
        #expect(policies.contains(Array("frame-ancestors 'self' https://app.example".utf8)))
        #expect(await browser.send("PUT", "/sandbox/settings", json: ["allowed_origins": .null]).status == 204)
        let anybody = await browser.v1("GET", "session/isactive", fields: ["Origin": "https://other.example"])
        #expect(anybody.fields.contains("Access-Control-Allow-Origin"))
        for wrong: JSONValue in ["https://app.example", ["a b"], ["a;b"], [7]] {
            #expect(await browser.send("PUT", "/sandbox/settings", json: ["allowed_origins": wrong]).status == 400)
        }
    }

    @Test func tellsTheSDKWhatItNeedsToKnow() async {
        let browser = await Browser.administrator()
        let token = await browser.bearer("tsadmin")
        let bearer: KeyValuePairs = ["Authorization": "Bearer \(token)"]
        let visitor = Browser(sharing: browser)
        for target in ["/callosum/v1/session/info", "/prism/preauth/info"] {
            let answer = await visitor.send("GET", target, fields: bearer).json
            let info = answer["info"] ?? answer
            #expect(info["userName"] == "tsadmin")
            #expect(info["currentOrgId"] == 0)
            #expect(info["configInfo"]?["mixpanelConfig"]?["production"] == false)
            #expect(info["authToken"] == nil)
        }
    }

    @Test func endsACookieSession() async {
        let browser = await Browser.administrator()
        #expect(await browser.send("GET", "/callosum/v1/session/isactive").status == 204)
        #expect(await browser.send("POST", "/callosum/v1/session/logout").status == 204)
        #expect(await browser.send("GET", "/callosum/v1/session/isactive").status == 401)
    }
}
