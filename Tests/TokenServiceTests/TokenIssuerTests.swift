import HTTPWire
import JSON
import Sandbox
import Telemetry
import Testing
import ThoughtSpot

@testable import TokenService

@Suite struct TokenIssuerTests {
    private static let newKey = "0d3c1f52-9999-4f0e-9a57-f1d1c2b3a495"

    @Test func triesTheKeysInOrderAndRemembersWhichWorks() async throws {
        let keys = [Confidential(TokenIssuerTests.newKey), Confidential(Rig.secretKey)]
        let rig = try Rig(keys: SecretKeys(cluster: keys))
        #expect(await rig.get(user: "alice").status == 200)
        #expect(rig.metrics.secretGeneration.value == 2)
        #expect(rig.service.readiness().checks.contains { $0.name == "secret_key" && $0.state == .warn })
        await rig.clearCalls()
        #expect(await rig.get(user: "alice").status == 200)
        #expect(await rig.mints() == 1)
        await rig.control(.put, "secret-key", #"{"secret_key":"\#(TokenIssuerTests.newKey)"}"#)
        #expect(await rig.get(user: "alice").status == 200)
        #expect(rig.metrics.secretGeneration.value == 1)
    }

    @Test func readsTheKeysAgainOnceWhenTheyAreRefused() async throws {
        let reads = Sent()
        let wiring = Rig.Wiring(reread: {
            reads.add()
            return SecretKeys(cluster: [Confidential(TokenIssuerTests.newKey)])
        })
        let rig = try Rig(wiring: wiring)
        await rig.control(.put, "secret-key", #"{"secret_key":"\#(TokenIssuerTests.newKey)"}"#)
        #expect(await rig.get(user: "alice").status == 200)
        #expect(reads.count == 1)
    }

    /// Whoever comes second finds nothing new in the file, and yet has not tried what is in use now.
    @Test func offersTheNewKeysToEveryRequestThatTheOldOnesFailed() async {
        let reads = Sent()
        let ring = KeyRing(SecretKeys(cluster: ["old"])) { ring in
            if reads.count == 0 { ring.replace(SecretKeys(cluster: ["new"])) }
            reads.add()
        }
        let tried = ring.generation
        #expect(await ring.refresh(since: tried))
        #expect(await ring.refresh(since: tried))
        #expect(reads.count == 1)
        #expect(await !ring.refresh(since: ring.generation))
        #expect(reads.count == 2)
    }

    @Test func saysNoWhenNoKeyIsAccepted() async throws {
        let rig = try Rig(keys: SecretKeys(cluster: [Confidential(TokenIssuerTests.newKey)]))
        let response = await rig.get(user: "alice")
        #expect(response.status == 502 && response.code == "thoughtspot_rejected" && response.body.isEmpty)
        #expect(await rig.mints() == 1)
    }

    @Test func takesTheKeyOfTheOrgBeforeTheClusters() {
        let keys = SecretKeys(cluster: ["cluster"], perOrg: ["7": ["seven-a", "seven-b"]])
        let ring = KeyRing(keys)
        #expect(ring.candidates(for: .number(7)).map { $0.key.reveal() } == ["seven-a", "seven-b"])
        #expect(ring.candidates(for: .number(8)).map { $0.key.reveal() } == ["cluster"])
        #expect(ring.accept(1, for: .number(7)))
        #expect(ring.candidates(for: .number(7)).map(\.place) == [1, 0])
        #expect(ring.candidates(for: nil).map(\.place) == [0])
    }

    @Test func sendsTheObjectOfAReportBookView() async throws {
        let rig = try Rig {
            $0.token.accessLevel = .reportBookView
            $0.token.objectID = "11111111-2222-3333-4444-555555555555"
        }
        #expect(await rig.get(user: "alice").status == 200)
        let form = await rig.entries().last?["form"]?.array?.compactMap { $0.array?.compactMap(\.string) } ?? []
        #expect(form.contains(["access_level", "REPORT_BOOK_VIEW"]))
        #expect(form.contains(["id", "11111111-2222-3333-4444-555555555555"]))
    }
}
