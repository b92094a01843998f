// The vendor's page "Org API" (org-api). Cluster administrators, with `orgScope` ALL.

/// An org by number or by name.
public enum OrgReference: Sendable, Hashable {
    /// 0 is the primary org.
    case id(Int)
    /// The org's name, exactly.
    case name(String)
}

extension Endpoint where Value == Org {
    /// `GET org/`: one org; 400 unknown.
    public static func orgGet(_ org: OrgReference, orgScope: OrgScope? = .all) -> Endpoint {
        Endpoint("org_get", .get, .v1, "org/").query(reference(org, ["orgScope": .word(orgScope)]))
    }
}

extension Endpoint where Value == Org? {
    /// `POST org/`: creates an org; the name has at most 48 letters, digits and hyphens.
    ///
    /// 400 = the name is taken.
    public static func orgPost(name: String, description: String, orgScope: OrgScope? = .all) -> Endpoint {
        Endpoint("org_post", .post, .v1, "org/")
            .query(["orgScope": .word(orgScope)])
            .form(["name": .text(name), "description": .text(description)])
    }

    /// `PUT org/`: changes an org's description or groups (GUIDs).
    public static func orgPut(
        _ org: OrgReference,
        description: String? = nil,
        groupGUIDs: [String]? = nil,
        orgScope: OrgScope? = .all
    ) -> Endpoint {
        Endpoint("org_put", .put, .v1, "org/")
            .query(["orgScope": .word(orgScope)])
            .form(reference(org, ["description": .text(description), "groupids": .list(groupGUIDs)]))
    }
}

extension Endpoint where Value == [Org] {
    /// `POST org/search`: the orgs with that number or name, all without either.
    public static func orgSearch(
        id: Int? = nil,
        name: String? = nil,
        showInactive: Bool? = false,
        orgScope: OrgScope? = .all
    ) -> Endpoint {
        Endpoint("org_search", .post, .v1, "org/search")
            .query(["orgScope": .word(orgScope)])
            .form(["id": .number(id), "name": .text(name), "showinactive": .flag(showInactive)])
            .effect(.reads)
    }
}

extension Endpoint where Value == Done {
    /// `DELETE org/`, with a form: deletes an org, whose data is kept for 7 days; org 0 cannot be deleted.
    public static func orgDelete(_ org: OrgReference, orgScope: OrgScope? = .all) -> Endpoint {
        Endpoint("org_delete", .delete, .v1, "org/").query(["orgScope": .word(orgScope)]).form(reference(org, [:]))
    }
}

extension Endpoint {
    private static func reference(_ org: OrgReference, _ others: Parameters) -> Parameters {
        var parameters = others
        switch org {
        case .id(let id): parameters.append("id", .number(id))
        case .name(let name): parameters.append("name", .text(name))
        }
        return parameters
    }
}
