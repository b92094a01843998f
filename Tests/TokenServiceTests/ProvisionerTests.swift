import HTTPServer
import HTTPWire
import JSON
import Sandbox
import Synchronization
import Telemetry
import Testing
import ThoughtSpot
import Transport

@testable import TokenService

@Suite struct ProvisionerTests {
    private func groups(_ user: String, _ rig: Rig) async -> Set<String> {
        let users = await rig.control(.get, "state")?["users"]?.array ?? []
        let found = users.first { $0["name"]?.string == user }
        return Set(found?["groups"]?.array?.compactMap(\.string) ?? []).subtracting(["All"])
    }

    @Test func refusesAnUnknownUserWhenProvisioningIsOff() async throws {
        let rig = try Rig { $0.provisioning.mode = .off }
        let response = await rig.get(user: "stranger")
        #expect(response.status == 403 && response.code == "user_unknown" && response.body.isEmpty)
        let without = try Rig {
            $0.provisioning.mode = .off
            $0.serviceAccount = nil
        }
        #expect(await without.get(user: "stranger").code == "user_unknown")
    }

    @Test func leavesOutUnknownGroupsUnlessTheyMayBeCreated() async throws {
        let rig = try Rig { $0.provisioning.create = false }
        #expect(await rig.get(user: "alice", groups: ["sales"]).status == 200)
        #expect(await groups("alice", rig).isEmpty)
        #expect(rig.audit.last?.withheld == ["sales"])
    }

    @Test func givesNoPrivilegedGroupUnlessItIsNamed() async throws {
        let seed =
            #"{"groups":[{"name":"ts-admins","privileges":["ADMINISTRATION"]},{"name":"rls","privileges":["BYPASSRLS"]}]}"#
        let rig = try Rig()
        await rig.control(.put, "seed", seed)
        #expect(await rig.get(user: "alice", groups: ["ts-admins", "rls", "sales"]).status == 200)
        #expect(await groups("alice", rig) == ["sales"])
        #expect(rig.audit.last?.withheld == ["rls", "ts-admins"])
        let naming = try Rig(sharing: rig) { $0.provisioning.allowPrivileged = ["rls"] }
        #expect(await naming.get(user: "bob", groups: ["ts-admins", "rls"]).status == 200)
        #expect(await groups("bob", rig) == ["rls"])
    }

    @Test func replacesOnlyWhatItManages() async throws {
        let rig = try Rig {
            $0.provisioning.groupMode = .replace
            $0.provisioning.allow = ["app-*"]
        }
        let seed =
            #"{"groups":[{"name":"by-hand"},{"name":"app-old"}],"users":[{"name":"alice","groups":["by-hand","app-old"]}]}"#
        await rig.control(.put, "seed", seed)
        #expect(await rig.get(user: "alice", groups: ["app-new"]).status == 200)
        #expect(await groups("alice", rig) == ["by-hand", "app-new"])
        #expect(
            rig.audit.last?.provisioned.map(\.description) == ["leave app-old", "create group app-new", "join app-new"]
        )
    }

    @Test func forgetsAUserWhomThoughtSpotHasNoLonger() async throws {
        let rig = try Rig()
        #expect(await rig.get(user: "alice", groups: ["sales"]).status == 200)
        let id = try #require(await rig.id(of: "alice"))
        let account = try rig.account()
        try await account.send(.userDelete(userGUID: id), .other, in: nil, deadline: .distantFuture)
        let response = await rig.get(user: "alice", groups: ["sales"])
        #expect(TokenText.user(of: response.text) == "alice")
        #expect(rig.audit.last?.provisioned.map(\.description) == ["create user", "join sales"])
        #expect(await groups("alice", rig) == ["sales"])
    }

    @Test func looksAgainWhenTheGroupsChange() async throws {
        let rig = try Rig()
        _ = await rig.get(user: "alice", groups: ["a"])
        _ = await rig.get(user: "alice", groups: ["a", "b"])
        #expect(rig.audit.last?.provisioned.map(\.description) == ["create group b", "join b"])
        #expect(await groups("alice", rig) == ["a", "b"])
    }

    @Test func givesPeopleOfOneDisplayNameTwoUsers() async throws {
        let rig = try Rig()
        for user in ["smith1", "smith2"] {
            let response = await rig.get([("X-Forwarded-User", user), ("X-Forwarded-Preferred-Username", "A. Smith")])
            #expect(TokenText.user(of: response.text) == user)
        }
    }

    private func profile(_ user: String, _ rig: Rig) async throws -> [String?] {
        let account = try rig.account()
        let found = try await account.send(.userGet(name: user), .userGet, in: nil, deadline: .distantFuture)
        return [found.displayName, found.email]
    }

    @Test func leavesMailAndDisplayNameAloneUnlessToldToUpdateThem() async throws {
        let lines = { (name: String, mail: String) in
            [
                ("X-Forwarded-User", "alice"), ("X-Forwarded-Preferred-Username", name), ("X-Forwarded-Email", mail),
                ("X-Forwarded-Groups", "sales"),
            ]
        }
        let rig = try Rig()
        #expect(await rig.get(lines("Alice", "alice@old.example")).status == 200)
        #expect(await rig.get(lines("Alice B.", "alice@new.example")).status == 200)
        #expect(try await profile("alice", rig) == ["Alice", "alice@old.example"])

        let updating = try Rig(sharing: rig) { $0.provisioning.updatesUsers = true }
        #expect(await updating.get(lines("Alice", "alice@new.example")).status == 200)
        #expect(updating.audit.last?.provisioned.map(\.description) == ["update mail address"])
        #expect(await updating.get(lines("Alice B.", "alice@newer.example")).status == 200)
        #expect(updating.audit.last?.provisioned.map(\.description) == ["update display name and mail address"])
        #expect(try await profile("alice", updating) == ["Alice B.", "alice@newer.example"])
        // What does not come is left alone, and what is right is not touched.
        for lines in [[("X-Forwarded-User", "alice")], lines("Alice B.", "alice@newer.example")] {
            await updating.clearCalls()
            #expect(await updating.get(lines).status == 200)
            #expect(await !updating.calls().contains { $0.hasSuffix("/update") })
        }
        #expect(await groups("alice", updating) == ["sales"])
    }

    /// Display name and mail address give no right: what cannot be updated is told in the audit line, not to the user.
    @Test(arguments: ["status=403@users/{user_identifier}/update", "hang@users/{user_identifier}/update"])
    func withholdsNoTokenForAnUpdateThatFails(fault: String) async throws {
        let rig = try Rig {
            $0.provisioning.updatesUsers = true
            $0.requestDeadlineSeconds = 0.4
        }
        #expect(await rig.get(user: "alice", groups: ["sales"]).status == 200)
        await rig.fault(fault)
        let lines = [
            ("X-Forwarded-User", "alice"), ("X-Forwarded-Email", "alice@new.example"), ("X-Forwarded-Groups", "ops"),
        ]
        let response = await rig.get(lines)
        #expect(response.status == 200 && !response.body.isEmpty)
        #expect(rig.audit.last?.code == "ok" && rig.audit.last?.reason != nil)
        #expect(rig.audit.last?.provisioned.map(\.description) == ["create group ops", "join ops"])
        #expect(await groups("alice", rig) == ["sales", "ops"])
        // It is tried again when the user is looked at again, not with every token.
        await rig.clearCalls()
        #expect(await rig.get(lines).status == 200)
        #expect(await rig.calls().count == 1)
    }

    /// What is refused to one request is not refused to another for the same user that asks for less.
    @Test func lendsNobodyARefusalForOtherGroups() async throws {
        let slow = Rig.Wiring(network: { standIn in
            { (request, _) async throws(ExchangeError) in
                try? await Task.sleep(for: .milliseconds(20))
                return await standIn.handle(request, Rig.context())
            }
        })
        let rig = try Rig(wiring: slow) { $0.provisioning.notAllowed = .refuse }
        await rig.control(.put, "seed", #"{"groups":[{"name":"ts-admins","privileges":["ADMINISTRATION"]}]}"#)
        async let first = rig.get(user: "alice", groups: ["ts-admins"])
        try await Task.sleep(for: .milliseconds(10))
        let second = await rig.get(user: "alice", groups: ["sales"])
        #expect(await first.code == "identity_denied")
        #expect(second.status == 200, "\(second.code ?? "")")
    }

    /// A request that has hardly any time left fails alone: whoever waited for its answer has the time to look again.
    @Test(arguments: ["/group", "session/login"])
    func lendsNobodyTheEndOfAnothersTime(place: String) async throws {
        let isHeld = Mutex(false)
        let holding = Rig.Wiring(network: { standIn in
            { (request, deadline) async throws(ExchangeError) in
                let isFirst =
                    request.target.contains(place)
                    && isHeld.withLock { held in
                        defer { held = true }
                        return !held
                    }
                guard isFirst else { return await standIn.handle(request, Rig.context()) }
                while MonotonicTime.now() < deadline { try? await Task.sleep(for: .milliseconds(5)) }
                throw ExchangeError(.timedOut, mayHaveBeenSent: true, detail: "held")
            }
        })
        let rig = try Rig(wiring: holding)
        var fields = Fields()
        for (name, value) in [("Host", "s"), ("X-Forwarded-User", "alice"), ("X-Forwarded-Groups", "sales")] {
            fields.append(name, value)
        }
        let hurried = Request(.get, "/token", fields: fields)
        async let first = rig.service.token(hurried, Rig.context(seconds: 0.15))
        while !isHeld.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(1)) }
        let second = await rig.get(user: "bob", groups: ["sales"])
        #expect(await first.code == "thoughtspot_timeout")
        #expect(second.status == 200, "\(second.code ?? "")")
    }

    @Test func countsTheServiceAccountsLogins() async throws {
        let rig = try Rig()
        #expect(await rig.get(user: "alice").status == 200)
        let line = #"spotgate_upstream_requests_total{endpoint="session_login",code="2xx"} 1"#
        #expect(String(decoding: rig.metrics.render(), as: UTF8.self).contains(line))
    }

    @Test func explainsThatAnUnknownUserIsRefusedWhenProvisioningIsOff() async throws {
        let rig = try Rig { $0.provisioning.mode = .off }
        let identity = Identity(user: "stranger")
        await #expect(throws: Refused.self) { try await rig.service.explain(identity, context: Rig.context()) }
        #expect(await rig.mints() == 0)
    }

    @Test func letsThoughtSpotCreateTheUserInJustInTimeMode() async throws {
        let rig = try Rig { $0.provisioning.mode = .justInTime }
        let response = await rig.get(user: "alice", groups: ["sales"])
        #expect(TokenText.user(of: response.text) == "alice")
        #expect(await groups("alice", rig) == ["sales"])
        #expect(await !rig.calls().contains { $0.hasPrefix("POST") && $0.hasSuffix("/user") })
        await rig.clearCalls()
        // A look at the user, one at the group that is new, and the mint; the next time the mint, and perhaps the group.
        _ = await rig.get(user: "alice", groups: ["sales"])
        #expect(await rig.calls().count <= 3)
        await rig.clearCalls()
        _ = await rig.get(user: "alice", groups: ["sales"])
        #expect(await rig.calls().count <= 2)
    }

    @Test func keepsPrivilegedGroupsOutOfJustInTimeMode() async throws {
        let rig = try Rig { $0.provisioning.mode = .justInTime }
        await rig.control(.put, "seed", #"{"groups":[{"name":"ts-admins","privileges":["ADMINISTRATION"]}]}"#)
        #expect(await rig.get(user: "alice", groups: ["ts-admins", "sales"]).status == 200)
        #expect(await groups("alice", rig) == ["sales"])
    }

    @Test func explainsThePlanThatARequestCarriesOut() async throws {
        let rig = try Rig()
        let seed = #"{"groups":[{"name":"sales"}],"users":[{"name":"alice"}]}"#
        await rig.control(.put, "seed", seed)
        let identity = Identity(user: "alice", groups: ["sales", "emea"])
        let explanation = try await rig.service.explain(identity, context: Rig.context())
        #expect(
            await rig.entries().allSatisfy {
                $0["verb"]?.string == "GET" || $0["path"]?.string?.contains("login") == true
            }
        )
        #expect(explanation.steps.map(\.call) == ["group_post", "user_groups_post", "session_auth_token"])
        await rig.clearCalls()
        _ = try await rig.service.issue(identity, context: Rig.context())
        let changes = await rig.calls().filter { $0.hasPrefix("POST") && !$0.contains("login") }
        #expect(changes.map { $0.split(separator: "/").suffix(2).joined(separator: "/") }.count == 3)
        #expect(rig.audit.last?.provisioned.map(\.description) == explanation.steps.dropLast().map(\.what))
    }

    @Test func provisionsInTheOrgOfTheUser() async throws {
        let rig = try Rig {
            $0.token.org.header = "X-Org"
            $0.token.org.map = ["acme": "1"]
        }
        await rig.control(.put, "seed", #"{"orgs":[{"name":"acme"}],"users":[{"name":"alice"}]}"#)
        let service = try #require(await rig.id(of: "service"))
        try await rig.account().send(
            .userAddtoorg(userGUIDs: NonEmpty(service), orgID: 1),
            .other,
            in: nil,
            deadline: .distantFuture
        )
        let lines = [("X-Forwarded-Groups", "sales"), ("X-Org", "acme")]
        for user in ["alice", "newcomer"] {
            let response = await rig.get([("X-Forwarded-User", user)] + lines)
            #expect(TokenText.user(of: response.text) == user, "\(rig.audit.last.map { "\($0)" } ?? "")")
        }
        #expect(
            rig.audit.map { $0.provisioned.map(\.description) } == [
                ["create group sales", "add user to org", "join sales"], ["create user", "join sales"],
            ]
        )
    }

    /// A role of the group, or of a group above it, gives its members what the role may.
    @Test func countsTheRolesOfAGroup() async throws {
        let rig = try Rig()
        let account = try rig.account()
        var ids: [String: String] = [:]
        for (name, privilege) in [("keeper", "ROLE_ADMINISTRATION"), ("reader", "DATADOWNLOADING")] {
            let answer = try await account.send(
                .rolePost(name: name, privileges: [Privilege(rawValue: privilege)]),
                .other,
                in: nil,
                deadline: .distantFuture
            )
            ids[name] = try #require(answer["data"]?["id"]?.string)
        }
        for (name, role) in [("powerful", "keeper"), ("harmless", "reader")] {
            try await account.send(
                .groupPost(groupName: name, displayName: name, roleIDs: [try #require(ids[role])]),
                .groupPost,
                in: nil,
                deadline: .distantFuture
            )
        }
        #expect(await rig.get(user: "alice", groups: ["powerful", "harmless"]).status == 200)
        #expect(await groups("alice", rig) == ["harmless"])
        #expect(rig.audit.last?.withheld == ["powerful"])
    }

    private func empower(_ group: String, _ rig: Rig) async throws {
        let account = try rig.account()
        let found = try await account.send(.groupGet(name: group), .groupGet, in: nil, deadline: .distantFuture)
        var content = try #require(found.json.object)
        content["privileges"] = ["ADMINISTRATION"]
        try await account.send(
            .groupPut(groupGUID: found.id, content: .object(content)),
            .other,
            in: nil,
            deadline: .distantFuture
        )
    }

    /// A group that becomes privileged is given to nobody any more within a second, and taken back within half a minute.
    @Test(arguments: [ProvisioningSettings.GroupMode.add, .replace])
    func takesBackWhatBecamePrivileged(mode: ProvisioningSettings.GroupMode) async throws {
        let seconds = Mutex(100.0)
        let clock: @Sendable () -> MonotonicTime = {
            MonotonicTime(nanoseconds: 0).advanced(bySeconds: 1e6 + seconds.withLock { $0 })
        }
        let rig = try Rig(wiring: .init(clock: clock)) {
            $0.provisioning.groupMode = mode
            $0.requestDeadlineSeconds = 60
        }
        func get(_ user: String) async -> Response {
            var fields = Fields()
            for (name, value) in [("Host", "s"), ("X-Forwarded-User", user), ("X-Forwarded-Groups", "sales")] {
                fields.append(name, value)
            }
            let context = RequestContext(
                peer: Rig.proxy,
                requestID: "t",
                receivedAt: clock(),
                deadline: clock().advanced(bySeconds: 60)
            )
            return await rig.service.token(Request(.get, "/token", fields: fields), context)
        }
        #expect(await get("alice").status == 200)
        #expect(await groups("alice", rig) == ["sales"])
        try await empower("sales", rig)
        seconds.withLock { $0 += 1.1 }
        #expect(await get("bob").status == 200)
        #expect(await groups("bob", rig).isEmpty)
        #expect(rig.audit.last?.withheld == ["sales"])
        seconds.withLock { $0 += 30 }
        #expect(await get("alice").status == 200)
        #expect(await groups("alice", rig).isEmpty, "\(mode)")
        #expect(rig.audit.last?.provisioned.map(\.description) == ["leave sales"])
    }

    /// Whose groups are remembered costs one look at each group in half a minute, and none at the user.
    @Test func looksAtTheGroupsOfSomebodyRememberedAgainAndAtNothingElse() async throws {
        let seconds = Mutex(100.0)
        let rig = try Rig(
            wiring: .init(clock: { MonotonicTime(nanoseconds: 0).advanced(bySeconds: 1e6 + seconds.withLock { $0 }) })
        )
        let grant = try AccessPolicy(Rig.settings()).grant(
            Identity(user: "alice", groups: ["sales"]),
            blocked: BlockList(),
            now: 0
        )
        _ = try await rig.service.provisioner.ensure(grant, deadline: .distantFuture)
        #expect(rig.service.provisioner.recall(grant) != nil)
        seconds.withLock { $0 += 31 }
        #expect(rig.service.provisioner.recall(grant) == nil)
        await rig.clearCalls()
        #expect(try await rig.service.provisioner.ensure(grant, deadline: .distantFuture).wasRemembered)
        #expect(
            await rig.calls().map { $0.split(separator: "?").first.map(String.init) } == [
                "GET /callosum/v1/tspublic/v1/group"
            ]
        )
        // How long the user is remembered is not drawn out by it.
        seconds.withLock { $0 += 270 }
        #expect(try await !rig.service.provisioner.ensure(grant, deadline: .distantFuture).wasRemembered)
    }

    /// Without an account nobody can look: a pattern gives no group then.
    @Test func givesOnlyGroupsNamedLiterallyWhereNobodyCanLook() async throws {
        let rig = try Rig {
            $0.provisioning.mode = .justInTime
            $0.serviceAccount = nil
            $0.provisioning.allow = ["Region *", "Sales"]
            $0.provisioning.map = ["x": "Region Mapped"]
        }
        await rig.control(.put, "seed", #"{"groups":[{"name":"Region North","privileges":["ADMINISTRATION"]}]}"#)
        #expect(await rig.get(user: "alice", groups: ["Region North", "Sales", "x"]).status == 200)
        #expect(await groups("alice", rig) == ["Sales", "Region Mapped"])
        #expect(rig.audit.last?.withheld == ["Region North"])
    }

    /// In every mode in which somebody can look.
    @Test(arguments: [ProvisioningSettings.Mode.off, .explicit, .justInTime])
    func refusesTheSystemsOwnUsers(mode: ProvisioningSettings.Mode) async throws {
        let rig = try Rig {
            $0.provisioning.mode = mode
            $0.provisioning.groupMode = .ignore
            $0.policy.allowReservedUsers = ["su"]
        }
        await rig.control(.put, "seed", #"{"users":[{"name":"alice"}]}"#)
        let response = await rig.get(user: "su")
        await expectRefusal(response, 403, "identity_denied", rig: rig)
        #expect(await rig.get(user: "alice").status == 200)
        await rig.clearCalls()
        #expect(await rig.get(user: "alice").status == 200)
        #expect(await rig.calls().count == 1, "remembered: the mint alone")
    }

    /// An org by name is looked up, and acted in: its groups have the same names as those of the account's own.
    @Test func actsInTheOrgThatANameMeans() async throws {
        let rig = try Rig {
            $0.token.api = .v2
            $0.token.mode = .custom
            $0.token.org.constant = "acme"
            $0.provisioning.create = false
        }
        await rig.control(.put, "seed", #"{"orgs":[{"name":"acme"}],"groups":[{"name":"sales"}]}"#)
        let service = try #require(await rig.id(of: "service"))
        try await rig.account().send(
            .userAddtoorg(userGUIDs: NonEmpty(service), orgID: 1),
            .other,
            in: nil,
            deadline: .distantFuture
        )
        let response = await rig.get(user: "alice", groups: ["sales"])
        #expect(response.status == 200, "\(rig.audit.last.map { "\($0)" } ?? "")")
        // The primary org has that group, this one has not.
        #expect(rig.audit.last?.withheld == ["sales"])
        let unknown = try Rig(sharing: rig) {
            $0.token.api = .v2
            $0.token.mode = .custom
            $0.token.org.constant = "elsewhere"
        }
        #expect(await unknown.get(user: "alice").code == "identity_denied")
    }

    @Test func saysThatANameDiffersInCaseAlone() async throws {
        let rig = try Rig(
            wiring: .init(network: { standIn in
                { (request, deadline) async throws(ExchangeError) in
                    var answer = await standIn.handle(request, Rig.context())
                    if request.method == .get, request.target.contains("/user") {
                        let text = String(decoding: answer.body, as: UTF8.self)
                        answer = Response(
                            answer.status,
                            fields: answer.fields,
                            body: Array(text.replacing("Jane.Doe@", with: "jane.doe@").utf8)
                        )
                    }
                    return answer
                }
            })
        ) { _ in }
        await rig.control(.put, "seed", #"{"users":[{"name":"Jane.Doe@example.com"}]}"#)
        #expect(await rig.get(user: "Jane.Doe@example.com").code == "answer_mismatch")
        #expect(rig.log.contains("identity.user_case"))
        let lower = try Rig { $0.identity.userCase = .lower }
        #expect(TokenText.user(of: await lower.get(user: "Jane.Doe@Example.COM").text) == "jane.doe@example.com")
    }
}
