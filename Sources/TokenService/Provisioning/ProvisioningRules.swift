internal import ThoughtSpot

/// The provisioning settings as the planner needs them.
struct ProvisioningRules: Sendable {
    let mode: ProvisioningSettings.Mode
    let groupMode: ProvisioningSettings.GroupMode
    let createsGroups: Bool
    let updatesUsers: Bool
    /// Whether an unknown or privileged group refuses the user instead of being left out.
    let refusesGroups: Bool
    private let privilegedExceptions: Set<Name>
    private let managed: [Pattern]
    private let managedNames: Set<Name>

    init(_ settings: ProvisioningSettings) {
        mode = settings.mode
        groupMode = settings.groupMode
        createsGroups = settings.create
        updatesUsers = settings.updatesUsers
        refusesGroups = settings.notAllowed == .refuse
        privilegedExceptions = Set(settings.allowPrivileged.map(Name.init))
        managed = settings.allow.map { Pattern($0) }
        managedNames = Set((settings.statics + settings.map.values).map(Name.init))
    }

    /// Whether members of such a group could administer or see past row-level security.
    func isTooPowerful(_ name: Name, _ privileges: [Privilege]) -> Bool {
        !privilegedExceptions.contains(name) && privileges.contains { ProvisioningRules.isPower($0.rawValue) }
    }

    /// The privileges that a group from outside never brings (v2-auth: PRIVILEGES).
    static func isPower(_ privilege: String) -> Bool {
        privilege.hasSuffix("ADMINISTRATION")
            || ["BYPASSRLS", "USERMANAGEMENT", "CONTROL_TRUSTED_AUTH", "CAN_MANAGE_VARIABLES"].contains(privilege)
    }

    /// With `replace`, the groups to leave: those this service gives to people, never one that somebody gave by hand.
    func surplus(in held: [Situation.Membership], beyond wanted: [Name]) -> [Plan.Group] {
        guard groupMode == .replace else { return [] }
        return held.compactMap { membership in
            guard let name = membership.name, !wanted.contains(name), manages(name) else { return nil }
            return Plan.Group(name: name, id: membership.id)
        }
    }

    /// What of somebody's display name and mail address differs from what came with the request; nil if nothing does.
    ///
    /// What did not come is left alone, and so is a display name that was made distinct when the user was created.
    func update(of profile: Plan.Profile, for grant: Grant) -> Plan.Profile? {
        guard updatesUsers else { return nil }
        var update = Plan.Profile()
        if let wanted = grant.displayName,
            ![wanted, grant.distinctDisplayName].contains(where: { isSame($0, profile.displayName) })
        {
            update.displayName = wanted
        }
        if let wanted = grant.email, !isSame(wanted, profile.email) { update.email = wanted }
        return update == Plan.Profile() ? nil : update
    }

    private func isSame(_ wanted: String, _ there: String?) -> Bool {
        there.map { $0.utf8.elementsEqual(wanted.utf8) } ?? false
    }

    private func manages(_ name: Name) -> Bool {
        !ReservedNames.isReserved(group: name.text)
            && (managedNames.contains(name) || managed.contains { $0.matches(name.text) })
    }
}
