import Foundation
import Testing

extension EndToEnd {
    /// Users and groups put in place by processes that meet each other, die in between, and explain themselves.
    struct ProvisioningTests {
        private struct Many: Decodable {
            let answers: [String: Int]
            let crossed: Int
            let tokens: Int
        }

        private static func ask(
            _ place: Workplace,
            _ services: [RunningService],
            connections: Int,
            requests: Int,
            users: String,
            groups: String? = nil
        ) async throws -> Many {
            let script = Workplace.root.appending(path: "Tests/EndToEndTests/Strangers/many.py").path
            let ports = services.map { "\($0.port)" }.joined(separator: ",")
            let words = [script, ports, "\(connections)", "\(requests)", users] + (groups.map { [$0] } ?? [])
            let output = try await place.must("python3", words, within: .seconds(120))
            return try JSONDecoder().decode(Many.self, from: Data(output.utf8))
        }

        private static let kinds: [[String: String]] = [
            [:], ["SPOTGATE_TOKEN_API": "v2"],
            [
                "SPOTGATE_TOKEN_API": "v2", "SPOTGATE_PROVISIONING_MODE": "just_in_time",
                "SPOTGATE_PROVISIONING_GROUPS_MODE": "replace",
            ],
            ["SPOTGATE_PROVISIONING_MODE": "just_in_time"],
        ]

        /// Attack case A37: four requests ahead of their answers on each connection, and answers of ThoughtSpot that
        /// overtake each other.
        @Test(arguments: ["v1", "v2"])
        func a37NeverCrossesTheTokensOfTwoUsers(api: String) async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(in: place, sandbox: sandbox, ["SPOTGATE_TOKEN_API": api])
                let endpoint = api == "v1" ? "session/auth/token" : "auth/token/full"
                try await sandbox.fault(#"{"kind":"latency","ms":0,"jitter":8,"endpoint":"\#(endpoint)"}"#)
                let many = try await Self.ask(
                    place,
                    [service],
                    connections: 20,
                    requests: 10_000,
                    users: "alice,bob"
                )
                #expect(many.answers == ["ok": 10_000])
                #expect(many.crossed == 0)
                #expect(many.tokens == 10_000)
            }
        }

        /// Attack case A36, on two replicas.
        @Test(arguments: kinds)
        func a36CreatesOneUserOnceForTwoHundredAtOnce(settings: [String: String]) async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                var all = settings
                all["SPOTGATE_PROVISIONING_GROUPS_ALLOW"] = "*"
                var replicas: [RunningService] = []
                for _ in 0..<2 { replicas.append(try await RunningService(in: place, sandbox: sandbox, all)) }
                try await sandbox.fault(#"{"kind":"latency","ms":1,"jitter":5}"#)
                let many = try await Self.ask(
                    place,
                    replicas,
                    connections: 200,
                    requests: 200,
                    users: "newcomer",
                    groups: "sales,emea,leads"
                )
                #expect(many.answers == ["ok": 200])
                #expect(many.crossed == 0 && many.tokens == 200)
                let state = try await sandbox.state()
                #expect(state.users.count { $0.name == "newcomer" } == 1)
                for group in ["sales", "emea", "leads"] {
                    #expect(state.groups.count { $0.name == group } == 1)
                    #expect(state.held(by: "newcomer").count { $0 == group } == 1)
                }
                #expect(Set(state.held(by: "newcomer")).subtracting(["All"]) == ["sales", "emea", "leads"])
            }
        }

        /// The calls of one plan, in their order; ThoughtSpot stops answering at one of them, before or after acting.
        private static let steps = [
            "GET group", "GET user", "GET user/{userid}/groups", "DELETE user/{userid}/groups", "POST group",
            "POST user/{userid}/groups", "POST session/auth/token",
        ]

        /// The service is killed while ThoughtSpot works at a step; the next one finishes the plan, and at no time has
        /// the user more than was asked for before or after.
        @Test(arguments: [false, true])
        func finishesAPlanThatADeathInterrupted(acted: Bool) async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let replacing = [
                    "SPOTGATE_PROVISIONING_GROUPS_MODE": "replace", "SPOTGATE_PROVISIONING_GROUPS_ALLOW": "*",
                ]
                var service = try await RunningService(in: place, sandbox: sandbox, replacing)
                for (number, step) in Self.steps.enumerated() {
                    let user = "user-\(number)"
                    let words = step.split(separator: " ")
                    // A new process has no session yet and believes nothing.
                    #expect(try await service.token(user, groups: "old,kept").status == 200)
                    await service.program.stop()
                    service = try await RunningService(in: place, sandbox: sandbox, replacing)
                    let kind = acted ? #""kind":"cut","hangs":true"# : #""kind":"hang""#
                    try await sandbox.fault(
                        "{\(kind),\"endpoint\":\"\(words[1])\",\"method\":\"\(words[0])\",\"times\":1}"
                    )
                    let before = try await sandbox.count
                    let dying = service
                    let port = service.port
                    let asking = Task.detached {
                        try? Heard(
                            "GET /token HTTP/1.1\r\nHost: s\r\nX-Forwarded-User: \(user)\r\nX-Forwarded-Groups: kept,new-\(number)\r\n\r\n"
                                .utf8,
                            to: port,
                            from: "127.0.0.1",
                            patience: 5
                        )
                    }
                    try await dying.program.ready { try await sandbox.faultHasStruck(since: before) }
                    dying.program.signal(SIGKILL)
                    #expect(await asking.value?.statuses == [], "\(step)")
                    _ = try await dying.program.outcome(within: .seconds(20))
                    try await sandbox.clearFaults()

                    let between = Set(try await sandbox.state().held(by: user)).subtracting(["All"])
                    #expect(between.isSubset(of: ["old", "kept", "new-\(number)"]), "\(step) \(between)")
                    #expect(!(between.contains("old") && between.contains("new-\(number)")), "\(step) \(between)")
                    service = try await RunningService(in: place, sandbox: sandbox, replacing)
                    let answer = try await service.token(user, groups: "kept,new-\(number)")
                    #expect(answer.status == 200, "\(step)")
                    let state = try await sandbox.state()
                    #expect(Set(state.held(by: user)).subtracting(["All"]) == ["kept", "new-\(number)"], "\(step)")
                    #expect(state.groups.count { $0.name == "new-\(number)" } == 1)
                }
            }
        }

        /// The same for somebody who is not there yet.
        @Test(arguments: [false, true])
        func finishesACreationThatADeathInterrupted(acted: Bool) async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                for step in ["POST session/login", "GET user", "POST group", "POST user", "POST user/{userid}/groups"] {
                    let words = step.split(separator: " ")
                    let user = "newcomer-\(words[1].utf8.count)-\(words[0])"
                    let group = "group-of-\(user)"
                    let settings = ["SPOTGATE_PROVISIONING_GROUPS_ALLOW": "*"]
                    let dying = try await RunningService(in: place, sandbox: sandbox, settings)
                    let kind = acted ? #""kind":"cut","hangs":true"# : #""kind":"hang""#
                    try await sandbox.fault(
                        "{\(kind),\"endpoint\":\"\(words[1])\",\"method\":\"\(words[0])\",\"times\":1}"
                    )
                    let before = try await sandbox.count
                    let port = dying.port
                    let asking = Task.detached {
                        try? Heard(
                            "GET /token HTTP/1.1\r\nHost: s\r\nX-Forwarded-User: \(user)\r\nX-Forwarded-Groups: \(group)\r\n\r\n"
                                .utf8,
                            to: port,
                            from: "127.0.0.1",
                            patience: 5
                        )
                    }
                    try await dying.program.ready { try await sandbox.faultHasStruck(since: before) }
                    dying.program.signal(SIGKILL)
                    let heard = await asking.value
                    #expect(heard?.statuses == [], "\(step) \(heard?.text ?? "") \(dying.program.errors.suffix(3000))")
                    _ = try await dying.program.outcome(within: .seconds(20))
                    try await sandbox.clearFaults()
                    #expect(Set(try await sandbox.state().held(by: user)).subtracting(["All"]).isSubset(of: [group]))

                    let next = try await RunningService(in: place, sandbox: sandbox, settings)
                    #expect(try await next.token(user, groups: group).status == 200, "\(step)")
                    let state = try await sandbox.state()
                    #expect(state.users.count { $0.name == user } == 1, "\(step)")
                    #expect(Set(state.held(by: user)).subtracting(["All"]) == [group], "\(step)")
                    await next.program.stop()
                }
            }
        }

        private struct Explained: Decodable {
            struct Step: Decodable { let call: String }
            let plan: [Step]
        }

        /// What each call of a plan is on the wire.
        private static let wire = [
            "user_groups_delete": "DELETE user/{userid}/groups", "group_post": "POST group", "user_post": "POST user",
            "user_groups_post": "POST user/{userid}/groups", "session_auth_token": "POST session/auth/token",
            "v2.auth_token_full": "POST auth/token/full",
        ]

        @Test(arguments: ["v1", "v2"])
        func explainsThePlanThatARequestThenCarriesOut(api: String) async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                try await sandbox.control(
                    "seed",
                    #"{"groups":[{"name":"old"},{"name":"kept"}],"users":[{"name":"drifted","groups":["old","kept"]}]}"#
                )
                let settings = [
                    "SPOTGATE_PROVISIONING_GROUPS_MODE": "replace", "SPOTGATE_PROVISIONING_GROUPS_ALLOW": "*",
                    "SPOTGATE_TOKEN_API": api,
                ]
                let service = try await RunningService(in: place, sandbox: sandbox, settings)
                var environment = RunningService.environment(
                    port: service.port,
                    admin: try Port.free(),
                    sandbox: sandbox
                )
                environment.merge(settings) { $1 }
                for (user, groups) in [("drifted", "kept,new"), ("newcomer", "kept,newer"), ("drifted", "kept,new")] {
                    let start = try await sandbox.count
                    let outcome = try await place.run(
                        try Spotgate.executable,
                        ["explain", "--json", "--user", user, "--groups", groups],
                        environment: environment
                    )
                    #expect(outcome.status == 0, "\(outcome.everything)")
                    let explained = try JSONDecoder().decode(Explained.self, from: Data(outcome.output.utf8))
                    #expect(try await sandbox.changes(since: start).isEmpty)

                    let before = try await sandbox.count
                    #expect(try await service.token(user, groups: groups).status == 200)
                    let made = try await sandbox.changes(since: before)
                    #expect(made == explained.plan.map { Self.wire[$0.call] ?? $0.call })
                    #expect(made.count == (user == "newcomer" ? 4 : explained.plan.count))
                }
            }
        }

        @Test func explainsTheAttributesThatATokenWouldHave() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                var environment = RunningService.environment(port: 8080, admin: 9464, sandbox: sandbox)
                environment["SPOTGATE_TOKEN_API"] = "v2"
                environment["SPOTGATE_TOKEN_MODE"] = "custom"
                environment["SPOTGATE_TOKEN_ATTRIBUTES"] = "country=constant:DE,region=header:X-Region"
                let said = try await place.must(
                    try Spotgate.executable,
                    ["explain", "--json", "--user", "alice"],
                    environment: environment
                )
                struct Told: Decodable { let attributes: [String: [String]] }
                let told = try JSONDecoder().decode(Told.self, from: Data(said.utf8))
                #expect(told.attributes == ["country": ["DE"], "region": ["TS_WILDCARD_NONE"]])
            }
        }
    }
}
