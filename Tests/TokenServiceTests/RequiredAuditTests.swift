import HTTPWire
import Synchronization
import Testing

@testable import TokenService

@Suite struct RequiredAuditTests {
    /// An audit file that can be made to fail, between lines or at one.
    private final class File: Sendable {
        struct State {
            var isFailing = false
            var takesLines = true
            var lines: [AuditRecord] = []
        }

        let state = Mutex(State())

        var audit: RequiredAudit {
            RequiredAudit(isFailing: { self.state.withLock { $0.isFailing } }) { record in
                self.state.withLock { state in
                    if state.takesLines { state.lines.append(record) }
                    return state.takesLines
                }
            }
        }
    }

    private let file = File()

    private func rig() throws -> Rig {
        var wiring = Rig.Wiring()
        wiring.requiredAudit = file.audit
        return try Rig(wiring: wiring)
    }

    @Test func handsOutATokenWhoseLineIsWritten() async throws {
        let rig = try rig()
        #expect(await rig.get(user: "alice").status == 200)
        #expect(file.state.withLock { $0.lines.map(\.code) } == ["ok"])
        #expect(rig.audit.isEmpty, "the line was written twice")
    }

    @Test func withholdsATokenWhoseLineCannotBeWritten() async throws {
        let rig = try rig()
        file.state.withLock { $0.takesLines = false }
        let response = await rig.get(user: "alice")
        #expect(response.status == 503)
        #expect(response.code == "overloaded")
        #expect(response.fields.text("Retry-After") == "5")
        #expect(response.body.isEmpty)
        #expect(rig.audit.map(\.code) == ["overloaded"])
    }

    @Test func doesNotAskThoughtSpotWhileLinesCannotBeWritten() async throws {
        let rig = try rig()
        file.state.withLock { $0.isFailing = true }
        await expectRefusal(await rig.get(user: "alice"), 503, "overloaded", rig: rig)
        #expect(await rig.calls().isEmpty)
        file.state.withLock { $0.isFailing = false }
        #expect(await rig.get(user: "alice").status == 200)
    }
}
