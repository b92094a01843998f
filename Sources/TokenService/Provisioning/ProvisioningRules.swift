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

    /// Whether the operator has named that group as one that may carry privileges.
    func mayBePrivileged(_ name: Name) -> Bool { privilegedExceptions.contains(name) }

    /// With `replace`, the groups to leave: those this service gives to people, never one that somebody gave by hand.
    ///
    /// Where nothing is known of the groups, none.
    func surplus(in held: [Situation.Membership], beyond wanted: [Name], for grant: Grant) -> [Plan.Group] {
        guard groupMode == .replace, !grant.keepsMemberships else { return [] }
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
