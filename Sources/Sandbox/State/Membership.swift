/// Who belongs to which group, directly and by groups in groups, and what that allows.
extension Directory {
    /// How a list of groups or members is applied to what is there.
    enum Change: String, Sendable {
        case add = "ADD"
        case remove = "REMOVE"
        case replace = "REPLACE"

        /// What becomes of a list; `replace` takes out of the old one what `scope` covers.
        func applied<Element: Equatable>(
            to old: [Element],
            with given: [Element],
            within scope: (Element) -> Bool
        ) -> [Element] {
            let kept =
                switch self {
                case .add: old
                case .remove: old.filter { !given.contains($0) }
                case .replace: old.filter { !scope($0) }
                }
            guard self != .remove else { return kept }
            return given.reduce(into: kept) { if !$0.contains($1) { $0.append($1) } }
        }
    }

    /// The direct groups of a user in that org (nil: in all), `All` first: nobody can leave it.
    func assignedGroups(_ user: User, org: Int?) -> [String] {
        let everyone = orgs.filter { user.orgs.contains($0.id) && (org == nil || org == $0.id) }.map(\.allGroup)
        return everyone + user.groups.filter { isIn($0, org) && !everyone.contains($0) }
    }

    /// Direct groups and all groups those are members of.
    func inheritedGroups(_ user: User, org: Int?) -> [String] {
        ancestors(assignedGroups(user, org: org))
    }

    /// What the user may do in that org, sorted.
    func privileges(_ user: User, org: Int?) -> [String] {
        let all = inheritedGroups(user, org: org).compactMap { groups[id: $0] }.flatMap(\.privileges)
        return Set(all).sorted()
    }

    /// Whether the user administers the cluster (through any org's groups, or as super-user).
    func isAdministrator(_ user: User) -> Bool {
        user.isSuperUser || privileges(user, org: nil).contains("ADMINISTRATION")
    }

    /// The users whose direct group that is.
    func members(of group: Group) -> [User] {
        users.rows.filter { user in
            user.groups.contains(group.id)
                || (user.orgs.contains(group.org) && org(group.org)?.allGroup == group.id)
        }
    }

    /// The groups that are members of that group.
    func subgroups(of id: String) -> [Group] { groups.rows.filter { $0.parents.contains(id) } }

    /// Applies groups to a user; `replace` leaves other orgs' groups alone.
    mutating func change(_ change: Change, groups given: [String], of user: String, org: Int, now: Int)
        throws(Objection)
    {
        guard users[id: user] != nil else { throw .unknownUser(user) }
        for id in given where groups[id: id] == nil { throw .unknownGroup(id) }
        let inOrg = Set(groups.rows.filter { $0.org == org }.map(\.id))
        let everyone = Set(orgs.map(\.allGroup))
        users.update(user) {
            $0.groups = change.applied(to: $0.groups, with: given.filter { !everyone.contains($0) }) {
                inOrg.contains($0)
            }
            $0.modified = now
        }
    }

    /// Applies users to a group.
    mutating func change(_ change: Change, members given: [String], of group: String, now: Int) throws(Objection) {
        guard groups[id: group] != nil else { throw .unknownGroup(group) }
        for id in given where users[id: id] == nil { throw .unknownUser(id) }
        guard !orgs.contains(where: { $0.allGroup == group }) else { return }
        let wanted = Set(given)
        for user in change == .replace ? users.rows : given.compactMap({ users[id: $0] }) {
            let isMember = user.groups.contains(group)
            let shallBe =
                switch change {
                case .add: isMember || wanted.contains(user.id)
                case .remove: isMember && !wanted.contains(user.id)
                case .replace: wanted.contains(user.id)
                }
            guard isMember != shallBe else { continue }
            users.update(user.id) {
                if shallBe { $0.groups.append(group) } else { $0.groups.removeAll { $0 == group } }
                $0.modified = now
            }
        }
    }

    /// Applies groups as members of a group.
    mutating func change(_ change: Change, subgroups given: [String], of parent: String) throws(Objection) {
        guard groups[id: parent] != nil else { throw .unknownGroup(parent) }
        for id in given where groups[id: id] == nil { throw .unknownGroup(id) }
        groups.updateAll { group in
            let named = given.contains(group.id)
            if change == .replace || (change == .remove && named) { group.parents.removeAll { $0 == parent } }
            if change != .remove, named, !group.parents.contains(parent), group.id != parent {
                group.parents.append(parent)
            }
        }
    }

    private func isIn(_ group: String, _ org: Int?) -> Bool {
        org == nil || groups[id: group]?.org == org
    }

    private func ancestors(_ start: [String]) -> [String] {
        var found = start
        var next = 0
        while next < found.count {
            for parent in groups[id: found[next]]?.parents ?? [] where !found.contains(parent) { found.append(parent) }
            next += 1
        }
        return found
    }
}
