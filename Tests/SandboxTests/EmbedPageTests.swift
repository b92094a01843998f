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
