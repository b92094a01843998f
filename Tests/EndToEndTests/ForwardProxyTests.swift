import Foundation
import Testing

extension EndToEnd {
    /// ThoughtSpot behind Squid: everything goes through CONNECT, TLS is ThoughtSpot's own, and nothing goes around it.
    struct ForwardProxyTests {
        /// Squid on a port of its own, which lets `ada` with the password `lovelace` through to this machine.
        private struct Squid {
            let port: Int
            let program: Program
            private let log: String

            init(in place: Workplace) async throws {
                port = try Port.free()
                let folder = place.directory.appending(path: "squid")
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                // It drops to a user of its own.
                try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder.path)
                log = folder.appending(path: "access.log").path
                let hash = try await place.must("openssl", ["passwd", "-apr1", "lovelace"])
                let passwords = try place.write("squid-passwords", "ada:\(hash)")
                let hosts = try place.write("hosts", "127.0.0.1 thoughtspot.test\n")
                let file = try place.write(
                    "squid.conf",
                    """
                    http_port 127.0.0.1:\(port)
                    pid_filename none
                    hosts_file \(hosts)
                    access_log stdio:\(log)
                    cache_log \(folder.path)/cache.log
                    coredump_dir \(folder.path)
                    cache deny all
                    auth_param basic program /usr/lib/squid/basic_ncsa_auth \(passwords)
                    acl known proxy_auth REQUIRED
                    http_access allow CONNECT known
                    http_access deny all
                    shutdown_lifetime 0 seconds

                    """
                )
                let port = port
                program = try place.start("squid", ["-N", "-f", file])
                try await program.ready { Port.isOpen(port) }
            }

            /// Its log once it says something, a line for each connection that has ended.
            func lines() throws -> [String] {
                try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").map(String.init)
            }
        }

        @Test func goesThroughTheProxyAndNotAroundIt() async throws {
            try await Workplace.with { place in
                let tls = try await Certificates(in: place)
                let squid = try await Squid(in: place)
                let issuer = try await Issuer(in: place, tls: tls)
                let sandbox = try await RunningSandbox(in: place, tls: tls)
                func service(_ proxy: String?, _ more: [String: String] = [:]) async throws -> RunningService {
                    var settings: [String: String?] = [
                        "THOUGHTSPOT_URL": sandbox.url.replacing("localhost", with: "thoughtspot.test"),
                        "SPOTGATE_THOUGHTSPOT_PROXY": proxy == nil ? nil : "environment", "HTTPS_PROXY": proxy,
                        "NO_PROXY": "localhost,.internal",
                    ]
                    for (name, value) in more { settings[name] = value }
                    return try await RunningService(in: place, sandbox: sandbox, settings)
                }
                let through = try await service("http://ada:lovelace@127.0.0.1:\(squid.port)")
                let answer = try await through.token("alice", groups: "sales")
                #expect(answer.status == 200, "\(answer["spotgate-error"] ?? "") \(through.program.errors)")
                #expect(try await sandbox.calls(to: "session/auth/token") == 1)

                let wrong = try await service("http://ada:byron@127.0.0.1:\(squid.port)")
                let around = try await service(nil)
                for closed in [wrong, around] {
                    let answer = try await closed.token("alice")
                    #expect(answer.status == 503 && answer.body.isEmpty)
                    #expect(answer["spotgate-error"] == "thoughtspot_unavailable")
                }
                #expect(try await sandbox.calls(to: "session/auth/token") == 1)

                let keys = try await service(
                    "http://ada:lovelace@127.0.0.1:\(squid.port)",
                    [
                        "SPOTGATE_IDENTITY_PRESET": "jwt", "SPOTGATE_IDENTITY_JWT_ISSUER": "https://login.example/",
                        "SPOTGATE_IDENTITY_JWT_AUDIENCE": "spotgate", "SPOTGATE_IDENTITY_JWT_ALGORITHMS": "ES256",
                        "SPOTGATE_IDENTITY_JWT_CA_FILE": tls.authority,
                        "SPOTGATE_IDENTITY_JWT_JWKS_URL":
                            "\(issuer.url)/keys".replacing("localhost", with: "thoughtspot.test"),
                    ]
                )
                let assertion = try await issuer.sign()
                let verified = try await keys.token(nil, ["--header", "Authorization: Bearer \(assertion)"])
                #expect(verified.status == 200, "\(keys.program.errors)")

                for service in [through, wrong, around, keys] { await service.program.stop() }
                try await squid.program.ready {
                    let lines = try squid.lines()
                    return lines.contains { $0.contains("CONNECT thoughtspot.test:") && $0.contains(" ada ") }
                        && lines.contains { $0.contains("TCP_DENIED/407") }
                }
                #expect(!place.everythingSaid.contains("lovelace") && !place.everythingSaid.contains("byron"))
            }
        }
    }
}
