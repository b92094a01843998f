/// A role of role-based access control: privileges under a name.
struct Role: Row {
    let id: String
    var name: String
    var description: String
    var privileges: [String]
    /// The role of the administrators, which nobody may change.
    var isBuiltIn = false
    let author: String
    var modifier: String
    /// Milliseconds since 1970.
    let created: Int
    var modified: Int

    var key: ExactText { ExactText(name) }

    init(id: String = GUID.make(), name: String, description: String, privileges: [String], author: String, now: Int) {
        self.id = id
        self.name = name
        self.description = description
        self.privileges = privileges
        self.author = author
        modifier = author
        created = now
        modified = now
    }

    /// The role that every cluster has.
    static func superAdmin(now: Int) -> Role {
        var role = Role(
            id: "a0000000-0000-4000-8000-000000000005",
            name: "Super Admin",
            description: "Role with Super Admin privilege",
            privileges: ["ADMINISTRATION"],
            author: Directory.BuiltIn.su,
            now: now
        )
        role.isBuiltIn = true
        return role
    }
}
