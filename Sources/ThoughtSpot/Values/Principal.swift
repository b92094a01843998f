public import JSON

/// A user or a group as `user/list` has it.
public struct Principal: JSONAnswer {
    /// The name that calls take.
    public let name: String
    /// Shown to people; nil if the answer has none.
    public let displayName: String?
    /// The mail address; groups have none.
    public let email: String?
    /// `LOCAL_USER`, `LOCAL_GROUP`, and so on.
    public let type: String?
    /// Names of the groups it is in.
    public let groupNames: [String]
    /// The object as it came.
    public let json: JSONValue

    /// Needs `name`.
    public init(json: JSONValue) throws(AnswerError) {
        name = try json.text("name")
        displayName = json["displayName"]?.string
        email = json["mail"]?.string
        type = json["principalTypeEnum"]?.string
        groupNames = json.texts("groupNames")
        self.json = json
    }
}
