public import JSON

/// A bearer token of REST API 2.0: of `full`, `object`, `session/token` (who by `valid_for_…`) or of `custom` (`user`, `org`).
public struct AccessToken: JSONAnswer {
    /// The token's text.
    public let token: Confidential
    /// Epoch milliseconds.
    public let createdMilliseconds: Double
    /// Epoch milliseconds.
    public let expiresMilliseconds: Double
    /// GUID of the user it is for.
    public let userID: String?
    /// Name of the user it is for.
    public let username: String?
    /// The org it is for.
    public let orgID: Int?
    /// The org's name (`custom` only).
    public let orgName: String?
    /// `scope.access_type`: `FULL` or `REPORT_BOOK_VIEW`.
    public let accessType: String?
    /// `scope.metadata_id`: the one object it opens.
    public let objectID: String?
    /// The token's own id (`custom` only).
    public let id: String?

    /// Needs the token and both times.
    public init(json: JSONValue) throws(AnswerError) {
        let token = try json.text("token")
        guard !token.isEmpty else { throw AnswerError("token is empty") }
        guard let created = json["creation_time_in_millis"]?.double,
            let expires = json["expiration_time_in_millis"]?.double
        else { throw AnswerError("the token's times are missing") }
        self.token = Confidential(token)
        createdMilliseconds = created
        expiresMilliseconds = expires
        userID = json["valid_for_user_id"]?.string ?? json.at("user", "id")?.string
        username = json["valid_for_username"]?.string ?? json.at("user", "name")?.string
        orgID = json.at("scope", "org_id")?.int ?? json.at("org", "id")?.int
        orgName = json.at("org", "name")?.string
        accessType = json.at("scope", "access_type")?.string
        objectID = json.at("scope", "metadata_id")?.string
        id = json["id"]?.string
    }
}
