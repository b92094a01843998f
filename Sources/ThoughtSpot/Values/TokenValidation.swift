public import JSON

/// What `auth/token/validate` says of a token.
public struct TokenValidation: JSONAnswer {
    /// Epoch milliseconds.
    public let createdMilliseconds: Double?
    /// Epoch milliseconds.
    public let expiresMilliseconds: Double?
    /// GUID of the user it is for.
    public let userID: String?
    /// Name of the user it is for, where the cluster says it.
    public let username: String?
    /// The org it is for.
    public let orgID: Int?
    /// `scope.access_type`.
    public let accessType: String?
    /// `scope.metadata_id`.
    public let objectID: String?
    /// `token_type`.
    public let tokenType: String?

    /// All members are optional: what matters is compared by the caller.
    public init(json: JSONValue) throws(AnswerError) {
        guard json.object != nil else { throw AnswerError("the answer is no object") }
        createdMilliseconds = json["creation_time_in_millis"]?.double
        expiresMilliseconds = json["expiration_time_in_millis"]?.double
        userID = json["valid_for_user_id"]?.string
        username = json["valid_for_username"]?.string
        orgID = json.at("scope", "org_id")?.int
        accessType = json.at("scope", "access_type")?.string
        objectID = json.at("scope", "metadata_id")?.string
        tokenType = json["token_type"]?.string
    }
}
