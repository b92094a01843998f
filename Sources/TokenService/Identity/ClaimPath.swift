internal import JSON

extension JSONObject {
    /// The claim of that name, or else the one that the name leads to as a path of dots (`realm_access.roles`).
    ///
    /// Exact names come first at every step: `https://example.com/roles` is one name, and so is a client's id with a dot
    /// in it (`resource_access.my.app.roles`).
    func claim(_ name: String) -> JSONValue? {
        if let value = self[name] { return value }
        for dot in name.indices where name[dot] == "." {
            guard let inner = self[String(name[..<dot])]?.object,
                let value = inner.claim(String(name[name.index(after: dot)...]))
            else { continue }
            return value
        }
        return nil
    }
}

extension JSONObject {
    /// Whether Entra ID says that there are more groups than it writes into an assertion (overage).
    var hasGroupsElsewhere: Bool {
        self["_claim_names"]?["groups"] != nil
            || self["hasgroups"].map { $0 == .bool(true) || $0 == .string("true") } == true
    }
}
