import Foundation
import TestSupport
import Testing

extension EndToEnd {
    /// What is not set, not used, not readable or in other hands widens nothing.
    struct TrustTests {
        private static func refused(
            _ place: Workplace,
            arguments: [String] = [],
            _ settings: [String: String]
        ) async throws -> Outcome {
            var environment = RunningService.environment(port: try Port.free(), admin: try Port.free(), sandbox: nil)
            environment.merge(settings) { $1 }
            return try await place.run(
                try Spotgate.executable,
                ["serve"] + arguments,
                environment: environment,
                within: .seconds(10)
            )
        }

        /// A preset that was told about assertions believes no bare header.
        @Test(arguments: [
            (
                ["PRESET": "pomerium", "JWT_ISSUER": "pomerium.example", "JWT_AUDIENCE": "spotgate"],
                "identity.jwt.jwks_file"
            ),
            (["PRESET": "header", "JWT_AUDIENCE": "spotgate"], "identity.jwt.audience"),
            (["PRESET": "oauth2-proxy", "JWT_JWKS_FILE": "/keys.json"], "identity.jwt.jwks_file"),
            (["JWT_VERIFIED_CLAIM": "email_verified"], "identity.jwt.verified_claim"),
            (["IDENTITY_PROVIDER": "aad"], "identity.identity_provider"),
        ])
        func doesNotStartWithKeysThatThePresetDoesNotUse(settings: [String: String], key: String) async throws {
            try await Workplace.with { place in
                let named = Dictionary(uniqueKeysWithValues: settings.map { ("SPOTGATE_IDENTITY_\($0.key)", $0.value) })
                let outcome = try await Self.refused(place, named)
                #expect(outcome.status == 78, "\(outcome.everything)")
                #expect(outcome.everything.contains(key), "\(outcome.everything)")
            }
        }

        /// Configuration and block file decide who gets a token: nobody else may write them.
        @Test func doesNotStartWithFilesThatOthersMayWrite() async throws {
            try await Workplace.with { place in
                let good = try place.write("etc/spotgate.jsonc", "{}")
                for (mode, word) in [("0666", "everybody"), ("0646", "everybody")] {
                    try await place.must("chmod", [mode, good])
                    let outcome = try await Self.refused(place, arguments: ["--config", good], [:])
                    #expect(outcome.status == 78 && outcome.everything.contains(word), "\(outcome.everything)")
                    #expect(outcome.everything.contains("chmod o-w"))
                }
                try await place.must("chmod", ["0644", good])
                let block = try place.write("block.jsonc", #"{"users": ["mallory"]}"#, mode: 0o666)
                let blocked = try await Self.refused(place, ["SPOTGATE_POLICY_BLOCK_FILE": block])
                #expect(blocked.status == 78 && blocked.everything.contains(block), "\(blocked.everything)")
                // In a directory that everybody may write, another file could take its place.
                try await place.must("chmod", ["0777", place.path("etc")])
                let open = try await Self.refused(place, arguments: ["--config", good], [:])
                #expect(open.status == 78 && open.everything.contains("lies in"), "\(open.everything)")
                // The sticky bit, as of Kubernetes' volumes, keeps others' hands off.
                try await place.must("chmod", ["1777", place.path("etc")])
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(in: place, sandbox: sandbox, arguments: ["--config", good])
                #expect(try await service.token("alice").status == 200)
                // A reload is refused as well, and what was in force stays so.
                try await place.must("chmod", ["0666", good])
                service.program.signal(SIGHUP)
                try await service.program.ready { service.program.errors.contains("reload refused") }
                #expect(try await service.token("alice").status == 200)
            }
        }

        @Test func warnsOfFilesOfTheOwnersGroupAndOfAnOpenKey() async throws {
            try await Workplace.with { place in
                let tls = try await Certificates(in: place)
                try await place.must("chmod", ["0644", tls.key])
                let sandbox = try await RunningSandbox(in: place)
                let file = try place.write("spotgate.jsonc", "{}", mode: 0o664)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    tls: tls,
                    arguments: ["--config", file]
                )
                try await service.program.ready {
                    service.program.errors.contains("open to a group")
                        && service.program.errors.contains("key of the TLS certificate is open")
                }
            }
        }

        /// A page that was lured to 127.0.0.1 under a name of its own has to say the listener's port.
        @Test func answersNoPageThatTakesTheLoopbackForItsOwn() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(in: place, sandbox: sandbox)
                func status(_ host: String) async throws -> Int {
                    try await service.token("alice", ["--header", "Host: \(host)"]).status
                }
                for host in ["evil.example:\(service.port)", "localhost.evil.example:\(service.port)"] {
                    let answer = try await service.token("alice", ["--header", "Host: \(host)"])
                    #expect(answer.status == 421 && answer["spotgate-error"] == "host_denied", "\(host)")
                }
                #expect(try await sandbox.calls(to: "session/auth/token") == 0)
                for host in [
                    "localhost:\(service.port)", "127.0.0.1:\(service.port)", "token.example.com", "app.example:8443",
                ] {
                    #expect(try await status(host) == 200, "\(host)")
                }
            }
        }

        /// A client certificate counts until its end, whatever connection or session was made with it.
        @Test func forgetsAClientCertificateAtItsEnd() async throws {
            try await Self.withGateway(seconds: 4, replacesAuthority: false) { statuses in
                #expect(statuses == "200 403 closed" || statuses == "200 403 403", "\(statuses)")
            }
        }

        /// What an authority vouched for goes when the authority is replaced.
        @Test func forgetsAClientCertificateWithItsAuthority() async throws {
            try await Self.withGateway(seconds: 600, replacesAuthority: true) { statuses in
                #expect(["200 closed closed", "200 403 closed"].contains(statuses), "\(statuses)")
            }
        }

        private static func withGateway(
            seconds: Int,
            replacesAuthority: Bool,
            _ judge: (String) -> Void
        ) async throws {
            try await Workplace.with { place in
                let tls = try await Certificates(in: place)
                let clients = place.path("clients.pem")
                try await place.must("cp", [tls.authority, clients])
                let python = Workplace.root.appending(path: ".venv/bin/python").path
                let strangers = Workplace.root.appending(path: "Tests/EndToEndTests/Strangers").path
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    tls: tls,
                    [
                        "SPOTGATE_TLS_CLIENT_CA": clients, "SPOTGATE_IDENTITY_TRUSTED_PEERS": "mtls:CN=gateway",
                    ]
                )
                let gateway = try tls.signer.issue(
                    "gateway",
                    subject: "/CN=gateway",
                    for: "DNS:gateway",
                    usage: .client,
                    until: Date(timeIntervalSinceNow: Double(seconds))
                )
                var command = "sleep \(seconds + 1)"
                if replacesAuthority {
                    let other = try CertificateAuthority(
                        in: place.directory.path,
                        name: "other",
                        subject: "/CN=Another"
                    ).identity.certificate
                    command = "cp \(other) \(clients) && kill -HUP \(service.program.processIdentifier) && sleep 1.5"
                }
                let statuses = try await place.must(
                    python,
                    ["\(strangers)/client_certificate.py", "\(service.port)", tls.authority, gateway.certificate]
                        + [gateway.key, command]
                )
                judge(statuses.trimmingCharacters(in: .whitespacesAndNewlines))
            }
        }

        /// One user under another spelling of the name is one user to the limits.
        @Test func countsSpellingsOfOneNameTogether() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let settings: [String: String?] = [
                    "SPOTGATE_RATE_LIMIT_PER_USER_PER_MINUTE": "1", "SPOTGATE_RATE_LIMIT_BURST": "1",
                ]
                let service = try await RunningService(in: place, sandbox: sandbox, settings)
                #expect(try await service.token("alice").status == 200)
                for name in ["ALICE", "Alice", "aLiCe"] { #expect(try await service.token(name).status == 429) }
            }
        }
    }
}
