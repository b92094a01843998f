/// Who a token is wanted for, and what shall be made of them first.
struct Wish: Sendable {
    var name: String
    var email: String?
    var displayName: String?
    /// Names (V2: or ids) of groups; nil leaves the groups alone.
    var groups: [String]?
    var autoCreate = false
    var org: Int
    /// What the groups do to a user who is there already; nil: nothing.
    var groupsOfExisting: Directory.Change?
}

extension Directory {
    /// Makes or updates the user of a wish while a token is minted; groups that are missing are made without privileges.
    mutating func provision(_ wish: Wish, now: Int) throws(Objection) -> User {
        guard org(wish.org)?.isActive == true else { throw .unknownOrg(String(wish.org)) }
        guard let user = users[key: ExactText(wish.name)] else {
            guard wish.autoCreate else { throw .unknownUser(wish.name) }
            return try create(wish, now: now)
        }
        guard wish.autoCreate else {
            guard user.orgs.contains(wish.org) else { throw .notInOrg(wish.name) }
            return user
        }
        guard let change = wish.groupsOfExisting else {
            return user.orgs.contains(wish.org) ? user : join(user.id, wish.org)
        }
        let groups = try wish.groups.map { names throws(Objection) in try findOrMake(names, wish.org, now: now) }
        users.update(user.id) {
            $0.displayName = wish.displayName ?? $0.displayName
            $0.email = wish.email ?? $0.email
            $0.modified = now
        }
        _ = join(user.id, wish.org)
        if let groups { try self.change(change, groups: groups, of: user.id, org: wish.org, now: now) }
        return users[id: user.id] ?? user
    }

    private mutating func create(_ wish: Wish, now: Int) throws(Objection) -> User {
        var user = User(name: wish.name, displayName: wish.displayName ?? wish.name, now: now)
        user.email = wish.email ?? ""
        user.orgs = [wish.org]
        user.lastOrg = wish.org
        let everyone = org(wish.org)?.allGroup
        user.groups = try findOrMake(wish.groups ?? [], wish.org, now: now).filter { $0 != everyone }
        try add(user)
        return user
    }

    private mutating func join(_ id: String, _ org: Int) -> User {
        users.update(id) { if !$0.orgs.contains(org) { $0.orgs.append(org) } }
        guard let user = users[id: id] else { preconditionFailure("only known users join an org") }
        return user
    }

    private mutating func findOrMake(_ names: [String], _ org: Int, now: Int) throws(Objection) -> [String] {
        var ids: [String] = []
        for name in names {
            if let group = group(name, org: org) {
                ids.append(group.id)
            } else {
                let group = Group(name: name, displayName: name, org: org, now: now)
                try add(group)
                ids.append(group.id)
            }
        }
        return ids.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
