import Foundation
import Testing

extension EndToEnd {
    /// Cases A39 and A41 where ThoughtSpot is unwell while users and groups are looked up and created.
    ///
    /// Each has its code in time, and nobody gets a token that somebody half made would have.
    struct ProvisioningAttackTests {
        private static let ailments: [(fault: String, status: Int, code: String)] = [
            (#""kind":"status","status":500,"body":"spec""#, 502, "thoughtspot_rejected"),
            (#""kind":"status","status":500,"body":"live""#, 502, "thoughtspot_rejected"),
            (#""kind":"status","status":403,"body":"graphql""#, 502, "thoughtspot_rejected"),
            (#""kind":"status","status":500,"body":"null""#, 502, "thoughtspot_rejected"),
            (#""kind":"status","status":403,"body":"html""#, 502, "thoughtspot_rejected"),
            (#""kind":"status","status":401,"body":"spec""#, 502, "thoughtspot_rejected"),
            (#""kind":"status","status":200,"body":"html""#, 502, "thoughtspot_malformed"),
            (#""kind":"status","status":429,"retry_after":7"#, 503, "thoughtspot_unavailable"),
            (#""kind":"status","status":503,"body":"html","retry_after":9"#, 503, "thoughtspot_unavailable"),
            (#""kind":"status","status":504"#, 504, "thoughtspot_timeout"),
            (#""kind":"redirect","status":301,"location":"http://127.0.0.1:1/x""#, 502, "thoughtspot_rejected"),
            (#""kind":"redirect","status":302,"location":"https://evil.example/""#, 502, "thoughtspot_rejected"),
            (#""kind":"redirect","status":307,"location":"/elsewhere""#, 502, "thoughtspot_rejected"),
            (#""kind":"redirect","status":308,"location":"//evil.example/""#, 502, "thoughtspot_rejected"),
            (#""kind":"hang""#, 504, "thoughtspot_timeout"),
            (#""kind":"reset""#, 503, "thoughtspot_unavailable"),
        ]

        /// Where it goes wrong: looking a user up, creating one, looking a group up, creating one, joining it.
        @Test(
            arguments: [
                ("user", "GET"), ("user", "POST"), ("group", "GET"), ("group", "POST"),
                ("user/{userid}/groups", "POST"),
            ]
        )
        func a39a41MintNothingWhenProvisioningFails(endpoint: String, verb: String) async throws {
            let settings: [String: String?] = [
                "SPOTGATE_LIMITS_REQUEST_DEADLINE_SECONDS": "1", "SPOTGATE_PROVISIONING_GROUPS_ALLOW": "*",
            ]
            try await Scene.with(settings) { scene in
                for (number, ailment) in Self.ailments.enumerated() {
                    try await scene.sandbox.clearFaults()
                    // In between ThoughtSpot is well: no ailment may be taken for the one before.
                    try await scene.expectToken(Scene.get())
                    let before = try await scene.mints()
                    let place = "\"endpoint\":\"\(endpoint)\",\"method\":\"\(verb)\""
                    try await scene.sandbox.fault("{\(ailment.fault),\(place)}")
                    let lines = ["X-Forwarded-User: new-\(number)", "X-Forwarded-Groups: group-\(number)"]
                    let start = ContinuousClock.now
                    let heard = try scene.send(
                        Scene.get(lines[0], lines[1], "Connection: close", bare: true)
                    )
                    let what = "\(verb) \(endpoint): \(ailment.fault)"
                    #expect(ContinuousClock.now - start < .seconds(1.8), "\(what)")
                    #expect(heard.statuses == [ailment.status], "\(what)")
                    #expect(heard.text.contains("\r\nSpotgate-Error: \(ailment.code)\r\n"), "\(what) \(heard.text)")
                    #expect(heard.text.hasSuffix("\r\n\r\n") && !heard.text.contains("\r\nLocation:"), "\(what)")
                    for word in ["retry_after\":7", "retry_after\":9"] where ailment.fault.contains(word) {
                        #expect(heard.text.contains("\r\nRetry-After: \(word.suffix(1))\r\n"), "\(what)")
                    }
                    #expect(try await scene.mints() == before, "minted: \(what)")
                    // The next request finishes what this one began.
                    try await scene.sandbox.clearFaults()
                    let next = try scene.send(Scene.get(lines[0], lines[1], "Connection: close", bare: true))
                    #expect(next.statuses == [200], "\(what) \(next.text)")
                }
                let log = scene.service.program.errors
                #expect(!log.contains(RunningSandbox.secretKey) && !log.contains(RunningSandbox.password))
                #expect(!log.contains("JSESSIONID"))
            }
        }
    }
}
