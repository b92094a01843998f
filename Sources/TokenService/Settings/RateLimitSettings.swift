/// How often one user and one peer may ask (`rate_limit.*`).
package struct RateLimitSettings: Sendable {
    /// Tokens a minute for one user; 0 sets no limit, as by default: one page load already takes several.
    package var perUserPerMinute = 0
    /// Tokens a minute for one direct peer, which usually is the proxy of everybody; 0 sets no limit.
    package var perPeerPerMinute = 0
    /// How many may come at once before the rate counts.
    package var burst = 30

    package init() {}

    /// What is wrong with the rates and the burst.
    func problems() -> [SettingProblem] {
        var problems: [SettingProblem] = []
        problems.require((0...600_000).contains(perUserPerMinute), "rate_limit.per_user_per_minute", "0 to 600000")
        problems.require(
            (0...60_000_000).contains(perPeerPerMinute),
            "rate_limit.per_peer_per_minute",
            "0 to 60000000"
        )
        problems.require((1...100_000).contains(burst), "rate_limit.burst", "1 to 100000")
        return problems
    }
}
