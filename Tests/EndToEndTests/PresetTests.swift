import Foundation
import Testing

extension EndToEnd {
    /// The presets that read plain headers, as their proxies send them; those with an assertion are in `AssertionTests`.
    struct PresetTests {
        private static let principal = Data(
            #"""
            {"auth_typ":"aad","name_typ":"name","role_typ":"roles","claims":[{"typ":"name","val":"Alice"},
            {"typ":"groups","val":"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"},{"typ":"roles","val":"marketing"},
            {"typ":"tid","val":"sales"}]}
            """#.utf8
        ).base64EncodedString()

        /// Preset, what its proxy sends, who that is, and which of the allowed groups `sales` and `marketing` come along.
        private static let cases: [(preset: String, lines: [String], user: String, groups: Set<String>)] = [
            (
                "header", ["X-Forwarded-User: alice", "X-Forwarded-Groups: sales,hr"], "alice", ["sales"]
            ),
            (
                "oauth2-proxy",
                [
                    "X-Forwarded-User: 1234", "X-Forwarded-Email: alice@example.org",
                    "X-Forwarded-Preferred-Username: alice", "X-Forwarded-Groups: sales,role:marketing",
                ], "1234", ["sales"]
            ),
            (
                "azure-easyauth",
                [
                    "X-MS-CLIENT-PRINCIPAL-NAME: alice@example.org", "X-MS-CLIENT-PRINCIPAL-ID: 1",
                    "X-MS-CLIENT-PRINCIPAL-IDP: aad", "X-MS-CLIENT-PRINCIPAL: \(principal)",
                ], "alice@example.org", ["sales", "marketing"]
            ),
            (
                "istio", ["x-jwt-claim-sub: alice", "x-jwt-claim-email: alice@example.org"], "alice", []
            ),
            (
                "pomerium", ["X-Pomerium-Claim-Email: alice@example.org", "X-Pomerium-Claim-Groups: sales"],
                "alice@example.org", ["sales"]
            ),
        ]

        @Test(arguments: cases.indices)
        func readsWhatThePresetsProxySends(index: Int) async throws {
            let (preset, lines, user, groups) = Self.cases[index]
            let settings: [String: String?] = [
                "SPOTGATE_IDENTITY_PRESET": preset,
                "SPOTGATE_PROVISIONING_GROUPS_MAP": "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0=sales",
            ]
            try await Scene.with(settings) { scene in
                let request = Scene.get(lines.joined(separator: "\r\n"), bare: true)
                try await scene.expectRefusal(request, 403, "peer_untrusted", from: Scene.stranger)
                let name = lines[0].prefix { $0 != ":" }
                let twin = "\(name.replacing("-", with: "_")): mallory"
                try await scene.expectRefusal(
                    Scene.get((lines + [twin]).joined(separator: "\r\n"), bare: true),
                    400,
                    "identity_aliased",
                    hidden: ["mallory"]
                )
                try await scene.expectRefusal(
                    Scene.get((lines + ["\(name): mallory"]).joined(separator: "\r\n"), bare: true),
                    400,
                    "identity_duplicate"
                )
                try await scene.expectRefusal(Scene.get(bare: true), 401, "identity_missing")
                try await scene.expectToken(request, for: user)
                #expect(Set(try await scene.sandbox.state().held(by: user)).subtracting(["All"]) == groups)
            }
        }
    }
}
