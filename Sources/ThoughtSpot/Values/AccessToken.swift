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
    ///
    /// Org and scope may be missing, but what is there must be readable: a token of an org that cannot be told is no
    /// token of the primary one.
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
        let orgs = [try AccessToken.org(json.at("scope", "org_id")), try AccessToken.org(json.at("org", "id"))]
        orgID = orgs.compactMap(\.self).first
        orgName = json.at("org", "name")?.string
        accessType = try AccessToken.accessType(json.at("scope", "access_type"))
        objectID = json.at("scope", "metadata_id")?.string
        id = json["id"]?.string
    }

    private static func org(_ value: JSONValue?) throws(AnswerError) -> Int? {
        guard let value, !value.isNull else { return nil }
        guard let number = value.int ?? value.string.flatMap({ Int($0) }) else {
            throw AnswerError("the token's org is no number")
        }
        return number
    }

    private static func accessType(_ value: JSONValue?) throws(AnswerError) -> String? {
        guard let value, !value.isNull else { return nil }
        guard let text = value.string else { throw AnswerError("the token's access type is no text") }
        return text
    }
}
