public import JSON

/// A user as REST API 2.0 answers with it.
public struct V2User: JSONAnswer {
    /// A GUID.
    public let id: String
    /// What people sign in with.
    public let name: String
    /// Shown to people; nil if the answer has none.
    public let displayName: String?
    /// The mail address; nil if the answer has none.
    public let email: String?
    /// `ACTIVE`, `INACTIVE`, `EXPIRED`, `LOCKED`, `PENDING`, `SUSPENDED`.
    public let accountStatus: String?
    /// `LOCAL_USER` and so on.
    public let accountType: String?
    /// What the user may do, through all groups.
    public let privileges: [Privilege]
    /// The groups the user was put into.
    public let groups: [NamedObject]
    /// The groups that come with those.
    public let inheritedGroups: [NamedObject]
    /// The orgs the user is in.
    public let orgIDs: [Int]
    /// The org of the session.
    public let currentOrgID: Int?
    /// Whether the user is the system's own administrator.
    public let isSuperUser: Bool
    /// The object as it came.
    public let json: JSONValue

    /// Needs `id` and `name`.
    public init(json: JSONValue) throws(AnswerError) {
        id = try json.text("id")
        name = try json.text("name")
        displayName = json["display_name"]?.string
        email = json["email"]?.string
        accountStatus = json["account_status"]?.string
        accountType = json["account_type"]?.string
        privileges = json.texts("privileges").map { Privilege(rawValue: $0) }
        groups = NamedObject.list(json["user_groups"])
        inheritedGroups = NamedObject.list(json["user_inherited_groups"])
        orgIDs = json["orgs"]?.array?.compactMap { $0["id"]?.int } ?? []
        currentOrgID = json.at("current_org", "id")?.int
        isSuperUser = json["super_user"]?.bool ?? false
        self.json = json
    }
}

/// `{id, name}`, the way REST API 2.0 names one object inside another.
public struct NamedObject: Sendable, Hashable {
    /// The GUID.
    public let id: String?
    /// The name.
    public let name: String?

    static func list(_ json: JSONValue?) -> [NamedObject] {
        json?.array?.map { NamedObject(id: $0["id"]?.string, name: $0["name"]?.string) } ?? []
    }
}
