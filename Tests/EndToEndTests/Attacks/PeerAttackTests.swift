import Foundation
import Testing

extension EndToEnd {
    /// The attack cases about who is at the other end of the connection.
    struct PeerAttackTests {
        @Test func a01RefusesAnUntrustedPeer() async throws {
            try await Scene.with { scene in
                try await scene.expectRefusal(Scene.get(), 403, "peer_untrusted", from: Scene.stranger)
                try await scene.expectToken(Scene.get())
            }
        }

        @Test func a02TrustsNoForwardingHeaderForThePeer() async throws {
            try await Scene.with { scene in
                for line in [
                    "X-Forwarded-For: 127.0.0.2", "Forwarded: for=127.0.0.2", "X-Real-IP: 127.0.0.2",
                    "True-Client-IP: 127.0.0.2", "X-Forwarded-For: 127.0.0.2, 127.0.0.2",
                ] {
                    try await scene.expectRefusal(Scene.get(line), 403, "peer_untrusted", from: Scene.stranger)
                }
            }
        }

        @Test func a03IgnoresAnUnparsableForwardedFor() async throws {
            try await Scene.with { scene in
                let request = Scene.get("X-Forwarded-For: a")
                try await scene.expectRefusal(request, 403, "peer_untrusted", from: Scene.stranger)
                try await scene.expectToken(request)
            }
        }

        @Test func a27LetsNoHealthCheckPass() async throws {
            try await Scene.with { scene in
                for agent in ["GoogleHC/1.0", "kube-probe/1.30", ""] {
                    let request = Scene.get("User-Agent: \(agent)")
                    try await scene.expectRefusal(request, 403, "peer_untrusted", from: Scene.stranger)
                }
            }
        }

        /// Nothing of the admin listener is on the public one, whoever asks.
        @Test func a44ShowsNoMetricsToThePublic() async throws {
            try await Scene.with { scene in
                for path in ["/metrics", "/readyz", "/version", "/debug", "/debug/pprof"] {
                    for source in [Scene.trusted, Scene.stranger] {
                        try await scene.expectRefusal(Scene.get(target: path), 404, "not_found", from: source)
                    }
                }
            }
        }

        /// Twenty thousand paths make no new series.
        @Test func a44KeepsTheNumberOfSeriesConstant() async throws {
            try await Scene.with(["SPOTGATE_LOG_LEVEL": "error"]) { scene in
                func series() async throws -> Set<Substring> {
                    Set(try await scene.service.metrics().split(separator: "\n").map { $0.prefix { $0 != " " } })
                }
                _ = try scene.send(Scene.get(target: "/nothing") + Scene.get(bare: true) + Scene.get("A : b"))
                _ = try scene.send(Scene.get("Connection: close"), from: Scene.stranger)
                // Twice, because looking is a request too.
                _ = try await series()
                let before = try await series()
                for round in 0..<20 {
                    var requests = ""
                    for number in 0..<1000 { requests += "GET /path-of-\(round)-\(number) HTTP/1.1\r\nHost: s\r\n\r\n" }
                    let heard = try scene.send(requests + Scene.get("Connection: close"), from: Scene.stranger)
                    #expect(heard.statuses.count == 1001)
                }
                let added = try await series().subtracting(before)
                #expect(added.isEmpty, "\(added)")
                #expect(try await !scene.service.metrics().contains("path-of"))
            }
        }

        @Test func a48TakesNoWordForThePeersAddress() async throws {
            try await Scene.with { scene in
                let hello: [UInt8] = [0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xFC, 0x03, 0x03]
                let binary =
                    Array("\r\n\r\n\0\r\nQUIT\n".utf8) + [
                        0x21, 0x11, 0x00, 0x0C, 127, 0, 0, 2, 127, 0, 0, 1, 0, 1, 0, 2,
                    ]
                for bytes in [
                    Array("PROXY TCP4 127.0.0.2 127.0.0.1 1000 8080\r\n".utf8) + Array(Scene.get().utf8),
                    binary + Array(Scene.get().utf8), hello,
                ] {
                    try await scene.expectRefusal(bytes, 400, from: Scene.stranger, closes: true)
                }
            }
            try await Workplace.with { place in
                let tls = try await Certificates(in: place)
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(in: place, sandbox: sandbox, tls: tls)
                let heard = try Heard(Scene.get().utf8, to: service.port, from: Scene.trusted, patience: 4)
                #expect(heard.isClosed && heard.statuses.allSatisfy { $0 == 400 })
                #expect(try await sandbox.calls(to: "session/auth/token") == 0)
            }
        }

        /// The kernel says who is at the other end of a unix socket.
        @Test func a47BindsTheUnixSocketToItsUser() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                for (uid, status) in [(getuid(), 200), (getuid() + 1, 403)] {
                    let path = place.path("socket-\(uid)")
                    // Somebody else was there first: a file that is no socket of ours stays.
                    let port = try Port.free()
                    let service = try await RunningService(
                        in: place,
                        sandbox: sandbox,
                        port: port,
                        [
                            "SPOTGATE_LISTEN": "unix:\(path),127.0.0.1:\(port)",
                            "SPOTGATE_IDENTITY_TRUSTED_PEERS": "unix:uid=\(uid)",
                        ]
                    )
                    let answer = try await service.token("alice", ["--unix-socket", path])
                    #expect(answer.status == status)
                    // Over TCP nobody is that user.
                    #expect(try await service.token("alice").status == 403)
                    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
                    #expect(mode.map { $0 & 0o007 } == 0, "\(mode ?? -1)")
                    await service.program.stop()
                    #expect(!FileManager.default.fileExists(atPath: path))
                }
            }
        }

        @Test func a47LeavesAFileAtTheSocketsPathAlone() async throws {
            try await Workplace.with { place in
                let file = try place.write("socket", "somebody else's")
                var environment = RunningService.environment(
                    port: try Port.free(),
                    admin: try Port.free(),
                    sandbox: nil
                )
                environment["SPOTGATE_LISTEN"] = "unix:\(file)"
                let outcome = try await place.run(try Spotgate.executable, ["serve"], environment: environment)
                #expect(outcome.status != 0)
                #expect(try String(contentsOfFile: file, encoding: .utf8) == "somebody else's")
            }
        }
    }
}
