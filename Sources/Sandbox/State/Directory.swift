internal import JSON

/// Users, groups and orgs and who belongs to what.
struct Directory: Sendable {
    /// Built-in identities have the same GUIDs in every sandbox.
    enum BuiltIn {
        static let administratorGroup = "a0000000-0000-4000-8000-000000000001"
        static let allGroup = "a0000000-0000-4000-8000-000000000002"
        static let systemGroup = "a0000000-0000-4000-8000-000000000003"
        static let tsadmin = "59481331-ee53-42be-a548-bd87be6ddd4a"
        static let su = "67e15c06-d153-4924-a4cd-ff615393b60f"
        static let system = "0f3ebd42-2e23-4f49-b1f5-2a1c9bb0d5a1"
        static let service = "5ebf1c00-0000-4000-8000-000000000004"
    }

    var users = Table<User>()
    var groups = Table<Group>()
    private(set) var orgs: [Org] = []

    /// A fresh cluster: the Primary Org, its built-in groups, tsadmin, su, system and the service account.
    init(service: String, password: String, now: Int) {
        _ = addOrg(name: "Primary", description: "Primary Org", author: BuiltIn.su, now: now)
        for (id, name, display) in [
            (BuiltIn.tsadmin, "tsadmin", "Administrator"), (BuiltIn.su, "su", "Administrator Super-User"),
            (BuiltIn.system, "system", "System User"), (BuiltIn.service, service, service),
        ] {
            var user = User(id: id, name: name, displayName: display, now: now)
            user.groups = id == BuiltIn.system ? [BuiltIn.systemGroup] : [BuiltIn.administratorGroup]
            user.email = name.contains("@") ? name : "\(name)@sandbox.example"
            user.password = id == BuiltIn.service ? password : nil
            user.isSuperUser = id == BuiltIn.su
            user.isSystem = id == BuiltIn.system || id == BuiltIn.su
            _ = users.insert(user)
        }
    }

    /// The user of that id or exact name, if the org (nil: any) has it.
    func user(_ identifier: String, org: Int?) -> User? {
        guard let user = users[id: identifier] ?? users[key: ExactText(identifier)] else { return nil }
        guard let org else { return user }
        return user.orgs.contains(org) ? user : nil
    }

    /// The group of that id or exact name in that org (nil: any org by id, the Primary Org by name).
    func group(_ identifier: String, org: Int?) -> Group? {
        guard let group = groups[id: identifier] else { return groups[key: Group.key(identifier, org ?? 0)] }
        return org == nil || org == group.org ? group : nil
    }

    /// The org of that number or exact name.
    func org(_ identifier: String) -> Org? {
        if let number = Int(identifier), let org = org(number) { return org }
        return orgs.first { $0.name.isExactly(identifier) }
    }

    /// The org of that number.
    func org(_ id: Int) -> Org? { orgs.first { $0.id == id } }

    /// Adds a user; the name must be free, the groups known.
    mutating func add(_ user: User) throws(Objection) {
        guard !user.name.isEmpty else { throw .badValue("name") }
        for id in user.groups where groups[id: id] == nil { throw .unknownGroup(id) }
        for id in user.orgs where org(id) == nil { throw .unknownOrg(String(id)) }
        guard users.insert(user) else { throw .nameTaken(user.name) }
    }

    /// Adds a group; the name must be free in its org.
    mutating func add(_ group: Group) throws(Objection) {
        guard !group.name.isEmpty else { throw .badValue("name") }
        guard groups.insert(group) else { throw .nameTaken(group.name) }
    }

    /// Removes a user that is not built in.
    mutating func removeUser(_ id: String) throws(Objection) {
        guard let user = users[id: id] else { throw .unknownUser(id) }
        guard !user.isSystem, id != BuiltIn.tsadmin else { throw .builtIn(user.name) }
        users.remove(id)
    }

    /// Removes a group that is not built in, and everybody's membership in it.
    mutating func removeGroup(_ id: String) throws(Objection) {
        guard let group = groups[id: id] else { throw .unknownGroup(id) }
        guard !group.isSystem else { throw .builtIn(group.name) }
        groups.remove(id)
        users.updateAll { $0.groups.removeAll { $0 == id } }
        groups.updateAll { $0.parents.removeAll { $0 == id } }
    }

    /// Adds an org with its own built-in groups; nil if the name is taken.
    mutating func addOrg(name: String, description: String, author: String, now: Int) -> Org? {
        guard org(name) == nil else { return nil }
        let id = (orgs.map(\.id).max() ?? -1) + 1
        var builtIn: [String] = []
        for (fixed, name, privileges) in [
            (BuiltIn.administratorGroup, "Administrator", ["ADMINISTRATION"]), (BuiltIn.allGroup, "All", ["AUTHORING"]),
            (BuiltIn.systemGroup, "System", []),
        ] {
            var group = Group(id: id == 0 ? fixed : GUID.make(), name: name, displayName: name, org: id, now: now)
            group.privileges = privileges
            group.isSystem = true
            _ = groups.insert(group)
            builtIn.append(group.id)
        }
        let org = Org(
            id: id,
            name: name,
            description: description,
            allGroup: builtIn[1],
            administratorGroup: builtIn[0],
            author: author,
            created: now,
            modified: now
        )
        orgs.append(org)
        return org
    }

    /// Changes an org; false if there is none of that number.
    mutating func updateOrg(_ id: Int, _ change: (inout Org) -> Void) -> Bool {
        guard let place = orgs.firstIndex(where: { $0.id == id }) else { return false }
        change(&orgs[place])
        return true
    }

    /// Removes an org other than the Primary Org, its groups, and everybody's membership in it.
    mutating func removeOrg(_ id: Int) throws(Objection) {
        guard let org = org(id) else { throw .unknownOrg(String(id)) }
        guard id != 0 else { throw .builtIn(org.name) }
        let gone = Set(groups.rows.filter { $0.org == id }.map(\.id))
        for group in gone { groups.remove(group) }
        users.updateAll { user in
            user.orgs.removeAll { $0 == id }
            user.groups.removeAll { gone.contains($0) }
            if user.lastOrg == id { user.lastOrg = 0 }
        }
        orgs.removeAll { $0.id == id }
    }
}
