public import JSON

/// Who is signed in, and to what.
public struct SessionInfo: JSONAnswer {
    /// What the user signs in with.
    public let userName: String
    /// The user's GUID.
    public let userGUID: String?
    /// The user's display name.
    public let displayName: String?
    /// The user's mail address.
    public let email: String?
    /// What the user may do, through all groups.
    public let privileges: [Privilege]
    /// The org that calls act in; nil where there are no orgs.
    public let currentOrgID: Int?
    /// ThoughtSpot's own version, such as `26.7.0.cl-117`.
    public let releaseVersion: String?
    /// The object as it came; it may hold `authToken`, so never log it.
    public let json: JSONValue

    /// Needs `userName`.
    public init(json: JSONValue) throws(AnswerError) {
        userName = try json.text("userName")
        userGUID = json["userGUID"]?.string
        displayName = json["userDisplayName"]?.string
        email = json["userEmail"]?.string
        privileges = json.texts("privileges").map { Privilege(rawValue: $0) }
        currentOrgID = json["currentOrgId"]?.int
        releaseVersion = json["releaseVersion"]?.string
        self.json = json
    }
}

extension SessionInfo: CustomStringConvertible, CustomReflectable {
    /// The user's name; the object, which may hold a token, is not printed.
    public var description: String { "session of \(userName)" }
    public var customMirror: Mirror { Mirror(self, children: ["userName": userName]) }
}
