import Foundation
import Testing

extension EndToEnd {
    /// Unix sockets and IPv6: who gets through, and what an operator's tools reach.
    struct LocalSocketTests {
        /// A service that listens on two unix sockets and on no port.
        private struct Scene {
            let place: Workplace
            let program: Program
            let environment: [String: String]

            var path: String { place.path("public.sock") }
            var adminPath: String { place.path("admin.sock") }

            func curl(_ path: String, as user: Int? = nil, _ target: String, _ arguments: [String] = []) async throws
                -> Outcome
            {
                let command =
                    ["curl", "--silent", "--include", "--unix-socket", path] + arguments + ["http://localhost\(target)"]
                guard let user else { return try await place.run(command[0], Array(command.dropFirst())) }
                return try await place.runAsRoot(
                    "setpriv",
                    ["--reuid=\(user)", "--regid=\(user)", "--clear-groups"] + command
                )
            }

            func check() async throws -> Outcome {
                try await place.run(try Spotgate.executable, ["check", "--live"], environment: environment)
            }
        }

        private static func environment(_ place: Workplace, _ peers: String, _ sandbox: RunningSandbox?) -> [String:
            String]
        {
            var environment = RunningService.environment(port: 1, admin: 1, sandbox: sandbox)
            environment["SPOTGATE_LISTEN"] = "unix:\(place.path("public.sock"))"
            environment["SPOTGATE_ADMIN_LISTEN"] = "unix:\(place.path("admin.sock"))"
            environment["SPOTGATE_IDENTITY_TRUSTED_PEERS"] = peers
            return environment
        }

        private static func with(_ peers: String, _ body: (Scene) async throws -> Void) async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let environment = environment(place, peers, sandbox)
                let program = try place.start(try Spotgate.executable, ["serve"], environment: environment)
                let scene = Scene(place: place, program: program, environment: environment)
                try await program.ready { FileManager.default.fileExists(atPath: scene.adminPath) }
                try await body(scene)
            }
        }

        private static let identity = ["--header", "X-Forwarded-User: alice", "--header", "Host: localhost"]

        @Test func isReachedByTheHealthCheckAndByOperatorsWithoutAnyPort() async throws {
            try await Self.with("unix:uid=33") { scene in
                let alive = try await scene.check()
                #expect(alive.status == 0 && alive.output == "alive\n", "\(alive.everything)")
                let metrics = try await scene.curl(scene.adminPath, "/metrics")
                #expect(metrics.output.contains("spotgate_build_info"))
                let ready = try await scene.curl(scene.adminPath, "/readyz")
                #expect(ready.output.hasPrefix("HTTP/1.1 200"))

                await scene.program.stop()
                let dead = try await scene.check()
                #expect(dead.status == 69)
                #expect(dead.errors.contains(scene.adminPath), "\(dead.errors)")
                #expect(!FileManager.default.fileExists(atPath: scene.path), "the path is left behind")
            }
        }

        @Test func believesTheNamedUserOfThisMachineAndNoOther() async throws {
            try await Self.with("unix:uid=33") { scene in
                // The socket's mode is the first gate; opened, the second one is the service's own.
                let shut = try await scene.curl(scene.path, as: 33, "/healthz")
                #expect(shut.status == 7, "\(shut.everything)")
                try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: scene.path)

                let trusted = try await scene.curl(scene.path, as: 33, "/token", Self.identity)
                #expect(trusted.output.hasPrefix("HTTP/1.1 200"), "\(trusted.output)")
                for user in [65_534, 0] {
                    let other = try await scene.curl(scene.path, as: user, "/token", Self.identity)
                    #expect(other.output.hasPrefix("HTTP/1.1 403"), "\(other.output)")
                    #expect(other.output.contains("peer_untrusted"))
                }
            }
        }

        @Test func takesOverAStaleSocketOfItsOwn() async throws {
            try await Self.with("unix") { scene in
                scene.program.signal(SIGKILL)
                _ = try await scene.program.outcome(within: .seconds(20))
                #expect(FileManager.default.fileExists(atPath: scene.path))
                let next = try scene.place.start(try Spotgate.executable, ["serve"], environment: scene.environment)
                try await next.ready { try await scene.curl(scene.path, "/healthz").output.hasPrefix("HTTP/1.1 200") }

                let second = try await scene.place.run(
                    try Spotgate.executable,
                    ["serve"],
                    environment: scene.environment
                )
                #expect(second.status != 0)
                #expect(second.everything.contains("somebody listens there"), "\(second.everything)")
                #expect(try await scene.curl(scene.path, "/healthz").output.hasPrefix("HTTP/1.1 200"))
            }
        }

        @Test(arguments: [
            ("a file", "the path exists and is no socket"), ("a link", "the path exists and is no socket"),
            ("another user's socket", "the path belongs to another user"),
        ])
        func touchesNothingAtItsPathThatIsNotItsOwn(what: String, words: String) async throws {
            try await Workplace.with { place in
                let path = place.path("public.sock")
                let target = try place.write("target", "precious")
                switch what {
                case "a file": try place.write("public.sock", "precious")
                case "a link": try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
                default:
                    let script = "import socket,sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])"
                    try await place.must("python3", ["-c", script, path])
                    try await place.mustAsRoot("chown", ["65534", path])
                }
                let outcome = try await place.run(
                    try Spotgate.executable,
                    ["serve"],
                    environment: Self.environment(place, "unix", nil)
                )
                #expect(outcome.status != 0)
                #expect(outcome.everything.contains(words), "\(outcome.everything)")
                #expect(try String(contentsOfFile: target, encoding: .utf8) == "precious")
                #expect((try? FileManager.default.attributesOfItem(atPath: path)) != nil)
            }
        }

        /// `[::]` is IPv6 alone, whatever the machine's bindv6only says: both families are two addresses.
        @Test func listensOnBothFamiliesWhenBothAreNamed() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let port = try Port.free()
                var environment = RunningService.environment(port: port, admin: try Port.free(), sandbox: sandbox)
                environment["SPOTGATE_LISTEN"] = "127.0.0.1:\(port),[::]:\(port)"
                environment["SPOTGATE_IDENTITY_TRUSTED_PEERS"] = "::1"
                let both = try place.start(try Spotgate.executable, ["serve"], environment: environment)
                try await both.ready { Port.isOpen(port) }
                let header = ["--header", "X-Forwarded-User: alice"]
                #expect(try await place.curl("http://[::1]:\(port)/token", header).status == 200)
                #expect(try await place.curl("http://127.0.0.1:\(port)/token", header).status == 403)
                await both.stop()

                let six = try place.start(
                    try Spotgate.executable,
                    ["serve"],
                    environment: environment.merging(["SPOTGATE_LISTEN": "[::]:\(port)"]) { $1 }
                )
                try await six.ready { try await place.run("curl", ["-s", "http://[::1]:\(port)/healthz"]).status == 0 }
                #expect(try await place.run("curl", ["-s", "http://127.0.0.1:\(port)/healthz"]).status == 7)
            }
        }
    }
}
