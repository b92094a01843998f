import HTTPServer
import HTTPWire
import Synchronization
import Telemetry
import Testing
import ThoughtSpot

@testable import TokenService

/// The way to ThoughtSpot as requests share it: no caller takes it from the others.
@Suite struct UpstreamTests {
    private static let token = "JHNoaXJvMSRTSEEtMjU2JDUwMDAwMCRhYmNkZWZnaGlqa2xtbm9wJHFyc3R1dnd4eXo"

    /// A network on which the mints of some users hang until their deadline or a release, and which counts.
    private final class Network: Sendable {
        struct State {
            var hanging: Set<String> = []
            var isDown = false
            var running = 0
            var most = 0
            var served: [String] = []
            var probes = 0
        }

        let state = Mutex(State())

        func send(_ request: Request, _ deadline: MonotonicTime) async throws(ExchangeError) -> Response {
            guard request.method == .post else {
                return try state.withLock { state throws(ExchangeError) in
                    state.probes += 1
                    guard !state.isDown else { throw ExchangeError(.connect, mayHaveBeenSent: false, detail: "down") }
                    return Response(401)
                }
            }
            let body = String(decoding: request.body, as: UTF8.self)
            let user =
                body.split(separator: "&").first { $0.hasPrefix("username=") }.map { String($0.dropFirst(9)) } ?? ""
            state.withLock { state in
                state.running += 1
                state.most = max(state.most, state.running)
                state.served.append(user)
            }
            defer { state.withLock { $0.running -= 1 } }
            while state.withLock({ $0.hanging.contains(user) }) {
                guard .now() < deadline else { throw ExchangeError(.timedOut, mayHaveBeenSent: true, detail: "hangs") }
                try? await Task.sleep(for: .milliseconds(2))
            }
            if state.withLock({ $0.isDown }) { throw ExchangeError(.connect, mayHaveBeenSent: false, detail: "down") }
            var response = Response(200, body: Array(UpstreamTests.token.utf8))
            response.fields.append("Content-Type", "text/plain")
            return response
        }
    }

    private func rig(
        _ network: Network,
        _ limits: QueueLimits = QueueLimits(),
        seconds: Double = 5,
        sleep: @escaping Upstream.Sleep = { _ in try? await Task.sleep(for: .milliseconds(20)) }
    ) throws -> Rig {
        var wiring = Rig.Wiring(network: { _ in
            { (request, deadline) async throws(ExchangeError) in try await network.send(request, deadline) }
        })
        wiring.limits = limits
        wiring.sleep = sleep
        return try Rig(wiring: wiring) {
            $0.provisioning.mode = .off
            // The network of these tests answers mints alone.
            $0.serviceAccount = nil
            $0.requestDeadlineSeconds = seconds
        }
    }

    /// ThoughtSpot is slow for one user alone: everybody else is served, and the circuit stays closed.
    @Test func isNoOutageForOthersWhenOneUsersMintsHang() async throws {
        let network = Network()
        network.state.withLock { $0.hanging = ["mallory"] }
        let rig = try rig(network, seconds: 0.3)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<12 { group.addTask { #expect(await rig.get(user: "mallory").code == "thoughtspot_timeout") } }
            for number in 0..<60 {
                group.addTask {
                    try? await Task.sleep(for: .milliseconds(number * 10))
                    #expect(await rig.get(user: "user-\(number % 5)").status == 200)
                }
            }
        }
        #expect(rig.metrics.circuitState.value == 0)
    }

    /// Who is slow to ask leaves ThoughtSpot no time to answer: that says nothing of ThoughtSpot.
    @Test func takesNoEvidenceFromExchangesWithoutAFairChance() async throws {
        let network = Network()
        network.state.withLock { $0.hanging = ["alice", "bob", "carol"] }
        let rig = try rig(network, seconds: 1)
        for number in 0..<9 {
            let user = ["alice", "bob", "carol"][number % 3]
            let late = Rig.context(seconds: 0.05)
            var fields = Fields()
            fields.append("Host", "s")
            fields.append("X-Forwarded-User", user)
            #expect(
                await rig.service.token(Request(.get, "/token", fields: fields), late).code == "thoughtspot_timeout"
            )
        }
        #expect(rig.metrics.circuitState.value == 0)
        for user in ["alice", "bob", "carol"] { _ = await rig.get(user: user) }
        #expect(rig.metrics.circuitState.value != 0)
    }

    /// The service's own probe closes the circuit, without a request of anybody's.
    @Test func closesTheCircuitByItself() async throws {
        let network = Network()
        network.state.withLock { $0.isDown = true }
        let rig = try rig(network)
        for _ in 0..<8 { #expect(await rig.get(user: "alice").code == "thoughtspot_unavailable") }
        #expect(network.state.withLock { $0.served.count } == 5)
        #expect(rig.audit.last?.cause?.kind == .circuit)
        while network.state.withLock({ $0.probes < 3 }) { try await Task.sleep(for: .milliseconds(5)) }
        #expect(rig.metrics.circuitState.value != 0)
        network.state.withLock { $0.isDown = false }
        while rig.metrics.circuitState.value != 0 { try await Task.sleep(for: .milliseconds(5)) }
        #expect(network.state.withLock { $0.served.count } == 5)
        #expect(await rig.get(user: "alice").status == 200)
    }

    /// One user with 700 slow mints: the other is served at once, and the first one's surplus is told so.
    @Test func letsUsersTakeTurns() async throws {
        let network = Network()
        network.state.withLock { $0.hanging = ["many"] }
        let rig = try rig(network, QueueLimits(capacity: 8, maximumPerUser: 20, maximumWaiting: 100), seconds: 2)
        #expect(await rig.get(user: "one").status == 200)
        async let crowd = withTaskGroup(of: String?.self) { group in
            for _ in 0..<100 { group.addTask { await rig.get(user: "many").code } }
            return await group.reduce(into: [:]) { $0[$1 ?? "ok", default: 0] += 1 }
        }
        while rig.metrics.upstreamWaiting.value < 20 { try await Task.sleep(for: .milliseconds(1)) }
        for _ in 0..<20 {
            let start = MonotonicTime.now()
            #expect(await rig.get(user: "one").status == 200)
            #expect(MonotonicTime.now().nanoseconds(since: start) < 500_000_000)
        }
        #expect(rig.metrics.upstreamRunning.value == 2)
        network.state.withLock { $0.hanging = [] }
        let codes = await crowd
        #expect(codes["rate_limited"] == 78 && codes["ok"] == 22, "\(codes)")
        #expect(network.state.withLock { $0.most } <= 3)
        #expect(rig.metrics.upstreamRunning.value == 0 && rig.metrics.upstreamWaiting.value == 0)
        #expect(rig.metrics.upstreamRefused.value(.user) == 78)
    }

    @Test func boundsWhatWaitsOfAllUsersTogether() async throws {
        let network = Network()
        network.state.withLock { $0.hanging = Set((0..<40).map { "user-\($0)" }) }
        let rig = try rig(network, QueueLimits(capacity: 2, maximumPerUser: 20, maximumWaiting: 10), seconds: 0.5)
        let codes = await withTaskGroup(of: String?.self) { group in
            for number in 0..<40 { group.addTask { await rig.get(user: "user-\(number)").code } }
            return await group.reduce(into: [:]) { $0[$1 ?? "ok", default: 0] += 1 }
        }
        #expect(codes["overloaded"] ?? 0 >= 28, "\(codes)")
        #expect(rig.metrics.upstreamRefused.value(.total) == 28)
        #expect(rig.metrics.upstreamWaiting.value == 0)
    }

    /// What has not been sent when the caller leaves is not sent; what was sent is no success.
    @Test func sendsNothingForACallerWhoHasLeft() async throws {
        let network = Network()
        network.state.withLock { $0.hanging = ["alice"] }
        let rig = try rig(network, QueueLimits(capacity: 1, maximumPerUser: 20, maximumWaiting: 10))
        let sent = Task { await rig.get(user: "alice") }
        while network.state.withLock({ $0.served.isEmpty }) { try await Task.sleep(for: .milliseconds(1)) }
        let waiting = Task { await rig.get(user: "bob") }
        while rig.metrics.upstreamWaiting.value == 0 { try await Task.sleep(for: .milliseconds(1)) }
        waiting.cancel()
        #expect(await waiting.value.code == "abandoned")
        sent.cancel()
        network.state.withLock { $0.hanging = [] }
        #expect(await sent.value.body.isEmpty)
        #expect(network.state.withLock { $0.served } == ["alice"])
        let lines = rig.audit.map { ($0.user, $0.code, $0.tokenMark != nil) }
        #expect(
            lines.contains { $0 == ("bob", "abandoned", false) }
                && lines.contains { $0 == ("alice", "abandoned", true) }
        )
        #expect(!rig.audit.contains { $0.isSuccess })
    }
}
