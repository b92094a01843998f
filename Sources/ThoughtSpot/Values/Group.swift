public import JSON

/// A group as V1 answers with it; the whole object stays in `json`.
public struct Group: JSONAnswer {
    /// `header.id`, a GUID.
    public let id: String
    /// `header.name`.
    public let name: String
    /// `displayName`.
    public let displayName: String?
    /// `LOCAL_GROUP`, `LDAP_GROUP` and so on.
    public let type: String?
    /// `DEFAULT` or `NON_SHARABLE`.
    public let visibility: String?
    /// GUIDs of the groups this one was put into.
    public let assignedGroups: [String]
    /// GUIDs of the groups that come with those.
    public let inheritedGroups: [String]
    /// What members may do.
    public let privileges: [Privilege]
    /// GUIDs of the roles that the group's members have (RBAC); an element that is none stays as its JSON.
    public let roles: [String]
    /// Whether the group belongs to the system itself.
    public let isSystemPrincipal: Bool
    /// The object as it came.
    public let json: JSONValue

    /// Needs `header.id` and `header.name`.
    public init(json: JSONValue) throws(AnswerError) {
        id = try json.text("header", "id")
        name = try json.text("header", "name")
        displayName = (json["displayName"] ?? json.at("header", "displayName"))?.string
        type = json["type"]?.string
        visibility = json["visibility"]?.string
        assignedGroups = json.texts("assignedGroups")
        inheritedGroups = json.texts("inheritedGroups")
        privileges = json.texts("privileges").map { Privilege(rawValue: $0) }
        roles = (json["roles"]?.array ?? json["roleIds"]?.array ?? []).map { role in
            role.string ?? role["id"]?.string ?? JSONWriter().text(of: role)
        }
        isSystemPrincipal = json["isSystemPrincipal"]?.bool ?? false
        self.json = json
    }
}
