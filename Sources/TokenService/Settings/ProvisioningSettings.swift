/// What is put in place in ThoughtSpot before a token is asked for (`provisioning.*`).
package struct ProvisioningSettings: Sendable {
    /// Who creates an unknown user (`provisioning.mode`).
    package enum Mode: String, Sendable, CaseIterable {
        /// Nobody: an unknown user is refused.
        case off
        /// The service, by calls of its service account.
        case explicit
        /// ThoughtSpot itself while it mints.
        case justInTime = "just_in_time"
    }

    /// What happens to memberships (`provisioning.groups.mode`).
    package enum GroupMode: String, Sendable, CaseIterable {
        case ignore, add, replace
    }

    /// What happens to a group that is not on the allow-list (`provisioning.groups.not_allowed`).
    package enum NotAllowed: String, Sendable, CaseIterable {
        case drop, refuse
    }

    package var mode = Mode.explicit
    /// Whether a user who is there already gets the mail address and the display name that come with the request.
    package var updatesUsers = false
    package var groupMode = GroupMode.add
    /// Patterns of ThoughtSpot group names that a header or claim may give; empty allows none.
    package var allow: [String] = []
    /// The proxy's group name → ThoughtSpot's; unmapped names stay as they are.
    package var map: [String: String] = [:]
    /// ThoughtSpot groups that everybody gets.
    package var statics: [String] = []
    /// Whether a group that ThoughtSpot does not know is created (without any privilege).
    package var create = false
    package var notAllowed = NotAllowed.drop
    /// Groups that may carry ADMINISTRATION, BYPASSRLS and their like all the same.
    package var allowPrivileged: [String] = []
    /// How long it is believed that a user and their groups are in place; 0 looks every time.
    package var rememberSeconds = 300
    /// How many users are remembered at most.
    package var rememberUsers = 50_000

    package init() {}

    /// What is wrong with modes, times and the names of groups.
    func problems() -> [SettingProblem] {
        var problems: [SettingProblem] = []
        problems.require((0...86_400).contains(rememberSeconds), "provisioning.remember_seconds", "0 to 86400")
        problems.require(
            (1...1_000_000).contains(rememberUsers),
            "provisioning.remember_users",
            "1 to 1000000"
        )
        problems.require(
            !updatesUsers || mode == .explicit,
            "provisioning.update_users",
            "true only with provisioning.mode explicit; in just_in_time mode ThoughtSpot decides"
        )
        let lists = [
            ("provisioning.groups.allow", allow), ("provisioning.groups.static", statics),
            ("provisioning.groups.allow_privileged", allowPrivileged),
            ("provisioning.groups.map", map.keys.sorted() + map.values.sorted()),
        ]
        for (key, names) in lists {
            problems.require(!names.contains(""), key, "no empty names")
        }
        problems.require(
            !statics.contains(where: ReservedNames.isReserved(group:)),
            "provisioning.groups.static",
            "no built-in group (\(ReservedNames.groups.joined(separator: ", ")))"
        )
        return problems
    }
}
