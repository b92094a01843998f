import HTTPWire
import JSON
import Telemetry
import Testing

@testable import TokenService

@Suite struct ReadinessReportTests {
    private func state(_ name: String, _ rig: Rig) -> ReadinessReport.Check.State? {
        rig.service.readiness().checks.first { $0.name == name }?.state
    }

    @Test func showsAProxyThatLetsPeopleThroughUnsigned() async throws {
        let rig = try Rig { $0.provisioning.mode = .off }
        for _ in 0..<20 { _ = await rig.get(user: "alice") }
        for _ in 0..<4 { _ = await rig.get([]) }
        #expect(state("identity", rig) == .ok)
        _ = await rig.get([])
        #expect(state("identity", rig) == .warn)
        #expect(rig.service.readiness().isReady)
        #expect(rig.metrics.identityMissing.value == 5)
    }

    @Test func forgetsTroubleAfterTwoMinutes() async throws {
        let clock = ManualClock()
        let rig = try Rig(wiring: .init(clock: { clock.now })) { $0.provisioning.mode = .off }
        for _ in 0..<10 { _ = await rig.get([]) }
        #expect(state("identity", rig) == .warn)
        clock.advance(seconds: 130)
        #expect(state("identity", rig) == .ok)
    }

    /// All replicas share ThoughtSpot: were its outage a failure, a balancer would have none left to send people to.
    @Test func staysReadyWhileThoughtSpotIsAway() async throws {
        let rig = try Rig(
            wiring: .init(network: { _ in
                { (_, _) async throws(ExchangeError) in
                    throw ExchangeError(.connect, mayHaveBeenSent: false, detail: "refused")
                }
            })
        ) { $0.provisioning.mode = .off }
        for user in ["alice", "bob", "carol", "dave", "eve", "frank"] { _ = await rig.get(user: user) }
        #expect(state("thoughtspot", rig) == .warn)
        #expect(rig.service.readiness().isReady)
        #expect(rig.service.readiness().json["thoughtspot"]?.string == "unavailable")
    }

    @Test func isNotReadyWithoutAKey() throws {
        let rig = try Rig(keys: SecretKeys(cluster: []))
        #expect(state("secret_key", rig) == .fail)
        #expect(!rig.service.readiness().isReady)
    }

    @Test func isOnePageOfChecks() throws {
        let report = ReadinessReport([
            .init("thoughtspot", .fail, "does not answer"), .init("clock", .warn, "90 s ahead"),
        ])
        #expect(!report.isReady)
        #expect(
            JSONWriter().text(of: report.json)
                == #"{"ready":false,"thoughtspot":"unavailable","checks":{"thoughtspot":{"state":"fail","detail":"does not answer"},"#
                + #""clock":{"state":"warn","detail":"90 s ahead"}}}"#
        )
    }
}
