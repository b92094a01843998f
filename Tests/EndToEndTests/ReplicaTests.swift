import Foundation
import Testing

extension EndToEnd {
    /// Two replicas behind the shipped configurations of HAProxy and nginx: what happens to one of them costs the caller nothing.
    struct ReplicaTests {
        private struct Replica {
            let place: Workplace
            let sandbox: RunningSandbox
            let port: Int
            let admin: Int
            var service: RunningService

            init(_ place: Workplace, _ sandbox: RunningSandbox) async throws {
                self.place = place
                self.sandbox = sandbox
                port = try Port.free()
                admin = try Port.free()
                service = try await Self.start(place, sandbox, port, admin)
            }

            private static func start(
                _ place: Workplace,
                _ sandbox: RunningSandbox,
                _ port: Int,
                _ admin: Int
            ) async throws -> RunningService {
                try await RunningService(in: place, sandbox: sandbox, port: port, adminPort: admin)
            }

            /// Ends it by `signal` and starts a new one in its place.
            mutating func restart(_ signal: Int32) async throws {
                service.program.signal(signal)
                let outcome = try await service.program.outcome(within: .seconds(15))
                if signal == SIGTERM { #expect(outcome.status == 0) }
                try await Task.sleep(for: .milliseconds(300))
                service = try await Self.start(place, sandbox, port, admin)
            }
        }

        @Test(arguments: ["haproxy.cfg", "nginx.conf"])
        func losesNoCallWhenOneIsKilledAndBothAreRestarted(recipe: String) async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                var one = try await Replica(place, sandbox)
                var two = try await Replica(place, sandbox)
                let port = try await Self.balancer(recipe, place, one, two)

                let load = try await Load(in: place, port: port)
                try await Task.sleep(for: .seconds(1))
                try await one.restart(SIGKILL)
                try await Task.sleep(for: .seconds(2))
                try await one.restart(SIGTERM)
                try await Task.sleep(for: .seconds(2))
                try await two.restart(SIGTERM)
                try await Task.sleep(for: .seconds(1))
                let result = try await load.stop()
                #expect(result.failures.isEmpty, "\(result)")
                #expect(result.tokens > 500)
            }
        }

        /// Starts the shipped balancer in front of both, and gives its port.
        private static func balancer(
            _ recipe: String,
            _ place: Workplace,
            _ one: Replica,
            _ two: Replica
        ) async throws -> Int {
            let port = try Port.free()
            let isNginx = recipe == "nginx.conf"
            let replicas = [(one, "1"), (two, "2")].map { replica, number in
                isNginx
                    ? ("127.0.0.1:810\(number)", "127.0.0.1:\(replica.port)")
                    : (
                        "127.0.0.1:810\(number) port 910\(number)",
                        "127.0.0.1:\(replica.port) port \(replica.admin)"
                    )
            }
            let file = try place.fill(
                "deploy/scale-out/\(recipe)",
                [("127.0.0.1:8081", "127.0.0.1:\(port)")] + replicas,
                as: recipe
            )
            let program: Program
            if isNginx {
                program = try Proxy.startNginx(in: place, with: file)
            } else {
                program = try place.start("haproxy", ["-db", "-f", file])
            }
            try await program.ready { Port.isOpen(port) }
            return port
        }
    }
}
