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

    /// A 204 is whole with its head (RFC 9112 §6.3), so it is cut in there.
    @Test func cutsAnAnswerWithoutABodyInItsHead() async {
        let browser = await Browser.administrator()
        await set(["kind": "cut", "hangs": true, "endpoint": "session/logout", "times": 1], browser)
        guard case .raw(let bytes, .hang) = await browser.answer("POST", Browser.v1 + "session/logout") else {
            Issue.record("no cut answer")
            return
        }
        #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("HTTP/1.1 204 "))
        #expect(!String(decoding: bytes, as: UTF8.self).contains("\r\n\r\n"))
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

    /// A fault that never strikes makes a test pass for the wrong reason.
    @Test(arguments: [
        (#"{"kind":"hang","times":"x"}"#, "times"), (#"{"kind":"status","status":"503"}"#, "status"),
        (#"{"kind":"hang","probability":7}"#, "probability"), (#"{"kind":"hang","probability":"0.5"}"#, "probability"),
        (#"{"kind":"hang","endpoint":"session/auth/tokens"}"#, "session/auth/tokens"),
        (#"{"kind":"hang","endpoint":"nothing/*"}"#, "nothing/*"), (#"{"kind":"hang","endpoint":null}"#, "endpoint"),
        (#"{"kind":"hang","endpoint":"session/auth/token","method":"DELETE"}"#, "method"),
        (#"{"kind":"hang","method":"get"}"#, "method"), (#"{"kind":"hang","after":-1}"#, "after"),
        (#"{"kind":"hang","status":503}"#, "status"), (#"{"kind":"latency","ms":1e400}"#, "ms"),
        (#"{"kind":"latency","ms":9223372036854775807}"#, "ms"), (#"{"kind":"cut","hangs":"true"}"#, "hangs"),
        (#"{"kind":"oversize","bytes":1e12}"#, "bytes"), (#"{"kind":"lie","lie":"age"}"#, "expiry_past"),
        (#"{"kind":"status","status":204,"body":"html"}"#, "204"), (#"{"kind":"redirect"}"#, "location"),
        (#"{"kind":"status","retry_after":"soon"}"#, "retry_after"), (#"{"kind":"hang","cors":1}"#, "cors"),
        (#"[{"kind":"hang"},7]"#, "a JSON object"), (#"{"value":503}"#, "kind"), ("", "JSON"),
    ])
    func refusesAFaultThatWouldNotStrike(text: String, word: String) async {
        let browser = Browser()
        await set(["kind": "status", "status": 501], browser)
        var request = Request(.put, "/sandbox/fault", body: Array(text.utf8))
        request.fields.append("Host", "sandbox")
        guard case .response(let answer) = await browser.standIn.answer(request) else { return }
        #expect(answer.status == 400)
        #expect(answer.text.contains(word), "\(answer.text)")
        #expect(await browser.token("tsadmin").status == 501, "the faults that were set stay")
    }

    @Test(arguments: [
        "status=503@session/auth/token,times=2", "latency=100,jitter=5,method=POST", "lie=user", "lie,lie=user,value=7",
        "hang@auth/token/*,probability=0.5,seed=7", "cut,hangs=true,cors=false", "oversize=1024", "content_length=-3",
        #"{"kind":"hang"}"#,
    ])
    func understandsACommandLine(text: String) throws {
        try StandIn().set(fault: text)
    }

    @Test(arguments: [
        "status=x", "hang,times=x", "hang,times", "hang@nowhere", "cut,hangs=yes", "status=503,probability=7", "", "=1",
    ])
    func refusesACommandLineThatSaysNothing(text: String) {
        #expect(throws: (any Error).self) { try StandIn().set(fault: text) }
    }

    @Test func letsAPageReadItsFaultsUnlessToldNotTo() async {
        let browser = Browser()
        for fault: JSONValue in [["kind": "status", "status": 503], ["kind": "redirect", "location": "/x"]] {
            await set(fault, browser)
            let answer = await browser.v1("GET", "session/isactive", fields: ["Origin": "https://app.example"])
            #expect(answer.fields.text("Access-Control-Allow-Origin") == "https://app.example")
        }
        await set(["kind": "status", "status": 503, "cors": false], browser)
        let hidden = await browser.v1("GET", "session/isactive", fields: ["Origin": "https://app.example"])
        #expect(hidden.status == 503)
        #expect(!hidden.fields.contains("Access-Control-Allow-Origin"))
        await set(["kind": "content_length"], browser)
        guard
            case .raw(let bytes, _) = await browser.answer(
                "GET",
                "/embed.css",
                fields: ["Origin": "https://app.example"]
            )
        else {
            Issue.record("no raw answer")
            return
        }
        let head = String(decoding: bytes, as: UTF8.self)
        #expect(head.contains("Access-Control-Allow-Origin: https://app.example\r\n"))
        #expect(head.contains("Date: Tue, 14 Nov 2023 22:13:20 GMT\r\n"))
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
