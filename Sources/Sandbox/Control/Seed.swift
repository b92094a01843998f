internal import JSON

/// A seed file: `{"orgs":[{name, description?}], "groups":[{name, display_name?, description?, privileges?, org?, id?}],
/// "users":[{name, display_name?, email?, password?, groups?, orgs?, status?, id?}], "tml":[document]}`; orgs go by
/// name or number, groups by name, and TML documents stand as objects or as texts.
enum Seed {
    /// Adds what the seed names to the cluster; nothing if a part of it is not understood.
    static func apply(_ value: JSONValue, to cluster: inout Cluster) throws(ControlProblem) {
        let seed = try ControlBody(value, "the seed", known: ["orgs", "groups", "users", "tml"])
        var seeded = cluster
        for row in try seed.list("orgs") ?? [] { try addOrg(row, to: &seeded) }
        for row in try seed.list("groups") ?? [] { try addGroup(row, to: &seeded) }
        for row in try seed.list("users") ?? [] { try addUser(row, to: &seeded) }
        try addObjects(try seed.list("tml") ?? [], to: &seeded)
        cluster = seeded
    }

    private static func addOrg(_ value: JSONValue, to cluster: inout Cluster) throws(ControlProblem) {
        let row = try ControlBody(value, "an org of the seed", known: ["name", "description"])
        let name = try row.requiredText("name")
        let description = try row.text("description") ?? ""
        let author = Directory.BuiltIn.su
        guard
            cluster.directory.addOrg(name: name, description: description, author: author, now: cluster.now) != nil
        else { throw ControlProblem(text: "the org \(name) is there twice") }
    }

    private static func addObjects(_ documents: [JSONValue], to cluster: inout Cluster) throws(ControlProblem) {
        guard let author = cluster.directory.users[id: Directory.BuiltIn.tsadmin] else { return }
        var texts: [String] = []
        for document in documents {
            guard document.object != nil || document.string != nil else {
                throw ControlProblem(text: "the seed: tml is a list of objects or texts")
            }
            texts.append(document.string ?? JSONText.text(document))
        }
        for answer in TMLImport.run(texts, &cluster, author, policy: .allOrNone, makesNew: false) {
            let status = answer["response"]?["status"]
            guard status?["status_code"] == "OK" else {
                throw ControlProblem(text: status?["error_message"]?.string ?? "a TML document is not understood")
            }
        }
    }

    private static func addGroup(_ value: JSONValue, to cluster: inout Cluster) throws(ControlProblem) {
        let known = ["id", "name", "display_name", "description", "privileges", "org"]
        let row = try ControlBody(value, "a group of the seed", known: known)
        let name = try row.requiredText("name")
        var group = Group(
            id: try row.text("id") ?? GUID.make(),
            name: name,
            displayName: try row.text("display_name") ?? name,
            org: try row["org"].map { value throws(ControlProblem) in try org(value, cluster.directory) } ?? 0,
            now: cluster.now
        )
        group.description = try row.text("description") ?? ""
        group.privileges = try row.texts("privileges") ?? []
        guard (try? cluster.directory.add(group)) != nil else {
            throw ControlProblem(text: "the group \(name) is there twice")
        }
    }

    private static func addUser(_ value: JSONValue, to cluster: inout Cluster) throws(ControlProblem) {
        let known = ["id", "name", "display_name", "email", "password", "groups", "orgs", "status"]
        let row = try ControlBody(value, "a user of the seed", known: known)
        let name = try row.requiredText("name")
        var user = User(
            id: try row.text("id") ?? GUID.make(),
            name: name,
            displayName: try row.text("display_name") ?? name,
            now: cluster.now
        )
        user.email = try row.text("email") ?? ""
        user.password = try row.text("password")
        user.status = try row.word("status", User.Status.self) ?? .active
        if let orgs = try row.list("orgs") {
            user.orgs = []
            for org in orgs { user.orgs.append(try self.org(org, cluster.directory)) }
            user.lastOrg = user.orgs.first ?? 0
        }
        for group in try row.texts("groups") ?? [] {
            guard let found = user.orgs.compactMap({ cluster.directory.group(group, org: $0) }).first else {
                throw ControlProblem(text: "the user \(name) is in an unknown group \(group)")
            }
            user.groups.append(found.id)
        }
        guard (try? cluster.directory.add(user)) != nil else {
            throw ControlProblem(text: "the user \(name) is there twice")
        }
    }

    /// By name, or by number.
    private static func org(_ value: JSONValue, _ directory: Directory) throws(ControlProblem) -> Int {
        guard let org = directory.org(value.string ?? value.int.map(String.init) ?? "") else {
            throw ControlProblem(text: "unknown org \(JSONText.text(value))")
        }
        return org.id
    }
}
