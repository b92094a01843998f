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
    /// `scope.org_scope`: `SPECIFIC_ORGS`, or a word that opens others (26.10).
    public let orgScope: String?
    /// `scope.org_ids`: every org it opens; nil where the answer does not say.
    public let scopeOrgs: [ScopeOrg]?
    /// Whether `scope` has a member that is not read here: what it means for the token's reach cannot be told.
    public let hasUnknownScope: Bool
    /// The token's own id (`custom` only).
    public let id: String?

    /// An org of `scope.org_ids`.
    public struct ScopeOrg: Sendable, Hashable {
        /// The org's number.
        public let id: Int
        /// Its name, if the answer gives one.
        public let name: String?
    }

    /// Milliseconds from 1970 to the end of the year 9999: a time beyond is none that a cluster means.
    private static let times = 0.0...253_402_300_799_999

    private static let knownScope: Set<String> = ["access_type", "org_id", "metadata_id", "org_scope", "org_ids"]

    /// Needs the token and both times, which lie between 1970 and 9999.
    ///
    /// Org and scope may be missing, but what is there must be readable: a token of an org that cannot be told is no
    /// token of the primary one.
    public init(json: JSONValue) throws(AnswerError) {
        let token = try json.text("token")
        guard !token.isEmpty else { throw AnswerError("token is empty") }
        guard let created = json["creation_time_in_millis"]?.double,
            let expires = json["expiration_time_in_millis"]?.double
        else { throw AnswerError("the token's times are missing") }
        guard AccessToken.times.contains(created), AccessToken.times.contains(expires) else {
            throw AnswerError("the token's times are no dates")
        }
        self.token = Confidential(token)
        createdMilliseconds = created
        expiresMilliseconds = expires
        userID = json["valid_for_user_id"]?.string ?? json.at("user", "id")?.string
        username = json["valid_for_username"]?.string ?? json.at("user", "name")?.string
        let orgs = [try AccessToken.org(json.at("scope", "org_id")), try AccessToken.org(json.at("org", "id"))]
        orgID = orgs.compactMap(\.self).first
        orgName = json.at("org", "name")?.string
        accessType = try AccessToken.text(json.at("scope", "access_type"), "the token's access type is no text")
        objectID = json.at("scope", "metadata_id")?.string
        orgScope = try AccessToken.text(json.at("scope", "org_scope"), "the token's org scope is no text")
        scopeOrgs = try AccessToken.orgs(json.at("scope", "org_ids"))
        hasUnknownScope = AccessToken.hasUnknownMembers(json["scope"])
        id = json["id"]?.string
    }

    private static func org(_ value: JSONValue?) throws(AnswerError) -> Int? {
        guard let value, !value.isNull else { return nil }
        guard let number = value.int ?? value.string.flatMap({ Int($0) }) else {
            throw AnswerError("the token's org is no number")
        }
        return number
    }

    private static func text(_ value: JSONValue?, _ problem: String) throws(AnswerError) -> String? {
        guard let value, !value.isNull else { return nil }
        guard let text = value.string else { throw AnswerError(problem) }
        return text
    }

    private static func orgs(_ value: JSONValue?) throws(AnswerError) -> [ScopeOrg]? {
        guard let value, !value.isNull else { return nil }
        guard let elements = value.array else { throw AnswerError("the token's orgs are no list") }
        var orgs: [ScopeOrg] = []
        for element in elements {
            guard let id = try org(element.object == nil ? element : element["id"]) else {
                throw AnswerError("the token's orgs have no number")
            }
            orgs.append(ScopeOrg(id: id, name: element["name"]?.string))
        }
        return orgs
    }

    private static func hasUnknownMembers(_ scope: JSONValue?) -> Bool {
        guard let scope, !scope.isNull else { return false }
        guard let members = scope.object?.members else { return true }
        return members.contains { !knownScope.contains($0.name) && !$0.value.isNull }
    }
}
