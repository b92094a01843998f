internal import JSON

/// A seed file: `{"orgs":[{name}], "groups":[{name, display_name?, privileges?, org?}],
/// "users":[{name, display_name?, email?, password?, groups?, orgs?, status?}], "tml":[document]}`; orgs go by name,
/// groups by name, and TML documents stand as objects or as texts.
enum Seed {
    /// Why a seed is not taken.
    struct Problem: Error {
        let text: String
    }

    /// Adds what the seed names to the cluster; nothing if a part of it is not understood.
    static func apply(_ value: JSONValue, to cluster: inout Cluster) throws(Problem) {
        guard let object = value.object else { throw Problem(text: "a seed is a JSON object") }
        for name in object.names where !["orgs", "groups", "users", "tml"].contains(name) {
            throw Problem(text: "unknown member \(name); known: groups, orgs, tml, users")
        }
        var directory = cluster.directory
        for row in object["orgs"]?.array ?? [] {
            let name = try name(of: row)
            let description = row["description"]?.string ?? ""
            guard
                directory.addOrg(name: name, description: description, author: Directory.BuiltIn.su, now: cluster.now)
                    != nil
            else { throw Problem(text: "the org \(name) is there twice") }
        }
        for row in object["groups"]?.array ?? [] { try addGroup(row, to: &directory, now: cluster.now) }
        for row in object["users"]?.array ?? [] { try addUser(row, to: &directory, now: cluster.now) }
        try addObjects(object["tml"]?.array ?? [], to: &cluster)
        cluster.directory = directory
    }

    private static func addObjects(_ documents: [JSONValue], to cluster: inout Cluster) throws(Problem) {
        guard let author = cluster.directory.users[id: Directory.BuiltIn.tsadmin] else { return }
        let texts = documents.map { $0.string ?? JSONText.text($0) }
        for answer in TMLImport.run(texts, &cluster, author, policy: .allOrNone, makesNew: false) {
            let status = answer["response"]?["status"]
            guard status?["status_code"] == "OK" else {
                throw Problem(text: status?["error_message"]?.string ?? "a TML document is not understood")
            }
        }
    }

    private static func name(of row: JSONValue) throws(Problem) -> String {
        guard let name = row["name"]?.string, !name.isEmpty else { throw Problem(text: "an entry has no name") }
        return name
    }

    private static func addGroup(_ row: JSONValue, to directory: inout Directory, now: Int) throws(Problem) {
        let name = try name(of: row)
        let org = try org(row["org"], directory)
        var group = Group(
            id: row["id"]?.string ?? GUID.make(),
            name: name,
            displayName: row["display_name"]?.string ?? name,
            org: org,
            now: now
        )
        group.description = row["description"]?.string ?? ""
        group.privileges = row["privileges"]?.array?.compactMap(\.string) ?? []
        guard (try? directory.add(group)) != nil else { throw Problem(text: "the group \(name) is there twice") }
    }

    private static func addUser(_ row: JSONValue, to directory: inout Directory, now: Int) throws(Problem) {
        let name = try name(of: row)
        var user = User(
            id: row["id"]?.string ?? GUID.make(),
            name: name,
            displayName: row["display_name"]?.string ?? name,
            now: now
        )
        user.email = row["email"]?.string ?? ""
        user.password = row["password"]?.string
        if let status = row["status"]?.string {
            guard let status = User.Status(rawValue: status) else { throw Problem(text: "unknown status \(status)") }
            user.status = status
        }
        if let orgs = row["orgs"]?.array {
            user.orgs = []
            for org in orgs { user.orgs.append(try self.org(org, directory)) }
            user.lastOrg = user.orgs.first ?? 0
        }
        for group in row["groups"]?.array?.compactMap(\.string) ?? [] {
            guard let found = user.orgs.compactMap({ directory.group(group, org: $0) }).first else {
                throw Problem(text: "the user \(name) is in an unknown group \(group)")
            }
            user.groups.append(found.id)
        }
        guard (try? directory.add(user)) != nil else { throw Problem(text: "the user \(name) is there twice") }
    }

    private static func org(_ value: JSONValue?, _ directory: Directory) throws(Problem) -> Int {
        guard let value else { return 0 }
        guard let org = directory.org(value.string ?? value.int.map(String.init) ?? "") else {
            throw Problem(text: "unknown org \(JSONText.text(value))")
        }
        return org.id
    }
}
