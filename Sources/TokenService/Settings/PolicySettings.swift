/// Who may become somebody in ThoughtSpot (`policy.*`).
package struct PolicySettings: Sendable {
    /// Anchored patterns, `*` for any run of characters; everybody the proxy signed in by default, nobody if empty.
    package var allowUsers = ["*"]
    /// Anchored patterns that win over `allowUsers`, without regard to case.
    package var denyUsers: [String] = []
    /// `Host` values that are answered; empty answers all of them.
    package var allowedHosts: [String] = []
    /// Reserved names (tsadmin, su, system, guest, …) that are allowed all the same.
    package var allowReservedUsers: [String] = []
    /// Whether a name that looks like an object id is allowed; V2 takes either where it says identifier.
    package var allowGUIDShapedUsers = false
    /// Whether a request that says nothing about groups is refused: else a blocked group is evaded by losing the header.
    package var requiresGroups = false

    package init() {}

    /// What is wrong with the patterns and the hosts.
    func problems() -> [SettingProblem] {
        var problems: [SettingProblem] = []
        for (key, patterns) in [("policy.allow_users", allowUsers), ("policy.deny_users", denyUsers)] {
            for (index, pattern) in patterns.enumerated() {
                problems.require(
                    NameGrammar.couldHold(userPattern: pattern),
                    "\(key)[\(index)]",
                    "a name, or a pattern with * such as *@example.com; no regular expression"
                )
            }
        }
        for (index, host) in allowedHosts.enumerated() {
            problems.require(
                !host.isEmpty && host.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x2F && $0 != 0x40 },
                "policy.allowed_hosts[\(index)]",
                "a host name or address, with :PORT if clients send one"
            )
        }
        return problems
    }
}
