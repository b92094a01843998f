public import JSON

/// The orgs of a session or a user.
public struct SessionOrgs: JSONAnswer {
    /// In the order given.
    public let orgs: [Org]
    /// The org that calls act in; nil if the answer does not say.
    public let currentOrgID: Int?
    /// Whether the user administers the whole cluster.
    public let canAdministerAllOrgs: Bool
    /// The object as it came.
    public let json: JSONValue

    /// A missing list is an empty one.
    public init(json: JSONValue) throws(AnswerError) {
        var orgs: [Org] = []
        for org in json["orgs"]?.array ?? [] { orgs.append(try Org(json: org)) }
        self.orgs = orgs
        currentOrgID = json["currentOrgId"]?.int
        canAdministerAllOrgs = json["canAdministerAllOrgs"]?.bool ?? false
        self.json = json
    }
}
