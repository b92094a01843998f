import HTTPWire
import Sandbox
import Testing

@testable import TokenService

/// Attack case 38 for REST API 2.0, whose answers say for whom, where, for what and how long.
@Suite struct AnswerAttackTests {
    private static let lies =
        [
            "token_cr", "token_lf", "token_space", "token_quotes", "token_html", "token_empty", "token_large",
            "user", "org", "access", "object", "expiry_past", "expiry_far", "token_number", "token_null",
            "token_missing",
            "token_duplicate",
        ]

    @Test(arguments: lies)
    func a38WithholdsAV2AnswerThatIsNotWhatWasAsked(lie: String) async throws {
        let rig = try Rig {
            $0.token.api = .v2
            // Without an account: its own sign-in would meet the lie first.
            $0.serviceAccount = nil
            $0.provisioning.mode = .justInTime
            $0.provisioning.groupMode = .ignore
            $0.token.org.constant = "0"
            if lie == "access" || lie == "object" {
                $0.token.mode = .object
                $0.token.objectID = "11111111-2222-3333-4444-555555555555"
            }
        }
        await rig.fault("lie=\(lie)@auth/token/\(lie == "access" || lie == "object" ? "object" : "full")")
        expect(await rig.get(user: "alice"), rig, lie)
    }

    @Test(arguments: ["user", "org", "expiry_past", "expiry_far", "token_space", "token_null"])
    func a38WithholdsACustomTokenForSomebodyElse(lie: String) async throws {
        let rig = try Rig {
            $0.token.api = .v2
            // Without an account: its own sign-in would meet the lie first.
            $0.serviceAccount = nil
            $0.provisioning.mode = .justInTime
            $0.provisioning.groupMode = .ignore
            $0.token.mode = .custom
            $0.token.org.constant = "0"
        }
        await rig.fault("lie=\(lie)@auth/token/custom")
        expect(await rig.get(user: "alice"), rig, lie)
    }

    /// What can be read and is about somebody or something else raises an alarm; what is no token does not.
    private func expect(_ response: Response, _ rig: Rig, _ lie: String) {
        if lie.hasPrefix("token_") { expectUnreadable(response, rig, lie) } else { expectWithheld(response, rig, lie) }
    }
}
