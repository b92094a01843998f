internal import HTTPWire
internal import JSON

/// Orgs (`org-api`): a cluster administrator's business, with `orgScope=ALL`.
enum Orgs {
    static let routes: [Route] = [
        .v1(.post, "org", create),
        .v1(.put, "org", update),
        .v1(.get, "org") { cluster, call throws(Refusal) in Reply.json(OrgObject.json(try named(cluster, call.query)))
        },
        .v1(.post, "org/search", search),
        .v1(.delete, "org", delete),
    ]

    @Sendable private static func create(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let name = try call.form.required("name")
        guard name.utf8.count <= 48, name.utf8.allSatisfy(isNameByte) else { throw Refusal(400, "Bad value for name") }
        let author = try call.user.id
        guard
            let org = cluster.directory.addOrg(
                name: name,
                description: call.form["description"] ?? "",
                author: author,
                now: cluster.now
            )
        else { throw Refusal(400, "An org named \(name) already exists") }
        // Who makes an org administers it.
        cluster.directory.users.update(author) {
            $0.orgs.append(org.id)
            $0.groups.append(org.administratorGroup)
        }
        return Reply.json(OrgObject.json(org))
    }

    /// From 9.8.0.cl on only `[A-Za-z0-9-]`.
    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private static func named(_ cluster: Cluster, _ given: Parameters) throws(Refusal) -> Org {
        guard let identifier = given["id"] ?? given["name"] else { throw Refusal(400, "Neither id nor name is given") }
        guard let org = cluster.directory.org(identifier) else { throw .v1(.unknownOrg(identifier)) }
        return org
    }

    @Sendable private static func update(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let org = try named(cluster, call.form)
        let now = cluster.now
        _ = cluster.directory.updateOrg(org.id) {
            $0.description = call.form["description"] ?? $0.description
            $0.modified = now
        }
        return Reply.json(OrgObject.json(cluster.directory.org(org.id) ?? org))
    }

    @Sendable private static func search(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let showsInactive = try call.form.flag("showinactive") ?? false
        let found = cluster.directory.orgs.filter { org in
            (call.form["id"].map { $0 == String(org.id) } ?? true)
                && (call.form["name"].map { org.name.isExactly($0) } ?? true) && (showsInactive || org.isActive)
        }
        return Reply.json(.array(found.map(OrgObject.json)))
    }

    @Sendable private static func delete(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let org = try named(cluster, call.form["id"] ?? call.form["name"] == nil ? call.query : call.form)
        try Refusal.v1 { () throws(Objection) in try cluster.directory.removeOrg(org.id) }
        return Response(200)
    }
}
