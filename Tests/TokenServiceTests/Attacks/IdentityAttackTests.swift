import HTTPWire
import JSON
import Sandbox
import Telemetry
import Testing
import Transport

@testable import TokenService

/// The attack cases about who is asking, by the names of the page they come from.
@Suite struct IdentityAttackTests {
    private let user = ("X-Forwarded-User", "alice-in-headers")
    private let hidden = ["alice-in-headers", "admin-in-headers"]

    @Test func a01RefusesAnUntrustedPeer() async throws {
        let rig = try Rig()
        await expectRefusal(await rig.get([user], from: Rig.stranger), 403, "peer_untrusted", rig: rig, hidden: hidden)
    }

    @Test func a02TrustsNoForwardingHeaderForThePeer() async throws {
        let rig = try Rig()
        for spoof in [("X-Forwarded-For", "127.0.0.2"), ("Forwarded", "for=127.0.0.2"), ("X-Real-IP", "127.0.0.2")] {
            let response = await rig.get([user, spoof], from: Rig.stranger)
            await expectRefusal(response, 403, "peer_untrusted", rig: rig, hidden: hidden)
        }
    }

    @Test func a03IgnoresAnUnparsableForwardedFor() async throws {
        let rig = try Rig()
        let response = await rig.get([user, ("X-Forwarded-For", "a")], from: Rig.stranger)
        await expectRefusal(response, 403, "peer_untrusted", rig: rig, hidden: hidden)
    }

    @Test func a04RefusesAMissingIdentity() async throws {
        let rig = try Rig()
        for lines in [[], [("X-Forwarded-User", "")], [("X-Forwarded-User", "   ")]] {
            await expectRefusal(await rig.get(lines), 401, "identity_missing", rig: rig)
        }
        #expect(rig.metrics.identityMissing.value == 3)
    }

    @Test func a05RefusesTwoIdentityHeaders() async throws {
        let rig = try Rig()
        for second in [user, ("X-Forwarded-User", "admin-in-headers"), ("x-forwarded-USER", "admin-in-headers")] {
            await expectRefusal(await rig.get([user, second]), 400, "identity_duplicate", rig: rig, hidden: hidden)
        }
    }

    @Test func a06RefusesACommaList() async throws {
        let rig = try Rig()
        let response = await rig.get([("X-Forwarded-User", "alice-in-headers, bob")])
        await expectRefusal(response, 400, "identity_malformed", rig: rig, hidden: hidden)
    }

    @Test func a07RefusesUnderscoreAliases() async throws {
        let rig = try Rig()
        let alias = ("X_Forwarded_User", "admin-in-headers")
        for lines in [[alias], [user, alias], [alias, user]] {
            await expectRefusal(await rig.get(lines), 400, "identity_aliased", rig: rig, hidden: hidden)
        }
    }

    @Test(arguments: ["X.Forwarded.User", "X-Forwarded_User", "X-Forwarded.User", "x.forwarded_user"])
    func a08RefusesDotAndMixedAliases(name: String) async throws {
        let rig = try Rig()
        let response = await rig.get([user, (name, "admin-in-headers")])
        await expectRefusal(response, 400, "identity_aliased", rig: rig, hidden: hidden)
    }

    @Test func a10RefusesConnectionNamingAnIdentityHeader() async throws {
        let rig = try Rig()
        let response = await rig.get([user, ("Connection", "close, X-Forwarded-User")])
        await expectRefusal(response, 400, "bad_request", rig: rig, hidden: hidden)
    }

    @Test(arguments: [
        Array("ali\u{202E}ce".utf8), Array("ali\u{200B}ce".utf8), Array("\u{430}lice".utf8), [0xC0, 0xAF],
        [0xED, 0xA0, 0x80], [0x6A, 0xFC], Array("ali\0ce".utf8), Array("ali\u{7}ce".utf8), Array("ali\u{7F}".utf8),
    ])
    func a13RefusesWhatTheEncodingDoesNotCover(value: [UInt8]) async throws {
        let rig = try Rig()
        var request = Request(.get, "/token")
        request.fields.append("X-Forwarded-User", bytes: value)
        let response = await rig.service.token(request, Rig.context())
        await expectRefusal(response, 400, "identity_malformed", rig: rig)
    }

    @Test func a13RefusesTwinsAndSecondSpellingsInUTF8() async throws {
        let rig = try Rig { $0.identity.encoding = .utf8 }
        for (name, status) in [
            ("ali\u{202E}ce", 400), ("ali\u{200B}ce", 400), ("\u{430}lice", 403), ("e\u{301}lise", 403),
        ] {
            let response = await rig.get([("X-Forwarded-User", name)])
            await expectRefusal(response, status, rig: rig, hidden: [name])
        }
        let response = await rig.get([("X-Forwarded-User", "élise")])
        #expect(TokenText.user(of: response.text) == "élise")
    }

    @Test(arguments: ["tsadmin", "su", "system", "TSADMIN", "Guest", "service"])
    func a14RefusesReservedUsers(name: String) async throws {
        let rig = try Rig()
        await expectRefusal(await rig.get(user: name), 403, "identity_denied", rig: rig)
        #expect(rig.audit.last?.user == name)
        #expect(!rig.log.contains("\"\(name)\""))
    }

    @Test func a14DoesNotTrimSilently() async throws {
        let rig = try Rig { $0.identity.encoding = .percent }
        await expectRefusal(await rig.get(user: "%20tsadmin"), 400, "identity_malformed", rig: rig)
    }

    @Test func a15RefusesGUIDShapedUsersAndChecksTheAnswerWhenAllowed() async throws {
        let name = "59481331-ee53-42be-a548-bd87be6ddd4a"
        let rig = try Rig()
        await expectRefusal(await rig.get(user: name), 403, "identity_denied", rig: rig)
        let allowing = try Rig {
            $0.policy.allowGUIDShapedUsers = true
            $0.token.api = .v2
            $0.provisioning.mode = .justInTime
            $0.provisioning.groupMode = .ignore
        }
        await allowing.fault("lie=user@auth/token/full")
        let response = await allowing.get(user: name)
        expectWithheld(response, allowing, "user")
    }

    @Test(arguments: ["%", "a%", "*", "a/../b", "a&username=admin", "a%26autocreate%3Dtrue", "\"", "\\", "a%0d%0a"])
    func a16RefusesWhatTheGrammarDoesNotAllow(name: String) async throws {
        let rig = try Rig()
        await expectRefusal(await rig.get([("X-Forwarded-User", name)]), 400, "identity_malformed", rig: rig)
        let percent = try Rig { $0.identity.encoding = .percent }
        let encoded = name.utf8.map { "%" + String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        let response = await percent.get([("X-Forwarded-User", encoded)])
        await expectRefusal(response, 400, "identity_malformed", rig: percent)
    }

    @Test(arguments: ["o'brien+a=b@example.com", "auth0|5f7c#1:2", "a~b$c!d"])
    func a16PutsExactlyThatNameIntoOneField(name: String) async throws {
        let rig = try Rig()
        #expect(TokenText.user(of: await rig.get(user: name, groups: ["R&D (x=1)"]).text) == name)
        let mint = try #require(await rig.entries().last { $0["path"]?.string?.hasSuffix("auth/token") ?? false })
        let pairs = mint["form"]?.array?.compactMap { $0.array?.compactMap(\.string) } ?? []
        #expect(pairs.filter { $0.first == "username" } == [["username", name]])
        #expect(pairs.filter { $0.first == "autocreate" } == [["autocreate", "false"]])
    }

    @Test func a17RefusesALongUser() async throws {
        let rig = try Rig()
        let response = await rig.get(user: String(repeating: "a", count: 300))
        await expectRefusal(response, 400, "identity_malformed", rig: rig)
    }

    @Test func a18LetsOnlyListedGroupsThrough() async throws {
        let groups = [
            "Administrator", "System", "All", "59481331-ee53-42be-a548-bd87be6ddd4a", "a\"]", "\"autocreate\":true",
            "[\"",
            "", "sales", "sales", "hr",
        ]
        let dropping = try Rig { $0.provisioning.allow = ["sales"] }
        #expect(await dropping.get(user: "alice", groups: groups).status == 200)
        #expect(dropping.audit.last?.groups.map(\.text) == ["sales"])
        let created = await dropping.calls().filter { $0.hasPrefix("POST") && $0.hasSuffix("/group") }
        #expect(created.count == 1)
        let refusing = try Rig {
            $0.provisioning.allow = ["sales"]
            $0.provisioning.notAllowed = .refuse
        }
        await expectRefusal(await refusing.get(user: "alice", groups: groups), 403, "identity_denied", rig: refusing)
        let flood = try Rig()
        let many = (0..<500).map { "g\($0)" }
        await expectRefusal(await flood.get(user: "alice", groups: many), 403, "identity_denied", rig: flood)
        #expect(await flood.calls().isEmpty)
    }

    @Test func a20MintsForTheHeaderAndNothingElse() async throws {
        let rig = try Rig()
        let response = await rig.get(
            [
                ("X-Forwarded-User", "alice"), ("X-My-Username", "admin"),
                ("Content-Type", "application/x-www-form-urlencoded"),
            ],
            method: .post,
            target: "/token?username=admin",
            body: Array("{\"username\":\"admin\"}&username=admin".utf8)
        )
        #expect(TokenText.user(of: response.text) == "alice")
    }

    @Test func a27LetsNoHealthCheckPass() async throws {
        let rig = try Rig()
        for agent in ["GoogleHC/1.0", "kube-probe/1.30", ""] {
            let response = await rig.get([user, ("User-Agent", agent)], from: Rig.stranger)
            await expectRefusal(response, 403, "peer_untrusted", rig: rig, hidden: hidden)
        }
    }

    @Test func a28IgnoresRewritingHeaders() async throws {
        let rig = try Rig()
        let response = await rig.get([
            ("X-Forwarded-User", "alice"), ("X-Forwarded-Uri", "/healthz"), ("X-Original-URL", "/revoke"),
            ("X-Rewrite-URL", "/admin"), ("X-HTTP-Method-Override", "DELETE"), ("X-Forwarded-Prefix", "/x"),
            ("X-Forwarded-Host", "evil"),
        ])
        #expect(TokenText.user(of: response.text) == "alice")
    }

    @Test func a47BindsUnixSocketsToTheirUser() async throws {
        let rig = try Rig { $0.identity.trustedPeers = ["unix:uid=33"] }
        let other = Peer(.unix(uid: 1000, gid: 33, pid: 1))
        await expectRefusal(await rig.get([user], from: other), 403, "peer_untrusted", rig: rig, hidden: hidden)
        let own = await rig.get([("X-Forwarded-User", "alice")], from: Peer(.unix(uid: 33, gid: 33, pid: 1)))
        #expect(own.status == 200)
    }

    @Test func a50EchoesNoValueOfTheRequest() async throws {
        let rig = try Rig()
        for name in ["x%0d%0aSet-Cookie:a=b", "alice"] {
            let response = await rig.get([("X-Forwarded-User", name), ("X-Evil", "evil-value")])
            let said = response.fields.lines.map { "\($0.name): \(String(decoding: $0.value, as: UTF8.self))" }.joined()
            #expect(!said.contains(name) && !said.contains("evil-value") && !said.contains("Set-Cookie"))
        }
    }
}
