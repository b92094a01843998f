/// The steps from what is there to what is wanted, in an order that never leaves more rights than asked if one fails:
/// rights are taken before any are given, and a user exists without groups before they get them.
package struct Plan: Sendable, Equatable {
    /// One change in ThoughtSpot.
    package enum Step: Sendable, Hashable {
        case leave([Group])
        case createGroup(Name)
        /// Makes a user of the primary org one of the grant's org.
        case addToOrg(userID: String)
        case createUser
        case join([Name])
        /// Sets what is not nil.
        case update(Profile)
    }

    /// Display name and mail address, or what of them is to change.
    package struct Profile: Sendable, Hashable {
        package var displayName: String?
        package var email: String?
    }

    /// A group by name and id.
    package struct Group: Sendable, Hashable {
        package let name: Name
        package let id: String
    }

    package private(set) var steps: [Step] = []
    /// Groups that are not given because they are unknown or privileged.
    package private(set) var withheld: [Name] = []
    /// The user's id, if there is one already.
    let userID: String?
    /// The ids of the wanted groups that are there.
    private(set) var groupIDs: [Name: String] = [:]

    /// The plan for that grant.
    init(_ grant: Grant, rules: ProvisioningRules, situation: Situation) throws(Refused) {
        var wanted: [Name] = []
        var missing: [Name] = []
        var privileged: [Group] = []
        for name in grant.groups {
            switch situation.groups[name] ?? .unknown {
            case .known(let id):
                wanted.append(name)
                groupIDs[name] = id
            case .unknown where rules.createsGroups:
                wanted.append(name)
                missing.append(name)
            case .privileged(let id):
                guard !rules.refusesGroups else { throw Refused(.identityDenied, "a group is unknown or privileged") }
                withheld.append(name)
                privileged.append(Group(name: name, id: id))
            case .unknown:
                guard !rules.refusesGroups else { throw Refused(.identityDenied, "a group is unknown or privileged") }
                withheld.append(name)
            }
        }
        var held: [Situation.Membership] = []
        var update: Profile?
        switch situation.user {
        case .unknown:
            userID = nil
            steps = missing.map(Step.createGroup) + [.createUser]
        case .elsewhere(let id):
            userID = id
            steps = missing.map(Step.createGroup) + [.addToOrg(userID: id)]
        case .known(let id, let groups, let profile):
            userID = id
            held = groups
            update = rules.update(of: profile, for: grant)
            var surplus = rules.surplus(in: groups, beyond: wanted, for: grant)
            // A group that was given while it was harmless is taken back, whatever else is left alone.
            surplus += privileged.filter { group in
                groups.contains { $0.id == group.id } && !surplus.contains { $0.id == group.id }
            }
            steps = (surplus.isEmpty ? [] : [.leave(surplus)]) + missing.map(Step.createGroup)
        }
        let heldIDs = Set(held.map(\.id))
        let absent = wanted.filter { name in groupIDs[name].map { !heldIDs.contains($0) } ?? true }
        if !absent.isEmpty { steps.append(.join(absent)) }
        if let update { steps.append(.update(update)) }
    }

    /// Leaves display name and mail address as they are.
    mutating func dropUpdate() {
        steps.removeAll { step in
            if case .update = step { true } else { false }
        }
    }
}

extension Plan.Step: CustomStringConvertible {
    /// As `explain` prints it and the audit line names it.
    package var description: String {
        switch self {
        case .leave(let groups): "leave \(groups.map(\.name.text).joined(separator: ", "))"
        case .createGroup(let name): "create group \(name)"
        case .addToOrg: "add user to org"
        case .createUser: "create user"
        case .join(let names): "join \(names.map(\.text).joined(separator: ", "))"
        case .update(let profile):
            switch (profile.displayName, profile.email) {
            case (_?, _?): "update display name and mail address"
            case (nil, _): "update mail address"
            case (_, nil): "update display name"
            }
        }
    }
}
