internal import JSON
internal import TokenService

extension ConfigurationKey {
    /// Who may become somebody in ThoughtSpot.
    static let policy: [ConfigurationKey] = [
        ConfigurationKey(
            "policy.allow_users",
            .texts,
            \.service.policy.allowUsers,
            "Users that may have a token: names or patterns with *, matched as a whole."
        ),
        ConfigurationKey(
            "policy.deny_users",
            .texts,
            \.service.policy.denyUsers,
            example: ["*@contractor.example.com"],
            "Users that may not, whatever policy.allow_users says; in any spelling (NFKC, case folding)."
        ),
        ConfigurationKey(
            "policy.allowed_hosts",
            .texts,
            \.service.policy.allowedHosts,
            example: ["token.example.com"],
            "Values of Host that are answered; empty answers all, but that on a listener on the loopback a Host with the "
                + "listener's own port must name this machine."
        ),
        ConfigurationKey(
            "policy.allow_reserved_users",
            .texts,
            \.service.policy.allowReservedUsers,
            "Built-in users such as tsadmin that may have a token all the same. Best left empty."
        ),
        ConfigurationKey(
            "policy.allow_guid_shaped_users",
            .flag,
            \.service.policy.allowGUIDShapedUsers,
            "Whether a name that looks like an object id is allowed; ThoughtSpot may take it for another user's id."
        ),
        ConfigurationKey(
            "policy.block_file",
            .optionalText,
            \.blockFile,
            example: "/etc/spotgate/block.jsonc",
            "The kill switch: {\"users\": [], \"groups\": [], \"orgs\": []}, effective on the next request. Users and groups "
                + "are names or patterns with *; an entry that can never match is an error."
        ),
        ConfigurationKey(
            "policy.require_groups",
            .flag,
            \.service.policy.requiresGroups,
            "Whether a request that says nothing about groups is refused, so that a blocked group is not evaded by losing "
                + "the header."
        ),
    ]

    /// What is put in place in ThoughtSpot before a token is asked for.
    static let provisioning: [ConfigurationKey] = [
        ConfigurationKey(
            "provisioning.mode",
            .word,
            \.service.provisioning.mode,
            "Who creates an unknown user: off nobody, explicit the service account, just_in_time ThoughtSpot itself."
        ),
        ConfigurationKey(
            "provisioning.update_users",
            .flag,
            \.service.provisioning.updatesUsers,
            "Whether users who are there already get the mail address and display name that the proxy sends; what it "
                + "does not send is left alone."
        ),
        ConfigurationKey(
            "provisioning.remember_seconds",
            .integer(0...86_400),
            \.service.provisioning.rememberSeconds,
            "How long it is believed that a user and their groups are in place; 0 looks every time."
        ),
        ConfigurationKey(
            "provisioning.remember_users",
            .integer(1...1_000_000),
            \.service.provisioning.rememberUsers,
            "How many users are remembered at most."
        ),
        ConfigurationKey(
            "provisioning.groups.mode",
            .word,
            \.service.provisioning.groupMode,
            "Memberships: ignore leaves them alone, add only adds, replace also removes from groups managed here."
        ),
        ConfigurationKey(
            "provisioning.groups.allow",
            .texts,
            \.service.provisioning.allow,
            example: ["Sales", "Region *"],
            "ThoughtSpot groups that a header or claim may give: names or patterns with *; empty allows none."
        ),
        ConfigurationKey(
            "provisioning.groups.map",
            .map,
            \.service.provisioning.map,
            example: ["sales-team": "Sales"],
            "The proxy's group and ThoughtSpot's name for it; others keep their name."
        ),
        ConfigurationKey(
            "provisioning.groups.static",
            .texts,
            \.service.provisioning.statics,
            example: ["Embedded users"],
            "ThoughtSpot groups that everybody gets."
        ),
        ConfigurationKey(
            "provisioning.groups.create",
            .flag,
            \.service.provisioning.create,
            "Whether a group that ThoughtSpot does not know is created, without any privilege."
        ),
        ConfigurationKey(
            "provisioning.groups.not_allowed",
            .word,
            \.service.provisioning.notAllowed,
            "What happens to a group that is not allowed: drop it, or refuse the user."
        ),
        ConfigurationKey(
            "provisioning.groups.allow_privileged",
            .texts,
            \.service.provisioning.allowPrivileged,
            "Groups that may be given although they carry ADMINISTRATION, BYPASSRLS or the like."
        ),
    ]
}
