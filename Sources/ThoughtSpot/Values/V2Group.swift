public import JSON

/// A group as REST API 2.0 answers with it.
public struct V2Group: JSONAnswer {
    /// A GUID.
    public let id: String
    /// The name that calls take, unique in its org.
    public let name: String
    /// Shown to people; nil if the answer has none.
    public let displayName: String?
    /// What members may do.
    public let privileges: [Privilege]
    /// The members, if they were asked for.
    public let users: [NamedObject]
    /// The groups inside it, if they were asked for.
    public let subGroups: [NamedObject]
    /// The roles of clusters with RBAC.
    public let roles: [NamedObject]
    /// Whether the group belongs to the system itself.
    public let isSystemGroup: Bool
    /// The object as it came.
    public let json: JSONValue

    /// Needs `id` and `name`.
    public init(json: JSONValue) throws(AnswerError) {
        id = try json.text("id")
        name = try json.text("name")
        displayName = json["display_name"]?.string
        privileges = json.texts("privileges").map { Privilege(rawValue: $0) }
        users = NamedObject.list(json["users"])
        subGroups = NamedObject.list(json["sub_groups"])
        roles = NamedObject.list(json["roles"])
        isSystemGroup = json["system_group"]?.bool ?? false
        self.json = json
    }
}
