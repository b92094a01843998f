import HTTPWire
import JSON
import Sandbox
import Testing

struct TrustedTokensTests {
    @Test func mintsABareTokenThatTellsItsUserToTests() async {
        let browser = await Browser.administrator()
        _ = await browser.addUser("alice")
        let answer = await browser.token("alice")
        #expect(answer.status == 200)
        #expect(answer.fields.text("Content-Type")?.hasPrefix("text/plain") == true)
        #expect((120...140).contains(answer.body.count))
        #expect(TokenText.user(of: answer.text) == "alice")
    }

    @Test func tellsBadSecretFromSwitchedOffFromMissing() async {
        let browser = await Browser.administrator()
        _ = await browser.addUser("alice")
        #expect(await browser.token("alice", secret: "wrong").status == 401)
        #expect(await browser.v1("POST", "session/auth/token", form: ["username": "alice"]).status == 400)
        #expect(await browser.token("nobody").status == 500)
        _ = await browser.send("PUT", "/sandbox/settings", json: ["trusted_authentication": false])
        #expect(await browser.token("alice").status == 500)
    }

    @Test func needsNeitherCookieNorRequestedBy() async {
        #expect(await Browser().token("tsadmin").status == 200)
    }

    /// What grows with the number of users already there would take many minutes.
    @Test(.timeLimit(.minutes(1))) func standsALoginStormOfTenThousandNewUsers() async {
        let browser = await Browser.administrator()
        for number in 0..<10_000 {
            let groups = #"["readers","department \#(number % 50)"]"#
            let answer = await browser.token("user\(number)", ["autocreate": "true", "groups": groups])
            if answer.status != 200 { Issue.record("user\(number): \(answer.status)") }
        }
        #expect(await browser.state(of: "user9999")?["groups"] == ["All", "readers", "department 49"])
    }

    @Test func createsAUserAndMissingGroupsOnlyWhenAsked() async {
        let browser = await Browser.administrator()
        #expect(await browser.token("carol", ["groups": #"["Sales"]"#]).status == 500)
        #expect(await browser.token("carol", ["groups": #"["Sales"]"#, "autocreate": "true"]).status == 200)
        #expect(await browser.state(of: "carol")?["groups"] == ["All", "Sales"])
        #expect(await browser.token("carol", ["groups": #"["Other"]"#]).status == 200)
        #expect(await browser.state(of: "carol")?["groups"] == ["All", "Sales"])
        #expect(await browser.token("carol", ["autocreate": "true"]).status == 200)
        #expect(await browser.state(of: "carol")?["groups"] == ["All", "Sales"])
    }

    @Test func diesFiveMinutesAfterTheNextTokenOfTheKey() async {
        let browser = await Browser.administrator()
        _ = await browser.addUser("alice")
        _ = await browser.addUser("bob")
        let first = await browser.token("alice").text
        browser.clock.advance(seconds: 3600)
        #expect(await isLive(first, browser))
        _ = await browser.token("bob")
        browser.clock.advance(seconds: 299)
        #expect(await isLive(first, browser))
        browser.clock.advance(seconds: 1)
        #expect(await !isLive(first, browser))
    }

    @Test func diesWithTheFirstTokenOfANewKey() async {
        let browser = await Browser.administrator()
        let old = await browser.token("tsadmin").text
        _ = await browser.send("PUT", "/sandbox/secret-key", json: ["secret_key": "new"])
        #expect(await isLive(old, browser))
        #expect(await browser.token("tsadmin").status == 401)
        #expect(await browser.token("tsadmin", secret: "new").status == 200)
        #expect(await !isLive(old, browser))
    }

    @Test func keepsTwoKeysAliveWhenToldTo() async {
        let browser = await Browser.administrator()
        _ = await browser.send("PUT", "/sandbox/secret-key", json: ["secret_key": "new", "overlap": true])
        #expect(await browser.token("tsadmin").status == 200)
        #expect(await browser.token("tsadmin", secret: "new").status == 200)
    }

    @Test func becomesASessionOnce() async {
        let browser = await Browser.administrator()
        _ = await browser.addUser("alice")
        let token = await browser.token("alice").text
        let visitor = Browser(sharing: browser)
        let answer = await visitor.v1(
            "POST",
            "session/login/token",
            form: ["username": "alice", "auth_token": token, "redirect_url": "http://app.example/"]
        )
        #expect(answer.status == 302)
        #expect(answer.fields.text("Location") == "http://app.example/")
        let cookies = answer.fields.values("Set-Cookie").map { String(decoding: $0, as: UTF8.self) }
        #expect(cookies.allSatisfy { $0.contains("SameSite=None") && $0.contains("Secure") })
        #expect(await visitor.v1("GET", "session/info").json["userName"] == "alice")
        let quiet = await visitor.v1(
            "GET",
            "session/login/token?auth_token=\(Browser.escaped(token))&no_url_redirection=true"
        )
        #expect(quiet.status == 204)
    }

    @Test func locksAnAccountThatKeepsShowingBadTokens() async {
        let browser = await Browser.administrator { $0.lockAfter = 3 }
        _ = await browser.addUser("alice")
        for _ in 0..<3 {
            let answer = await browser.v1(
                "POST",
                "session/login/token",
                form: ["username": "alice", "auth_token": "bad"]
            )
            #expect(answer.status == 401)
        }
        #expect(await browser.state(of: "alice")?["status"] == "LOCKED")
        #expect(await browser.token("alice").status == 500)
    }

    @Test func tellsNFCFromNFD() async {
        let browser = await Browser.administrator()
        _ = await browser.addUser("Ren\u{E9}")
        #expect(await browser.token("Ren\u{E9}").status == 200)
        #expect(await browser.token("Rene\u{301}").status == 500)
    }

    @Test func narrowsToTheOrgAsked() async {
        let browser = await Browser.administrator()
        _ = await browser.addUser("alice")
        _ = await browser.v1("POST", "org?orgScope=ALL", form: ["name": "acme", "description": "A"])
        #expect(await browser.token("alice", ["orgid": "1"]).status == 400)
        #expect(await browser.token("alice", ["orgid": "9"]).status == 400)
        let token = await browser.token("alice", ["orgid": "1", "autocreate": "true"])
        #expect(token.status == 200)
    }

    /// The vendor's pages: a V1 token is for the session of `login/token`, and no bearer anywhere.
    @Test func isNoBearer() async {
        let browser = await Browser.administrator()
        let token = await browser.token("tsadmin").text
        let visitor = Browser(sharing: browser)
        let bearer: KeyValuePairs = ["Authorization": "Bearer \(token)"]
        #expect(await visitor.v1("GET", "session/isactive", fields: bearer).status == 401)
        #expect(await visitor.send("GET", "/callosum/v1/session/info", fields: bearer).status == 401)
        #expect(await visitor.v2("GET", "auth/session/user", bearer: token).status == 401)
        #expect(await visitor.v1("POST", "session/login/token", form: ["auth_token": token]).status == 302)
        #expect(await visitor.v1("GET", "session/isactive").status == 204)
    }

    private func isLive(_ token: String, _ browser: Browser) async -> Bool {
        var request = Request(.post, "/sandbox/token", body: Array(token.utf8))
        request.fields.append("Host", "sandbox")
        guard case .response(let response) = await browser.standIn.answer(request) else { return false }
        return response.json["live"] == true
    }
}
