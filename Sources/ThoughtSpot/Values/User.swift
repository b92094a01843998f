public import JSON

/// A user as V1 answers with it; the whole object stays in `json`.
public struct User: JSONAnswer {
    /// `header.id`, a GUID.
    public let id: String
    /// `header.name`: what people sign in with.
    public let name: String
    /// `header.displayName`.
    public let displayName: String?
    /// `userContent.userProperties.mail`.
    public let email: String?
    /// `ACTIVE`, `INACTIVE` and so on.
    public let state: String?
    /// `LOCAL_USER`, `SAML_USER` and so on.
    public let type: String?
    /// `DEFAULT` or `NON_SHARABLE`.
    public let visibility: String?
    /// GUIDs of the groups the user was put into.
    public let assignedGroups: [String]
    /// GUIDs of the groups that come with those.
    public let inheritedGroups: [String]
    /// What the user may do, through all groups.
    public let privileges: [Privilege]
    /// Whether the user is the system's own administrator.
    public let isSuperUser: Bool
    /// Whether the user belongs to the system itself.
    public let isSystemPrincipal: Bool
    /// `header.orgIds`; empty where there are no orgs.
    public let orgIDs: [Int]
    /// Epoch milliseconds.
    public let created: Int?
    /// Epoch milliseconds.
    public let modified: Int?
    /// The object as it came.
    public let json: JSONValue

    /// Needs `header.id` and `header.name`.
    public init(json: JSONValue) throws(AnswerError) {
        id = try json.text("header", "id")
        name = try json.text("header", "name")
        displayName = (json.at("header", "displayName") ?? json["displayName"])?.string
        email = json.at("userContent", "userProperties", "mail")?.string
        state = json["state"]?.string
        type = json["type"]?.string
        visibility = json["visibility"]?.string
        assignedGroups = json.texts("assignedGroups")
        inheritedGroups = json.texts("inheritedGroups")
        privileges = json.texts("privileges").map { Privilege(rawValue: $0) }
        isSuperUser = json["isSuperUser"]?.bool ?? false
        isSystemPrincipal = json["isSystemPrincipal"]?.bool ?? false
        orgIDs = json["header"]?.numbers("orgIds") ?? []
        created = json.at("header", "created")?.int
        modified = json.at("header", "modified")?.int
        self.json = json
    }
}
