import HTTPWire
import JSON
import Sandbox
import Testing

struct FaultTests {
    @Test func strikesAsOftenAsToldAfterLettingSomePass() async {
        let browser = Browser()
        try? browser.standIn.set(fault: "status=503@session/auth/token,times=2,after=1,retry_after=7")
        var statuses: [Int] = []
        for _ in 0..<4 { statuses.append(await browser.token("tsadmin").status) }
        #expect(statuses == [200, 503, 503, 200])
    }

    @Test func cutsTheConnectionWithOrWithoutHavingActed() async {
        let browser = await Browser.administrator()
        await set(["kind": "reset", "acted": true, "endpoint": "user", "method": "POST", "times": 1], browser)
        guard
            case .raw(let bytes, .reset) = await browser.answer(
                "POST",
                Browser.v1 + "user",
                form: ["name": "alice", "password": "Pass-word-1"]
            )
        else {
            Issue.record("no reset")
            return
        }
        #expect(bytes.isEmpty)
        #expect(await browser.state(of: "alice") != nil)
        await set(["kind": "reset", "endpoint": "user", "method": "POST"], browser)
        _ = await browser.answer("POST", Browser.v1 + "user", form: ["name": "bob", "password": "Pass-word-1"])
        #expect(await browser.state(of: "bob") == nil)
    }

    @Test func promisesMoreThanItSends() async {
        let browser = Browser()
        await set(["kind": "content_length", "bytes": 5, "endpoint": "session/auth/token"], browser)
        guard
            case .raw(let bytes, .close) = await browser.answer(
                "POST",
                Browser.v1 + "session/auth/token",
                form: ["username": "tsadmin", "secret_key": Browser.secret]
            )
        else {
            Issue.record("no raw answer")
            return
        }
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n\r\n")
        #expect(parts[0].contains("Content-Length: \(parts[1].utf8.count + 5)"))
    }

    @Test(arguments: [
        ("token_cr", "\r"), ("token_lf", "\n"), ("token_space", " "), ("token_quotes", "\""), ("token_html", "<"),
    ])
    func liesAboutTheTokensCharacters(lie: String, character: String) async {
        let browser = Browser()
        await set(["kind": "lie", "lie": .string(lie)], browser)
        #expect(await browser.token("tsadmin").text.contains(character))
    }

    @Test func answersAnothersToken() async {
        let browser = Browser()
        await set(["kind": "lie", "lie": "user", "value": "eve"], browser)
        #expect(TokenText.user(of: await browser.token("tsadmin").text) == "eve")
    }

    @Test func repeatsAToken() async {
        let browser = Browser()
        let first = await browser.token("tsadmin").text
        await set(["kind": "lie", "lie": "token_repeated"], browser)
        #expect(await browser.token("tsadmin").text == first)
    }

    @Test func redirectsWithoutActing() async {
        let browser = Browser()
        await set(["kind": "redirect", "status": 307, "location": "http://127.0.0.1:1/"], browser)
        let answer = await browser.token("tsadmin")
        #expect(answer.status == 307)
        #expect(answer.fields.text("Location") == "http://127.0.0.1:1/")
        #expect(await browser.state(of: "tsadmin")?["tokens"] == 0)
    }

    @Test func repeatsItsChoicesForTheSameSeed() async {
        var runs: [[Int]] = []
        for _ in 0..<2 {
            let browser = Browser()
            await set(["kind": "status", "status": 500, "probability": 0.5, "seed": 7], browser)
            var statuses: [Int] = []
            for _ in 0..<30 { statuses.append(await browser.token("tsadmin").status) }
            runs.append(statuses)
        }
        #expect(runs[0] == runs[1])
        #expect(Set(runs[0]) == [200, 500])
    }

    @Test func saysWhatItDoesNotUnderstand() async {
        let browser = Browser()
        #expect(await browser.send("PUT", "/sandbox/fault", json: ["kind": "nonsense"]).status == 400)
        let unknown = await browser.send("PUT", "/sandbox/fault", json: ["kind": "hang", "often": 1])
        #expect(unknown.text.contains("often"))
        #expect(throws: (any Error).self) { try browser.standIn.set(fault: "status=7") }
    }

    @Test func storesTheBodyInAGzipMember() async {
        let browser = Browser()
        await set(["kind": "gzip"], browser)
        let answer = await browser.token("tsadmin")
        #expect(answer.fields.text("Content-Encoding") == "gzip")
        #expect(answer.body.starts(with: [0x1F, 0x8B, 8]))
    }

    private func set(_ fault: JSONValue, _ browser: Browser) async {
        #expect(await browser.send("PUT", "/sandbox/fault", json: fault).status == 204)
    }
}
